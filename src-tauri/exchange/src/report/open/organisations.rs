//! How many organisations sit on each side; not which: some are one person.

use regie_core::people::Side;
use regie_core::report::Closing;
use regie_core::words::Words;

use super::count::published;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(closing: &Closing, words: &Words) -> Table {
    let columns = vec![
        Column::new("cote", "report-col-side", words, Kind::Text(26)).required(),
        Column::new("organisations", "report-col-organisations", words, Kind::Count).guarded(),
    ];
    let mut table = Table::new("organisations", "report-open-organisations", words, columns);
    for (side, key) in [
        (Some(Side::Producer), "report-side-producers"),
        (Some(Side::Reuser), "report-side-reusers"),
        (None, "report-side-others"),
    ] {
        let of_side =
            closing.organisations.iter().filter(|line| !line.name.is_empty() && line.side == side).count();
        table.rows.push(vec![Cell::text(words.say(key)), published(of_side)]);
    }
    table
}
