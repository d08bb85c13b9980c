//! Mending a roster that is in people's hands.

use std::collections::HashSet;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::check::check;
use crate::fault::Fault;
use crate::instance::{Instance, Roster, Slot, Wish, WishId};
use crate::objective::{Objective, Solution, evaluate};
use crate::search::bound::{Limits, proved};
use crate::search::model::{Model, NONE};
use crate::search::{Search, met};
use crate::solve::{Effort, Options, Progress, Stage, solve};

/// What there is to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// What was asked. Its pins hold, unless an event makes them impossible.
    pub instance: Instance,
    /// The roster in force.
    pub base: Roster,
    /// Slots before it are past, or running, and stay as they are.
    pub now: Slot,
    /// What happened.
    pub events: Vec<Event>,
}

/// What happened to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Is not there from a slot on: did not come, or had to leave.
    Absent {
        /// Who.
        participant: usize,
        /// The first slot missed.
        from_slot: Slot,
    },
    /// Is there only from a slot on: comes late.
    PresentFrom {
        /// Who.
        participant: usize,
        /// The first slot there.
        slot: Slot,
    },
}

/// A mended roster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Repaired {
    /// The roster that moves nothing: what became impossible is gone, freed places are given to unmet wishes. Its bounds
    /// are those of rosters that move nothing.
    #[serde(flatten)]
    pub solution: Solution,
    /// Meetings of the base that became impossible.
    pub dropped: Vec<WishId>,
    /// Meetings that were not in the base.
    pub gained: Vec<WishId>,
    /// Meetings of the base that are moved or not held although they could be: none, for the roster itself.
    pub changed: usize,
    /// What moving others would win: the price rises from each to the next, and so does the gain.
    pub offers: Vec<Offer>,
}

/// What moving `k` meetings would win.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// How many meetings of the base are moved, or given up although they could be held.
    pub k: usize,
    /// The meetings of the base that move.
    pub moved: Vec<Move>,
    /// The meetings of the base that are given up although they could be held.
    pub given_up: Vec<WishId>,
    /// Meetings that are held here and not in the roster that moves nothing.
    pub gained: Vec<WishId>,
    /// Meetings that are held in the roster that moves nothing and not here, given-up ones among them.
    pub lost: Vec<WishId>,
    /// The roster.
    pub roster: Roster,
    /// How good it is.
    pub objective: Objective,
}

/// A meeting that moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The meeting.
    pub wish: WishId,
    /// When it was.
    pub from: Slot,
    /// When it is now.
    pub to: Slot,
}

/// How many moves are tried for the roster that moves nothing, and for each price.
const MOVES_AT_ONCE: u64 = 30_000;
const MOVES_FOR_AN_OFFER: u64 = 60_000;

/// Mends a roster, with offers for `k` from 1 to `most_moved`. `progress` hears first of the roster that moves nothing,
/// then keeps being asked while the offers are looked for; when it breaks, those found are the answer.
///
/// # Errors
/// All that is wrong with the instance or with the roster in force: its meetings are told as pins.
pub fn repair(
    repair: &Repair,
    seed: u64,
    most_moved: usize,
    mut progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
) -> Result<Repaired, Vec<Fault>> {
    check_base(repair)?;
    let after = after(repair);
    let possible: Roster =
        repair.base.iter().filter(|&(&wish, &slot)| can_stay(&after, repair, wish, slot)).map(pair).collect();

    let still = pinned(&after, &possible, |_| true);
    let options = Options { seed, effort: Effort::Moves(MOVES_AT_ONCE), prove: false, start: None };
    let mut stopped = false;
    let solution = solve(&still, &options, |told| {
        stopped = progress(told).is_break();
        if stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    let dropped = repair.base.keys().filter(|wish| !possible.contains_key(wish)).copied().collect();
    let gained = only_in(&solution.roster, &possible);
    let mut repaired = Repaired { solution, dropped, gained, changed: 0, offers: Vec::new() };
    repaired.changed = changed(&possible, &repaired.solution.roster);
    if !stopped && most_moved > 0 {
        repaired.offers = offers(repair, &after, &possible, &repaired.solution, (seed, most_moved), progress);
    }
    Ok(repaired)
}

/// The roster in force is allowed by the instance, before anything happened.
fn check_base(repair: &Repair) -> Result<(), Vec<Fault>> {
    check(&repair.instance)?;
    let mut unknown = unknown(&repair.instance, &repair.base);
    for event in &repair.events {
        let (Event::Absent { participant, .. } | Event::PresentFrom { participant, .. }) = *event;
        if participant >= repair.instance.participants.len() {
            unknown.push(Fault::NoSuchParticipant { wish: None, participant });
        }
    }
    if !unknown.is_empty() {
        return Err(unknown);
    }
    check(&pinned(&repair.instance, &repair.base, |_| true))
}

fn unknown(instance: &Instance, roster: &Roster) -> Vec<Fault> {
    let known: HashSet<WishId> = instance.wishes.iter().map(|wish| wish.id).collect();
    roster.keys().filter(|wish| !known.contains(wish)).map(|&wish| Fault::NoSuchWish { wish }).collect()
}

/// The instance as it is after what happened: who is gone is gone, and the past is frozen.
fn after(repair: &Repair) -> Instance {
    let mut after = repair.instance.clone();
    for event in &repair.events {
        let (participant, gone): (usize, Box<dyn Fn(Slot) -> bool>) = match *event {
            Event::Absent { participant, from_slot } => {
                (participant, Box::new(move |slot| slot >= from_slot))
            }
            Event::PresentFrom { participant, slot: from } => {
                (participant, Box::new(move |slot| slot < from))
            }
        };
        if let Some(participant) = after.participants.get_mut(participant) {
            let stays = |slot: &Slot| *slot < repair.now || !gone(*slot);
            participant.available.retain(stays);
            participant.colleagues.iter_mut().for_each(|there| there.retain(stays));
        }
    }
    after
        .frozen
        .extend((0..repair.now.min(after.slots)).filter(|slot| !repair.instance.frozen.contains(slot)));
    after
}

/// A meeting of the base is past, or both are still there.
fn can_stay(after: &Instance, repair: &Repair, wish: WishId, slot: Slot) -> bool {
    slot < repair.now
        || after.wish(wish).is_some_and(|wish| {
            [wish.a, wish.b].iter().all(|&end| after.participants[end].capacity(slot) > 0)
        })
}

/// The instance with the meetings of a roster pinned where they are, those that `which` names. A wish that was pinned and
/// is not held can be held there only.
fn pinned(instance: &Instance, roster: &Roster, which: impl Fn(&Wish) -> bool) -> Instance {
    let mut pinned = instance.clone();
    for wish in &mut pinned.wishes {
        let held = roster.get(&wish.id).copied();
        if let (None, Some(pin)) = (held, wish.pin) {
            wish.slots = Some(vec![pin]);
        }
        wish.pin = held.filter(|_| which(wish));
    }
    pinned
}

fn offers(
    repair: &Repair,
    after: &Instance,
    possible: &Roster,
    now: &Solution,
    (seed, most_moved): (u64, usize),
    mut progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
) -> Vec<Offer> {
    let fixed = |wish: &Wish| {
        let past = possible.get(&wish.id).is_some_and(|slot| after.frozen.contains(slot));
        past || wish.pin.is_some()
    };
    let free = pinned(after, possible, fixed);
    let model = Model::new(&free);
    let bounds = Limits::new(&model).bounds(&now.objective);
    if proved(&now.objective, &bounds)[3] {
        // Nobody could be won anything, whatever moves.
        return Vec::new();
    }
    let mut search = Search::new(&model, seed);
    let slots = |roster: &Roster| -> Vec<(u32, u32)> {
        let held = free
            .wishes
            .iter()
            .zip(0..)
            .filter_map(|(wish, number)| Some((number, u32::try_from(*roster.get(&wish.id)?).ok()?)));
        held.collect()
    };
    for (wish, slot) in slots(possible) {
        if free.wishes[wish as usize].pin.is_none() {
            search.state.was(wish, slot);
        }
    }
    search.start(slots(&now.roster).into_iter());
    let mut offers: Vec<Offer> = Vec::new();
    let mut best = met(&now.objective);
    for k in 1..=most_moved.min(possible.len()) {
        search.most_moved = u32::try_from(k).unwrap_or(u32::MAX);
        let mut stopped = false;
        for heat in [(200.0, 5.0), (60.0, 1.2)] {
            stopped |= search.anneal(MOVES_FOR_AN_OFFER, heat, |search, _| {
                let told =
                    Progress { solution: now, news: false, stage: Stage::Searching, moves: search.moves };
                progress(&told).is_break()
            });
            search.return_to_best();
        }
        if met(&search.best_objective) > best {
            best = met(&search.best_objective);
            let held = free.wishes.iter().zip(&search.best).filter(|(_, slot)| **slot != NONE);
            let roster: Roster = held.map(|(wish, &slot)| (wish.id, slot as usize)).collect();
            let offer = offer(&repair.instance, possible, now, roster);
            if check(&pinned(after, &offer.roster, |_| true)).is_ok() {
                offers.retain(|dearer| dearer.k < offer.k);
                offers.push(offer);
            }
        }
        if stopped {
            break;
        }
    }
    offers
}

fn offer(instance: &Instance, possible: &Roster, now: &Solution, roster: Roster) -> Offer {
    let moved: Vec<Move> = possible
        .iter()
        .filter_map(|(&wish, &from)| {
            let to = *roster.get(&wish)?;
            (to != from).then_some(Move { wish, from, to })
        })
        .collect();
    Offer {
        k: changed(possible, &roster),
        moved,
        given_up: only_in(possible, &roster),
        gained: only_in(&roster, &now.roster),
        lost: only_in(&now.roster, &roster),
        objective: evaluate(instance, &roster),
        roster,
    }
}

/// How many meetings of a base are elsewhere, or not held.
fn changed(base: &Roster, roster: &Roster) -> usize {
    base.iter().filter(|(wish, slot)| roster.get(wish) != Some(slot)).count()
}

fn only_in(one: &Roster, other: &Roster) -> Vec<WishId> {
    one.keys().filter(|wish| !other.contains_key(wish)).copied().collect()
}

fn pair((&wish, &slot): (&WishId, &Slot)) -> (WishId, Slot) {
    (wish, slot)
}
