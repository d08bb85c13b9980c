//! Attendance by name, where names are asked for: the line of everybody in every half-day.

use std::collections::HashMap;

use regie_core::attendance::Mark;
use regie_core::report::chart::part_said;

use super::Told;
use crate::error::Result;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Result<Table> {
    let words = told.words;
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("demi_journee", "report-col-half-day", words, Kind::Text(14)).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(44)).required(),
        Column::new("nom", "report-col-family", words, Kind::Text(24)),
        Column::new("prenom", "report-col-given", words, Kind::Text(20)),
        Column::new("organisation", "report-col-organisation", words, Kind::Text(36)),
        Column::new("inscription", "report-col-place", words, Kind::Text(18)).required(),
        Column::new("presence", "report-col-mark", words, Kind::Text(24)),
    ];
    let mut table = Table::new("presences_nominatives", "report-roll", words, columns);
    let people = told.event.people()?;
    let order: HashMap<_, _> = told.event.find_ids("", usize::MAX).into_iter().zip(0..).collect();
    let people: HashMap<_, _> = people.iter().map(|person| (person.id, person)).collect();
    for line in &told.closing.sessions {
        let mut lines: Vec<_> = line.people.iter().enumerate().collect();
        lines.sort_by_key(|(_, (person, _))| order.get(person).copied().unwrap_or(usize::MAX));
        for (at, part) in line.parts.iter().enumerate() {
            for (rank, (id, marks)) in &lines {
                let Some(person) = people.get(id) else { continue };
                let place = match *rank {
                    rank if rank < line.registered => "report-place-in",
                    rank if rank < line.registered + line.waiting => "report-place-waiting",
                    _ => "report-place-none",
                };
                let mark = marks.get(at).copied().flatten();
                table.rows.push(vec![
                    Cell::Date(line.session.day),
                    Cell::text(part_said(part.part, words)),
                    Cell::text(&line.session.title),
                    Cell::text(&person.family),
                    Cell::text(&person.given),
                    Cell::text(&person.organisation),
                    Cell::text(words.say(place)),
                    Cell::or_empty(mark, |mark| Cell::text(words.say(mark_key(mark)))),
                ]);
            }
        }
    }
    Ok(table)
}

const fn mark_key(mark: Mark) -> &'static str {
    match mark {
        Mark::Present => "mark-present",
        Mark::Late => "mark-late",
        Mark::LeftEarly => "mark-left-early",
        Mark::Absent => "mark-absent",
        Mark::Excused => "mark-excused",
    }
}
