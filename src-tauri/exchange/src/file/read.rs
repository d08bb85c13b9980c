//! Reading an exchange file: first what it says of itself, then, with the key, its entries.

use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::Path;

use regie_core::id::{EventId, hex};
use regie_core::journal::Entry;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::header::{Header, MAGIC, Payload};
use super::line::{Broken, Course};
use super::problem::Problem;
use super::seal::Key;
use super::{LONGEST_HEADER, LONGEST_LINE, MOST_BYTES};
use crate::error::Result;

/// So many bytes are read from the disk at once.
const BUFFER: usize = 64 * 1_024;

/// The largest window zstd may ask for, as a power of two: 8 megabytes, four times what is written here.
const WINDOW: u32 = 23;

/// Nothing that is written here unfolds to more bytes than this.
const MOST_UNFOLDED: u64 = 2_000_000_000;

/// An exchange file whose header is known, and whose payload is not looked at yet.
#[derive(Debug)]
pub struct Regie<R> {
    header: Header,
    payload: Payload,
    clear: Map<String, Value>,
    begins: u64,
    input: R,
}

impl Regie<File> {
    /// Opens a file.
    ///
    /// # Errors
    /// A [`Problem`]: not there, not such a file, too heavy, cut short, edited, of a newer program.
    pub fn at(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(Problem::from)?;
        let about = file.metadata().map_err(Problem::from)?;
        if about.is_dir() {
            return Err(Problem::Foreign.into());
        }
        Self::read(file)
    }
}

impl Regie<Cursor<Vec<u8>>> {
    /// Reads a whole file into memory, once its header says that it is one: a stick may be slow, or pulled out, and nobody
    /// must wait for it while an event is held.
    ///
    /// # Errors
    /// As [`Regie::at`].
    pub fn fetch(path: &Path) -> Result<Self> {
        Regie::at(path)?;
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(Problem::from)?;
        file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(Problem::from)?;
        Self::read(Cursor::new(bytes))
    }
}

impl<R: Read + Seek + Send + 'static> Regie<R> {
    /// Reads the header; nothing more, however long the file is.
    ///
    /// # Errors
    /// As [`Regie::at`].
    pub fn read(mut input: R) -> Result<Self> {
        let length = input.seek(SeekFrom::End(0)).map_err(Problem::from)?;
        input.seek(SeekFrom::Start(0)).map_err(Problem::from)?;
        let mut line = Vec::new();
        let mut buffered = BufReader::with_capacity(4_096, input.by_ref().take(LONGEST_HEADER));
        buffered.read_until(b'\n', &mut line).map_err(Problem::from)?;
        drop(buffered);
        if !line.starts_with(MAGIC) {
            // What there is of it could be the beginning of one.
            let cut = MAGIC.starts_with(&line);
            return Err(if cut { Problem::Truncated } else { Problem::Foreign }.into());
        }
        if length > MOST_BYTES {
            return Err(Problem::Huge { bytes: length }.into());
        }
        if line.last() != Some(&b'\n') {
            let cut = length < LONGEST_HEADER;
            return Err(if cut { Problem::Truncated } else { Problem::HeaderEdited }.into());
        }
        let begins = line.len() as u64;
        line.pop();
        let (header, payload, clear) = Header::read(&line)?;
        match length.checked_sub(begins) {
            Some(there) if there < payload.bytes => Err(Problem::Truncated.into()),
            Some(there) if there > payload.bytes => Err(Problem::Damaged.into()),
            _ => Ok(Self { header, payload, clear, begins, input }),
        }
    }

    /// What the file says of itself. It is not proven yet: the entries' last line says it again.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Whether it is of this event; where there is none yet, it is.
    ///
    /// # Errors
    /// [`Problem::OtherEvent`].
    pub fn must_be_of(&self, event: Option<EventId>) -> Result<()> {
        match event {
            Some(event) if event != self.header.event.id => {
                Err(Problem::OtherEvent { title: self.header.event.title.clone() }.into())
            }
            _ => Ok(()),
        }
    }

    /// Reads the payload once: whether it is what was written.
    ///
    /// # Errors
    /// [`Problem::Damaged`], [`Problem::Truncated`], [`Problem::Disk`].
    pub fn check(&mut self) -> Result<()> {
        self.input.seek(SeekFrom::Start(self.begins)).map_err(Problem::from)?;
        let mut sha = Sha256::new();
        let mut buffer = vec![0; BUFFER];
        let mut rest = self.payload.bytes;
        while rest > 0 {
            let most = usize::try_from(rest).unwrap_or(BUFFER).min(BUFFER);
            let read = self.input.read(&mut buffer[..most]).map_err(Problem::from)?;
            if read == 0 {
                return Err(Problem::Truncated.into());
            }
            sha.update(&buffer[..read]);
            rest -= read as u64;
        }
        if hex(&sha.finalize()) == self.payload.sha256 { Ok(()) } else { Err(Problem::Damaged.into()) }
    }

    /// Opens the payload.
    ///
    /// # Errors
    /// A [`Problem`]: damaged, no passphrase or a wrong one, an absurd work factor.
    pub fn open(mut self, key: &Key) -> Result<Entries> {
        self.check()?;
        self.input.seek(SeekFrom::Start(self.begins)).map_err(Problem::from)?;
        let sealed = BufReader::with_capacity(BUFFER, self.input.take(self.payload.bytes));
        let packed = BufReader::with_capacity(BUFFER, key.open(self.header.sealed, sealed)?);
        let mut plain = zstd::Decoder::with_buffer(packed).map_err(Problem::from)?;
        plain.window_log_max(WINDOW).map_err(Problem::from)?;
        let plain: Box<dyn Read + Send> = Box::new(plain);
        Ok(Entries {
            clear: self.clear,
            expected: self.header.entries,
            read: 0,
            course: Course::default(),
            plain: BufReader::with_capacity(BUFFER, plain.take(MOST_UNFOLDED)),
            line: Vec::new(),
            over: false,
        })
    }
}

/// The entries of a file, each after the one it follows. The last answer is none, or what is wrong with the whole: whoever
/// uses them does so in a transaction.
pub struct Entries {
    clear: Map<String, Value>,
    expected: u64,
    read: u64,
    course: Course,
    plain: BufReader<std::io::Take<Box<dyn Read + Send>>>,
    line: Vec<u8>,
    over: bool,
}

impl std::fmt::Debug for Entries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Entries({} of {})", self.read, self.expected)
    }
}

impl Entries {
    fn next_entry(&mut self) -> Result<Option<Entry>, Problem> {
        self.next_line()?;
        if self.line.starts_with(MAGIC) {
            let said: Map<String, Value> =
                serde_json::from_slice(&self.line).map_err(|_| Problem::Damaged)?;
            if said != self.clear {
                return Err(Problem::HeaderEdited);
            }
            // Reading on to the end is what checks the seal and the packing as a whole.
            if self.read != self.expected || !self.plain.fill_buf().map_err(inner)?.is_empty() {
                return Err(Problem::Damaged);
            }
            return Ok(None);
        }
        if self.read == self.expected {
            return Err(Problem::Damaged);
        }
        self.read += 1;
        let entry = self.course.read(&self.line).map_err(|Broken| Problem::Damaged)?;
        Ok(Some(entry))
    }

    fn next_line(&mut self) -> Result<(), Problem> {
        self.line.clear();
        (&mut self.plain).take(LONGEST_LINE).read_until(b'\n', &mut self.line).map_err(inner)?;
        match self.line.pop() {
            Some(b'\n') => Ok(()),
            _ => Err(Problem::Damaged),
        }
    }
}

/// The payload's digest fitted, so that whatever fails inside was written so; unless the disk went.
fn inner(error: std::io::Error) -> Problem {
    if error.raw_os_error().is_some() { Problem::Disk(error) } else { Problem::Damaged }
}

impl Iterator for Entries {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let next = self.next_entry();
        self.over = !matches!(next, Ok(Some(_)));
        next.map_err(Into::into).transpose()
    }
}
