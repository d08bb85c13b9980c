//! An exchange file into an event: looked at, merged, or the beginning of a new laptop.

use std::io::{Read, Seek};
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use regie_core::journal::Entry;
use regie_core::merge::{MergePreview, Merged, Watch};
use regie_core::{Clock, Event};

use super::problem::Problem;
use super::read::{Entries, Regie};
use super::seal::Key;
use crate::error::{Error, Result};

/// So many entries are read ahead of the one that is being merged, eight times over at most.
const AHEAD: usize = 512;

/// Merges a file: all of it, or nothing. Where everything it holds is known here, it is not even opened.
///
/// # Errors
/// A [`Problem`], or what [`Event::merge_each`] says.
pub fn merge<R: Read + Seek + Send + 'static>(
    event: &mut Event,
    mut file: Regie<R>,
    key: &Key,
    watch: &mut Watch,
) -> Result<Merged> {
    file.must_be_of(identity(event)?)?;
    if nothing_new(event, &file)? {
        file.check()?;
        return Ok(Merged { known: file.header().entries, ..Merged::default() });
    }
    read_ahead(file.open(key)?, |entries| event.merge_each(entries, watch))
}

/// What merging a file would bring; nothing is changed.
///
/// # Errors
/// As [`merge`].
pub fn preview<R: Read + Seek + Send + 'static>(
    event: &Event,
    mut file: Regie<R>,
    key: &Key,
    watch: &mut Watch,
) -> Result<MergePreview> {
    file.must_be_of(identity(event)?)?;
    if nothing_new(event, &file)? {
        file.check()?;
        let known = file.header().entries;
        return Ok(MergePreview { known, ..MergePreview::default() });
    }
    read_ahead(file.open(key)?, |entries| event.preview_merge(entries, watch))
}

/// Starts a laptop from a file: the same event in a folder that has none, under a writer and a desk of its own. The folder
/// holds the whole event when this returns, or none.
///
/// # Errors
/// [`regie_core::Error::EventExists`], and as [`merge`].
pub fn start<R: Read + Seek + Send + 'static>(
    dir: &Path,
    clock: Clock,
    desk: &str,
    file: Regie<R>,
    key: &Key,
    watch: &mut Watch,
) -> Result<Event> {
    if Event::exists(dir) {
        return Err(regie_core::Error::EventExists.into());
    }
    let entries = file.open(key)?;
    read_ahead(entries, |entries| {
        Event::begin(dir, clock, desk, |event| {
            event.merge_each(entries, watch)?;
            // Without its first entry it would be no event.
            event.sheet().map(|_| ()).map_err(|_| Error::from(Problem::Damaged))
        })
    })
}

fn identity(event: &Event) -> Result<Option<regie_core::id::EventId>> {
    match event.sheet() {
        Ok(sheet) => Ok(Some(sheet.id)),
        Err(regie_core::Error::NoEvent) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether every chain of the file ends in what is known here. An older export after a newer one, or the same one twice, is
/// told from its header alone.
fn nothing_new<R>(event: &Event, file: &Regie<R>) -> Result<bool>
where
    R: Read + Seek + Send + 'static,
{
    let heads = &file.header().heads;
    Ok(!heads.is_empty() && event.knows(heads)?)
}

/// Reads on another core, a little ahead of whoever uses the entries.
fn read_ahead<T>(entries: Entries, work: impl FnOnce(&mut dyn Iterator<Item = Result<Entry>>) -> Result<T>) -> Result<T> {
    thread::scope(|scope| {
        let (send, receive) = sync_channel::<Vec<Result<Entry>>>(8);
        scope.spawn(move || {
            let mut entries = entries;
            loop {
                let batch: Vec<_> = entries.by_ref().take(AHEAD).collect();
                // Nobody listens any more: the merge was stopped.
                if batch.is_empty() || send.send(batch).is_err() {
                    break;
                }
            }
        });
        work(&mut flat(receive))
    })
}

fn flat(receive: Receiver<Vec<Result<Entry>>>) -> impl Iterator<Item = Result<Entry>> {
    receive.into_iter().flatten()
}
