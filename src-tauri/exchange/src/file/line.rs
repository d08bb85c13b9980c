//! A payload's lines: the start of a chain, or an entry that follows the line before.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use regie_core::clock::Stamp;
use regie_core::id::WriterId;
use regie_core::journal::{Body, Entry, Hash, Said};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Any line; what is not there follows from the lines before.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Line<'a> {
    /// A chain starts, or goes on from somewhere: whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    writer: Option<WriterId>,
    /// The number of its first entry here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seq: Option<u64>,
    /// The entry it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prev: Option<Hash>,
    /// The desk's name from here on.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    by: Option<Cow<'a, str>>,
    /// The hybrid time, where it is not what follows the entry before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ms: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    n: Option<u32>,
    /// What the laptop's clock showed, where it is not what it showed the line before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wall: Option<i64>,
    /// Sixteen bytes, base64.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    salt: Option<Cow<'a, str>>,
    /// The fact, word for word.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    fact: Option<&'a RawValue>,
    /// The fact, where it is no JSON on one line.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
    /// The digest of a fact that was blanked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<Hash>,
}

/// Where the lines have got to; the same for who writes and who reads.
#[derive(Debug, Default)]
pub(super) struct Course {
    chain: Option<Chain>,
    wall: Option<i64>,
}

#[derive(Debug)]
struct Chain {
    writer: WriterId,
    by: String,
    seq: u64,
    prev: Hash,
    at: Option<Stamp>,
}

/// The line makes no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Broken;

impl Course {
    /// Writes an entry, after the line that says where its chain starts if it does not follow the one before.
    pub(super) fn write(&mut self, entry: &Entry, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        let follows = self.chain.as_ref().is_some_and(|chain| {
            chain.writer == entry.writer && chain.seq + 1 == entry.seq && chain.prev == entry.prev
        });
        let mut line = Line::default();
        if !follows {
            line.writer = Some(entry.writer);
            line.seq = Some(entry.seq);
            line.prev = (entry.prev != Hash::NONE).then_some(entry.prev);
        }
        let before = self.chain.take().filter(|_| follows);
        if before.as_ref().is_none_or(|chain| chain.by != entry.by) {
            line.by = Some(Cow::Borrowed(&entry.by));
        }
        if self.wall != Some(entry.at.wall) {
            line.wall = Some(entry.at.wall);
        }
        let next = Stamp::next(before.as_ref().and_then(|chain| chain.at), entry.at.wall);
        if (entry.at.ms, entry.at.n) != (next.ms, next.n) {
            line.ms = Some(entry.at.ms);
            line.n = (entry.at.n != 0).then_some(entry.at.n);
        }
        let salt = entry.body.as_ref().map(|body| BASE64.encode(body.salt));
        match &entry.body {
            Some(body) => {
                line.salt = salt.map(Cow::Owned);
                match serde_json::from_str::<&RawValue>(&body.text) {
                    Ok(raw) if raw.get() == body.text && !body.text.contains('\n') => line.fact = Some(raw),
                    _ => line.text = Some(Cow::Borrowed(&body.text)),
                }
            }
            None => line.digest = Some(entry.digest),
        }
        serde_json::to_writer(&mut *out, &line)?;
        out.push(b'\n');
        self.went(entry);
        Ok(())
    }

    /// The entry that a line makes.
    pub(super) fn read(&mut self, line: &[u8]) -> Result<Entry, Broken> {
        let line: Line = serde_json::from_slice(line).map_err(|_| Broken)?;
        let chain = match (line.writer, line.seq) {
            (Some(writer), Some(seq)) => Chain {
                writer,
                by: String::new(),
                seq: seq.checked_sub(1).ok_or(Broken)?,
                prev: line.prev.unwrap_or(Hash::NONE),
                at: None,
            },
            (None, None) => self.chain.take().ok_or(Broken)?,
            _ => return Err(Broken),
        };
        let by = line.by.map_or(chain.by, Cow::into_owned);
        let wall = line.wall.or(self.wall).ok_or(Broken)?;
        let at = match line.ms {
            Some(ms) => Stamp { ms, n: line.n.unwrap_or(0), wall },
            None => Stamp::next(chain.at, wall),
        };
        let text = line.fact.map(|fact| fact.get().to_owned()).or(line.text.map(Cow::into_owned));
        let said = match (text, line.salt, line.digest) {
            (Some(text), Some(salt), None) => {
                let salt = BASE64.decode(salt.as_bytes()).map_err(|_| Broken)?;
                Said::Body(Body { text, salt: salt.try_into().map_err(|_| Broken)? })
            }
            (None, None, Some(digest)) => Said::Blank(digest),
            _ => return Err(Broken),
        };
        let seq = chain.seq.checked_add(1).ok_or(Broken)?;
        let entry = Entry::restored(chain.writer, seq, at, by, said, chain.prev);
        self.went(&entry);
        Ok(entry)
    }

    fn went(&mut self, entry: &Entry) {
        self.wall = Some(entry.at.wall);
        self.chain = Some(Chain {
            writer: entry.writer,
            by: entry.by.clone(),
            seq: entry.seq,
            prev: entry.hash,
            at: Some(entry.at),
        });
    }
}
