//! The pitches on paper: the running order for those who speak, and afterwards what was planned against what it was.

mod order;
mod report;

use chrono::NaiveTime;
use regie_core::clock::local;
use regie_core::pitches::{LineState, PitchKind, PitchesView, Report};
use regie_core::words::{Args, Words};

pub use self::order::{RunningOrder, running_order};
pub(crate) use self::report::pages;
pub use self::report::{Taken, Totals, pitch_report};
use crate::document::Document;
use crate::fit::{Room, SMALLEST, fit, paragraph};
use crate::folio::{CAPITALS, height, set, sides, write};
use crate::font::{Weight, undrawable};
use crate::geometry::{Area, count, mm};
use crate::masthead::{Masthead, Strip};
use crate::page::{Align, Ink, Page};
use crate::paper::{Remark, Undrawable};
use crate::shape::Typesetter;
use crate::table::cell;

/// An item of a running order, as paper shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// When it was planned, where the session has a start.
    pub planned: Option<NaiveTime>,
    /// What it is.
    pub kind: PitchKind,
    /// Its title.
    pub title: String,
    /// Who speaks.
    pub speakers: Vec<String>,
    /// The time planned for it, in seconds.
    pub pitch_s: i64,
    /// The time planned for questions, in seconds.
    pub questions_s: i64,
    /// Whether it is left out.
    pub skipped: bool,
}

/// The items of a running order, in order.
pub fn turns(view: &PitchesView) -> Vec<Turn> {
    let here = view.order.iter().filter(|line| !line.removed);
    here.map(|line| Turn {
        planned: line.planned_start.map(|ms| local(ms).time()),
        kind: line.pitch.kind,
        title: line.pitch.title.clone(),
        speakers: line.pitch.speakers.clone(),
        pitch_s: line.pitch.pitch_s,
        questions_s: line.pitch.questions_s,
        skipped: line.state == LineState::Skipped,
    })
    .collect()
}

/// The lines of a report, in order.
pub fn taken(report: &Report) -> Vec<Taken> {
    let lines = report.lines.iter();
    lines
        .map(|line| Taken {
            turn: Turn {
                planned: line.planned_start.map(|ms| local(ms).time()),
                kind: line.kind,
                title: line.title.clone(),
                speakers: line.speakers.clone(),
                pitch_s: line.planned_pitch_ms / 1_000,
                questions_s: line.planned_questions_ms / 1_000,
                skipped: line.state == LineState::Skipped,
            },
            started: line.start.map(|ms| local(ms).time()),
            pitch_ms: line.pitch_ms,
            questions_ms: line.questions_ms,
            over_ms: line.over_ms,
            paused_ms: line.paused_ms,
        })
        .collect()
}

/// A length of time as a clock shows it, to the nearest second: `3:00`, `1:02:03`.
pub(crate) fn length(ms: i64) -> String {
    let seconds = (ms.abs() + 500) / 1_000;
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{rest:02}") } else { format!("{minutes}:{rest:02}") }
}

/// The same with its sign: `+ 0:20`, `− 1:05`, and `0:00` for nothing.
pub(crate) fn difference(ms: i64) -> String {
    let text = length(ms);
    match ms {
        _ if text == "0:00" => text,
        ..0 => format!("−\u{a0}{text}"),
        _ => format!("+\u{a0}{text}"),
    }
}

/// Who speaks, or what kind of item it is.
fn under(turn: &Turn, words: &Words) -> String {
    let what = if turn.skipped { words.say("pitch-paper-skipped") } else { String::new() };
    let who = if turn.speakers.is_empty() && turn.kind != PitchKind::Pitch {
        // A break that is called so says so once.
        Some(words.say(turn.kind.key())).filter(|kind| *kind != turn.title).unwrap_or_default()
    } else {
        turn.speakers.join(", ")
    };
    [who, what].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Titles and names that cannot be drawn.
fn remarks<'a>(turns: impl Iterator<Item = &'a Turn>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for turn in turns {
        let texts = std::iter::once(&turn.title).chain(&turn.speakers).map(|text| undrawable(text));
        let missing: Vec<_> = texts.filter(|text| !text.is_empty()).collect();
        if !missing.is_empty() {
            let text = missing.join(" ");
            remarks.push(Remark::Undrawable(Undrawable { name: turn.title.clone(), text }));
        }
    }
    remarks
}

/// What stands on top of a paper of a session.
pub(crate) struct Head<'a> {
    strip: &'a Strip<'a>,
    masthead: &'a Masthead<'a>,
    /// What the paper is.
    kind: String,
    title: &'a str,
    /// When and where.
    when: String,
    /// A sentence below.
    lead: String,
}

impl Head<'_> {
    /// Draws it; answers where it ends.
    fn draw(&self, page: &mut Page, typesetter: &mut Typesetter, words: &Words, top: f32) -> f32 {
        let room = sides(page.size);
        let strip = self.strip.draw(page, typesetter, words, top);
        let mut y = if strip > top {
            page.line((room.0, strip + 1.5), (room.0 + room.1, strip + 1.5), 0.4, Ink::BLACK);
            strip + 5.5
        } else {
            top
        };
        let kind = if self.masthead.event.trim().is_empty() {
            self.kind.clone()
        } else {
            format!("{} · {}", self.kind, self.masthead.event)
        };
        y = write(page, typesetter, &kind, (Weight::Bold, 10.5, Ink::GREY), room, y) + 2.5;
        let wanted = Room { width: room.1, largest: 20.0, lines: 3 };
        let title = fit(typesetter, self.title, Weight::Bold, wanted);
        page.fitted(&title, room, Align::Left, y + mm(title.size * CAPITALS), 1.15, Ink::BLACK);
        y += mm(title.size * 1.15) * count(title.lines.len()) + 1.0;
        y = write(page, typesetter, &self.when, (Weight::Regular, 11.0, Ink::BLACK), room, y) + 1.5;
        write(page, typesetter, &self.lead, (Weight::Regular, 10.0, Ink::GREY), room, y) + 4.0
    }
}

/// A cell of two lines: what counts, and under it what goes with it.
fn two_lines(
    page: &mut Page,
    typesetter: &mut Typesetter,
    (upper, lower): (&str, &str),
    (weight, size): (Weight, f32),
    area: Area,
    align: Align,
) {
    if lower.trim().is_empty() {
        return cell(page, typesetter, upper, (weight, size, Ink::BLACK), area, align);
    }
    // Together in the middle, however high the row.
    let area = Area { y: area.centre() - ROW / 2.0, height: ROW, ..area };
    let (above, below) = area.cut_top(area.height * 0.53);
    let above = Area { y: above.y + 0.7, height: above.height - 0.7, ..above };
    let below = Area { height: below.height - 0.9, ..below };
    cell(page, typesetter, upper, (weight, size, Ink::BLACK), above, align);
    cell(page, typesetter, lower, (Weight::Regular, SMALLEST, Ink::GREY), below, align);
}

/// The size of an item's title, in points.
const TITLE: f32 = 11.5;
/// The height of a row whose title takes one line.
const ROW: f32 = 13.0;

/// The size of what stands under a title, in points.
const UNDER: f32 = 9.5;

/// How high an item's row is: its title and its speakers are set whole, however long.
fn row_height(typesetter: &mut Typesetter, turn: &Turn, width: f32, words: &Words) -> f32 {
    let title = paragraph(typesetter, &turn.title, Weight::Bold, TITLE, width - 2.4).len();
    let under = paragraph(typesetter, &under(turn, words), Weight::Regular, UNDER, width - 2.4).len();
    (height(title, TITLE) + height(under, UNDER) + 5.0).max(ROW)
}

/// An item's title, and under it who speaks.
fn what(
    page: &mut Page,
    typesetter: &mut Typesetter,
    turn: &Turn,
    weight: Weight,
    area: Area,
    words: &Words,
) {
    let inner = area.inset(1.2, 0.0);
    let title = paragraph(typesetter, &turn.title, weight, TITLE, inner.width);
    let under = paragraph(typesetter, &under(turn, words), Weight::Regular, UNDER, inner.width);
    let gap = if under.is_empty() { 0.0 } else { 1.0 };
    let tall = height(title.len(), TITLE) + gap + height(under.len(), UNDER);
    let top = area.centre() - tall / 2.0;
    let end = set(page, &title, inner.x, top + mm(TITLE * CAPITALS), TITLE, Ink::BLACK);
    set(page, &under, inner.x, end + gap + mm(UNDER * CAPITALS), UNDER, Ink::GREY);
}

/// A document for a paper of pitches.
fn document(key: &str, at: chrono::NaiveDateTime, words: &Words) -> Document {
    Document::new(&words.say(key), words.language(), at)
}

/// A message with one blank that is a text.
fn said(words: &Words, key: &str, blanks: &[(&'static str, String)]) -> String {
    let mut args = Args::new();
    for (name, value) in blanks {
        args.set(*name, value.clone());
    }
    words.say_with(key, &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_rounded_to_the_second_and_say_which_way() {
        assert_eq!(
            (length(180_000), length(3_723_400), length(499)),
            ("3:00".into(), "1:02:03".into(), "0:00".into())
        );
        assert_eq!((difference(20_000), difference(-65_000)), ("+\u{a0}0:20".into(), "−\u{a0}1:05".into()));
        assert_eq!((difference(0), difference(-400)), ("0:00".into(), "0:00".into()));
    }
}
