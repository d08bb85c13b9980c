//! People by role. Everybody has one role, so the whole can be bounded by other tables: small parts are put together.

use regie_core::report::Closing;
use regie_core::words::Words;

use super::count::{grouped, published};
use crate::report::table::{Cell, Column, Kind, Table};
use crate::report::tables::role;

pub(super) fn table(closing: &Closing, words: &Words) -> Table {
    let columns = vec![
        Column::new("profil", "report-col-role", words, Kind::Text(26)).required(),
        Column::new("personnes", "report-col-people", words, Kind::Count).guarded(),
    ];
    let mut table = Table::new("profils", "report-open-roles", words, columns);
    let parts = closing.roles.iter().map(|line| (role(line.role, words), line.people)).collect();
    for (name, count) in grouped(parts, words.say("report-other-roles")) {
        table.rows.push(vec![Cell::text(name), published(count)]);
    }
    table
}
