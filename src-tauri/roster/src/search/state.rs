//! A roster while it is being changed: every count kept up to date, every change taken back in the reverse order.

use super::model::{Model, NONE, place};
use crate::objective::Objective;

/// What each line of the objective costs while searching.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Costs {
    pub tiers: [i64; 3],
    pub shortfall: i64,
    pub breaks: i64,
}

#[derive(Debug)]
pub(crate) struct State<'m> {
    pub model: &'m Model,
    pub costs: Costs,
    /// When each wish is held.
    pub slot: Vec<u32>,
    /// Which wish keeps a row busy in a slot.
    taken: Vec<u32>,
    /// The slots in which a resource could take one more.
    pub free: Vec<u64>,
    /// The slots in which a resource has a meeting.
    pub busy: Vec<u64>,
    pub held: Vec<u32>,
    /// The meetings of each slot, and where each stands among them.
    pub during: Vec<Vec<u32>>,
    place: Vec<u32>,
    /// Wishes that are not held; `place` serves them too.
    pub out: Vec<u32>,
    /// People who wait, and where each stands among them.
    pub waiting: Vec<u32>,
    waits_at: Vec<u32>,
    /// The slots that have a table left.
    pub open: u64,
    pub objective: Objective,
    pub cost: i64,
    /// Where each wish was in a roster that is mended.
    home: Vec<u32>,
    /// How many wishes are not where they were.
    pub moved: u32,
    journal: Vec<(u32, u32)>,
}

impl<'m> State<'m> {
    pub(crate) fn new(model: &'m Model, costs: Costs) -> Self {
        let wishes = model.wishes.len();
        let mut state = Self {
            model,
            costs,
            slot: vec![NONE; wishes],
            taken: vec![NONE; model.present.len() * model.slots],
            free: model.ever.clone(),
            busy: vec![0; model.ever.len()],
            held: vec![0; model.people],
            during: vec![Vec::new(); model.slots],
            place: (0..place(wishes)).collect(),
            out: (0..place(wishes)).collect(),
            waiting: Vec::new(),
            waits_at: vec![NONE; model.people],
            open: 0,
            objective: Objective { shortfall: model.due.iter().sum(), ..Objective::default() },
            cost: 0,
            home: vec![NONE; wishes],
            moved: 0,
            journal: Vec::new(),
        };
        for (slot, &tables) in model.tables.iter().enumerate() {
            state.open |= u64::from(tables > 0) << slot;
        }
        state.cost = costs.of(&state.objective);
        state
    }

    /// A wish, not held yet, was in that slot; from now on it counts as moved when it is not.
    pub(crate) fn was(&mut self, wish: u32, slot: u32) {
        self.home[wish as usize] = slot;
        self.moved += 1;
    }

    /// Holds a wish in a slot where its resources are free. The tables are the caller's affair.
    pub(crate) fn hold(&mut self, wish: u32, slot: u32) {
        self.journal.push((wish, NONE));
        self.put(wish, slot);
    }

    /// Holds a wish no more.
    pub(crate) fn drop(&mut self, wish: u32) {
        self.journal.push((wish, self.slot[wish as usize]));
        self.take(wish);
    }

    /// What was changed since the last `keep` stays.
    pub(crate) fn keep(&mut self) {
        self.journal.clear();
    }

    /// Takes back what was changed since the last `keep`.
    pub(crate) fn take_back(&mut self) {
        self.take_back_to(0);
    }

    /// How much was changed since the last `keep`, for `take_back_to`.
    pub(crate) fn changes(&self) -> usize {
        self.journal.len()
    }

    /// Takes back what was changed after that.
    pub(crate) fn take_back_to(&mut self, changes: usize) {
        while self.journal.len() > changes {
            if let Some((wish, slot)) = self.journal.pop() {
                if slot == NONE { self.take(wish) } else { self.put(wish, slot) }
            }
        }
    }

    /// The slots in which a wish could be held at once, tables apart.
    pub(crate) fn could(&self, wish: u32) -> u64 {
        let model = self.model;
        model
            .uses(wish)
            .iter()
            .fold(model.wishes[wish as usize].allowed, |all, &used| all & self.free[used as usize])
    }

    /// Both people of a wish may have one more meeting.
    pub(crate) fn within_limits(&self, wish: u32) -> bool {
        let ends = self.model.wishes[wish as usize].ends;
        ends.iter().all(|&end| self.held[end as usize] < self.model.max[end as usize])
    }

    /// The wishes that keep a resource busy in a slot.
    pub(crate) fn holding(&self, resource: u32, slot: u32) -> impl Iterator<Item = u32> {
        let rows = self.model.rows(resource);
        rows.map(move |row| self.taken[row * self.model.slots + slot as usize]).filter(|&wish| wish != NONE)
    }

    pub(crate) fn overfull(&self, slot: u32) -> bool {
        self.during[slot as usize].len() > self.model.tables[slot as usize] as usize
    }

    fn put(&mut self, wish: u32, slot: u32) {
        let model = self.model;
        let wanted = &model.wishes[wish as usize];
        let bit = 1_u64 << slot;
        self.slot[wish as usize] = slot;
        remove(&mut self.out, &mut self.place, wish);
        self.place[wish as usize] = place(self.during[slot as usize].len());
        self.during[slot as usize].push(wish);
        if self.during[slot as usize].len() >= model.tables[slot as usize] as usize {
            self.open &= !bit;
        }
        for &used in model.uses(wish) {
            let rows = model.rows(used);
            let single = rows.len() == 1;
            let mut left = false;
            let mut put = false;
            for row in rows {
                let at = row * model.slots + slot as usize;
                if self.taken[at] == NONE && model.present[row] & bit != 0 {
                    if put {
                        left = true;
                    } else {
                        self.taken[at] = wish;
                        put = true;
                    }
                }
            }
            debug_assert!(put, "a resource is free");
            if single || !left {
                self.free[used as usize] &= !bit;
            }
            if self.busy[used as usize] & bit == 0 {
                self.set_busy(used, self.busy[used as usize] | bit);
            }
        }
        self.moved -= u32::from(self.home[wish as usize] == slot);
        self.objective.tiers[wanted.tier as usize] += 1;
        self.cost -= self.costs.tiers[wanted.tier as usize];
        for end in wanted.ends {
            let held = &mut self.held[end as usize];
            if *held < model.due[end as usize] {
                self.objective.shortfall -= 1;
                self.cost -= self.costs.shortfall;
            }
            *held += 1;
        }
    }

    fn take(&mut self, wish: u32) {
        let model = self.model;
        let wanted = &model.wishes[wish as usize];
        let slot = self.slot[wish as usize];
        let bit = 1_u64 << slot;
        self.slot[wish as usize] = NONE;
        remove(&mut self.during[slot as usize], &mut self.place, wish);
        self.place[wish as usize] = place(self.out.len());
        self.out.push(wish);
        if self.during[slot as usize].len() < model.tables[slot as usize] as usize {
            self.open |= bit;
        }
        for &used in model.uses(wish) {
            let mut others = false;
            for row in model.rows(used) {
                let at = row * model.slots + slot as usize;
                if self.taken[at] == wish {
                    self.taken[at] = NONE;
                } else {
                    others |= self.taken[at] != NONE;
                }
            }
            self.free[used as usize] |= bit;
            if !others {
                self.set_busy(used, self.busy[used as usize] & !bit);
            }
        }
        self.moved += u32::from(self.home[wish as usize] == slot);
        self.objective.tiers[wanted.tier as usize] -= 1;
        self.cost += self.costs.tiers[wanted.tier as usize];
        for end in wanted.ends {
            let held = &mut self.held[end as usize];
            *held -= 1;
            if *held < model.due[end as usize] {
                self.objective.shortfall += 1;
                self.cost += self.costs.shortfall;
            }
        }
    }

    fn set_busy(&mut self, resource: u32, busy: u64) {
        let was = std::mem::replace(&mut self.busy[resource as usize], busy);
        if (resource as usize) >= self.model.people {
            return;
        }
        let (before, now) = (self.model.waits(was), self.model.waits(busy));
        if before == now {
            return;
        }
        self.objective.breaks = self.objective.breaks + now - before;
        self.cost += self.costs.breaks * (i64::from(now) - i64::from(before));
        if before == 0 {
            self.waits_at[resource as usize] = place(self.waiting.len());
            self.waiting.push(resource);
        } else if now == 0 {
            remove(&mut self.waiting, &mut self.waits_at, resource);
        }
    }
}

impl Costs {
    /// What a roster costs; only differences mean something.
    pub(crate) fn of(&self, objective: &Objective) -> i64 {
        let tiers: i64 =
            self.tiers.iter().zip(objective.tiers).map(|(cost, held)| cost * i64::from(held)).sum();
        self.shortfall * i64::from(objective.shortfall) + self.breaks * i64::from(objective.breaks) - tiers
    }
}

/// Takes one out of a list whose members know their place in it.
fn remove(list: &mut Vec<u32>, places: &mut [u32], one: u32) {
    let at = places[one as usize];
    list.swap_remove(at as usize);
    if let Some(&moved) = list.get(at as usize) {
        places[moved as usize] = at;
    }
}
