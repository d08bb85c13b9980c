//! What comes in: registration lists and programmes, from files that other programs wrote.
//!
//! A file becomes a [`table::Table`]; [`people`] and [`programme`] make a plan of it, which writes nothing, and apply
//! it in one transaction: all of it, or none.
//!
//! What goes out: the pitches' table, and afterwards the whole closing [`report`].

mod error;
mod labels;
pub mod meetings;
mod moments;
pub mod people;
pub mod pitches;
pub mod programme;
mod refusal;
pub mod report;
pub mod table;

pub use error::{Error, Foreign, Result};
