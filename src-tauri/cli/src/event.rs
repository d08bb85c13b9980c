//! The event as a whole.

use std::path::Path;

use regie_core::programme::{EventSheet, LogoPlace};
use regie_core::{Clock, Event, sample};
use regie_exchange::table::Table;

use crate::answer::{Context, Refused, args};
use crate::arguments::{AboutEvent, EventOther, New, Sheet, Until};

pub(crate) fn new(context: &Context, new: &New) -> Result<(), Refused> {
    let facts = match &new.from.programme {
        Some(file) => regie_exchange::programme::beginning(&Table::read(file)?, &context.words)?.facts,
        None => sample::facts()?,
    };
    let desk = context.words.say("desk-first-name");
    let mut event = Event::create(&context.dir, Clock::system(), &desk, &facts)?;
    edit(&mut event, &new.sheet)?;
    let (sheet, info) = (event.sheet()?, event.info()?);
    context.answer(&info, |words| {
        vec![words.say_with(
            "cli-created",
            &args([("title", sheet.title), ("sessions", info.sessions.to_string())]),
        )]
    })?;
    Ok(())
}

/// The event's sheet, or what becomes of the names of those who came.
pub(crate) fn about(context: &Context, asked: &AboutEvent) -> Result<(), Refused> {
    match &asked.other {
        None => event(context, &asked.sheet),
        Some(EventOther::Retention { until }) => retention(context, *until),
        Some(EventOther::Anonymise { .. }) => {
            let done = context.open()?.anonymise()?;
            context.answer(&done, |words| {
                let counts = [("people", done.people.to_string()), ("backups", done.backups.to_string())];
                vec![words.say_with("cli-anonymised", &args(counts)), words.say("cli-anonymised-elsewhere")]
            })?;
            Ok(())
        }
    }
}

fn retention(context: &Context, until: Option<Until>) -> Result<(), Refused> {
    let mut event = context.open()?;
    if let Some(Until(anonymise_after)) = until {
        let sheet = event.sheet()?;
        event.edit_sheet(&EventSheet { anonymise_after, ..sheet })?;
    }
    let retention = event.retention()?;
    context.answer(&retention, |words| {
        let day = |day| args([("day", words.date(day)), ("people", retention.people.to_string())]);
        vec![match retention.until {
            Some(until) => words.say_with("cli-retention-until", &day(until)),
            None => words.say_with("cli-retention-none", &day(retention.proposed)),
        }]
    })?;
    Ok(())
}

/// Changes the event's sheet, and says how it stands.
fn event(context: &Context, asked: &Sheet) -> Result<(), Refused> {
    let mut event = context.open()?;
    edit(&mut event, asked)?;
    let sheet = event.sheet()?;
    context.answer(&sheet, |words| {
        let yes = if sheet.europe { words.say("print-europe") } else { String::new() };
        let years =
            if sheet.retention_years == 0 { String::new() } else { sheet.retention_years.to_string() };
        [
            ("event-title", sheet.title.clone()),
            ("event-place", sheet.place.clone()),
            ("event-address", sheet.address.clone()),
            ("event-organiser", sheet.organiser.clone()),
            ("event-funder-line", sheet.funder_line.clone()),
            ("cli-event-project-title", sheet.project_title.clone()),
            ("cli-event-project-acronym", sheet.project_acronym.clone()),
            ("cli-event-project-number", sheet.project_number.clone()),
            ("cli-event-europe", yes),
            ("cli-event-privacy-purpose", sheet.privacy_purpose.clone()),
            ("cli-event-privacy-holder", sheet.keeper().to_owned()),
            ("cli-event-retention-years", years),
        ]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| format!("{:42}{text}", words.say(key)))
        .collect()
    })?;
    Ok(())
}

fn edit(event: &mut Event, asked: &Sheet) -> Result<(), Refused> {
    let logo = |place, path: &Option<std::path::PathBuf>| -> Result<_, Refused> {
        let picture = path.as_deref().map(Path::new).map(regie_papers::logo::open).transpose()?;
        Ok(picture.map(|picture| (place, picture)))
    };
    // Everything is read before anything is written.
    let logos =
        [logo(LogoPlace::Organiser, &asked.organiser_logo)?, logo(LogoPlace::Funder, &asked.funder_logo)?];
    let mut sheet = event.sheet()?;
    let set = |field: &mut String, now: &Option<String>| {
        if let Some(now) = now {
            now.trim().clone_into(field);
        }
    };
    set(&mut sheet.title, &asked.title);
    set(&mut sheet.place, &asked.place);
    set(&mut sheet.address, &asked.address);
    set(&mut sheet.organiser, &asked.organiser);
    set(&mut sheet.funder_line, &asked.funder_line);
    set(&mut sheet.project_title, &asked.project_title);
    set(&mut sheet.project_acronym, &asked.project_acronym);
    set(&mut sheet.project_number, &asked.project_number);
    set(&mut sheet.privacy_purpose, &asked.privacy_purpose);
    set(&mut sheet.privacy_holder, &asked.privacy_holder);
    sheet.europe = asked.europe.unwrap_or(sheet.europe);
    sheet.retention_years = asked.retention_years.unwrap_or(sheet.retention_years);
    event.edit_sheet(&sheet)?;
    for (place, picture) in logos.into_iter().flatten() {
        event.set_logo(place, Some(picture))?;
    }
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
