//! An instance, made ready for searching: people's days as bit masks, everything by place in a list.

use crate::instance::Instance;

/// No wish, or no slot.
pub(crate) const NONE: u32 = u32::MAX;

/// Whoever, or whatever, a meeting keeps busy: the participants first, in their order, then the shared groups. A resource
/// has a row for each meeting it can hold at the same time.
#[derive(Debug)]
pub(crate) struct Model {
    pub slots: usize,
    /// The most meetings in each slot.
    pub tables: Vec<u32>,
    pub people: usize,
    /// Where the rows of each resource begin, and where the last ends.
    pub rows: Vec<u32>,
    /// When each row can be used.
    pub present: Vec<u64>,
    /// When each resource can be used at all.
    pub ever: Vec<u64>,
    /// Sessions as masks.
    pub sessions: Vec<u64>,
    pub max: Vec<u32>,
    /// How many meetings of a participant count against shortfall.
    pub due: Vec<u32>,
    pub wished: Vec<u32>,
    pub wishes: Vec<Wanted>,
    pub uses: Vec<u32>,
}

/// A wish.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    pub ends: [u32; 2],
    /// 0 to 2.
    pub tier: u8,
    /// It is pinned: held in the one slot that is allowed.
    pub pinned: bool,
    /// The slots it may be held in.
    pub allowed: u64,
    /// Where its resources begin and end in `uses`.
    pub uses: (u32, u32),
}

impl Model {
    /// Of an instance that was checked.
    pub(crate) fn new(instance: &Instance) -> Self {
        let people = instance.participants.len();
        let frozen = mask(&instance.frozen);
        let every = mask(&(0..instance.slots).collect::<Vec<_>>());
        let (mut rows, mut present, mut ever) = (vec![0], Vec::new(), Vec::new());
        for participant in &instance.participants {
            present.push(mask(&participant.available));
            present.extend(participant.colleagues.iter().map(|there| mask(there)));
            rows.push(place(present.len()));
        }
        for shared in &instance.shared {
            present.extend(std::iter::repeat_n(every, shared.people.min(instance.wishes.len())));
            rows.push(place(present.len()));
        }
        for range in rows.windows(2) {
            let of = range[0] as usize..range[1] as usize;
            ever.push(present[of].iter().fold(0, |all, there| all | there));
        }
        let mut count = vec![0; people];
        let (mut wishes, mut uses) = (Vec::new(), Vec::new());
        for wish in &instance.wishes {
            let began = place(uses.len());
            let ends = [wish.a, wish.b];
            uses.extend(ends.map(place));
            let mut allowed = ever[wish.a] & ever[wish.b];
            for (number, shared) in instance.shared.iter().enumerate() {
                let of_it = shared.of(ends);
                if of_it > 0 {
                    uses.push(place(people + number));
                }
                if of_it > shared.people {
                    allowed = 0;
                }
            }
            if let Some(slots) = &wish.slots {
                allowed &= mask(slots);
            }
            allowed &= match wish.pin {
                Some(slot) => 1 << slot,
                None => !frozen,
            };
            for end in ends {
                count[end] += 1;
            }
            wishes.push(Wanted {
                ends: ends.map(place),
                tier: wish.tier - 1,
                pinned: wish.pin.is_some(),
                allowed,
                uses: (began, place(uses.len())),
            });
        }
        let max: Vec<u32> = instance.participants.iter().map(|one| place(one.max)).collect();
        let due = count.iter().zip(&max).map(|(&count, &max)| max.min(count).min(2)).collect();
        let tables = vec![place(instance.tables.min(instance.wishes.len().max(1))); instance.slots];
        Self {
            slots: instance.slots,
            tables,
            people,
            rows,
            present,
            ever,
            sessions: instance.sessions.iter().map(|slots| mask(slots)).collect(),
            max,
            due,
            wished: count,
            wishes,
            uses,
        }
    }

    /// The resources a wish keeps busy.
    pub(crate) fn uses(&self, wish: u32) -> &[u32] {
        let (from, to) = self.wishes[wish as usize].uses;
        &self.uses[from as usize..to as usize]
    }

    /// The rows of a resource.
    pub(crate) fn rows(&self, resource: u32) -> std::ops::Range<usize> {
        self.rows[resource as usize] as usize..self.rows[resource as usize + 1] as usize
    }

    /// How many meetings a resource can hold in a slot.
    pub(crate) fn capacity(&self, resource: u32, slot: usize) -> u32 {
        let there = self.rows(resource).filter(|&row| self.present[row] >> slot & 1 == 1);
        place(there.count())
    }

    /// The waits in somebody's day.
    pub(crate) fn waits(&self, busy: u64) -> u32 {
        let mut waits = 0;
        for session in &self.sessions {
            let met = busy & session;
            let groups = (met & !(met << 1)).count_ones();
            waits += groups.saturating_sub(1);
        }
        waits
    }
}

fn mask(slots: &[usize]) -> u64 {
    slots.iter().fold(0, |all, slot| all | 1 << slot)
}

/// A place in a list, all of which are short.
pub(crate) fn place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(NONE)
}
