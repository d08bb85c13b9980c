//! Meetings, one by one; whoever comes for themselves is named only where names are asked for.

use regie_core::report::{MeetingParty, MeetingStatus};

use super::{Told, side};
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(36)).required(),
        Column::new("heure", "report-col-slot", words, Kind::Time),
        Column::new("table", "report-col-table", words, Kind::Text(12)),
        Column::new("rencontre_1", "report-col-one", words, Kind::Text(36)),
        Column::new("cote_1", "report-col-one-side", words, Kind::Text(16)),
        Column::new("rencontre_2", "report-col-other", words, Kind::Text(36)),
        Column::new("cote_2", "report-col-other-side", words, Kind::Text(16)),
        Column::new("etat", "report-col-status", words, Kind::Text(14)).required(),
    ];
    let mut table = Table::new("rencontres", "report-meetings", words, columns);
    let name = |party: &MeetingParty| {
        let told_of = told.names || !party.person;
        Cell::text(if told_of { party.name.clone() } else { words.say("report-somebody") })
    };
    for session in &told.closing.meetings {
        for line in &session.lines {
            let status = words.say(match line.status {
                MeetingStatus::Held => "report-status-held",
                MeetingStatus::NotHeld => "report-status-not-held",
                MeetingStatus::NotNoted => "report-status-not-noted",
            });
            table.rows.push(vec![
                Cell::Date(session.session.day),
                Cell::text(&session.session.title),
                Cell::or_empty(line.start, Cell::Time),
                Cell::text(&line.table),
                name(&line.one),
                Cell::text(side(line.one.side, words)),
                name(&line.other),
                Cell::text(side(line.other.side, words)),
                Cell::text(status),
            ]);
        }
    }
    table
}
