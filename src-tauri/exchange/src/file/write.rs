//! Writing an exchange file.

use std::io::Write;

use regie_core::chains::Head;
use regie_core::id::{WriterId, hex};
use regie_core::journal::Entry;
use sha2::{Digest, Sha256};

use super::header::{EventName, FORMAT, Header, Payload, Span};
use super::line::Course;
use super::problem::Problem;
use super::seal::Lock;
use crate::error::{Error, Result};

/// How hard zstd tries: the level where an export of a large event stays both light and quick.
const LEVEL: i32 = 3;

/// What is said of a file before its entries are known.
#[derive(Debug, Clone)]
pub struct About {
    /// Which event.
    pub event: EventName,
    /// The database it is written from.
    pub writer: WriterId,
    /// That laptop's desk.
    pub desk: String,
    /// When, in milliseconds since 1970.
    pub made: i64,
    /// What its reader must know already.
    pub base: Vec<Head>,
    /// What its writer knows.
    pub heads: Vec<Head>,
}

/// The bytes of an exchange file, and what its header says. `entries` calls back with each entry, every chain in its order:
/// what [`regie_core::Event::each_lacking`] does.
pub fn write(
    about: About,
    lock: &Lock,
    entries: impl FnOnce(&mut dyn FnMut(&Entry) -> Result<()>) -> Result<()>,
) -> Result<(Header, Vec<u8>)> {
    let mut count = 0_u64;
    let mut span: Option<Span> = None;
    let mut course = Course::default();
    let mut lines = Vec::new();
    let mut packed = zstd::Encoder::new(lock.close(Vec::new())?, LEVEL).map_err(Problem::from)?;
    packed.include_checksum(true).map_err(Problem::from)?;
    entries(&mut |entry| {
        course.write(entry, &mut lines).map_err(regie_core::Error::from)?;
        packed.write_all(&lines).map_err(Problem::from)?;
        lines.clear();
        count += 1;
        let wall = entry.at.wall;
        span = Some(span.map_or(Span { from: wall, to: wall }, |span| Span {
            from: span.from.min(wall),
            to: span.to.max(wall),
        }));
        Ok(())
    })?;
    let header = Header {
        regie: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        event: about.event,
        writer: about.writer,
        desk: about.desk,
        made: about.made,
        entries: count,
        span,
        base: about.base,
        heads: about.heads,
        sealed: lock.sealed(),
    };
    let unexpected = |error: serde_json::Error| Error::Core(error.into());
    let mut last = serde_json::to_vec(&header).map_err(unexpected)?;
    last.push(b'\n');
    packed.write_all(&last).map_err(Problem::from)?;
    let payload = packed.finish().and_then(super::seal::Sealing::finish).map_err(Problem::from)?;
    let said = Payload { bytes: payload.len() as u64, sha256: hex(&Sha256::digest(&payload)) };
    let mut bytes = header.line(&said).map_err(unexpected)?.into_bytes();
    bytes.push(b'\n');
    bytes.extend_from_slice(&payload);
    Ok((header, bytes))
}
