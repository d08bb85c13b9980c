//! The programme.

use std::path::Path;

use regie_core::programme::Session;
use regie_core::words::Words;
use regie_exchange::programme;
use regie_exchange::table::Table;
use serde::Serialize;

use crate::answer::{Context, Refused, args, refusal};
use crate::arguments::Programme;

#[derive(Debug, Serialize)]
struct Line {
    #[serde(flatten)]
    session: Session,
    registered: usize,
}

pub(crate) fn run(context: &Context, job: Programme) -> Result<(), Refused> {
    match job {
        Programme::List => list(context),
        Programme::Import { file, dry_run } => import(context, &file, dry_run),
    }
}

fn list(context: &Context) -> Result<(), Refused> {
    let event = context.open()?;
    let mut lines = Vec::new();
    for session in event.sessions()? {
        lines.push(Line { registered: event.registered_in(session.id)?.len(), session });
    }
    context.answer(&lines, |words| {
        let mut said = Vec::new();
        let mut day = None;
        for (line, number) in lines.iter().zip(1..) {
            if day != Some(line.session.day) {
                day = Some(line.session.day);
                said.push(words.date(line.session.day));
            }
            said.push(format!("{number:>4}  {}  {}", when(&line.session, words), line.session.title));
        }
        said
    })?;
    Ok(())
}

fn when(session: &Session, words: &Words) -> String {
    use regie_core::programme::DayPart;
    let part = match session.part {
        DayPart::Morning => "part-morning",
        DayPart::Afternoon => "part-afternoon",
        DayPart::Evening => "part-evening",
    };
    let time = session.start.map_or_else(|| words.say(part), |start| start.format("%H:%M").to_string());
    if session.cancelled { format!("{time} ({})", words.say("session-cancelled")) } else { time }
}

fn import(context: &Context, file: &Path, dry_run: bool) -> Result<(), Refused> {
    let mut event = context.open()?;
    let plan = programme::plan(&event, &Table::read(file)?, &context.words)?;
    let outcome = if dry_run { plan.outcome } else { programme::apply(&mut event, plan)? };
    context.answer(&outcome, |words| {
        let counts =
            [("added", outcome.added), ("updated", outcome.updated), ("unchanged", outcome.unchanged)];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let mut lines = vec![words.say_with("cli-programme-imported", &args(counts))];
        lines.extend(outcome.refused.iter().map(|refused| refusal(refused, words)));
        lines
    })?;
    Ok(())
}
