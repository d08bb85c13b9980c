//! What comes out: a paper, and what to know before it is printed.

use regie_core::code::Code;
use regie_core::id::PersonId;
use regie_core::people::{PhotoConsent, Role, full_name};
use regie_core::words::{Args, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::font::undrawable;

/// A person, as far as paper needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who it is.
    pub id: PersonId,
    /// The code on the badge.
    pub code: Code,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Organisation; may be empty.
    pub organisation: String,
    /// In what quality they come.
    pub role: Role,
    /// Whether they may be photographed.
    pub photo: PhotoConsent,
}

impl Person {
    /// Given and family name.
    pub fn name(&self) -> String {
        full_name(&self.given, &self.family)
    }
}

impl From<&regie_core::people::Person> for Person {
    fn from(person: &regie_core::people::Person) -> Self {
        Self {
            id: person.id,
            code: person.code,
            given: person.given.clone(),
            family: person.family.clone(),
            organisation: person.organisation.clone(),
            role: person.role,
            photo: person.photo,
        }
    }
}

/// Letters of a person's that no typeface of ours can draw; they come out as empty boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Undrawable {
    /// Whose.
    pub name: String,
    /// Which letters.
    pub text: String,
}

/// What cannot be drawn of a list of people: to be told before anything is printed.
pub fn undrawables(people: &[Person]) -> Vec<Undrawable> {
    people
        .iter()
        .filter_map(|person| {
            let texts = [&person.given, &person.family, &person.organisation];
            let missing: Vec<_> =
                texts.into_iter().map(|text| undrawable(text)).filter(|text| !text.is_empty()).collect();
            (!missing.is_empty()).then(|| Undrawable { name: person.name(), text: missing.join(" ") })
        })
        .collect()
}

/// What is not on the paper as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// The label has no room for a logo.
    NoRoomForLogo,
    /// The label has no room for the event's line.
    NoRoomForEvent,
    /// A name had to be narrowed a lot.
    Narrowed {
        /// Whose.
        name: String,
    },
    /// The label had no room for somebody's organisation.
    OrganisationLeftOut {
        /// Whose.
        name: String,
    },
    /// Some letters come out as empty boxes.
    Undrawable(Undrawable),
}

impl Remark {
    /// The sentence for it.
    pub fn say(&self, words: &Words) -> String {
        let mut args = Args::new();
        match self {
            Self::NoRoomForLogo => words.say("print-no-room-for-logo"),
            Self::NoRoomForEvent => words.say("print-no-room-for-event"),
            Self::Narrowed { name } => {
                args.set("name", name.clone());
                words.say_with("print-narrowed", &args)
            }
            Self::OrganisationLeftOut { name } => {
                args.set("name", name.clone());
                words.say_with("print-organisation-left-out", &args)
            }
            Self::Undrawable(Undrawable { name, text }) => {
                args.set("name", name.clone());
                args.set("text", text.clone());
                words.say_with("print-undrawable", &args)
            }
        }
    }
}

/// A finished paper.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The PDF file's bytes.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What is not on it as it was asked for.
    pub remarks: Vec<Remark>,
}
