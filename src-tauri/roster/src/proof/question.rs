//! "Is there a roster as good as this, up to that line?", as clauses.

use super::clauses::{Clauses, Literal};
use crate::objective::Objective;
use crate::search::bound::bits;
use crate::search::model::{Model, NONE, place};

/// A question, and how to read a roster out of its answer.
#[derive(Debug)]
pub(crate) struct Question<'m> {
    model: &'m Model,
    pub clauses: Clauses,
    /// That a wish is held in a slot.
    holds: Vec<Vec<(u32, Literal)>>,
    /// That a wish is held.
    held: Vec<Option<Literal>>,
}

impl<'m> Question<'m> {
    /// Asks for a roster that is as good as `wanted` in that line and in those before it; nothing, when that is too large
    /// a question.
    pub(crate) fn new(model: &'m Model, wanted: &Objective, line: usize) -> Option<Self> {
        let mut question = Self { model, clauses: Clauses::default(), holds: Vec::new(), held: Vec::new() };
        let all = question.wishes(wanted);
        question.resources();
        question.tables();
        for tier in 0..=line.min(2) {
            let wishes =
                model.wishes.iter().zip(&question.held).filter(|(wish, _)| wish.tier as usize == tier);
            let held: Vec<Literal> = wishes.filter_map(|(_, held)| *held).collect();
            question.clauses.at_least(&held, wanted.tiers[tier] as usize);
        }
        if line >= 3 {
            question.shortfall(wanted.shortfall as usize);
        }
        if line == 4 {
            question.breaks(wanted.breaks as usize, all);
        }
        (!question.clauses.too_many()).then_some(question)
    }

    /// The roster of an answer: when each wish is held.
    pub(crate) fn read(&self, answer: &[bool]) -> Vec<u32> {
        let says = |literal: Literal| usize::try_from(literal).is_ok_and(|at| answer.get(at) == Some(&true));
        let slot = |slots: &Vec<(u32, Literal)>| {
            slots.iter().find(|(_, literal)| says(*literal)).map_or(NONE, |(slot, _)| *slot)
        };
        self.holds.iter().map(slot).collect()
    }

    /// Every wish is held once at most; whether all must be held.
    fn wishes(&mut self, wanted: &Objective) -> bool {
        let least = wanted.tiers;
        let mut count = [0; 3];
        self.model.wishes.iter().for_each(|wanted| count[wanted.tier as usize] += 1);
        let mut all = true;
        for wanted in &self.model.wishes {
            let tier = wanted.tier as usize;
            let whole = least[tier] == count[tier];
            let slots: Vec<(u32, Literal)> =
                bits(wanted.allowed).map(|slot| (place(slot), self.clauses.variable())).collect();
            let literals: Vec<Literal> = slots.iter().map(|(_, literal)| *literal).collect();
            self.clauses.at_most_one(&literals);
            let must = wanted.pinned || whole;
            all &= must;
            let held = (!slots.is_empty()).then(|| self.clauses.variable());
            if let Some(held) = held {
                for &literal in &literals {
                    self.clauses.clause([-literal, held]);
                }
                self.clauses.clause(literals.into_iter().chain([-held]));
                if must {
                    self.clauses.clause([held]);
                }
            }
            self.holds.push(slots);
            self.held.push(held);
        }
        all
    }

    /// Nobody is in two meetings at once, and nobody has more than they may.
    fn resources(&mut self) {
        let model = self.model;
        let resources = model.ever.len();
        let mut during = vec![Vec::new(); resources * model.slots];
        for (wish, slots) in (0..).zip(&self.holds) {
            for &used in model.uses(wish) {
                for &(slot, literal) in slots {
                    during[used as usize * model.slots + slot as usize].push(literal);
                }
            }
        }
        for resource in 0..resources {
            for slot in 0..model.slots {
                let most = model.capacity(place(resource), slot) as usize;
                self.clauses.at_most(&during[resource * model.slots + slot], most);
            }
        }
        for person in 0..model.people {
            let held = self.of(person);
            if held.len() > model.max[person] as usize {
                self.clauses.at_most(&held, model.max[person] as usize);
            }
        }
    }

    fn of(&self, person: usize) -> Vec<Literal> {
        let wishes = self.model.wishes.iter().zip(&self.held);
        let of = wishes.filter(|(wanted, _)| wanted.ends.contains(&place(person)));
        of.filter_map(|(_, held)| *held).collect()
    }

    fn tables(&mut self) {
        let mut during = vec![Vec::new(); self.model.slots];
        for &(slot, literal) in self.holds.iter().flatten() {
            during[slot as usize].push(literal);
        }
        for (slot, literals) in during.iter().enumerate() {
            self.clauses.at_most(literals, self.model.tables[slot] as usize);
        }
    }

    fn shortfall(&mut self, most: usize) {
        let mut missing = Vec::new();
        for person in 0..self.model.people {
            let due = self.model.due[person];
            let held = self.of(person);
            if due >= 1 {
                let none = self.clauses.variable();
                self.clauses.clause(held.iter().copied().chain([none]));
                missing.push(none);
            }
            if due >= 2 {
                let one = self.clauses.variable();
                if held.is_empty() {
                    self.clauses.clause([one]);
                }
                for left in 0..held.len() {
                    let others = held.iter().enumerate().filter(|(at, _)| *at != left).map(|(_, held)| *held);
                    self.clauses.clause(others.chain([one]));
                }
                missing.push(one);
            }
        }
        self.clauses.at_most(&missing, most);
    }

    /// No more breaks than that.
    fn breaks(&mut self, most: usize, all_held: bool) {
        let model = self.model;
        let mut breaks = Vec::new();
        for person in 0..model.people {
            let mut busy: Vec<Option<Literal>> = vec![None; model.slots];
            let mut meetings: Vec<Vec<Literal>> = vec![Vec::new(); model.slots];
            let mut wishes = 0;
            for (wanted, slots) in model.wishes.iter().zip(&self.holds) {
                if wanted.ends.contains(&place(person)) {
                    wishes += 1;
                    for &(slot, literal) in slots {
                        meetings[slot as usize].push(literal);
                    }
                }
            }
            for (slot, meetings) in meetings.iter().enumerate().filter(|(_, meetings)| !meetings.is_empty()) {
                let there = self.clauses.variable();
                for &meeting in meetings {
                    self.clauses.clause([-meeting, there]);
                }
                self.clauses.clause(meetings.iter().copied().chain([-there]));
                busy[slot] = Some(there);
            }
            let single = model.rows(place(person)).len() == 1;
            if all_held && single {
                // Implied, and worth a lot: as many busy slots as meetings.
                let there: Vec<Literal> = busy.iter().flatten().copied().collect();
                self.clauses.exactly(&there, wishes);
            }
            let before = breaks.len();
            for &session in &model.sessions {
                let slots: Vec<usize> = bits(session).collect();
                self.waits(&slots, &busy, &mut breaks);
            }
            let whole_day = model.ever[person];
            if all_held && single && model.sessions.iter().any(|session| session & whole_day == whole_day) {
                self.in_a_row(&busy, wishes, &breaks[before..]);
            }
        }
        self.clauses.at_most(&breaks, most);
    }

    /// Implied, for somebody whose day is one session: all meetings follow one another from the first, or there is a break.
    fn in_a_row(&mut self, busy: &[Option<Literal>], meetings: usize, breaks: &[Literal]) {
        if meetings == 0 {
            return;
        }
        // Broken: there is a break. Otherwise the first meeting is at `begun[t]` or before, and the row ends with it.
        let broken = self.clauses.variable();
        for &one in breaks {
            self.clauses.clause([-one, broken]);
        }
        self.clauses.clause(breaks.iter().copied().chain([-broken]));
        let begun: Vec<Literal> = busy.iter().map(|_| self.clauses.variable()).collect();
        begun.windows(2).for_each(|pair| self.clauses.clause([-pair[0], pair[1]]));
        for (slot, there) in busy.iter().enumerate() {
            let ended = slot.checked_sub(meetings).map(|first| begun[first]);
            match there {
                Some(there) => {
                    self.clauses.clause([broken, -there, begun[slot]]);
                    if let Some(ended) = ended {
                        self.clauses.clause([broken, -there, -ended]);
                    }
                    self.clauses.clause([broken, *there, -begun[slot]].into_iter().chain(ended));
                }
                None => self.clauses.clause([broken, -begun[slot]].into_iter().chain(ended)),
            }
        }
        if let Some(last) = busy.len().checked_sub(meetings) {
            self.clauses.clause([broken, begun[last]]);
        }
    }

    /// The breaks of somebody in a session: busy, then not, then again some time.
    fn waits(&mut self, slots: &[usize], busy: &[Option<Literal>], breaks: &mut Vec<Literal>) {
        let mut later: Option<Literal> = None;
        for (place, &slot) in slots.iter().enumerate().rev() {
            // `later`: busy in some slot after the next one.
            if let (Some(there), Some(again)) = (busy[slot], later) {
                let next = slots.get(place + 1).and_then(|&next| busy[next]);
                let waits = self.clauses.variable();
                self.clauses.clause([-there, -again].into_iter().chain(next).chain([waits]));
                breaks.push(waits);
            }
            let next = slots.get(place + 1).and_then(|&next| busy[next]);
            later = match (next, later) {
                (Some(next), Some(again)) => {
                    let either = self.clauses.variable();
                    self.clauses.clause([-next, either]);
                    self.clauses.clause([-again, either]);
                    Some(either)
                }
                (one, other) => one.or(other),
            };
        }
    }
}
