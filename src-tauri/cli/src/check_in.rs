//! The check-in desk.

use chrono::NaiveDate;
use regie_core::check_in::{Answer, Movement};
use regie_core::{Error, Event};

use crate::answer::{Context, Refused, args, person};
use crate::arguments::{CheckIn, CheckInOther};

pub(crate) fn run(context: &Context, job: CheckIn) -> Result<(), Refused> {
    match job.other {
        Some(CheckInOther::Undo { person, day }) => undo(context, &person, day),
        Some(CheckInOther::Leave { person, day }) => leave(context, &person, day),
        Some(CheckInOther::Count { day }) => count(context, day),
        None => check_in(context, &job.person.unwrap_or_default(), job.day),
    }
}

fn day(event: &Event, asked: Option<NaiveDate>) -> Result<NaiveDate, Error> {
    asked.map_or_else(|| event.desk_day(), Ok)
}

fn check_in(context: &Context, text: &str, asked: Option<NaiveDate>) -> Result<(), Refused> {
    let mut event = context.open()?;
    let day = day(&event, asked)?;
    let answer = match event.scan(text, day)? {
        Answer::NotACode => {
            let id = person(&event, text)?;
            event.check_in(id, day)?
        }
        Answer::UnknownCode { misread: true, .. } => return Err(Error::WrongCode.into()),
        Answer::UnknownCode { .. } => {
            // An identifier is no code, but may be asked for here.
            let id = person(&event, text)?;
            event.check_in(id, day)?
        }
        answer => answer,
    };
    context.answer(&answer, |words| {
        let line = match &answer {
            Answer::Welcome { person, movement, .. } => {
                let key = if *movement == Movement::Returned { "cli-returned" } else { "cli-welcome" };
                words.say_with(key, &args([("name", person.name()), ("day", words.date(day))]))
            }
            Answer::AlreadyIn { person, since, by, .. } => {
                let since = since.format("%H:%M").to_string();
                words.say_with(
                    "cli-already-in",
                    &args([("name", person.name()), ("since", since), ("by", by.clone())]),
                )
            }
            Answer::UnknownCode { .. } | Answer::NotACode => String::new(),
        };
        vec![line]
    })?;
    Ok(())
}

fn undo(context: &Context, text: &str, asked: Option<NaiveDate>) -> Result<(), Refused> {
    let mut event = context.open()?;
    let (id, day) = (person(&event, text)?, day(&event, asked)?);
    event.undo_check_in(id, day)?;
    let name = event.person(id)?.name();
    context.answer(&serde_json::json!({ "undone": id, "day": day }), |words| {
        vec![words.say_with("cli-undone", &args([("name", name), ("day", words.date(day))]))]
    })?;
    Ok(())
}

fn leave(context: &Context, text: &str, asked: Option<NaiveDate>) -> Result<(), Refused> {
    let mut event = context.open()?;
    let (id, day) = (person(&event, text)?, day(&event, asked)?);
    event.check_out(id, day)?;
    let name = event.person(id)?.name();
    context.answer(&serde_json::json!({ "left": id, "day": day }), |words| {
        vec![words.say_with("cli-left", &args([("name", name), ("day", words.date(day))]))]
    })?;
    Ok(())
}

fn count(context: &Context, asked: Option<NaiveDate>) -> Result<(), Refused> {
    let event = context.open()?;
    let day = day(&event, asked)?;
    let counters = event.counters(day)?;
    context.answer(&counters, |words| {
        let rows = [
            ("count-expected", counters.expected),
            ("count-arrived", counters.arrived),
            ("count-today", counters.today),
            ("count-here", counters.here),
        ];
        rows.into_iter().map(|(key, count)| format!("{count:>8}  {}", words.say(key))).collect()
    })?;
    Ok(())
}
