//! What is done about a case: a decision is a fact, so nobody is asked twice.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Case, crossed};
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::ReviewFact;
use crate::journal::Hash;
use crate::projection::Told;

/// A case, by a name that is the same on every laptop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Item {
    /// Its name.
    pub id: Hash,
    /// How bad it is, where nobody can decide it and it can only be seen; it comes back once it is worse.
    #[ts(type = "number | null")]
    pub level: Option<i64>,
    /// The case.
    pub case: Case,
}

/// One of the two sides of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    /// What the later edit found.
    Found,
    /// What it wrote.
    Now,
}

pub(crate) fn apply(db: &Connection, told: Told, fact: &ReviewFact) -> Result<()> {
    match fact {
        ReviewFact::Kept { about, entry, field, kept } => {
            let mut query = db.prepare_cached("SELECT kept FROM choice WHERE entry = ?1")?;
            let before: Option<String> = query.query_row([entry], |row| row.get(0)).optional()?;
            if let Some(before) = before.filter(|before| before != kept) {
                // Decided twice, apart, and differently: the later decision stands, and is shown.
                crossed(db, told, *about, field, &before, kept)?;
            }
            db.prepare_cached("INSERT OR REPLACE INTO choice VALUES (?1, ?2, ?3)")?.execute((
                entry,
                about.to_string(),
                kept,
            ))?;
        }
        ReviewFact::Seen { case, level } => {
            db.prepare_cached(
                "INSERT INTO seen VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET level = max(level, excluded.level)",
            )?
            .execute((case, level))?;
        }
    }
    Ok(())
}

impl Item {
    fn of(case: Case) -> Self {
        let mut level = None;
        // What makes a case the same case: whom and what it is about, not how bad it is.
        let name = match &case {
            Case::LikelyDuplicate { a, b, .. } => format!("{} {}", a.id.min(b.id), a.id.max(b.id)),
            Case::CrossedEdit { entry, .. } => entry.to_string(),
            Case::SharedCode { people } => {
                let mut ids: Vec<String> = people.iter().map(|person| person.id.to_string()).collect();
                ids.sort_unstable();
                level = Some(0);
                ids.join(" ")
            }
            Case::InTwoPlaces { person, day, places: [a, b] } => {
                level = Some(0);
                format!("{} {day} {} {} {} {}", person.id, a.session, a.part.name(), b.session, b.part.name())
            }
            Case::HalfErased { person, erased } => format!("{} {erased}", person.id),
            Case::OverCapacity { session, capacity, registered, .. } => {
                level = i64::try_from(registered.saturating_sub(*capacity as usize)).ok();
                session.to_string()
            }
            Case::RostersApart { session, versions, .. } => {
                let versions: Vec<String> = versions.iter().map(|version| version.id.to_string()).collect();
                format!("{session} {}", versions.join(" "))
            }
            Case::MeetingClash { session, at, names, clash, who, .. } => {
                format!("{session} {at} {} {} {clash:?} {who}", names[0], names[1])
            }
            Case::ClockDisagrees { writer, by, minutes, .. } => {
                level = Some(*minutes);
                format!("{writer} {by}")
            }
            Case::Fork { writer, branches, .. } => {
                level = i64::try_from(*branches).ok();
                writer.to_string()
            }
            Case::TwoClocks { session, desks, .. } => {
                level = Some(0);
                format!("{session} {}", desks.join(" "))
            }
            Case::Unreadable { kind, count } => {
                // Ten times as many is worse; one more with every merge is not.
                level = Some(i64::from(count.max(&1).ilog10()));
                kind.clone()
            }
        };
        let kind = case.kind();
        let digest = Sha256::new().chain_update(kind).chain_update([0]).chain_update(name).finalize();
        Self { id: Hash(digest.into()), level, case }
    }
}

impl Case {
    /// The case's kind, as on the wire.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::LikelyDuplicate { .. } => "likely_duplicate",
            Self::CrossedEdit { .. } => "crossed_edit",
            Self::SharedCode { .. } => "shared_code",
            Self::InTwoPlaces { .. } => "in_two_places",
            Self::HalfErased { .. } => "half_erased",
            Self::OverCapacity { .. } => "over_capacity",
            Self::RostersApart { .. } => "rosters_apart",
            Self::MeetingClash { .. } => "meeting_clash",
            Self::ClockDisagrees { .. } => "clock_disagrees",
            Self::Fork { .. } => "fork",
            Self::TwoClocks { .. } => "two_clocks",
            Self::Unreadable { .. } => "unreadable",
        }
    }
}

impl Event {
    /// Everything somebody should look at, but for what somebody has seen and did not get worse.
    pub fn review_items(&self) -> Result<Vec<Item>> {
        let mut query = self.db().prepare_cached("SELECT id, level FROM seen")?;
        let seen = query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<HashMap<Hash, i64>, _>>()?;
        let items = self.cases()?.into_iter().map(Item::of);
        let worse = |item: &Item| match (item.level, seen.get(&item.id)) {
            (Some(level), Some(seen)) => level > *seen,
            _ => true,
        };
        Ok(items.filter(worse).collect())
    }

    /// Says that a case which nobody can decide was seen.
    ///
    /// # Errors
    /// [`Error::NothingToDecide`] where there is no such case, or it can be decided.
    pub fn see_case(&mut self, id: Hash) -> Result<Recorded> {
        let item = self.review_items()?.into_iter().find(|item| item.id == id);
        let level = item.and_then(|item| item.level).ok_or(Error::NothingToDecide)?;
        self.record(ReviewFact::Seen { case: id, level })
    }
}
