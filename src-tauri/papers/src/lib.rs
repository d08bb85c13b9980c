//! An event's papers: asked for, made from what the event holds, shown on the screen, and sent to a printer.
//!
//! `regie-print` draws; this crate gathers what is drawn ([`make`]), shows the finished file's own pages
//! ([`preview`]) and brings it to the system's printers ([`printer`]), with a [`queue`] for what must wait.

mod error;
pub mod logo;
pub mod make;
pub mod preview;
pub mod printer;
pub mod projects;
pub mod queue;
pub mod reprint;
pub mod request;
pub mod settings;

pub use error::{Error, Result};
pub use request::{Labels, PaperRequest, Reprint, SheetChoice};
pub use settings::{OnArrival, PrintSettings};
