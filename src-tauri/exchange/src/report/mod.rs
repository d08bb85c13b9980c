//! The closing report: one folder with the tables as CSV and as a workbook, the charts, the evidence, and an open part
//! without personal data that can be published as it is.

pub(crate) mod csv;
mod folder;
mod open;
mod readme;
mod svg;
pub(crate) mod table;
mod tables;
mod workbook;

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use regie_core::Event;
use regie_core::report::Closing;
use regie_core::report::chart::{Chart, charts};
use regie_core::words::{Args, Words};
use serde::Serialize;
use ts_rs::TS;

pub use folder::free_place;

use self::csv::Dialect;
use self::table::Table;
use crate::error::Result;

/// A report, gathered from the event, on its way to be written.
#[derive(Debug)]
pub struct Report {
    closing: Closing,
    names: bool,
    tables: Vec<Table>,
    charts: Vec<Chart>,
    open: Vec<Table>,
}

/// A report that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Written {
    /// The folder.
    pub folder: PathBuf,
    /// Its files, by their paths in the folder.
    pub files: Vec<String>,
    /// The digest of what was counted: the one that a check of the journal answers.
    pub digest: String,
    /// How many entries the journal held.
    pub entries: usize,
    /// Whether people's names are in it.
    pub names: bool,
}

/// What stands at the head of a file.
pub(crate) struct Head {
    /// The report's title, with the event's.
    pub title: String,
    /// When and where the event was.
    pub subtitle: String,
    /// What to know of the report.
    pub notes: Vec<String>,
    /// When it was counted.
    pub at: NaiveDateTime,
}

/// Gathers a report while the event is held; with people's names where those are asked for.
///
/// # Errors
/// What the event refuses.
pub fn gather(event: &Event, names: bool, words: &Words) -> Result<Report> {
    let closing = event.closing()?;
    let tables = tables::tables(tables::Told { event, closing: &closing, words, names })?;
    let charts = charts(&closing, words);
    let open = open::tables(&closing, words);
    Ok(Report { closing, names, tables, charts, open })
}

impl Report {
    /// What the event came to.
    pub const fn closing(&self) -> &Closing {
        &self.closing
    }

    /// What its folder is called where nobody names it.
    pub fn usual_name(&self, words: &Words) -> String {
        let mut args = Args::new();
        args.set("day", self.closing.sheet.from.to_string());
        words.say_with("report-folder-name", &args)
    }

    /// Every file, by its path in the folder; the evidence is made elsewhere, as all papers are.
    ///
    /// # Errors
    /// What should not happen.
    pub fn files(&self, evidence: &[u8], words: &Words) -> Result<Vec<(String, Vec<u8>)>> {
        let head = self.head(words);
        let mut files = vec![
            ("LISEZ-MOI.txt".to_owned(), readme::folder(&head, &self.tables, self.names, words)),
            ("bilan.xlsx".to_owned(), workbook::write(&head, &self.tables, words)?),
            ("justificatif.pdf".to_owned(), evidence.to_vec()),
        ];
        let dialect = Dialect::spreadsheet(words.language());
        for table in &self.tables {
            files.push((format!("tableaux/{}.csv", table.name), csv::write(table, dialect, words)?));
        }
        for chart in &self.charts {
            files.push((format!("graphiques/{}.svg", chart.name), svg::write(chart, words)));
        }
        let open = open::files(&self.closing, &self.open, words)?;
        files.extend(open.into_iter().map(|(name, bytes)| (format!("ouvert/{name}"), bytes)));
        Ok(files)
    }

    /// Writes the folder whole or not at all: beside its place, then renamed into it.
    ///
    /// # Errors
    /// [`crate::Error::FolderExists`], [`crate::Error::NoPlace`], [`crate::Error::FolderNotWritable`], a full disk.
    pub fn write(&self, place: &Path, evidence: &[u8], words: &Words) -> Result<Written> {
        let files = self.files(evidence, words)?;
        folder::write(place, &files)?;
        Ok(Written {
            folder: place.to_owned(),
            files: files.into_iter().map(|(name, _)| name).collect(),
            digest: self.closing.digest.clone(),
            entries: self.closing.entries,
            names: self.names,
        })
    }

    fn head(&self, words: &Words) -> Head {
        let Closing { sheet, at, entries, digest, .. } = &self.closing;
        let mut args = Args::new();
        args.set("title", sheet.title.clone());
        args.set("date", words.date(at.date_naive()));
        args.set("time", at.format("%H:%M").to_string());
        args.set("entries", entries.to_string());
        args.set("digest", digest.clone());
        let names = if self.names { "report-note-names" } else { "report-note-no-names" };
        Head {
            title: words.say_with("report-head", &args),
            subtitle: [self.closing.days_said(words), sheet.place.trim().to_owned()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" – "),
            notes: vec![
                words.say_with("report-note-made", &args),
                words.say("report-note-counts"),
                words.say(names),
            ],
            at: at.naive_local(),
        }
    }
}
