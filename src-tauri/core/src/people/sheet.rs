//! A person's sheet: what is known of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::code::Code;
use crate::id::PersonId;

/// In what quality a person comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Comes to learn and meet.
    #[default]
    Participant,
    /// Publishes data.
    Producer,
    /// Reuses data.
    Reuser,
    /// Holds one of the accompanied projects.
    ProjectHolder,
    /// Leads a session.
    Speaker,
    /// Runs the days.
    Organiser,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] = [
        Self::Participant,
        Self::Producer,
        Self::Reuser,
        Self::ProjectHolder,
        Self::Speaker,
        Self::Organiser,
    ];

    /// The role's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Producer => "producer",
            Self::Reuser => "reuser",
            Self::ProjectHolder => "project_holder",
            Self::Speaker => "speaker",
            Self::Organiser => "organiser",
        }
    }

    /// The role of that name; a name from a newer program is a participant's.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|role| role.name() == name).unwrap_or_default()
    }
}

/// Whether a person may be photographed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhotoConsent {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// Yes.
    Yes,
    /// No.
    No,
}

impl PhotoConsent {
    /// The answer's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// The answer of that name; anything else was not asked.
    pub fn named(name: &str) -> Self {
        match name {
            "yes" => Self::Yes,
            "no" => Self::No,
            _ => Self::NotAsked,
        }
    }
}

/// A ticket of a registration service: what makes the same person known again in the next file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Ticket {
    /// The service: `pretix`, `helloasso`…
    pub service: String,
    /// The ticket's number or secret there; scanned at the desk, it opens the door like the person's own code.
    pub number: String,
}

/// A person's sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Their identifier.
    pub id: PersonId,
    /// The short code on their badge.
    pub code: Code,
    /// Given name; may be empty where a person has one name only.
    #[serde(default)]
    pub given: String,
    /// Family name.
    #[serde(default)]
    pub family: String,
    /// The organisation they come from, as they write it.
    #[serde(default)]
    pub organisation: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// In what quality they come.
    #[serde(default)]
    pub role: Role,
    /// Diet, access, anything the desk must know.
    #[serde(default)]
    pub notes: String,
    /// Whether they may be photographed.
    #[serde(default)]
    pub photo: PhotoConsent,
    /// Their tickets.
    #[serde(default)]
    pub tickets: Vec<Ticket>,
}

impl Person {
    /// Given and family name.
    pub fn name(&self) -> String {
        full_name(&self.given, &self.family)
    }
}

/// Given and family name with one space between, where both are there.
pub fn full_name(given: &str, family: &str) -> String {
    match (given.is_empty(), family.is_empty()) {
        (true, _) => family.to_owned(),
        (_, true) => given.to_owned(),
        _ => format!("{given} {family}"),
    }
}

/// What is known of a person who is not in the event yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewPerson {
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Organisation.
    pub organisation: String,
    /// E-mail address.
    pub email: String,
    /// In what quality they come.
    pub role: Role,
    /// Diet, access…
    pub notes: String,
    /// Whether they may be photographed.
    pub photo: PhotoConsent,
    /// Their tickets.
    pub tickets: Vec<Ticket>,
}

/// A field of a person's sheet that can be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonField {
    /// [`Person::given`].
    Given,
    /// [`Person::family`].
    Family,
    /// [`Person::organisation`].
    Organisation,
    /// [`Person::email`].
    Email,
    /// [`Person::role`], by name.
    Role,
    /// [`Person::notes`].
    Notes,
    /// [`Person::photo`], by name.
    Photo,
}

impl PersonField {
    /// Every field.
    pub const ALL: [Self; 7] =
        [Self::Given, Self::Family, Self::Organisation, Self::Email, Self::Role, Self::Notes, Self::Photo];

    /// The field's name, and its column's.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::Organisation => "organisation",
            Self::Email => "email",
            Self::Role => "role",
            Self::Notes => "notes",
            Self::Photo => "photo",
        }
    }

    /// What stands in the field.
    pub fn of(self, person: &Person) -> &str {
        match self {
            Self::Given => &person.given,
            Self::Family => &person.family,
            Self::Organisation => &person.organisation,
            Self::Email => &person.email,
            Self::Role => person.role.name(),
            Self::Notes => &person.notes,
            Self::Photo => person.photo.name(),
        }
    }
    /// Writes the field.
    pub(crate) fn set(self, person: &mut Person, value: &str) {
        match self {
            Self::Given => value.clone_into(&mut person.given),
            Self::Family => value.clone_into(&mut person.family),
            Self::Organisation => value.clone_into(&mut person.organisation),
            Self::Email => value.clone_into(&mut person.email),
            Self::Role => person.role = Role::named(value),
            Self::Notes => value.clone_into(&mut person.notes),
            Self::Photo => person.photo = PhotoConsent::named(value),
        }
    }

    /// Whether nothing is said in the field.
    pub fn is_blank(self, person: &Person) -> bool {
        match self {
            Self::Photo => person.photo == PhotoConsent::NotAsked,
            _ => self.of(person).is_empty(),
        }
    }

    /// The field of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}
