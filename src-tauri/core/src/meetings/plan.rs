//! From the event to what the planner is asked, and back.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use chrono::NaiveTime;
use regie_roster as roster;
use regie_roster::{Instance, Options, Participant, Progress, Roster, Seats, Shared, Solution, Wish, WishId};
use serde::Serialize;
use ts_rs::TS;

use super::ask::Meetings;
use super::day::presence;
use super::frame::{Frame, SlotTime};
use super::party::{Party, PartyLine};
use super::quarrel::{Quarrel, hour};
use super::version::{How, Kept, Meeting, Score, Version, changed_sheets};
use super::wish::{Pair, Tier};
use crate::clock::local;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::id::SessionId;
use crate::people::Side;
use crate::words::{Args, Words};

/// What is asked of the planner: taken from the event at one moment, and solved without it.
#[derive(Debug, Clone)]
pub struct Problem {
    /// Of which session.
    pub session: SessionId,
    pub(super) frame: Frame,
    pub(super) slots: Vec<SlotTime>,
    parties: Vec<Party>,
    names: Vec<String>,
    /// The pair of each wish; the wish's identifier is its place.
    pub(super) pairs: Vec<Pair>,
    pub(super) instance: Instance,
    home: Vec<Option<roster::TableId>>,
    /// Wishes that the planner is not asked for.
    left_out: Vec<(Pair, Tier, Why)>,
    pub(super) in_force: Option<Kept>,
    /// How many slots have started.
    pub(super) started: usize,
}

/// A roster with its tables, before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Draft {
    /// The meetings, by slot and table.
    pub meetings: Vec<Meeting>,
    /// How good it is.
    pub score: Score,
}

/// Why a wish is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Why {
    /// They must not meet.
    Veto,
    /// One of them, or both, do not take part.
    NotTakingPart {
        /// Who.
        who: Vec<Party>,
    },
    /// They are never there at the same time.
    NoCommonSlot,
    /// One of them, or both, have as many meetings as they can have.
    Full {
        /// Who.
        who: Vec<Party>,
    },
    /// Where both are free, all tables are taken.
    NoTable,
    /// Both have free slots, but never the same.
    NeverBothFree,
    /// It could be held then.
    Possible {
        /// The start of the slot.
        at: NaiveTime,
    },
}

/// A wish that is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnmetWish {
    /// Whose.
    pub pair: Pair,
    /// How much it counts.
    pub tier: Tier,
    /// Why it is not met.
    pub why: Why,
    /// The same, in the reader's language.
    pub reason: String,
}

impl Event {
    /// What the planner is asked for a session of meetings.
    ///
    /// # Errors
    /// [`Error::NoFrame`], and [`Error::CannotPlan`] where a pin fits no slot.
    pub fn meeting_problem(&self, session: SessionId) -> Result<Problem> {
        let meetings = self.meetings(session)?;
        self.problem(&meetings)
    }

    pub(super) fn problem(&self, meetings: &Meetings) -> Result<Problem> {
        let frame = meetings.frame.clone().ok_or(Error::NoFrame)?;
        let in_force = self.roster_in_force(meetings.session.id)?;
        let now = local(self.clock().now());
        // Of an event that is not today, every slot can still be planned.
        let today = now.date_naive() == meetings.session.day;
        let started =
            if today { frame.slots().iter().filter(|slot| slot.start <= now.time()).count() } else { 0 };
        Problem::new(meetings, frame, in_force, started)
    }

    /// Keeps a draft as the newest version of the roster.
    ///
    /// # Errors
    /// [`Error::OtherFrame`] where the slots or the tables were changed since it was asked for.
    pub fn keep_draft(&mut self, problem: &Problem, draft: Draft, how: How) -> Result<Recorded> {
        if self.meeting_frame(problem.session)?.as_ref() != Some(&problem.frame) {
            return Err(Error::OtherFrame);
        }
        self.keep_roster(problem.session, problem.version(draft, how), Vec::new())
    }
}

impl Problem {
    fn new(meetings: &Meetings, frame: Frame, in_force: Option<Kept>, started: usize) -> Result<Self> {
        let slots = frame.slots();
        let lines: Vec<&PartyLine> = meetings.parties.iter().filter(|line| line.sheet.taking_part).collect();
        let place: BTreeMap<Party, usize> =
            lines.iter().enumerate().map(|(at, line)| (line.party, at)).collect();
        // A roster made for another frame says nothing about this one's slots.
        let in_force = in_force.filter(|kept| kept.version.frame == frame);
        let held: BTreeMap<Pair, usize> = in_force
            .iter()
            .flat_map(|kept| &kept.version.meetings)
            .map(|meeting| (meeting.pair, meeting.slot))
            .collect();
        let mut wanted: BTreeMap<Pair, (Tier, Option<NaiveTime>)> = BTreeMap::new();
        let mut left_out = Vec::new();
        for between in &meetings.between {
            let Some(tier) = between.tier.or(between.pin.map(|_| Tier::WhyNot)) else { continue };
            let absent: Vec<Party> =
                between.pair.both().into_iter().filter(|party| !place.contains_key(party)).collect();
            // What was held before now was held, whatever is said of it since.
            let past = held.get(&between.pair).is_some_and(|slot| *slot < started);
            if !absent.is_empty() {
                left_out.push((between.pair, tier, Why::NotTakingPart { who: absent }));
            } else if between.veto && !past {
                left_out.push((between.pair, tier, Why::Veto));
            } else {
                wanted.insert(between.pair, (tier, between.pin));
            }
        }
        for (pair, slot) in &held {
            let vetoed = meetings.between(*pair).veto && *slot >= started;
            if !vetoed && pair.both().iter().all(|party| place.contains_key(party)) {
                wanted.entry(*pair).or_insert((Tier::WhyNot, None));
            }
        }
        let mut problem = Self {
            session: meetings.session.id,
            parties: lines.iter().map(|line| line.party).collect(),
            names: lines.iter().map(|line| line.name.clone()).collect(),
            pairs: wanted.keys().copied().collect(),
            instance: Instance::default(),
            home: lines
                .iter()
                .map(|line| frame.tables.iter().position(|table| *table == line.sheet.table))
                .collect(),
            left_out,
            in_force,
            started,
            slots,
            frame,
        };
        problem.instance = Instance {
            slots: problem.slots.len(),
            sessions: problem.frame.sessions(),
            tables: problem.frame.tables.len(),
            participants: problem.participants(meetings, &lines, &held),
            wishes: Vec::new(),
            vetoes: Vec::new(),
            shared: shared(&lines),
            frozen: (0..started).collect(),
        };
        let mut quarrels = Vec::new();
        let mut wishes = Vec::new();
        for ((pair, (tier, pin)), id) in wanted.iter().zip(0..) {
            let (Some(a), Some(b)) = (place.get(&pair.a), place.get(&pair.b)) else { continue };
            let pinned = pin.map(|at| (at, problem.frame.slot_at(at)));
            if let Some((at, None)) = pinned {
                quarrels.push(Quarrel::pin_nowhere(problem.meeting(id), at));
            }
            // What has started stays where it is; a pin to a slot that went by without the meeting is over.
            let pin = match held.get(pair) {
                Some(slot) if *slot < started => Some(*slot),
                _ => pinned.and_then(|(_, slot)| slot).filter(|slot| *slot >= started),
            };
            wishes.push(Wish { id, a: *a, b: *b, tier: tier.number(), slots: None, pin });
        }
        problem.instance.wishes = wishes;
        if quarrels.is_empty() { Ok(problem) } else { Err(Error::CannotPlan { quarrels }) }
    }

    fn participants(
        &self,
        meetings: &Meetings,
        lines: &[&PartyLine],
        held: &BTreeMap<Pair, usize>,
    ) -> Vec<Participant> {
        let participant = |(id, line): (usize, &&PartyLine)| {
            let mut available = presence(&line.sheet, &meetings.happened_to(line.party), &self.slots);
            let mine = || held.iter().filter(|(pair, _)| pair.other(line.party).is_some());
            // What is over took place; what is asked is what comes.
            available.retain(|slot| *slot >= self.started);
            let past: Vec<usize> =
                mine().map(|(_, slot)| *slot).filter(|slot| *slot < self.started).collect();
            let at_once = line.sheet.at_once.max(1) as usize;
            let mut people = vec![available; at_once];
            for slot in &past {
                let free = people.iter_mut().find(|there| !there.contains(slot));
                match free {
                    Some(there) => there.push(*slot),
                    None => people.push(vec![*slot]),
                }
            }
            for there in &mut people {
                there.sort_unstable();
            }
            let most = people.iter().map(Vec::len).sum();
            let max = line.sheet.limit.map_or(most, |limit| (limit as usize).max(past.len()).min(most));
            let mut people = people.into_iter();
            Participant {
                id,
                side: match line.sheet.side {
                    Some(Side::Producer) => roster::Side::Host,
                    Some(Side::Reuser) => roster::Side::Visitor,
                    None => roster::Side::None,
                },
                available: people.next().unwrap_or_default(),
                colleagues: people.collect(),
                max,
            }
        };
        lines.iter().enumerate().map(participant).collect()
    }

    pub(super) fn name(&self, participant: usize) -> String {
        self.names.get(participant).cloned().unwrap_or_default()
    }

    fn name_of(&self, party: Party) -> String {
        self.parties.iter().position(|known| *known == party).map_or_else(String::new, |at| self.name(at))
    }

    /// Two names.
    pub(super) fn names_of(&self, pair: Pair) -> String {
        format!("{} – {}", self.name_of(pair.a), self.name_of(pair.b))
    }

    pub(super) fn meeting(&self, wish: WishId) -> String {
        self.pair(wish).map_or_else(String::new, |pair| self.names_of(pair))
    }

    pub(super) fn pair(&self, wish: WishId) -> Option<Pair> {
        self.pairs.get(wish as usize).copied()
    }

    pub(super) fn wish(&self, pair: Pair) -> Option<WishId> {
        self.pairs.binary_search(&pair).ok().and_then(|at| WishId::try_from(at).ok())
    }

    pub(super) fn hour(&self, slot: usize) -> String {
        self.slots.get(slot).map_or_else(String::new, |slot| hour(slot.start))
    }

    pub(super) fn quarrels(&self, faults: &[roster::Fault]) -> Error {
        Error::CannotPlan { quarrels: faults.iter().map(|fault| Quarrel::fault(fault, self)).collect() }
    }

    /// Plans. `progress` hears of better rosters as they come; when it breaks, the best so far is the answer.
    ///
    /// # Errors
    /// [`Error::CannotPlan`] with all that quarrels.
    pub fn plan(
        &self,
        options: &Options,
        progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
    ) -> Result<Draft> {
        let solution =
            roster::solve(&self.instance, options, progress).map_err(|faults| self.quarrels(&faults))?;
        Ok(self.draft(&solution, &self.seats(|slot| slot < self.started)))
    }

    /// The tables of the roster in force, in some slots.
    pub(super) fn seats(&self, which: impl Fn(usize) -> bool) -> Seats {
        let meetings = self.in_force.iter().flat_map(|kept| &kept.version.meetings);
        meetings
            .filter(|meeting| which(meeting.slot))
            .filter_map(|meeting| Some((self.wish(meeting.pair)?, meeting.table)))
            .collect()
    }

    /// Gives a roster its tables.
    pub(super) fn draft(&self, solution: &Solution, keep: &Seats) -> Draft {
        let (meetings, changes) = self.seated(&solution.roster, keep);
        let score = Score {
            objective: solution.objective.into(),
            bounds: solution.bounds.into(),
            proved: solution.proved,
            changes,
        };
        Draft { meetings, score }
    }

    pub(super) fn seated(&self, held: &Roster, keep: &Seats) -> (Vec<Meeting>, u32) {
        let seating = roster::seat(&self.instance, held, keep, &self.home);
        let meeting = |(wish, slot): (&WishId, &usize)| {
            let pair = self.pair(*wish)?;
            let host = seating.hosts.get(wish).and_then(|host| self.parties.get(*host)).copied();
            Some(Meeting {
                slot: *slot,
                table: *seating.seats.get(wish)?,
                pair,
                host: host.unwrap_or(pair.a),
            })
        };
        let mut meetings: Vec<Meeting> = held.iter().filter_map(meeting).collect();
        meetings.sort_unstable();
        (meetings, u32::try_from(seating.changes).unwrap_or(u32::MAX))
    }

    /// The meetings as the planner knows them; those of pairs it is not asked about are not among them.
    pub(super) fn roster_of(&self, meetings: &[Meeting]) -> Roster {
        meetings.iter().filter_map(|meeting| Some((self.wish(meeting.pair)?, meeting.slot))).collect()
    }

    /// A draft as a version; its number and bases are given when it is kept.
    pub(super) fn version(&self, draft: Draft, how: How) -> Version {
        Version {
            number: 0,
            bases: Vec::new(),
            how,
            frame: self.frame.clone(),
            meetings: draft.meetings,
            score: draft.score,
        }
    }

    /// Whose sheet is not the same as in the roster in force.
    pub fn sheets_changed(&self, draft: &Draft) -> Vec<Party> {
        let now = self.version(draft.clone(), How::Planned);
        let was = self.in_force.as_ref().map(|kept| &kept.version);
        changed_sheets(was.unwrap_or(&Version { meetings: Vec::new(), ..now.clone() }), &now)
    }

    /// The wishes that a roster does not meet, the most wanted first, each with its reason.
    pub fn unmet(&self, meetings: &[Meeting], words: &Words) -> Vec<UnmetWish> {
        let held = self.roster_of(meetings);
        let party = |participant: &usize| self.parties.get(*participant).copied();
        let mut unmet: Vec<(Pair, Tier, Why)> = self.left_out.clone();
        for (wish, why) in roster::unmet(&self.instance, &held) {
            let tier = self.instance.wish(wish).and_then(|wish| Tier::numbered(wish.tier));
            let (Some(pair), Some(tier)) = (self.pair(wish), tier) else { continue };
            let why = match why {
                roster::Unmet::NoCommonSlot => Why::NoCommonSlot,
                roster::Unmet::Full { participants } => {
                    Why::Full { who: participants.iter().filter_map(party).collect() }
                }
                roster::Unmet::NoTable => Why::NoTable,
                roster::Unmet::NeverBothFree => Why::NeverBothFree,
                roster::Unmet::Possible { slot } => {
                    Why::Possible { at: self.slots.get(slot).map(|slot| slot.start).unwrap_or_default() }
                }
            };
            unmet.push((pair, tier, why));
        }
        unmet.sort_by_key(|(pair, tier, _)| (*tier, *pair));
        unmet
            .into_iter()
            .map(|(pair, tier, why)| UnmetWish { reason: self.reason(&why, words), pair, tier, why })
            .collect()
    }

    fn reason(&self, why: &Why, words: &Words) -> String {
        let mut args = Args::new();
        let key = match why {
            Why::Veto => "meetings-unmet-veto",
            Why::NotTakingPart { .. } => "meetings-unmet-not-taking-part",
            Why::NoCommonSlot => "meetings-unmet-no-common-slot",
            Why::Full { who } => {
                let names: Vec<String> = who.iter().map(|party| self.name_of(*party)).collect();
                args.set("who", names.join(", "));
                if who.len() > 1 { "meetings-unmet-both-full" } else { "meetings-unmet-full" }
            }
            Why::NoTable => "meetings-unmet-no-table",
            Why::NeverBothFree => "meetings-unmet-never-both-free",
            Why::Possible { at } => {
                args.set("time", hour(*at));
                "meetings-unmet-possible"
            }
        };
        words.say_with(key, &args)
    }
}

/// Parties who are, at least in part, the same people: somebody for themselves, and the organisation they come for.
fn shared(lines: &[&PartyLine]) -> Vec<Shared> {
    let people = |line: &PartyLine| {
        let mut people: BTreeSet<_> = line.sheet.members.iter().copied().collect();
        if let Party::Person(id) = line.party {
            people.insert(id);
        }
        people
    };
    let mut shared = Vec::new();
    for (a, one) in lines.iter().enumerate() {
        let ours = people(one);
        for (b, other) in lines.iter().enumerate().skip(a + 1) {
            let theirs = people(other);
            if !ours.is_disjoint(&theirs) {
                shared.push(Shared { participants: vec![a, b], people: ours.union(&theirs).count() });
            }
        }
    }
    shared
}
