//! The open part: what can be published as it is. It names nobody, and it gives nobody away.
//!
//! The rule, [`count`]: fewer than five people are never a number, nought among them; from five on, a number is the nearest
//! multiple of five. What is a part of a whole is published without its whole, and nothing is cut into parts twice, so that
//! no two numbers can be subtracted into a small one. Where the whole can be bounded otherwise (people by role), parts
//! under five are put together instead. To add a table: a file here, and a line in [`TABLES`].

mod arrivals;
mod attendance;
mod count;
mod meetings;
mod organisations;
mod package;
mod pitches;
mod readme;
mod roles;
#[cfg(test)]
mod tests;

use regie_core::report::Closing;
use regie_core::words::Words;

use super::csv::{self, Dialect};
use super::table::Table;
use crate::error::Result;

/// Every table of the open part.
const TABLES: &[fn(&Closing, &Words) -> Table] = &[
    arrivals::table,
    attendance::table,
    roles::table,
    organisations::table,
    meetings::table,
    pitches::table,
];

pub(super) fn tables(closing: &Closing, words: &Words) -> Vec<Table> {
    TABLES.iter().map(|make| make(closing, words)).collect()
}

/// The files of the open part, by name.
pub(super) fn files(closing: &Closing, tables: &[Table], words: &Words) -> Result<Vec<(String, Vec<u8>)>> {
    let written =
        |table: &Table| Ok((format!("{}.csv", table.name), csv::write(table, Dialect::OPEN, words)?));
    let mut files = tables.iter().map(written).collect::<Result<Vec<_>>>()?;
    let package = package::write(closing, tables, &files, words)?;
    files.push(("datapackage.json".to_owned(), package));
    files.push(("README.md".to_owned(), readme::write(closing, tables, words)));
    Ok(files)
}
