//! What a sheet's QR code carries: which sheet of which session it is, and that its rows are the ones that were printed.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use chrono::NaiveDate;
use regie_core::id::{PersonId, SessionId};
use regie_core::programme::DayPart;
use sha2::{Digest, Sha256};

/// A row of a sheet: its number, and whose it is; nobody's, where somebody may write themselves in.
pub type Row = (u32, Option<PersonId>);

/// A page of an attendance sheet, as its QR code names it:
/// `RG1/session/20200304M/2-3/0123456789ABCDEF`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The session.
    pub session: SessionId,
    /// The day.
    pub day: NaiveDate,
    /// The half of the day.
    pub half: DayPart,
    /// The page, from 1.
    pub page: usize,
    /// Of how many.
    pub pages: usize,
    /// The first 16 hexadecimal digits of the digest of the page's rows.
    pub digest: String,
}

/// The digest of a page's rows: whoever has the rows can tell whether a signed sheet is about them.
///
/// SHA-256 over a line for each row: its number, a tab, the person's identifier or nothing.
pub fn digest(rows: &[Row]) -> String {
    let mut lines = String::new();
    for (number, person) in rows {
        let person = person.map(|person| person.to_string()).unwrap_or_default();
        let _ = writeln!(lines, "{number}\t{person}");
    }
    Sha256::digest(lines)[..8].iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02X}");
        text
    })
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = match self.half {
            DayPart::Morning => 'M',
            DayPart::Afternoon => 'A',
            DayPart::Evening => 'E',
        };
        let session = self.session.to_string().to_uppercase();
        let day = self.day.format("%Y%m%d");
        write!(f, "RG1/{session}/{day}{half}/{}-{}/{}", self.page, self.pages, self.digest)
    }
}

/// A text that is no sheet's mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the mark of an attendance sheet")]
pub struct NotAMark;

impl FromStr for Mark {
    type Err = NotAMark;

    fn from_str(text: &str) -> Result<Self, NotAMark> {
        let parts: Vec<&str> = text.trim().split('/').collect();
        let ["RG1", session, day, page, digest] = parts[..] else { return Err(NotAMark) };
        let session = session.to_lowercase().parse().map_err(|_| NotAMark)?;
        let (date, half) = day.split_at_checked(8).ok_or(NotAMark)?;
        let day = NaiveDate::parse_from_str(date, "%Y%m%d").map_err(|_| NotAMark)?;
        let half = match half {
            "M" => DayPart::Morning,
            "A" => DayPart::Afternoon,
            "E" => DayPart::Evening,
            _ => return Err(NotAMark),
        };
        let (page, pages) = page.split_once('-').ok_or(NotAMark)?;
        let (page, pages) = (page.parse().map_err(|_| NotAMark)?, pages.parse().map_err(|_| NotAMark)?);
        if digest.len() != 16 || !digest.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(NotAMark);
        }
        Ok(Self { session, day, half, page, pages, digest: digest.to_uppercase() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back() {
        let person = PersonId::from_bytes([1; 12]);
        let rows = [(1, Some(person)), (2, None)];
        let mark = Mark {
            session: SessionId::from_bytes([0xab; 12]),
            day: NaiveDate::from_ymd_opt(2020, 3, 4).unwrap(),
            half: DayPart::Afternoon,
            page: 2,
            pages: 3,
            digest: digest(&rows),
        };
        let text = mark.to_string();
        assert_eq!(text, text.to_uppercase(), "capitals and digits make a small QR code");
        assert_eq!(text.parse(), Ok(mark));
        for wrong in ["", "RG1", "RG2/a/b/c/d", "RG1/zz/20200304M/1-1/0123456789ABCDEF"] {
            assert_eq!(wrong.parse::<Mark>(), Err(NotAMark), "{wrong}");
        }
    }

    #[test]
    fn other_rows_have_another_digest() {
        let (a, b) = (PersonId::from_bytes([1; 12]), PersonId::from_bytes([2; 12]));
        assert_ne!(digest(&[(1, Some(a)), (2, Some(b))]), digest(&[(1, Some(b)), (2, Some(a))]));
        assert_ne!(digest(&[(1, Some(a))]), digest(&[(2, Some(a))]));
    }
}
