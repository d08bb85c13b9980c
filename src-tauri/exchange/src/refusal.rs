//! Rows that cannot be imported, each with the reason and the column to look at.

use regie_core::words::{Args, Words};
use serde::Serialize;
use ts_rs::TS;

/// A row that is not imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Refused {
    /// The row's number as a person sees it.
    pub row: u32,
    /// The header of the column to look at.
    pub column: String,
    /// Why, in the reader's language.
    pub why: String,
}

/// Why a row is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no name in it.
    NoName,
    /// A text is longer than any honest one.
    TooLong {
        /// How many characters are taken.
        limit: usize,
    },
    /// It has cells beyond the last header: a separator went astray.
    ExtraCells,
    /// Its ticket stands in another row under another name.
    SharedTicket {
        /// That row.
        row: u32,
    },
    /// There is no title in it.
    NoTitle,
    /// There is no day in it.
    NoDay,
    /// The day does not read as one.
    NotADate,
    /// The day is none of the event's.
    OutsideEvent,
    /// An hour does not read as one.
    NotAnHour,
    /// It ends before it starts.
    HoursReversed,
    /// It is not a number.
    NotANumber,
    /// It is no length of time.
    NotADuration,
    /// It is a length of time that nobody means.
    AbsurdDuration,
    /// The same item stands in another row.
    TwiceInOrder {
        /// That row.
        row: u32,
    },
    /// Nobody of that name takes part in the meetings.
    NoSuchParty {
        /// The name.
        name: String,
    },
    /// Several who take part in the meetings go by that name.
    SeveralParties {
        /// The name.
        name: String,
    },
    /// Nobody meets themselves.
    MeetsItself,
    /// It is not a strength of a wish.
    NotAWish,
    /// Those two must not meet.
    Vetoed,
    /// The same wish stands in another place.
    WishedTwice {
        /// The row.
        row: u32,
    },
    /// The same session stands in another row.
    Twice {
        /// That row.
        row: u32,
    },
}

impl Refusal {
    /// The reason, in the reader's language.
    pub fn say(&self, words: &Words) -> String {
        let number = |number: u32| Some(("row", i64::from(number)));
        let (key, blank) = match self {
            Self::NoName => ("refusal-no-name", None),
            Self::TooLong { limit } => {
                ("refusal-too-long", Some(("limit", i64::try_from(*limit).unwrap_or(i64::MAX))))
            }
            Self::ExtraCells => ("refusal-extra-cells", None),
            Self::SharedTicket { row } => ("refusal-shared-ticket", number(*row)),
            Self::NoTitle => ("refusal-no-title", None),
            Self::NoDay => ("refusal-no-day", None),
            Self::NotADate => ("refusal-not-a-date", None),
            Self::OutsideEvent => ("refusal-outside-event", None),
            Self::NotAnHour => ("refusal-not-an-hour", None),
            Self::HoursReversed => ("refusal-hours-reversed", None),
            Self::NotANumber => ("refusal-not-a-number", None),
            Self::NotADuration => ("refusal-not-a-duration", None),
            Self::AbsurdDuration => ("refusal-absurd-duration", None),
            Self::TwiceInOrder { row } => ("refusal-twice-in-order", number(*row)),
            Self::NoSuchParty { .. } => ("refusal-no-such-party", None),
            Self::SeveralParties { .. } => ("refusal-several-parties", None),
            Self::MeetsItself => ("refusal-meets-itself", None),
            Self::NotAWish => ("refusal-not-a-wish", None),
            Self::Vetoed => ("refusal-vetoed", None),
            Self::WishedTwice { row } => ("refusal-wished-twice", number(*row)),
            Self::Twice { row } => ("refusal-twice", number(*row)),
        };
        let mut args = Args::new();
        if let Some((name, value)) = blank {
            args.set(name, value);
        }
        if let Self::NoSuchParty { name } | Self::SeveralParties { name } = self {
            args.set("name", name.clone());
        }
        words.say_with(key, &args)
    }

    /// The row as it is listed.
    pub(crate) fn at(&self, row: u32, column: &str, words: &Words) -> Refused {
        Refused { row, column: column.to_owned(), why: self.say(words) }
    }
}
