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

/// Merges files in one go: all of them, or nothing. Of one whose every entry is known here, the payload is not even opened.
///
/// # Errors
/// A [`Problem`], or what [`Event::merge_each`] says.
pub fn merge<R: Read + Seek + Send + 'static>(
    event: &mut Event,
    files: Vec<Regie<R>>,
    key: &Key,
    watch: &mut Watch,
) -> Result<Merged> {
    let (entries, known) = open(event, files, key)?;
    if entries.is_empty() {
        return Ok(Merged { known, ..Merged::default() });
    }
    let merged = read_ahead(entries, |entries| event.merge_each(entries, watch))?;
    Ok(Merged { known: merged.known + known, ..merged })
}

/// What merging files would bring; nothing is changed.
///
/// # Errors
/// As [`merge`].
pub fn preview<R: Read + Seek + Send + 'static>(
    event: &Event,
    files: Vec<Regie<R>>,
    key: &Key,
    watch: &mut Watch,
) -> Result<MergePreview> {
    let (entries, known) = open(event, files, key)?;
    if entries.is_empty() {
        return Ok(MergePreview { known, ..MergePreview::default() });
    }
    let preview = read_ahead(entries, |entries| event.preview_merge(entries, watch))?;
    Ok(MergePreview { known: preview.known + known, ..preview })
}

/// Starts a laptop from files: the same event in a folder that has none, under a writer and a desk of its own. The folder
/// holds the whole event when this returns, or none.
///
/// # Errors
/// [`regie_core::Error::EventExists`], and as [`merge`].
pub fn start<R: Read + Seek + Send + 'static>(
    dir: &Path,
    clock: Clock,
    desk: &str,
    files: Vec<Regie<R>>,
    key: &Key,
    watch: &mut Watch,
) -> Result<Event> {
    if Event::exists(dir) {
        return Err(regie_core::Error::EventExists.into());
    }
    let mut entries = Vec::new();
    let first = files.first().map(|file| file.header().event.id);
    for file in files {
        file.must_be_of(first)?;
        entries.push(file.open(key)?);
    }
    read_ahead(entries, |entries| {
        Event::begin(dir, clock, desk, |event| {
            event.merge_each(entries, watch)?;
            // Without its first entry it would be no event.
            event.sheet().map(|_| ()).map_err(|_| Error::from(Problem::Damaged))
        })
    })
}

/// Opens what may hold news, and counts the entries of what does not.
fn open<R: Read + Seek + Send + 'static>(
    event: &Event,
    files: Vec<Regie<R>>,
    key: &Key,
) -> Result<(Vec<Entries>, u64)> {
    let identity = identity(event)?;
    files.iter().try_for_each(|file| file.must_be_of(identity))?;
    let (mut opened, mut known) = (Vec::new(), 0);
    for mut file in files {
        if nothing_new(event, &file)? {
            file.check()?;
            known += file.header().entries;
        } else {
            opened.push(file.open(key)?);
        }
    }
    Ok((opened, known))
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
fn read_ahead<T>(
    files: Vec<Entries>,
    work: impl FnOnce(&mut dyn Iterator<Item = Result<Entry>>) -> Result<T>,
) -> Result<T> {
    thread::scope(|scope| {
        let (send, receive) = sync_channel::<Vec<Result<Entry>>>(8);
        scope.spawn(move || {
            let mut entries = files.into_iter().flatten();
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
