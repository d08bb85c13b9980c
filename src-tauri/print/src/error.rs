//! What can go wrong on the way to paper.

use std::path::PathBuf;

use regie_core::words::{Args, Fault, Words};

/// A result whose error has a sentence.
pub type Result<T> = std::result::Result<T, Error>;

/// An edge of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// The left one.
    Left,
    /// The upper one.
    Top,
    /// The right one.
    Right,
    /// The lower one.
    Bottom,
}

/// Why a paper was not made, or not written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A measure of a label sheet is missing, not a number, zero or negative.
    #[error("the label sheet's {measure} is not a positive number")]
    Measure {
        /// Which one, by the name of its field.
        measure: &'static str,
    },
    /// Neighbouring labels overlap.
    #[error("labels overlap by {by} mm")]
    Overlap {
        /// By how many millimetres.
        by: f32,
        /// Side by side, otherwise one above the other.
        across: bool,
    },
    /// A label leaves the paper.
    #[error("labels leave the paper by {by} mm")]
    OffPaper {
        /// By how many millimetres.
        by: f32,
        /// On which edge.
        edge: Edge,
    },
    /// A label is too small for a badge that can be read and scanned.
    #[error("a badge needs 50 × 25 mm at least")]
    LabelTooSmall,
    /// No label sheet has that name.
    #[error("no label sheet is called {id}")]
    NoSuchSheet {
        /// The name.
        id: String,
    },
    /// There is no label of that number on a sheet.
    #[error("a sheet has labels 1 to {labels}")]
    NoSuchLabel {
        /// How many labels a sheet has.
        labels: usize,
    },
    /// A printer is never that far off.
    #[error("an offset is at most 20 mm")]
    Offset,
    /// There is nobody to print for.
    #[error("there is nothing to print")]
    Nothing,
    /// A picture's file is gone, or cannot be read.
    #[error("the picture {} cannot be read", path.display())]
    PictureGone {
        /// Where it was.
        path: PathBuf,
    },
    /// The bytes are no PNG and no JPEG, or a broken one.
    #[error("not a PNG or JPEG picture")]
    NotAPicture,
    /// More bytes or more pixels than any logo has.
    #[error("the picture is too large")]
    HugePicture,
    /// The folder is not there.
    #[error("the folder {} is not there", path.display())]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The folder or the file may not be written.
    #[error("{} cannot be written", path.display())]
    NotWritable {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The file was not written, for another reason.
    #[error("{} was not written: {detail}", path.display())]
    NotWritten {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// What should never happen: a typeface that cannot be read, a document that cannot be put together.
    #[error("the paper could not be put together: {0}")]
    Unexpected(String),
}

impl Error {
    /// Stable, for programs and for the sentence.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Measure { .. } => "label-measure",
            Self::Overlap { .. } => "label-overlap",
            Self::OffPaper { .. } => "label-off-paper",
            Self::LabelTooSmall => "label-too-small",
            Self::NoSuchSheet { .. } => "no-such-sheet",
            Self::NoSuchLabel { .. } => "no-such-label",
            Self::Offset => "print-offset",
            Self::Nothing => "nothing-to-print",
            Self::PictureGone { .. } => "picture-gone",
            Self::NotAPicture => "not-a-picture",
            Self::HugePicture => "picture-too-large",
            Self::NoFolder { .. } => "folder-gone",
            Self::NotWritable { .. } => "paper-not-writable",
            Self::DiskFull => "paper-disk-full",
            Self::NotWritten { .. } => "paper-not-written",
            Self::Unexpected(_) => "unexpected",
        }
    }

    /// What to tell people.
    pub fn fault(&self, words: &Words) -> Fault {
        let mut args = Args::new();
        match self {
            Self::Measure { measure } => args.set("measure", words.say(measure_key(measure))),
            Self::Overlap { by, across } => {
                args.set("by", tenths(*by, words));
                args.set("direction", if *across { "across" } else { "down" });
            }
            Self::OffPaper { by, edge } => {
                args.set("by", tenths(*by, words));
                args.set(
                    "edge",
                    match edge {
                        Edge::Left => "left",
                        Edge::Top => "top",
                        Edge::Right => "right",
                        Edge::Bottom => "bottom",
                    },
                );
            }
            Self::NoSuchSheet { id } => args.set("id", id.clone()),
            Self::NoSuchLabel { labels } => args.set("labels", i64::try_from(*labels).unwrap_or(i64::MAX)),
            Self::PictureGone { path } | Self::NoFolder { path } | Self::NotWritable { path } => {
                args.set("path", path.display().to_string());
            }
            Self::NotWritten { path, detail } => {
                args.set("path", path.display().to_string());
                args.set("detail", detail.clone());
            }
            Self::Unexpected(detail) => args.set("detail", detail.clone()),
            _ => {}
        }
        words.fault(self.code(), &args)
    }
}

fn measure_key(measure: &str) -> &'static str {
    match measure {
        "paper_width" => "measure-paper-width",
        "paper_height" => "measure-paper-height",
        "label_width" => "measure-label-width",
        "label_height" => "measure-label-height",
        "columns" => "measure-columns",
        "rows" => "measure-rows",
        "first_x" => "measure-first-x",
        "first_y" => "measure-first-y",
        "pitch_x" => "measure-pitch-x",
        _ => "measure-pitch-y",
    }
}

/// A length as it is read: one decimal, never rounded down to nothing.
pub(crate) fn tenths(millimetres: f32, words: &Words) -> String {
    let text = format!("{:.1}", (millimetres * 10.0).ceil() / 10.0);
    match words.language() {
        regie_core::words::Language::Fr => text.replace('.', ","),
        regie_core::words::Language::En => text,
    }
}
