//! The shared folder: laptops become one event through a folder that some other program, or a stick, keeps in common.
//!
//! In the event's folder, each laptop has a folder of its own, named for its writer, and writes nowhere else:
//!
//! ```text
//! Regie-3f9a1c07/
//!   5b0e…/key.age                          its key, sealed with the passphrase that all share
//!   5b0e…/laptop.age                       which desk it is, and how much it knows; sealed with the key
//!   5b0e…/0000000001-0000000512.regie      entries, as an exchange file; sealed with the key
//! ```
//!
//! So nothing is ever written by two, and whatever keeps the folder in common has no conflict to make. Files are written
//! beside their place and renamed into it. Entries are appended as new segments; many small ones become a large one, and
//! only then go.
//!
//! **What the folder must hold** is every entry this laptop knows: its own in its own files, others' in anybody's. What nobody's
//! files hold any more, this laptop publishes: what came by a stick, what a closed laptop wrote, what somebody deleted.
//!
//! **Names help people; content decides.** A renamed, copied, conflicting file is read like any other. What cannot be read is
//! listed, left alone, and read again when it changes. Looking through the whole folder is always enough: what the system
//! says of changes only makes that sooner.

mod beat;
mod engine;
mod join;
mod keys;
mod look;
mod names;
mod place;
mod pool;
mod problem;
mod publish;
mod read;
mod settings;
mod shelf;
mod standing;
mod state;
mod take;
mod trouble;
mod watch;

pub use engine::{Desk, Folder, Pace, Turn};
pub use join::{Joining, Prospect, find_event, prospect};
pub use problem::Problem as FolderProblem;
pub use settings::FolderSettings;
pub use state::{FolderLaptop, FolderMood, FolderNote, FolderState};
pub use watch::{Hint, Watch, keep};
