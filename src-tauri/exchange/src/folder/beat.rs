//! What a laptop says of itself: which desk it is, how much it knows, and that it is there.

use std::collections::BTreeMap;

use regie_core::id::WriterId;
use serde::{Deserialize, Serialize};

use super::keys::{Identity, open};
use super::trouble::Trouble;

/// The version of what is written below; a newer one is told, not guessed at.
const VERSION: u32 = 1;

/// What a laptop last said of itself. It names a desk, so it is sealed like the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Beat {
    version: u32,
    /// Its writer.
    pub writer: WriterId,
    /// Its desk's name.
    pub desk: String,
    /// When, in milliseconds since 1970 by its own clock, which may be wrong.
    pub at: i64,
    /// Whether it was closed with this, and so says no more.
    pub left: bool,
    /// How many entries of each writer it knows.
    pub counts: BTreeMap<WriterId, u64>,
}

impl Beat {
    pub(super) const fn new(
        writer: WriterId,
        desk: String,
        at: i64,
        left: bool,
        counts: BTreeMap<WriterId, u64>,
    ) -> Self {
        Self { version: VERSION, writer, desk, at, left, counts }
    }

    pub(super) fn seal(&self, identity: &Identity) -> std::io::Result<Vec<u8>> {
        identity.seal(&serde_json::to_vec(self)?)
    }

    pub(super) fn open(bytes: &[u8], identities: &[Identity]) -> Result<Self, Trouble> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let text = open(bytes, identities)?;
        let version: Version = serde_json::from_slice(&text).map_err(|_| Trouble::Foreign)?;
        if version.version > VERSION {
            return Err(Trouble::Newer);
        }
        serde_json::from_slice(&text).map_err(|_| Trouble::Damaged)
    }

    /// How many entries these counts have that the other ones lack.
    pub(super) fn lead(ahead: &BTreeMap<WriterId, u64>, behind: &BTreeMap<WriterId, u64>) -> u64 {
        ahead.iter().map(|(writer, n)| n.saturating_sub(behind.get(writer).copied().unwrap_or(0))).sum()
    }
}
