//! Looking through the folder: every file that is new or changed is read, in the order that lets the others be read.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use regie_core::journal::Hash;

use super::beat::Beat;
use super::engine::{Folder, Heard};
use super::read::{self, Reading, Sort};
use super::shelf::{Content, File, Look};
use super::trouble::Trouble;
use super::{keys, names, place};
use crate::error::Result;

/// What the system did not let be read is tried again after so many milliseconds, though it looks the same.
const RETRY: i64 = 10_000;

type Read = std::result::Result<Reading, Trouble>;

impl Folder {
    /// Reads every file that is new or changed.
    pub(super) fn look_through(&mut self, folder: &Path) -> Result<()> {
        let listed = place::files(folder).map_err(regie_core::Error::from)?;
        let now = self.now();
        let mut lost = Vec::new();
        let there: HashSet<&PathBuf> = listed.iter().map(|(path, _)| path).collect();
        let gone: Vec<PathBuf> =
            self.shelf.iter().map(|(path, _)| path).filter(|path| !there.contains(path)).cloned().collect();
        for path in gone {
            lost.extend(self.shelf.remove(&path));
        }
        let keys_before = self.keys.identities().len();
        let (mut small, mut segments) = (Vec::new(), Vec::new());
        for (path, look) in listed {
            if !self.must_read(&path, look, now) {
                continue;
            }
            match read::sort(&path) {
                Ok(Sort::Small) if look.length <= keys::LARGEST => small.push((path, look)),
                Ok(Sort::Small) => lost.extend(self.keep(path, look, Err(Trouble::Foreign), now)),
                Ok(Sort::Segment) => segments.push((path, look)),
                Err(trouble) => lost.extend(self.keep(path, look, Err(trouble), now)),
            }
        }
        for (path, look) in small {
            let reading = read::small(&path, &mut self.keys);
            lost.extend(self.keep(path, look, reading, now));
        }
        if self.keys.identities().len() > keys_before {
            // What had no key may have one now.
            for (path, look) in self.locked() {
                let reading = match read::sort(&path) {
                    Ok(Sort::Small) => read::small(&path, &mut self.keys),
                    Ok(Sort::Segment) => self.read_segment(&path),
                    Err(trouble) => Err(trouble),
                };
                lost.extend(self.keep(path, look, reading, now));
            }
        }
        for (path, look) in segments {
            let reading = self.read_segment(&path);
            lost.extend(self.keep(path, look, reading, now));
        }
        if self.looked {
            for hash in lost {
                if self.known.has(hash) && self.is_missing(hash) {
                    self.missing.entry(hash).or_insert(now);
                }
            }
        } else {
            self.looked = true;
            let missing: Vec<Hash> = self.known.all().filter(|hash| self.is_missing(*hash)).collect();
            self.missing.extend(missing.into_iter().map(|hash| (hash, now)));
        }
        Ok(())
    }

    /// What is sealed with a key that was not here.
    fn locked(&self) -> Vec<(PathBuf, Look)> {
        let locked = self
            .shelf
            .iter()
            .filter(|(_, file)| matches!(&file.content, Content::Bad { trouble: Trouble::NoKey, .. }));
        locked.map(|(path, file)| (path.clone(), file.look)).collect()
    }

    fn must_read(&self, path: &Path, look: Look, now: i64) -> bool {
        match self.shelf.get(path) {
            Some(file) if file.look == look => match &file.content {
                Content::Bad { trouble: Trouble::Unreadable(_), since } => now - since > RETRY,
                _ => false,
            },
            _ => true,
        }
    }

    fn read_segment(&self, path: &Path) -> Read {
        let event = self.me.as_ref().map(|me| me.event.id).or(self.asked);
        let likely = path.parent().and_then(|folder| self.key_of.get(folder));
        read::segment(path, event, &self.keys, likely)
    }

    /// Notes what a file turned out to be; answers which entries nothing holds any more.
    fn keep(&mut self, path: PathBuf, look: Look, reading: Read, now: i64) -> Vec<Hash> {
        let own = self.own_numbers(&path);
        let content = match reading {
            Ok(Reading::Key(identity)) => {
                if let (Some(folder), Some(names::KEY)) =
                    (path.parent(), path.file_name().and_then(|name| name.to_str()))
                {
                    self.key_of.insert(folder.to_owned(), identity);
                }
                Content::Key
            }
            Ok(Reading::Beat(beat)) => {
                self.hear(&path, beat, now);
                Content::Beat
            }
            Ok(Reading::Entries(entries)) => {
                let hashes = entries.iter().map(|entry| entry.hash).collect();
                let spoken = entries.iter().filter(|entry| entry.body.is_some()).count();
                for entry in entries {
                    if !self.known.has(entry.hash) && !self.refused.contains(&entry.hash) {
                        self.pool.add(entry);
                    }
                }
                Content::Segment { hashes, spoken }
            }
            Err(trouble) => Content::Bad { trouble, since: now },
        };
        self.shelf.put(path, File { look, content, own })
    }

    /// The numbers of a segment of this laptop's own, if the path is of one.
    fn own_numbers(&self, path: &Path) -> Option<(u64, u64)> {
        let writer = self.me.as_ref()?.writer.to_string();
        if path.parent()?.file_name()? != writer.as_str() {
            return None;
        }
        names::numbers(path.file_name()?.to_str()?)
    }

    fn hear(&mut self, path: &Path, beat: Beat, now: i64) {
        let before = self.heard.get(&beat.writer);
        // A laptop's clock may have been set back; of copies of what it said, only its clock tells which is newer.
        let at_home = path.file_name().is_some_and(|name| name == names::BEAT)
            && path
                .parent()
                .and_then(Path::file_name)
                .is_some_and(|name| name == beat.writer.to_string().as_str());
        let newer = before.is_none_or(|heard| heard.beat.at < beat.at || (at_home && heard.beat != beat));
        if newer {
            // What was there before this laptop looked was said when it says; later, when it came.
            let age = if before.is_none() { (self.clock.now() - beat.at).max(0) } else { 0 };
            self.heard.insert(beat.writer, Heard { beat, at: now - age });
        }
    }
}
