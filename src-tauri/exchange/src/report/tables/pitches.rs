//! Pitches, planned against real: the rows of the pitches' own export, every session's.

use super::Told;
use crate::pitches::report::{COLUMNS, cells};
use crate::report::table::{Cell, Column, Kind, Table};

/// The column with the names of those who spoke.
const SPEAKERS: usize = 3;

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let mut columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(36)).required(),
    ];
    columns.extend(COLUMNS.iter().map(|(name, key, kind)| Column::new(name, key, words, *kind)));
    let mut table = Table::new("pitchs", "report-pitches", words, columns);
    for report in &told.closing.pitches {
        for (number, line) in (1..).zip(&report.lines) {
            let mut row = vec![Cell::Date(report.session.day), Cell::text(&report.session.title)];
            row.extend(cells(number, line, words));
            if !told.names {
                row[2 + SPEAKERS] = Cell::Empty;
            }
            table.rows.push(row);
        }
    }
    table
}
