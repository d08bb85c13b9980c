//! Planned against real, as a table that a spreadsheet opens.

use regie_core::clock::local;
use regie_core::pitches::{LineState, Report, ReportLine};
use regie_core::words::{Language, Words};

use crate::error::{Error, Result};
use crate::report::csv::inert;
use crate::report::table::{Cell, Kind};

/// The table's columns: their names for programs, the messages that head them, and what is in them.
pub(crate) const COLUMNS: [(&str, &str, Kind); 15] = [
    ("ordre", "pitch-csv-number", Kind::Count),
    ("genre", "pitch-csv-kind", Kind::Text(14)),
    ("titre", "pitch-csv-title", Kind::Text(40)),
    ("intervenants", "pitch-csv-speakers", Kind::Text(30)),
    ("etat", "pitch-csv-state", Kind::Text(12)),
    ("debut_prevu", "pitch-csv-planned-start", Kind::Moment),
    ("debut", "pitch-csv-start", Kind::Moment),
    ("fin", "pitch-csv-end", Kind::Moment),
    ("pitch_prevu_s", "pitch-csv-planned-pitch", Kind::Seconds),
    ("pitch_s", "pitch-csv-pitch", Kind::Seconds),
    ("questions_prevues_s", "pitch-csv-planned-questions", Kind::Seconds),
    ("questions_s", "pitch-csv-questions", Kind::Seconds),
    ("ajuste_s", "pitch-csv-adjusted", Kind::Seconds),
    ("arret_s", "pitch-csv-paused", Kind::Seconds),
    ("depassement_s", "pitch-csv-over", Kind::Seconds),
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
    table.write_record(COLUMNS.map(|(_, key, _)| words.say(key))).map_err(unexpected)?;
    for (number, line) in (1..).zip(&report.lines) {
        table.write_record(cells(number, line, words).map(said)).map_err(unexpected)?;
    }
    table.into_inner().map_err(|error| Error::Core(regie_core::Error::Unexpected(error.to_string())))
}

fn said(cell: Cell) -> String {
    match cell {
        Cell::Text(text) => inert(&text),
        Cell::Whole(number) => number.to_string(),
        Cell::Moment(moment) => moment.format("%Y-%m-%d %H:%M:%S").to_string(),
        _ => String::new(),
    }
}

/// The cells of an item, one for each of [`COLUMNS`].
pub(crate) fn cells(number: usize, line: &ReportLine, words: &Words) -> [Cell; 15] {
    let moment = |ms: Option<i64>| Cell::or_empty(ms, |ms| Cell::Moment(local(ms).naive_local()));
    let seconds = |ms: i64| Cell::Whole((ms + 500).div_euclid(1_000));
    let length = |ms: Option<i64>| Cell::or_empty(ms, seconds);
    let state = match line.state {
        LineState::Waiting => "pitch-state-waiting",
        LineState::Armed => "pitch-state-armed",
        LineState::Running => "pitch-state-running",
        LineState::Done => "pitch-state-done",
        LineState::Skipped => "pitch-state-skipped",
    };
    let took_place = line.start.is_some();
    [
        Cell::count(number),
        Cell::text(words.say(line.kind.key())),
        Cell::text(&line.title),
        Cell::text(line.speakers.join(", ")),
        Cell::text(words.say(state)),
        moment(line.planned_start),
        moment(line.start),
        moment(line.end),
        seconds(line.planned_pitch_ms),
        length(line.pitch_ms),
        seconds(line.planned_questions_ms),
        length(line.questions_ms),
        if took_place { seconds(line.adjusted_ms) } else { Cell::Empty },
        if took_place { seconds(line.paused_ms) } else { Cell::Empty },
        length(line.over_ms),
    ]
}
