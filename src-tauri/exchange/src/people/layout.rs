//! Where each field of a file is, and what a row says of a person.

use std::borrow::Cow;
use std::collections::HashMap;

use regie_core::fold::{fold, name_key};
use regie_core::people::{PhotoConsent, Role, full_name};

use super::field::Field;
use super::headers::family_first;
use super::mapping::Mapping;
use super::services::{Numbers, Service};
use super::wording;
use crate::error::{Error, Result};
use crate::labels::label;
use crate::table::{Row, Table};

/// The columns of a file by what they are.
pub(super) struct Layout<'a> {
    table: &'a Table,
    service: Option<Service>,
    /// The list of whoever keeps one without a service: tickets of two such lists are not the same tickets.
    list: String,
    columns: HashMap<Field, Vec<usize>>,
}

/// What a row says of a person. Empty where it says nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    /// The row's number.
    pub row: u32,
    pub given: String,
    pub family: String,
    /// Whether both names stood in one cell and were told apart by guessing.
    pub split: bool,
    /// Both names, made comparable.
    pub name: String,
    pub organisation: String,
    pub email: String,
    pub role: Option<Role>,
    pub notes: Vec<Note>,
    pub photo: Option<PhotoConsent>,
    pub tickets: Vec<String>,
    /// What they chose, by number.
    pub choices: Vec<u32>,
}

/// Something the desk must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    /// The column it stands in.
    pub column: usize,
    /// What it says.
    pub text: String,
}

/// Whoever paid, where a row says so.
#[derive(Debug, Default)]
pub(super) struct Payer {
    /// Their name, made comparable.
    pub name: String,
    pub email: String,
}

impl<'a> Layout<'a> {
    pub(super) fn new(table: &'a Table, mapping: &Mapping) -> Result<Self> {
        let mut columns: HashMap<Field, Vec<usize>> = HashMap::new();
        for (header, field) in &mapping.columns {
            let at = table.column(header).ok_or_else(|| Error::NoSuchColumn { column: header.clone() })?;
            columns.entry(*field).or_default().push(at);
        }
        for places in columns.values_mut() {
            places.sort_unstable();
        }
        let named = [Field::Given, Field::Family, Field::FullName];
        if !named.iter().any(|field| columns.contains_key(field)) {
            return Err(Error::NoNameColumn);
        }
        let list = format!("list-{}", &Mapping::signature(table)[..8]);
        Ok(Self { table, service: mapping.service, list, columns })
    }

    /// The name under which the file's tickets are kept.
    pub(super) fn service(&self) -> &str {
        match self.service {
            Some(service) => service.name(),
            None => &self.list,
        }
    }

    /// The columns that are a field, in the file's order.
    pub(super) fn all(&self, field: Field) -> &[usize] {
        self.columns.get(&field).map_or(&[], Vec::as_slice)
    }

    /// Whether some column is that field.
    pub(super) fn has(&self, field: Field) -> bool {
        self.columns.contains_key(&field)
    }

    /// The header of the first column that is one of these fields; for a person to look at.
    pub(super) fn header(&self, fields: &[Field]) -> &str {
        let at = fields.iter().find_map(|field| self.all(*field).first());
        at.map_or("", |at| &self.table.headers()[*at])
    }

    /// The last header there is.
    pub(super) fn last_header(&self) -> &str {
        self.table.headers().last().map_or("", String::as_str)
    }

    /// A column's header.
    pub(super) fn header_at(&self, column: usize) -> &str {
        &self.table.headers()[column]
    }

    /// The text in a column, as it was before the service wrote it.
    pub(super) fn text(&self, row: Row<'a>, column: usize) -> Cow<'a, str> {
        let cell = row.cell(column);
        self.service.map_or(Cow::Borrowed(cell), |service| service.undo_escapes(cell))
    }

    /// The first column of that field that says something, as one clean line.
    pub(super) fn line(&self, row: Row<'a>, field: Field) -> String {
        let lines = self.all(field).iter().map(|at| wording::clean(&self.text(row, *at)));
        lines.into_iter().find(|line| !line.is_empty()).unwrap_or_default()
    }

    /// The plain text of the only column that is that field.
    pub(super) fn only(&self, row: Row<'a>, field: Field) -> &'a str {
        self.all(field).first().map_or("", |at| row.cell(*at).trim())
    }

    /// What a row says, choices aside.
    pub(super) fn told(&self, row: Row<'a>) -> Told {
        let mut told = Told { row: row.number(), ..Told::default() };
        (told.given, told.family) = (self.line(row, Field::Given), self.line(row, Field::Family));
        if told.given.is_empty() && told.family.is_empty() {
            let whole = self.line(row, Field::FullName);
            let family_first = family_first(&label(self.header(&[Field::FullName])));
            (told.given, told.family) = wording::split_name(&whole, family_first);
            told.split = true;
        }
        told.name = name_key(&full_name(&told.given, &told.family));
        told.organisation = self.line(row, Field::Organisation);
        told.email = self.line(row, Field::Email);
        told.role = wording::role(self.only(row, Field::Role));
        told.photo = wording::photo(self.only(row, Field::Photo));
        told.notes = self.notes(row);
        told
    }

    /// Gives a person the tickets that the row names; their name must be settled by then.
    pub(super) fn number(&self, row: Row<'a>, told: &mut Told) {
        let numbers = Numbers {
            ticket: self.only(row, Field::Ticket),
            order: self.only(row, Field::Order),
            attendee: self.only(row, Field::Attendee),
            name: &told.name,
        };
        told.tickets = match self.service {
            Some(service) => service.tickets(&numbers),
            None if numbers.ticket.is_empty() => Vec::new(),
            None => vec![numbers.ticket.to_owned()],
        };
    }

    fn notes(&self, row: Row<'a>) -> Vec<Note> {
        let notes = self.all(Field::Notes).iter().map(|at| {
            let text: Vec<String> =
                self.text(row, *at).lines().map(wording::clean).filter(|line| !line.is_empty()).collect();
            Note { column: *at, text: text.join("\n") }
        });
        notes.filter(|note| !wording::nothing(&note.text)).collect()
    }

    /// Whoever paid.
    pub(super) fn payer(&self, row: Row<'a>) -> Payer {
        let mut name = full_name(&self.line(row, Field::PayerGiven), &self.line(row, Field::PayerFamily));
        if name.is_empty() {
            name = self.line(row, Field::PayerName);
        }
        Payer { name: name_key(&name), email: self.line(row, Field::PayerEmail) }
    }

    /// Whether something stands beyond the last header.
    pub(super) fn beyond(&self, row: Row<'a>) -> bool {
        row.iter().skip(self.table.headers().len()).any(|cell| !cell.trim().is_empty())
    }
}

impl Told {
    /// The keys under which a person is known without a ticket: the same address and name; or, where there is no
    /// address at all, the same name and organisation.
    pub(super) fn key(&self) -> String {
        key(&self.email, &self.name, &self.organisation)
    }

    /// Whether nothing but the name says who it is.
    pub(super) const fn is_bare(&self) -> bool {
        self.email.is_empty() && self.tickets.is_empty()
    }

    /// Adds what another row says of the same person; what was said first stands.
    pub(super) fn add(&mut self, other: Self) {
        let first = |mine: &mut String, other: String| {
            if mine.is_empty() {
                *mine = other;
            }
        };
        first(&mut self.organisation, other.organisation);
        first(&mut self.email, other.email);
        // One refusal is a refusal; a particular role says more than "participant".
        if other.photo == Some(PhotoConsent::No) || self.photo.is_none() {
            self.photo = other.photo.or(self.photo);
        }
        if matches!(self.role, None | Some(Role::Participant)) {
            self.role = other.role.or(self.role);
        }
        self.notes
            .extend(other.notes.into_iter().filter(|note| !self.notes.contains(note)).collect::<Vec<_>>());
        self.tickets.extend(
            other.tickets.into_iter().filter(|ticket| !self.tickets.contains(ticket)).collect::<Vec<_>>(),
        );
        self.choices.extend(
            other.choices.into_iter().filter(|choice| !self.choices.contains(choice)).collect::<Vec<_>>(),
        );
    }
}

/// See [`Told::key`].
pub(super) fn key(email: &str, name: &str, organisation: &str) -> String {
    let place = if email.is_empty() { fold(organisation) } else { String::new() };
    format!("{}\n{name}\n{place}", fold(email))
}
