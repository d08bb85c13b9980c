//! Arrivals by day and hour. A day's number is not published: it is the whole of its hours.

use chrono::{NaiveDate, NaiveTime};
use regie_core::report::chart::hour_said;
use regie_core::report::{Closing, DayArrivals, Hour};
use regie_core::words::Words;

use super::count::{LEAST, published};
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(closing: &Closing, words: &Words) -> Table {
    let columns = vec![
        Column::new("jour", "report-col-date", words, Kind::Date).required(),
        Column::new("tranche", "report-col-span", words, Kind::Text(20)).required(),
        Column::new("heure", "report-col-hour", words, Kind::Time),
        Column::new("arrivees", "report-col-arrivals", words, Kind::Count).guarded(),
    ];
    let mut table = Table::new("arrivees", "report-open-arrivals", words, columns);
    let days: Vec<(NaiveDate, &DayArrivals)> =
        closing.days.iter().filter_map(|day| Some((day.day?, day))).collect();
    // The same hours for every day, from the first to the last in which five came on one of them: that an hour is listed
    // says nothing of the day.
    let busy = days.iter().flat_map(|(_, day)| &day.hours).filter(|hour| hour.arrivals >= LEAST);
    let mut busy: Vec<u32> =
        busy.filter_map(|hour| if let Hour::At(hour) = hour.hour { Some(hour) } else { None }).collect();
    busy.sort_unstable();
    let hours = match (busy.first(), busy.last()) {
        (Some(first), Some(last)) => *first..*last + 1,
        _ => 0..0,
    };
    for (date, day) in days {
        let mut rest = day.arrivals;
        for hour in hours.clone() {
            let found = day.hours.iter().find(|line| line.hour == Hour::At(hour));
            let arrivals = found.map_or(0, |line| line.arrivals);
            rest -= arrivals;
            table.rows.push(vec![
                Cell::Date(date),
                Cell::text(hour_said(Hour::At(hour), words)),
                Cell::or_empty(NaiveTime::from_hms_opt(hour, 0, 0), Cell::Time),
                published(arrivals),
            ]);
        }
        let other = words.say("report-other-hours");
        table.rows.push(vec![Cell::Date(date), Cell::text(other), Cell::Empty, published(rest)]);
    }
    table
}
