//! The order of names, as the language's dictionaries have it.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use regie_core::words::Language;

use crate::error::{Error, Result};
use crate::paper::Person;

/// Puts names in order.
pub struct Order(CollatorBorrowed<'static>);

impl Order {
    /// The order of a language.
    pub fn of(language: Language) -> Result<Self> {
        let locale = match language {
            Language::Fr => locale!("fr"),
            Language::En => locale!("en"),
        };
        Collator::try_new(locale.into(), CollatorOptions::default())
            .map(Self)
            .map_err(|error| Error::Unexpected(error.to_string()))
    }

    /// Which of two names comes first.
    pub fn names(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }

    /// People by family name, then given name, then organisation; those of one name keep the order of their codes.
    pub fn people<'a>(&self, people: &'a [Person]) -> Vec<&'a Person> {
        let mut people: Vec<&Person> = people.iter().collect();
        people.sort_by(|a, b| {
            self.names(family(a), family(b))
                .then_with(|| self.names(&a.given, &b.given))
                .then_with(|| self.names(&a.organisation, &b.organisation))
                .then_with(|| (a.code, a.id).cmp(&(b.code, b.id)))
        });
        people
    }
}

/// The name somebody is found by: the family name, or the only one.
fn family(person: &Person) -> &str {
    if person.family.trim().is_empty() { &person.given } else { &person.family }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_as_in_a_french_dictionary() {
        let order = Order::of(Language::Fr).unwrap();
        let mut names =
            ["Zola", "Évrard", "Eluard", "Éluard", "Dupont", "dupont", "De Gaulle", "Œillet", "Ob", "Of"];
        names.sort_by(|a, b| order.names(a, b));
        assert_eq!(
            names,
            ["De Gaulle", "dupont", "Dupont", "Eluard", "Éluard", "Évrard", "Ob", "Œillet", "Of", "Zola"]
        );
    }
}
