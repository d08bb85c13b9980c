//! The tables of the report. To add one: a file here, and a line in [`TABLES`].

mod arrivals_by_day;
mod arrivals_by_hour;
mod attendance;
mod meetings;
mod meetings_held;
mod organisations;
mod people;
mod pitches;
mod roles;
mod roll;

use regie_core::Event;
use regie_core::people::{Role, Side};
use regie_core::report::Closing;
use regie_core::words::Words;

use super::table::Table;
use crate::error::Result;

/// What tables are made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    /// The event itself, for what only one table asks.
    pub event: &'a Event,
    /// What it came to.
    pub closing: &'a Closing,
    /// The words of the report.
    pub words: &'a Words,
    /// Whether people's names are asked for.
    pub names: bool,
}

/// A table; nothing where it is not asked for.
type Make = fn(Told) -> Result<Option<Table>>;

/// Every table, in the order of the workbook's sheets.
const TABLES: &[Make] = &[
    arrivals_by_day::table,
    arrivals_by_hour::table,
    attendance::table,
    roles::table,
    organisations::table,
    meetings_held::table,
    meetings::table,
    pitches::table,
    people::table,
    roll::table,
];

/// The tables that are asked for.
pub(super) fn tables(told: Told) -> Result<Vec<Table>> {
    TABLES.iter().filter_map(|make| make(told).transpose()).collect()
}

/// The word for a role.
pub(super) fn role(role: Role, words: &Words) -> String {
    words.say(match role {
        Role::Participant => "role-participant",
        Role::Producer => "role-producer",
        Role::Reuser => "role-reuser",
        Role::ProjectHolder => "role-project-holder",
        Role::Speaker => "role-speaker",
        Role::Organiser => "role-organiser",
    })
}

/// The word for a side; empty where there is none.
pub(super) fn side(side: Option<Side>, words: &Words) -> String {
    side.map_or_else(String::new, |side| {
        words.say(match side {
            Side::Producer => "role-producer",
            Side::Reuser => "role-reuser",
        })
    })
}
