//! Who is who: the people of the event, and those that a file adds to them.

use std::collections::HashMap;

use regie_core::Event;
use regie_core::fact::{Fact, PeopleFact};
use regie_core::fold::{fold, name_key};
use regie_core::id::PersonId;
use regie_core::people::{Person, PersonField, full_name};

use super::layout::{Told, key};
use crate::error::Result;

/// A person of the event, or one that the file tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// In the event already, by place among its people.
    Here(usize),
    /// New, by place among those the file tells of.
    New(usize),
}

/// How a row was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// By its ticket.
    Ticket,
    /// By address and name.
    Name,
}

/// Everybody, found without asking the database again.
pub(super) struct Known {
    pub people: Vec<Person>,
    tickets: HashMap<String, Who>,
    /// Tickets that only the file tells of.
    fresh: HashMap<String, Who>,
    names: HashMap<String, Who>,
    /// How many people have each name.
    namesakes: HashMap<String, u32>,
    /// What fields were before they were edited, and what they were edited to.
    past: HashMap<PersonId, Vec<(PersonField, String)>>,
}

impl Known {
    /// The people of an event, and their tickets of one service.
    pub(super) fn of(event: &Event, service: &str) -> Result<Self> {
        let people = event.people()?;
        let mut past: HashMap<PersonId, Vec<(PersonField, String)>> = HashMap::new();
        // Somebody who was joined with others is known by all that their sheets say, or ever said.
        let mut kept: HashMap<PersonId, PersonId> = HashMap::new();
        for (under, sheet) in event.own_sheets()? {
            kept.insert(sheet.id, under);
            let fields = PersonField::ALL.into_iter().map(|field| (field, field.of(&sheet).to_owned()));
            past.entry(under).or_default().extend(fields);
        }
        event.each_told("people.edited@1", |fact| {
            if let Fact::People(PeopleFact::Edited { person, field, was, now }) = fact {
                let person = kept.get(&person).copied().unwrap_or(person);
                past.entry(person).or_default().extend([(field, was), (field, now)]);
            }
        })?;
        let places: HashMap<PersonId, usize> =
            people.iter().enumerate().map(|(at, person)| (person.id, at)).collect();
        let tickets = event.tickets()?.into_iter().filter(|(ticket, _)| ticket.service == service);
        let tickets =
            tickets.filter_map(|(ticket, person)| Some((ticket.number, Who::Here(*places.get(&person)?))));
        let mut known = Self {
            tickets: tickets.collect(),
            fresh: HashMap::new(),
            names: HashMap::with_capacity(people.len()),
            namesakes: HashMap::with_capacity(people.len()),
            people: Vec::new(),
            past,
        };
        for (at, person) in people.iter().enumerate() {
            *known.namesakes.entry(name_key(&person.name())).or_default() += 1;
            known.remember_names(person, Who::Here(at));
        }
        known.people = people;
        Ok(known)
    }

    /// A person is known under every name and address they ever had here: a correction at the desk makes nobody a stranger.
    fn remember_names(&mut self, person: &Person, who: Who) {
        if !self.past.contains_key(&person.id) {
            let key = key(&person.email, &name_key(&person.name()), &person.organisation);
            self.names.entry(key).or_insert(who);
            return;
        }
        let ever = |field: PersonField| self.ever(person, field).map(str::to_owned).collect::<Vec<_>>();
        let (given, family) = (ever(PersonField::Given), ever(PersonField::Family));
        let (email, place) = (ever(PersonField::Email), ever(PersonField::Organisation));
        let names = given
            .iter()
            .flat_map(|given| family.iter().map(move |family| name_key(&full_name(given, family))));
        for name in names {
            for (email, place) in email.iter().flat_map(|email| place.iter().map(move |place| (email, place)))
            {
                self.names.entry(key(email, &name, place)).or_insert(who);
            }
        }
    }

    /// Everything that a field of a person ever was.
    fn ever<'a>(&'a self, person: &'a Person, field: PersonField) -> impl Iterator<Item = &'a str> {
        let past = self.past.get(&person.id).into_iter().flatten();
        let past = past.filter(move |(known, _)| *known == field).map(|(_, value)| value.as_str());
        std::iter::once(field.of(person)).chain(past)
    }

    /// Whether a field of a person ever was that.
    pub(super) fn was_ever(&self, person: &Person, field: PersonField, value: &str) -> bool {
        self.ever(person, field).any(|known| known == value)
    }

    /// Whether a field of a person ever was that, but for capitals and accents.
    pub(super) fn was_ever_alike(&self, person: &Person, field: PersonField, value: &str) -> bool {
        let folded = fold(value);
        self.ever(person, field).any(|known| fold(known) == folded)
    }

    /// Whether the notes on a person ever said that.
    pub(super) fn was_ever_noted(&self, person: &Person, text: &str) -> bool {
        self.ever(person, PersonField::Notes).any(|known| known.contains(text))
    }

    /// The person a row tells of, where they are known.
    pub(super) fn find(&self, told: &Told) -> Option<(Who, How)> {
        let by_ticket = told
            .tickets
            .iter()
            .find_map(|ticket| self.tickets.get(ticket).or_else(|| self.fresh.get(ticket)));
        if let Some(who) = by_ticket {
            return Some((*who, How::Ticket));
        }
        // A ticket without an address is a stranger's: two namesakes may well hold one each.
        if told.email.is_empty() && !told.is_bare() {
            return None;
        }
        self.names.get(&told.key()).map(|who| (*who, How::Name))
    }

    /// Whether somebody in the event holds that ticket.
    pub(super) fn has_ticket(&self, ticket: &str) -> bool {
        self.tickets.contains_key(ticket)
    }

    /// Remembers what a row said of a person, for the rows that follow.
    pub(super) fn remember(&mut self, told: &Told, who: Who) {
        for ticket in &told.tickets {
            if !self.tickets.contains_key(ticket) {
                self.fresh.entry(ticket.clone()).or_insert(who);
            }
        }
        if !told.email.is_empty() || told.is_bare() {
            self.names.entry(told.key()).or_insert(who);
        }
    }

    /// Counts a new person, and says whether somebody else has the same name already.
    pub(super) fn count_name(&mut self, name: &str) -> bool {
        let count = self.namesakes.entry(name.to_owned()).or_default();
        *count += 1;
        *count > 1
    }
}
