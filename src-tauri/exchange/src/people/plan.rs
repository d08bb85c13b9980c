//! The plan of an import: what each row becomes. Nothing is written yet.

use std::collections::{BTreeMap, HashMap, HashSet};

use regie_core::Event;
use regie_core::code::Code;
use regie_core::fact::{AttendanceFact, Fact, PeopleFact};
use regie_core::id::{PersonId, SessionId};
use regie_core::words::Words;

use super::choices::{Choices, OptionMatch, Titles, choices_in, sessions};
use super::field::Field;
use super::known::{How, Known, Who};
use super::layout::{Layout, Told};
use super::mapping::Mapping;
use super::orders::Orders;
use super::outcome::{Fate, LeftOut, Outcome, PreviewRow, Withdrawn};
use super::status::{Reason, States};
use super::{NOTES_LIMIT, TEXT_LIMIT, news, wording};
use crate::error::Result;
use crate::labels::answer;
use crate::refusal::{Refusal, Refused};
use crate::table::{Row, Table};

/// How many rows a preview shows.
const PREVIEW: usize = 20;

/// What an import would do. Nothing is written before it is applied.
#[derive(Debug)]
pub struct Plan {
    pub(super) facts: Vec<Fact>,
    /// What would come of it.
    pub outcome: Outcome,
    /// The first rows, as they would be imported.
    pub rows: Vec<PreviewRow>,
    /// What people chose, and the session each choice stands for.
    pub options: Vec<OptionMatch>,
}

impl Plan {
    /// The facts it would record.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }
}

/// Somebody the file tells of.
struct Found {
    who: Who,
    how: How,
    told: Told,
}

/// What became of a row that the preview shows.
enum Seen {
    Found(usize),
    LeftOut(Reason),
    Refused(String),
}

/// An import under way.
struct Draft<'a> {
    layout: Layout<'a>,
    known: Known,
    titles: Titles,
    choices: Choices,
    /// The choices in each text that was met in a product column.
    read: HashMap<String, Vec<u32>>,
    found: Vec<Found>,
    /// Where somebody who is known stands among those found.
    here: HashMap<usize, usize>,
    reasons: BTreeMap<Reason, usize>,
    withdrawn: Vec<(usize, u32)>,
    refused: Vec<Refused>,
    preview: Vec<(u32, Told, Seen)>,
}

/// Plans the import of a list into an event.
///
/// # Errors
/// [`Error::NoNameColumn`](crate::Error::NoNameColumn), [`Error::NoSuchColumn`](crate::Error::NoSuchColumn), and what
/// core says.
pub fn plan(event: &Event, table: &Table, mapping: &Mapping, words: &Words) -> Result<Plan> {
    let layout = Layout::new(table, mapping)?;
    let mut draft = Draft {
        known: Known::of(event, layout.service())?,
        titles: Titles::of(event.sessions()?),
        layout,
        choices: Choices::default(),
        read: HashMap::new(),
        found: Vec::new(),
        here: HashMap::new(),
        reasons: BTreeMap::new(),
        withdrawn: Vec::new(),
        refused: Vec::new(),
        preview: Vec::new(),
    };
    draft.read_rows(table, mapping, words);
    draft.tell(event, table, mapping, words)
}

impl<'a> Draft<'a> {
    fn read_rows(&mut self, table: &'a Table, mapping: &Mapping, words: &Words) {
        let known = States::of(
            table.rows().map(|row| self.layout.only(row, Field::Status)),
            mapping.service.is_some(),
        );
        let orders = Orders::of(&self.layout, table, mapping);
        for row in table.rows() {
            let mut told = self.layout.told(row);
            orders.complete(&self.layout, row, &mut told);
            self.layout.number(row, &mut told);
            let [state, paid, valid] =
                [Field::Status, Field::Paid, Field::Valid].map(|field| self.layout.only(row, field));
            let reason = known.reason(state, paid, valid);
            let reason = reason.filter(|_| !mapping.include_left_out);
            if reason.is_none() {
                told.choices = self.chosen(row);
            }
            let previewed = (self.preview.len() < PREVIEW).then(|| told.clone());
            let number = row.number();
            let seen = match reason {
                Some(reason) => {
                    self.leave_out(&told, reason);
                    Seen::LeftOut(reason)
                }
                None => match self.check(row, &told).and_then(|()| self.take(told)) {
                    Ok(found) => Seen::Found(found),
                    Err((refusal, column)) => {
                        self.refused.push(refusal.at(number, &column, words));
                        Seen::Refused(refusal.say(words))
                    }
                },
            };
            if let Some(told) = previewed {
                self.preview.push((number, told, seen));
            }
        }
    }

    fn leave_out(&mut self, told: &Told, reason: Reason) {
        *self.reasons.entry(reason).or_default() += 1;
        if let Some((Who::Here(at), _)) = self.known.find(told) {
            self.withdrawn.push((at, told.row));
        }
    }

    /// Whether a row can be imported at all; the column to look at where it cannot.
    fn check(&self, row: Row, told: &Told) -> Result<(), (Refusal, String)> {
        let header = |fields: &[Field]| self.layout.header(fields).to_owned();
        if self.layout.beyond(row) {
            return Err((Refusal::ExtraCells, self.layout.last_header().to_owned()));
        }
        if told.name.is_empty() && told.given.is_empty() && told.family.is_empty() {
            return Err((Refusal::NoName, header(&[Field::Family, Field::FullName, Field::Given])));
        }
        let names = if told.split { [Field::FullName; 2] } else { [Field::Given, Field::Family] };
        for (text, field) in [
            (&told.given, names[0]),
            (&told.family, names[1]),
            (&told.organisation, Field::Organisation),
            (&told.email, Field::Email),
        ] {
            if text.chars().count() > TEXT_LIMIT {
                return Err((Refusal::TooLong { limit: TEXT_LIMIT }, header(&[field, Field::PayerEmail])));
            }
        }
        if told.tickets.iter().any(|ticket| ticket.chars().count() > TEXT_LIMIT) {
            return Err((Refusal::TooLong { limit: TEXT_LIMIT }, header(&[Field::Ticket, Field::Order])));
        }
        match told.notes.iter().find(|note| note.text.chars().count() > NOTES_LIMIT) {
            Some(note) => {
                Err((Refusal::TooLong { limit: NOTES_LIMIT }, self.layout.header_at(note.column).to_owned()))
            }
            None => Ok(()),
        }
    }

    /// Takes a row to whoever it tells of; gives their place among those found.
    fn take(&mut self, told: Told) -> Result<usize, (Refusal, String)> {
        let known = self.known.find(&told);
        let place = match known {
            Some((Who::New(place), _)) => Some(place),
            Some((Who::Here(at), _)) => self.here.get(&at).copied(),
            None => None,
        };
        if let (Some(place), Some((_, How::Ticket))) = (place, known)
            && self.found[place].told.name != told.name
        {
            let header = self.layout.header(&[Field::Ticket, Field::Attendee, Field::Order]).to_owned();
            return Err((Refusal::SharedTicket { row: self.found[place].told.row }, header));
        }
        let (who, how) = known.unwrap_or((Who::New(self.found.len()), How::Ticket));
        self.known.remember(&told, who);
        let Some(place) = place else {
            if let Who::Here(at) = who {
                self.here.insert(at, self.found.len());
            }
            self.found.push(Found { who, how, told });
            return Ok(self.found.len() - 1);
        };
        let found = &mut self.found[place];
        found.told.add(told);
        Ok(place)
    }

    /// What a row's person chose, by number.
    fn chosen(&mut self, row: Row<'a>) -> Vec<u32> {
        let mut chosen = Vec::new();
        for at in self.layout.all(Field::Product) {
            let cell = self.layout.text(row, *at);
            if let Some(known) = self.read.get(cell.as_ref()) {
                chosen.extend_from_slice(known);
                continue;
            }
            if self.choices.is_full() {
                continue;
            }
            let (titles, choices) = (&self.titles, &mut self.choices);
            let numbers: Vec<u32> = choices_in(&cell, titles)
                .into_iter()
                .filter_map(|choice| choices.note(&wording::clean(choice)))
                .collect();
            chosen.extend_from_slice(&numbers);
            self.read.insert(cell.into_owned(), numbers);
        }
        for at in self.layout.all(Field::Choice) {
            if answer(row.cell(*at)) == Some(true) {
                chosen.extend(self.choices.note(self.layout.header_at(*at)));
            }
        }
        chosen
    }

    /// Makes facts of everything that was read.
    fn tell(mut self, event: &Event, table: &Table, mapping: &Mapping, words: &Words) -> Result<Plan> {
        let mut options = std::mem::take(&mut self.choices).settle(&self.titles, &mapping.sessions);
        self.roles(&options);
        let registered = self.registered(event, &options)?;
        let mut outcome =
            Outcome { rows: table.len(), left_out: self.reasons.values().sum(), ..Outcome::default() };
        let new = self.found.iter().filter(|found| matches!(found.who, Who::New(_))).count();
        let mut ids = ascending(new);
        let mut codes: HashSet<Code> = self.known.people.iter().map(|person| person.code).collect();
        let registrations: usize =
            self.found.iter().map(|found| sessions(&options, &found.told.choices).count()).sum();
        let mut facts = Vec::with_capacity(self.found.len() + registrations);
        let mut fates = Vec::with_capacity(self.found.len());
        for found in std::mem::take(&mut self.found) {
            let told = &found.told;
            let before = facts.len();
            let settled = match found.who {
                Who::Here(at) => news::facts(&self.layout, &self.known, at, found.how, told)
                    .and_then(|news| event.addressed(news))
                    .map(|news| {
                        facts.extend(news);
                        (self.known.people[at].id, Fate::Unchanged)
                    }),
                Who::New(_) => event.new_sheet(news::sheet(&self.layout, told)).map(|mut person| {
                    // Nearly a billion codes: two of a hundred thousand may be the same all the same.
                    while !codes.insert(person.code) {
                        person.code = Code::mint();
                    }
                    person.id = ids.next().unwrap_or(person.id);
                    outcome.probable += usize::from(self.known.count_name(&told.name));
                    let id = person.id;
                    facts.push(PeopleFact::Added { person }.into());
                    (id, Fate::Added)
                }),
            };
            let (person, fate) = match settled {
                Ok(settled) => settled,
                Err(error) => {
                    let refusal = refusal(&error);
                    self.refused.push(refusal.at(told.row, self.layout.header(&[Field::Notes]), words));
                    fates.push(Fate::Refused);
                    continue;
                }
            };
            for session in sessions(&options, &told.choices) {
                if !registered.contains(&(person, session)) {
                    facts.push(AttendanceFact::Registered { person, session }.into());
                    outcome.registrations += 1;
                }
            }
            told.choices.iter().for_each(|choice| options[*choice as usize].people += 1);
            let fate = if fate == Fate::Unchanged && facts.len() > before { Fate::Updated } else { fate };
            *match fate {
                Fate::Added => &mut outcome.added,
                Fate::Updated => &mut outcome.updated,
                _ => &mut outcome.unchanged,
            } += 1;
            fates.push(fate);
        }
        self.refused.sort_by_key(|refused| refused.row);
        outcome.refused = std::mem::take(&mut self.refused);
        outcome.reasons = self
            .reasons
            .iter()
            .map(|(reason, rows)| LeftOut { reason: *reason, why: reason.say(words), rows: *rows })
            .collect();
        outcome.withdrawn = self.withdrawn();
        let rows = self.preview(&options, &fates, words);
        options.retain(|option| option.people > 0);
        Ok(Plan { facts, outcome, rows, options })
    }

    /// A choice that is no session may say in what quality somebody comes.
    fn roles(&mut self, options: &[OptionMatch]) {
        let role = |option: &OptionMatch| {
            wording::role_of_product(&option.label).filter(|_| !option.sure || option.session.is_none())
        };
        let roles: Vec<_> = options.iter().map(role).collect();
        let found = self.found.iter_mut().map(|found| &mut found.told);
        let previewed = self.preview.iter_mut().map(|(_, told, _)| told);
        for told in found.chain(previewed).filter(|told| told.role.is_none()) {
            told.role = told.choices.iter().find_map(|choice| roles[*choice as usize]);
        }
    }

    /// Who was ever registered where: whoever was taken out at the desk is not put back.
    fn registered(&self, event: &Event, options: &[OptionMatch]) -> Result<HashSet<(PersonId, SessionId)>> {
        let mut registered = HashSet::new();
        let returning = |found: &Found| {
            matches!(found.who, Who::Here(_)) && sessions(options, &found.told.choices).next().is_some()
        };
        if self.found.iter().any(returning) {
            event.each_told("attendance.registered@1", |fact| {
                if let Fact::Attendance(AttendanceFact::Registered { person, session }) = fact {
                    registered.insert((person, session));
                }
            })?;
        }
        Ok(registered)
    }

    /// The people who are in the event, and in the file only in rows that are left out.
    fn withdrawn(&self) -> Vec<Withdrawn> {
        let mut seen = HashSet::new();
        let gone = self.withdrawn.iter().filter(|(at, _)| !self.here.contains_key(at) && seen.insert(*at));
        gone.map(|(at, row)| Withdrawn {
            row: *row,
            person: self.known.people[*at].id,
            name: self.known.people[*at].name(),
        })
        .collect()
    }

    fn preview(&self, options: &[OptionMatch], fates: &[Fate], words: &Words) -> Vec<PreviewRow> {
        let rows = self.preview.iter().map(|(row, told, seen)| {
            let (fate, why) = match seen {
                Seen::Found(place) => (fates[*place], String::new()),
                Seen::LeftOut(reason) => (Fate::LeftOut, reason.say(words)),
                Seen::Refused(why) => (Fate::Refused, why.clone()),
            };
            PreviewRow {
                row: *row,
                fate,
                why,
                given: told.given.clone(),
                family: told.family.clone(),
                organisation: told.organisation.clone(),
                email: told.email.clone(),
                role: told.role.unwrap_or_default(),
                notes: news::sheet(&self.layout, told).notes,
                photo: told.photo.unwrap_or_default(),
                sessions: sessions(options, &told.choices).collect(),
            }
        });
        rows.collect()
    }
}

/// New identifiers, the smallest first: the database takes people in the order of their identifiers twice as fast.
fn ascending(count: usize) -> impl Iterator<Item = PersonId> {
    let mut ids: Vec<PersonId> = (0..count).map(|_| PersonId::mint()).collect();
    ids.sort_unstable();
    ids.into_iter()
}

/// What core refuses of a sheet that each row on its own allowed: notes that grew together beyond their bound.
fn refusal(error: &regie_core::Error) -> Refusal {
    match error {
        regie_core::Error::TooLong { .. } => Refusal::TooLong { limit: NOTES_LIMIT },
        _ => Refusal::NoName,
    }
}
