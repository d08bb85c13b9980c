//! Attendance, session by session and half-day by half-day.

use regie_core::report::chart::part_said;

use super::Told;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("demi_journee", "report-col-half-day", words, Kind::Text(14)).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(44)).required(),
        Column::new("genre", "report-col-kind", words, Kind::Text(22)),
        Column::new("salle", "report-col-room", words, Kind::Text(18)),
        Column::new("debut", "report-col-start", words, Kind::Time),
        Column::new("fin", "report-col-end", words, Kind::Time),
        Column::new("capacite", "report-col-capacity", words, Kind::Count),
        Column::new("inscrits", "report-col-registered", words, Kind::Count).required(),
        Column::new("en_attente", "report-col-waiting", words, Kind::Count).required(),
        Column::new("pointage", "report-col-taken", words, Kind::YesNo).required(),
        Column::new("presents", "report-col-present", words, Kind::Count),
        Column::new("presents_inscrits", "report-col-expected-present", words, Kind::Count),
        Column::new("presents_sans_place", "report-col-others-present", words, Kind::Count),
        Column::new("excuses", "report-col-excused", words, Kind::Count),
        Column::new("taux_de_presence", "report-col-rate", words, Kind::Percent),
    ];
    let mut table = Table::new("presences", "report-attendance", words, columns);
    for line in &told.closing.sessions {
        let session = &line.session;
        for part in &line.parts {
            // Where nobody noted anything, nobody knows who came: that is not nought.
            let noted = |count: usize| if part.taken { Cell::count(count) } else { Cell::Empty };
            table.rows.push(vec![
                Cell::Date(session.day),
                Cell::text(part_said(part.part, words)),
                Cell::text(&session.title),
                Cell::text(&session.kind),
                Cell::text(&session.room),
                Cell::or_empty(session.start, Cell::Time),
                Cell::or_empty(session.end, Cell::Time),
                Cell::or_empty(session.capacity, |capacity| Cell::Whole(capacity.into())),
                Cell::count(line.registered),
                Cell::count(line.waiting),
                Cell::YesNo(part.taken),
                noted(part.present),
                noted(part.expected_present),
                noted(part.others()),
                noted(part.excused),
                Cell::or_empty(part.rate(line.registered), Cell::Percent),
            ]);
        }
    }
    table
}
