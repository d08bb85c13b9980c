//! Pitches, planned against real, a session each: how long one of them took is its speaker's business.

use regie_core::pitches::{LineState, PitchKind, ReportLine};
use regie_core::report::Closing;
use regie_core::words::Words;

use super::count::{LEAST, published};
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(closing: &Closing, words: &Words) -> Table {
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("seance", "report-col-session", words, Kind::Text(44)).required(),
        Column::new("pitchs_prevus", "report-col-pitches-planned", words, Kind::Count).guarded(),
        Column::new("pitchs_tenus", "report-col-pitches-held", words, Kind::Count).guarded(),
        Column::new("duree_prevue_min", "report-col-minutes-planned", words, Kind::Count),
        Column::new("duree_reelle_min", "report-col-minutes-real", words, Kind::Count),
    ];
    let mut table = Table::new("pitchs", "report-open-pitches", words, columns);
    for report in &closing.pitches {
        let pitches: Vec<&ReportLine> =
            report.lines.iter().filter(|line| line.kind == PitchKind::Pitch).collect();
        let held: Vec<&&ReportLine> = pitches.iter().filter(|line| line.state == LineState::Done).collect();
        let minutes = |of: fn(&ReportLine) -> i64| {
            let ms: i64 = held.iter().map(|line| of(line)).sum();
            if held.len() < LEAST { Cell::Empty } else { Cell::Whole((ms + 30_000) / 60_000) }
        };
        table.rows.push(vec![
            Cell::Date(report.session.day),
            Cell::text(&report.session.title),
            published(pitches.len()),
            published(held.len()),
            minutes(|line| line.planned_pitch_ms + line.planned_questions_ms),
            minutes(|line| line.pitch_ms.unwrap_or(0) + line.questions_ms.unwrap_or(0)),
        ]);
    }
    table
}
