//! Which table each meeting has.

mod hosts;
mod room;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::instance::{Instance, Roster, TableId, WishId};
use room::Room;

/// The table of each meeting.
pub type Seats = BTreeMap<WishId, TableId>;

/// A table for every meeting of a roster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Seating {
    /// The table of each meeting.
    pub seats: Seats,
    /// Who sits at the table and is visited, for each meeting: by place in the list of participants.
    pub hosts: BTreeMap<WishId, usize>,
    /// How often a host changes tables.
    pub changes: usize,
    /// How often at least, whatever the tables.
    pub bound: usize,
}

/// Gives each meeting of a roster a table, with the fewest changes of table for the hosts: a host keeps its table when
/// there are enough, and otherwise moves only when it has a gap. Who is a host: the one on the hosts' side; where neither
/// or both are, whoever lets the fewest people be hosts. An organisation that holds several meetings at a time has as many
/// tables.
///
/// `keep` are tables already given (on the sheets in people's hands), which stay whatever it costs; `home` is the table a
/// participant would like, by place in the list of participants (shorter is fine). The roster is one that the instance
/// allows: in a slot with more meetings than tables, some have none.
pub fn seat(instance: &Instance, roster: &Roster, keep: &Seats, home: &[Option<TableId>]) -> Seating {
    let meetings = hosts::meetings(instance, roster);
    let mut room = Room::new(instance, &meetings, keep, home);
    room.fill();
    room.improve();
    Seating {
        seats: room.seats(),
        hosts: meetings.iter().map(|meeting| (meeting.wish, meeting.host)).collect(),
        changes: room.changes(),
        bound: room.bound(),
    }
}
