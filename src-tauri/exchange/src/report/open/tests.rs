//! Whoever has nothing but the open part, and reasons, learns no count of one to four.

use std::sync::LazyLock;

use chrono::{Local, NaiveDate, TimeZone};
use proptest::prelude::*;
use regie_core::id::{EventId, SessionId};
use regie_core::people::Role;
use regie_core::programme::{Activity, DayPart, EventSheet, Session};
use regie_core::report::{
    Closing, DayArrivals, Hour, HourArrivals, PartAttendance, RoleCount, SessionAttendance,
};
use regie_core::words::{Language, Words};

use super::*;
use crate::report::table::Cell;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Fr));

const DAYS: usize = 2;
const SESSIONS: usize = 3;

/// A person: their role; the hour they came on each day, if they did; whether they had a place and came, by session.
type Somebody = (usize, [Option<u32>; DAYS], [(bool, bool); SESSIONS]);

fn somebody() -> impl Strategy<Value = Somebody> {
    let hour =
        || prop::option::weighted(0.8, prop_oneof![4 => Just(9_u32), 1 => Just(10_u32), 1 => 8_u32..18]);
    let place = || (prop::bool::weighted(0.7), prop::bool::weighted(0.8));
    let role = prop_oneof![4 => Just(0_usize), 1 => 1_usize..6];
    (role, [hour(), hour()], [place(), place(), place()])
}

fn day(n: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, 4).unwrap() + chrono::Days::new(n as u64)
}

fn closing(people: &[Somebody]) -> Closing {
    let sheet = EventSheet::new(EventId::from_bytes([1; 12]), "Journées".to_owned(), day(0), day(DAYS - 1));
    let count = |fits: &dyn Fn(&Somebody) -> bool| people.iter().filter(|one| fits(one)).count();
    let days = (0..DAYS)
        .map(|n| {
            let hours: Vec<HourArrivals> = (8..18)
                .map(|hour| HourArrivals {
                    hour: Hour::At(hour),
                    arrivals: count(&|one| one.1[n] == Some(hour)),
                })
                .collect();
            DayArrivals { day: Some(day(n)), arrivals: hours.iter().map(|hour| hour.arrivals).sum(), hours }
        })
        .collect();
    let sessions = (0..SESSIONS)
        .map(|n| SessionAttendance {
            session: session(n),
            registered: count(&|one| one.2[n].0),
            waiting: 0,
            parts: vec![PartAttendance {
                part: DayPart::Morning,
                taken: true,
                present: count(&|one| one.2[n].1),
                expected_present: count(&|one| one.2[n].0 && one.2[n].1),
                excused: 0,
            }],
            people: Vec::new(),
        })
        .collect();
    let role = |(n, role): (usize, Role)| RoleCount { role, people: count(&|one| one.0 == n), came: 0 };
    Closing {
        at: Local.with_ymd_and_hms(2020, 3, 9, 9, 0, 0).unwrap(),
        entries: 0,
        digest: String::new(),
        people: people.len(),
        came: 0,
        days,
        sessions,
        organisations: Vec::new(),
        roles: Role::ALL.into_iter().enumerate().map(role).collect(),
        meetings: Vec::new(),
        pitches: Vec::new(),
        sheet,
    }
}

fn session(n: usize) -> Session {
    Session {
        id: SessionId::from_bytes([u8::try_from(n).unwrap(); 12]),
        title: format!("Atelier {n}"),
        kind: String::new(),
        activity: Activity::Workshop,
        day: day(0),
        part: DayPart::Morning,
        start: None,
        end: None,
        room: String::new(),
        capacity: None,
        speakers: Vec::new(),
        links: Vec::new(),
        note: String::new(),
        rank: 0,
        cancelled: false,
    }
}

/// What a reader knows of a count: it is no less and no more.
#[derive(Debug, Clone, Copy)]
struct Known(i64, i64);

impl Known {
    /// By the rule, which is published with the data.
    fn from(cell: &Cell) -> Self {
        match cell {
            Cell::Few => Self(0, 4),
            Cell::Whole(5) => Self(5, 7),
            Cell::Whole(number) => Self(number - 2, number + 2),
            other => panic!("{other:?} is no published count"),
        }
    }

    /// Whether it can only be one, two, three or four.
    const fn gives_away(self) -> bool {
        self.0 >= 1 && self.1 <= 4
    }

    fn sum(all: &[Self]) -> Self {
        Self(all.iter().map(|known| known.0).sum(), all.iter().map(|known| known.1).sum())
    }
}

/// The counts of a column, and the rows' first cells.
fn column<'a>(table: &'a Table, name: &str) -> impl Iterator<Item = (&'a Cell, &'a Cell)> {
    let at = table.columns.iter().position(|column| column.name == name).unwrap();
    table.rows.iter().map(move |row| (&row[0], &row[at]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_count_of_one_to_four_is_published_nor_can_be_reasoned_out(people in prop::collection::vec(somebody(), 0..40)) {
        let tables = tables(&closing(&people), &WORDS);
        let table = |name: &str| tables.iter().find(|table| table.name == name).unwrap();
        for cell in tables.iter().flat_map(|table| {
            let guarded: Vec<usize> = (0..table.columns.len()).filter(|at| table.columns[*at].guarded).collect();
            table.rows.iter().flat_map(move |row| guarded.clone().into_iter().map(|at| &row[at]))
        }) {
            prop_assert!(matches!(cell, Cell::Few | Cell::Empty) || matches!(cell, Cell::Whole(n) if *n >= 5 && n % 5 == 0), "{cell:?}");
        }

        // Everybody has one role: the roles bound the whole, and everything else is a part of it.
        let roles: Vec<Known> = column(table("profils"), "personnes").map(|(_, cell)| Known::from(cell)).collect();
        let days: Vec<Vec<Known>> = (0..DAYS)
            .map(|n| {
                let hours = column(table("arrivees"), "arrivees").filter(|(day_of, _)| **day_of == Cell::Date(day(n)));
                hours.map(|(_, cell)| Known::from(cell)).collect()
            })
            .collect();
        let mut parts: Vec<Known> = days.iter().map(|hours| Known::sum(hours)).collect();
        for name in ["inscrits", "presents"] {
            parts.extend(column(table("presences"), name).map(|(_, cell)| Known::from(cell)));
        }
        let by_roles = Known::sum(&roles);
        let whole = Known(parts.iter().map(|part| part.0).fold(by_roles.0, i64::max), by_roles.1);
        let number = i64::try_from(people.len()).unwrap();
        prop_assert!(whole.0 <= number && number <= whole.1, "what is published is true");
        prop_assert!(!whole.gives_away());

        // A part of a whole, once the other parts are taken away from it.
        let rest = |all: &[Known], at: usize, whole: Known| {
            let others = Known(
                all.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, known)| known.0).sum(),
                all.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, known)| known.1).sum(),
            );
            Known(all[at].0.max(whole.0 - others.1), all[at].1.min(whole.1 - others.0))
        };
        for at in 0..roles.len() {
            prop_assert!(!rest(&roles, at, whole).gives_away(), "a role");
        }
        for hours in &days {
            for at in 0..hours.len() {
                // Of a day it is only known that no more came than there are.
                prop_assert!(!rest(hours, at, Known(0, whole.1)).gives_away(), "an hour");
            }
        }
        // Those who did not come, did not register: what is left of the whole.
        for part in &parts {
            let left = Known((whole.0 - part.1.min(whole.1)).max(0), whole.1 - part.0);
            prop_assert!(!left.gives_away(), "the rest of {part:?} in {whole:?}");
        }
    }
}
