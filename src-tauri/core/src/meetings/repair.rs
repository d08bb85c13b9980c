//! On the day: the roster is mended, and nothing moves that need not.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::NaiveTime;
use regie_roster as roster;
use regie_roster::{Progress, Roster, Seats, Solution};
use serde::Serialize;
use ts_rs::TS;

use super::day::{Happening, Noted};
use super::party::Party;
use super::plan::{Draft, Problem};
use super::version::{How, Kept, Meeting, changed_sheets, changed_tables};
use super::wish::Pair;
use crate::clock::local;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, MeetingsFact};
use crate::id::SessionId;

/// What there is to mend, taken from the event at one moment.
#[derive(Debug, Clone)]
pub struct Damage {
    problem: Problem,
    base: Kept,
    /// What was told and is not recorded yet.
    happening: Option<(Party, Happening)>,
}

/// A mended roster, and what it costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Mended {
    /// Meetings that became impossible.
    pub dropped: Vec<Meeting>,
    /// The roster that moves nothing.
    pub still: Change,
    /// What moving others would win, the least disturbing first.
    pub offers: Vec<MovingOffer>,
}

/// A roster that could take the place of the one in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Change {
    /// The roster.
    pub draft: Draft,
    /// Meetings that were not in the one in force.
    pub gained: Vec<Meeting>,
    /// Whose sheet is not the same any more.
    pub sheets: Vec<Party>,
    /// Which tables' sheets are not, by name.
    pub tables: Vec<String>,
}

/// What moving some meetings would win.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MovingOffer {
    /// How many meetings are moved, or given up although they could be held.
    pub price: usize,
    /// What is won by it against moving nothing, tier by tier.
    pub gain: [i32; 3],
    /// The meetings that move.
    pub moved: Vec<MovedMeeting>,
    /// The meetings that are given up although they could be held.
    pub given_up: Vec<Pair>,
    /// The roster it makes.
    pub change: Change,
}

/// A meeting that moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct MovedMeeting {
    /// Whose.
    pub pair: Pair,
    /// When it was.
    pub from: NaiveTime,
    /// When it is now.
    pub to: NaiveTime,
}

/// The most meetings an offer moves.
pub const MOST_MOVED: usize = 4;

impl Event {
    /// What there is to mend, when this happens to somebody; with nothing, what already did.
    ///
    /// # Errors
    /// [`Error::NoRoster`], [`Error::OtherFrame`], [`Error::NoSuchParty`].
    pub fn damage(&self, session: SessionId, happening: Option<(Party, Happening)>) -> Result<Damage> {
        let mut meetings = self.meetings(session)?;
        if let Some((party, what)) = happening {
            meetings.party(party)?;
            let noted = local(self.clock().now());
            meetings.happened.push(Noted { party, happening: what, noted, by: self.desk().to_owned() });
        }
        let (problem, base) = self.problem_of(&meetings)?;
        Ok(Damage { problem, base, happening })
    }

    /// Records what happened, and the roster that was chosen for it, in one go.
    ///
    /// # Errors
    /// [`Error::RosterMoved`] where another version came into force since it was asked for.
    pub fn keep_repair(&mut self, damage: &Damage, draft: Draft) -> Result<Recorded> {
        let session = damage.problem.session;
        if self.roster_in_force(session)?.map(|kept| kept.id) != Some(damage.base.id) {
            return Err(Error::RosterMoved);
        }
        let facts: Vec<Fact> = damage
            .happening
            .iter()
            .map(|(party, happening)| {
                MeetingsFact::Happened { session, party: *party, happening: *happening }.into()
            })
            .collect();
        if draft.meetings == damage.base.version.meetings {
            // Nobody's sheet changed: what happened is all there is to record.
            return self.record_all(&facts);
        }
        self.keep_roster(session, damage.problem.version(draft, How::Repaired), facts)
    }
}

impl Damage {
    /// Mends. `progress` hears first of the roster that moves nothing, then keeps being asked while offers are looked for.
    ///
    /// # Errors
    /// [`Error::CannotPlan`] with all that quarrels.
    pub fn mend(
        &self,
        seed: u64,
        most_moved: usize,
        progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
    ) -> Result<Mended> {
        let problem = &self.problem;
        let before = &self.base.version.meetings;
        let possible = self.possible();
        let mut ask = roster::Repair {
            instance: problem.instance.clone(),
            base: possible.clone(),
            now: problem.started,
            events: Vec::new(),
        };
        // A pin that became impossible is no reason to leave everybody else without a roster.
        for wish in &mut ask.instance.wishes {
            if wish.pin.is_some_and(|slot| possible.get(&wish.id) != Some(&slot)) {
                wish.pin = None;
            }
        }
        let repaired =
            roster::repair(&ask, seed, most_moved, progress).map_err(|faults| problem.quarrels(&faults))?;
        let dropped = before
            .iter()
            .filter(|meeting| problem.wish(meeting.pair).is_none_or(|wish| !possible.contains_key(&wish)))
            .copied()
            .collect();
        let still = self.change(&repaired.solution);
        let tiers = repaired.solution.objective.tiers;
        let offers = repaired.offers.iter().map(|offer| {
            let solution = Solution {
                roster: offer.roster.clone(),
                objective: offer.objective,
                bounds: offer.objective,
                proved: [false; 5],
            };
            let gain = |tier: usize| {
                i32::try_from(i64::from(offer.objective.tiers[tier]) - i64::from(tiers[tier])).unwrap_or(0)
            };
            let time = |slot: usize| problem.slots.get(slot).map(|slot| slot.start).unwrap_or_default();
            MovingOffer {
                price: offer.k,
                gain: [gain(0), gain(1), gain(2)],
                moved: offer
                    .moved
                    .iter()
                    .filter_map(|one| {
                        let pair = problem.pair(one.wish)?;
                        Some(MovedMeeting { pair, from: time(one.from), to: time(one.to) })
                    })
                    .collect(),
                given_up: offer.given_up.iter().filter_map(|wish| problem.pair(*wish)).collect(),
                change: self.change(&solution),
            }
        });
        Ok(Mended { dropped, still, offers: offers.collect() })
    }

    /// The meetings in force that can still be held: what is over was held, then the earlier the first.
    fn possible(&self) -> Roster {
        let instance = &self.problem.instance;
        let mut base: Vec<(usize, roster::WishId)> = self
            .problem
            .roster_of(&self.base.version.meetings)
            .into_iter()
            .map(|(wish, slot)| (slot, wish))
            .collect();
        base.sort_unstable();
        let mut possible = Roster::new();
        // How often somebody meets in a slot, and in all; how many tables a slot takes; how busy shared people are.
        let mut during: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut of: BTreeMap<usize, usize> = BTreeMap::new();
        let mut tables: BTreeMap<usize, usize> = BTreeMap::new();
        let mut groups: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (slot, wish) in base {
            let Some(asked) = instance.wish(wish) else { continue };
            let ends = [asked.a, asked.b];
            let room = |end: &usize| {
                instance.participants.get(*end).is_some_and(|one| {
                    during.get(&(*end, slot)).copied().unwrap_or(0) < one.capacity(slot)
                        && of.get(end).copied().unwrap_or(0) < one.max
                })
            };
            let shared = instance
                .shared
                .iter()
                .enumerate()
                .filter(|(_, shared)| ends.iter().any(|end| shared.participants.contains(end)));
            let free = shared
                .clone()
                .all(|(group, shared)| groups.get(&(group, slot)).copied().unwrap_or(0) < shared.people);
            let table = tables.get(&slot).copied().unwrap_or(0) < instance.tables;
            if !(ends.iter().all(room) && free && table) {
                continue;
            }
            for (group, _) in shared {
                *groups.entry((group, slot)).or_default() += 1;
            }
            for end in ends {
                *during.entry((end, slot)).or_default() += 1;
                *of.entry(end).or_default() += 1;
            }
            *tables.entry(slot).or_default() += 1;
            possible.insert(wish, slot);
        }
        possible
    }

    fn change(&self, solution: &Solution) -> Change {
        let problem = &self.problem;
        let before = &self.base.version.meetings;
        // Whoever does not move in time does not move in space either.
        let keep: Seats = before
            .iter()
            .filter_map(|meeting| {
                let wish = problem.wish(meeting.pair)?;
                (solution.roster.get(&wish) == Some(&meeting.slot)).then_some((wish, meeting.table))
            })
            .collect();
        let draft = problem.draft(solution, &keep);
        let gained = draft
            .meetings
            .iter()
            .filter(|meeting| !before.iter().any(|known| known.pair == meeting.pair))
            .copied()
            .collect();
        let version = problem.version(draft.clone(), How::Repaired);
        Change {
            gained,
            sheets: changed_sheets(&self.base.version, &version),
            tables: changed_tables(&self.base.version, &version),
            draft,
        }
    }
}
