//! Who meets whom, when, at which table.
//!
//! An [`Instance`] says who is there in which slot, who wishes to meet whom, and how many tables there are. [`solve`]
//! answers with the best [`Solution`] it found and, line by line, how good any other could be. On the day, [`repair`]
//! mends a roster that is in people's hands and disturbs nobody without need. [`seat`] then gives each meeting a table.
//!
//! Nothing here reads a file, a clock or a source of randomness: the same instance, seed and number of moves give the
//! same roster, and whoever calls decides, through the progress callback, when it has taken long enough.

mod check;
mod explain;
mod fault;
mod instance;
mod objective;
mod proof;
mod repair;
mod search;
mod seating;

mod solve;

pub use check::check;
pub use explain::{Obstacle, Target, Unmet, targets, unmet};
pub use fault::{Fault, Quantity};
pub use instance::{
    Instance, LARGEST_SLOTS, MOST_PARTICIPANTS, MOST_WISHES, Participant, Roster, Shared, Side, Slot,
    TableId, Wish, WishId,
};
pub use objective::{LINES, Objective, Solution, evaluate};
pub use repair::{Event, Move, Offer, Repair, Repaired, repair};
pub use seating::{Seating, Seats, seat};
pub use solve::{Effort, Options, Progress, Stage, solve};
