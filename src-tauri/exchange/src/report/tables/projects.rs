//! Projects: how far each of those accompanied has come.

use regie_core::projects::{Stage, Theme};

use super::Told;
use crate::error::Result;
use crate::report::table::{Cell, Column, Kind, Table};

pub(super) fn table(told: Told) -> Result<Table> {
    let words = told.words;
    let count = |name, key| Column::new(name, key, words, Kind::Count);
    let columns = vec![
        Column::new("projet", "projects-csv-project", words, Kind::Text(40)).required(),
        Column::new("thematique", "projects-csv-theme", words, Kind::Text(20)),
        Column::new("stade", "projects-csv-stage", words, Kind::Text(20)),
        count("etapes_faites", "projects-csv-steps-done").required(),
        count("etapes", "projects-csv-steps").required(),
        count("etapes_en_retard", "projects-csv-steps-late").required(),
        count("jeux_obtenus", "projects-csv-datasets-obtained").required(),
        count("jeux", "projects-csv-datasets").required(),
        count("part_min", "report-col-share"),
        count("utilise_min", "projects-csv-used").required(),
        count("prevu_min", "projects-csv-planned").required(),
        count("rendez_vous", "projects-csv-held").required(),
        count("producteurs_rencontres", "projects-csv-producers").required(),
        Column::new("pitch", "projects-csv-pitched", words, Kind::YesNo).required(),
    ];
    let mut table = Table::new("projets", "report-projects", words, columns);
    for line in told.event.progress()?.lines {
        let said = |key: Option<&'static str>| Cell::text(key.map(|key| words.say(key)).unwrap_or_default());
        table.rows.push(vec![
            Cell::text(&line.name),
            said(line.theme.map(Theme::key)),
            said(line.stage.map(Stage::key)),
            Cell::count(line.steps.done),
            Cell::count(line.steps.all()),
            Cell::count(line.steps.late),
            Cell::count(line.datasets.obtained),
            Cell::count(line.datasets.all()),
            Cell::or_empty(line.support.share_min, Cell::Whole),
            Cell::Whole(line.support.used_min),
            Cell::Whole(line.support.planned_min),
            Cell::count(line.appointments.held),
            Cell::count(line.producers_met),
            Cell::YesNo(line.pitched),
        ]);
    }
    Ok(table)
}
