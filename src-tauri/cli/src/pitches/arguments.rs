//! What can be asked of the pitches.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use regie_core::pitches::{PitchKind, Recover};
use regie_exchange::pitches::length;

#[derive(Debug, Args)]
pub(crate) struct Pitches {
    #[arg(long, global = true)]
    pub session: Option<String>,
    #[command(subcommand)]
    pub job: Job,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Job {
    List,
    Add {
        title: String,
        #[command(flatten)]
        item: Item,
        #[arg(long, value_name = "PITCH")]
        after: Option<String>,
    },
    Edit {
        pitch: String,
        #[arg(long)]
        title: Option<String>,
        #[command(flatten)]
        item: Item,
    },
    Move {
        pitch: String,
        to: usize,
    },
    Remove {
        pitch: String,
    },
    Skip {
        pitch: String,
    },
    BringBack {
        pitch: String,
    },
    Fill {
        #[command(flatten)]
        times: Times,
    },
    Import {
        file: PathBuf,
        #[arg(long)]
        dry_run: bool,
    },
    Setup {
        #[arg(long, value_name = "TIME", value_parser = positive)]
        amber: Option<i64>,
        #[arg(long, value_name = "TIME", value_parser = positive)]
        red: Option<i64>,
        #[arg(long)]
        count: Option<Way>,
        #[arg(long, value_name = "BOOL")]
        questions_by_hand: Option<bool>,
        #[arg(long, value_name = "BOOL")]
        chime: Option<bool>,
        #[arg(long, value_name = "BOOL")]
        countdown: Option<bool>,
    },
    Next,
    Start {
        #[arg(long, value_name = "TIME", value_parser = positive)]
        ago: Option<i64>,
    },
    Pause,
    Resume,
    Restart,
    #[command(allow_negative_numbers = true)]
    Adjust {
        #[arg(value_name = "TIME", value_parser = signed, allow_hyphen_values = true)]
        time: i64,
    },
    Jump {
        pitch: String,
    },
    End,
    Undo,
    Redo,
    Recover {
        how: Answer,
    },
    TakeOver {
        desk: String,
    },
    Log,
    Report {
        #[arg(long, value_name = "FILE.csv")]
        out: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Times {
    #[arg(long, value_name = "TIME", value_parser = signed, allow_hyphen_values = true)]
    pub pitch_time: Option<i64>,
    #[arg(long, value_name = "TIME", value_parser = signed, allow_hyphen_values = true)]
    pub questions: Option<i64>,
    #[arg(long, value_name = "TIME", value_parser = signed, allow_hyphen_values = true)]
    pub transition: Option<i64>,
}

#[derive(Debug, Args)]
pub(crate) struct Item {
    #[arg(long)]
    pub kind: Option<Kind>,
    #[arg(long = "speaker", value_name = "NAME")]
    pub speakers: Vec<String>,
    #[command(flatten)]
    pub times: Times,
    #[arg(long)]
    pub notes: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    Pitch,
    Introduction,
    Break,
    Vote,
    Other,
}

impl From<Kind> for PitchKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Pitch => Self::Pitch,
            Kind::Introduction => Self::Introduction,
            Kind::Break => Self::Break,
            Kind::Vote => Self::Vote,
            Kind::Other => Self::Other,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Way {
    Down,
    Up,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Answer {
    GoOn,
    Resume,
    Discard,
}

impl From<Answer> for Recover {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::GoOn => Self::GoOn,
            Answer::Resume => Self::Resume,
            Answer::Discard => Self::Discard,
        }
    }
}

/// "3:00", "180", "3 min": seconds; what is absurd is refused by the core, with its reason.
fn positive(text: &str) -> Result<i64, String> {
    length(text).ok_or_else(|| "3:00, 180, 3 min…".to_owned())
}

/// The same with a sign.
fn signed(text: &str) -> Result<i64, String> {
    let text = text.trim();
    match text.strip_prefix(['-', '−']) {
        Some(rest) => positive(rest).map(|seconds| -seconds),
        None => positive(text.strip_prefix('+').unwrap_or(text)),
    }
}

/// What each command and each of its arguments is for, as in [`crate::arguments`].
pub(crate) const HELP: &[(&str, &str)] = &[
    ("pitches", "cli-pitches"),
    ("pitches --session", "cli-pitches-session"),
    ("pitches list", "cli-pitches-list"),
    ("pitches add", "cli-pitches-add"),
    ("pitches add --title", "cli-pitches-title"),
    ("pitches add --kind", "cli-pitches-kind"),
    ("pitches add --speakers", "cli-pitches-speaker"),
    ("pitches add --pitch_time", "cli-pitches-pitch-time"),
    ("pitches add --questions", "cli-pitches-questions"),
    ("pitches add --transition", "cli-pitches-transition"),
    ("pitches add --notes", "cli-pitches-notes"),
    ("pitches add --after", "cli-pitches-after"),
    ("pitches edit", "cli-pitches-edit"),
    ("pitches edit --pitch", "cli-pitches-pitch"),
    ("pitches edit --title", "cli-pitches-title"),
    ("pitches edit --kind", "cli-pitches-kind"),
    ("pitches edit --speakers", "cli-pitches-speaker"),
    ("pitches edit --pitch_time", "cli-pitches-pitch-time"),
    ("pitches edit --questions", "cli-pitches-questions"),
    ("pitches edit --transition", "cli-pitches-transition"),
    ("pitches edit --notes", "cli-pitches-notes"),
    ("pitches move", "cli-pitches-move"),
    ("pitches move --pitch", "cli-pitches-pitch"),
    ("pitches move --to", "cli-pitches-to"),
    ("pitches remove", "cli-pitches-remove"),
    ("pitches remove --pitch", "cli-pitches-pitch"),
    ("pitches skip", "cli-pitches-skip"),
    ("pitches skip --pitch", "cli-pitches-pitch"),
    ("pitches bring-back", "cli-pitches-bring-back"),
    ("pitches bring-back --pitch", "cli-pitches-pitch"),
    ("pitches fill", "cli-pitches-fill"),
    ("pitches fill --pitch_time", "cli-pitches-pitch-time"),
    ("pitches fill --questions", "cli-pitches-questions"),
    ("pitches fill --transition", "cli-pitches-transition"),
    ("pitches import", "cli-pitches-import"),
    ("pitches import --file", "cli-file"),
    ("pitches import --dry_run", "cli-dry-run"),
    ("pitches setup", "cli-pitches-setup"),
    ("pitches setup --amber", "cli-pitches-amber"),
    ("pitches setup --red", "cli-pitches-red"),
    ("pitches setup --count", "cli-pitches-count"),
    ("pitches setup --questions_by_hand", "cli-pitches-by-hand"),
    ("pitches setup --chime", "cli-pitches-chime"),
    ("pitches setup --countdown", "cli-pitches-countdown"),
    ("pitches next", "cli-pitches-next"),
    ("pitches start", "cli-pitches-start"),
    ("pitches start --ago", "cli-pitches-ago"),
    ("pitches pause", "cli-pitches-pause"),
    ("pitches resume", "cli-pitches-resume"),
    ("pitches restart", "cli-pitches-restart"),
    ("pitches adjust", "cli-pitches-adjust"),
    ("pitches adjust --time", "cli-pitches-adjust-time"),
    ("pitches jump", "cli-pitches-jump"),
    ("pitches jump --pitch", "cli-pitches-pitch"),
    ("pitches end", "cli-pitches-end"),
    ("pitches undo", "cli-pitches-undo"),
    ("pitches redo", "cli-pitches-redo"),
    ("pitches recover", "cli-pitches-recover"),
    ("pitches recover --how", "cli-pitches-how"),
    ("pitches take-over", "cli-pitches-take-over"),
    ("pitches take-over --desk", "cli-pitches-desk"),
    ("pitches log", "cli-pitches-log"),
    ("pitches report", "cli-pitches-report"),
    ("pitches report --out", "cli-pitches-report-out"),
];
