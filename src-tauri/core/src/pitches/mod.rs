//! The pitches: a running order, and a clock that nobody argues with.
//!
//! The running order is a projection like any other. The clock is not: what is kept is the log of what was done, each line
//! with every time the laptop keeps, and where the clock stands is told from it ([`clock::Told`]). Nothing counts ticks.

mod act;
pub mod clock;
mod forecast;
mod log;
mod order;
mod report;
mod stage;
mod view;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use act::{PitchAction, Recover};
pub use forecast::Forecast;
pub use log::{LogLine, Overlap};
pub use order::{Filling, LONGEST_S, MOST_PITCHES, NewPitch, OrderEdit};
pub use report::{Report, ReportLine};
pub use stage::Scene;
pub use view::{
    Chime, ClockPhase, ClockView, LineState, Notice, Now, OrderLine, OtherClock, PitchesView, Recovery,
};

use self::clock::Action;
use crate::clock::Reading;
use crate::error::Result;
use crate::fact::{PitchesFact, Subject};
use crate::id::{PitchId, ProjectId, SessionId};
use crate::programme::edit;
use crate::projection::Told;

/// What an item of the running order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PitchKind {
    /// Somebody pitches.
    #[default]
    Pitch,
    /// Words of welcome.
    Introduction,
    /// A break.
    Break,
    /// A vote.
    Vote,
    /// Anything else that takes time.
    Other,
}

impl PitchKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Pitch, Self::Introduction, Self::Break, Self::Vote, Self::Other];

    /// The kind's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pitch => "pitch",
            Self::Introduction => "introduction",
            Self::Break => "break",
            Self::Vote => "vote",
            Self::Other => "other",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pitch => "pitch-kind-pitch",
            Self::Introduction => "pitch-kind-introduction",
            Self::Break => "pitch-kind-break",
            Self::Vote => "pitch-kind-vote",
            Self::Other => "pitch-kind-other",
        }
    }
}

/// An item of a session's running order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pitch {
    /// Its identifier.
    pub id: PitchId,
    /// In which session.
    pub session: SessionId,
    /// What it is.
    pub kind: PitchKind,
    /// The project that is pitched, where it is one of the event's.
    pub project: Option<ProjectId>,
    /// Its title: the project's name, or what the block is.
    pub title: String,
    /// Who speaks.
    pub speakers: Vec<String>,
    /// The time planned for it, in seconds.
    pub pitch_s: i64,
    /// The time planned for questions afterwards, in seconds.
    pub questions_s: i64,
    /// The time planned to change over to the next, in seconds.
    pub transition_s: i64,
    /// What the facilitator must know.
    pub notes: String,
    /// Its place among the others: the smaller comes first. It can be anything in between two, so a move touches one item.
    #[ts(skip)]
    pub rank: i64,
    /// Whether it is left out for now.
    #[serde(default)]
    pub skipped: bool,
    /// Whether it was taken out.
    #[serde(default)]
    #[ts(skip)]
    pub removed: bool,
}

impl Pitch {
    /// The time planned on stage, without changing over, in milliseconds.
    pub const fn planned_ms(&self) -> i64 {
        (self.pitch_s + self.questions_s) * 1_000
    }
}

/// Which way the time is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// The time left.
    #[default]
    Down,
    /// The time gone by.
    Up,
}

/// How a session's clock is set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Setup {
    /// Amber from so many seconds left.
    pub amber_s: i64,
    /// Red from so many seconds left.
    pub red_s: i64,
    /// Which way the time is shown.
    pub count: Count,
    /// Whether questions wait for the facilitator; otherwise they begin when the pitch's time is up.
    pub questions_by_hand: bool,
    /// Whether a sound is heard at the thresholds and at zero.
    pub chime: bool,
    /// Whether the stage counts down to the session's start before it.
    pub countdown: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            amber_s: 60,
            red_s: 20,
            count: Count::Down,
            questions_by_hand: false,
            chime: false,
            countdown: true,
        }
    }
}

pub(crate) const TABLES: &str = "
CREATE TABLE pitch (id TEXT PRIMARY KEY, session TEXT NOT NULL, sheet TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX pitch_of_session ON pitch (session);
CREATE TABLE pitch_setup (session TEXT PRIMARY KEY, setup TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE clock_line (
    entry BLOB PRIMARY KEY, session TEXT NOT NULL, writer TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL,
    \"by\" TEXT NOT NULL, action TEXT NOT NULL, reading TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_line_of_session ON clock_line (session, writer, ms, n);
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &PitchesFact) -> Result<()> {
    match fact {
        PitchesFact::Added { pitch } => put(db, pitch)?,
        PitchesFact::Edited { pitch, field, was, now } => {
            if let Some(found) = find(db, *pitch)? {
                put(db, &edit(db, told, Subject::Pitch(*pitch), &found, field, was, now)?)?;
            }
        }
        PitchesFact::Moved { pitch, rank } => change(db, *pitch, |found| found.rank = *rank)?,
        PitchesFact::Removed { pitch } => change(db, *pitch, |found| found.removed = true)?,
        PitchesFact::Restored { pitch } => change(db, *pitch, |found| found.removed = false)?,
        PitchesFact::SetUp { session, field, was, now } => {
            let found = setup(db, *session)?;
            let edited = edit(db, told, Subject::RunningOrder(*session), &found, field, was, now)?;
            db.prepare_cached("INSERT OR REPLACE INTO pitch_setup VALUES (?1, ?2)")?
                .execute((session, serde_json::to_string(&edited)?))?;
        }
        PitchesFact::Clock { session, action, reading } => note(db, told, *session, action, reading)?,
    }
    Ok(())
}

fn note(db: &Connection, told: Told, session: SessionId, action: &Action, reading: &Reading) -> Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO clock_line VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(
        (
            told.hash,
            session,
            told.writer,
            told.at.ms,
            told.at.n,
            told.by,
            serde_json::to_string(action)?,
            serde_json::to_string(reading)?,
        ),
    )?;
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    match subject {
        Subject::Pitch(id) => {
            db.prepare_cached("DELETE FROM pitch WHERE id = ?1")?.execute([id])?;
        }
        Subject::RunningOrder(session) => {
            db.prepare_cached("DELETE FROM pitch_setup WHERE session = ?1")?.execute([session])?;
        }
        Subject::Clock(session) => {
            db.prepare_cached("DELETE FROM clock_line WHERE session = ?1")?.execute([session])?;
        }
        _ => {}
    }
    Ok(())
}

fn put(db: &Connection, pitch: &Pitch) -> Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO pitch VALUES (?1, ?2, ?3)")?.execute((
        pitch.id,
        pitch.session,
        serde_json::to_string(pitch)?,
    ))?;
    Ok(())
}

fn change(db: &Connection, pitch: PitchId, change: impl FnOnce(&mut Pitch)) -> Result<()> {
    if let Some(mut found) = find(db, pitch)? {
        change(&mut found);
        put(db, &found)?;
    }
    Ok(())
}

pub(crate) fn find(db: &Connection, pitch: PitchId) -> Result<Option<Pitch>> {
    let mut query = db.prepare_cached("SELECT sheet FROM pitch WHERE id = ?1")?;
    let sheet: Option<String> = query.query_row([pitch], |row| row.get(0)).optional()?;
    Ok(sheet.map(|sheet| serde_json::from_str(&sheet)).transpose()?)
}

fn setup(db: &Connection, session: SessionId) -> Result<Setup> {
    let mut query = db.prepare_cached("SELECT setup FROM pitch_setup WHERE session = ?1")?;
    let setup: Option<String> = query.query_row([session], |row| row.get(0)).optional()?;
    Ok(setup.map(|setup| serde_json::from_str(&setup)).transpose()?.unwrap_or_default())
}
