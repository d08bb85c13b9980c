//! The roster in its versions: each plan, change or repair is one fact with its whole assignment.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Local, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::Frame;
use super::party::Party;
use super::wish::Pair;
use crate::journal::Hash;

/// A meeting of a roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Meeting {
    /// In which slot of the version's frame, from 0.
    pub slot: usize,
    /// At which of its tables, from 0.
    pub table: usize,
    /// Who meets.
    #[serde(flatten)]
    pub pair: Pair,
    /// Who sits at the table and is visited.
    pub host: Party,
}

/// How a version came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Planned as a whole.
    Planned,
    /// Changed by hand.
    Moved,
    /// Mended on the day.
    Repaired,
    /// Chosen among versions made apart.
    Chosen,
}

/// How good a roster is, line by line: meetings of tier 1, 2, 3, then what is missing for two each, then gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Score {
    /// What it reaches.
    pub objective: [u32; 5],
    /// What no roster can beat.
    pub bounds: [u32; 5],
    /// Whether a line is proved best.
    pub proved: [bool; 5],
    /// How often a host changes tables.
    pub changes: u32,
}

/// A version of the roster, as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Version {
    /// Its number; two laptops apart may give the same.
    pub number: u32,
    /// The versions it takes the place of, the one it changes first.
    #[ts(type = "Array<string>")]
    pub bases: Vec<Hash>,
    /// How it came to be.
    pub how: How,
    /// The frame it was made for.
    pub frame: Frame,
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// How good it was when it was made.
    pub score: Score,
}

/// A version, with its place in the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Kept {
    /// Its entry.
    #[ts(type = "string")]
    pub id: Hash,
    /// What it says.
    #[serde(flatten)]
    pub version: Version,
    /// When it was made, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// A version in a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VersionLine {
    /// Its entry.
    #[ts(type = "string")]
    pub id: Hash,
    /// Its number.
    pub number: u32,
    /// How it came to be.
    pub how: How,
    /// How many meetings it has.
    pub meetings: usize,
    /// How good it was when it was made.
    pub score: Score,
    /// Whether it is in force.
    pub in_force: bool,
    /// Whether it was made apart from the one in force, and nobody chose yet.
    pub apart: bool,
    /// When it was made, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// The versions that no other takes the place of, in the order they are given; the last is in force.
pub fn heads(versions: &[Kept]) -> Vec<&Kept> {
    let replaced: BTreeSet<Hash> =
        versions.iter().flat_map(|kept| kept.version.bases.iter().copied()).collect();
    versions.iter().filter(|kept| !replaced.contains(&kept.id)).collect()
}

/// An appointment on somebody's sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Appointment<'a> {
    start: NaiveTime,
    table: &'a str,
    with: Party,
}

fn sheets(version: &Version) -> BTreeMap<Party, BTreeSet<Appointment<'_>>> {
    let slots = version.frame.slots();
    let mut sheets: BTreeMap<Party, BTreeSet<Appointment<'_>>> = BTreeMap::new();
    for meeting in &version.meetings {
        let Some(slot) = slots.get(meeting.slot) else { continue };
        let table = version.frame.tables.get(meeting.table).map_or("", String::as_str);
        for (party, with) in [(meeting.pair.a, meeting.pair.b), (meeting.pair.b, meeting.pair.a)] {
            sheets.entry(party).or_default().insert(Appointment { start: slot.start, table, with });
        }
    }
    sheets
}

/// Whose sheet is not the same in two versions.
pub fn changed_sheets(was: &Version, now: &Version) -> Vec<Party> {
    let (was, now) = (sheets(was), sheets(now));
    let parties: BTreeSet<Party> = was.keys().chain(now.keys()).copied().collect();
    parties.into_iter().filter(|party| was.get(party) != now.get(party)).collect()
}

/// Which tables' sheets are not the same in two versions, by name.
pub fn changed_tables(was: &Version, now: &Version) -> Vec<String> {
    let by_table = |version: &Version| {
        let slots = version.frame.slots();
        let mut tables: BTreeMap<String, BTreeSet<(NaiveTime, Pair)>> = BTreeMap::new();
        for meeting in &version.meetings {
            if let (Some(slot), Some(table)) =
                (slots.get(meeting.slot), version.frame.tables.get(meeting.table))
            {
                tables.entry(table.clone()).or_default().insert((slot.start, meeting.pair));
            }
        }
        tables
    };
    let (was, now) = (by_table(was), by_table(now));
    let names: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
    names.into_iter().filter(|name| was.get(*name) != now.get(*name)).cloned().collect()
}
