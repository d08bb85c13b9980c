//! People who are probably one.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash, Hasher};

use super::{Case, Likeness};
use crate::error::Result;
use crate::event::Event;
use crate::fold::{fold, name_key};
use crate::id::PersonId;
use crate::people::{Person, joined};

impl Event {
    /// People already there who are probably the one described: the desk asks before it adds a walk-in.
    pub fn lookalikes(&self, given: &str, family: &str, organisation: &str) -> Result<Vec<Person>> {
        let name = crate::people::full_name(given.trim(), family.trim());
        let key = name_key(&name);
        let mut alike = Vec::new();
        for person in self.index().find(&name, 20) {
            let person = self.person(person)?;
            let known = name_key(&person.name());
            let same_place =
                !organisation.trim().is_empty() && fold(&person.organisation) == fold(organisation.trim());
            if known == key || (within_a_slip(&known, &key) && (same_place || organisation.trim().is_empty()))
            {
                alike.push(person);
            }
        }
        Ok(alike)
    }

    pub(super) fn likely_duplicates(&self, people: &[Person]) -> Result<Vec<Case>> {
        // Told apart from one of a group is told apart from all of it: nobody is asked twice.
        let kept = joined::all_kept(self.db())?;
        let kept = |person: PersonId| kept.get(&person).copied().unwrap_or(person);
        let distinct: HashSet<(PersonId, PersonId)> = joined::apart(self.db())?
            .into_iter()
            .map(|(a, b)| (kept(a), kept(b)))
            .map(|(a, b)| (a.min(b), a.max(b)))
            .collect();
        let keys: Vec<String> = people.iter().map(|person| name_key(&person.name())).collect();
        let mut cases = Vec::new();
        let mut seen = BTreeSet::new();
        let mut note = |a: usize, b: usize, why: Likeness| {
            let (a, b) = if people[a].id < people[b].id { (a, b) } else { (b, a) };
            let pair = (people[a].id, people[b].id);
            if pair.0 != pair.1 && !distinct.contains(&pair) && seen.insert(pair) {
                cases.push((pair, a, b, why));
            }
        };
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, key) in keys.iter().enumerate() {
            by_name.entry(key).or_default().push(at);
        }
        for group in by_name.values_mut() {
            group.sort_unstable_by_key(|at| people[*at].id);
            pairs(group).for_each(|(a, b)| note(a, b, Likeness::SameName));
        }
        // Names a slip apart share what is left when one letter of each is dropped (or of one alone). What is left is
        // known by its hash: two that only seem the same are told apart below.
        let hasher = foldhash::fast::FixedState::default();
        let mut rests: Vec<(u64, usize)> = Vec::new();
        for (at, key) in keys.iter().enumerate().filter(|(_, key)| key.chars().count() >= 6) {
            let ties = [fold(&people[at].email), fold(&people[at].organisation)];
            for tie in ties.iter().filter(|tie| !tie.is_empty()) {
                rests.extend(rests_of(key).map(|rest| (hasher.hash_one((tie, rest)), at)));
            }
        }
        rests.sort_unstable();
        rests.dedup();
        for group in rests.chunk_by(|(a, _), (b, _)| a == b) {
            let group: Vec<usize> = group.iter().map(|(_, at)| *at).collect();
            for (a, b) in pairs(&group) {
                if within_a_slip(&keys[a], &keys[b]) && tied(&people[a], &people[b]) {
                    note(a, b, Likeness::NearName);
                }
            }
        }
        cases.sort_unstable_by_key(|(pair, ..)| *pair);
        Ok(cases
            .into_iter()
            .map(|(_, a, b, why)| Case::LikelyDuplicate {
                a: Box::new(people[a].clone()),
                b: Box::new(people[b].clone()),
                why,
            })
            .collect())
    }
}

/// Every two of a small group; of a large one only neighbours, so that a list of namesakes stays a list.
fn pairs(group: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let reach = if group.len() <= 8 { group.len() } else { 1 };
    group
        .iter()
        .enumerate()
        .flat_map(move |(at, &a)| group[at + 1..].iter().take(reach).map(move |&b| (a, b)))
}

/// The name itself, and what is left of it when any one letter is dropped, each as its two sides.
fn rests_of(name: &str) -> impl Iterator<Item = Rest<'_>> {
    let dropped = name.char_indices().map(|(at, letter)| Rest(&name[..at], &name[at + letter.len_utf8()..]));
    std::iter::once(Rest(name, "")).chain(dropped)
}

/// A text in two pieces; hashed as one.
struct Rest<'a>(&'a str, &'a str);

impl Hash for Rest<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.bytes().chain(self.1.bytes()).for_each(|byte| state.write_u8(byte));
    }
}

/// Whether two people share an address or an organisation.
fn tied(a: &Person, b: &Person) -> bool {
    let same = |a: &str, b: &str| !a.is_empty() && fold(a) == fold(b);
    same(&a.email, &b.email) || same(&a.organisation, &b.organisation)
}

/// Whether one letter wrong, missing or too many, or two swapped, is all that differs.
fn within_a_slip(a: &str, b: &str) -> bool {
    strsim::osa_distance(a, b) <= 1
}
