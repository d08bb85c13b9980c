//! How good any roster could be: people's limits and the number of tables, without asking who is free when.
//!
//! Choosing wishes so that nobody has more than they can, and all together no more than the tables hold, is a flow from
//! one side to the other. Where the wishes have no two sides everybody stands on both, every wish twice, and the halves
//! of the flow bound the whole.

use super::flow::Network;
use super::model::{Model, place};
use crate::objective::{LINES, Objective};

/// What the lines weigh: meetings of each tier, and filled shortfall.
type Weights = [i64; 4];

/// The best choice of wishes that only looks at limits. Counts are doubled, for halves.
#[derive(Debug, Clone)]
struct Relaxed {
    twice: [u32; 4],
    chosen: Vec<u32>,
}

/// The limits of an instance.
#[derive(Debug)]
pub(crate) struct Limits<'m> {
    model: &'m Model,
    /// Which side everybody stands on, if the wishes have two.
    sides: Option<Vec<bool>>,
    /// What each may have beyond what is pinned for them.
    capacity: Vec<u32>,
    due: Vec<u32>,
    total: u32,
    pinned: [u32; 3],
    in_order: Relaxed,
    others: Vec<(Weights, Relaxed)>,
}

impl<'m> Limits<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        let sides = two_sides(model);
        let mut wishing = vec![0_u32; model.people * model.slots];
        let (mut pinned, mut held) = ([0; 3], vec![0_u32; model.people]);
        for wanted in &model.wishes {
            if wanted.pinned {
                pinned[wanted.tier as usize] += 1;
            }
            for end in wanted.ends {
                held[end as usize] += u32::from(wanted.pinned);
                bits(wanted.allowed).for_each(|slot| wishing[end as usize * model.slots + slot] += 1);
            }
        }
        let at = |person: usize, slot: usize| {
            model.capacity(place(person), slot).min(wishing[person * model.slots + slot])
        };
        let capacity: Vec<u32> = (0..model.people)
            .map(|person| {
                let slots: u32 = (0..model.slots).map(|slot| at(person, slot)).sum();
                slots.min(model.max[person]).saturating_sub(held[person])
            })
            .collect();
        let total: u32 = (0..model.slots)
            .map(|slot| {
                let of = |side: bool| -> u32 {
                    let people = (0..model.people).filter(|&p| sides.as_ref().is_none_or(|s| s[p] == side));
                    people.map(|person| at(person, slot)).sum()
                };
                let pairs = if sides.is_some() { of(false).min(of(true)) } else { of(false) / 2 };
                pairs.min(model.tables[slot])
            })
            .sum();
        let due = (0..model.people).map(|person| model.due[person].saturating_sub(held[person])).collect();
        let total = total.saturating_sub(pinned.iter().sum());
        let in_order = Relaxed { twice: [0; 4], chosen: Vec::new() };
        let mut limits = Self { model, sides, capacity, due, total, pinned, in_order, others: Vec::new() };
        let people = i64::from(limits.due.iter().sum::<u32>()) * 2 + 1;
        let wishes = i64::from(place(model.wishes.len())) * 2 + 1;
        limits.in_order = limits.relax([people * wishes * wishes, people * wishes, people, 1]);
        limits
    }

    /// The wishes of the best choice, if it is one: with sides, nothing is halved.
    pub(crate) fn chosen(&self) -> Option<Vec<bool>> {
        self.sides.as_ref()?;
        Some(self.in_order.chosen.iter().map(|&twice| twice > 0).collect())
    }

    /// For each line, what no roster can beat that is as good in the lines before it.
    pub(crate) fn bounds(&mut self, found: &Objective) -> Objective {
        let twice = self.in_order.twice;
        let mut bounds = Objective::default();
        let mut reached = true;
        for line in 0..3 {
            bounds.tiers[line] = if reached {
                twice[line] / 2
            } else {
                // The lines before weigh the same, or nothing at all.
                let before: u32 = found.tiers[..line].iter().sum();
                let mut alone = [0; 4];
                alone[line] = 1;
                let mut together = [0; 4];
                together[..=line].fill(1);
                let alone = self.most(alone).twice[line] / 2;
                let together: u32 = self.most(together).twice[..=line].iter().sum();
                alone.min((together / 2).saturating_sub(before))
            };
            reached &= twice[line] == 2 * found.tiers[line];
        }
        let missing = if reached { twice[3] } else { self.most([0, 0, 0, 1]).twice[3] };
        bounds.shortfall = missing.div_ceil(2);
        bounds
    }

    fn most(&mut self, weights: Weights) -> Relaxed {
        if let Some((_, known)) = self.others.iter().find(|(known, _)| *known == weights) {
            return known.clone();
        }
        let relaxed = self.relax(weights);
        self.others.push((weights, relaxed.clone()));
        relaxed
    }

    fn relax(&self, weights: Weights) -> Relaxed {
        let people = self.model.people;
        let (source, sink) = (2 * people, 2 * people + 1);
        let mut network = Network::new(2 * people + 2);
        let stands =
            |person: usize, side: bool| self.sides.as_ref().is_none_or(|sides| sides[person] == side);
        let mut filled = Vec::new();
        for person in 0..people {
            let due = self.due[person].min(self.capacity[person]);
            for (side, node) in [(false, person), (true, people + person)] {
                if !stands(person, side) {
                    continue;
                }
                let (from, to) = if side { (node, sink) } else { (source, node) };
                filled.push(network.arc(from, to, due, -weights[3]));
                network.arc(from, to, self.capacity[person] - due, 0);
            }
        }
        let mut arcs = Vec::new();
        for (wish, wanted) in self.model.wishes.iter().enumerate() {
            if wanted.pinned || wanted.allowed == 0 {
                continue;
            }
            let [a, b] = wanted.ends.map(|end| end as usize);
            for (left, right) in [(a, b), (b, a)] {
                if stands(left, false) && stands(right, true) {
                    arcs.push((wish, network.arc(left, people + right, 1, -weights[wanted.tier as usize])));
                }
            }
        }
        let twofold = if self.sides.is_some() { 2 } else { 1 };
        let order: Vec<usize> = std::iter::once(source).chain(0..2 * people).chain([sink]).collect();
        network.cheapest(source, sink, self.total * 2 / twofold, &order);

        let mut twice = [0; 4];
        let mut chosen = vec![0; self.model.wishes.len()];
        for (wish, arc) in arcs {
            let through = network.through(arc) * twofold;
            chosen[wish] += through;
            twice[self.model.wishes[wish].tier as usize] += through;
        }
        for (tier, pinned) in self.pinned.iter().enumerate() {
            twice[tier] += 2 * pinned;
        }
        let filled: u32 = filled.into_iter().map(|arc| network.through(arc) * twofold).sum();
        twice[3] = 2 * self.due.iter().sum::<u32>() - filled;
        Relaxed { twice, chosen }
    }
}

/// Which lines are proved best.
pub(crate) fn proved(found: &Objective, bounds: &Objective) -> [bool; LINES] {
    let (found, bounds): ([u32; LINES], [u32; LINES]) = ((*found).into(), (*bounds).into());
    let mut proved = [false; LINES];
    for line in 0..LINES {
        proved[line] = found[line] == bounds[line] && (line == 0 || proved[line - 1]);
    }
    proved
}

/// The slots of a mask.
pub(crate) fn bits(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (mask != 0).then(|| {
            let bit = mask.trailing_zeros() as usize;
            mask &= mask - 1;
            bit
        })
    })
}

/// A side for everybody such that all wishes go from one to the other, if there is one.
fn two_sides(model: &Model) -> Option<Vec<bool>> {
    let mut near = vec![Vec::new(); model.people];
    for wanted in &model.wishes {
        let [a, b] = wanted.ends;
        near[a as usize].push(b as usize);
        near[b as usize].push(a as usize);
    }
    let mut sides: Vec<Option<bool>> = vec![None; model.people];
    for first in 0..model.people {
        if sides[first].is_some() {
            continue;
        }
        sides[first] = Some(false);
        let mut todo = vec![(first, false)];
        while let Some((person, side)) = todo.pop() {
            for &other in &near[person] {
                match sides[other] {
                    None => {
                        sides[other] = Some(!side);
                        todo.push((other, !side));
                    }
                    Some(same) if same == side => return None,
                    Some(_) => {}
                }
            }
        }
    }
    Some(sides.into_iter().map(|side| side == Some(true)).collect())
}
