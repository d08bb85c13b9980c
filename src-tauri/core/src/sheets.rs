//! Attendance sheets that were printed: which rows stood on which page, so that a page that comes back signed can be
//! traced to the people who signed it. The paper itself is `regie-print`'s.

use chrono::{DateTime, Local, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::local;
use crate::error::Result;
use crate::event::{Event, Recorded};
use crate::fact::{AttendanceFact, Subject};
use crate::id::{PersonId, SessionId};
use crate::journal::Hash;
use crate::programme::DayPart;
use crate::projection::Told;

pub(crate) const TABLES: &str = "
CREATE TABLE sheet (
    entry BLOB PRIMARY KEY, number TEXT NOT NULL, session TEXT NOT NULL, day TEXT NOT NULL, part TEXT NOT NULL,
    pages INTEGER NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_of_session ON sheet (session);
CREATE TABLE sheet_page (
    entry BLOB NOT NULL, page INTEGER NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (entry, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_page_of_digest ON sheet_page (digest);
CREATE TABLE sheet_row (
    entry BLOB NOT NULL, page INTEGER NOT NULL, row INTEGER NOT NULL, person TEXT, PRIMARY KEY (entry, page, row)
) STRICT, WITHOUT ROWID;
";

/// A page of a sheet, as it was printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedPage {
    /// The digest of its rows that its QR code carries.
    pub digest: String,
    /// The number of its first row.
    pub first: u32,
    /// Whose its rows are, in order; nobody's, where somebody may write themselves in.
    pub people: Vec<Option<PersonId>>,
}

/// A sheet, as it was printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedSheet {
    /// Its number.
    pub number: String,
    /// Of which session.
    pub session: SessionId,
    /// On which day the session was then.
    pub day: NaiveDate,
    /// Of which half of the day.
    pub part: DayPart,
    /// Its pages, in order.
    pub pages: Vec<PrintedPage>,
}

/// A page that was traced by its QR code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TracedPage {
    /// The sheet's number.
    pub number: String,
    /// Of which session.
    pub session: SessionId,
    /// On which day.
    pub day: NaiveDate,
    /// Of which half of the day.
    pub part: DayPart,
    /// The page, from 1.
    pub page: u32,
    /// Of how many.
    pub pages: u32,
    /// When the sheet was printed, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub printed: DateTime<Local>,
    /// At which desk.
    pub by: String,
    /// Its rows: number, and whose; nobody's, where somebody may have written themselves in.
    pub rows: Vec<(u32, Option<PersonId>)>,
}

pub(crate) fn apply(db: &Connection, told: Told, sheet: &PrintedSheet) -> Result<()> {
    let PrintedSheet { number, session, day, part, pages } = sheet;
    db.prepare_cached("INSERT OR IGNORE INTO sheet VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?
        .execute((
            told.hash,
            number,
            session,
            day.to_string(),
            part.name(),
            pages.len(),
            told.at.ms,
            told.at.n,
            told.at.wall,
            told.by,
        ))?;
    for (page, n) in pages.iter().zip(1_u32..) {
        db.prepare_cached("INSERT OR IGNORE INTO sheet_page VALUES (?1, ?2, ?3)")?.execute((
            told.hash,
            n,
            &page.digest,
        ))?;
        for (person, row) in page.people.iter().zip(page.first..) {
            db.prepare_cached("INSERT OR IGNORE INTO sheet_row VALUES (?1, ?2, ?3, ?4)")?
                .execute((told.hash, n, row, person))?;
        }
    }
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Session(id) = subject {
        for table in ["sheet_row", "sheet_page"] {
            db.prepare_cached(&format!(
                "DELETE FROM {table} WHERE entry IN (SELECT entry FROM sheet WHERE session = ?1)"
            ))?
            .execute([id])?;
        }
        db.prepare_cached("DELETE FROM sheet WHERE session = ?1")?.execute([id])?;
    }
    Ok(())
}

impl Event {
    /// The number that the next sheet printed here gets: this laptop's own letters, then 1, 2, 3…, so that two laptops
    /// that never met give no number twice.
    pub fn next_sheet_number(&self) -> Result<String> {
        let (own, next) = self.next_sheet()?;
        Ok(format!("{own}-{next}"))
    }

    /// Gives that number to a sheet that is on its way to paper: nobody else gets it.
    pub fn take_sheet_number(&mut self) -> Result<String> {
        let (own, next) = self.next_sheet()?;
        self.sheets_given = next;
        Ok(format!("{own}-{next}"))
    }

    fn next_sheet(&self) -> Result<(String, u32)> {
        let own = self.writer().to_string()[..4].to_uppercase();
        let mut query = self.db().prepare_cached("SELECT number FROM sheet WHERE number LIKE ?1 || '-%'")?;
        let numbers = query.query_map([&own], |row| row.get::<_, String>(0))?;
        let printed = numbers.filter_map(|number| number.ok()?.split_once('-')?.1.parse().ok()).max();
        let last = printed.unwrap_or(0).max(self.sheets_given);
        Ok((own, last.saturating_add(1)))
    }

    /// Records that a sheet was printed.
    pub fn sheet_printed(&mut self, sheet: PrintedSheet) -> Result<Recorded> {
        self.record(AttendanceFact::SheetPrinted { sheet })
    }

    /// The printed page that a QR code names; of several printed alike, the last. Nothing where this event printed none.
    pub fn printed_page(
        &self,
        session: SessionId,
        (day, part): (NaiveDate, DayPart),
        page: u32,
        digest: &str,
    ) -> Result<Option<TracedPage>> {
        let mut query = self.db().prepare_cached(
            "SELECT s.entry, s.number, s.pages, s.wall, s.\"by\" FROM sheet_page p JOIN sheet s ON s.entry = p.entry
             WHERE p.digest = ?1 AND p.page = ?2 AND s.session = ?3 AND s.day = ?4 AND s.part = ?5
             ORDER BY s.ms DESC, s.n DESC, s.entry DESC LIMIT 1",
        )?;
        let found = query
            .query_row((digest, page, session, day.to_string(), part.name()), |row| {
                Ok((row.get::<_, Hash>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((entry, number, pages, wall, by)) = found else { return Ok(None) };
        let mut query = self.db().prepare_cached(
            "SELECT row, person FROM sheet_row WHERE entry = ?1 AND page = ?2 ORDER BY row",
        )?;
        let rows = query.query_map((entry, page), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let rows = rows.collect::<Result<Vec<(u32, Option<PersonId>)>, _>>()?.into_iter();
        // Whoever was joined with somebody since signed as themselves.
        let rows = rows.map(|(row, person)| Ok((row, person.map(|person| self.kept(person)).transpose()?)));
        let (printed, rows) = (local(wall), rows.collect::<Result<_>>()?);
        Ok(Some(TracedPage { number, session, day, part, page, pages, printed, by, rows }))
    }
}
