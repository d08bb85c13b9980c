//! The room while tables are given: who sits where in each slot.

use std::collections::BTreeMap;

use super::Seats;
use super::hosts::Meeting;
use crate::instance::{Instance, Slot, TableId, WishId};
use crate::search::rng::Chance;

/// What a change of table costs: between two meetings that follow each other, after a gap, and a meeting away from home.
const AT_ONCE: i64 = 1000;
const AFTER_GAP: i64 = 20;
const AWAY: i64 = 1;

/// How many exchanges are tried.
const TRIES: usize = 20_000;

/// A host, or one of the people of an organisation that hosts several meetings at a time.
#[derive(Debug, Default)]
struct Track {
    /// Its meetings, in the order of the slots.
    meetings: Vec<(Slot, WishId)>,
    busy: u64,
    home: Option<TableId>,
}

#[derive(Debug)]
pub(crate) struct Room {
    slots: usize,
    tables: usize,
    /// A slot that begins a session: nobody minds changing tables before it.
    begins: u64,
    tracks: Vec<Track>,
    /// The table of each track in each slot.
    table: Vec<Vec<Option<TableId>>>,
    /// The track at each table in each slot.
    at: Vec<Vec<Option<usize>>>,
    /// Slots in which a table was given before.
    kept: Vec<u64>,
}

impl Room {
    pub(crate) fn new(
        instance: &Instance,
        meetings: &[Meeting],
        keep: &Seats,
        home: &[Option<TableId>],
    ) -> Self {
        let mut by_host: BTreeMap<usize, BTreeMap<Slot, Vec<WishId>>> = BTreeMap::new();
        for meeting in meetings {
            let day = by_host.entry(meeting.host).or_default();
            day.entry(meeting.slot).or_default().push(meeting.wish);
        }
        let tables = instance.tables.min(meetings.len().max(home.len()).max(keep.len()).max(1) * 2);
        let mut tracks: Vec<Track> = Vec::new();
        for (host, day) in &by_host {
            let first = tracks.len();
            for (&slot, wishes) in day {
                for (number, wish) in in_order(wishes, keep, &tracks[first..]).into_iter().enumerate() {
                    if tracks.len() == first + number {
                        let home = (number == 0).then(|| home.get(*host).copied().flatten()).flatten();
                        tracks.push(Track { home: home.filter(|&home| home < tables), ..Track::default() });
                    }
                    let track = &mut tracks[first + number];
                    track.meetings.push((slot, wish));
                    track.busy |= 1 << slot;
                }
            }
        }
        let begins = instance.sessions.iter().filter_map(|slots| slots.first());
        let mut room = Self {
            slots: instance.slots,
            tables,
            begins: begins.fold(0, |all, slot| all | 1 << slot),
            table: vec![vec![None; instance.slots]; tracks.len()],
            at: vec![vec![None; instance.slots]; tables],
            kept: vec![0; tables],
            tracks,
        };
        for track in 0..room.tracks.len() {
            for (slot, wish) in room.tracks[track].meetings.clone() {
                if let Some(&table) = keep.get(&wish).filter(|&&table| table < tables)
                    && room.at[table][slot].is_none()
                {
                    room.sit(track, slot, table);
                    room.kept[table] |= 1 << slot;
                }
            }
        }
        room
    }

    /// Gives a table to every meeting that has none, slot after slot.
    pub(crate) fn fill(&mut self) {
        let claims = self.claims();
        let mut claimed = vec![0_u64; self.tables];
        for (track, claim) in self.tracks.iter().zip(&claims) {
            if let Some(table) = *claim {
                claimed[table] |= track.busy;
            }
        }
        for slot in 0..self.slots {
            let here = |track: &usize| {
                self.tracks[*track].busy >> slot & 1 == 1 && self.table[*track][slot].is_none()
            };
            let mut todo: Vec<usize> = (0..self.tracks.len()).filter(here).collect();
            // Whoever sits already stays, then those who have a table of their own.
            todo.sort_by_key(|&track| (!self.goes_on(track, slot), claims[track].is_none(), track));
            for track in todo {
                let before = self.last_table(track, slot);
                let stay = self.rest_of_stay(track, slot);
                let kept = (slot..self.slots)
                    .find(|&later| stay >> later & 1 == 1 && self.table[track][later].is_some())
                    .and_then(|later| self.table[track][later]);
                let free = (0..self.tables).filter(|&table| self.at[table][slot].is_none());
                let best = free.min_by_key(|&table| {
                    let sits = self.goes_on(track, slot) && before == Some(table);
                    let blocked = (self.kept[table] & stay).count_ones();
                    let others = if claims[track] == Some(table) { 0 } else { claimed[table] & stay };
                    (
                        !sits,
                        kept.is_some_and(|kept| kept != table),
                        blocked,
                        claims[track].is_some_and(|claim| claim != table),
                        others.count_ones(),
                        before.is_some_and(|before| before != table),
                        table,
                    )
                });
                if let Some(table) = best {
                    self.sit(track, slot, table);
                }
            }
        }
    }

    /// Lets two tables exchange who sits there for a while, as long as that helps.
    pub(crate) fn improve(&mut self) {
        if self.tables < 2 || self.slots == 0 || self.cost(0..self.tracks.len()) == 0 {
            return;
        }
        let mut chance = Chance::new(1);
        let mut heat = 30.0_f64;
        let mut best = (self.cost(0..self.tracks.len()), self.table.clone());
        let mut cost = best.0;
        for _ in 0..TRIES {
            heat = (heat * 0.9996).max(0.2);
            let (one, other) = (chance.below(self.tables), chance.below(self.tables));
            let from = chance.below(self.slots);
            let to = from + 1 + chance.below(self.slots - from);
            let while_kept = (from..to).any(|slot| (self.kept[one] | self.kept[other]) >> slot & 1 == 1);
            if one == other || while_kept {
                continue;
            }
            let mut moved: Vec<usize> =
                (from..to).flat_map(|slot| [self.at[one][slot], self.at[other][slot]]).flatten().collect();
            moved.sort_unstable();
            moved.dedup();
            if moved.is_empty() {
                continue;
            }
            let before = self.cost(moved.iter().copied());
            self.exchange(one, other, from..to);
            let worse = self.cost(moved.iter().copied()) - before;
            #[allow(clippy::cast_precision_loss)]
            let accepted = worse <= 0 || chance.share() < (-(worse as f64) / heat).exp();
            if !accepted {
                self.exchange(one, other, from..to);
                continue;
            }
            cost += worse;
            if cost < best.0 {
                best = (cost, self.table.clone());
                if cost == 0 {
                    break;
                }
            }
        }
        self.table = best.1;
        self.at.iter_mut().for_each(|day| day.fill(None));
        for (track, day) in self.table.iter().enumerate() {
            for (slot, table) in day.iter().enumerate() {
                if let Some(table) = *table {
                    self.at[table][slot] = Some(track);
                }
            }
        }
    }

    pub(crate) fn seats(&self) -> Seats {
        let seated = self.tracks.iter().zip(&self.table).flat_map(|(track, day)| {
            track.meetings.iter().filter_map(|&(slot, wish)| Some((wish, day[slot]?)))
        });
        seated.collect()
    }

    pub(crate) fn changes(&self) -> usize {
        (0..self.tracks.len()).map(|track| self.moves(track).count()).sum()
    }

    /// Hosts of whom any two meet at the same time cannot share a table: those who find none of their own must move.
    pub(crate) fn bound(&self) -> usize {
        let mut together: Vec<u64> = Vec::new();
        let mut order: Vec<u64> = self.tracks.iter().map(|track| track.busy).collect();
        order.sort_by_key(|busy| std::cmp::Reverse(busy.count_ones()));
        for busy in order {
            if together.iter().all(|other| other & busy != 0) {
                together.push(busy);
            }
        }
        together.len().saturating_sub(self.tables)
    }

    /// A table of their own for as many as can have one.
    fn claims(&self) -> Vec<Option<TableId>> {
        let enough = self.tracks.len() <= self.tables;
        let mut claimed = vec![0_u64; self.tables];
        let mut claims = vec![None; self.tracks.len()];
        let mut order: Vec<usize> = (0..self.tracks.len()).collect();
        order.sort_by_key(|&track| {
            let long = if enough { 0 } else { self.tracks[track].busy.count_ones() };
            (self.given(track).is_none(), self.tracks[track].home.is_none(), std::cmp::Reverse(long), track)
        });
        for track in order {
            let busy = self.tracks[track].busy;
            let mine = |table: usize| {
                (0..self.slots).all(|slot| {
                    busy >> slot & 1 == 0 || self.at[table][slot].is_none_or(|other| other == track)
                })
            };
            let free = (0..self.tables).filter(|&table| claimed[table] & busy == 0 && mine(table));
            let best = free.min_by_key(|&table| {
                let filled = i64::from(claimed[table].count_ones());
                let fit = if enough { filled } else { -filled };
                (
                    self.given(track).is_some_and(|given| given != table),
                    self.tracks[track].home.is_some_and(|home| home != table),
                    fit,
                    table,
                )
            });
            if let Some(table) = best {
                claimed[table] |= busy;
            }
            claims[track] = best;
        }
        claims
    }

    /// The table a track was given most often before.
    fn given(&self, track: usize) -> Option<TableId> {
        let mut count: BTreeMap<TableId, usize> = BTreeMap::new();
        self.table[track].iter().flatten().for_each(|&table| *count.entry(table).or_default() += 1);
        count
            .into_iter()
            .max_by_key(|&(table, count)| (count, std::cmp::Reverse(table)))
            .map(|(table, _)| table)
    }

    fn sit(&mut self, track: usize, slot: Slot, table: TableId) {
        self.table[track][slot] = Some(table);
        self.at[table][slot] = Some(track);
    }

    fn exchange(&mut self, one: TableId, other: TableId, slots: std::ops::Range<Slot>) {
        for slot in slots {
            let (here, there) = (self.at[one][slot], self.at[other][slot]);
            self.at[one][slot] = there;
            self.at[other][slot] = here;
            if let Some(track) = here {
                self.table[track][slot] = Some(other);
            }
            if let Some(track) = there {
                self.table[track][slot] = Some(one);
            }
        }
    }

    /// Somebody meets in this slot and met in the one before, within a session.
    fn goes_on(&self, track: usize, slot: Slot) -> bool {
        slot > 0 && self.begins >> slot & 1 == 0 && self.tracks[track].busy >> (slot - 1) & 1 == 1
    }

    fn rest_of_stay(&self, track: usize, slot: Slot) -> u64 {
        let mut stay = 1_u64 << slot;
        let later = slot + 1..self.slots;
        later
            .take_while(|&slot| self.goes_on(track, slot) && self.tracks[track].busy >> slot & 1 == 1)
            .for_each(|slot| stay |= 1 << slot);
        stay
    }

    fn last_table(&self, track: usize, slot: Slot) -> Option<TableId> {
        self.table[track][..slot].iter().rev().flatten().next().copied()
    }

    /// The changes of table of a track: the slot each leads to.
    fn moves(&self, track: usize) -> impl Iterator<Item = Slot> {
        let seated = self.table[track].iter().enumerate().filter_map(|(slot, table)| Some((slot, (*table)?)));
        let mut before: Option<TableId> = None;
        seated.filter_map(move |(slot, table)| {
            let was = before.replace(table);
            was.is_some_and(|was| was != table).then_some(slot)
        })
    }

    fn cost(&self, tracks: impl Iterator<Item = usize>) -> i64 {
        tracks
            .map(|track| {
                let moves = self.moves(track);
                let moves: i64 =
                    moves.map(|slot| if self.goes_on(track, slot) { AT_ONCE } else { AFTER_GAP }).sum();
                let away = self.tracks[track].home.map_or(0, |home| {
                    let elsewhere = self.table[track].iter().flatten().filter(|&&table| table != home);
                    i64::try_from(elsewhere.count()).unwrap_or(0)
                });
                moves + away * AWAY
            })
            .sum()
    }
}

/// The meetings a host holds at the same time, so that each goes on at the table where its track was kept.
fn in_order(wishes: &[WishId], keep: &Seats, tracks: &[Track]) -> Vec<WishId> {
    let tables: Vec<Option<TableId>> = tracks
        .iter()
        .map(|track| track.meetings.iter().rev().find_map(|(_, wish)| keep.get(wish).copied()))
        .collect();
    let mut left = wishes.to_vec();
    let mut order = Vec::new();
    while !left.is_empty() {
        let wanted = tables.get(order.len()).copied().flatten();
        let fits = left.iter().position(|wish| wanted.is_some() && keep.get(wish).copied() == wanted);
        order.push(left.remove(fits.unwrap_or(0)));
    }
    order
}
