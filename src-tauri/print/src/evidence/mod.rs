//! The closing evidence: what a funder is handed afterwards, bundled with a cover, page numbers and the journal's digest.

mod chart;
mod cover;
mod flow;

use std::collections::HashMap;

use chrono::NaiveDateTime;
use regie_core::attendance::Mark;
use regie_core::people::{Role, Side};
use regie_core::report::chart::{Chart, part_said};
use regie_core::report::{Closing, MeetingParty, MeetingStatus, MeetingTally, SessionAttendance};
use regie_core::words::{Args, Words};

use crate::attendance::SessionCard;
use crate::document::Document;
use crate::error::Result;
use crate::folio::{BODY, foot};
use crate::font::Weight;
use crate::masthead::{Masthead, Strip};
use crate::page::Ink;
use crate::paper::{Paper, Person, Remark, undrawables};
use crate::pitches::{self, Totals};
use crate::programme::{self, Day};
use crate::said::{hours, made, time};
use crate::table::Column;
use flow::{Flow, Row};

/// What the evidence is made of.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// Who organises, who pays.
    pub masthead: &'a Masthead<'a>,
    /// What the event came to.
    pub closing: &'a Closing,
    /// The report's charts.
    pub charts: &'a [Chart],
    /// The programme's days.
    pub days: &'a [Day],
    /// Everybody by name, in order, where names are asked for.
    pub people: Option<&'a [Person]>,
    /// When it is made.
    pub at: NaiveDateTime,
}

/// Makes the evidence.
///
/// # Errors
/// What should not happen.
pub fn evidence(evidence: &Evidence, words: &Words) -> Result<Paper> {
    let mut document = Document::new(&words.say("evidence-title"), words.language(), evidence.at);
    let strip = Strip::new(&mut document, evidence.masthead);
    let typesetter = &mut document.typesetter;
    let programme = programme::pages(typesetter, &strip, evidence.masthead, evidence.days, words);
    let mut flow = Flow::new(typesetter, words);
    flow.pages("evidence-programme", programme);
    attendance(&mut flow, evidence);
    if let Some(people) = evidence.people {
        rolls(&mut flow, &evidence.closing.sessions, people);
    }
    flow.section("evidence-arrivals-section");
    titled_chart(&mut flow, evidence, "arrivees");
    groups(&mut flow, evidence.closing);
    if !evidence.closing.meetings.is_empty() {
        meetings(&mut flow, evidence);
    }
    if !evidence.closing.pitches.is_empty() {
        flow.section("evidence-pitches-section");
        titled_chart(&mut flow, evidence, "pitchs");
        let pages = pitch_pages(&mut flow, evidence, &strip);
        flow.more_pages(pages);
    }
    let (pages, sections) = flow.finish();
    // The cover is the first page.
    let sections: Vec<_> = sections.into_iter().map(|(name, at)| (name, at + 2)).collect();
    let cover = cover::cover(&mut document.typesetter, &strip, evidence, &sections, words);
    let number = pages.len() + 1;
    let left = format!("{} · {}", evidence.masthead.event, made(words, evidence.at));
    for (n, mut page) in std::iter::once(cover).chain(pages).enumerate() {
        foot(&mut page, &mut document.typesetter, words, &left, (n + 1, number));
        document.add(page);
    }
    let missing = undrawables(evidence.people.unwrap_or_default());
    let remarks = missing.into_iter().map(Remark::Undrawable).collect();
    Ok(Paper { pdf: document.finish()?, pages: number, remarks })
}

/// The chart of that name, under its title.
fn titled_chart(flow: &mut Flow, evidence: &Evidence, name: &str) {
    let Some(chart) = evidence.charts.iter().find(|chart| chart.name == name) else { return };
    flow.heading(&chart.title);
    flow.text(&chart.about, (Weight::Regular, BODY, Ink::GREY));
    chart::draw(flow, chart);
}

fn attendance(flow: &mut Flow, evidence: &Evidence) {
    let words = flow.words;
    flow.section("evidence-attendance");
    flow.text(&words.say("evidence-attendance-lead"), (Weight::Regular, BODY, Ink::GREY));
    let columns = [
        Column::new(words.say("evidence-session"), 64.0),
        Column::new(words.say("evidence-half-day"), 36.0),
        Column::new(words.say("evidence-registered"), 18.0).centred(),
        Column::new(words.say("evidence-present-short"), 18.0).centred(),
        Column::new(words.say("evidence-others"), 26.0).centred(),
        Column::new(words.say("evidence-rate"), 18.0).centred(),
    ];
    let mut rows = Vec::new();
    let mut day = None;
    for line in &evidence.closing.sessions {
        if day != Some(line.session.day) {
            day = Some(line.session.day);
            rows.push(Row::Band(words.date(line.session.day)));
        }
        for part in &line.parts {
            let time = hours(words, line.session.start, line.session.end);
            let half = part_said(part.part, words);
            let when = if time.is_empty() { half } else { format!("{half}, {time}") };
            let mut cells = vec![line.session.title.clone(), when, line.registered.to_string()];
            if part.taken {
                let rate = part.rate(line.registered).map(|rate| percent(rate, words)).unwrap_or_default();
                cells.extend([part.present.to_string(), part.others().to_string(), rate]);
            } else {
                cells.extend(["–".to_owned(), String::new(), String::new()]);
            }
            rows.push(Row::Cells(cells));
        }
    }
    flow.table(&columns, &rows);
    titled_chart(flow, evidence, "presences");
}

fn percent(rate: f64, words: &Words) -> String {
    match words.language() {
        regie_core::words::Language::Fr => format!("{rate:.0}\u{a0}%"),
        regie_core::words::Language::En => format!("{rate:.0}%"),
    }
}

/// Who was in each session, by name.
fn rolls(flow: &mut Flow, sessions: &[SessionAttendance], people: &[Person]) {
    let words = flow.words;
    flow.section("evidence-roll");
    let ranks: HashMap<_, _> =
        people.iter().enumerate().map(|(rank, person)| (person.id, (rank, person))).collect();
    for line in sessions.iter().filter(|line| !line.people.is_empty()) {
        flow.heading(&format!("{} – {}", line.session.title, words.date(line.session.day)));
        let mut columns = vec![
            Column::new(words.say("evidence-name"), 62.0),
            Column::new(words.say("evidence-organisation"), 58.0),
        ];
        #[expect(clippy::cast_precision_loss, reason = "a session has two half-days at most")]
        let width = 60.0 / line.parts.len().max(1) as f32;
        columns.extend(line.parts.iter().map(|part| Column::new(part_said(part.part, words), width)));
        let mut lines: Vec<_> =
            line.people.iter().filter_map(|(id, marks)| Some((ranks.get(id)?, marks))).collect();
        lines.sort_by_key(|((rank, _), _)| *rank);
        let row = |((_, person), marks): (&(usize, &Person), &Vec<Option<Mark>>)| {
            let name = format!("{} {}", person.family.to_uppercase(), person.given);
            let mut cells = vec![name.trim().to_owned(), person.organisation.clone()];
            cells.extend(
                marks.iter().map(|mark| mark.map_or_else(String::new, |mark| words.say(mark_key(mark)))),
            );
            Row::Cells(cells)
        };
        let rows: Vec<Row> = lines.into_iter().map(row).collect();
        flow.table(&columns, &rows);
    }
}

const fn mark_key(mark: Mark) -> &'static str {
    match mark {
        Mark::Present => "mark-present",
        Mark::Late => "mark-late",
        Mark::LeftEarly => "mark-left-early",
        Mark::Absent => "mark-absent",
        Mark::Excused => "mark-excused",
    }
}

/// People by role, and by organisation.
fn groups(flow: &mut Flow, closing: &Closing) {
    let words = flow.words;
    flow.section("evidence-people-section");
    let numbers = || {
        [
            Column::new(words.say("evidence-people-short"), 26.0).centred(),
            Column::new(words.say("evidence-came-short"), 26.0).centred(),
        ]
    };
    let mut columns = vec![Column::new(words.say("evidence-role"), 128.0)];
    columns.extend(numbers());
    let rows: Vec<Row> = closing
        .roles
        .iter()
        .filter(|line| line.people > 0)
        .map(|line| {
            Row::Cells(vec![words.say(role_key(line.role)), line.people.to_string(), line.came.to_string()])
        })
        .collect();
    flow.table(&columns, &rows);
    let mut columns = vec![
        Column::new(words.say("evidence-organisation"), 94.0),
        Column::new(words.say("evidence-side"), 34.0),
    ];
    columns.extend(numbers());
    let rows: Vec<Row> = closing
        .organisations
        .iter()
        .map(|line| {
            let name =
                if line.name.is_empty() { words.say("report-no-organisation") } else { line.name.clone() };
            let side = line.side.map_or_else(String::new, |side| words.say(side_key(side)));
            Row::Cells(vec![name, side, line.people.to_string(), line.came.to_string()])
        })
        .collect();
    if !rows.is_empty() {
        flow.table(&columns, &rows);
    }
}

const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Participant => "role-participant",
        Role::Producer => "role-producer",
        Role::Reuser => "role-reuser",
        Role::ProjectHolder => "role-project-holder",
        Role::Speaker => "role-speaker",
        Role::Organiser => "role-organiser",
    }
}

const fn side_key(side: Side) -> &'static str {
    match side {
        Side::Producer => "role-producer",
        Side::Reuser => "role-reuser",
    }
}

fn meetings(flow: &mut Flow, evidence: &Evidence) {
    let words = flow.words;
    flow.section("evidence-meetings-section");
    for session in &evidence.closing.meetings {
        flow.heading(&format!("{} – {}", session.session.title, words.date(session.session.day)));
        for (key, tally) in
            [("report-between-sides", session.across()), ("report-between-others", session.alike())]
        {
            let text = format!("{} – {}", words.say(key), counts(tally, words));
            flow.text(&text, (Weight::Regular, BODY, Ink::BLACK));
        }
    }
    titled_chart(flow, evidence, "rencontres");
    let columns = [
        Column::new(words.say("evidence-hour"), 20.0),
        Column::new(words.say("evidence-table"), 18.0),
        Column::new(words.say("evidence-meeting"), 114.0),
        Column::new(words.say("evidence-status"), 28.0),
    ];
    let name = |party: &MeetingParty| {
        if party.person && evidence.people.is_none() {
            words.say("report-somebody")
        } else {
            party.name.clone()
        }
    };
    for session in evidence.closing.meetings.iter().filter(|session| !session.lines.is_empty()) {
        flow.heading(&session.session.title);
        let rows: Vec<Row> = session
            .lines
            .iter()
            .map(|line| {
                let status = words.say(match line.status {
                    MeetingStatus::Held => "report-status-held",
                    MeetingStatus::NotHeld => "report-status-not-held",
                    MeetingStatus::NotNoted => "report-status-not-noted",
                });
                let hour = line.start.map(|start| time(words, start)).unwrap_or_default();
                let both = format!("{} – {}", name(&line.one), name(&line.other));
                Row::Cells(vec![hour, line.table.clone(), both, status])
            })
            .collect();
        flow.table(&columns, &rows);
    }
}

fn counts(tally: MeetingTally, words: &Words) -> String {
    let MeetingTally { planned, held, not_held, not_noted, unplanned } = tally;
    let mut args = Args::new();
    for (name, count) in [
        ("planned", planned),
        ("held", held),
        ("not_held", not_held),
        ("not_noted", not_noted),
        ("unplanned", unplanned),
    ] {
        args.set(name, count.to_string());
    }
    words.say_with("evidence-meetings-count", &args)
}

/// Each session's pitches, planned against real: the pages of their own report.
fn pitch_pages(flow: &mut Flow, evidence: &Evidence, strip: &Strip) -> Vec<crate::page::Page> {
    let mut pages = Vec::new();
    for report in evidence.closing.pitches.iter().filter(|report| !report.lines.is_empty()) {
        let mut lines = pitches::taken(report);
        if evidence.people.is_none() {
            for line in &mut lines {
                line.turn.speakers.clear();
            }
        }
        let session = SessionCard::from(&report.session);
        let about = (strip, evidence.masthead);
        let totals = Totals::from(report);
        pages.extend(pitches::pages(flow.typesetter, about, &session, &lines, totals, flow.words));
    }
    pages
}
