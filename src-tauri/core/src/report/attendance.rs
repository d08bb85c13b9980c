//! Attendance, by session and half-day.

use std::collections::{HashMap, HashSet};

use crate::attendance::Mark;
use crate::error::Result;
use crate::event::Event;
use crate::id::PersonId;
use crate::people::Person;
use crate::programme::{DayPart, Session};

/// What came to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionAttendance {
    /// Which.
    pub session: Session,
    /// How many have a place.
    pub registered: usize,
    /// How many wait for one.
    pub waiting: usize,
    /// Its half-days.
    pub parts: Vec<PartAttendance>,
    /// Who has a place, waits or came, with what was noted in each half-day.
    pub people: Vec<(PersonId, Vec<Option<Mark>>)>,
}

/// A half-day of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartAttendance {
    /// Which half of the day.
    pub part: DayPart,
    /// Whether anything was noted at all; without that, nobody knows who came.
    pub taken: bool,
    /// How many came.
    pub present: usize,
    /// How many of them had a place.
    pub expected_present: usize,
    /// How many of those with a place were noted excused.
    pub excused: usize,
}

impl PartAttendance {
    /// How many came without having a place.
    pub const fn others(&self) -> usize {
        self.present - self.expected_present
    }

    /// The part of those with a place that came, in hundredths; nothing where nobody had one or nothing was noted.
    pub fn rate(&self, registered: usize) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "people are far fewer than 2^52")]
        (self.taken && registered > 0).then(|| self.expected_present as f64 * 100.0 / registered as f64)
    }
}

impl Event {
    /// Attendance by session, in the programme's order; of the same lines as [`Event::roll`] shows.
    pub(super) fn attendance_by_session(&self, people: &[Person]) -> Result<Vec<SessionAttendance>> {
        // Marks of somebody who was undone or erased since are nobody's.
        let known: HashSet<PersonId> = people.iter().map(|person| person.id).collect();
        let sessions = self.sessions()?.into_iter().filter(|session| !session.cancelled);
        sessions.map(|session| self.attendance_of(session, &known)).collect()
    }

    fn attendance_of(&self, session: Session, known: &HashSet<PersonId>) -> Result<SessionAttendance> {
        let (inside, waiting) = self.line(session.id)?;
        let parts = session.parts();
        let mut marks: HashMap<PersonId, Vec<Option<Mark>>> = HashMap::new();
        let mut order: Vec<PersonId> = inside.iter().chain(&waiting).copied().collect();
        let expected: HashSet<PersonId> = inside.iter().copied().collect();
        let listed: HashSet<PersonId> = order.iter().copied().collect();
        for (person, marked) in self.marks_in(session.id)? {
            if !known.contains(&person) {
                continue;
            }
            let noted = marks.entry(person).or_insert_with(|| {
                if !listed.contains(&person) {
                    order.push(person);
                }
                vec![None; parts.len()]
            });
            if let Some(at) = parts.iter().position(|part| *part == marked.part) {
                noted[at] = Some(marked.mark);
            }
        }
        let part = |(at, part): (usize, &DayPart)| {
            let noted = || marks.iter().filter_map(|(person, noted)| Some((person, noted[at]?)));
            PartAttendance {
                part: *part,
                taken: noted().next().is_some(),
                present: noted().filter(|(_, mark)| mark.came()).count(),
                expected_present: noted()
                    .filter(|(person, mark)| mark.came() && expected.contains(person))
                    .count(),
                excused: noted()
                    .filter(|(person, mark)| *mark == Mark::Excused && expected.contains(person))
                    .count(),
            }
        };
        let tallied = parts.iter().enumerate().map(part).collect();
        let people = order
            .into_iter()
            .map(|person| (person, marks.get(&person).cloned().unwrap_or_else(|| vec![None; parts.len()])))
            .collect();
        Ok(SessionAttendance {
            registered: inside.len(),
            waiting: waiting.len(),
            parts: tallied,
            people,
            session,
        })
    }
}
