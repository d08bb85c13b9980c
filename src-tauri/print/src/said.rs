//! Hours, dates and page numbers, as they are said.

use chrono::{NaiveDateTime, NaiveTime, Timelike};
use regie_core::programme::DayPart;
use regie_core::words::{Args, Words};

/// `Page 2 / 3`.
pub fn page_number(words: &Words, (page, pages): (usize, usize)) -> String {
    let mut args = Args::new();
    args.set("page", i64::try_from(page).unwrap_or(0));
    args.set("pages", i64::try_from(pages).unwrap_or(0));
    words.say_with("print-page", &args)
}

/// When the paper was made: its date and its hour.
pub fn made(words: &Words, at: NaiveDateTime) -> String {
    let mut args = Args::new();
    args.set("date", words.date(at.date()));
    args.set("time", time(words, at.time()));
    words.say_with("print-made", &args)
}

/// An hour: `9 h 30`.
pub fn time(words: &Words, time: NaiveTime) -> String {
    let mut args = Args::new();
    args.set("hour", time.format("%-H").to_string());
    args.set("minute", i64::from(time.minute()));
    args.set("padded", time.format("%M").to_string());
    words.say_with("print-time", &args)
}

/// From when to when, as far as that is settled.
pub fn hours(words: &Words, start: Option<NaiveTime>, end: Option<NaiveTime>) -> String {
    match (start, end) {
        (Some(start), Some(end)) => {
            let mut args = Args::new();
            args.set("start", time(words, start));
            args.set("end", time(words, end));
            words.say_with("print-hours", &args)
        }
        (Some(start), None) => time(words, start),
        _ => String::new(),
    }
}

/// The key of the word for a part of the day.
pub(crate) const fn part_key(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "part-morning",
        DayPart::Afternoon => "part-afternoon",
        DayPart::Evening => "part-evening",
    }
}
