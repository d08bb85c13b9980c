//! What can be asked of the papers.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use regie_papers::request::{USUAL_SHEET, WALK_INS};
use regie_papers::{Labels, SheetChoice};
use regie_print::sheet::{Geometry, Offset};

#[derive(Debug, Subcommand)]
pub(crate) enum Print {
    Badges(Badge),
    Attendance {
        session: Option<String>,
        #[arg(long, value_name = "PART", value_parser = ["morning", "afternoon", "evening"])]
        half: Option<String>,
        #[arg(long, value_name = "N", default_value_t = WALK_INS)]
        walk_ins: u16,
        #[command(flatten)]
        target: Target,
    },
    Programme {
        #[command(flatten)]
        target: Target,
    },
    Doors {
        session: Option<String>,
        #[command(flatten)]
        target: Target,
    },
    Pitches {
        session: Option<String>,
        #[arg(long)]
        report: bool,
        #[command(flatten)]
        target: Target,
    },
    Roadmaps {
        project: Option<String>,
        #[command(flatten)]
        target: Target,
    },
    Minutes {
        project: String,
        #[arg(long, value_name = "DATE")]
        day: Option<NaiveDate>,
        #[command(flatten)]
        target: Target,
    },
    Review {
        project: Option<String>,
        #[command(flatten)]
        target: Target,
    },
    Calendar {
        #[command(flatten)]
        target: Target,
    },
    People {
        #[command(flatten)]
        target: Target,
    },
    Recap {
        person: Vec<String>,
        #[command(flatten)]
        target: Target,
    },
    Evidence {
        #[arg(long)]
        names: bool,
        #[command(flatten)]
        target: Target,
    },
    Crib {
        #[command(flatten)]
        target: Target,
    },
    Calibration {
        #[command(flatten)]
        on: On,
        #[command(flatten)]
        target: Target,
    },
    Sheets,
    Printers,
}

/// Where a paper goes.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Target {
    #[arg(long, value_name = "FILE.pdf")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Badge {
    #[arg(conflicts_with_all = ["role", "session", "not_printed"])]
    pub person: Vec<String>,
    #[arg(long, conflicts_with_all = ["session", "not_printed"])]
    pub role: Option<String>,
    #[arg(long, conflicts_with = "not_printed")]
    pub session: Option<String>,
    #[arg(long)]
    pub not_printed: bool,
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub on: On,
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub from: usize,
    #[arg(long)]
    pub cut_marks: bool,
    #[command(flatten)]
    pub target: Target,
}

/// A label sheet: one that is known, or its measures.
#[derive(Debug, Args)]
pub(crate) struct On {
    #[arg(long, value_name = "ID", default_value = USUAL_SHEET, conflicts_with = "label")]
    pub sheet: String,
    #[arg(long, value_name = "MMxMM", value_parser = measures)]
    pub label: Option<(f32, f32)>,
    #[arg(long, value_name = "MMxMM", default_value = "210x297", value_parser = measures, requires = "label")]
    pub paper: (f32, f32),
    #[arg(long, value_name = "NxN", default_value = "1x1", value_parser = counts, requires = "label")]
    pub grid: (u16, u16),
    #[arg(long, value_name = "MMxMM", default_value = "0x0", value_parser = measures, requires = "label")]
    pub margin: (f32, f32),
    #[arg(long, value_name = "MMxMM", value_parser = measures, requires = "label")]
    pub pitch: Option<(f32, f32)>,
    #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true)]
    pub x: f32,
    #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true)]
    pub y: f32,
}

impl On {
    /// The labels, from the one of that number on.
    pub(crate) fn labels(&self, first: usize, cut_marks: bool) -> Labels {
        let sheet = match self.label {
            None => SheetChoice::Known { id: self.sheet.clone() },
            Some((label_width, label_height)) => SheetChoice::Custom {
                geometry: Geometry {
                    paper_width: self.paper.0,
                    paper_height: self.paper.1,
                    label_width,
                    label_height,
                    columns: self.grid.0,
                    rows: self.grid.1,
                    first_x: self.margin.0,
                    first_y: self.margin.1,
                    // Labels touch where nobody says how far apart they are.
                    pitch_x: self.pitch.map_or(label_width, |pitch| pitch.0),
                    pitch_y: self.pitch.map_or(label_height, |pitch| pitch.1),
                },
            },
        };
        Labels { sheet, first, offset: Offset { x: self.x, y: self.y }, cut_marks }
    }
}

/// `63.5x29,6`: across, then down.
fn measures(text: &str) -> Result<(f32, f32), String> {
    two(&text.replace(',', "."), "80x50")
}

fn counts(text: &str) -> Result<(u16, u16), String> {
    two(text, "2x5")
}

fn two<N: std::str::FromStr>(text: &str, model: &str) -> Result<(N, N), String> {
    let read = |text: &str| text.trim().parse().ok();
    text.split_once(['x', 'X', '×'])
        .and_then(|(across, down)| Some((read(across)?, read(down)?)))
        .ok_or_else(|| model.to_owned())
}

/// What each command and each of its arguments is for.
pub(crate) const HELP: &[(&str, &str)] = &[
    ("print", "cli-print"),
    ("print badges", "cli-print-badges"),
    ("print badges --person", "cli-person"),
    ("print badges --role", "cli-people-add-role"),
    ("print badges --session", "cli-session"),
    ("print badges --not_printed", "cli-print-not-printed"),
    ("print badges --again", "cli-print-again"),
    ("print badges --sheet", "cli-print-sheet"),
    ("print badges --label", "cli-print-label"),
    ("print badges --paper", "cli-print-paper"),
    ("print badges --grid", "cli-print-grid"),
    ("print badges --margin", "cli-print-margin"),
    ("print badges --pitch", "cli-print-pitch"),
    ("print badges --from", "cli-print-from"),
    ("print badges --x", "cli-print-x"),
    ("print badges --y", "cli-print-y"),
    ("print badges --cut_marks", "cli-print-cut-marks"),
    ("print badges --out", "cli-print-out"),
    ("print badges --printer", "cli-print-printer"),
    ("print attendance", "cli-print-attendance"),
    ("print attendance --session", "cli-session"),
    ("print attendance --half", "cli-print-half"),
    ("print attendance --walk_ins", "cli-print-walk-ins"),
    ("print attendance --out", "cli-print-out"),
    ("print attendance --printer", "cli-print-printer"),
    ("print programme", "cli-print-programme"),
    ("print programme --out", "cli-print-out"),
    ("print programme --printer", "cli-print-printer"),
    ("print doors", "cli-print-doors"),
    ("print doors --session", "cli-session"),
    ("print doors --out", "cli-print-out"),
    ("print doors --printer", "cli-print-printer"),
    ("print pitches", "cli-print-pitches"),
    ("print pitches --session", "cli-pitches-session"),
    ("print pitches --report", "cli-print-pitches-report"),
    ("print pitches --out", "cli-print-out"),
    ("print pitches --printer", "cli-print-printer"),
    ("print roadmaps", "cli-print-roadmaps"),
    ("print roadmaps --project", "cli-print-project"),
    ("print roadmaps --out", "cli-print-out"),
    ("print roadmaps --printer", "cli-print-printer"),
    ("print minutes", "cli-print-minutes"),
    ("print minutes --project", "cli-print-project"),
    ("print minutes --day", "cli-print-minutes-day"),
    ("print minutes --out", "cli-print-out"),
    ("print minutes --printer", "cli-print-printer"),
    ("print review", "cli-print-review"),
    ("print review --project", "cli-print-project"),
    ("print review --out", "cli-print-out"),
    ("print review --printer", "cli-print-printer"),
    ("print calendar", "cli-print-calendar"),
    ("print calendar --out", "cli-print-out"),
    ("print calendar --printer", "cli-print-printer"),
    ("print people", "cli-print-people"),
    ("print people --out", "cli-print-out"),
    ("print people --printer", "cli-print-printer"),
    ("print recap", "cli-print-recap"),
    ("print recap --person", "cli-person"),
    ("print recap --out", "cli-print-out"),
    ("print recap --printer", "cli-print-printer"),
    ("print evidence", "cli-print-evidence"),
    ("print evidence --names", "cli-print-evidence-names"),
    ("print evidence --out", "cli-print-out"),
    ("print evidence --printer", "cli-print-printer"),
    ("print crib", "cli-print-crib"),
    ("print crib --out", "cli-print-out"),
    ("print crib --printer", "cli-print-printer"),
    ("print calibration", "cli-print-calibration"),
    ("print calibration --sheet", "cli-print-sheet"),
    ("print calibration --label", "cli-print-label"),
    ("print calibration --paper", "cli-print-paper"),
    ("print calibration --grid", "cli-print-grid"),
    ("print calibration --margin", "cli-print-margin"),
    ("print calibration --pitch", "cli-print-pitch"),
    ("print calibration --x", "cli-print-x"),
    ("print calibration --y", "cli-print-y"),
    ("print calibration --out", "cli-print-out"),
    ("print calibration --printer", "cli-print-printer"),
    ("print sheets", "cli-print-sheets"),
    ("print printers", "cli-print-printers"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_measures_are_read_as_people_write_them() {
        assert_eq!(measures("63.5x29.6"), Ok((63.5, 29.6)));
        assert_eq!(measures("63,5 × 29,6"), Ok((63.5, 29.6)));
        assert!(measures("63.5").is_err() && measures("ax5").is_err());
        assert_eq!(counts("2x5"), Ok((2, 5)));
        assert!(counts("-1x5").is_err());
    }
}
