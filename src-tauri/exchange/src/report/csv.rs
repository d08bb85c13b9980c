//! Tables as CSV: for spreadsheets as they are set up in the reader's country, and for programs.

use regie_core::words::{Language, Words};

use super::table::{Cell, Table};
use crate::error::{Error, Result};

/// How a table is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dialect {
    separator: u8,
    decimal: char,
    /// The mark by which spreadsheets know UTF-8.
    mark: bool,
    terminator: csv::Terminator,
}

impl Dialect {
    /// As the spreadsheets of a country expect it: a double click opens it right.
    pub(crate) const fn spreadsheet(language: Language) -> Self {
        let (separator, decimal) = match language {
            Language::Fr => (b';', ','),
            Language::En => (b',', '.'),
        };
        Self { separator, decimal, mark: true, terminator: csv::Terminator::CRLF }
    }

    /// As programs and data portals expect it: plain UTF-8, commas.
    pub(crate) const OPEN: Self =
        Self { separator: b',', decimal: '.', mark: false, terminator: csv::Terminator::Any(b'\n') };
}

/// A table as CSV; days and hours as ISO 8601 has them.
pub(crate) fn write(table: &Table, dialect: Dialect, words: &Words) -> Result<Vec<u8>> {
    let start = if dialect.mark { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(dialect.separator)
        .terminator(dialect.terminator)
        .from_writer(start);
    writer.write_record(table.columns.iter().map(|column| column.name)).map_err(unexpected)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| say(cell, dialect.decimal, words))).map_err(unexpected)?;
    }
    writer.into_inner().map_err(|error| unexpected(error.into_error()))
}

fn unexpected(error: impl std::fmt::Display) -> Error {
    Error::Core(regie_core::Error::Unexpected(error.to_string()))
}

fn say(cell: &Cell, decimal: char, words: &Words) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => inert(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Percent(hundredths) => format!("{hundredths:.1}").replace('.', &decimal.to_string()),
        Cell::Date(day) => day.format("%Y-%m-%d").to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
        Cell::Moment(moment) => moment.format("%Y-%m-%dT%H:%M:%S").to_string(),
        Cell::YesNo(yes) => yes_no(*yes, words),
        Cell::Few => words.say("report-few"),
    }
}

/// The word for it.
pub(crate) fn yes_no(yes: bool, words: &Words) -> String {
    words.say(if yes { "yes" } else { "no" }).to_lowercase()
}

/// A text that no spreadsheet takes for a formula.
pub(crate) fn inert(text: &str) -> String {
    const BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if text.trim_start_matches(' ').starts_with(BEGINS) { format!("'{text}") } else { text.to_owned() }
}
