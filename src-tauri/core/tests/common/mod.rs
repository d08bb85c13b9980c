//! What the core's tests share: events in folders of their own, at a known hour.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use chrono::{DateTime, Local, NaiveDate, TimeZone};
use regie_core::people::{NewPerson, Person};
use regie_core::{Clock, Event, sample};
use tempfile::TempDir;

/// A day of March 2020.
pub fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, day).unwrap()
}

/// An hour of the sample's first morning.
pub fn at(hour: u32, minute: u32) -> DateTime<Local> {
    Local.with_ymd_and_hms(2020, 3, 4, hour, minute, 0).unwrap()
}

/// The sample event in a folder of its own, at nine o'clock of its first day.
pub fn sample_event() -> (TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let event = Event::create(dir.path(), Clock::at(at(9, 0)), "Accueil", &sample::facts().unwrap()).unwrap();
    (dir, event)
}

/// Adds somebody plainly invented.
pub fn add(event: &mut Event, given: &str, family: &str, organisation: &str) -> Person {
    event
        .add_person(NewPerson {
            given: given.into(),
            family: family.into(),
            organisation: organisation.into(),
            ..NewPerson::default()
        })
        .unwrap()
}
