//! The roster on paper: a sheet for each party and each table, the wall plan, the contact list.

mod contacts;
mod party;
mod sheet;
mod table;
mod wall;

use chrono::NaiveDateTime;
use regie_core::meetings::{Kept, Meetings, Party, SlotTime};
use regie_core::words::{Args, Words};

pub use contacts::contact_list;
pub use party::party_sheets;
pub use table::table_sheets;
pub use wall::{WallSize, wall_plan};

use crate::font::undrawable;
use crate::paper::{Remark, Undrawable};
use crate::said::{made, time};

/// A version of the roster, to be printed.
#[derive(Debug, Clone, Copy)]
pub struct RosterPaper<'a> {
    /// The event's title.
    pub event: &'a str,
    /// What is known of the session.
    pub meetings: &'a Meetings,
    /// The version.
    pub kept: &'a Kept,
    /// When the paper is made.
    pub at: NaiveDateTime,
}

impl<'a> RosterPaper<'a> {
    fn name(&self, party: Party) -> &'a str {
        self.meetings.name(party)
    }

    fn slots(&self) -> Vec<SlotTime> {
        self.kept.version.frame.slots()
    }

    fn table(&self, table: usize) -> &'a str {
        self.kept.version.frame.tables.get(table).map_or("", String::as_str)
    }

    /// Where and when: the session's title, day and room.
    fn lead(&self, words: &Words) -> String {
        let session = &self.meetings.session;
        let parts =
            [session.title.trim().to_owned(), words.date(session.day), session.room.trim().to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// Which version this is, of when, and when it was printed: no sheet is taken for another.
    fn foot(&self, words: &Words) -> String {
        format!("{} · {}", self.version(words), made(words, self.at))
    }

    fn version(&self, words: &Words) -> String {
        let mut args = Args::new();
        args.set("number", i64::from(self.kept.version.number));
        args.set("date", words.date(self.kept.at.date_naive()));
        args.set("time", time(words, self.kept.at.time()));
        words.say_with("print-meetings-version", &args)
    }

    /// Names with letters that no typeface of ours can draw.
    fn remarks(&self) -> Vec<Remark> {
        let lines = self.meetings.parties.iter();
        lines
            .filter_map(|line| {
                let text = undrawable(&format!("{} {}", line.name, line.sheet.brings));
                (!text.is_empty()).then(|| Remark::Undrawable(Undrawable { name: line.name.clone(), text }))
            })
            .collect()
    }
}
