//! Finding anybody in a moment, however their name is spelt.
//!
//! Every word of a name, organisation, e-mail or code is kept folded (no case, no accents) in its own alphabet and in
//! Latin letters. Each word of a query must begin a word of the person; one slip (a letter wrong, missing, too many,
//! or two swapped) is forgiven in words of four letters or more, e-mail addresses aside.

mod lexicon;
mod tally;

use std::collections::HashMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};
use rayon::prelude::*;

use crate::code::Code;
use crate::fold::{fold, fold_latin, words};
use crate::id::PersonId;
use crate::people::Person;
use lexicon::Lexicon;
use tally::Tally;

/// Where a word stands; a match in a name is worth more than one in an e-mail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Family = 10,
    Given = 9,
    Code = 8,
    Organisation = 4,
    Email = 2,
}

/// A person in the index: their number, while they are there, and how to sort them.
struct Slot {
    person: PersonId,
    code: Code,
    key: Box<[u8]>,
    words: Box<[(Box<str>, Field)]>,
}

impl Slot {
    fn of(person: &Person, collator: &CollatorBorrowed) -> Self {
        // By family name, then given name, as French collation does.
        let name = if person.family.is_empty() {
            person.given.clone()
        } else {
            format!("{} {}", person.family, person.given)
        };
        let mut key = Vec::new();
        // Writing into a vector cannot fail.
        let _ = collator.write_sort_key_to(&name, &mut key);
        Self {
            person: person.id,
            code: person.code,
            key: key.into_boxed_slice(),
            words: words_of(person).into_boxed_slice(),
        }
    }

    /// The first eight bytes of the sort key, as a number that sorts the same.
    fn head(&self) -> u64 {
        let mut bytes = [0; 8];
        let length = self.key.len().min(8);
        bytes[..length].copy_from_slice(&self.key[..length]);
        u64::from_be_bytes(bytes)
    }
}

/// The words of everybody, in memory.
pub(crate) struct Index {
    slots: Vec<Option<Slot>>,
    /// The beginning of everybody's sort key, side by side: most comparisons need no more.
    heads: Vec<u64>,
    free: Vec<u32>,
    place: HashMap<PersonId, u32>,
    codes: HashMap<Code, u32>,
    /// The words of names, organisations and codes.
    names: Lexicon,
    /// Those of e-mail addresses, where no slip is forgiven.
    addresses: Lexicon,
    slips: LevenshteinAutomatonBuilder,
    collator: CollatorBorrowed<'static>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Index({} people)", self.place.len())
    }
}

/// The collation of French names, as ICU has it.
#[allow(clippy::expect_used)]
fn french() -> CollatorBorrowed<'static> {
    Collator::try_new(icu_locale_core::locale!("fr").into(), CollatorOptions::default())
        .expect("the collation data is compiled in")
}

impl Index {
    pub(crate) fn new(people: &[Person]) -> Self {
        let collator = french();
        let slots: Vec<_> = people.par_iter().map(|person| Some(Slot::of(person, &collator))).collect();
        let numbered = || slots.iter().flatten().zip(0..);
        let all = |is_kept: fn(Field) -> bool| {
            let words = numbered().flat_map(|(slot, number)| {
                slot.words.iter().map(move |(word, field)| (&**word, number, *field))
            });
            Lexicon::of(words.filter(|(_, _, field)| is_kept(*field)))
        };
        let (names, addresses) =
            rayon::join(|| all(|field| field != Field::Email), || all(|field| field == Field::Email));
        Self {
            heads: numbered().map(|(slot, _)| slot.head()).collect(),
            place: numbered().map(|(slot, number)| (slot.person, number)).collect(),
            codes: numbered().map(|(slot, number)| (slot.code, number)).collect(),
            free: Vec::new(),
            names,
            addresses,
            slips: LevenshteinAutomatonBuilder::new(1, true),
            collator,
            slots,
        }
    }

    /// Gives a person a number.
    fn seat(&mut self, person: &Person) -> u32 {
        let slot = Slot::of(person, &self.collator);
        let head = slot.head();
        let number = if let Some(number) = self.free.pop() {
            self.slots[number as usize] = Some(slot);
            self.heads[number as usize] = head;
            number
        } else {
            self.slots.push(Some(slot));
            self.heads.push(head);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        };
        self.place.insert(person.id, number);
        self.codes.insert(person.code, number);
        number
    }

    /// Adds a person, or takes in what changed of them.
    pub(crate) fn put(&mut self, person: &Person) {
        self.remove(person.id);
        let number = self.seat(person);
        let Self { slots, names, addresses, .. } = self;
        for (word, field) in slots[number as usize].iter().flat_map(|slot| &slot.words) {
            let lexicon = if *field == Field::Email { &mut *addresses } else { &mut *names };
            lexicon.add(word, number, *field);
        }
    }

    /// Forgets a person.
    pub(crate) fn remove(&mut self, person: PersonId) {
        let Some(number) = self.place.remove(&person) else { return };
        let Some(slot) = self.slots[number as usize].take() else { return };
        for (word, field) in &slot.words {
            let lexicon = if *field == Field::Email { &mut self.addresses } else { &mut self.names };
            lexicon.remove(word, number);
        }
        self.codes.remove(&slot.code);
        self.free.push(number);
    }

    pub(crate) fn has_code(&self, code: Code) -> bool {
        self.codes.contains_key(&code)
    }

    /// Everybody, by family name.
    pub(crate) fn sorted(&self) -> Vec<PersonId> {
        let mut slots: Vec<&Slot> = self.slots.iter().flatten().collect();
        slots.sort_unstable_by(|a, b| a.key.cmp(&b.key).then(a.person.cmp(&b.person)));
        slots.iter().map(|slot| slot.person).collect()
    }

    /// Sorts whatever is about people by their names; those it does not know come last.
    pub(crate) fn sort_by_name<T>(&self, items: &mut [T], person: impl Fn(&T) -> PersonId) {
        let key = |item: &T| {
            let slot = self.place.get(&person(item)).and_then(|number| self.slots[*number as usize].as_ref());
            (slot.is_none(), slot.map(|slot| slot.key.clone()), person(item))
        };
        items.sort_by_cached_key(key);
    }

    /// The people a query fits, best first, at most `limit`.
    pub(crate) fn find(&self, query: &str, limit: usize) -> Vec<PersonId> {
        let folded = fold(query);
        let mut asked: Vec<&str> = words(&folded).collect();
        asked.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        asked.dedup();
        if asked.is_empty() || limit == 0 {
            return Vec::new();
        }
        let mut tally = Tally::new(self.slots.len());
        for (at, word) in asked.iter().enumerate() {
            if at > 0 {
                tally.next_word();
            }
            self.tell(&Asked::new(word, &self.slips), &mut tally);
        }
        let mut found: Vec<(u32, u64, u32)> =
            tally.complete().map(|(number, score)| (score, self.heads[number as usize], number)).collect();
        let key = |number: u32| self.slots[number as usize].as_ref().map(|slot| (&slot.key, slot.person));
        let best = |a: &(u32, u64, u32), b: &(u32, u64, u32)| {
            b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then_with(|| key(a.2).cmp(&key(b.2)))
        };
        if found.len() > limit {
            found.select_nth_unstable_by(limit - 1, best);
            found.truncate(limit);
        }
        found.sort_unstable_by(best);
        found
            .into_iter()
            .filter_map(|(_, _, number)| Some(self.slots[number as usize].as_ref()?.person))
            .collect()
    }

    /// Scores everybody who has a word that fits the asked one.
    fn tell(&self, asked: &Asked, tally: &mut Tally) {
        // Few are left: their own words are read sooner than everybody's.
        if tally.is_narrow() {
            tally.keep(|number| {
                let slot = self.slots[number as usize].as_ref()?;
                slot.words.iter().filter_map(|(word, field)| asked.fit(word, *field)).max()
            });
            return;
        }
        for lexicon in [&self.names, &self.addresses] {
            for (word, holders) in lexicon.beginning(asked.word) {
                holders.iter().for_each(|(number, field)| tally.note(*number, asked.begins(word, *field)));
            }
        }
        if let Some(slips) = &asked.slips {
            self.names.within_a_slip(slips, |(word, holders)| {
                holders.iter().for_each(|(number, field)| tally.note(*number, asked.slipped(word, *field)));
            });
        }
    }
}

/// A word somebody typed, and how well the words of people fit it.
struct Asked<'a> {
    word: &'a str,
    letters: usize,
    /// What one slip away from it begins with; of a word of four letters or more.
    slips: Option<DFA>,
}

impl<'a> Asked<'a> {
    fn new(word: &'a str, slips: &LevenshteinAutomatonBuilder) -> Self {
        let letters = word.chars().count();
        Self { word, letters, slips: (letters >= 4).then(|| slips.build_prefix_dfa(word)) }
    }

    /// How well a word fits, if it does.
    fn fit(&self, word: &str, field: Field) -> Option<u32> {
        if word.starts_with(self.word) {
            return Some(self.begins(word, field));
        }
        // A slip in an address would find everybody at the same provider.
        let slips = self.slips.as_ref().filter(|_| field != Field::Email)?;
        (slips.eval(word).to_u8() <= 1).then(|| self.slipped(word, field))
    }

    /// How well a word fits that begins with the asked one; typed whole it beats the beginning of a longer one.
    fn begins(&self, word: &str, field: Field) -> u32 {
        field as u32 * if word.len() == self.word.len() { 40 } else { 30 }
    }

    /// How well a word fits that begins with the asked one but for a slip.
    fn slipped(&self, word: &str, field: Field) -> u32 {
        field as u32 * if word.chars().count() <= self.letters + 1 { 14 } else { 8 }
    }
}

fn words_of(person: &Person) -> Vec<(Box<str>, Field)> {
    let mut all: Vec<(Box<str>, Field)> = Vec::with_capacity(12);
    for (text, field) in [
        (person.family.as_str(), Field::Family),
        (&person.given, Field::Given),
        (&person.code.to_string(), Field::Code),
        (&person.organisation, Field::Organisation),
        (&person.email, Field::Email),
    ] {
        let folded = fold(text);
        push_words(&folded, field, &mut all);
        if !folded.is_ascii() {
            push_words(&fold_latin(text), field, &mut all);
        }
    }
    all
}

/// Every word, and where a hyphen or an apostrophe joins some, those in one piece too: `d’Angelo` is also `dangelo`.
fn push_words(folded: &str, field: Field, all: &mut Vec<(Box<str>, Field)>) {
    let push = |word: &str, all: &mut Vec<(Box<str>, Field)>| {
        if !all.iter().any(|(known, place)| known.as_ref() == word && *place == field) {
            all.push((word.into(), field));
        }
    };
    for chunk in folded.split_whitespace() {
        let mut pieces = words(chunk);
        let (Some(first), second) = (pieces.next(), pieces.next()) else { continue };
        words(chunk).for_each(|word| push(word, all));
        if second.is_some() {
            let joined: String = std::iter::once(first).chain(words(chunk).skip(1)).collect();
            push(&joined, all);
        }
    }
}
