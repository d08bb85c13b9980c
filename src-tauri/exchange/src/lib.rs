//! What comes in: registration lists and programmes, from files that other programs wrote; and what goes out: [`mod@file`],
//! the `.regie` files by which laptops become one event.
//!
//! A file becomes a [`table::Table`]; [`people`] and [`programme`] make a plan of it, which writes nothing, and apply
//! it in one transaction: all of it, or none.

mod error;
pub mod file;
pub mod folder;
mod labels;
pub mod meetings;
mod moments;
pub mod people;
pub mod pitches;
pub mod programme;
mod refusal;
pub mod table;

pub use error::{Error, Foreign, Result};
