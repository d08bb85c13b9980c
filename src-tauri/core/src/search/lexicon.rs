//! The words of many people, sorted, with who has each.

use foldhash::{HashMap, HashMapExt};
use levenshtein_automata::{DFA, SINK_STATE};
use rayon::prelude::*;
use smallvec::SmallVec;

use super::Field;

/// Who has a word, and where. Most words have one holder or two: those stand in the list of words itself.
type Holders = SmallVec<[(u32, Field); 2]>;

/// Words in byte order, each once.
#[derive(Default)]
pub(super) struct Lexicon(Vec<(Box<str>, Holders)>);

impl Lexicon {
    pub(super) fn of<'a>(words: impl Iterator<Item = (&'a str, u32, Field)>) -> Self {
        let mut all: HashMap<&str, Holders> = HashMap::new();
        for (word, number, field) in words {
            all.entry(word).or_default().push((number, field));
        }
        let mut all: Vec<_> = all.into_iter().map(|(word, holders)| (Box::from(word), holders)).collect();
        all.par_sort_unstable_by(|(a, _): &(Box<str>, _), (b, _)| a.cmp(b));
        Self(all)
    }

    pub(super) fn add(&mut self, word: &str, number: u32, field: Field) {
        match self.place(word) {
            Ok(at) => self.0[at].1.push((number, field)),
            Err(at) => self.0.insert(at, (word.into(), Holders::from_iter([(number, field)]))),
        }
    }

    pub(super) fn remove(&mut self, word: &str, number: u32) {
        let Ok(at) = self.place(word) else { return };
        self.0[at].1.retain(|(holder, _)| *holder != number);
        if self.0[at].1.is_empty() {
            self.0.remove(at);
        }
    }

    fn place(&self, word: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_ref().cmp(word))
    }

    /// The words that begin with `beginning`.
    pub(super) fn beginning(&self, beginning: &str) -> &[(Box<str>, Holders)] {
        let first = self.0.partition_point(|(word, _)| word.as_ref() < beginning);
        &self.0[first..][..sharing(&self.0[first..], beginning.as_bytes())]
    }

    /// Calls `tell` with the words that begin with one the automaton accepts within one slip; skips at once all that
    /// share a beginning it has given up on.
    pub(super) fn within_a_slip(&self, slips: &DFA, mut tell: impl FnMut(&(Box<str>, Holders))) {
        // The automaton's state after each byte of the last word, so that what two words share is read once.
        let mut states = vec![slips.initial_state()];
        let mut last: &[u8] = &[];
        let mut at = 0;
        while let Some(entry) = self.0.get(at) {
            let word = entry.0.as_bytes();
            let shared = word.iter().zip(last).take_while(|(a, b)| a == b).count();
            states.truncate(shared + 1);
            let mut dead = None;
            while states.len() <= word.len() {
                let read = states.len() - 1;
                let state = slips.transition(states[read], word[read]);
                if state == SINK_STATE {
                    dead = Some(read + 1);
                    break;
                }
                states.push(state);
            }
            last = &word[..states.len() - 1];
            if let Some(read) = dead {
                at += sharing(&self.0[at..], &word[..read]);
                continue;
            }
            if states.last().is_some_and(|state| slips.distance(*state).to_u8() <= 1) {
                tell(entry);
            }
            at += 1;
        }
    }
}

/// How many of the sorted words, from the first on, begin with `beginning`. Looks near before it looks far: most
/// beginnings are shared by few.
fn sharing<T>(words: &[(Box<str>, T)], beginning: &[u8]) -> usize {
    let begins = |(word, _): &(Box<str>, T)| word.as_bytes().starts_with(beginning);
    let mut far = 1;
    while words.get(far - 1).is_some_and(begins) {
        far *= 2;
    }
    let near = far / 2;
    near + words[near..words.len().min(far)].partition_point(begins)
}
