//! Planned against real, as a table that a spreadsheet opens.

use regie_core::clock::local;
use regie_core::pitches::{LineState, Report, ReportLine};
use regie_core::words::{Language, Words};

use crate::error::{Error, Result};

/// The table's columns, by the messages that head them.
const HEADERS: [&str; 15] = [
    "pitch-csv-number",
    "pitch-csv-kind",
    "pitch-csv-title",
    "pitch-csv-speakers",
    "pitch-csv-state",
    "pitch-csv-planned-start",
    "pitch-csv-start",
    "pitch-csv-end",
    "pitch-csv-planned-pitch",
    "pitch-csv-pitch",
    "pitch-csv-planned-questions",
    "pitch-csv-questions",
    "pitch-csv-adjusted",
    "pitch-csv-paused",
    "pitch-csv-over",
];

/// The report as CSV: UTF-8 with a mark that says so, semicolons in French as its spreadsheets expect, commas otherwise;
/// lengths in whole seconds, moments as `2020-03-06 19:04:00`.
pub fn report_csv(report: &Report, words: &Words) -> Result<Vec<u8>> {
    let separator = if words.language() == Language::Fr { b';' } else { b',' };
    let mut table = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let unexpected = |error: csv::Error| Error::Core(regie_core::Error::Unexpected(error.to_string()));
    table.write_record(HEADERS.map(|key| words.say(key))).map_err(unexpected)?;
    for (number, line) in (1..).zip(&report.lines) {
        table.write_record(cells(number, line, words)).map_err(unexpected)?;
    }
    table.into_inner().map_err(|error| Error::Core(regie_core::Error::Unexpected(error.to_string())))
}

fn cells(number: usize, line: &ReportLine, words: &Words) -> [String; 15] {
    let moment =
        |ms: Option<i64>| ms.map(|ms| local(ms).format("%Y-%m-%d %H:%M:%S").to_string()).unwrap_or_default();
    let seconds = |ms: i64| (ms + 500).div_euclid(1_000).to_string();
    let length = |ms: Option<i64>| ms.map(seconds).unwrap_or_default();
    let state = match line.state {
        LineState::Waiting => "pitch-state-waiting",
        LineState::Armed => "pitch-state-armed",
        LineState::Running => "pitch-state-running",
        LineState::Done => "pitch-state-done",
        LineState::Skipped => "pitch-state-skipped",
    };
    let took_place = line.start.is_some();
    [
        number.to_string(),
        words.say(line.kind.key()),
        inert(&line.title),
        inert(&line.speakers.join(", ")),
        words.say(state),
        moment(line.planned_start),
        moment(line.start),
        moment(line.end),
        seconds(line.planned_pitch_ms),
        length(line.pitch_ms),
        seconds(line.planned_questions_ms),
        length(line.questions_ms),
        if took_place { seconds(line.adjusted_ms) } else { String::new() },
        if took_place { seconds(line.paused_ms) } else { String::new() },
        length(line.over_ms),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
