//! What comes in: registration lists and programmes, from files that other programs wrote; and what goes out: [`mod@file`],
//! the `.regie` files by which laptops become one event.
//!
//! A file becomes a [`table::Table`]; [`people`] and [`programme`] make a plan of it, which writes nothing, and apply
//! it in one transaction: all of it, or none.
//!
//! What goes out: the pitches' table, and afterwards the whole closing [`report`].

mod error;
pub mod file;
pub mod folder;
mod labels;
pub mod meetings;
mod moments;
pub mod people;
pub mod pitches;
pub mod programme;
pub mod projects;
mod refusal;
pub mod report;
pub mod table;

pub use error::{Error, Foreign, Result};
