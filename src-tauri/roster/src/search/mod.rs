//! The search: a first roster from the wishes the limits allow at best, then annealing.

pub(crate) mod bound;
mod flow;
pub(crate) mod model;
pub(crate) mod rng;
pub(crate) mod state;

use std::cmp::Reverse;

use bound::bits;
use model::{Model, NONE};
use rng::Chance;
use state::{Costs, State};

use crate::objective::Objective;

/// The longest chain of meetings that change places with each other in one move.
const LONGEST: usize = 60;

/// While searching, a break costs 10.
const COSTS: Costs = Costs { tiers: [1200, 400, 150], shortfall: 60, breaks: 10 };

/// The lines about who meets, breaks apart; the more the better.
pub(crate) fn met(objective: &Objective) -> ([u32; 3], Reverse<u32>) {
    (objective.tiers, Reverse(objective.shortfall))
}

#[derive(Debug)]
pub(crate) struct Search<'m> {
    pub state: State<'m>,
    chance: Chance,
    /// The best so far: when each wish is held.
    pub best: Vec<u32>,
    pub best_objective: Objective,
    pub best_moved: u32,
    /// The most wishes that may be elsewhere than in the roster that is mended.
    pub most_moved: u32,
    /// The chain a wish was last in.
    chain: Vec<u32>,
    chains: u32,
    todo: Vec<(u32, u32)>,
    pub moves: u64,
}

impl<'m> Search<'m> {
    pub(crate) fn new(model: &'m Model, seed: u64) -> Self {
        let state = State::new(model, COSTS);
        let wishes = model.wishes.len();
        let best_objective = state.objective;
        let mut search = Self {
            state,
            chance: Chance::new(seed),
            best: vec![NONE; wishes],
            best_objective,
            best_moved: 0,
            most_moved: u32::MAX,
            chain: vec![0; wishes],
            chains: 0,
            todo: Vec::new(),
            moves: 0,
        };
        for (wish, wanted) in (0..).zip(&model.wishes) {
            if wanted.pinned {
                search.state.hold(wish, wanted.allowed.trailing_zeros());
            }
        }
        search.state.keep();
        search.remember();
        search
    }

    /// Takes over what is allowed of a roster.
    pub(crate) fn start(&mut self, slots: impl Iterator<Item = (u32, u32)>) {
        for (wish, slot) in slots {
            let possible = self.state.could(wish) & self.state.open;
            if self.state.slot[wish as usize] == NONE
                && possible >> slot & 1 == 1
                && self.state.within_limits(wish)
            {
                self.state.hold(wish, slot);
            }
        }
        self.state.keep();
        self.remember();
    }

    /// A first roster: the chosen wishes, then whatever else still finds a place.
    pub(crate) fn build(&mut self, chosen: Option<&[bool]>) {
        let model = self.state.model;
        let mut order: Vec<u32> = self.state.out.clone();
        let room = |wish: u32| {
            let ends = model.wishes[wish as usize].ends;
            // Whoever has the fewest slots to spare comes first.
            ends.iter()
                .map(|&end| {
                    let slots = model.ever[end as usize].count_ones();
                    i64::from(slots) - i64::from(model.wished[end as usize])
                })
                .min()
        };
        order.sort_by_key(|&wish| {
            let wanted = &model.wishes[wish as usize];
            let later = chosen.is_some_and(|chosen| !chosen[wish as usize]);
            (later, wanted.tier, wanted.allowed.count_ones(), room(wish), wish)
        });
        for wish in order {
            if self.state.within_limits(wish) && !self.add(wish) {
                self.state.take_back();
            }
            self.state.keep();
        }
        self.remember();
    }

    /// Holds a wish without giving up another: at a free place, or by letting others change places.
    fn add(&mut self, wish: u32) -> bool {
        let free = self.state.could(wish) & self.state.open;
        if free != 0 {
            let slot = self.kindest(wish, free);
            self.state.hold(wish, slot);
            return true;
        }
        let wanted = self.state.model.wishes[wish as usize];
        let crowded = self.state.could(wish);
        for slot in bits(crowded) {
            let began = self.state.changes();
            self.state.hold(wish, model::place(slot));
            if self.settle(model::place(slot), 12) {
                return true;
            }
            self.state.take_back_to(began);
        }
        let [a, b] = wanted.ends;
        let (of_a, of_b) = (self.state.free[a as usize], self.state.free[b as usize]);
        for first in bits(of_a & wanted.allowed) {
            for second in bits(of_b & !(1 << first)) {
                let (first, second) = (model::place(first), model::place(second));
                let began = self.state.changes();
                if self.pass(wish, first, second) && self.settle(first, 12) && self.settle(second, 12) {
                    return true;
                }
                self.state.take_back_to(began);
            }
        }
        false
    }

    /// Of the slots, one that makes the fewest waits.
    fn kindest(&mut self, wish: u32, slots: u64) -> u32 {
        let model = self.state.model;
        let ends = model.wishes[wish as usize].ends;
        let turn = self.chance.below(model.slots);
        let cost = |slot: usize| {
            let waits = ends.map(|end| model.waits(self.state.busy[end as usize] | 1 << slot));
            (waits[0] + waits[1], (slot + turn) % model.slots)
        };
        bits(slots).min_by_key(|&slot| cost(slot)).map_or(0, model::place)
    }

    /// Anneals for so many moves, from hot to cold; `told` hears of better rosters, and after every thousand moves; when
    /// it says so, that was enough.
    pub(crate) fn anneal(
        &mut self,
        moves: u64,
        (hot, cold): (f64, f64),
        mut told: impl FnMut(&Self, bool) -> bool,
    ) -> bool {
        let mut news = false;
        let mut heat = hot;
        for step in 0..moves {
            if step % 64 == 0 {
                #[allow(clippy::cast_precision_loss)]
                let share = step as f64 / moves as f64;
                heat = hot * (cold / hot).powf(share);
            }
            let before = self.state.cost;
            let done = self.try_move();
            self.moves += 1;
            let worse = self.state.cost - before;
            #[allow(clippy::cast_precision_loss)]
            let accepted = done
                && self.state.moved <= self.most_moved
                && (worse <= 0 || self.chance.share() < (-(worse as f64) / heat).exp());
            if accepted {
                self.state.keep();
                if self.is_better() {
                    self.remember();
                    news = true;
                }
            } else {
                self.state.take_back();
            }
            let tell = step % 1024 == 1023 || step + 1 == moves;
            if tell && told(self, std::mem::take(&mut news)) {
                return true;
            }
        }
        false
    }

    /// Goes back to the best.
    pub(crate) fn return_to_best(&mut self) {
        let model = self.state.model;
        for (wish, wanted) in (0..).zip(&model.wishes) {
            if !wanted.pinned && self.state.slot[wish as usize] != NONE {
                self.state.drop(wish);
            }
        }
        for (wish, &slot) in (0..).zip(&self.best) {
            if slot != NONE && !model.wishes[wish as usize].pinned {
                self.state.hold(wish, slot);
            }
        }
        self.state.keep();
    }

    /// Takes a better roster over from elsewhere.
    pub(crate) fn adopt(&mut self, slots: Vec<u32>) {
        self.best = slots;
        self.return_to_best();
        self.best_objective = self.state.objective;
    }

    fn remember(&mut self) {
        self.best.clone_from(&self.state.slot);
        self.best_objective = self.state.objective;
        self.best_moved = self.state.moved;
    }

    /// Better than the best: moving fewer comes before the breaks.
    fn is_better(&self) -> bool {
        let rank =
            |objective: &Objective, moved: u32| (met(objective), Reverse(moved), Reverse(objective.breaks));
        rank(&self.state.objective, self.state.moved) > rank(&self.best_objective, self.best_moved)
    }

    fn try_move(&mut self) -> bool {
        let wishes = self.state.model.wishes.len();
        let out = self.state.out.len();
        let kind = self.chance.below(16);
        if out == wishes || (out > 0 && kind < 5) {
            let wish = self.state.out[self.chance.below(out)];
            return self.insert(wish);
        }
        if kind < 11 && !self.state.waiting.is_empty() {
            return self.gather();
        }
        // Somebody changes places.
        let wish = model::place(self.chance.below(wishes));
        let slot = self.state.slot[wish as usize];
        if slot == NONE {
            return false;
        }
        let others = self.state.model.wishes[wish as usize].allowed & !(1 << slot);
        others != 0 && {
            let to = model::place(self.chance.bit(others));
            self.swap(wish, to)
        }
    }

    /// Brings a meeting of somebody who waits next to another of theirs.
    fn gather(&mut self) -> bool {
        let person = self.state.waiting[self.chance.below(self.state.waiting.len())];
        let busy = self.state.busy[person as usize];
        let slot = model::place(self.chance.bit(busy));
        let Some(wish) = self.state.holding(person, slot).next() else { return false };
        let rest = busy & !(1 << slot);
        let near = (rest << 1 | rest >> 1) & !rest & !(1 << slot);
        let near = near & self.state.model.wishes[wish as usize].allowed;
        near != 0 && {
            let to = model::place(self.chance.bit(near));
            self.swap(wish, to)
        }
    }

    /// Moves a meeting; those in its way go where it was, those in theirs come here, and so on.
    fn swap(&mut self, wish: u32, to: u32) -> bool {
        if self.state.model.wishes[wish as usize].pinned {
            return false;
        }
        let from = self.state.slot[wish as usize];
        self.state.drop(wish);
        self.pass(wish, to, from) && self.settle(to, 3) && self.settle(from, 3)
    }

    /// Holds a wish; those in its way go to the other slot, those in theirs come here, and so on. Leaves a half-done state
    /// when it fails.
    fn pass(&mut self, wish: u32, to: u32, other: u32) -> bool {
        let model = self.state.model;
        self.chains += 1;
        let chain = self.chains;
        // One of two slots, from the other.
        let both = to ^ other;
        self.todo.clear();
        self.todo.push((wish, to));
        let mut passed = 0;
        while let Some((wish, to)) = self.todo.pop() {
            passed += 1;
            if passed > LONGEST || model.wishes[wish as usize].allowed >> to & 1 == 0 {
                return false;
            }
            self.chain[wish as usize] = chain;
            for &used in model.uses(wish) {
                if self.state.free[used as usize] >> to & 1 == 1 {
                    continue;
                }
                let chains = &self.chain;
                let movable =
                    |&wish: &u32| chains[wish as usize] != chain && !model.wishes[wish as usize].pinned;
                let Some(away) = self.state.holding(used, to).find(movable) else { return false };
                self.chain[away as usize] = chain;
                self.state.drop(away);
                self.todo.push((away, both ^ to));
            }
            self.state.hold(wish, to);
        }
        true
    }

    /// When a slot has more meetings than tables, lets one go where there is a table.
    fn settle(&mut self, slot: u32, tries: u32) -> bool {
        for _ in 0..tries {
            if !self.state.overfull(slot) {
                return true;
            }
            let there = self.state.during[slot as usize].len();
            let wish = self.state.during[slot as usize][self.chance.below(there)];
            let wanted = &self.state.model.wishes[wish as usize];
            let slots = wanted.allowed & self.state.open & !(1 << slot);
            if wanted.pinned || slots == 0 {
                continue;
            }
            let to = model::place(self.chance.bit(slots));
            let began = self.state.changes();
            self.state.drop(wish);
            let better = self.pass(wish, to, slot)
                && !self.state.overfull(to)
                && self.state.during[slot as usize].len() < there;
            if !better {
                self.state.take_back_to(began);
            }
        }
        !self.state.overfull(slot)
    }

    /// Holds a wish; those in its way are held elsewhere, or no more.
    fn insert(&mut self, wish: u32) -> bool {
        let model = self.state.model;
        let wanted = &model.wishes[wish as usize];
        if wanted.allowed == 0 {
            return false;
        }
        let to = model::place(self.chance.bit(wanted.allowed));
        let mut away = [NONE; 8];
        let mut count = 0;
        for &used in model.uses(wish) {
            if self.state.free[used as usize] >> to & 1 == 1 {
                continue;
            }
            let Some(other) = self.state.holding(used, to).find(|&o| !model.wishes[o as usize].pinned) else {
                return false;
            };
            if count == away.len() {
                return false;
            }
            self.state.drop(other);
            away[count] = other;
            count += 1;
        }
        for end in wanted.ends {
            if self.state.held[end as usize] >= model.max[end as usize] {
                // One meeting too many: any other of theirs goes.
                let slot = model::place(self.chance.bit(self.state.busy[end as usize]));
                let Some(other) = self.state.holding(end, slot).next() else { return false };
                if model.wishes[other as usize].pinned {
                    return false;
                }
                self.state.drop(other);
            }
        }
        self.state.hold(wish, to);
        if self.state.overfull(to) && !self.settle(to, 1) {
            let there = self.state.during[to as usize].len();
            let other = self.state.during[to as usize][self.chance.below(there)];
            if other == wish || model.wishes[other as usize].pinned {
                return false;
            }
            self.state.drop(other);
            if count < away.len() {
                away[count] = other;
                count += 1;
            }
        }
        for &other in &away[..count] {
            let free = self.state.could(other) & self.state.open;
            if free != 0 && self.state.within_limits(other) {
                let slot = model::place(self.chance.bit(free));
                self.state.hold(other, slot);
            }
        }
        true
    }
}
