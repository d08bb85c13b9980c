//! Organisations: who sent how many, by role.

use super::{Told, side};
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("organisation", "report-col-organisation", words, Kind::Text(40)).required(),
        Column::new("cote", "report-col-side", words, Kind::Text(16)),
        Column::new("personnes", "report-col-people", words, Kind::Count).required(),
        Column::new("venues", "report-col-came", words, Kind::Count).required(),
        // In the order of the roles.
        Column::new("participants", "report-col-participants", words, Kind::Count).required(),
        Column::new("producteurs", "report-col-producers", words, Kind::Count).required(),
        Column::new("reutilisateurs", "report-col-reusers", words, Kind::Count).required(),
        Column::new("porteurs_de_projet", "report-col-project-holders", words, Kind::Count).required(),
        Column::new("intervenants", "report-col-speakers", words, Kind::Count).required(),
        Column::new("organisateurs", "report-col-organisers", words, Kind::Count).required(),
    ];
    let mut table = Table::new("organisations", "report-organisations", words, columns);
    for line in &told.closing.organisations {
        let name = if line.name.is_empty() { words.say("report-no-organisation") } else { line.name.clone() };
        let mut row = vec![
            Cell::text(name),
            Cell::text(side(line.side, words)),
            Cell::count(line.people),
            Cell::count(line.came),
        ];
        row.extend(line.roles.iter().map(|role| Cell::count(role.people)));
        table.rows.push(row);
    }
    table
}
