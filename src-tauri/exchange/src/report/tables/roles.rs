//! People by role.

use super::{Told, role};
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("profil", "report-col-role", words, Kind::Text(26)).required(),
        Column::new("personnes", "report-col-people", words, Kind::Count).required(),
        Column::new("venues", "report-col-came", words, Kind::Count).required(),
    ];
    let mut table = Table::new("profils", "report-roles", words, columns);
    table.rows = told
        .closing
        .roles
        .iter()
        .map(|line| {
            vec![Cell::text(role(line.role, words)), Cell::count(line.people), Cell::count(line.came)]
        })
        .collect();
    table
}
