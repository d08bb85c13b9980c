//! The progress of the projects, as a table that a spreadsheet opens.

use regie_core::projects::{NeedCount, Progress, ProjectProgress, Stage, Theme, days};
use regie_core::words::{Language, Words};

use crate::error::{Error, Result};

/// The table's columns, by the messages that head them.
const HEADERS: [&str; 19] = [
    "projects-csv-project",
    "projects-csv-theme",
    "projects-csv-stage",
    "projects-csv-steps-done",
    "projects-csv-steps",
    "projects-csv-steps-late",
    "projects-csv-datasets-obtained",
    "projects-csv-datasets",
    "projects-csv-skills-obtained",
    "projects-csv-skills",
    "projects-csv-funding-obtained",
    "projects-csv-funding",
    "projects-csv-share",
    "projects-csv-used",
    "projects-csv-planned",
    "projects-csv-held",
    "projects-csv-unwritten",
    "projects-csv-producers",
    "projects-csv-pitched",
];

/// The progress as CSV: UTF-8 with a mark that says so, semicolons in French as its spreadsheets expect, commas otherwise;
/// the share in days, what was used and what is planned in whole minutes.
pub fn progress_csv(progress: &Progress, words: &Words) -> Result<Vec<u8>> {
    let separator = if words.language() == Language::Fr { b';' } else { b',' };
    let mut table = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let unexpected = |error: csv::Error| Error::Core(regie_core::Error::Unexpected(error.to_string()));
    table.write_record(HEADERS.map(|key| words.say(key))).map_err(unexpected)?;
    for line in &progress.lines {
        table.write_record(cells(line, words)).map_err(unexpected)?;
    }
    table.into_inner().map_err(|error| Error::Core(regie_core::Error::Unexpected(error.to_string())))
}

fn cells(line: &ProjectProgress, words: &Words) -> [String; 19] {
    let said = |key: Option<&'static str>| key.map(|key| words.say(key)).unwrap_or_default();
    let obtained = |count: &NeedCount| [count.obtained.to_string(), count.all().to_string()];
    let [datasets_obtained, datasets] = obtained(&line.datasets);
    let [skills_obtained, skills] = obtained(&line.skills);
    let [funding_obtained, funding] = obtained(&line.funding);
    [
        inert(&line.name),
        said(line.theme.map(Theme::key)),
        said(line.stage.map(Stage::key)),
        line.steps.done.to_string(),
        line.steps.all().to_string(),
        line.steps.late.to_string(),
        datasets_obtained,
        datasets,
        skills_obtained,
        skills,
        funding_obtained,
        funding,
        line.support.share.map(|share| days(share, words.language())).unwrap_or_default(),
        line.support.used_min.to_string(),
        line.support.planned_min.to_string(),
        line.appointments.held.to_string(),
        line.appointments.unwritten.to_string(),
        line.producers_met.to_string(),
        words.say(if line.pitched { "projects-csv-yes" } else { "projects-csv-no" }),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
