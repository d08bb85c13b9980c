//! Finding anybody in a moment, however their name is spelt.
//!
//! Every word of a name, organisation, e-mail or code is kept folded (no case, no accents) in its own alphabet and in
//! Latin letters. Each word of a query must begin a word of the person; one slip (a letter wrong, missing, too many,
//! or two swapped) is forgiven in words of four letters or more, e-mail addresses aside.

use std::collections::HashMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder, SINK_STATE};

use crate::code::Code;
use crate::fold::{fold, fold_latin, words};
use crate::id::PersonId;
use crate::people::Person;

/// Where a word stands; a match in a name is worth more than one in an e-mail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Family = 10,
    Given = 9,
    Code = 8,
    Organisation = 4,
    Email = 2,
}

/// Who has a word, and where.
type Holders = Vec<(u32, Field)>;

/// A person in the index: their number, while they are there, and how to sort them.
struct Slot {
    person: PersonId,
    code: Option<Code>,
    key: Box<[u8]>,
    words: Vec<Box<str>>,
}

/// The words of everybody, in memory.
pub(crate) struct Index {
    slots: Vec<Option<Slot>>,
    /// The beginning of everybody's sort key, side by side: most comparisons need no more.
    heads: Vec<u64>,
    free: Vec<u32>,
    place: HashMap<PersonId, u32>,
    codes: HashMap<Code, u32>,
    /// Every word, sorted, with who has it where.
    words: Vec<(Box<str>, Holders)>,
    slips: LevenshteinAutomatonBuilder,
    collator: CollatorBorrowed<'static>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Index({} people, {} words)", self.place.len(), self.words.len())
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
        let mut index = Self {
            slots: Vec::with_capacity(people.len()),
            heads: Vec::with_capacity(people.len()),
            free: Vec::new(),
            place: HashMap::with_capacity(people.len()),
            codes: HashMap::with_capacity(people.len()),
            words: Vec::new(),
            slips: LevenshteinAutomatonBuilder::new(1, true),
            collator: french(),
        };
        let mut all: HashMap<Box<str>, Holders> = HashMap::new();
        for person in people {
            let (number, words) = index.seat(person);
            for (word, field) in words {
                all.entry(word).or_default().push((number, field));
            }
        }
        index.words = all.into_iter().collect();
        index.words.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        index
    }

    /// Gives a person a number; returns it with their words.
    fn seat(&mut self, person: &Person) -> (u32, Vec<(Box<str>, Field)>) {
        let words = words_of(person);
        let slot = Slot {
            person: person.id,
            code: Some(person.code),
            key: self.sort_key(person),
            words: words.iter().map(|(word, _)| word.clone()).collect(),
        };
        let head = head(&slot.key);
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
        (number, words)
    }

    /// Sorts by family name, then given name, as French collation does.
    fn sort_key(&self, person: &Person) -> Box<[u8]> {
        let name = if person.family.is_empty() {
            person.given.clone()
        } else {
            format!("{} {}", person.family, person.given)
        };
        let mut key = Vec::new();
        // Writing into a vector cannot fail.
        let _ = self.collator.write_sort_key_to(&name, &mut key);
        key.into_boxed_slice()
    }

    /// Adds a person, or takes in what changed of them.
    pub(crate) fn put(&mut self, person: &Person) {
        self.remove(person.id);
        let (number, words) = self.seat(person);
        for (word, field) in words {
            match self.words.binary_search_by(|(known, _)| known.as_ref().cmp(&word)) {
                Ok(at) => self.words[at].1.push((number, field)),
                Err(at) => self.words.insert(at, (word, vec![(number, field)])),
            }
        }
    }

    /// Forgets a person.
    pub(crate) fn remove(&mut self, person: PersonId) {
        let Some(number) = self.place.remove(&person) else { return };
        let Some(slot) = self.slots[number as usize].take() else { return };
        for word in &slot.words {
            if let Ok(at) = self.words.binary_search_by(|(known, _)| known.cmp(word)) {
                self.words[at].1.retain(|(holder, _)| *holder != number);
                if self.words[at].1.is_empty() {
                    self.words.remove(at);
                }
            }
        }
        if let Some(code) = slot.code {
            self.codes.remove(&code);
        }
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
        for word in &asked {
            self.tell(word, &mut tally);
            tally.close_word();
        }
        let mut found: Vec<(u32, u64, u32)> = tally
            .complete()
            .filter(|(number, _)| self.slots[*number as usize].is_some())
            .map(|(number, score)| (score, self.heads[number as usize], number))
            .collect();
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
    fn tell(&self, asked: &str, tally: &mut Tally) {
        let letters = asked.chars().count();
        let first = self.words.partition_point(|(word, _)| word.as_ref() < asked);
        for (word, holders) in self.words[first..].iter().take_while(|(word, _)| word.starts_with(asked)) {
            // A word typed whole beats the beginning of a longer one.
            let fit = if word.len() == asked.len() { 40 } else { 30 };
            for (holder, field) in holders {
                tally.note(*holder, fit * *field as u32);
            }
        }
        if letters >= 4 {
            let automaton = self.slips.build_prefix_dfa(asked);
            each_within_a_slip(&self.words, &automaton, |(word, holders)| {
                let fit = if word.chars().count() <= letters + 1 { 14 } else { 8 };
                // A slip in an address would find everybody at the same provider.
                for (holder, field) in holders.iter().filter(|(_, field)| *field != Field::Email) {
                    tally.note(*holder, fit * *field as u32);
                }
            });
        }
    }
}

/// The first eight bytes of a sort key, as a number that sorts the same.
fn head(key: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let length = key.len().min(8);
    bytes[..length].copy_from_slice(&key[..length]);
    u64::from_be_bytes(bytes)
}

/// Walks the sorted words, and skips at once all that share a beginning the automaton has given up on.
fn each_within_a_slip<T>(words: &[(Box<str>, T)], automaton: &DFA, mut tell: impl FnMut(&(Box<str>, T))) {
    // The automaton's state after each byte of the last word, so that what two words share is read once.
    let mut states = vec![automaton.initial_state()];
    let mut last: &[u8] = &[];
    let mut at = 0;
    while at < words.len() {
        let word = words[at].0.as_bytes();
        let shared = word.iter().zip(last).take_while(|(a, b)| a == b).count();
        states.truncate(shared + 1);
        let mut dead = None;
        while states.len() <= word.len() {
            let read = states.len() - 1;
            let state = automaton.transition(states[read], word[read]);
            if state == SINK_STATE {
                dead = Some(read + 1);
                break;
            }
            states.push(state);
        }
        last = &word[..states.len() - 1];
        if let Some(read) = dead {
            let prefix = &word[..read];
            at += words[at..].partition_point(|(word, _)| word.as_bytes().starts_with(prefix));
            continue;
        }
        if let Some(state) = states.last()
            && automaton.distance(*state).to_u8() <= 1
        {
            tell(&words[at]);
        }
        at += 1;
    }
}

/// Scores by number: for each asked word the best fit counts once, and only people who fit every word remain.
struct Tally {
    total: Vec<u32>,
    fitted: Vec<u16>,
    best: Vec<u32>,
    touched: Vec<u32>,
    words: u16,
    last: Vec<u32>,
}

impl Tally {
    fn new(people: usize) -> Self {
        Self {
            total: vec![0; people],
            fitted: vec![0; people],
            best: vec![0; people],
            touched: Vec::new(),
            words: 0,
            last: Vec::new(),
        }
    }

    fn note(&mut self, number: u32, score: u32) {
        let at = number as usize;
        if self.fitted[at] < self.words {
            return;
        }
        if self.best[at] == 0 {
            self.touched.push(number);
        }
        self.best[at] = self.best[at].max(score);
    }

    fn close_word(&mut self) {
        self.words += 1;
        for number in &self.touched {
            let at = *number as usize;
            self.total[at] += self.best[at];
            self.fitted[at] = self.words;
            self.best[at] = 0;
        }
        self.last = std::mem::take(&mut self.touched);
    }

    fn complete(&self) -> impl Iterator<Item = (u32, u32)> {
        self.last.iter().map(|number| (*number, self.total[*number as usize]))
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
