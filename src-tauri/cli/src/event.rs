//! The event as a whole.

use regie_core::{Clock, Event, sample};
use regie_exchange::table::Table;

use crate::answer::{Context, Refused, args};
use crate::arguments::New;

pub(crate) fn new(context: &Context, new: &New) -> Result<(), Refused> {
    let facts = match &new.programme {
        Some(file) => regie_exchange::programme::beginning(&Table::read(file)?, &context.words)?.facts,
        None => sample::facts()?,
    };
    let desk = context.words.say("desk-first-name");
    let event = Event::create(&context.dir, Clock::system(), &desk, &facts)?;
    let (sheet, info) = (event.sheet()?, event.info()?);
    context.answer(&info, |words| {
        vec![words.say_with(
            "cli-created",
            &args([("title", sheet.title), ("sessions", info.sessions.to_string())]),
        )]
    })?;
    Ok(())
}

pub(crate) fn info(context: &Context) -> Result<(), Refused> {
    let event = context.open()?;
    let (sheet, info) = (event.sheet()?, event.info()?);
    context.answer(&info, |words| {
        let counts = [
            ("cli-count-people", info.people),
            ("cli-count-organisations", info.organisations),
            ("cli-count-sessions", info.sessions),
            ("cli-count-registrations", info.registrations),
            ("cli-count-arrivals", info.arrivals),
            ("cli-count-entries", info.entries),
            ("cli-count-writers", info.writers),
            ("cli-count-review", info.review),
        ];
        let lines = counts.map(|(key, count)| format!("{count:>8}  {}", words.say(key)));
        std::iter::once(sheet.title.clone()).chain(lines).collect()
    })?;
    Ok(())
}

pub(crate) fn verify(context: &Context) -> Result<(), Refused> {
    let verified = context.open()?.verify()?;
    context.answer(&verified, |words| {
        let entries = verified.entries.to_string();
        vec![
            words
                .say_with("cli-verified", &args([("entries", entries), ("digest", verified.digest.clone())])),
        ]
    })?;
    Ok(())
}
