//! What a file tells that the event does not know yet.
//!
//! A file's value is news only where that field of that person never had it: so the same file twice changes nothing,
//! and what somebody corrected at the desk stays corrected. An empty cell never erases anything.

use regie_core::fact::{Fact, PeopleFact};
use regie_core::fold::name_key;
use regie_core::people::{NewPerson, Person, PersonField, PhotoConsent, Role, Ticket};
use regie_core::{Error, Event};

use super::known::{How, Known};
use super::layout::{Layout, Note, Told};
use crate::labels::answer;

/// The sheet of somebody new.
pub(super) fn sheet(layout: &Layout, told: &Told) -> NewPerson {
    NewPerson {
        given: told.given.clone(),
        family: told.family.clone(),
        organisation: told.organisation.clone(),
        email: told.email.clone(),
        role: told.role.unwrap_or_default(),
        notes: written(layout, &told.notes),
        photo: told.photo.unwrap_or_default(),
        tickets: tickets(layout, told),
    }
}

fn tickets(layout: &Layout, told: &Told) -> Vec<Ticket> {
    let tickets = told.tickets.iter();
    tickets.map(|number| Ticket { service: layout.service().to_owned(), number: number.clone() }).collect()
}

/// Notes as they are written on a sheet: one alone speaks for itself, several say what they are about.
fn written(layout: &Layout, notes: &[Note]) -> String {
    let alone = notes.len() == 1 && notes.iter().all(|note| answer(&note.text).is_none());
    let lines: Vec<String> =
        notes.iter().map(|note| if alone { note.text.clone() } else { labelled(layout, note) }).collect();
    lines.join("\n")
}

fn labelled(layout: &Layout, note: &Note) -> String {
    format!("{} : {}", layout.header_at(note.column), note.text)
}

/// The facts that tell what is new about somebody who is known.
pub(super) fn facts(
    layout: &Layout,
    known: &Known,
    who: usize,
    how: How,
    told: &Told,
) -> Result<Vec<Fact>, Error> {
    let was = &known.people[who];
    let mut now = was.clone();
    // Two files write one name in two ways, and a name told apart by guessing may be told apart better here.
    let same_name = told.name == name_key(&was.name());
    let news = |field: PersonField, value: &str| !value.is_empty() && !known.was_ever(was, field, value);
    if how == How::Ticket && !(same_name && told.split) {
        for (field, place, value) in [
            (PersonField::Given, &mut now.given, &told.given),
            (PersonField::Family, &mut now.family, &told.family),
        ] {
            if news(field, value) {
                place.clone_from(value);
            }
        }
    }
    for (field, place, value) in [
        (PersonField::Organisation, &mut now.organisation, &told.organisation),
        (PersonField::Email, &mut now.email, &told.email),
    ] {
        // Capitals and accents are a matter of taste between two files.
        if news(field, value) && !known.was_ever_alike(was, field, value) {
            place.clone_from(value);
        }
    }
    // "Participant" says less than any role somebody has here.
    let role = told.role.filter(|role| *role != Role::Participant && news(PersonField::Role, role.name()));
    if let Some(role) = role {
        now.role = role;
    }
    // A refusal given here outweighs a consent given elsewhere.
    let overrides = |photo: &PhotoConsent| *photo == PhotoConsent::No || was.photo == PhotoConsent::NotAsked;
    if let Some(photo) = told.photo.filter(overrides).filter(|photo| news(PersonField::Photo, photo.name())) {
        now.photo = photo;
    }
    now.notes = noted(layout, known, was, &told.notes);
    check(&now)?;
    let fresh = |ticket: &Ticket| !known.has_ticket(&ticket.number);
    let mut facts = Event::edits(was, &Person { tickets: was.tickets.clone(), ..now });
    let tickets = tickets(layout, told).into_iter().filter(fresh);
    facts.extend(tickets.map(|ticket| PeopleFact::Ticketed { person: was.id, ticket }.into()));
    Ok(facts)
}

/// The notes on a person with what the file adds: what is there stays, whoever wrote it.
fn noted(layout: &Layout, known: &Known, was: &Person, notes: &[Note]) -> String {
    let text =
        |note: &Note| if answer(&note.text).is_some() { labelled(layout, note) } else { note.text.clone() };
    let fresh: Vec<Note> =
        notes.iter().filter(|note| !known.was_ever_noted(was, &text(note))).cloned().collect();
    match (was.notes.is_empty(), fresh.is_empty()) {
        (_, true) => was.notes.clone(),
        (true, false) => written(layout, &fresh),
        (false, false) => {
            let lines: Vec<String> = fresh.iter().map(|note| labelled(layout, note)).collect();
            format!("{}\n{}", was.notes, lines.join("\n"))
        }
    }
}

/// The bounds core keeps.
fn check(person: &Person) -> Result<(), Error> {
    let long = |field: &PersonField| {
        field.of(person).chars().count()
            > if *field == PersonField::Notes { super::NOTES_LIMIT } else { super::TEXT_LIMIT }
    };
    match PersonField::ALL.into_iter().find(long) {
        Some(field) => Err(Error::TooLong { field: field.name() }),
        None => Ok(()),
    }
}
