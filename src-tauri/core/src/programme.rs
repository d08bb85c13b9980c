//! The programme: the event's own sheet and its sessions.

use std::collections::BTreeMap;

use base64::Engine;
use chrono::{Days, Months, NaiveDate, NaiveTime};
use rusqlite::{Connection, OptionalExtension};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, ProgrammeFact, Subject};
use crate::id::{EventId, SessionId};
use crate::projection::Told;
use crate::review;

/// What is known of the event as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventSheet {
    /// Its identifier: two journals of the same event can be merged.
    pub id: EventId,
    /// Its title.
    pub title: String,
    /// The venue's name.
    pub place: String,
    /// The venue's address.
    pub address: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Who organises.
    pub organiser: String,
    /// The line that says who pays, as the funder wants it.
    pub funder_line: String,
    /// What each day is about, where it has a theme.
    #[serde(default)]
    pub themes: BTreeMap<NaiveDate, String>,
    /// The title of the project that pays for it.
    #[serde(default)]
    pub project_title: String,
    /// The project's acronym.
    #[serde(default)]
    pub project_acronym: String,
    /// The number its funder knows the project by.
    #[serde(default)]
    pub project_number: String,
    /// Whether the European Union pays a part: its emblem and its words stand on the papers then.
    #[serde(default)]
    pub europe: bool,
    /// What signatures are gathered for, as people are told where they sign; empty for the usual sentence.
    #[serde(default)]
    pub privacy_purpose: String,
    /// Who keeps the signed sheets; empty for the organiser.
    #[serde(default)]
    pub privacy_holder: String,
    /// How many years they are kept; 0 where that is not settled.
    #[serde(default)]
    pub retention_years: u16,
    /// The last day on which the names of those who came are needed; afterwards the program proposes to forget them.
    #[serde(default)]
    pub anonymise_after: Option<NaiveDate>,
}

impl EventSheet {
    /// A sheet with what no event goes without.
    pub fn new(id: EventId, title: String, from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            id,
            title,
            place: String::new(),
            address: String::new(),
            from,
            to,
            organiser: String::new(),
            funder_line: String::new(),
            themes: BTreeMap::new(),
            project_title: String::new(),
            project_acronym: String::new(),
            project_number: String::new(),
            europe: false,
            privacy_purpose: String::new(),
            privacy_holder: String::new(),
            retention_years: 0,
            anonymise_after: None,
        }
    }

    /// Who keeps the signed sheets: the organiser, where nobody else is named.
    pub fn keeper(&self) -> &str {
        let holder = self.privacy_holder.trim();
        if holder.is_empty() { self.organiser.trim() } else { holder }
    }

    /// What is proposed for [`EventSheet::anonymise_after`]: six months after the last day, when reports are written.
    pub fn proposed_retention(&self) -> NaiveDate {
        self.to.checked_add_months(Months::new(6)).unwrap_or(self.to)
    }

    /// Every day of the event.
    pub fn days(&self) -> Vec<NaiveDate> {
        self.from.iter_days().take_while(|day| *day <= self.to).collect()
    }

    /// The event's day nearest to `date`: itself during the event, the first before, the last after.
    pub fn nearest_day(&self, date: NaiveDate) -> NaiveDate {
        date.clamp(self.from, self.to)
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.title.trim().is_empty() {
            return Err(Error::NoTitle);
        }
        if self.to < self.from {
            return Err(Error::DaysReversed);
        }
        if self.from.checked_add_days(Days::new(100)).is_none_or(|limit| self.to > limit) {
            return Err(Error::TooManyDays);
        }
        // Whoever comes tomorrow has a name today.
        if self.anonymise_after.is_some_and(|until| until < self.to) {
            return Err(Error::ForgetsTooSoon);
        }
        within(&[("title", &self.title), ("place", &self.place), ("address", &self.address)])?;
        within(&[("organiser", &self.organiser), ("funder_line", &self.funder_line)])?;
        within(&[("project_title", &self.project_title), ("project_acronym", &self.project_acronym)])?;
        within(&[("project_number", &self.project_number), ("privacy_holder", &self.privacy_holder)])?;
        // It stands at the foot of every page.
        if self.privacy_purpose.chars().count() > 200 {
            return Err(Error::TooLong { field: "privacy_purpose" });
        }
        if self.retention_years > 100 { Err(Error::TooLong { field: "retention_years" }) } else { Ok(()) }
    }
}

/// Whose logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LogoPlace {
    /// The organiser's.
    Organiser,
    /// The funder's.
    Funder,
}

/// A picture as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Picture {
    /// `image/png` or `image/jpeg`.
    pub media_type: String,
    /// The file's bytes in base 64.
    pub base64: String,
}

/// The heaviest picture that is taken, in bytes: it travels in every copy of the journal.
pub const PICTURE_LIMIT: usize = 1_000_000;

impl Picture {
    /// A picture from a file's bytes.
    ///
    /// # Errors
    /// [`Error::NotAPicture`] and [`Error::HugePicture`].
    pub fn new(bytes: &[u8]) -> Result<Self> {
        if bytes.len() > PICTURE_LIMIT {
            return Err(Error::HugePicture { bytes: bytes.len() });
        }
        let media_type = match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "image/png",
            [0xff, 0xd8, 0xff, ..] => "image/jpeg",
            _ => return Err(Error::NotAPicture),
        };
        Ok(Self {
            media_type: media_type.to_owned(),
            base64: base64::engine::general_purpose::STANDARD.encode(bytes),
        })
    }
}

impl Picture {
    /// The file's bytes.
    ///
    /// # Errors
    /// [`Error::NotAPicture`] where the text is no base 64.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        base64::engine::general_purpose::STANDARD.decode(&self.base64).map_err(|_| Error::NotAPicture)
    }
}

/// What people do in a session, for the rooms of the program that care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// A workshop, a training, a talk: people sit and learn.
    #[default]
    Workshop,
    /// A roster of short meetings.
    Meetings,
    /// Pitches against a clock.
    Pitches,
    /// A drink, a meal.
    Social,
}

/// The part of the day, where the hour is not known or does not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// From noon.
    Afternoon,
    /// From six.
    Evening,
}

impl DayPart {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// The part's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }

    /// The part of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// The part of the day that an hour falls in.
    pub fn of(time: NaiveTime) -> Self {
        use chrono::Timelike;
        match time.hour() {
            0..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// An item of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Session {
    /// Its identifier.
    pub id: SessionId,
    /// Its title.
    pub title: String,
    /// Its kind in the organiser's own words: "Atelier thématique".
    pub kind: String,
    /// What people do there.
    #[serde(default)]
    pub activity: Activity,
    /// On which day.
    pub day: NaiveDate,
    /// In which part of the day.
    pub part: DayPart,
    /// When it starts, if that is settled.
    pub start: Option<NaiveTime>,
    /// When it ends, if that is settled.
    pub end: Option<NaiveTime>,
    /// In which room.
    #[serde(default)]
    pub room: String,
    /// How many people it holds; nothing for no limit.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// Who leads it.
    #[serde(default)]
    pub speakers: Vec<String>,
    /// Its material.
    #[serde(default)]
    pub links: Vec<String>,
    /// What else there is to say.
    #[serde(default)]
    pub note: String,
    /// Its place among sessions of the same part of a day without hours.
    #[serde(default)]
    pub rank: u32,
    /// Whether it will not take place.
    #[serde(default)]
    pub cancelled: bool,
}

impl Session {
    /// Whether it can stand in a programme.
    ///
    /// # Errors
    /// [`Error::NoTitle`], [`Error::HoursReversed`], [`Error::TooLong`].
    pub fn check(&self) -> Result<()> {
        if self.title.trim().is_empty() {
            return Err(Error::NoTitle);
        }
        if let (Some(start), Some(end)) = (self.start, self.end)
            && end <= start
        {
            return Err(Error::HoursReversed);
        }
        within(&[("title", &self.title), ("kind", &self.kind), ("room", &self.room), ("note", &self.note)])?;
        self.speakers.iter().try_for_each(|name| within(&[("speakers", name)]))?;
        self.links.iter().try_for_each(|link| within(&[("links", link)]))
    }

    /// Sorts a programme: by day, part, hour, then as entered.
    fn key(&self) -> impl Ord + use<> {
        (self.day, self.part, self.start.is_none(), self.start, self.rank, self.id)
    }
}

/// Refuses a text that is longer than any honest one: 2,000 characters.
fn within(fields: &[(&'static str, &str)]) -> Result<()> {
    match fields.iter().find(|(_, text)| text.chars().count() > 2_000) {
        Some((field, _)) => Err(Error::TooLong { field }),
        None => Ok(()),
    }
}

pub(crate) const TABLES: &str = "
CREATE TABLE event_sheet (id TEXT PRIMARY KEY, sheet TEXT NOT NULL) STRICT;
CREATE TABLE logo (place TEXT PRIMARY KEY, picture TEXT NOT NULL) STRICT;
CREATE TABLE session (id TEXT PRIMARY KEY, sheet TEXT NOT NULL) STRICT;
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &ProgrammeFact) -> Result<()> {
    match fact {
        ProgrammeFact::Created { event } => {
            // Of two creations in one journal the first stands; a merge never joins two events.
            db.execute(
                "INSERT OR IGNORE INTO event_sheet VALUES (?1, ?2)",
                (event.id, serde_json::to_string(event)?),
            )?;
        }
        ProgrammeFact::EventEdited { field, was, now } => {
            if let Some(sheet) = sheet(db)? {
                let edited = edit(db, told, Subject::Event, &sheet, field, was, now)?;
                db.execute("UPDATE event_sheet SET sheet = ?1", [serde_json::to_string(&edited)?])?;
            }
        }
        ProgrammeFact::LogoSet { place, picture } => {
            let place = serde_json::to_string(place)?;
            match picture {
                Some(picture) => db.execute(
                    "INSERT OR REPLACE INTO logo VALUES (?1, ?2)",
                    (place, serde_json::to_string(picture)?),
                )?,
                None => db.execute("DELETE FROM logo WHERE place = ?1", [place])?,
            };
        }
        ProgrammeFact::SessionAdded { session } => put(db, session)?,
        ProgrammeFact::SessionEdited { session, field, was, now } => {
            if let Some(found) = find(db, *session)? {
                put(db, &edit(db, told, Subject::Session(*session), &found, field, was, now)?)?;
            }
        }
        ProgrammeFact::SessionCancelled { session } => cancel(db, *session, true)?,
        ProgrammeFact::SessionRestored { session } => cancel(db, *session, false)?,
    }
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    match subject {
        Subject::Event => db.execute_batch("DELETE FROM event_sheet; DELETE FROM logo")?,
        Subject::Session(id) => {
            db.execute("DELETE FROM session WHERE id = ?1", [id])?;
        }
        _ => {}
    }
    Ok(())
}

/// Sets one field of a sheet; what it replaced goes to the review list where it was already something else.
/// A field or value this program does not know leaves the sheet as it is.
pub(crate) fn edit<T: Serialize + DeserializeOwned + Clone>(
    db: &Connection,
    told: Told,
    subject: Subject,
    sheet: &T,
    field: &str,
    was: &Value,
    now: &Value,
) -> Result<T> {
    let mut fields = serde_json::to_value(sheet)?;
    let Some(place) = fields.get_mut(field) else { return Ok(sheet.clone()) };
    if place != was && place != now {
        review::crossed(db, told, subject, field, &place.to_string(), &now.to_string())?;
    }
    *place = now.clone();
    Ok(serde_json::from_value(fields).unwrap_or_else(|_| sheet.clone()))
}

fn put(db: &Connection, session: &Session) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO session VALUES (?1, ?2)",
        (session.id, serde_json::to_string(session)?),
    )?;
    Ok(())
}

fn cancel(db: &Connection, session: SessionId, cancelled: bool) -> Result<()> {
    match find(db, session)? {
        Some(found) => put(db, &Session { cancelled, ..found }),
        None => Ok(()),
    }
}

fn find(db: &Connection, session: SessionId) -> Result<Option<Session>> {
    let mut query = db.prepare_cached("SELECT sheet FROM session WHERE id = ?1")?;
    let sheet: Option<String> = query.query_row([session], |row| row.get(0)).optional()?;
    Ok(sheet.map(|sheet| serde_json::from_str(&sheet)).transpose()?)
}

pub(crate) fn sheet(db: &Connection) -> Result<Option<EventSheet>> {
    let mut query = db.prepare_cached("SELECT sheet FROM event_sheet ORDER BY rowid LIMIT 1")?;
    let sheet: Option<String> = query.query_row([], |row| row.get(0)).optional()?;
    Ok(sheet.map(|sheet| serde_json::from_str(&sheet)).transpose()?)
}

/// The fields of `now` that differ from `was`, each with what it replaces.
pub(crate) fn differences<T: Serialize>(was: &T, now: &T) -> Result<Vec<(String, Value, Value)>> {
    let (was, now) = (serde_json::to_value(was)?, serde_json::to_value(now)?);
    let (Value::Object(was), Value::Object(mut now)) = (was, now) else { return Ok(Vec::new()) };
    Ok(was
        .into_iter()
        .filter_map(|(field, old)| {
            let new = now.remove(&field)?;
            (old != new).then_some((field, old, new))
        })
        .collect())
}

impl Event {
    /// What is known of the event as a whole.
    pub fn sheet(&self) -> Result<EventSheet> {
        sheet(self.db())?.ok_or(Error::NoEvent)
    }

    /// Changes the event's sheet: one fact per changed field.
    pub fn edit_sheet(&mut self, now: &EventSheet) -> Result<Recorded> {
        now.check()?;
        let was = self.sheet()?;
        let now = EventSheet { id: was.id, ..now.clone() };
        let facts = differences(&was, &now)?
            .into_iter()
            .map(|(field, was, now)| ProgrammeFact::EventEdited { field, was, now }.into());
        self.record_all(&facts.collect::<Vec<_>>())
    }

    /// The logo in a place, if there is one.
    pub fn logo(&self, place: LogoPlace) -> Result<Option<Picture>> {
        let mut query = self.db().prepare_cached("SELECT picture FROM logo WHERE place = ?1")?;
        let picture: Option<String> =
            query.query_row([serde_json::to_string(&place)?], |row| row.get(0)).optional()?;
        Ok(picture.map(|picture| serde_json::from_str(&picture)).transpose()?)
    }

    /// Puts a logo in its place, or takes it away.
    pub fn set_logo(&mut self, place: LogoPlace, picture: Option<Picture>) -> Result<Recorded> {
        self.record(ProgrammeFact::LogoSet { place, picture })
    }

    /// Every session, cancelled ones included, in the programme's order.
    pub fn sessions(&self) -> Result<Vec<Session>> {
        let mut query = self.db().prepare_cached("SELECT sheet FROM session")?;
        let sheets = query.query_map([], |row| row.get::<_, String>(0))?;
        let mut sessions =
            sheets.map(|sheet| Ok(serde_json::from_str(&sheet?)?)).collect::<Result<Vec<Session>>>()?;
        sessions.sort_by_cached_key(Session::key);
        Ok(sessions)
    }

    /// One session.
    ///
    /// # Errors
    /// [`Error::NoSuchSession`].
    pub fn session(&self, session: SessionId) -> Result<Session> {
        find(self.db(), session)?.ok_or(Error::NoSuchSession)
    }

    /// Adds sessions, all or none; each gets its rank after those there are.
    pub fn add_sessions(&mut self, sessions: Vec<Session>) -> Result<Recorded> {
        let days = self.sheet()?;
        let first = self.sessions()?.iter().map(|session| session.rank + 1).max().unwrap_or(0);
        let facts = sessions.into_iter().zip(first..).map(|(session, rank)| {
            session.check()?;
            on_a_day(&days, session.day)?;
            Ok(ProgrammeFact::SessionAdded { session: Session { rank, ..settled(session) } }.into())
        });
        let facts = facts.collect::<Result<Vec<Fact>>>()?;
        self.record_all(&facts)
    }

    /// Changes a session, or moves it: one fact per changed field.
    pub fn edit_session(&mut self, now: &Session) -> Result<Recorded> {
        now.check()?;
        on_a_day(&self.sheet()?, now.day)?;
        let was = self.session(now.id)?;
        let session = was.id;
        let now = settled(Session { cancelled: was.cancelled, ..now.clone() });
        let facts: Vec<Fact> = differences(&was, &now)?
            .into_iter()
            .map(|(field, was, now)| ProgrammeFact::SessionEdited { session, field, was, now }.into())
            .collect();
        self.record_all(&facts)
    }

    /// Cancels a session, or lets it take place after all. Its registrations stay.
    pub fn cancel_session(&mut self, session: SessionId, cancelled: bool) -> Result<Recorded> {
        if self.session(session)?.cancelled == cancelled {
            return self.record_all(&[]);
        }
        self.record(if cancelled {
            ProgrammeFact::SessionCancelled { session }
        } else {
            ProgrammeFact::SessionRestored { session }
        })
    }
}

/// An hour that is settled settles the part of the day.
fn settled(session: Session) -> Session {
    Session { part: session.start.map_or(session.part, DayPart::of), ..session }
}

fn on_a_day(event: &EventSheet, day: NaiveDate) -> Result<()> {
    if (event.from..=event.to).contains(&day) { Ok(()) } else { Err(Error::NotADay { day }) }
}
