//! The projects on paper: the roadmap of each, the minutes of an appointment, the review, the calendar of actions.

mod flow;
mod minutes;
mod review;
mod roadmap;
mod sign;
mod timeline;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use regie_core::words::{Args, Words};

use self::flow::{ACCENT, Flow};
pub use self::minutes::{Minutes, minutes};
pub use self::review::{Part, Review, ReviewLine, review};
pub use self::roadmap::{Roadmap, roadmaps};
pub use self::sign::{Sign, State};
pub use self::timeline::{Action, Timeline, timeline};
use crate::document::Document;
use crate::fit::{Room, fit};
use crate::folio::{CAPITALS, write};
use crate::font::{Weight, undrawable};
use crate::geometry::{count, mm};
use crate::masthead::{Masthead, Strip};
use crate::page::{Align, Ink};
use crate::paper::{Remark, Undrawable};
use crate::said::made;

/// A project, as the head of its papers names it; its theme and stage in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProjectCard {
    /// Its name.
    pub name: String,
    /// Who holds it.
    pub holders: Vec<String>,
    /// Its theme; may be empty.
    pub theme: String,
    /// Its stage; may be empty.
    pub stage: String,
}

/// A dataset that a project needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataset {
    /// What it is called.
    pub title: String,
    /// Where it is; may be empty.
    pub link: String,
    /// Who has it; may be empty.
    pub producer: String,
    /// Under which licence; may be empty.
    pub licence: String,
    /// What else there is to say of it; may be empty.
    pub note: String,
    /// Whether it was found, asked for, is missing.
    pub state: State,
}

/// A step of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is to be done.
    pub title: String,
    /// By whom; may be empty.
    pub owner: String,
    /// By when, if that is settled.
    pub due: Option<NaiveDate>,
    /// How far it has come.
    pub state: State,
}

/// The support a project was granted, and what it used of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Support {
    /// Half-days granted; none where the envelope is not shared out yet.
    pub half_days: Option<u32>,
    /// Minutes used.
    pub used: u32,
    /// How many minutes half a day has.
    pub half_day: u32,
}

impl Support {
    /// Minutes granted.
    fn granted(self) -> u32 {
        self.half_days.unwrap_or(0).saturating_mul(self.half_day)
    }

    /// How much of it is used, 1 being all; nothing where nothing was granted.
    fn part(self) -> Option<f32> {
        let granted = self.granted();
        #[expect(clippy::cast_precision_loss, reason = "minutes of a few days")]
        (granted > 0).then(|| self.used as f32 / granted as f32)
    }

    fn granted_said(self, words: &Words) -> String {
        self.half_days.map_or_else(|| words.say("project-paper-not-shared"), |half| days(words, half))
    }
}

/// A number of half-days in days: `1,5 jour`.
pub fn days(words: &Words, half_days: u32) -> String {
    let mut args = Args::new();
    let number = f64::from(half_days) / 2.0;
    let text = if half_days.is_multiple_of(2) {
        (half_days / 2).to_string()
    } else {
        format!("{}{}5", half_days / 2, decimal(words))
    };
    args.set("count", number);
    args.set("days", text);
    words.say_with("project-paper-days", &args)
}

/// A length in minutes: `3 h 30`, `45 min`.
pub fn minutes_said(words: &Words, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let blanks = [
        ("hours", hours.to_string()),
        ("minutes", if hours > 0 { format!("{rest:02}") } else { rest.to_string() }),
    ];
    let key = match (hours, rest) {
        (0, _) => "project-paper-minutes-only",
        (_, 0) => "project-paper-hours",
        _ => "project-paper-hours-minutes",
    };
    said(words, key, &blanks)
}

const fn decimal(words: &Words) -> char {
    match words.language() {
        regie_core::words::Language::Fr => ',',
        regie_core::words::Language::En => '.',
    }
}

/// A day without its weekday, as tables have it: `4 mars 2020`.
fn day_said(words: &Words, day: NaiveDate) -> String {
    let mut args = Args::new();
    args.set("day", i64::from(day.day()));
    args.set("month", i64::from(day.month()));
    args.set("year", day.year().to_string());
    words.say_with("project-paper-day", &args)
}

/// A message with blanks that are texts.
fn said(words: &Words, key: &str, blanks: &[(&'static str, String)]) -> String {
    let mut args = Args::new();
    for (name, value) in blanks {
        args.set(*name, value.clone());
    }
    words.say_with(key, &args)
}

/// So many of so many: `3 sur 5`.
fn of(words: &Words, done: usize, all: usize) -> String {
    said(words, "project-paper-of", &[("done", done.to_string()), ("all", all.to_string())])
}

/// How many steps are done, of those that are not given up.
fn done(steps: &[Step]) -> (usize, usize) {
    let with = |sign| steps.iter().filter(|step| step.state.sign == sign).count();
    (with(Sign::Done), steps.len() - with(Sign::Missing))
}

/// Parts that are there, with a point between them.
fn joined(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// The head of a paper: the logos, what it is, its title, and a line of what it is about.
fn head(flow: &mut Flow, strip: &Strip, masthead: &Masthead, words: &Words, texts: [&str; 4]) {
    let [kind, title, about, who] = texts;
    let room = flow.room();
    let top = flow.y;
    let strip_end = strip.draw(&mut flow.page, flow.typesetter, words, top);
    let mut y = top;
    if strip_end > top {
        flow.page.line((room.0, strip_end + 1.5), (room.0 + room.1, strip_end + 1.5), 0.4, Ink::BLACK);
        y = strip_end + 6.5;
    }
    let kind = joined(&[kind, masthead.event]);
    let (page, typesetter) = (&mut flow.page, &mut *flow.typesetter);
    y = write(page, typesetter, &kind, (Weight::Bold, 10.5, ACCENT), room, y) + 2.8;
    let fitted = fit(typesetter, title, Weight::Bold, Room { width: room.1, largest: 22.0, lines: 3 });
    page.fitted(&fitted, room, Align::Left, y + mm(fitted.size * CAPITALS), 1.15, Ink::BLACK);
    y += mm(fitted.size * (CAPITALS + 0.25 + 1.15 * count(fitted.lines.len() - 1))) + 1.2;
    for (text, ink) in [(about, Ink::BLACK), (who, Ink::GREY)] {
        if !text.trim().is_empty() {
            y = write(page, typesetter, text, (Weight::Regular, 11.0, ink), room, y) + 1.4;
        }
    }
    flow.y = y + 2.6;
}

/// The head of a project's paper.
fn project_head(
    flow: &mut Flow,
    strip: &Strip,
    masthead: &Masthead,
    words: &Words,
    (kind, project): (&str, &ProjectCard),
) {
    let about = joined(&[&project.theme, &project.stage]);
    let who = held_by(project, words);
    head(flow, strip, masthead, words, [&words.say(kind), &project.name, &about, &who]);
}

/// Who holds a project, where anybody does.
fn held_by(project: &ProjectCard, words: &Words) -> String {
    if project.holders.is_empty() {
        return String::new();
    }
    said(words, "project-paper-held-by", &[("names", project.holders.join(", "))])
}

/// What stands at the foot of a project's paper.
fn foot_said(project: &str, at: NaiveDateTime, words: &Words) -> String {
    joined(&[project, &made(words, at)])
}

/// A new document for a paper.
fn document(key: &str, at: NaiveDateTime, words: &Words) -> Document {
    Document::new(&words.say(key), words.language(), at)
}

/// What of some texts no typeface of ours can draw.
fn remark<'a>(name: &str, texts: impl IntoIterator<Item = &'a str>) -> Option<Remark> {
    let mut missing: Vec<char> =
        texts.into_iter().flat_map(|text| undrawable(text).chars().collect::<Vec<_>>()).collect();
    missing.sort_unstable();
    missing.dedup();
    let text: String = missing.into_iter().filter(|c| !c.is_whitespace()).collect();
    (!text.is_empty()).then(|| Remark::Undrawable(Undrawable { name: name.to_owned(), text }))
}

#[cfg(test)]
mod tests {
    use regie_core::words::Language;

    use super::*;

    #[test]
    fn days_and_lengths_are_said_as_people_say_them() {
        let (fr, en) = (Words::new(Language::Fr), Words::new(Language::En));
        assert_eq!(
            [1, 2, 3, 24].map(|half| days(&fr, half)),
            ["0,5 jour", "1 jour", "1,5 jour", "12 jours"].map(|text| text.replace(' ', "\u{a0}"))
        );
        assert_eq!([2, 3].map(|half| days(&en, half)), ["1\u{a0}day", "1.5\u{a0}days"]);
        assert_eq!(
            [45, 60, 210].map(|minutes| minutes_said(&fr, minutes)),
            ["45 min", "1 h", "3 h 30"].map(|text| text.replace(' ', "\u{a0}"))
        );
    }

    #[test]
    fn what_is_used_is_a_part_of_what_was_granted() {
        let support = |used| Support { half_days: Some(3), used, half_day: 210 };
        assert_eq!((support(315).part(), support(0).part()), (Some(0.5), Some(0.0)));
        assert_eq!(Support { used: 60, ..Support::default() }.part(), None);
    }
}
