//! What can go wrong between a request and a sheet of paper.

use regie_core::words::{Args, Fault, Words};

/// This crate's results.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong; what people read is the Fluent message `error-CODE`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The event refused.
    #[error(transparent)]
    Core(#[from] regie_core::Error),
    /// The paper was not made, or not written.
    #[error(transparent)]
    Print(#[from] regie_print::Error),
    /// The paper has no such page.
    #[error("the paper has {pages} pages")]
    NoSuchPage {
        /// How many it has.
        pages: usize,
    },
    /// The page could not be drawn on the screen.
    #[error("the page cannot be shown: {detail}")]
    NotShown {
        /// What did not read.
        detail: String,
    },
    /// No program of the system opened the file.
    #[error("nothing opened the file: {detail}")]
    NotOpened {
        /// What the system said.
        detail: String,
    },
    /// No printer was chosen on this laptop yet.
    #[error("no printer was chosen")]
    NoPrinter,
    /// The system knows no printer of that name.
    #[error("there is no printer {printer}")]
    PrinterGone {
        /// Its name.
        printer: String,
    },
    /// The printer was stopped, or does not answer.
    #[error("the printer {printer} is stopped")]
    PrinterStopped {
        /// Its name.
        printer: String,
    },
    /// The system did not take the paper.
    #[error("the printer {printer} refused")]
    PrinterRefused {
        /// Its name.
        printer: String,
    },
    /// Badges that were printed before are printed again only where that is said.
    #[error("{count} badges were printed before")]
    PrintedBefore {
        /// How many.
        count: usize,
    },
    /// The text is not what an attendance sheet's QR code says.
    #[error("not the code of an attendance sheet")]
    NotASheet,
    /// This event printed no such page, as far as this laptop knows.
    #[error("no such attendance sheet")]
    NoSuchPrintedPage,
    /// Nothing of that number waits for the printer.
    #[error("no such job")]
    NoSuchJob,
}

impl Error {
    /// Stable, for programs and for the sentence.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Core(error) => error.code(),
            Self::Print(error) => error.code(),
            Self::NoSuchPage { .. } => "no-such-page",
            Self::NotShown { .. } => "page-not-shown",
            Self::NotOpened { .. } => "paper-not-opened",
            Self::NoPrinter => "no-printer",
            Self::PrinterGone { .. } => "printer-gone",
            Self::PrinterStopped { .. } => "printer-stopped",
            Self::PrinterRefused { .. } => "printer-refused",
            Self::PrintedBefore { .. } => "badges-printed-before",
            Self::NotASheet => "not-a-sheet",
            Self::NoSuchPrintedPage => "no-such-printed-page",
            Self::NoSuchJob => "no-such-job",
        }
    }

    /// What to tell people.
    pub fn fault(&self, words: &Words) -> Fault {
        let mut args = Args::new();
        match self {
            Self::Core(error) => return words.error(error),
            Self::Print(error) => return error.fault(words),
            Self::NoSuchPage { pages } => args.set("pages", i64::try_from(*pages).unwrap_or(0)),
            Self::PrintedBefore { count } => args.set("count", i64::try_from(*count).unwrap_or(0)),
            Self::NotShown { detail } | Self::NotOpened { detail } => args.set("detail", detail.clone()),
            Self::PrinterGone { printer }
            | Self::PrinterStopped { printer }
            | Self::PrinterRefused { printer } => args.set("printer", printer.clone()),
            Self::NoPrinter | Self::NotASheet | Self::NoSuchPrintedPage | Self::NoSuchJob => {}
        }
        words.fault(self.code(), &args)
    }
}
