//! Exchange files: the journal's entries on their way to another laptop.
//!
//! A `.regie` file is one line of JSON that anybody can read (the [`Header`]), and below it a payload: JSON lines,
//! compressed (zstd), and encrypted (age) unless somebody wished otherwise. Stock programs read it too:
//!
//! ```sh
//! tail -n +2 FILE.regie | age --decrypt | zstd --decompress
//! ```
//!
//! Of an entry, a line keeps what cannot be computed: hashes, numbers and most times follow from the line before, and are
//! computed when it is read, so that a chain that does not hold is no chain. The last line repeats the header, where nobody
//! edits it without the key.
//!
//! A file is bytes that somebody else wrote: nothing is allocated because it says so.

mod export;
mod header;
mod line;
mod merge;
mod problem;
mod read;
mod save;
mod seal;
mod sticks;
mod write;

pub use export::{Exported, Known, export};
pub use header::{EventName, FORMAT, Header, Sealed, Span};
pub use merge::{merge, preview, start};
pub use problem::Problem;
pub use read::{Entries, Regie};
pub use save::{available_name, save};
pub use seal::{Identity, Key, Lock, Recipient};
pub use sticks::{Stick, files_in, sticks};
pub use write::{About, write};

/// What such a file's name ends with.
pub const EXTENSION: &str = "regie";

/// The heaviest file that is read, in bytes: twenty times a very large event.
pub const MOST_BYTES: u64 = 256_000_000;

/// More entries than ten large events have.
pub const MOST_ENTRIES: u64 = 5_000_000;

/// The longest line below the header, in bytes: a logo and its envelope.
const LONGEST_LINE: u64 = 4_000_000;

/// The longest header, in bytes: two thousand laptops, known and needed.
const LONGEST_HEADER: u64 = 1_000_000;
