//! People by name, where names are asked for: a funder's evidence may need them.

use std::collections::HashMap;

use regie_core::id::PersonId;

use super::{Told, role};
use crate::error::Result;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Result<Table> {
    let words = told.words;
    let columns = vec![
        Column::new("nom", "report-col-family", words, Kind::Text(24)),
        Column::new("prenom", "report-col-given", words, Kind::Text(20)),
        Column::new("organisation", "report-col-organisation", words, Kind::Text(36)),
        Column::new("profil", "report-col-role", words, Kind::Text(20)).required(),
        Column::new("jours_de_presence", "report-col-days", words, Kind::Count).required(),
        Column::new("dates_de_presence", "report-col-dates", words, Kind::Text(34)),
        Column::new("demi_journees_suivies", "report-col-half-days", words, Kind::Count).required(),
    ];
    let mut table = Table::new("personnes", "report-people", words, columns);
    let mut half_days: HashMap<PersonId, usize> = HashMap::new();
    for session in &told.closing.sessions {
        for (person, marks) in &session.people {
            *half_days.entry(*person).or_default() += marks.iter().flatten().filter(|m| m.came()).count();
        }
    }
    for id in told.event.find_ids("", usize::MAX) {
        let person = told.event.person(id)?;
        let days = told.event.days_of(id)?;
        let dates: Vec<String> = days.iter().map(ToString::to_string).collect();
        table.rows.push(vec![
            Cell::text(&person.family),
            Cell::text(&person.given),
            Cell::text(&person.organisation),
            Cell::text(role(person.role, words)),
            Cell::count(days.len()),
            Cell::text(dates.join(" ")),
            Cell::count(half_days.get(&id).copied().unwrap_or(0)),
        ]);
    }
    Ok(table)
}
