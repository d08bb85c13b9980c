//! Attendance by session and half-day. Who came includes those without a place, so that it is no part of who has one.

use regie_core::report::Closing;
use regie_core::report::chart::part_said;
use regie_core::words::Words;

use super::count::published;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(closing: &Closing, words: &Words) -> Table {
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("demi_journee", "report-col-half-day", words, Kind::Text(14)).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(44)).required(),
        Column::new("genre", "report-col-kind", words, Kind::Text(22)),
        Column::new("debut", "report-col-start", words, Kind::Time),
        Column::new("fin", "report-col-end", words, Kind::Time),
        Column::new("pointage", "report-col-taken", words, Kind::YesNo).required(),
        Column::new("inscrits", "report-col-registered", words, Kind::Count).guarded(),
        Column::new("presents", "report-col-present", words, Kind::Count).guarded(),
    ];
    let mut table = Table::new("presences", "report-open-attendance", words, columns);
    for line in &closing.sessions {
        for part in &line.parts {
            table.rows.push(vec![
                Cell::Date(line.session.day),
                Cell::text(part_said(part.part, words)),
                Cell::text(&line.session.title),
                Cell::text(&line.session.kind),
                Cell::or_empty(line.session.start, Cell::Time),
                Cell::or_empty(line.session.end, Cell::Time),
                Cell::YesNo(part.taken),
                published(line.registered),
                if part.taken { published(part.present) } else { Cell::Empty },
            ]);
        }
    }
    table
}
