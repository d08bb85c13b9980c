//! The clear first line: what somebody needs to know who has no key, and nothing about anybody.

use chrono::NaiveDate;
use regie_core::chains::Head;
use regie_core::id::{EventId, WriterId, hex};
use regie_core::programme::EventSheet;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::problem::Problem;
use super::{MOST_BYTES, MOST_ENTRIES};

/// The format this program writes, and the newest it reads. Fields may be added to a format; any other change is a new one.
pub const FORMAT: u32 = 1;

/// What every exchange file begins with.
pub(super) const MAGIC: &[u8] = b"{\"regie\":";

/// Ends of chains beyond this are nobody's.
const MOST_HEADS: usize = 2_000;

/// What an exchange file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Header {
    /// The format.
    pub regie: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// Which event.
    pub event: EventName,
    /// The database it was exported from.
    pub writer: WriterId,
    /// That laptop's desk.
    pub desk: String,
    /// When it was exported, in milliseconds since 1970, by that laptop's clock.
    #[ts(type = "number")]
    pub made: i64,
    /// How many entries it holds.
    #[ts(type = "number")]
    pub entries: u64,
    /// From when to when they were made, by the clocks of the laptops that made them.
    pub span: Option<Span>,
    /// What a reader must know already for the entries to follow: empty where the whole journal is there.
    #[ts(skip)]
    pub base: Vec<Head>,
    /// What the laptop that wrote it knew: what it need not be told again.
    #[ts(skip)]
    pub heads: Vec<Head>,
    /// How the payload is sealed.
    pub sealed: Sealed,
}

/// An event, as a file names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventName {
    /// Its identifier: two journals of the same event can be merged.
    pub id: EventId,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
}

impl From<&EventSheet> for EventName {
    fn from(sheet: &EventSheet) -> Self {
        Self { id: sheet.id, title: sheet.title.clone(), from: sheet.from, to: sheet.to }
    }
}

/// From when to when, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    /// The first.
    #[ts(type = "number")]
    pub from: i64,
    /// The last.
    #[ts(type = "number")]
    pub to: i64,
}

/// How a payload is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sealed {
    /// Not at all: whoever has the file reads it.
    Open,
    /// By a passphrase.
    Passphrase,
    /// To a laptop's key.
    Key,
}

/// What the payload is: where the header is at hand and the payload is not, whether that is all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Payload {
    pub bytes: u64,
    pub sha256: String,
}

/// The header's own last field: a digest of the line up to here.
const CHECK: &str = ",\"check\":\"";

impl Header {
    /// The clear line, without its end.
    pub(super) fn line(&self, payload: &Payload) -> Result<String, serde_json::Error> {
        #[derive(Serialize)]
        struct Clear<'a> {
            #[serde(flatten)]
            header: &'a Header,
            payload: &'a Payload,
        }
        let mut line = serde_json::to_string(&Clear { header: self, payload })?;
        line.pop();
        let check = hex(&Sha256::digest(line.as_bytes()));
        line.push_str(CHECK);
        line.push_str(&check);
        line.push_str("\"}");
        Ok(line)
    }

    /// Reads the clear line; also as it stands, so that what this version does not know is compared all the same.
    pub(super) fn read(line: &[u8]) -> Result<(Self, Payload, Map<String, Value>), Problem> {
        #[derive(Deserialize)]
        struct Version {
            regie: u64,
        }
        if !line.starts_with(MAGIC) {
            return Err(Problem::Foreign);
        }
        let version: Version = serde_json::from_slice(line).map_err(|_| Problem::HeaderEdited)?;
        if version.regie > u64::from(FORMAT) {
            return Err(Problem::Newer { found: version.regie, known: u64::from(FORMAT) });
        }
        let text = std::str::from_utf8(line).map_err(|_| Problem::HeaderEdited)?;
        let (said, check) = text.rsplit_once(CHECK).ok_or(Problem::HeaderEdited)?;
        if check.strip_suffix("\"}") != Some(hex(&Sha256::digest(said.as_bytes())).as_str()) {
            return Err(Problem::HeaderEdited);
        }
        let mut clear: Map<String, Value> = serde_json::from_str(text).map_err(|_| Problem::HeaderEdited)?;
        clear.remove("check");
        let payload = clear.remove("payload").unwrap_or_default();
        let payload: Payload = serde_json::from_value(payload).map_err(|_| Problem::HeaderEdited)?;
        let header: Self =
            serde_json::from_value(Value::Object(clear.clone())).map_err(|_| Problem::HeaderEdited)?;
        if header.entries > MOST_ENTRIES
            || payload.bytes > MOST_BYTES
            || header.heads.len().max(header.base.len()) > MOST_HEADS
        {
            return Err(Problem::Huge { bytes: payload.bytes });
        }
        Ok((header, payload, clear))
    }
}
