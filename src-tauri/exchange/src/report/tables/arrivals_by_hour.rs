//! Arrivals, hour by hour.

use chrono::NaiveTime;
use regie_core::report::Hour;

use super::Told;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("jour", "report-col-day", words, Kind::Date),
        Column::new("heure", "report-col-hour", words, Kind::Time),
        Column::new("arrivees", "report-col-arrivals", words, Kind::Count).required(),
        Column::new("remarque", "report-col-remark", words, Kind::Text(40)),
    ];
    let mut table = Table::new("arrivees_par_heure", "report-arrivals-by-hour", words, columns);
    for day in &told.closing.days {
        for line in &day.hours {
            let (hour, remark) = match line.hour {
                Hour::At(hour) => (Cell::or_empty(NaiveTime::from_hms_opt(hour, 0, 0), Cell::Time), ""),
                Hour::AnotherDay => (Cell::Empty, "report-hour-another-day"),
                Hour::OutsideDays => (Cell::Empty, "report-hour-outside"),
            };
            let remark = match (day.day, remark) {
                (None, _) => Cell::text(words.say("report-day-outside")),
                (_, "") => Cell::Empty,
                (_, key) => Cell::text(words.say(key)),
            };
            let day = Cell::or_empty(day.day, Cell::Date);
            table.rows.push(vec![day, hour, Cell::count(line.arrivals), remark]);
        }
    }
    table
}
