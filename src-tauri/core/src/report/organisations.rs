//! People by organisation and by role.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Result;
use crate::event::Event;
use crate::fold::fold;
use crate::id::PersonId;
use crate::people::{Person, Role, Side};

/// The people of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationCount {
    /// Its name, as it takes part, or as most of its people write it; empty for people without one.
    pub name: String,
    /// On which side of the meetings it sits, if on one.
    pub side: Option<Side>,
    /// How many people it has here.
    pub people: usize,
    /// How many of them came, on one day or several.
    pub came: usize,
    /// The same by role.
    pub roles: Vec<RoleCount>,
}

/// The people of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleCount {
    /// Which.
    pub role: Role,
    /// How many people.
    pub people: usize,
    /// How many of them came, on one day or several.
    pub came: usize,
}

/// People by role, every role.
pub(super) fn by_role<'a>(
    people: impl IntoIterator<Item = &'a Person>,
    came: &BTreeSet<PersonId>,
) -> Vec<RoleCount> {
    let mut counts = Role::ALL.map(|role| RoleCount { role, people: 0, came: 0 });
    for person in people {
        if let Some(count) = counts.iter_mut().find(|count| count.role == person.role) {
            count.people += 1;
            count.came += usize::from(came.contains(&person.id));
        }
    }
    counts.to_vec()
}

impl Event {
    /// The organisations that take part or sent somebody, however written, by name.
    pub(super) fn people_by_organisation(
        &self,
        people: &[Person],
        came: &BTreeSet<PersonId>,
    ) -> Result<Vec<OrganisationCount>> {
        let mut groups: BTreeMap<String, Vec<&Person>> = BTreeMap::new();
        let mut sides: BTreeMap<String, (String, Option<Side>)> = BTreeMap::new();
        for organisation in self.organisations()? {
            let key = fold(&organisation.name);
            groups.entry(key.clone()).or_default();
            let known = sides.entry(key).or_insert((organisation.name, None));
            known.1 = known.1.or(organisation.side);
        }
        let mut alone = Vec::new();
        for person in people {
            if person.organisation.is_empty() {
                alone.push(person);
            } else {
                groups.entry(fold(&person.organisation)).or_default().push(person);
            }
        }
        let line = |name: String, side: Option<Side>, people: &[&Person]| OrganisationCount {
            name,
            side,
            people: people.len(),
            came: people.iter().filter(|person| came.contains(&person.id)).count(),
            roles: by_role(people.iter().copied(), came),
        };
        let mut lines: Vec<_> = groups
            .iter()
            .map(|(key, people)| match sides.get(key) {
                Some((name, side)) => line(name.clone(), *side, people),
                None => line(usual(people), None, people),
            })
            .collect();
        if !alone.is_empty() {
            lines.push(line(String::new(), None, &alone));
        }
        Ok(lines)
    }
}

/// The name most of them write; of two, the first in the alphabet.
fn usual(people: &[&Person]) -> String {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for person in people {
        *names.entry(&person.organisation).or_default() += 1;
    }
    let most = names.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name)));
    most.map(|(name, _)| (*name).to_owned()).unwrap_or_default()
}
