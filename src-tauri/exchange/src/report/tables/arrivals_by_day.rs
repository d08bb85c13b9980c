//! Arrivals, day by day.

use super::Told;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Table {
    let words = told.words;
    let columns = vec![
        Column::new("jour", "report-col-day", words, Kind::Date),
        Column::new("arrivees", "report-col-arrivals", words, Kind::Count).required(),
        Column::new("remarque", "report-col-remark", words, Kind::Text(40)),
    ];
    let mut table = Table::new("arrivees_par_jour", "report-arrivals-by-day", words, columns);
    for day in &told.closing.days {
        let remark =
            if day.day.is_none() { Cell::text(words.say("report-day-outside")) } else { Cell::Empty };
        table.rows.push(vec![Cell::or_empty(day.day, Cell::Date), Cell::count(day.arrivals), remark]);
    }
    table
}
