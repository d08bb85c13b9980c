//! The tables of the report. To add one: a file here, and a line in [`TABLES`].

mod arrivals_by_day;
mod arrivals_by_hour;
mod attendance;
mod meetings;
mod meetings_held;
mod organisations;
mod people;
mod pitches;
mod projects;
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

/// How a table is made.
enum Make {
    /// Of what is counted.
    Counted(fn(Told) -> Table),
    /// Of what only this table asks the event.
    Asked(fn(Told) -> Result<Table>),
    /// Of people by name, where names are asked for.
    Named(fn(Told) -> Result<Table>),
}

/// Every table, in the order of the workbook's sheets.
const TABLES: &[Make] = &[
    Make::Counted(arrivals_by_day::table),
    Make::Counted(arrivals_by_hour::table),
    Make::Counted(attendance::table),
    Make::Counted(roles::table),
    Make::Counted(organisations::table),
    Make::Counted(meetings_held::table),
    Make::Counted(meetings::table),
    Make::Counted(pitches::table),
    Make::Asked(projects::table),
    Make::Named(people::table),
    Make::Named(roll::table),
];

/// The tables that are asked for.
pub(super) fn tables(told: Told) -> Result<Vec<Table>> {
    let made = |make: &Make| match make {
        Make::Counted(make) => Some(Ok(make(told))),
        Make::Asked(make) => Some(make(told)),
        Make::Named(make) => told.names.then(|| make(told)),
    };
    TABLES.iter().filter_map(made).collect()
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
