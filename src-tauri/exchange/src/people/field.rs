//! What a column of a registration list can be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column of a registration list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The given name.
    Given,
    /// The family name.
    Family,
    /// Both names in one cell.
    FullName,
    /// The organisation; of several columns, the first that says something.
    Organisation,
    /// The participant's own e-mail address; of several columns, the first that says something.
    Email,
    /// In what quality they come.
    Role,
    /// Something the desk must know; any number of columns.
    Notes,
    /// Whether they may be photographed.
    Photo,
    /// The ticket's number or secret.
    Ticket,
    /// The order's number.
    Order,
    /// The participant's number within the service.
    Attendee,
    /// The state of the order or ticket.
    Status,
    /// Whether it is paid.
    Paid,
    /// Whether it is valid.
    Valid,
    /// What was chosen: a product, a price, a session; any number of columns.
    Product,
    /// A choice whose name is the header, taken where the cell says yes; any number of columns.
    Choice,
    /// The given name of whoever paid.
    PayerGiven,
    /// The family name of whoever paid.
    PayerFamily,
    /// Both names of whoever paid.
    PayerName,
    /// The e-mail address of whoever paid.
    PayerEmail,
    /// The position's number within the order.
    Position,
    /// The position, within the order, to which this row is an addition.
    AddOnTo,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 22] = [
        Self::Given,
        Self::Family,
        Self::FullName,
        Self::Organisation,
        Self::Email,
        Self::Role,
        Self::Notes,
        Self::Photo,
        Self::Ticket,
        Self::Order,
        Self::Attendee,
        Self::Status,
        Self::Paid,
        Self::Valid,
        Self::Product,
        Self::Choice,
        Self::PayerGiven,
        Self::PayerFamily,
        Self::PayerName,
        Self::PayerEmail,
        Self::Position,
        Self::AddOnTo,
    ];

    /// The field's name on the wire and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::FullName => "full_name",
            Self::Organisation => "organisation",
            Self::Email => "email",
            Self::Role => "role",
            Self::Notes => "notes",
            Self::Photo => "photo",
            Self::Ticket => "ticket",
            Self::Order => "order",
            Self::Attendee => "attendee",
            Self::Status => "status",
            Self::Paid => "paid",
            Self::Valid => "valid",
            Self::Product => "product",
            Self::Choice => "choice",
            Self::PayerGiven => "payer_given",
            Self::PayerFamily => "payer_family",
            Self::PayerName => "payer_name",
            Self::PayerEmail => "payer_email",
            Self::Position => "position",
            Self::AddOnTo => "add_on_to",
        }
    }

    /// The field of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Whether several columns may be this field.
    pub const fn several(self) -> bool {
        matches!(self, Self::Organisation | Self::Email | Self::Notes | Self::Product | Self::Choice)
    }
}
