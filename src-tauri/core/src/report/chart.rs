//! The report's charts, said once: rows of words with a bar or two each. The screen, the SVG files and the evidence draw
//! the same ones.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::Serialize;
use ts_rs::TS;

use super::{Closing, Hour, MeetingLine, MeetingStatus};
use crate::pitches::{LineState, Report};
use crate::programme::{DayPart, Session};
use crate::words::{Args, Words};

/// A chart: bars that lie, with their words beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Chart {
    /// What its file is called.
    pub name: &'static str,
    /// What it shows.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub about: String,
    /// What the bars of a row are, in words: one or two.
    pub series: Vec<String>,
    /// Its rows, in groups.
    pub groups: Vec<ChartGroup>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartGroup {
    /// A day, a session; may be empty.
    pub title: String,
    /// The rows.
    pub rows: Vec<ChartRow>,
}

/// A row of bars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartRow {
    /// What it is about.
    pub label: String,
    /// A bar for each of the chart's series.
    pub bars: Vec<ChartBar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartBar {
    /// How long it is; nothing where that is not known.
    pub value: Option<u32>,
    /// What stands beside it.
    pub said: String,
}

impl Chart {
    /// The longest bar's length, at least 1.
    pub fn most(&self) -> u32 {
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        rows.flat_map(|row| &row.bars).filter_map(|bar| bar.value).max().unwrap_or(0).max(1)
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.rows.is_empty())
    }
}

/// The charts of a report: arrivals, attendance, meetings, pitches.
pub fn charts(closing: &Closing, words: &Words) -> Vec<Chart> {
    vec![
        arrivals(closing, words),
        attendance(closing, words),
        meetings(closing, words),
        pitches(closing, words),
    ]
}

fn count(value: usize) -> ChartBar {
    ChartBar { value: Some(u32::try_from(value).unwrap_or(u32::MAX)), said: value.to_string() }
}

fn unknown(said: String) -> ChartBar {
    ChartBar { value: None, said }
}

/// The hour, as a row of a chart or of a table says it: `9 h – 10 h`.
pub fn hour_said(hour: Hour, words: &Words) -> String {
    match hour {
        Hour::At(hour) => {
            let mut args = Args::new();
            args.set("from", hour.to_string());
            args.set("until", (hour + 1).to_string());
            words.say_with("report-hour", &args)
        }
        Hour::AnotherDay => words.say("report-hour-another-day"),
        Hour::OutsideDays => words.say("report-hour-outside"),
    }
}

/// The word for a half-day.
pub fn part_said(part: DayPart, words: &Words) -> String {
    words.say(match part {
        DayPart::Morning => "part-morning",
        DayPart::Afternoon => "part-afternoon",
        DayPart::Evening => "part-evening",
    })
}

fn arrivals(closing: &Closing, words: &Words) -> Chart {
    let group = |day: &super::DayArrivals| ChartGroup {
        title: day.day.map_or_else(|| words.say("report-day-outside"), |day| words.date(day)),
        rows: day
            .hours
            .iter()
            .map(|hour| {
                let label = match day.day {
                    Some(_) => hour_said(hour.hour, words),
                    None => words.say("report-series-arrivals"),
                };
                ChartRow { label, bars: vec![count(hour.arrivals)] }
            })
            .collect(),
    };
    Chart {
        name: "arrivees",
        title: words.say("report-chart-arrivals"),
        about: words.about("report-chart-arrivals"),
        series: vec![words.say("report-series-arrivals")],
        groups: closing.days.iter().map(group).filter(|group| !group.rows.is_empty()).collect(),
    }
}

fn attendance(closing: &Closing, words: &Words) -> Chart {
    let mut groups: Vec<ChartGroup> = Vec::new();
    for line in &closing.sessions {
        // Where nobody registers and nobody notes who came, there is nothing to compare.
        if line.registered == 0 && line.parts.iter().all(|part| !part.taken) {
            continue;
        }
        let day = words.date(line.session.day);
        if groups.last().is_none_or(|group| group.title != day) {
            groups.push(ChartGroup { title: day, rows: Vec::new() });
        }
        for part in &line.parts {
            let label = if line.parts.len() > 1 {
                format!("{} – {}", line.session.title, part_said(part.part, words))
            } else {
                line.session.title.clone()
            };
            let present =
                if part.taken { count(part.present) } else { unknown(words.say("report-not-taken")) };
            if let Some(group) = groups.last_mut() {
                group.rows.push(ChartRow { label, bars: vec![count(line.registered), present] });
            }
        }
    }
    Chart {
        name: "presences",
        title: words.say("report-chart-attendance"),
        about: words.about("report-chart-attendance"),
        series: vec![words.say("report-series-registered"), words.say("report-series-present")],
        groups,
    }
}

fn meetings(closing: &Closing, words: &Words) -> Chart {
    let group = |session: &super::SessionMeetings| {
        let mut slots: BTreeMap<Option<NaiveTime>, (usize, usize)> = BTreeMap::new();
        for line in &session.lines {
            let MeetingLine { start, status, .. } = line;
            let slot = slots.entry(*start).or_default();
            slot.0 += usize::from(start.is_some());
            slot.1 += usize::from(*status == MeetingStatus::Held);
        }
        // Those that were in no slot come last.
        let outside = slots.remove(&None).map(|counts| (words.say("report-slot-outside"), counts));
        let hours = slots.into_iter().filter_map(|(start, counts)| Some((time_said(start?, words), counts)));
        let row = |(label, (planned, held))| ChartRow { label, bars: vec![count(planned), count(held)] };
        ChartGroup { title: titled(&session.session, words), rows: hours.chain(outside).map(row).collect() }
    };
    Chart {
        name: "rencontres",
        title: words.say("report-chart-meetings"),
        about: words.about("report-chart-meetings"),
        series: vec![words.say("report-series-planned"), words.say("report-series-held")],
        groups: closing.meetings.iter().map(group).filter(|group| !group.rows.is_empty()).collect(),
    }
}

fn pitches(closing: &Closing, words: &Words) -> Chart {
    let group = |report: &Report| ChartGroup {
        title: titled(&report.session, words),
        rows: report
            .lines
            .iter()
            .map(|line| {
                let planned = line.planned_pitch_ms + line.planned_questions_ms;
                let took = line.pitch_ms.map(|pitch| pitch + line.questions_ms.unwrap_or(0));
                // What still runs, or was left running, has no length yet.
                let took = match (line.state, took) {
                    (LineState::Done, Some(took)) => length(took, words),
                    (LineState::Running, _) => unknown(words.say("pitch-state-running")),
                    (LineState::Skipped, _) => unknown(words.say("pitch-state-skipped")),
                    _ => unknown(words.say("pitch-state-waiting")),
                };
                ChartRow { label: line.title.clone(), bars: vec![length(planned, words), took] }
            })
            .collect(),
    };
    Chart {
        name: "pitchs",
        title: words.say("report-chart-pitches"),
        about: words.about("report-chart-pitches"),
        series: vec![words.say("report-series-planned-time"), words.say("report-series-real-time")],
        groups: closing.pitches.iter().map(group).filter(|group| !group.rows.is_empty()).collect(),
    }
}

fn titled(session: &Session, words: &Words) -> String {
    format!("{} – {}", session.title, words.date(session.day))
}

fn time_said(time: NaiveTime, words: &Words) -> String {
    let mut args = Args::new();
    args.set("hour", time.format("%-H").to_string());
    args.set("padded", time.format("%M").to_string());
    words.say_with("report-time", &args)
}

/// A length of time to the second.
fn length(ms: i64, words: &Words) -> ChartBar {
    let seconds = (ms.max(0) + 500) / 1_000;
    let mut args = Args::new();
    args.set("minutes", (seconds / 60).to_string());
    args.set("seconds", format!("{:02}", seconds % 60));
    ChartBar {
        value: Some(u32::try_from(seconds).unwrap_or(u32::MAX)),
        said: words.say_with("report-length", &args),
    }
}
