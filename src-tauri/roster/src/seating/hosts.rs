//! Who sits, and who goes from table to table.

use crate::instance::{Instance, Roster, Side, Slot, WishId};

/// A meeting, and who is visited in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meeting {
    pub wish: WishId,
    pub slot: Slot,
    pub host: usize,
}

/// The meetings of a roster, in the order of the instance.
pub(crate) fn meetings(instance: &Instance, roster: &Roster) -> Vec<Meeting> {
    let people = instance.participants.len();
    let held: Vec<_> = instance
        .wishes
        .iter()
        .filter_map(|wish| Some((wish, *roster.get(&wish.id)?)))
        .filter(|(wish, slot)| wish.a < people && wish.b < people && *slot < instance.slots)
        .collect();
    let side = |person: usize| instance.participants[person].side;
    let mut host: Vec<Option<usize>> = held
        .iter()
        .map(|(wish, _)| match (side(wish.a), side(wish.b)) {
            (Side::Host, Side::Host) => None,
            (Side::Host, _) | (Side::None, Side::Visitor) => Some(wish.a),
            (_, Side::Host) | (Side::Visitor, Side::None) => Some(wish.b),
            _ => None,
        })
        .collect();
    // Where the sides do not say: those who host anyway, then whoever has the most meetings that nobody hosts.
    let mut hosting = vec![false; people];
    host.iter().flatten().for_each(|&person| hosting[person] = true);
    loop {
        let mut open = vec![0_usize; people];
        for ((wish, _), host) in held.iter().zip(&mut host) {
            if host.is_none() {
                *host = [wish.a, wish.b].into_iter().find(|&person| hosting[person]);
            }
            if host.is_none() {
                open[wish.a] += 1;
                open[wish.b] += 1;
            }
        }
        let most = (0..people).max_by_key(|&person| (open[person], std::cmp::Reverse(person)));
        match most {
            Some(person) if open[person] > 0 => hosting[person] = true,
            _ => break,
        }
    }
    let met = held.iter().zip(host);
    met.filter_map(|(&(wish, slot), host)| Some(Meeting { wish: wish.id, slot, host: host? })).collect()
}
