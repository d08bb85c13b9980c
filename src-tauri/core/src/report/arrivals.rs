//! Arrivals, by day and hour.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, Timelike};

use crate::clock::local;
use crate::error::Result;
use crate::event::Event;
use crate::id::PersonId;
use crate::programme::EventSheet;

/// A day's arrivals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayArrivals {
    /// Which day; none for whatever was recorded for a day that is not the event's.
    pub day: Option<NaiveDate>,
    /// How many people came, each counted once.
    pub arrivals: usize,
    /// The same, by the hour they came first; every hour from the first to the last, then what has none.
    pub hours: Vec<HourArrivals>,
}

/// The arrivals of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HourArrivals {
    /// Which hour.
    pub hour: Hour,
    /// How many.
    pub arrivals: usize,
}

/// When somebody came, as far as the laptop's clock is to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hour {
    /// From that hour to the next one, on that day.
    At(u32),
    /// Recorded on another day of the event: the hour says nothing.
    AnotherDay,
    /// Recorded by a clock that was not within the event's days at all.
    OutsideDays,
}

impl Event {
    /// Everybody who came, on one day or several.
    pub(super) fn came(&self) -> Result<BTreeSet<PersonId>> {
        let mut query = self.db().prepare("SELECT DISTINCT person FROM movement WHERE kind = 'arrived'")?;
        let people = query.query_map([], |row| row.get(0))?;
        Ok(people.collect::<Result<_, _>>()?)
    }

    /// Arrivals by day and hour; recorded at two desks, an arrival is one: the first.
    pub(super) fn arrivals_by_hour(&self, sheet: &EventSheet) -> Result<Vec<DayArrivals>> {
        let days = sheet.days();
        let mut counts: BTreeMap<Option<NaiveDate>, BTreeMap<Hour, usize>> = BTreeMap::new();
        let mut query = self.db().prepare(
            "SELECT day, wall FROM (
                SELECT day, wall, row_number() OVER (PARTITION BY day, person ORDER BY ms, n, entry) AS nth
                FROM movement WHERE kind = 'arrived'
             ) WHERE nth = 1",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let day = row.get_ref(0)?.as_str().ok().and_then(|day| day.parse().ok());
            let day = day.filter(|day| days.contains(day));
            let noted = local(row.get(1)?);
            let hour = match noted.date_naive() {
                // Of a day that is not the event's, no hour is told apart.
                _ if day.is_none() => Hour::OutsideDays,
                date if Some(date) == day => Hour::At(noted.hour()),
                date if days.contains(&date) => Hour::AnotherDay,
                _ => Hour::OutsideDays,
            };
            *counts.entry(day).or_default().entry(hour).or_default() += 1;
        }
        let mut all: Vec<_> = days
            .iter()
            .map(|day| DayArrivals::of(Some(*day), counts.get(&Some(*day)).unwrap_or(&BTreeMap::new())))
            .collect();
        all.extend(counts.get(&None).map(|hours| DayArrivals::of(None, hours)));
        Ok(all)
    }
}

impl DayArrivals {
    fn of(day: Option<NaiveDate>, counts: &BTreeMap<Hour, usize>) -> Self {
        let known = |hour: &Hour| matches!(hour, Hour::At(_));
        let mut clock =
            counts.keys().filter_map(|hour| if let Hour::At(hour) = hour { Some(*hour) } else { None });
        let hours = match (clock.next(), clock.next_back()) {
            (Some(first), last) => (first..=last.unwrap_or(first)).map(Hour::At).collect(),
            _ => Vec::new(),
        };
        let hours = hours.into_iter().chain(counts.keys().copied().filter(|hour| !known(hour)));
        let hours = hours
            .map(|hour| HourArrivals { hour, arrivals: counts.get(&hour).copied().unwrap_or(0) })
            .collect();
        Self { day, arrivals: counts.values().sum(), hours }
    }
}
