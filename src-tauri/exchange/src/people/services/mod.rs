//! Registration services: how to know a file of theirs, and what its columns mean.
//!
//! Headers are written as [`label`](crate::labels::label) makes them, in French, English and Italian where the service
//! translates them.

mod billetweb;
mod eventbrite;
mod helloasso;
mod hi_events;
mod pretix;
mod weezevent;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field::Field;
use super::headers;
use crate::labels::mentions;

/// A registration service whose files are recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// pretix.
    Pretix,
    /// HelloAsso.
    #[serde(rename = "helloasso")]
    HelloAsso,
    /// Hi.Events.
    HiEvents,
    /// Eventbrite.
    Eventbrite,
    /// Billetweb.
    Billetweb,
    /// Weezevent.
    Weezevent,
}

/// What a service's files look like.
struct Dialect {
    service: Service,
    /// A file of this service has a header of each group.
    signs: &'static [&'static [&'static str]],
    /// What its own columns are.
    columns: &'static [(Field, &'static [&'static str])],
    /// What an organiser's own questions look like in a header, taken off.
    question: fn(&str) -> &str,
    /// What depends on the other columns.
    refine: fn(&[String], &mut Columns),
}

/// What each column is, by its place.
pub(super) type Columns = BTreeMap<usize, Field>;

impl Service {
    /// Every service, in the order in which they are tried.
    pub const ALL: [Self; 6] =
        [Self::Pretix, Self::HelloAsso, Self::HiEvents, Self::Eventbrite, Self::Billetweb, Self::Weezevent];

    /// Its name in tickets, in the journal and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pretix => "pretix",
            Self::HelloAsso => "helloasso",
            Self::HiEvents => "hi_events",
            Self::Eventbrite => "eventbrite",
            Self::Billetweb => "billetweb",
            Self::Weezevent => "weezevent",
        }
    }

    const fn dialect(self) -> &'static Dialect {
        match self {
            Self::Pretix => &pretix::DIALECT,
            Self::HelloAsso => &helloasso::DIALECT,
            Self::HiEvents => &hi_events::DIALECT,
            Self::Eventbrite => &eventbrite::DIALECT,
            Self::Billetweb => &billetweb::DIALECT,
            Self::Weezevent => &weezevent::DIALECT,
        }
    }

    /// The service that wrote a file with these headers, each as a label.
    pub(super) fn recognise(labels: &[String]) -> Option<Self> {
        Self::ALL.into_iter().find(|service| {
            let has = |group: &&[&str]| labels.iter().any(|label| group.contains(&label.as_str()));
            service.dialect().signs.iter().all(has)
        })
    }

    /// What the columns of a file of this service are.
    pub(super) fn columns(self, labels: &[String]) -> Columns {
        let dialect = self.dialect();
        debug_assert_eq!(dialect.service, self);
        let mut columns = Columns::new();
        for (at, label) in labels.iter().enumerate() {
            let own = dialect
                .columns
                .iter()
                .find(|(_, labels)| labels.contains(&label.as_str()))
                .map(|(field, _)| *field);
            let field = own.or_else(|| asked((dialect.question)(label)));
            if let Some(field) =
                field.filter(|field| field.several() || !columns.values().any(|known| known == field))
            {
                columns.insert(at, field);
            }
        }
        // The service's own column is the address; what an organiser asked besides is not.
        let own_email = |at: &usize| {
            dialect
                .columns
                .iter()
                .any(|(field, own)| *field == Field::Email && own.contains(&labels[*at].as_str()))
        };
        if columns.iter().any(|(at, field)| *field == Field::Email && own_email(at)) {
            columns.retain(|at, field| *field != Field::Email || own_email(at));
        }
        (dialect.refine)(labels, &mut columns);
        columns
    }

    /// The numbers that make the holder of a row known again, the one on the ticket itself first.
    pub(super) fn tickets(self, numbers: &Numbers) -> Vec<String> {
        let own = (!numbers.ticket.is_empty()).then(|| numbers.ticket.to_owned());
        let made = match self {
            Self::Eventbrite => eventbrite::ticket(numbers),
            Self::Billetweb | Self::Weezevent => by_order_and_name(numbers),
            Self::Pretix | Self::HelloAsso | Self::HiEvents => None,
        };
        own.into_iter().chain(made).collect()
    }

    /// A cell as it was before the service wrote it.
    pub(super) fn undo_escapes(self, cell: &str) -> Cow<'_, str> {
        match self {
            Self::Pretix => pretix::undo_escapes(cell),
            _ => Cow::Borrowed(cell),
        }
    }

    /// Whether the address of whoever paid belongs to the only person in an order that names no payer.
    pub(super) const fn payer_is_alone(self) -> bool {
        matches!(self, Self::Pretix)
    }
}

/// What a row says of its ticket.
pub(super) struct Numbers<'a> {
    pub ticket: &'a str,
    pub order: &'a str,
    pub attendee: &'a str,
    /// The person's name, made comparable.
    pub name: &'a str,
}

/// Where tickets have no number of their own: one person of that name in that order, however many rows.
fn by_order_and_name(numbers: &Numbers) -> Option<String> {
    (!numbers.order.is_empty() && !numbers.name.is_empty())
        .then(|| format!("{} {}", numbers.order, numbers.name))
}

/// What an organiser's own question is about, among the things that cannot be mistaken for a column of the service.
fn asked(label: &str) -> Option<Field> {
    let field = headers::guess(label)?;
    let a_choice = || mentions(label, &["atelier", "workshop", "laborator", "seance", "sessione"]);
    match field {
        Field::Organisation | Field::Role | Field::Notes | Field::Photo | Field::Email => Some(field),
        Field::Product if a_choice() => Some(field),
        _ => None,
    }
}

/// A question that stands in the header as it was asked.
fn as_asked(label: &str) -> &str {
    label
}

/// Nothing depends on the other columns.
fn as_they_are(_: &[String], _: &mut Columns) {}
