//! The projects in lines of text.

use regie_core::projects::{
    ActionCalendar, AppointmentLine, NeedCount, Owner, Progress, Project, ProjectFile, Sharing, StepCount,
    Support, WishProposal, days,
};
use regie_core::words::Words;

use crate::answer::args;

/// "1 h 30", "45 min".
fn length(minutes: i64) -> String {
    let sign = if minutes < 0 { "−" } else { "" };
    let minutes = minutes.abs();
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{sign}{rest} min"),
        (hours, 0) => format!("{sign}{hours} h"),
        (hours, rest) => format!("{sign}{hours} h {rest:02}"),
    }
}

fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("  ")
}

fn in_days(half_days: Option<i64>, words: &Words) -> String {
    half_days.map_or_else(|| "–".to_owned(), |half_days| days(half_days, words.language()))
}

pub(super) fn project(project: &Project, words: &Words) -> String {
    let theme = project.theme.map(|theme| words.say(theme.key())).unwrap_or_default();
    let stage = project.stage.map(|stage| words.say(stage.key())).unwrap_or_default();
    joined(&[project.name.clone(), theme, stage, project.organisation.clone()])
}

pub(super) fn file(file: &ProjectFile, day_min: i64, words: &Words) -> Vec<String> {
    let mut lines = vec![project(&file.project, words)];
    let title = |key: &str| format!("\n{}", words.say(key));
    if file.project.archived {
        lines.push(words.say("cli-projects-is-archived"));
    }
    lines.extend((!file.project.note.is_empty()).then(|| file.project.note.clone()));
    for holder in &file.holders {
        lines.push(format!("  {}", joined(&[holder.name.clone(), holder.organisation.clone()])));
    }
    let analysis = &file.analysis;
    if analysis.interviewed.is_some() || !analysis.synthesis.is_empty() || !analysis.objectives.is_empty() {
        lines.push(title("cli-projects-title-analysis"));
        lines.extend(analysis.interviewed.map(|day| format!("  {}", words.date(day))));
        lines.extend(analysis.synthesis.lines().map(|line| format!("  {line}")));
        lines.extend(analysis.objectives.iter().map(|objective| format!("  • {objective}")));
    }
    if !file.needs.is_empty() {
        lines.push(title("cli-projects-title-needs"));
        for (number, line) in (1..).zip(&file.needs) {
            let sheet = &line.need.sheet;
            let said = [
                sheet.title.clone(),
                words.say(sheet.kind.key()),
                words.say(sheet.state.key()),
                line.producer_name.clone(),
                sheet.licence.clone(),
                sheet.link.clone(),
            ];
            lines.push(format!("{number:>4}  {}", joined(&said)));
        }
    }
    if !file.steps.is_empty() {
        lines.push(title("cli-projects-title-steps"));
        for (number, line) in (1..).zip(&file.steps) {
            let sheet = &line.step.sheet;
            let owner = match sheet.owner.and_then(Owner::key) {
                Some(key) => words.say(key),
                None => line.owner_name.clone(),
            };
            let due = sheet.due.map(|due| words.date(due)).unwrap_or_default();
            let late = if line.late { words.say("cli-projects-late") } else { String::new() };
            let said = [sheet.what.clone(), words.say(sheet.state.key()), owner, due, late];
            lines.push(format!("{number:>4}  {}", joined(&said)));
        }
    }
    lines.push(title("cli-projects-title-support"));
    lines.push(format!("  {}", support(&file.progress.support, day_min, words)));
    lines.extend(file.progress.support.warning.map(|warning| format!("  {}", words.say(warning.key()))));
    if let Some(adjustment) = &file.adjustment {
        let blanks = args([
            ("days", days(adjustment.half_days, words.language())),
            ("reason", adjustment.reason.clone()),
        ]);
        lines.push(format!("  {}", words.say_with("cli-projects-by-hand", &blanks)));
    }
    lines.extend(appointments(&file.appointments, words));
    if !file.progress.meetings.is_empty() || !file.progress.pitches.is_empty() {
        lines.push(title("cli-projects-title-links"));
    }
    for meeting in &file.progress.meetings {
        let start = meeting.start.map(|start| start.format("%H:%M").to_string()).unwrap_or_default();
        let said = [meeting.name.clone(), words.say(meeting.standing.key()), words.date(meeting.day), start];
        lines.push(format!("  {}", joined(&said)));
    }
    for pitch in &file.progress.pitches {
        let given = pitch.state == regie_core::pitches::LineState::Done;
        let key = if given { "cli-projects-pitch-given" } else { "cli-projects-pitch-planned" };
        lines.push(format!("  {}", joined(&[pitch.title.clone(), words.say(key), words.date(pitch.day)])));
    }
    lines.extend(proposals(&file.proposals, words));
    lines
}

fn support(support: &Support, day_min: i64, words: &Words) -> String {
    let blanks = args([
        ("used", length(support.used_min)),
        ("planned", length(support.planned_min)),
        ("share", in_days(support.share, words)),
        ("day", length(day_min)),
    ]);
    let key = if support.share.is_some() { "cli-projects-used" } else { "cli-projects-used-no-share" };
    words.say_with(key, &blanks)
}

pub(super) fn appointments(lines: &[AppointmentLine], words: &Words) -> Vec<String> {
    let said = (1..).zip(lines).map(|(number, line)| {
        let sheet = &line.appointment.sheet;
        let people: Vec<&str> = line.people.iter().map(|person| person.name.as_str()).collect();
        let said = [
            words.date(sheet.day),
            sheet.start.map(|start| start.format("%H:%M").to_string()).unwrap_or_default(),
            line.project_name.clone(),
            length(line.appointment.took_min.unwrap_or(sheet.planned_min)),
            words.say(line.appointment.state.key()),
            sheet.place.clone(),
            sheet.about.clone(),
            people.join(", "),
            if line.unwritten() { words.say("cli-projects-unwritten") } else { String::new() },
            if line.clashes { words.say("cli-projects-clashes") } else { String::new() },
        ];
        format!("{number:>4}  {}", joined(&said))
    });
    said.collect()
}

pub(super) fn grid(sharing: &Sharing, words: &Words) -> Vec<String> {
    let envelope = &sharing.grid.envelope;
    let blanks = args([
        ("days", days(envelope.half_days, words.language())),
        ("day", length(envelope.day_min)),
        ("scale", envelope.scale.to_string()),
        ("floor", days(envelope.floor, words.language())),
        ("ceiling", in_days(envelope.ceiling, words)),
    ]);
    let mut lines = vec![words.say_with("cli-projects-envelope", &blanks)];
    for (number, criterion) in (1..).zip(&sharing.grid.criteria) {
        lines.push(format!("{number:>4}  × {}  {}", criterion.weight, criterion.name));
    }
    lines.push(words.say("projects-method"));
    lines
}

pub(super) fn shares(sharing: &Sharing, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = sharing
        .lines
        .iter()
        .map(|line| {
            let blanks = args([
                ("points", line.points.to_string()),
                ("most", sharing.most_points.to_string()),
                ("proposed", in_days(line.proposed, words)),
                ("adopted", in_days(line.adopted, words)),
            ]);
            let by_hand = line.adjustment.as_ref().map(|one| one.reason.clone()).unwrap_or_default();
            let unscored = match line.unscored {
                0 => String::new(),
                count => words.say_with("cli-projects-unscored", &args([("count", count.to_string())])),
            };
            joined(&[line.name.clone(), words.say_with("cli-projects-share", &blanks), by_hand, unscored])
        })
        .collect();
    if let Some(refused) = &sharing.refused {
        lines.push(refused.to_string());
    }
    if let Some(adopted) = &sharing.adopted {
        let key = if sharing.differs { "cli-projects-adopted-differs" } else { "cli-projects-adopted" };
        let at = adopted.at.format("%Y-%m-%d %H:%M").to_string();
        lines.push(words.say_with(key, &args([("when", at), ("by", adopted.by.clone())])));
    }
    lines
}

pub(super) fn progress(progress: &Progress, words: &Words) -> Vec<String> {
    let of = |done: usize, all: usize| format!("{done}/{all}");
    let steps = |count: &StepCount| of(count.done, count.all());
    let needs = |count: &NeedCount| of(count.obtained, count.all());
    let line = |name: &str, blanks: [(&'static str, String); 6]| {
        format!("{name}  {}", words.say_with("cli-projects-progress-line", &args(blanks)))
    };
    let mut lines: Vec<String> = progress
        .lines
        .iter()
        .map(|one| {
            let share = one.support.share_min.map_or_else(|| "–".to_owned(), length);
            let text = line(
                &one.name,
                [
                    ("steps", steps(&one.steps)),
                    ("datasets", needs(&one.datasets)),
                    ("used", length(one.support.used_min)),
                    ("share", share),
                    ("producers", one.producers_met.to_string()),
                    ("pitched", words.say(if one.pitched { "projects-csv-yes" } else { "projects-csv-no" })),
                ],
            );
            match one.support.warning {
                Some(warning) => format!("{text}  ({})", words.say(warning.key())),
                None => text,
            }
        })
        .collect();
    let all = &progress.all;
    lines.push(line(
        &words.say("cli-projects-all"),
        [
            ("steps", steps(&all.steps)),
            ("datasets", needs(&all.datasets)),
            ("used", length(all.used_min)),
            ("share", length(all.envelope * progress.day_min / 2)),
            ("producers", all.producers_met.to_string()),
            ("pitched", of(all.pitched, all.projects)),
        ],
    ));
    lines
}

pub(super) fn proposals(proposals: &[WishProposal], words: &Words) -> Vec<String> {
    let said = proposals.iter().map(|one| {
        let blanks = args([
            ("project", one.project_name.clone()),
            ("with", one.with_name.clone()),
            ("datasets", one.datasets.join(", ")),
            ("session", one.session_title.clone()),
        ]);
        let declined = if one.declined { words.say("cli-projects-declined") } else { String::new() };
        joined(&[words.say_with("cli-projects-proposal", &blanks), declined])
    });
    said.collect()
}

pub(super) fn calendar(calendar: &ActionCalendar, words: &Words) -> Vec<String> {
    let said = (1..).zip(&calendar.actions).map(|(number, line)| {
        let sheet = &line.action.sheet;
        let blanks = args([("from", words.date(sheet.from)), ("to", words.date(sheet.to))]);
        let key = if sheet.about { "cli-projects-some-time" } else { "cli-projects-period" };
        let said = [
            sheet.title.clone(),
            words.say_with(key, &blanks),
            words.say(line.state.key()),
            sheet.strand.clone(),
            sheet.note.clone(),
        ];
        format!("{number:>4}  {}", joined(&said))
    });
    said.collect()
}
