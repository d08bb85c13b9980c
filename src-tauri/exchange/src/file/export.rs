//! An event's journal into a file: all of it, or what another laptop lacks.

use std::path::Path;

use regie_core::Event;
use regie_core::chains::Head;

use super::header::{EventName, Header};
use super::read::Regie;
use super::seal::Lock;
use super::write::{About, write};
use crate::error::Result;

/// What the reader of an export knows already.
#[derive(Debug, Clone, Default)]
pub struct Known(Vec<Head>);

impl Known {
    /// Nothing: the whole journal goes.
    pub const fn nothing() -> Self {
        Self(Vec::new())
    }

    /// These chains, to their ends.
    pub const fn heads(heads: Vec<Head>) -> Self {
        Self(heads)
    }

    /// What the laptop knew that wrote this file; the file need not be opened for that.
    ///
    /// # Errors
    /// As [`Regie::at`], and [`super::Problem::OtherEvent`].
    pub fn of(path: &Path, event: &Event) -> Result<Self> {
        let file = Regie::at(path)?;
        file.must_be_of(Some(event.sheet()?.id))?;
        Ok(Self(file.header().heads.clone()))
    }
}

/// An export that is ready to be written.
#[derive(Debug, Clone)]
pub struct Exported {
    /// What it says of itself.
    pub header: Header,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Exports what somebody lacks who knows that much. `watch` is told how many entries are done, and may stop.
///
/// # Errors
/// [`regie_core::Error::Cancelled`], and what the database says.
pub fn export(
    event: &Event,
    known: &Known,
    lock: &Lock,
    watch: &mut dyn FnMut(u64) -> bool,
) -> Result<Exported> {
    let heads = event.heads()?;
    // What is known elsewhere and not here is no base that anybody could name.
    let base = known.0.iter().filter(|head| event.knows(std::slice::from_ref(head)).unwrap_or(false));
    let about = About {
        event: EventName::from(&event.sheet()?),
        writer: event.writer(),
        desk: event.desk().to_owned(),
        made: event.clock().now(),
        base: base.copied().collect(),
        heads,
    };
    let (header, bytes) = write(about, lock, |put| {
        let mut done = 0_u64;
        event.each_lacking(&known.0, |entry| {
            put(&entry)?;
            done += 1;
            if done.is_multiple_of(1_000) && !watch(done) {
                return Err(regie_core::Error::Cancelled.into());
            }
            Ok(())
        })
    })?;
    Ok(Exported { header, bytes })
}
