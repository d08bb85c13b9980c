//! A file read as a table: headers, rows of text, and where each row stands in the file.
//!
//! A file is bytes that somebody else wrote. Its kind is told by what is in it, not by its name; its size is bounded
//! before it is read and again while it is; cells are text and are never evaluated.

mod cells;
mod encoding;
mod separated;
mod workbook;

use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use regie_core::people::tidy;
use serde::Serialize;
use ts_rs::TS;

pub use self::cells::Row;
use self::cells::{Cells, letters};
use crate::error::{Error, Foreign, Result};

/// The heaviest file that is read, in bytes.
pub const FILE_LIMIT: u64 = 100_000_000;
/// The most rows that are read.
pub const ROW_LIMIT: usize = 1_000_000;
/// The most columns that are read.
pub const COLUMN_LIMIT: usize = 500;
/// The longest cell that is read, in characters: what a spreadsheet allows.
pub const CELL_LIMIT: usize = 32_767;

/// What kind of file a table was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Text with a separator.
    Text {
        /// The encoding's usual name.
        encoding: &'static str,
        /// What separates two cells.
        separator: char,
    },
    /// A sheet of a workbook.
    Workbook {
        /// The sheet's name.
        sheet: String,
    },
}

/// A table: at least one column and one row.
#[derive(Debug)]
pub struct Table {
    name: String,
    source: Source,
    headers: Vec<String>,
    cells: Cells,
    /// The first row below the headers.
    first: usize,
}

/// A table in a few words, for whoever is about to import it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableSummary {
    /// The file's name.
    pub name: String,
    /// A text's encoding.
    pub encoding: Option<String>,
    /// A text's separator.
    pub separator: Option<char>,
    /// A workbook's sheet.
    pub sheet: Option<String>,
    /// How many rows there are below the headers.
    pub rows: usize,
    /// The columns.
    pub columns: Vec<ColumnSummary>,
}

/// A column in a few words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnSummary {
    /// Its header, unique in the table.
    pub header: String,
    /// The first values that stand in it.
    pub samples: Vec<String>,
}

impl Table {
    /// Reads a file.
    ///
    /// # Errors
    /// Everything [`Error`] says of a file.
    pub fn read(path: &Path) -> Result<Self> {
        let missing = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::NoFile { path: path.display().to_string() },
            _ => Error::Core(regie_core::Error::File(error)),
        };
        // Looked at before it is opened: opening a pipe waits for whoever writes into it.
        let about = std::fs::metadata(path).map_err(missing)?;
        if !about.is_file() {
            return Err(Error::NotATable { foreign: Foreign::Other });
        }
        let file = File::open(path).map_err(missing)?;
        if about.len() > FILE_LIMIT {
            return Err(Error::HugeFile { bytes: about.len() });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
        // A file may grow while it is read.
        file.take(FILE_LIMIT + 1).read_to_end(&mut bytes).map_err(missing)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::from_bytes(&name, bytes)
    }

    /// Reads a file's bytes; its name is for people.
    ///
    /// # Errors
    /// Everything [`Error`] says of a file.
    pub fn from_bytes(name: &str, bytes: Vec<u8>) -> Result<Self> {
        if bytes.len() as u64 > FILE_LIMIT {
            return Err(Error::HugeFile { bytes: bytes.len() as u64 });
        }
        let (cells, source) = match kind(&bytes)? {
            Kind::Zip => workbook::read(&bytes)?,
            Kind::Text => {
                let (text, encoding) = encoding::decode(bytes)?;
                let (cells, separator) = separated::read(&text)?;
                (cells, Source::Text { encoding, separator })
            }
        };
        Self::new(name, source, cells)
    }

    fn new(name: &str, source: Source, cells: Cells) -> Result<Self> {
        if cells.len() == 0 {
            return Err(Error::EmptyFile);
        }
        let top = header_row(&source, &cells);
        if cells.len() == top + 1 {
            return Err(Error::NoRows);
        }
        let mut names: Vec<&str> = cells.row(top).iter().collect();
        if matches!(source, Source::Workbook { .. }) {
            // A sheet has columns without a header; a text that is wider than its headers has a row gone wrong.
            let width = (top..cells.len()).map(|row| cells.row(row).len()).max().unwrap_or_default();
            names.resize(width.max(names.len()), "");
        }
        let headers = unique(&names);
        Ok(Self { name: name.to_owned(), source, headers, cells, first: top + 1 })
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What kind of file it was read from.
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// The headers, each different from the others: the second "Nom du siège" is "Nom du siège (2)".
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Where the column with that header is.
    pub fn column(&self, header: &str) -> Option<usize> {
        self.headers.iter().position(|known| known == header)
    }

    /// How many rows there are below the headers.
    pub const fn len(&self) -> usize {
        self.cells.len() - self.first
    }

    /// Never: a table without rows is not read.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rows below the headers, blank ones left out.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (self.first..self.cells.len()).map(|row| self.cells.row(row))
    }

    /// The table in a few words.
    pub fn summary(&self) -> TableSummary {
        let (encoding, separator, sheet) = match &self.source {
            Source::Text { encoding, separator } => (Some((*encoding).to_owned()), Some(*separator), None),
            Source::Workbook { sheet } => (None, None, Some(sheet.clone())),
        };
        let columns = self
            .headers
            .iter()
            .enumerate()
            .map(|(at, header)| ColumnSummary { header: header.clone(), samples: self.samples(at) });
        TableSummary {
            name: self.name.clone(),
            encoding,
            separator,
            sheet,
            rows: self.len(),
            columns: columns.collect(),
        }
    }

    fn samples(&self, column: usize) -> Vec<String> {
        let mut samples: Vec<String> = Vec::new();
        for row in self.rows().take(200) {
            let sample: String = tidy(row.cell(column)).chars().take(80).collect();
            if !sample.is_empty() && !samples.contains(&sample) {
                samples.push(sample);
            }
            if samples.len() == 3 {
                break;
            }
        }
        samples
    }
}

enum Kind {
    Zip,
    Text,
}

/// What the first bytes say the file is.
fn kind(bytes: &[u8]) -> Result<Kind> {
    let foreign = match bytes {
        [] => return Err(Error::EmptyFile),
        [b'P', b'K', 3 | 5 | 7, ..] => return Ok(Kind::Zip),
        // The container of .xls, and of every workbook that is locked by a password.
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => return Err(Error::OldWorkbook),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => {
            Foreign::Image
        }
        [b'%', b'P', b'D', b'F', ..] => Foreign::Pdf,
        [b'R', b'a', b'r', b'!', ..] | [0x1f, 0x8b, ..] | [b'7', b'z', 0xbc, 0xaf, ..] => Foreign::Archive,
        [b'{', b'\\', b'r', b't', b'f', ..] => Foreign::Document,
        _ => return Ok(Kind::Text),
    };
    Err(Error::NotATable { foreign })
}

/// The row that holds the headers: the first, unless it is a title above a sheet's table.
fn header_row(source: &Source, cells: &Cells) -> usize {
    const TITLES: usize = 10;
    let filled = |row: Row| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let like_headers =
        |row: Row| row.iter().all(|cell| !cell.contains('@') && cell.trim().parse::<f64>().is_err());
    let below = (0..cells.len().min(TITLES)).find(|&row| filled(cells.row(row)) > 1);
    match (source, below) {
        (Source::Workbook { .. }, Some(below)) if like_headers(cells.row(below)) => below,
        _ => 0,
    }
}

/// Headers that name one column each.
fn unique(names: &[&str]) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    let headers = names.iter().enumerate().map(|(at, name)| {
        let name = tidy(name);
        let plain = if name.is_empty() { format!("[{}]", letters(at)) } else { name };
        let mut header = plain.clone();
        let mut count = 1;
        while !taken.insert(header.clone()) {
            count += 1;
            header = format!("{plain} ({count})");
        }
        header
    });
    headers.collect()
}
