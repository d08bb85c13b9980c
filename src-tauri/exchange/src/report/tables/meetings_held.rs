//! Meetings in counts: of producers with reusers, and the others.

use regie_core::report::MeetingTally;

use super::Told;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(44)).required(),
        Column::new("entre", "report-col-between", words, Kind::Text(34)).required(),
        Column::new("prevues", "report-col-planned", words, Kind::Count).required(),
        Column::new("tenues", "report-col-held", words, Kind::Count).required(),
        Column::new("non_tenues", "report-col-not-held", words, Kind::Count).required(),
        Column::new("non_notees", "report-col-not-noted", words, Kind::Count).required(),
        Column::new("tenues_hors_planning", "report-col-unplanned", words, Kind::Count).required(),
    ];
    let mut table = Table::new("rencontres_bilan", "report-meetings-held", words, columns);
    for session in &told.closing.meetings {
        for (key, tally) in
            [("report-between-sides", session.across()), ("report-between-others", session.alike())]
        {
            let MeetingTally { planned, held, not_held, not_noted, unplanned } = tally;
            let mut row = vec![
                Cell::Date(session.session.day),
                Cell::text(&session.session.title),
                Cell::text(words.say(key)),
            ];
            row.extend([planned, held, not_held, not_noted, unplanned].map(Cell::count));
            table.rows.push(row);
        }
    }
    table
}
