//! What is known of a session of meetings, and how it is changed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveTime;
use rusqlite::OptionalExtension;
use serde::Serialize;
use ts_rs::TS;

use super::day::{Arrival, Happening, Noted};
use super::frame::Frame;
use super::party::{Party, PartyLine, PartySheet};
use super::tell;
use super::version::{How, Kept, VersionLine, heads};
use super::wish::{Between, Held, Pair, Proposal, Tier, together};
use crate::check_in::Presence;
use crate::clock::local;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, MeetingsFact};
use crate::fold::fold;
use crate::id::{PersonId, SessionId};
use crate::journal::Hash;
use crate::people::{Side, joined};
use crate::programme::{Activity, Session, differences};

/// All that is known of a session of meetings.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Meetings {
    /// Of which session of the programme.
    pub session: Session,
    /// Its frame, once it has one.
    pub frame: Option<Frame>,
    /// The parties, those who do not take part too: producers, reusers, the others, each by name.
    pub parties: Vec<PartyLine>,
    /// What stands between two of them, where anything does.
    pub between: Vec<Between>,
    /// What happened on the day, in order.
    pub happened: Vec<Noted>,
}

impl Meetings {
    /// A party of the session.
    ///
    /// # Errors
    /// [`Error::NoSuchParty`].
    pub fn party(&self, party: Party) -> Result<&PartyLine> {
        self.parties.iter().find(|line| line.party == party).ok_or(Error::NoSuchParty)
    }

    /// A party's name; empty where it is gone.
    pub fn name(&self, party: Party) -> &str {
        self.party(party).map_or("", |line| &line.name)
    }

    /// The party meant by an identifier, its name, or a part of it that only one has.
    ///
    /// # Errors
    /// [`Error::NoSuchParty`], [`Error::SeveralParties`].
    pub fn named(&self, text: &str) -> Result<Party> {
        let asked = fold(text.trim());
        let by = |fits: &dyn Fn(&PartyLine) -> bool| -> Vec<&PartyLine> {
            self.parties.iter().filter(|line| fits(line)).collect()
        };
        let mut fitting = by(&|line| line.party.to_string() == text.trim() || fold(&line.name) == asked);
        if fitting.is_empty() && !asked.is_empty() {
            fitting = by(&|line| fold(&line.name).contains(&asked));
        }
        match fitting[..] {
            [one] => Ok(one.party),
            [] => Err(Error::NoSuchParty),
            _ => Err(Error::SeveralParties { names: fitting.iter().map(|line| line.name.clone()).collect() }),
        }
    }

    /// What stands between two.
    pub fn between(&self, pair: Pair) -> Between {
        let found = self.between.iter().find(|between| between.pair == pair);
        found.cloned().unwrap_or_else(|| Between::nothing(pair))
    }

    /// What happened to a party, in order.
    pub fn happened_to(&self, party: Party) -> Vec<Happening> {
        self.happened.iter().filter(|noted| noted.party == party).map(|noted| noted.happening).collect()
    }

    /// The pairs that care for the same things without a wish or a veto between them: of two sides where both have one.
    pub fn proposals(&self) -> Vec<Proposal> {
        let taking_part: Vec<&PartyLine> =
            self.parties.iter().filter(|line| line.sheet.taking_part).collect();
        let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, line) in taking_part.iter().enumerate() {
            let interests: BTreeSet<String> =
                line.sheet.interests.iter().map(|text| fold(text.trim())).collect();
            for interest in interests.into_iter().filter(|text| !text.is_empty()) {
                holders.entry(interest).or_default().push(at);
            }
        }
        let known: BTreeSet<Pair> = self
            .between
            .iter()
            .filter(|between| between.tier.is_some() || between.veto)
            .map(|between| between.pair)
            .collect();
        let mut common: BTreeMap<Pair, Vec<String>> = BTreeMap::new();
        for (interest, holders) in &holders {
            for (n, &one) in holders.iter().enumerate() {
                for &other in &holders[n + 1..] {
                    let (one, other) = (taking_part[one], taking_part[other]);
                    let same_side = one.sheet.side.is_some() && one.sheet.side == other.sheet.side;
                    let Ok(pair) = Pair::new(one.party, other.party) else { continue };
                    if same_side || known.contains(&pair) {
                        continue;
                    }
                    let written = one.sheet.interests.iter().find(|text| fold(text.trim()) == *interest);
                    common.entry(pair).or_default().extend(written.map(|text| text.trim().to_owned()));
                }
            }
        }
        let mut proposals: Vec<Proposal> =
            common.into_iter().map(|(pair, common)| Proposal { pair, common }).collect();
        proposals.sort_by_key(|proposal| std::cmp::Reverse(proposal.common.len()));
        proposals
    }
}

impl Event {
    /// The sessions of the programme in which people meet.
    pub fn meeting_sessions(&self) -> Result<Vec<Session>> {
        let mut sessions = self.sessions()?;
        sessions.retain(|session| session.activity == Activity::Meetings && !session.cancelled);
        Ok(sessions)
    }

    /// All that is known of a session of meetings.
    pub fn meetings(&self, session: SessionId) -> Result<Meetings> {
        let session = self.session(session)?;
        let parties = self.meeting_parties(session.id)?;
        Ok(Meetings {
            frame: self.meeting_frame(session.id)?,
            between: self.meeting_pairs(session.id, &parties)?,
            happened: self.happened(session.id)?,
            parties,
            session,
        })
    }

    /// The frame of a session of meetings, once it has one.
    pub fn meeting_frame(&self, session: SessionId) -> Result<Option<Frame>> {
        let mut query = self.db().prepare_cached("SELECT frame FROM meeting_frame WHERE session = ?1")?;
        let frame: Option<String> = query.query_row([session], |row| row.get(0)).optional()?;
        Ok(frame.map(|frame| serde_json::from_str(&frame)).transpose()?)
    }

    fn meeting_parties(&self, session: SessionId) -> Result<Vec<PartyLine>> {
        let organisations: BTreeMap<_, _> =
            self.organisations()?.into_iter().map(|found| (found.id, found.name)).collect();
        let projects: BTreeMap<_, _> =
            self.projects()?.into_iter().map(|found| (found.id, found.name)).collect();
        let mut query =
            self.db().prepare_cached("SELECT party, sheet FROM meeting_party WHERE session = ?1")?;
        let mut rows = query.query([session])?;
        let mut parties = Vec::new();
        while let Some(row) = rows.next()? {
            let (party, sheet): (Party, String) = (row.get(0)?, row.get(1)?);
            // A party that was erased or undone since is nobody.
            let name = match party {
                Party::Organisation(id) => organisations.get(&id).cloned(),
                Party::Project(id) => projects.get(&id).cloned(),
                Party::Person(id) => self.person(id).ok().map(|person| person.name()),
            };
            let Some(name) = name else { continue };
            parties.push(PartyLine { party, name, sheet: serde_json::from_str(&sheet)? });
        }
        let rank = |side: Option<Side>| match side {
            Some(Side::Producer) => 0,
            Some(Side::Reuser) => 1,
            None => 2,
        };
        parties.sort_by_cached_key(|line| (rank(line.sheet.side), fold(&line.name), line.party));
        Ok(parties)
    }

    fn meeting_pairs(&self, session: SessionId, parties: &[PartyLine]) -> Result<Vec<Between>> {
        let known: BTreeSet<Party> = parties.iter().map(|line| line.party).collect();
        let mut pairs: BTreeMap<Pair, Between> = BTreeMap::new();
        let mut each = |a: Party, b: Party, note: &mut dyn FnMut(&mut Between)| {
            if let (Ok(pair), true) = (Pair::new(a, b), known.contains(&a) && known.contains(&b)) {
                note(pairs.entry(pair).or_insert_with(|| Between::nothing(pair)));
            }
        };
        let db = self.db();
        let mut query =
            db.prepare_cached("SELECT wisher, wished, tier FROM meeting_wish WHERE session = ?1")?;
        let mut rows = query.query([session])?;
        while let Some(row) = rows.next()? {
            let (from, to, tier): (Party, Party, u8) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let tier = Tier::numbered(tier);
            each(from, to, &mut |between| {
                *if between.pair.a == from { &mut between.a_wishes } else { &mut between.b_wishes } = tier;
            });
        }
        let mut query = db.prepare_cached("SELECT a, b FROM meeting_veto WHERE session = ?1")?;
        let mut rows = query.query([session])?;
        while let Some(row) = rows.next()? {
            each(row.get(0)?, row.get(1)?, &mut |between| between.veto = true);
        }
        let mut query = db.prepare_cached("SELECT a, b, at FROM meeting_pin WHERE session = ?1")?;
        let mut rows = query.query([session])?;
        while let Some(row) = rows.next()? {
            let at: String = row.get(2)?;
            let pin = NaiveTime::parse_from_str(&at, "%H:%M").ok();
            each(row.get(0)?, row.get(1)?, &mut |between| between.pin = pin);
        }
        let mut query =
            db.prepare_cached("SELECT a, b, held, wall, \"by\" FROM meeting_held WHERE session = ?1")?;
        let mut rows = query.query([session])?;
        while let Some(row) = rows.next()? {
            let held = Held { held: row.get(2)?, noted: local(row.get(3)?), by: row.get(4)? };
            each(row.get(0)?, row.get(1)?, &mut |between| between.held = Some(held.clone()));
        }
        let mut pairs: Vec<Between> = pairs.into_values().collect();
        for between in &mut pairs {
            between.tier = together(between.a_wishes, between.b_wishes);
        }
        Ok(pairs)
    }

    fn happened(&self, session: SessionId) -> Result<Vec<Noted>> {
        let mut query = self.db().prepare_cached(
            "SELECT party, happening, wall, \"by\" FROM meeting_happening WHERE session = ?1 ORDER BY ms, n, entry",
        )?;
        let mut rows = query.query([session])?;
        let mut happened = Vec::new();
        while let Some(row) = rows.next()? {
            let happening: String = row.get(1)?;
            let Ok(happening) = serde_json::from_str(&happening) else { continue };
            happened.push(Noted {
                party: row.get(0)?,
                happening,
                noted: local(row.get(2)?),
                by: row.get(3)?,
            });
        }
        Ok(happened)
    }

    /// The versions of a session's roster, in the order of the journal.
    pub fn rosters(&self, session: SessionId) -> Result<Vec<Kept>> {
        let mut query = self.db().prepare_cached(
            "SELECT entry, version, wall, \"by\" FROM meeting_version WHERE session = ?1 ORDER BY ms, n, entry",
        )?;
        let mut rows = query.query([session])?;
        let mut kept = Vec::new();
        while let Some(row) = rows.next()? {
            let version: String = row.get(1)?;
            let mut version: super::Version = serde_json::from_str(&version)?;
            self.seat_kept(&mut version)?;
            kept.push(Kept { id: row.get(0)?, version, at: local(row.get(2)?), by: row.get(3)? });
        }
        Ok(kept)
    }

    /// Whoever was joined with somebody since keeps their meetings.
    fn seat_kept(&self, version: &mut super::Version) -> Result<()> {
        let kept = joined::all_kept(self.db())?;
        if kept.is_empty() {
            return Ok(());
        }
        let kept = |party: Party| match party {
            Party::Person(person) => Party::Person(kept.get(&person).copied().unwrap_or(person)),
            other => other,
        };
        version.meetings.retain_mut(|meeting| {
            // Of two who are one there is nobody left to meet.
            let Ok(pair) = Pair::new(kept(meeting.pair.a), kept(meeting.pair.b)) else { return false };
            (meeting.pair, meeting.host) = (pair, kept(meeting.host));
            true
        });
        Ok(())
    }

    /// The roster in force: the latest that no other takes the place of.
    pub fn roster_in_force(&self, session: SessionId) -> Result<Option<Kept>> {
        let versions = self.rosters(session)?;
        Ok(heads(&versions).last().map(|kept| (*kept).clone()))
    }

    /// A version of a session's roster.
    ///
    /// # Errors
    /// [`Error::NoSuchVersion`].
    pub fn roster(&self, session: SessionId, id: Hash) -> Result<Kept> {
        self.rosters(session)?.into_iter().find(|kept| kept.id == id).ok_or(Error::NoSuchVersion)
    }

    /// The versions of a session's roster in a line each, the latest first.
    pub fn roster_lines(&self, session: SessionId) -> Result<Vec<VersionLine>> {
        let versions = self.rosters(session)?;
        let heads: Vec<Hash> = heads(&versions).iter().map(|kept| kept.id).collect();
        let lines = versions.iter().rev().map(|kept| VersionLine {
            id: kept.id,
            number: kept.version.number,
            how: kept.version.how,
            meetings: kept.version.meetings.len(),
            score: kept.version.score,
            in_force: heads.last() == Some(&kept.id),
            apart: heads.last() != Some(&kept.id) && heads.contains(&kept.id),
            at: kept.at,
            by: kept.by.clone(),
        });
        Ok(lines.collect())
    }

    /// Takes a version for the one in force: it becomes the newest, and those made apart are settled.
    pub fn choose_roster(&mut self, session: SessionId, id: Hash) -> Result<Recorded> {
        let chosen = self.roster(session, id)?;
        let version = super::Version { how: How::Chosen, ..chosen.version };
        self.keep_roster(session, version, Vec::new())
    }

    /// Records a version as the newest, with other facts that go with it, in one go.
    pub(super) fn keep_roster(
        &mut self,
        session: SessionId,
        version: super::Version,
        mut facts: Vec<Fact>,
    ) -> Result<Recorded> {
        let versions = self.rosters(session)?;
        let bases = heads(&versions).iter().rev().map(|kept| kept.id).collect();
        let number = versions.iter().map(|kept| kept.version.number).max().unwrap_or(0) + 1;
        let version = super::Version { number, bases, ..version };
        facts.push(MeetingsFact::Rostered { session, version: Box::new(version) }.into());
        self.record_all(&facts)
    }

    /// Sets the frame of a session of meetings; nothing is written where it is so already.
    pub fn set_meeting_frame(&mut self, session: SessionId, frame: Frame) -> Result<Recorded> {
        self.session(session)?;
        let tables = frame.tables.iter().map(|name| crate::people::tidy(name)).collect();
        let now = Frame { tables, ..frame };
        now.check()?;
        let was = self.meeting_frame(session)?;
        if was.as_ref() == Some(&now) {
            return Ok(Recorded::default());
        }
        self.record(MeetingsFact::Framed { session, was, now })
    }

    /// Sets what is known of a party; one that is new takes part from now on.
    pub fn set_party(&mut self, session: SessionId, party: Party, now: PartySheet) -> Result<Recorded> {
        self.session(session)?;
        now.check()?;
        self.names_a_party(party)?;
        let facts = match tell::sheet(self.db(), session, party)? {
            None => vec![MeetingsFact::PartyAdded { session, party, sheet: now }.into()],
            Some(was) => differences(&was, &now)?
                .into_iter()
                .map(|(field, was, now)| MeetingsFact::PartyEdited { session, party, field, was, now }.into())
                .collect(),
        };
        self.record_all(&facts)
    }

    /// # Errors
    /// [`Error::NoSuchParty`] where nobody has that identifier.
    fn names_a_party(&self, party: Party) -> Result<()> {
        let known = match party {
            Party::Organisation(id) => self.organisations()?.iter().any(|one| one.id == id),
            Party::Project(id) => self.projects()?.iter().any(|one| one.id == id),
            Party::Person(id) => self.person(id).is_ok(),
        };
        if known { Ok(()) } else { Err(Error::NoSuchParty) }
    }

    fn party_sheet(&self, session: SessionId, party: Party) -> Result<PartySheet> {
        tell::sheet(self.db(), session, party)?.ok_or(Error::NoSuchParty)
    }

    /// Sets what one party wishes of another; nothing takes the wish back.
    pub fn wish(
        &mut self,
        session: SessionId,
        from: Party,
        to: Party,
        now: Option<Tier>,
    ) -> Result<Recorded> {
        let facts = self.wish_facts(session, &[(from, to, now)])?;
        self.record_all(&facts)
    }

    /// The facts that set wishes, of those that are news.
    ///
    /// # Errors
    /// [`Error::MeetsItself`], [`Error::NoSuchParty`].
    pub fn wish_facts(
        &self,
        session: SessionId,
        wishes: &[(Party, Party, Option<Tier>)],
    ) -> Result<Vec<Fact>> {
        let mut facts = Vec::new();
        let mut query = self.db().prepare_cached(
            "SELECT tier FROM meeting_wish WHERE session = ?1 AND wisher = ?2 AND wished = ?3",
        )?;
        for &(from, to, now) in wishes {
            Pair::new(from, to)?;
            self.party_sheet(session, from)?;
            self.party_sheet(session, to)?;
            let found: Option<u8> = query.query_row((session, from, to), |row| row.get(0)).optional()?;
            let was = found.and_then(Tier::numbered);
            if was != now {
                facts.push(MeetingsFact::Wished { session, from, to, was, now }.into());
            }
        }
        Ok(facts)
    }

    /// Says that two must not meet, or may after all.
    pub fn veto(&mut self, session: SessionId, pair: Pair, vetoed: bool) -> Result<Recorded> {
        pair.both().into_iter().try_for_each(|party| self.party_sheet(session, party).map(drop))?;
        if self.meetings(session)?.between(pair).veto == vetoed {
            return Ok(Recorded::default());
        }
        self.record(MeetingsFact::Vetoed { session, pair, vetoed })
    }

    /// Pins a meeting to the slot that starts then, or lets it go.
    pub fn pin_meeting(&mut self, session: SessionId, pair: Pair, at: Option<NaiveTime>) -> Result<Recorded> {
        let frame = self.meeting_frame(session)?.ok_or(Error::NoFrame)?;
        if at.is_some_and(|at| frame.slot_at(at).is_none()) {
            return Err(Error::NoSuchSlot);
        }
        let stands = self.meetings(session)?.between(pair).pin;
        if stands == at {
            return Ok(Recorded::default());
        }
        self.record(MeetingsFact::Pinned { session, pair, at })
    }

    /// Notes that a meeting was held, or was not; nothing takes the mark away.
    pub fn mark_held(&mut self, session: SessionId, pair: Pair, held: Option<bool>) -> Result<Recorded> {
        pair.both().into_iter().try_for_each(|party| self.party_sheet(session, party).map(drop))?;
        if self.meetings(session)?.between(pair).held.map(|mark| mark.held) == held {
            return Ok(Recorded::default());
        }
        self.record(MeetingsFact::Held { session, pair, held })
    }

    /// Notes what happened to a party, without touching the roster.
    pub fn note_happening(
        &mut self,
        session: SessionId,
        party: Party,
        happening: Happening,
    ) -> Result<Recorded> {
        self.party_sheet(session, party)?;
        self.record(MeetingsFact::Happened { session, party, happening })
    }

    /// What the check-in desk knows of a party's people on the day of the session.
    pub fn arrival(&self, session: &Session, line: &PartyLine) -> Result<Arrival> {
        let mut people: Vec<PersonId> = line.sheet.members.clone();
        if let Party::Person(id) = line.party {
            people.push(id);
        }
        let (mut known, mut gone) = (false, false);
        for person in people {
            let Ok(person) = self.person(person).map(|sheet| sheet.id) else { continue };
            known = true;
            match self.presence(person, session.day)? {
                Presence::Here { .. } => return Ok(Arrival::Here),
                Presence::Gone { .. } => gone = true,
                Presence::Expected => {}
            }
        }
        Ok(match (known, gone) {
            (false, _) => Arrival::Unknown,
            (true, true) => Arrival::Gone,
            (true, false) => Arrival::NotYet,
        })
    }
}
