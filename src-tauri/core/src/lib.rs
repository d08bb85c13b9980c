//! Régie's core: the journal, and the event it tells, in a database; no window.
//!
//! Everything that happens is a [`fact`], recorded through one door ([`Event::record`]) into one [`journal`]; what people
//! see is a projection of it that can be thrown away and rebuilt. Each area of an event is one module here, and carries
//! the same name on every floor of the program.

pub mod attendance;
pub mod backup;
pub mod badges;
pub mod chains;
pub mod check_in;
pub mod clock;
pub mod code;
mod error;
pub mod event;
pub mod fact;
pub mod fold;
pub mod id;
pub mod journal;
pub mod meetings;
pub mod merge;
pub mod passphrase;
pub mod people;
pub mod pitches;
pub mod place;
pub mod programme;
mod projection;
pub mod projects;
mod random;
pub mod report;
pub mod review;
pub mod sample;
mod search;
pub mod share;
pub mod sheets;
pub mod words;

/// The program's name among all others on a machine: its data folder, its window, its D-Bus name.
pub const IDENTIFIER: &str = "coop.dataactivist.regie";

pub use clock::Clock;
pub use error::{Error, Result};
pub use event::Event;
