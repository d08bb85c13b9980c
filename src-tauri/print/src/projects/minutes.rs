//! The minutes of an appointment: when, where, with whom, what was said, and what it took of the share.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regie_core::words::Words;

use super::flow::{Flow, LEFT, TEXT, add};
use super::{
    ProjectCard, Support, document, foot_said, head, held_by, joined, minutes_said, remark, said, sign,
};
use crate::error::{Error, Result};
use crate::font::Weight;
use crate::geometry::{Area, Size};
use crate::masthead::{Masthead, Strip};
use crate::page::Ink;
use crate::paper::Paper;
use crate::said::time;

/// An appointment, as its minutes show it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Minutes {
    /// The project.
    pub project: ProjectCard,
    /// On which day.
    pub day: NaiveDate,
    /// At what hour, if that is settled.
    pub start: Option<NaiveTime>,
    /// Where; may be empty.
    pub place: String,
    /// Who was there; may be empty.
    pub who: String,
    /// What it is about; may be empty.
    pub about: String,
    /// How long it was planned, in minutes.
    pub planned: Option<u32>,
    /// How long it was, in minutes; nothing where nobody noted it.
    pub took: Option<u32>,
    /// What was said.
    pub text: String,
    /// The project's support, this appointment included.
    pub support: Support,
}

/// Makes the minutes of appointments, each from a page of its own.
///
/// # Errors
/// [`Error::Nothing`] where there is no appointment.
pub fn minutes(masthead: &Masthead, list: &[Minutes], at: NaiveDateTime, words: &Words) -> Result<Paper> {
    if list.is_empty() {
        return Err(Error::Nothing);
    }
    let mut document = document("project-paper-minutes", at, words);
    let strip = Strip::new(&mut document, masthead);
    let mut remarks = Vec::new();
    for minutes in list {
        let mut flow = Flow::new(&mut document.typesetter, Size::A4);
        let hour = minutes.start.map(|start| time(words, start)).unwrap_or_default();
        let when = joined(&[&words.date(minutes.day), &hour]);
        let title = words.say("project-paper-minutes");
        let who = held_by(&minutes.project, words);
        head(&mut flow, &strip, masthead, words, [&title, &minutes.project.name, &when, &who]);
        one(&mut flow, minutes, words);
        let pages = flow.finish(words, &foot_said(&minutes.project.name, at, words));
        add(&mut document, pages);
        let texts = [&minutes.project.name, &minutes.place, &minutes.about, &minutes.who, &minutes.text];
        remarks.extend(remark(&minutes.project.name, texts.map(String::as_str)));
    }
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

fn one(flow: &mut Flow, minutes: &Minutes, words: &Words) {
    let length =
        |minutes: Option<u32>| minutes.map(|minutes| minutes_said(words, minutes)).unwrap_or_default();
    flow.facts(&[
        (words.say("project-paper-place"), minutes.place.clone()),
        (words.say("project-paper-planned"), length(minutes.planned)),
        (words.say("project-paper-took"), length(minutes.took)),
    ]);
    flow.space(3.0);
    flow.labelled(&words.say("project-paper-subject"), &minutes.about);
    flow.labelled(&words.say("project-paper-who"), &minutes.who);
    flow.heading(&words.say("project-paper-text"));
    if minutes.text.trim().is_empty() {
        flow.text(&words.say("project-paper-no-text"), (Weight::Regular, TEXT, Ink::GREY));
    } else {
        flow.text(&minutes.text, (Weight::Regular, TEXT, Ink::BLACK));
    }
    flow.heading(&words.say("project-paper-support"));
    support(flow, minutes.support, words);
}

/// What was used of the share: a bar, and the same in words.
pub(super) fn support(flow: &mut Flow, support: Support, words: &Words) {
    flow.keep(16.0);
    if let Some(part) = support.part() {
        let area = Area::new(LEFT, flow.y + 0.5, flow.room().1, 3.6);
        sign::gauge(&mut flow.page, area, part);
        flow.y += 6.4;
    }
    let used = minutes_said(words, support.used);
    let text = match support.half_days {
        None => said(words, "project-paper-support-used", &[("used", used)]),
        Some(half_days) => {
            let granted =
                format!("{} ({})", super::days(words, half_days), minutes_said(words, support.granted()));
            let over = support.used > support.granted();
            let left = minutes_said(words, support.used.abs_diff(support.granted()));
            let key = if over { "project-paper-support-over" } else { "project-paper-support-left" };
            said(words, key, &[("used", used), ("granted", granted), ("left", left)])
        }
    };
    flow.text(&text, (Weight::Regular, TEXT, Ink::BLACK));
}
