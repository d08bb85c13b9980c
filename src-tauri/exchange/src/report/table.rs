//! A table of the report: its columns, named for programs and for people, and its rows.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regie_core::words::Words;

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// The name of its file.
    pub name: &'static str,
    /// What it is called, in a word or two.
    pub title: String,
    /// What is in it.
    pub about: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows; `key` is the message that names it and says what is in it.
    pub(crate) fn new(name: &'static str, key: &str, words: &Words, columns: Vec<Column>) -> Self {
        Self { name, title: words.say(key), about: words.about(key), columns, rows: Vec::new() }
    }
}

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// Its name for programs: plain French, `snake_case`, the same in every language.
    pub name: &'static str,
    /// What stands over it in a spreadsheet.
    pub title: String,
    /// What its cells say.
    pub about: String,
    /// What its cells are.
    pub kind: Kind,
    /// Whether every cell has something in it.
    pub required: bool,
    /// Whether it is a count of the open part, under its rule.
    pub guarded: bool,
}

impl Column {
    /// A column; `key` is the message that heads it and says what is in it.
    pub(crate) fn new(name: &'static str, key: &str, words: &Words, kind: Kind) -> Self {
        Self { name, title: words.say(key), about: words.about(key), kind, required: false, guarded: false }
    }

    /// The same, with something in every cell.
    pub(crate) fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, its counts published under the rule of the open part.
    pub(crate) fn guarded(self) -> Self {
        Self { guarded: true, ..self }
    }
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words, as wide as that many letters.
    Text(u16),
    /// A count, never negative.
    Count,
    /// Whole seconds, negative where something took less than planned.
    Seconds,
    /// Hundredths, with one decimal.
    Percent,
    /// A day.
    Date,
    /// An hour of the day, to the minute.
    Time,
    /// A day and an hour, to the second.
    Moment,
    /// Yes or no.
    YesNo,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Nothing is known, or there is nothing to say.
    Empty,
    /// Words.
    Text(String),
    /// A count or whole seconds.
    Whole(i64),
    /// Hundredths.
    Percent(f64),
    /// A day.
    Date(NaiveDate),
    /// An hour of the day.
    Time(NaiveTime),
    /// A day and an hour.
    Moment(NaiveDateTime),
    /// Yes or no.
    YesNo(bool),
    /// So few that the number is not published.
    Few,
}

impl Cell {
    pub(crate) fn count(count: usize) -> Self {
        Self::Whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    pub(crate) fn or_empty<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Empty, cell)
    }
}
