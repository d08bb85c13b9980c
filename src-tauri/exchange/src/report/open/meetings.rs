//! Meetings planned and held. What became of the others is not published: it would be the rest of the planned ones.

use regie_core::report::Closing;
use regie_core::words::Words;

use super::count::published;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(closing: &Closing, words: &Words) -> Table {
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(44)).required(),
        Column::new("entre", "report-col-between", words, Kind::Text(34)).required(),
        Column::new("prevues", "report-col-planned", words, Kind::Count).guarded(),
        Column::new("tenues", "report-col-held", words, Kind::Count).guarded(),
    ];
    let mut table = Table::new("rencontres", "report-open-meetings", words, columns);
    for session in &closing.meetings {
        for (key, tally) in
            [("report-between-sides", session.across()), ("report-between-others", session.alike())]
        {
            table.rows.push(vec![
                Cell::Date(session.session.day),
                Cell::text(&session.session.title),
                Cell::text(words.say(key)),
                published(tally.planned),
                published(tally.held),
            ]);
        }
    }
    table
}
