//! The sheet that several make together, and which of their identifiers is kept; pure.
//!
//! Told in order: a decision joins two sheets, and each field is the kept one's unless the decision takes the other's; an
//! edit made since, whoever's sheet it names, is what shows. What is blank in the end is filled from the others.

use std::collections::HashMap;

use super::Edge;
use crate::id::PersonId;
use crate::journal::Hash;
use crate::people::{Person, PersonField};

const FIELDS: usize = PersonField::ALL.len();

/// What a group makes together.
pub(super) struct Made {
    /// Whose identifier is kept: the last kept of those who have a sheet.
    pub kept: Option<PersonId>,
    /// The sheet that is shown.
    pub shown: Option<Person>,
    /// Whose sheet each field is from.
    sources: [Option<PersonId>; FIELDS],
}

impl Made {
    /// The fields shown from somebody's own sheet.
    pub(super) fn shown_from(&self, person: PersonId) -> impl Iterator<Item = PersonField> {
        let sources = self.sources;
        PersonField::ALL
            .into_iter()
            .zip(sources)
            .filter(move |(_, of)| *of == Some(person))
            .map(|(field, _)| field)
    }
}

/// Those joined so far, the kept first, and whose each field is.
struct Party {
    people: Vec<PersonId>,
    sources: [PersonId; FIELDS],
}

const fn place(field: PersonField) -> usize {
    field as usize
}

pub(super) fn compose(
    edges: &[Edge],
    own: &HashMap<PersonId, Person>,
    edits: impl Iterator<Item = ((i64, u32, Hash), PersonId, PersonField)>,
) -> Made {
    let mut parties: Vec<Party> = Vec::new();
    let of = |parties: &mut Vec<Party>, person: PersonId| {
        parties.iter().position(|party| party.people.contains(&person)).unwrap_or_else(|| {
            parties.push(Party { people: vec![person], sources: [person; FIELDS] });
            parties.len() - 1
        })
    };
    let mut edits = edits.peekable();
    let mut edges_left = edges.iter().peekable();
    loop {
        let edit_first = match (edits.peek(), edges_left.peek()) {
            (Some((at, ..)), Some(edge)) => *at < edge.at,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => break,
        };
        if edit_first {
            if let Some((_, person, field)) = edits.next() {
                let at = of(&mut parties, person);
                parties[at].sources[place(field)] = person;
            }
        } else if let Some(edge) = edges_left.next() {
            let (kept, gone) = (of(&mut parties, edge.kept), of(&mut parties, edge.gone));
            let theirs = parties[gone].sources;
            for field in &edge.take {
                let theirs = if kept == gone { edge.gone } else { theirs[place(*field)] };
                parties[kept].sources[place(*field)] = theirs;
            }
            if kept != gone {
                let people = std::mem::take(&mut parties[gone].people);
                parties[kept].people.extend(people);
                parties.remove(gone);
            }
        }
    }
    let ends = edges.iter().rev().flat_map(|edge| [edge.kept, edge.gone]);
    let kept = ends.clone().find(|person| own.contains_key(person)).or_else(|| ends.clone().next());
    let Some(party) = parties.into_iter().find(|party| kept.is_some_and(|kept| party.people.contains(&kept)))
    else {
        return Made { kept, shown: None, sources: [None; FIELDS] };
    };
    let mut shown = kept.and_then(|kept| own.get(&kept)).cloned();
    let mut sources = [None; FIELDS];
    if let (Some(shown), Some(kept)) = (&mut shown, kept) {
        for field in PersonField::ALL {
            let chosen = party.sources[place(field)];
            let candidates = [chosen, kept].into_iter().chain(party.people.iter().copied());
            let says = |person: &PersonId| own.get(person).is_some_and(|sheet| !field.is_blank(sheet));
            let source = candidates.clone().find(says).unwrap_or(kept);
            sources[place(field)] = Some(source);
            if let Some(sheet) = own.get(&source) {
                field.set(shown, field.of(sheet));
            }
        }
    }
    Made { kept, shown, sources }
}
