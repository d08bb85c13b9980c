//! The system's printers: CUPS, or the Windows spooler.

#[cfg(not(windows))]
mod cups;
#[cfg(windows)]
mod spooler;

use printers::common::base::job::PrinterJobState;
use printers::common::base::printer::{Printer as SystemPrinter, PrinterState as SystemState};
use regie_print::Paper;
use regie_print::geometry::Size;
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};

#[cfg(not(windows))]
use cups::hand_over;
#[cfg(windows)]
use spooler::hand_over;

/// How a printer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrinterState {
    /// It waits for work.
    Ready,
    /// It prints.
    Busy,
    /// It was stopped, or does not answer.
    Stopped,
    /// The system does not say.
    Unknown,
}

/// A printer of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printer {
    /// Its name in the system.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// Whether it is the system's usual one.
    pub usual: bool,
    /// How it is.
    pub state: PrinterState,
}

impl Printer {
    fn of(found: &SystemPrinter) -> Self {
        let label = if found.name.is_empty() { &found.system_name } else { &found.name };
        Self {
            name: found.system_name.clone(),
            label: label.clone(),
            usual: found.is_default,
            state: match found.state {
                SystemState::READY => PrinterState::Ready,
                SystemState::PRINTING => PrinterState::Busy,
                SystemState::PAUSED | SystemState::OFFLINE => PrinterState::Stopped,
                SystemState::UNKNOWN => PrinterState::Unknown,
            },
        }
    }
}

/// Every printer the system knows; none where its print service does not run.
pub fn printers() -> Vec<Printer> {
    printers::get_printers().iter().map(Printer::of).collect()
}

fn find(name: &str) -> Result<SystemPrinter> {
    printers::get_printer_by_name(name).ok_or_else(|| Error::PrinterGone { printer: name.to_owned() })
}

/// Whether a printer takes work now.
///
/// # Errors
/// [`Error::PrinterGone`], [`Error::PrinterStopped`].
pub fn ready(name: &str) -> Result<()> {
    match Printer::of(&find(name)?).state {
        PrinterState::Stopped => Err(Error::PrinterStopped { printer: name.to_owned() }),
        _ => Ok(()),
    }
}

/// What became of a job that the system took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is on its way.
    Going,
    /// It is printed.
    Printed,
    /// The system does not know it any more.
    Forgotten,
    /// It was given up, by the system or by somebody at the printer.
    GivenUp,
}

/// Hands a paper to a printer, at its true size, under a title that names nobody; answers the number the system gave it.
///
/// # Errors
/// [`Error::PrinterGone`], [`Error::PrinterStopped`], [`Error::PrinterRefused`], and what writing a temporary file is
/// refused for.
pub fn send(name: &str, title: &str, paper: &Paper, size: Size) -> Result<u64> {
    ready(name)?;
    hand_over(&find(name)?, title, paper, size)
}

/// What became of a job.
///
/// # Errors
/// [`Error::PrinterGone`].
pub fn outcome(name: &str, job: u64) -> Result<Outcome> {
    let printer = find(name)?;
    if printer.get_active_jobs().iter().any(|active| active.id == job) {
        return Ok(Outcome::Going);
    }
    let ended = printer.get_job_history().into_iter().find(|ended| ended.id == job);
    Ok(match ended.map(|ended| ended.state) {
        Some(PrinterJobState::CANCELLED) => Outcome::GivenUp,
        Some(PrinterJobState::PENDING | PrinterJobState::PAUSED | PrinterJobState::PROCESSING) => {
            Outcome::Going
        }
        Some(PrinterJobState::COMPLETED) => Outcome::Printed,
        // The Windows spooler keeps no history, nor does a CUPS that was told not to.
        Some(PrinterJobState::UNKNOWN) | None => Outcome::Forgotten,
    })
}

/// Takes a job back from the system.
///
/// # Errors
/// [`Error::PrinterGone`].
pub fn cancel(name: &str, job: u64) -> Result<()> {
    // One that has ended meanwhile cannot be taken back, and need not.
    let _ = find(name)?.cancel_job(job);
    Ok(())
}
