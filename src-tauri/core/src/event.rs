//! The event: one folder, one database, one door through which everything that happens is recorded.

mod answers;
mod area;

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior};

use crate::clock::{Clock, Stamp};
use crate::error::{Error, Result};
use crate::fact::{Fact, JournalFact, ProgrammeFact, Subject};
use crate::id::{SessionId, WriterId};
use crate::journal::{self, Entry, Hash};
use crate::people::{self, joined};
use crate::programme::EventSheet;
use crate::projection::{self, Told};
use crate::review::ReviewKnown;
use crate::search::Index;

pub use answers::{Info, Recorded, Verified};
pub use area::Area;

/// The database's layout. It is only ever raised, and only where an older program must not write any more.
pub(crate) const LAYOUT: i64 = 1;

/// The database in an event's folder.
pub(crate) const DATABASE: &str = "regie.db";

/// A database that is being made.
const DRAFT: &str = "regie.db.new";

/// More subjects than this, and telling everything again is faster than replaying each.
pub(crate) const REPLAY_LIMIT: usize = 5_000;

const LOCAL_TABLES: &str =
    "CREATE TABLE local (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;";

/// An open event. While it is open, no other program can open it.
#[derive(Debug)]
pub struct Event {
    db: Connection,
    dir: PathBuf,
    clock: Clock,
    writer: WriterId,
    by: String,
    /// The writer's last entry: its number and hash.
    head: (u64, Hash),
    latest: Option<Stamp>,
    index: Index,
    changed: BTreeSet<Area>,
    /// The last number given to an attendance sheet since this event was opened.
    pub(crate) sheets_given: u32,
    /// The clocks of pitches that this program runs, and has not merely found running.
    clocks: BTreeSet<SessionId>,
    /// What the review list need not look for again.
    pub(crate) review_known: RefCell<ReviewKnown>,
    _lock: File,
}

impl Event {
    /// Whether a folder holds an event.
    pub fn exists(dir: &Path) -> bool {
        dir.join(DATABASE).exists()
    }

    /// Creates an event in a folder, which may not exist yet.
    ///
    /// # Errors
    /// [`Error::EventExists`], what the sheet refuses, or what the file system says; nothing is left behind then.
    pub fn create(dir: &Path, clock: Clock, by: &str, facts: &[Fact]) -> Result<Self> {
        Self::begin(dir, clock, by, |event| event.record_all(facts).map(|_| ()))
    }

    /// Creates an event in a folder, which may not exist yet, and fills it: the folder holds all of it when this returns, or
    /// no event.
    ///
    /// # Errors
    /// [`Error::EventExists`], what `fill` refuses, or what the file system says.
    pub fn begin<E: From<Error>>(
        dir: &Path,
        clock: Clock,
        by: &str,
        fill: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<Self, E> {
        fs::create_dir_all(dir).map_err(Error::from)?;
        let lock = lock(dir)?;
        if Self::exists(dir) {
            return Err(Error::EventExists.into());
        }
        // Made beside its place and renamed into it: a first start that fails or is cut off leaves no half-made event.
        sweep_draft(dir);
        let made = Self::make(&dir.join(DRAFT), by)
            .and_then(|()| Self::open_locked(dir, DRAFT, clock.clone(), lock))
            .map_err(E::from)
            .and_then(|mut event| fill(&mut event).map(|()| event));
        let made = match made {
            Ok(event) => event,
            Err(error) => {
                sweep_draft(dir);
                return Err(error);
            }
        };
        let Self { db, _lock: lock, .. } = made;
        // Closed, it is one file, without the log that lies beside it.
        let closed = db.close().map_err(|(_, error)| Error::from(error));
        let placed = closed.and_then(|()| {
            File::open(dir.join(DRAFT))?.sync_all()?;
            fs::rename(dir.join(DRAFT), dir.join(DATABASE))?;
            // The name is on the disk too, where the system knows such a thing.
            if cfg!(unix) {
                File::open(dir)?.sync_all()?;
            }
            Ok(())
        });
        if let Err(error) = placed {
            sweep_draft(dir);
            return Err(error.into());
        }
        Ok(Self::open_locked(dir, DATABASE, clock, lock)?)
    }

    fn make(path: &Path, by: &str) -> Result<()> {
        let mut db = Connection::open(path)?;
        let tx = db.transaction()?;
        tx.execute_batch(LOCAL_TABLES)?;
        tx.execute_batch(journal::TABLES)?;
        projection::create(&tx)?;
        set_local(&tx, "projection", &projection::VERSION.to_string())?;
        set_local(&tx, "by", by)?;
        tx.pragma_update(None, "user_version", LAYOUT)?;
        tx.commit()?;
        Ok(())
    }

    /// Opens the event in a folder.
    ///
    /// # Errors
    /// [`Error::NoEvent`], [`Error::Locked`], [`Error::Corrupt`], [`Error::Newer`], [`Error::ReadOnly`].
    pub fn open(dir: &Path, clock: Clock) -> Result<Self> {
        if !Self::exists(dir) {
            return Err(Error::NoEvent);
        }
        let lock = lock(dir)?;
        Self::open_locked(dir, DATABASE, clock, lock)
    }

    fn open_locked(dir: &Path, name: &str, clock: Clock, lock: File) -> Result<Self> {
        let mut db = connect(&dir.join(name))?;
        if local(&db, "projection")?.as_deref() != Some(projection::VERSION.to_string().as_str()) {
            let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            name_subjects(&tx)?;
            projection::rebuild(&tx)?;
            set_local(&tx, "projection", &projection::VERSION.to_string())?;
            tx.commit()?;
        }
        let writer = writer(&mut db, dir)?;
        let by = local(&db, "by")?.unwrap_or_default();
        let (head, latest) = (journal::head(&db, writer)?, journal::latest(&db)?);
        let index = Index::new(&people::all(&db)?);
        Ok(Self {
            db,
            dir: dir.to_owned(),
            clock,
            writer,
            by,
            head,
            latest,
            index,
            changed: BTreeSet::new(),
            sheets_given: 0,
            clocks: BTreeSet::new(),
            review_known: RefCell::default(),
            _lock: lock,
        })
    }

    /// The folder the event lives in.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The clock that stamps what is recorded.
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// This database's identifier among those that write into the journal.
    pub const fn writer(&self) -> WriterId {
        self.writer
    }

    /// The desk's name, written on everything it records.
    pub fn desk(&self) -> &str {
        &self.by
    }

    /// Names the desk.
    pub fn name_desk(&mut self, name: &str) -> Result<()> {
        let name = people::tidy(name);
        if name.chars().count() > 60 {
            return Err(Error::TooLong { field: "desk" });
        }
        set_local(&self.db, "by", &name)?;
        self.by = name;
        Ok(())
    }

    /// A setting of this laptop, which does not travel.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        local(&self.db, &format!("setting.{key}"))
    }

    /// Keeps a setting of this laptop.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<()> {
        set_local(&self.db, &format!("setting.{key}"), value)
    }

    /// Says that a part must be shown again though nothing was recorded: what is this laptop's alone changed.
    pub(crate) fn touch(&mut self, area: Area) {
        self.changed.insert(area);
    }

    /// Whether this program runs a session's clock, and has not merely found it running.
    pub(crate) fn runs_clock(&self, session: SessionId) -> bool {
        self.clocks.contains(&session)
    }

    pub(crate) fn clocks_run(&self) -> BTreeSet<SessionId> {
        self.clocks.clone()
    }

    pub(crate) fn run_clock(&mut self, session: SessionId) {
        self.clocks.insert(session);
    }

    pub(crate) const fn db(&self) -> &Connection {
        &self.db
    }

    pub(crate) const fn index(&self) -> &Index {
        &self.index
    }

    /// Records a fact: on disk, and told to the projection, before this returns.
    pub fn record(&mut self, fact: impl Into<Fact>) -> Result<Recorded> {
        self.record_all(&[fact.into()])
    }

    /// Records facts in one transaction: all, or none.
    pub fn record_all(&mut self, facts: &[Fact]) -> Result<Recorded> {
        self.record_each(facts)
    }

    /// The same for facts that nobody needs afterwards: each is let go as soon as it is told, so that a hundred thousand
    /// of them do not stay in memory beside the index they make.
    pub fn record_each<F: Borrow<Fact>>(&mut self, facts: impl IntoIterator<Item = F>) -> Result<Recorded> {
        let mut recorded = Recorded::default();
        let mut facts = facts.into_iter().peekable();
        if facts.peek().is_none() {
            return Ok(recorded);
        }
        let wall = self.clock.now();
        let (mut head, mut latest) = (self.head, self.latest);
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let joined = joined::any(&tx)?;
        let any_forgotten = journal::any_forgotten(&tx)?;
        let (mut retold, mut forgotten, mut changes_sheets) = (BTreeSet::new(), false, false);
        for fact in facts {
            let fact = fact.borrow();
            let at = Stamp::next(latest, wall);
            let entry = Entry::new(self.writer, head.0 + 1, at, &self.by, fact.body()?, head.1);
            let subject = fact.subject();
            journal::insert(&tx, &entry, subject)?;
            if !projection::tell(&tx, Told::of(&entry), fact, joined)? {
                retold.insert(subject);
            }
            // Whoever is forgotten stays so, whatever somebody writes of them afterwards.
            let late = match subject {
                Subject::Person(person) if any_forgotten && changes_a_sheet(fact) => {
                    journal::is_forgotten(&tx, person)?.then_some(person)
                }
                _ => None,
            };
            if let Some(person) = journal::forgets(fact).or(late) {
                retold.insert(subject);
                if journal::blank(&tx, person)?.unread {
                    retold.insert(Subject::Unknown);
                    recorded.subjects.insert(Subject::Unknown);
                }
                forgotten = true;
            }
            changes_sheets |= changes_a_sheet(fact);
            (head, latest) = ((entry.seq, entry.hash), Some(at));
            recorded.entries.push(entry.hash);
            recorded.subjects.insert(subject);
        }
        projection::replay_all(&tx, &retold)?;
        tx.commit()?;
        (self.head, self.latest) = (head, latest);
        // An arrival makes nobody look like anybody else: at the door, the review list is not looked for again.
        let known = (!changes_sheets).then(|| self.review_known.take());
        self.refresh_index(&recorded.subjects)?;
        self.review_known.replace(known.unwrap_or_default());
        if forgotten {
            self.leave_no_trace()?;
        }
        Ok(recorded)
    }

    /// What was blanked is gone from the write-ahead log too, where a copy of it may wait for its turn.
    pub(crate) fn leave_no_trace(&self) -> Result<()> {
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Undoes an entry.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`] where it is not there, not readable, or undone already.
    pub fn undo(&mut self, entry: Hash) -> Result<Recorded> {
        let found = journal::find(&self.db, entry)?.ok_or(Error::NothingToUndo)?;
        let fact =
            found.fact().filter(|fact| journal::forgets(fact).is_none()).ok_or(Error::NothingToUndo)?;
        let subject = fact.subject();
        let entries = journal::about(&self.db, subject)?;
        let facts: Vec<_> = entries.iter().filter_map(|entry| Some((entry.hash, entry.fact()?))).collect();
        if journal::undone(facts.iter().map(|(hash, fact)| (*hash, fact))).contains(&entry) {
            return Err(Error::NothingToUndo);
        }
        self.record(JournalFact::Undone { entry, subject })
    }

    /// The last thing this desk recorded, of those `meant` picks, that was not undone since.
    pub(crate) fn last_of_this_desk(&self, meant: impl Fn(&Fact) -> bool) -> Result<Option<(Entry, Fact)>> {
        Ok(self.lasts_of_this_desk(1, meant)?.pop())
    }

    /// The last things this desk recorded, as many as asked for, of those `meant` picks that were not undone since;
    /// latest first.
    pub(crate) fn lasts_of_this_desk(
        &self,
        count: usize,
        meant: impl Fn(&Fact) -> bool,
    ) -> Result<Vec<(Entry, Fact)>> {
        // Further back than this, nobody means it any more. What was undone does not count: many may be undone at once.
        const REACH: usize = 500;
        let (mut undone, mut passed, mut found) = (HashSet::new(), 0, Vec::new());
        journal::each_of(&self.db, self.writer, |entry| {
            match entry.fact() {
                Some(Fact::Journal(JournalFact::Undone { entry, .. })) => {
                    undone.insert(entry);
                }
                _ if undone.contains(&entry.hash) => {}
                Some(fact) if meant(&fact) => found.push((entry, fact)),
                _ => passed += 1,
            }
            Ok(found.len() < count && passed < REACH)
        })?;
        Ok(found)
    }

    /// What follows a merge that is on disk: under which name this laptop goes on, after which time, and what shows anew.
    pub(crate) fn went_on(
        &mut self,
        renamed: Option<WriterId>,
        latest: Option<Stamp>,
        subjects: &BTreeSet<Subject>,
    ) -> Result<()> {
        if let Some(writer) = renamed {
            self.writer = writer;
            self.head = journal::head(&self.db, writer)?;
        }
        self.latest = self.latest.max(latest);
        self.refresh_index(subjects)
    }

    /// Every entry of the journal, in the total order.
    pub fn entries(&self) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        journal::each(&self.db, |entry| {
            entries.push(entry);
            Ok(())
        })?;
        Ok(entries)
    }

    /// Calls `tell` with every fact of a kind that was ever recorded, undone ones too, in no particular order: what an
    /// import must know to tell news from what somebody here has changed since.
    pub fn each_told(&self, kind: &str, tell: impl FnMut(Fact)) -> Result<()> {
        journal::of_kind(&self.db, kind, tell)
    }

    /// The hybrid time of the last entry.
    pub const fn latest(&self) -> Option<Stamp> {
        self.latest
    }

    /// What changed since this was last asked: what windows must show again.
    pub fn take_changed(&mut self) -> BTreeSet<Area> {
        std::mem::take(&mut self.changed)
    }

    fn refresh_index(&mut self, subjects: &BTreeSet<Subject>) -> Result<()> {
        self.review_known.take();
        self.changed.extend(subjects.iter().flat_map(|subject| Area::of(*subject)));
        let mut people = BTreeSet::new();
        for subject in subjects {
            match subject {
                Subject::Person(person) => _ = people.insert(*person),
                Subject::Pair(a, b) => people.extend([*a, *b]),
                _ => {}
            }
        }
        // Whoever is joined with them is shown otherwise too.
        if people.len() <= REPLAY_LIMIT {
            for person in people.clone() {
                people.append(&mut joined::group(&self.db, person)?);
            }
        }
        if people.len() > REPLAY_LIMIT {
            self.index = Index::new(&people::all(&self.db)?);
            return Ok(());
        }
        for person in people {
            match people::find(&self.db, person)? {
                Some(sheet) => self.index.put(&sheet),
                None => self.index.remove(person),
            }
        }
        Ok(())
    }

    /// Throws the projection away and tells it again from the journal.
    pub fn rebuild(&mut self) -> Result<()> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        projection::rebuild(&tx)?;
        let people = people::all(&tx)?;
        // The disk and the index are busy side by side.
        let mut index = None;
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| index = Some(Index::new(&people)));
            tx.commit()
        })?;
        self.index = index.unwrap_or_else(|| Index::new(&people));
        *self.review_known.get_mut() = ReviewKnown::default();
        Ok(())
    }

    /// Checks every chain of the journal, then tells the projection again and compares.
    ///
    /// # Errors
    /// [`Error::BrokenChain`], [`Error::ProjectionDiffers`]; nothing is changed.
    pub fn verify(&mut self) -> Result<Verified> {
        let checked = journal::check(&self.db)?;
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let live = projection::digest(&tx)?;
        projection::rebuild(&tx)?;
        let rebuilt = projection::digest(&tx)?;
        tx.rollback()?;
        if live != rebuilt {
            return Err(Error::ProjectionDiffers);
        }
        Ok(Verified { ok: true, entries: checked.entries, digest: live })
    }

    /// The projection's digest, without a check: two laptops that know the same entries have the same one.
    pub fn digest(&self) -> Result<String> {
        projection::digest(&self.db)
    }

    /// What the event holds, in counts.
    pub fn info(&self) -> Result<Info> {
        let count = |sql: &str| self.db.query_row(sql, [], |row| row.get::<_, usize>(0));
        Ok(Info {
            people: count("SELECT count(*) FROM person")?,
            organisations: self.organisation_count()?,
            sessions: count("SELECT count(*) FROM session")?,
            registrations: self.registrations()?,
            arrivals: self.arrivals()?,
            entries: count("SELECT count(*) FROM entry")?,
            writers: count("SELECT count(DISTINCT writer) FROM entry")?,
            review: self.review()?.len(),
        })
    }

    /// How many entries the journal holds.
    pub fn entry_count(&self) -> Result<usize> {
        Ok(self.db.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?)
    }
}

/// Whether a fact may change what somebody's sheet says: arrivals, marks and badges do not.
const fn changes_a_sheet(fact: &Fact) -> bool {
    !matches!(fact, Fact::CheckIn(_) | Fact::Attendance(_) | Fact::Badges(_) | Fact::Pitches(_))
}

/// The facts that begin an event with this sheet.
pub fn beginning(sheet: EventSheet) -> Result<Vec<Fact>> {
    sheet.check()?;
    Ok(vec![ProgrammeFact::Created { event: sheet }.into()])
}

/// Takes away what was being made and will not be.
fn sweep_draft(dir: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(dir.join(format!("{DRAFT}{suffix}")));
    }
}

/// Takes the folder for this program alone, until the file is closed.
fn lock(dir: &Path) -> Result<File> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(dir.join("regie.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Locked),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Opens a database as it must be used: checked, synced on every commit, and of a layout this program knows.
pub(crate) fn connect(path: &Path) -> Result<Connection> {
    if File::options()
        .write(true)
        .open(path)
        .is_err_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied)
    {
        return Err(Error::ReadOnly);
    }
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(Duration::from_secs(5))?;
    db.set_prepared_statement_cache_capacity(128);
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > LAYOUT {
        return Err(Error::Newer { found, known: LAYOUT });
    }
    let verdict: String = db.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::Corrupt { detail: verdict });
    }
    if found < 1 || !db.table_exists(None, "entry")? {
        return Err(Error::Corrupt { detail: "there is no journal in it".to_owned() });
    }
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    // Eight megabytes: an import of a hundred thousand people outgrows the usual two, and writes its pages over and over.
    db.pragma_update(None, "cache_size", -8_000)?;
    db.pragma_update(None, "secure_delete", "ON")?;
    Ok(db)
}

/// The writer of this database; a new one where it was restored, or finds itself on another machine or in another place.
fn writer(db: &mut Connection, dir: &Path) -> Result<WriterId> {
    let home = home(dir)?;
    let known = local(db, "writer")?.and_then(|text| text.parse().ok());
    if let Some(writer) = known
        && local(db, "home")?.as_deref() == Some(home.as_str())
    {
        return Ok(writer);
    }
    let writer = WriterId::mint();
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    set_local(&tx, "writer", &writer.to_string())?;
    set_local(&tx, "home", &home)?;
    tx.commit()?;
    Ok(writer)
}

/// The machine and place a database runs on; a digest, since neither is anybody's business.
fn home(dir: &Path) -> Result<String> {
    use sha2::{Digest, Sha256};
    let machine = machine_uid::get().unwrap_or_default();
    let place = fs::canonicalize(dir)?;
    let digest = Sha256::new()
        .chain_update(machine.as_bytes())
        .chain_update([0])
        .chain_update(place.as_os_str().as_encoded_bytes())
        .finalize();
    Ok(crate::id::hex(&digest))
}

fn local(db: &Connection, key: &str) -> Result<Option<String>> {
    let mut query = db.prepare_cached("SELECT value FROM local WHERE key = ?1")?;
    Ok(query.query_row([key], |row| row.get(0)).optional()?)
}

pub(crate) fn set_local(db: &Connection, key: &str, value: &str) -> Result<()> {
    db.execute("INSERT OR REPLACE INTO local VALUES (?1, ?2)", (key, value))?;
    Ok(())
}

/// Derives every entry's subject again: a newer program understands kinds an older one kept as unknown.
fn name_subjects(db: &Connection) -> Result<()> {
    let mut named = Vec::new();
    journal::each(db, |entry| {
        if let Some(fact) = entry.fact() {
            named.push((entry.hash, fact.subject()));
        }
        Ok(())
    })?;
    let mut update = db.prepare("UPDATE entry SET subject = ?2 WHERE hash = ?1")?;
    for (hash, subject) in named {
        update.execute((hash, subject.to_string()))?;
    }
    Ok(())
}
