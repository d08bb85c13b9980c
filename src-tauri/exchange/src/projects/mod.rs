//! What goes out of the projects: appointments for a calendar, the progress as a table.

mod ics;
mod table;

pub use ics::calendar;
pub use table::progress_csv;
