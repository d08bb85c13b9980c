//! What a file can have wrong with it, each with a code; `ui/locales/*.ftl` has a sentence and a way out for every code.

use regie_core::words::{Args, Fault, Words};

/// This crate's results.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a file is when it is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A picture.
    Image,
    /// A PDF.
    Pdf,
    /// An archive that holds no workbook.
    Archive,
    /// A text document or a presentation.
    Document,
    /// Bytes that are no text.
    Other,
}

impl Foreign {
    const fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Pdf => "pdf",
            Self::Archive => "archive",
            Self::Document => "document",
            Self::Other => "other",
        }
    }
}

/// Why a file, or a wish about it, is refused as a whole. Rows are numbered as a person sees them; columns are named.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such file.
    #[error("no file {path}")]
    NoFile {
        /// Where it was looked for.
        path: String,
    },
    /// The file is heavier than any honest list.
    #[error("a file of {bytes} bytes")]
    HugeFile {
        /// Its size in bytes.
        bytes: u64,
    },
    /// There is nothing in the file.
    #[error("an empty file")]
    EmptyFile,
    /// There are headers, and nothing below.
    #[error("no rows below the headers")]
    NoRows,
    /// The file is no table.
    #[error("not a table")]
    NotATable {
        /// What it looks like.
        foreign: Foreign,
    },
    /// A workbook in a form that is not read: `.xls`, `.xlsb`, or locked by a password.
    #[error("an old or locked workbook")]
    OldWorkbook,
    /// The workbook does not read.
    #[error("a damaged workbook: {detail}")]
    BrokenWorkbook {
        /// What does not read.
        detail: String,
    },
    /// The workbook unfolds into far more than it should.
    #[error("a workbook that unfolds beyond all measure")]
    Bomb,
    /// More rows than are read.
    #[error("too many rows")]
    ManyRows,
    /// More columns than are read.
    #[error("too many columns")]
    ManyColumns {
        /// On which row.
        row: u32,
    },
    /// A cell is longer than a spreadsheet allows.
    #[error("row {row}, {column}: a huge cell")]
    HugeCell {
        /// On which row.
        row: u32,
        /// In which column.
        column: String,
    },
    /// A quote opens and never closes.
    #[error("row {row}, {column}: a quote that never closes")]
    OpenQuote {
        /// The row where it opens.
        row: u32,
        /// In which column.
        column: String,
    },
    /// Text follows a closing quote.
    #[error("row {row}, {column}: text after a closing quote")]
    StrayQuote {
        /// The row where the cell begins.
        row: u32,
        /// In which column.
        column: String,
    },
    /// A character does not read in the file's own encoding.
    #[error("row {row}: a character that is not {encoding}")]
    BadCharacter {
        /// On which row.
        row: u32,
        /// The encoding the rest of the file is in.
        encoding: &'static str,
    },
    /// No column is known to hold names.
    #[error("no column with names")]
    NoNameColumn,
    /// No column is known to hold titles.
    #[error("no column with titles")]
    NoTitleColumn,
    /// The file has no such column.
    #[error("no column {column}")]
    NoSuchColumn {
        /// The column asked for.
        column: String,
    },
    /// There is no such field.
    #[error("no field {field}")]
    NoSuchField {
        /// The field asked for.
        field: String,
    },
    /// No row says on which day anything takes place.
    #[error("no dates")]
    NoDates,
    /// The file is neither a list of wishes nor a matrix.
    #[error("neither a list of wishes nor a matrix")]
    NoWishColumns,
    /// What an exchange file is instead of one.
    #[error(transparent)]
    Exchange(#[from] crate::file::Problem),
    /// There is a folder in the report's place already; it was not touched.
    #[error("{path} exists")]
    FolderExists {
        /// Its place.
        path: String,
    },
    /// The report's folder was to be in one that is not there.
    #[error("no folder {path}")]
    NoPlace {
        /// Where it was looked for.
        path: String,
    },
    /// The report cannot be written there.
    #[error("{path} cannot be written")]
    FolderNotWritable {
        /// Its place.
        path: String,
    },
    /// Why a folder is not shared.
    #[error(transparent)]
    Folder(#[from] crate::folder::FolderProblem),
    /// What core says.
    #[error(transparent)]
    Core(#[from] regie_core::Error),
}

impl Error {
    /// The code on the wire, in the command line's answers and in `error-CODE` of the Fluent files.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoFile { .. } => "no-file",
            Self::HugeFile { .. } => "huge-file",
            Self::EmptyFile => "empty-file",
            Self::NoRows => "no-rows",
            Self::NotATable { .. } => "not-a-table",
            Self::OldWorkbook => "old-workbook",
            Self::BrokenWorkbook { .. } => "broken-workbook",
            Self::Bomb => "bomb",
            Self::ManyRows => "many-rows",
            Self::ManyColumns { .. } => "many-columns",
            Self::HugeCell { .. } => "huge-cell",
            Self::OpenQuote { .. } => "open-quote",
            Self::StrayQuote { .. } => "stray-quote",
            Self::BadCharacter { .. } => "bad-character",
            Self::NoNameColumn => "no-name-column",
            Self::NoTitleColumn => "no-title-column",
            Self::NoSuchColumn { .. } => "no-such-column",
            Self::NoSuchField { .. } => "no-such-field",
            Self::NoDates => "no-dates",
            Self::NoWishColumns => "no-wish-columns",
            Self::Exchange(problem) => problem.code(),
            Self::FolderExists { .. } => "report-folder-exists",
            Self::NoPlace { .. } => "report-no-place",
            Self::FolderNotWritable { .. } => "report-not-writable",
            Self::Folder(problem) => problem.code(),
            Self::Core(error) => error.code(),
        }
    }

    /// What the error says, in the reader's language.
    pub fn say(&self, words: &Words) -> Fault {
        let mut args = Args::new();
        match self {
            Self::Folder(problem) => return problem.say(words),
            Self::Core(error) => return words.error(error),
            Self::Exchange(problem) => return problem.say(words),
            Self::NoFile { path } => args.set("path", path.clone()),
            Self::FolderExists { path } | Self::NoPlace { path } | Self::FolderNotWritable { path } => {
                args.set("path", path.clone());
            }
            Self::HugeFile { bytes } => {
                args.set("megabytes", i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX));
            }
            Self::NotATable { foreign } => args.set("foreign", foreign.name()),
            Self::BrokenWorkbook { detail } => args.set("detail", detail.clone()),
            Self::ManyColumns { row } => args.set("row", i64::from(*row)),
            Self::HugeCell { row, column }
            | Self::OpenQuote { row, column }
            | Self::StrayQuote { row, column } => {
                args.set("row", i64::from(*row));
                args.set("column", column.clone());
            }
            Self::BadCharacter { row, encoding } => {
                args.set("row", i64::from(*row));
                args.set("encoding", *encoding);
            }
            Self::NoSuchColumn { column } => args.set("column", column.clone()),
            Self::NoSuchField { field } => args.set("field", field.clone()),
            Self::EmptyFile
            | Self::NoRows
            | Self::OldWorkbook
            | Self::Bomb
            | Self::ManyRows
            | Self::NoNameColumn
            | Self::NoTitleColumn
            | Self::NoWishColumns
            | Self::NoDates => {}
        }
        words.fault(self.code(), &args)
    }
}
