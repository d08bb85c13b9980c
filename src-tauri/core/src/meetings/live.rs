//! The roster in force, changed by hand: where a meeting may go, and what is against it elsewhere.

use chrono::NaiveTime;
use regie_roster as roster;
use serde::Serialize;
use ts_rs::TS;

use super::ask::Meetings;
use super::day::Arrival;
use super::frame::SlotTime;
use super::party::Party;
use super::plan::{Draft, Problem};
use super::quarrel::Quarrel;
use super::version::{How, Kept, Meeting, Score};
use super::wish::Pair;
use crate::clock::local;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::MeetingsFact;
use crate::id::SessionId;
use crate::words::Words;

/// A slot a meeting may be dragged to, or why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "MeetingPlace")]
pub struct Place {
    /// When it starts.
    pub start: NaiveTime,
    /// Its place in the frame, from 0.
    pub slot: usize,
    /// Whether the meeting may be held then.
    pub legal: bool,
    /// The tables that are free then, from 0.
    pub tables: Vec<usize>,
    /// What is against it, in sentences.
    pub reasons: Vec<String>,
}

/// How the afternoon stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Afternoon {
    /// Whether the session is today.
    pub today: bool,
    /// Whether the stage shows it, and the bell rings here.
    pub on_stage: bool,
    /// The laptop's hour.
    pub now: NaiveTime,
    /// The slot that runs.
    pub running: Option<SlotTime>,
    /// The slot that comes next.
    pub next: Option<SlotTime>,
    /// What the check-in desk knows of each party.
    pub arrivals: Vec<Arrived>,
    /// Parties with a meeting in the running or the next slot that nobody has seen: to be asked after.
    pub missing: Vec<Party>,
}

/// What the check-in desk knows of a party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Arrived {
    /// Who.
    pub party: Party,
    /// What.
    pub arrival: Arrival,
}

impl Event {
    /// The roster in force and what the planner would be asked now.
    ///
    /// # Errors
    /// [`Error::NoRoster`], [`Error::OtherFrame`].
    pub(super) fn problem_of(&self, meetings: &Meetings) -> Result<(Problem, Kept)> {
        let problem = self.problem(meetings)?;
        match (problem.in_force.clone(), self.roster_in_force(meetings.session.id)?) {
            (Some(kept), _) => Ok((problem, kept)),
            (None, Some(_)) => Err(Error::OtherFrame),
            (None, None) => Err(Error::NoRoster),
        }
    }

    /// Where a meeting may go, slot by slot, all others staying as they are.
    pub fn meeting_places(&self, session: SessionId, pair: Pair, words: &Words) -> Result<Vec<Place>> {
        let (problem, kept) = self.problem_of(&self.meetings(session)?)?;
        let wish = problem.wish(pair).ok_or(Error::NotWished)?;
        let over = problem.over(&kept.version.meetings, pair);
        let held = problem.roster_of(&kept.version.meetings);
        let places = roster::targets(&problem.instance, &held, wish).into_iter().filter_map(|target| {
            let slot = problem.slots.get(target.slot)?;
            let mut quarrels: Vec<Quarrel> =
                target.obstacles.iter().map(|obstacle| Quarrel::obstacle(obstacle, &problem)).collect();
            quarrels.extend(over.clone());
            let taken = |table: &usize| {
                let mut others = kept.version.meetings.iter().filter(|meeting| meeting.pair != pair);
                others.any(|meeting| meeting.slot == target.slot && meeting.table == *table)
            };
            Some(Place {
                start: slot.start,
                slot: target.slot,
                legal: quarrels.is_empty(),
                tables: (0..problem.frame.tables.len()).filter(|table| !taken(table)).collect(),
                reasons: quarrels.iter().map(|quarrel| quarrel.say(words)).collect(),
            })
        });
        Ok(places.collect())
    }

    /// Puts a meeting into the slot that starts then, at that table if it is said, or out of the roster; pins it if asked.
    ///
    /// # Errors
    /// [`Error::CannotMove`] with what is against it.
    pub fn move_meeting(
        &mut self,
        session: SessionId,
        pair: Pair,
        to: Option<(NaiveTime, Option<usize>)>,
        pin: bool,
    ) -> Result<Recorded> {
        let (problem, kept) = self.problem_of(&self.meetings(session)?)?;
        let wish = problem.wish(pair).ok_or(Error::NotWished)?;
        let mut quarrels: Vec<Quarrel> = problem.over(&kept.version.meetings, pair).into_iter().collect();
        let mut held = problem.roster_of(&kept.version.meetings);
        let mut keep = problem.seats(|_| true);
        keep.remove(&wish);
        let at = if let Some((start, table)) = to {
            let slot = problem.frame.slot_at(start).ok_or(Error::NoSuchSlot)?;
            let targets = roster::targets(&problem.instance, &held, wish);
            let obstacles = targets.into_iter().filter(|target| target.slot == slot);
            quarrels.extend(
                obstacles.flat_map(|target| target.obstacles).map(|one| Quarrel::obstacle(&one, &problem)),
            );
            if let Some(table) = table {
                let name = problem.frame.tables.get(table).ok_or(Error::NoSuchSlot)?;
                let mut others = kept.version.meetings.iter().filter(|meeting| meeting.pair != pair);
                let taken = others.find(|meeting| meeting.slot == slot && meeting.table == table);
                quarrels.extend(
                    taken.map(|meeting| Quarrel::table_taken(name.clone(), problem.names_of(meeting.pair))),
                );
                keep.insert(wish, table);
            }
            held.insert(wish, slot);
            Some(start)
        } else {
            held.remove(&wish);
            None
        };
        if !quarrels.is_empty() {
            return Err(Error::CannotMove { quarrels });
        }
        let (meetings, changes) = problem.seated(&held, &keep);
        let draft = Draft { score: Score { changes, ..problem.score(&held)? }, meetings };
        let mut facts = Vec::new();
        // A meeting that was pinned is let go when it is moved, or is pinned where it is now.
        let pin = at.filter(|_| pin);
        if self.meetings(session)?.between(pair).pin != pin {
            facts.push(MeetingsFact::Pinned { session, pair, at: pin }.into());
        }
        self.keep_roster(session, problem.version(draft, How::Moved), facts)
    }

    /// How the afternoon stands, by this laptop's clock.
    pub fn afternoon(&self, session: SessionId) -> Result<Afternoon> {
        let meetings = self.meetings(session)?;
        let clock = local(self.clock().now());
        let (today, now) = (clock.date_naive() == meetings.session.day, clock.time());
        let slots = meetings.frame.as_ref().map(super::Frame::slots).unwrap_or_default();
        let running = slots.iter().copied().find(|slot| today && slot.start <= now && now < slot.end);
        let next = slots.iter().copied().find(|slot| today && slot.start > now);
        let mut arrivals = Vec::new();
        for line in meetings.parties.iter().filter(|line| line.sheet.taking_part) {
            arrivals.push(Arrived { party: line.party, arrival: self.arrival(&meetings.session, line)? });
        }
        let soon: Vec<usize> = running.iter().chain(&next).map(|slot| slot.slot).collect();
        let kept = self
            .roster_in_force(session)?
            .filter(|kept| Some(&kept.version.frame) == meetings.frame.as_ref());
        let expected = |party: Party| {
            let mut all = kept.iter().flat_map(|kept| &kept.version.meetings);
            all.any(|meeting| soon.contains(&meeting.slot) && meeting.pair.other(party).is_some())
        };
        let missing = arrivals
            .iter()
            .filter(|one| matches!(one.arrival, Arrival::NotYet | Arrival::Gone) && expected(one.party))
            .map(|one| one.party)
            .collect();
        let on_stage = self.room_session()? == Some(session);
        Ok(Afternoon { today, on_stage, now, running, next, arrivals, missing })
    }
}

impl Problem {
    /// What is against moving a meeting that has started.
    fn over(&self, meetings: &[Meeting], pair: Pair) -> Option<Quarrel> {
        let started = meetings.iter().any(|meeting| meeting.pair == pair && meeting.slot < self.started);
        started.then(|| Quarrel::over(self.names_of(pair)))
    }

    /// How good a roster made by hand is, and what is known of all others.
    fn score(&self, held: &roster::Roster) -> Result<Score> {
        let options = roster::Options {
            effort: roster::Effort::Moves(0),
            start: Some(held.clone()),
            ..roster::Options::default()
        };
        let known = roster::solve(&self.instance, &options, |_| std::ops::ControlFlow::Continue(()))
            .map_err(|faults| self.quarrels(&faults))?;
        let mine: [u32; 5] = roster::evaluate(&self.instance, held).into();
        let (found, mut bounds): ([u32; 5], [u32; 5]) = (known.objective.into(), known.bounds.into());
        let mut proved = [false; 5];
        for line in 0..5 {
            if mine[..line] != found[..line] {
                // That bound was for rosters that are as good in the lines before; this one is not.
                let of_tier = self.instance.wishes.iter().filter(|wish| usize::from(wish.tier) == line + 1);
                bounds[line] = if line < 3 { u32::try_from(of_tier.count()).unwrap_or(u32::MAX) } else { 0 };
            }
            proved[line] = mine[line] == bounds[line] && proved[..line].iter().all(|line| *line);
        }
        Ok(Score { objective: mine, bounds, proved, changes: 0 })
    }
}
