//! Who is registered in which session.

use regie_core::people::Person;
use serde::Serialize;

use crate::answer::{Context, Refused, args, person, session};
use crate::arguments::Attendance;

#[derive(Debug, Serialize)]
struct List {
    session: String,
    capacity: Option<u32>,
    registered: Vec<Person>,
}

pub(crate) fn run(context: &Context, job: Attendance) -> Result<(), Refused> {
    match job {
        Attendance::Register { session, person } => change(context, &session, &person, true),
        Attendance::Unregister { session, person } => change(context, &session, &person, false),
        Attendance::List { session } => list(context, &session),
        Attendance::Trace { code } => trace(context, &code),
    }
}

fn change(context: &Context, asked: &str, who: &str, registered: bool) -> Result<(), Refused> {
    let mut event = context.open()?;
    let (session, id) = (session(&event, asked)?, person(&event, who)?);
    let moved =
        if registered { event.register(id, session.id)? } else { event.unregister(id, session.id)? };
    let name = event.person(id)?.name();
    let answer = serde_json::json!({ "person": id, "session": session.id, "waiting": moved.waiting, "promoted": moved.promoted });
    context.answer(&answer, |words| {
        let key = if registered { "cli-registered" } else { "cli-unregistered" };
        vec![words.say_with(key, &args([("name", name), ("title", session.title)]))]
    })?;
    Ok(())
}

fn list(context: &Context, asked: &str) -> Result<(), Refused> {
    let event = context.open()?;
    let session = session(&event, asked)?;
    let registered = event
        .registered_in(session.id)?
        .into_iter()
        .map(|id| event.person(id))
        .collect::<Result<Vec<_>, _>>()?;
    let list = List { session: session.title, capacity: session.capacity, registered };
    context.answer(&list, |_| {
        list.registered.iter().map(|person| format!("{}  {}", person.code, person.name())).collect()
    })?;
    Ok(())
}

/// Whose rows are on a printed sheet's page.
fn trace(context: &Context, code: &str) -> Result<(), Refused> {
    let event = context.open()?;
    let page = regie_papers::make::trace(&event, code)?.ok_or(regie_papers::Error::NoSuchPrintedPage)?;
    let title = event.session(page.session)?.title;
    let mut lines = vec![format!("{}  {title}  {}/{}", page.number, page.page, page.pages)];
    for (row, person) in &page.rows {
        // Somebody who was erased since has no name any more.
        let name = person.and_then(|id| event.person(id).ok()).map(|person| person.name());
        lines.push(format!("{row:>4}  {}", name.unwrap_or_default()));
    }
    context.answer(&page, |_| lines)?;
    Ok(())
}
