//! The engine: one look through the folder at a time, whatever made somebody look.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use regie_core::Event;
use regie_core::clock::Clock;
use regie_core::id::{EventId, WriterId};
use regie_core::journal::Hash;

use super::beat::Beat;
use super::keys::{self, Identity, Keys};
use super::pool::{Known, Pool};
use super::problem::Problem;
use super::read::{self, Reading, Sort};
use super::shelf::{Content, File, Shelf};
use super::trouble::Trouble;
use super::{names, place};
use crate::error::{Error, Result};
use crate::file::EventName;

/// Whoever holds the event. It is asked for shortly, and often.
pub trait Desk {
    /// Asks the event something, or records something.
    fn ask<T>(&self, ask: impl FnOnce(&mut Event) -> regie_core::Result<T>) -> regie_core::Result<T>;
}

impl Desk for std::sync::Mutex<Event> {
    fn ask<T>(&self, ask: impl FnOnce(&mut Event) -> regie_core::Result<T>) -> regie_core::Result<T> {
        ask(&mut self.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

impl<D: Desk> Desk for std::sync::Arc<D> {
    fn ask<T>(&self, ask: impl FnOnce(&mut Event) -> regie_core::Result<T>) -> regie_core::Result<T> {
        (**self).ask(ask)
    }
}

/// How patient it is, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// How long others have to publish what they wrote before this laptop does it for them.
    pub adopt: i64,
    /// How often it says that it is there.
    pub beat: i64,
    /// How soon, at most, it says how much it knows after that changed.
    pub news: i64,
    /// How slow a passphrase is to try, as a power of two.
    pub work: u8,
    /// How long a merge may hold the event while somebody arrives.
    pub hold: i64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { adopt: 15_000, beat: 20_000, news: 4_000, work: keys::WORK, hold: 40 }
    }
}

/// What came of a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turn {
    /// Entries that came from others.
    pub merged: u64,
    /// Entries that this laptop put into the folder.
    pub published: u64,
}

/// So many entries are asked for at once: a few milliseconds of the event's time.
pub(super) const PAGE: usize = 2_000;
/// How many entries the first batch has.
const FIRST_BATCH: usize = 200;

/// Who this laptop is.
#[derive(Debug, Clone)]
pub(super) struct Me {
    pub event: EventName,
    pub writer: WriterId,
    pub desk: String,
}

/// What a laptop last said of itself, and when that was heard here.
#[derive(Debug)]
pub(super) struct Heard {
    pub beat: Beat,
    /// Milliseconds since this laptop started; may be negative: before.
    pub at: i64,
}

/// A shared folder, as one laptop sees it.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something of its own of the folder; no two make one state"
)]
pub struct Folder {
    chosen: PathBuf,
    pub(super) pace: Pace,
    pub(super) keys: Keys,
    pub(super) clock: Clock,
    pub(super) me: Option<Me>,
    /// The event that is looked for, where this laptop has none yet.
    pub(super) asked: Option<EventId>,
    pub(super) known: Known,
    pub(super) shelf: Shelf,
    pub(super) pool: Pool,
    pub(super) pool_since: Option<i64>,
    /// Entries that are not what they say.
    pub(super) refused: HashSet<Hash>,
    pub(super) batch: usize,
    /// The entries that the folder does not hold as it should, and since when.
    pub(super) missing: HashMap<Hash, i64>,
    /// Something was blanked since segments were last compared with the journal.
    pub(super) blanks: bool,
    pub(super) counts: BTreeMap<WriterId, u64>,
    pub(super) heard: HashMap<WriterId, Heard>,
    /// The key of each laptop's folder.
    pub(super) key_of: HashMap<PathBuf, Identity>,
    said: Option<(i64, BTreeMap<WriterId, u64>, String)>,
    pub(super) looked: bool,
    /// Something is on its way, and since when.
    pub(super) waiting_since: Option<i64>,
    pub(super) merged: u64,
    away: bool,
    was_away: bool,
    pub(super) fault: Option<Error>,
}

impl Folder {
    /// A folder that somebody chose; nothing is read yet.
    pub fn new(chosen: &Path, passphrase: &str, pace: Pace, clock: Clock) -> Self {
        Self {
            chosen: chosen.to_owned(),
            pace,
            keys: Keys::new(passphrase, pace.work),
            clock,
            me: None,
            asked: None,
            known: Known::default(),
            shelf: Shelf::default(),
            pool: Pool::default(),
            pool_since: None,
            refused: HashSet::new(),
            batch: FIRST_BATCH,
            missing: HashMap::new(),
            blanks: true,
            counts: BTreeMap::new(),
            heard: HashMap::new(),
            key_of: HashMap::new(),
            said: None,
            looked: false,
            waiting_since: None,
            merged: 0,
            away: false,
            was_away: false,
            fault: None,
        }
    }

    /// Makes the event's folder in the chosen one where there is none yet.
    ///
    /// # Errors
    /// [`Problem::Away`], [`Problem::OtherEvent`], [`Problem::Passphrase`] where the laptops there use another one;
    /// nothing is written then.
    pub fn set_up(&mut self, event: EventId) -> Result<()> {
        if !self.chosen.is_dir() {
            return Err(Problem::Away.into());
        }
        if place::is_anothers(&self.chosen, event) {
            return Err(Problem::OtherEvent.into());
        }
        if let Some(folder) = place::find(&self.chosen, event) {
            return self.try_passphrase(&folder);
        }
        place::make(&self.chosen.join(names::event_folder(event)))
    }

    /// Whether the passphrase opens any key there is.
    ///
    /// # Errors
    /// [`Problem::Passphrase`] where there are keys, and it opens none.
    pub(super) fn try_passphrase(&mut self, folder: &Path) -> Result<()> {
        let mut refused = false;
        for (path, look) in place::files(folder).map_err(regie_core::Error::from)? {
            if look.length > keys::LARGEST || read::sort(&path) != Ok(Sort::Small) {
                continue;
            }
            match read::small(&path, &mut self.keys) {
                Ok(Reading::Key(_)) => return Ok(()),
                Err(Trouble::Passphrase) => refused = true,
                _ => {}
            }
        }
        if refused { Err(Problem::Passphrase.into()) } else { Ok(()) }
    }

    /// The event's folder, if it is there and somebody asked for this event.
    pub fn folder(&self) -> Option<PathBuf> {
        self.me.as_ref().and_then(|me| place::find(&self.chosen, me.event.id))
    }

    /// Where this laptop writes.
    pub fn own_folder(&self) -> Option<PathBuf> {
        Some(self.folder()?.join(self.me.as_ref()?.writer.to_string()))
    }

    /// The chosen folder.
    pub fn chosen(&self) -> &Path {
        &self.chosen
    }

    pub(super) fn now(&self) -> i64 {
        self.clock.boot_micros() / 1_000
    }

    /// Looks through the folder: takes what is new, puts what is missing. What is the matter is told by [`Folder::state`].
    pub fn turn(&mut self, desk: &impl Desk) -> Turn {
        let mut turn = Turn::default();
        self.fault = self.try_turn(desk, &mut turn).err();
        turn
    }

    fn try_turn(&mut self, desk: &impl Desk, turn: &mut Turn) -> Result<()> {
        self.follow(desk)?;
        let Some(folder) = self.folder() else {
            self.away = true;
            return Ok(());
        };
        self.was_away = std::mem::take(&mut self.away);
        if self.was_away {
            // Whoever looks at what came back is told at once that this laptop is there.
            self.said = None;
        }
        self.look_through(&folder)?;
        turn.merged = self.take(desk)?;
        self.merged += turn.merged;
        self.follow(desk)?;
        turn.published = self.publish(desk, &folder)?;
        self.say_so(&folder, false)?;
        let waits = !self.missing.is_empty() || self.pool.len() > 0 || self.is_expected();
        self.waiting_since = if waits { self.waiting_since.or(Some(self.now())) } else { None };
        Ok(())
    }

    /// Learns what came into the journal, by whatever way.
    pub(super) fn follow(&mut self, desk: &impl Desk) -> Result<()> {
        let now = self.now();
        let me = desk.ask(|event| {
            let sheet = event.sheet()?;
            Ok(Me { event: EventName::from(&sheet), writer: event.writer(), desk: event.desk().to_owned() })
        })?;
        let same = |known: &Me| (known.event.id, known.writer) == (me.event.id, me.writer);
        if !self.me.as_ref().is_some_and(same) {
            // Restored, or copied and gone on elsewhere: another writer, who begins anew.
            (self.known, self.shelf, self.pool) = (Known::default(), Shelf::default(), Pool::default());
            (self.looked, self.blanks, self.said) = (false, true, None);
            self.missing.clear();
            self.counts.clear();
        }
        self.me = Some(me);
        loop {
            let row = self.known.row;
            let page = desk.ask(|event| event.came_since(row, PAGE))?;
            for came in &page {
                self.known.add(came);
                self.blanks |= came.blanks;
                *self.counts.entry(came.writer).or_default() += 1;
                if self.looked && self.is_missing(came.hash) {
                    self.missing.insert(came.hash, now);
                }
            }
            if page.len() < PAGE {
                return Ok(());
            }
        }
    }

    /// Whether another laptop knows more than came.
    fn is_expected(&self) -> bool {
        self.heard.values().any(|heard| Beat::lead(&heard.beat.counts, &self.counts) > 0)
    }

    /// Whether the folder does not hold an entry where it should.
    pub(super) fn is_missing(&self, hash: Hash) -> bool {
        let mine = self.known.place(hash).map(|(writer, _)| writer) == self.me.as_ref().map(|me| me.writer);
        !self.shelf.in_own(hash) && (mine || !self.shelf.in_others(hash))
    }

    /// Says how much this laptop knows, where that is due.
    fn say_so(&mut self, folder: &Path, left: bool) -> Result<()> {
        let (Some(me), now) = (self.me.clone(), self.now()) else { return Ok(()) };
        if !left && let Some((at, counts, desk)) = &self.said {
            let changed = *counts != self.counts || *desk != me.desk;
            let due = if changed { self.pace.news } else { self.pace.beat };
            if now - at < due {
                return Ok(());
            }
        }
        let own = folder.join(me.writer.to_string());
        let identity = self.own_key(&own)?;
        let beat = Beat::new(me.writer, me.desk.clone(), self.clock.now(), left, self.counts.clone());
        let sealed = beat.seal(&identity).map_err(regie_core::Error::from)?;
        let path = place::write(&own, names::BEAT, &sealed)?;
        self.settle(path, Content::Beat, None)?;
        self.heard.insert(me.writer, Heard { beat, at: now });
        self.said = Some((now, self.counts.clone(), me.desk));
        Ok(())
    }

    /// Notes a file that this laptop wrote: it need not be read.
    pub(super) fn settle(&mut self, path: PathBuf, content: Content, own: Option<(u64, u64)>) -> Result<()> {
        let look = place::look(&path).map_err(regie_core::Error::from)?;
        self.shelf.put(path, File { look, content, own });
        Ok(())
    }

    /// This laptop's key; made where there is none, or none that opens.
    pub(super) fn own_key(&mut self, own: &Path) -> Result<Identity> {
        let path = own.join(names::KEY);
        let there = self.shelf.get(&path).is_some_and(|file| matches!(file.content, Content::Key));
        if there && let Some(identity) = self.key_of.get(own) {
            return Ok(identity.clone());
        }
        place::make(own)?;
        // A file that somebody deleted is written again; what is sealed with its key stays readable.
        let identity = match self.key_of.get(own) {
            Some(identity) => identity.clone(),
            None => Identity::mint().map_err(|_| regie_core::Error::Unexpected("a key".to_owned()))?,
        };
        let bytes = self.keys.file(&identity).map_err(regie_core::Error::from)?;
        let path = place::write(own, names::KEY, &bytes)?;
        self.settle(path, Content::Key, None)?;
        self.key_of.insert(own.to_owned(), identity.clone());
        Ok(identity)
    }

    /// Whether the folder came back with the last look.
    pub(super) const fn was_away(&self) -> bool {
        self.was_away
    }

    /// Says goodbye, so that others need not wonder.
    pub fn leave(&mut self) {
        if let Some(folder) = self.folder() {
            // Whoever cannot hear it sees when this laptop was last heard.
            let _ = self.say_so(&folder, true);
        }
    }

    /// Why the last look came to nothing, if it did: the folder is away, or what the disk and the event say.
    ///
    /// # Errors
    /// [`Problem::Away`], and whatever it was; it is answered once.
    pub fn fault(&mut self) -> Result<()> {
        match self.fault.take() {
            Some(fault) => Err(fault),
            None if self.away => Err(Problem::Away.into()),
            None => Ok(()),
        }
    }

    /// How soon it must look again though nothing happened, in milliseconds; never later than `most`.
    pub fn due(&self, most: i64) -> i64 {
        let now = self.now();
        let unsaid = self.said.as_ref().filter(|(_, counts, _)| *counts != self.counts);
        unsaid.map_or(most, |(at, ..)| (at + self.pace.news - now).clamp(1, most))
    }
}
