//! Régie on paper: badges, attendance sheets and the other papers, as PDF; no database, no clock.
//!
//! Every paper is a pure function: what is known in, a [`Paper`] out. Text is shaped by a real shaper
//! ([`shape`]), fitted ([`fit`]) and drawn ([`page`]) with the primitives every paper shares.

pub mod attendance;
pub mod badge;
pub mod calibration;
pub mod crib;
pub mod document;
pub mod door_list;
mod error;
pub mod evidence;
pub mod fit;
pub mod folio;
mod font;
pub mod geometry;
pub mod masthead;
pub mod meetings;
pub mod order;
pub mod page;
mod paper;
mod parallel;
pub mod people_list;
pub mod picture;
pub mod pitches;
pub mod programme;
pub mod projects;
pub mod qr;
pub mod recap;
pub mod said;
mod save;
pub mod shape;
pub mod sheet;
mod sign;
pub mod table;

pub use error::{Edge, Error, Result};
pub use font::{Weight, undrawable};
pub use paper::{Paper, Person, Remark, Undrawable, undrawables};
pub use save::save;
