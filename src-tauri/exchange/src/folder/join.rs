//! Starting a laptop from the folder: which event is in it, and everything of it that came so far.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use regie_core::Event;
use regie_core::clock::Clock;
use regie_core::fact::{Fact, ProgrammeFact};
use regie_core::id::EventId;
use regie_core::journal::Entry;
use regie_core::programme::EventSheet;
use serde::Serialize;
use ts_rs::TS;

use super::engine::{Folder, Pace};
use super::problem::Problem;
use super::read::{self, Sort};
use super::{names, place};
use crate::error::{Error, Result};
use crate::file::Regie;

/// An event that was found in a folder, ready to be started here.
#[derive(Debug)]
pub struct Joining {
    /// The event's folder.
    pub folder: PathBuf,
    /// The event, as it was created; later changes are among the entries.
    pub sheet: EventSheet,
    /// Its entries, each after the one it follows.
    pub entries: Vec<Entry>,
    /// The desks that share it.
    pub desks: Vec<String>,
}

impl Joining {
    /// Starts this laptop: the same event in a data folder that has none, under a writer and a desk of its own.
    ///
    /// # Errors
    /// [`regie_core::Error::EventExists`], and what a merge says; nothing is left behind then.
    pub fn start(self, dir: &Path, clock: Clock, desk: &str) -> Result<Event> {
        let entries = self.entries.into_iter().map(Ok::<_, Error>);
        Event::begin(dir, clock, desk, |event| event.merge_each(entries, &mut |_| true).map(|_| ()))
    }
}

/// Finds the event in a folder, or in the folder within it that laptops share.
///
/// # Errors
/// [`Problem::Away`], [`Problem::NoEvent`], [`Problem::Passphrase`], [`Problem::Several`] where the passphrase opens more
/// than one event, [`Problem::Incomplete`] where the event's beginning has not come yet.
pub fn find_event(chosen: &Path, passphrase: &str, clock: &Clock) -> Result<Joining> {
    if !chosen.is_dir() {
        return Err(Problem::Away.into());
    }
    let folders = place::events(chosen).map_err(regie_core::Error::from)?;
    let (mut found, mut refused) = (Vec::new(), false);
    for folder in folders {
        let mut reader = Folder::new(chosen, passphrase, Pace::default(), clock.clone());
        match reader.try_passphrase(&folder) {
            Ok(()) => {}
            Err(Error::Folder(Problem::Passphrase)) => {
                refused = true;
                continue;
            }
            Err(error) => return Err(error),
        }
        if let Some(event) = event_of(&folder)? {
            found.push((folder, event, reader));
        }
    }
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some((folder, event, reader)), None) => read_all(folder, event, reader),
        (Some(_), Some(_)) => Err(Problem::Several.into()),
        _ if refused => Err(Problem::Passphrase.into()),
        _ => Err(Problem::NoEvent.into()),
    }
}

/// The event that a folder is of: the one its name says, or else most of its files.
fn event_of(folder: &Path) -> Result<Option<EventId>> {
    let mut events: HashMap<EventId, usize> = HashMap::new();
    for (path, _) in place::files(folder).map_err(regie_core::Error::from)? {
        if read::sort(&path) == Ok(Sort::Segment)
            && let Ok(file) = Regie::at(&path)
        {
            *events.entry(file.header().event.id).or_default() += 1;
        }
    }
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let named = events.keys().find(|event| names::event_folder(**event) == name);
    Ok(named
        .or_else(|| events.iter().max_by_key(|(event, count)| (**count, **event)).map(|(id, _)| id))
        .copied())
}

fn read_all(folder: PathBuf, event: EventId, mut reader: Folder) -> Result<Joining> {
    reader.asked = Some(event);
    reader.look_through(&folder)?;
    let entries = reader.pool.ready(&reader.known);
    let sheet = entries.iter().find_map(|entry| match entry.fact() {
        Some(Fact::Programme(ProgrammeFact::Created { event: sheet })) if sheet.id == event => Some(sheet),
        _ => None,
    });
    match sheet {
        Some(sheet) => Ok(Joining { folder, sheet, entries, desks: reader.desks() }),
        None => Err(Problem::Incomplete.into()),
    }
}

/// What somebody would share who chose a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "FolderProspect")]
pub enum Prospect {
    /// Nobody shares this event there yet.
    New,
    /// Laptops share it there: their passphrase is asked for.
    Shared,
    /// It is the folder of another event.
    OtherEvent,
}

/// What somebody would share who chose a folder.
pub fn prospect(chosen: &Path, event: EventId) -> Prospect {
    if place::is_anothers(chosen, event) {
        Prospect::OtherEvent
    } else if place::find(chosen, event).is_some_and(|folder| place::has_key(&folder)) {
        Prospect::Shared
    } else {
        Prospect::New
    }
}
