//! Text with a separator: which one it is, where quotes are broken, and the cells.

use csv::{ReaderBuilder, StringRecord};

use super::cells::{Cells, letters};
use crate::error::{Error, Result};

/// Of two that fit as well, the first here.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// How many rows are looked at to find the separator.
const LOOKED_AT: usize = 200;

pub(super) fn read(text: &str) -> Result<(Cells, char)> {
    let (separator, skipped) = told(text).unwrap_or_else(|| (likely(text), 0));
    check_quotes(text, skipped, separator)?;
    let body = &text[skipped..];
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut cells = Cells::with_room(body.len());
    let mut record = StringRecord::new();
    let mut lines = Lines { bytes: text.as_bytes(), at: 0, line: 1 };
    let broken = |error: csv::Error| Error::Core(regie_core::Error::Unexpected(error.to_string()));
    while reader.read_record(&mut record).map_err(broken)? {
        let start = record.position().map_or(0, csv::Position::byte);
        cells.begin(lines.of(skipped + usize::try_from(start).unwrap_or_default()))?;
        record.iter().try_for_each(|cell| cells.push(cell))?;
    }
    cells.finish();
    Ok((cells, char::from(separator)))
}

/// The separator that the file's own first line tells, as Excel writes it, and where the line after it begins.
fn told(text: &str) -> Option<(u8, usize)> {
    let end = text.find(['\r', '\n'])?;
    let line = text[..end].trim_matches('"');
    let separator = match line.as_bytes() {
        [s, e, p, b'=', separator] if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep" => *separator,
        _ => return None,
    };
    let after = if text[end..].starts_with("\r\n") { 2 } else { 1 };
    Some((separator, end + after))
}

/// The separator that cuts the most rows into as many cells as the headers.
fn likely(text: &str) -> u8 {
    let mut best = None;
    for separator in SEPARATORS {
        let widths = widths(text, separator);
        let Some((&headers, rows)) = widths.split_first() else { continue };
        // A few rows gone wrong must not outweigh the number of columns: tenths are enough to tell.
        let alike = rows.iter().filter(|width| **width == headers).count();
        let tenths = if rows.is_empty() { 10 } else { alike * 10 / rows.len() };
        if headers > 1 && best.is_none_or(|(fit, _)| (tenths, headers) > fit) {
            best = Some(((tenths, headers), separator));
        }
    }
    // One column: what does not occur separates nothing.
    let idle = || SEPARATORS.into_iter().find(|separator| !text.as_bytes().contains(separator));
    best.map(|(_, separator)| separator).or_else(idle).unwrap_or(b',')
}

/// How many cells the first rows have with this separator.
fn widths(text: &str, separator: u8) -> Vec<usize> {
    let mut widths = Vec::new();
    let mut width = 0;
    walk(text.as_bytes(), separator, |step| {
        match step {
            Step::Cell => width += 1,
            Step::Row { blank } => {
                if !blank {
                    widths.push(width);
                }
                width = 0;
            }
            // A quote that never closes may open in the headers: what was cut before it counts all the same.
            Step::Open { .. } if widths.is_empty() => widths.push(width + 1),
            Step::Stray { .. } | Step::Open { .. } => {}
        }
        widths.len() <= LOOKED_AT
    });
    widths
}

/// Names the first cell whose quotes are broken: read on, it would swallow the rows that follow.
fn check_quotes(text: &str, skipped: usize, separator: u8) -> Result<()> {
    let mut broken = None;
    walk(&text.as_bytes()[skipped..], separator, |step| {
        match step {
            Step::Stray { start, column } => broken = Some((true, start, column)),
            Step::Open { start, column } => broken = Some((false, start, column)),
            Step::Cell | Step::Row { .. } => {}
        }
        broken.is_none()
    });
    let Some((stray, start, column)) = broken else { return Ok(()) };
    let row = Lines { bytes: text.as_bytes(), at: 0, line: 1 }.of(skipped + start);
    let header = text[skipped..skipped + start].lines().find(|line| !line.trim().is_empty());
    let headers = header.map(|line| {
        let mut reader =
            ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(line.as_bytes());
        reader.records().next().and_then(std::result::Result::ok).unwrap_or_default()
    });
    let column = headers
        .and_then(|headers| headers.get(column).map(|name| name.trim().to_owned()))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| letters(column));
    Err(if stray { Error::StrayQuote { row, column } } else { Error::OpenQuote { row, column } })
}

/// What a walk along a text comes by.
enum Step {
    /// A cell ends.
    Cell,
    /// A row ends.
    Row { blank: bool },
    /// Text follows the closing quote of the cell that begins at `start`.
    Stray { start: usize, column: usize },
    /// The text ends inside the quotes of the cell that begins at `start`.
    Open { start: usize, column: usize },
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    Plain,
    Quoted,
    Closed,
}

/// Walks along a text by the rules the reader follows, and stops where `go_on` says no.
fn walk(bytes: &[u8], separator: u8, mut go_on: impl FnMut(Step) -> bool) {
    let (mut place, mut start, mut column) = (Place::Start, 0, 0);
    for (at, &byte) in bytes.iter().enumerate() {
        let more = match (place, byte) {
            (Place::Quoted, b'"') => {
                place = Place::Closed;
                true
            }
            (Place::Quoted, _) => true,
            (Place::Closed, b'"') => {
                place = Place::Quoted;
                true
            }
            (_, b'\r' | b'\n') => {
                let blank = place == Place::Start && column == 0;
                (place, start, column) = (Place::Start, at + 1, 0);
                (blank || go_on(Step::Cell)) && go_on(Step::Row { blank })
            }
            (_, byte) if byte == separator => {
                (place, start, column) = (Place::Start, at + 1, column + 1);
                go_on(Step::Cell)
            }
            // Spaces between a closing quote and the separator harm nobody.
            (Place::Closed, b' ' | b'\t') => true,
            (Place::Closed, _) => {
                go_on(Step::Stray { start, column }) && {
                    place = Place::Plain;
                    true
                }
            }
            (Place::Start, b'"') => {
                place = Place::Quoted;
                true
            }
            (Place::Start | Place::Plain, _) => {
                place = Place::Plain;
                true
            }
        };
        if !more {
            return;
        }
    }
    match place {
        Place::Quoted => {
            go_on(Step::Open { start, column });
        }
        Place::Start if column == 0 => {}
        _ => {
            let _ = go_on(Step::Cell) && go_on(Step::Row { blank: false });
        }
    }
}

/// Counts lines along a text.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line on which the first row at or after `start` begins; `start` only ever grows.
    fn of(&mut self, start: usize) -> u32 {
        let blank = self.bytes[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        while self.at < start + blank {
            match self.bytes[self.at] {
                b'\n' => self.line += 1,
                b'\r' if self.bytes.get(self.at + 1) != Some(&b'\n') => self.line += 1,
                _ => {}
            }
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (char, Vec<(u32, Vec<String>)>) {
        let (cells, separator) = read(text).unwrap();
        let rows = (0..cells.len()).map(|row| {
            let row = cells.row(row);
            (row.number(), row.iter().map(str::to_owned).collect())
        });
        (separator, rows.collect())
    }

    fn separator(text: &str) -> char {
        rows(text).0
    }

    #[test]
    fn the_separator_is_the_one_that_cuts_rows_alike() {
        assert_eq!(separator("Nom;Prénom\nDupont;Jean\n"), ';');
        assert_eq!(separator("Nom,Prénom\nDupont,Jean\n"), ',');
        assert_eq!(separator("Nom\tPrénom\nDupont\tJean\n"), '\t');
        assert_eq!(separator("Nom|Prénom\nDupont|Jean\n"), '|');
        assert_eq!(rows("Nom\nDupont, Jean\nMartin, Anne\n").1[1].1, ["Dupont, Jean"], "one column");
        assert_eq!(separator("Nom;Note, remarque\nDupont;a, b\nMartin;c\n"), ';');
        assert_eq!(
            separator("Nom,Note\n\"a;b;c\",\"d;e\"\n\"f;g\",h\n"),
            ',',
            "what stands in quotes does not count"
        );
        assert_eq!(separator("Nom;Prénom;Prix\nDupont;Jean;1,50\nMartin;Anne;2,00\n"), ';');
    }

    #[test]
    fn the_line_that_tells_the_separator_is_believed_and_counted() {
        let (separator, rows) = rows("sep=;\r\nNom;Note\r\nDupont;a,b\r\n");
        assert_eq!(separator, ';');
        assert_eq!(rows[0], (2, vec!["Nom".to_owned(), "Note".to_owned()]));
        assert_eq!(rows[1].0, 3);
    }

    #[test]
    fn a_row_is_numbered_by_the_line_where_it_begins() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "Nom;Note", "", "Dupont;\"une", "deux\"", "", "", ";;", "Martin;x"].join(end);
            let numbers: Vec<u32> = rows(&text).1.iter().map(|(number, _)| *number).collect();
            assert_eq!(numbers, [2, 4, 9], "{end:?}");
        }
    }

    #[test]
    fn a_broken_quote_is_named_where_it_opens() {
        let open = read("Nom;Note\nDupont;\"jamais fermé\nMartin;x\n").unwrap_err();
        assert!(matches!(&open, Error::OpenQuote { row: 2, column } if column == "Note"), "{open}");
        let stray = read("Nom;Note\nMartin;x\nDupont;\"a\" b\n").unwrap_err();
        assert!(matches!(&stray, Error::StrayQuote { row: 3, column } if column == "Note"), "{stray}");
        let swallowed = read("Nom;Note\n\"Dupont;a\n\"Martin\";b\n").unwrap_err();
        assert!(matches!(&swallowed, Error::StrayQuote { row: 2, column } if column == "Nom"), "{swallowed}");
        let headers = read("Nom;\"Note\nDupont;a\n").unwrap_err();
        assert!(matches!(&headers, Error::OpenQuote { row: 1, column } if column == "B"), "{headers}");
        assert!(
            read("Nom;Note\nDupont;dit \"le Grand\"\n").is_ok(),
            "a quote inside a plain cell is a quote"
        );
        assert!(read("Nom;Note\n\"Dupont\" ;x\n").is_ok());
    }

    #[test]
    fn a_text_cut_short_keeps_its_last_row() {
        let (_, rows) = rows("Nom;Prénom;E-mail\nDupont;Jean;j@example.org\nMartin;An");
        assert_eq!(rows[2], (3, vec!["Martin".to_owned(), "An".to_owned()]));
    }
}
