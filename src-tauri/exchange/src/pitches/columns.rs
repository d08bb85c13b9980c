//! What the columns of a running order are, by their headers in French, English and Italian.

use crate::error::{Error, Result};
use crate::labels::{label, mentions};
use crate::table::{Row, Table};

/// What a column of a running order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Title,
    Kind,
    Speakers,
    Pitch,
    Questions,
    Transition,
    Notes,
}

/// The whole header; where none is, the beginnings of its words, the first that fits.
const EXACT: [(Column, &[&str]); 4] = [
    (
        Column::Title,
        &[
            "projet", "project", "progetto", "titre", "intitule", "title", "titolo", "nom", "name", "nome",
            "quoi",
        ],
    ),
    (Column::Kind, &["type", "kind", "nature", "tipo", "bloc"]),
    (Column::Speakers, &["qui", "who", "chi", "par", "by"]),
    (Column::Pitch, &["pitch", "duree", "temps", "duration", "time", "length", "durata", "minutes", "min"]),
];
const STEMS: [(Column, &[&str]); 7] = [
    (Column::Questions, &["question", "q a", "q r", "echange", "domande"]),
    (Column::Transition, &["transition", "changement", "change", "transizione", "cambio", "battement"]),
    (Column::Pitch, &["duree", "temps", "duration", "time", "durata", "pitch"]),
    (
        Column::Speakers,
        &[
            "intervenant",
            "orateur",
            "oratrice",
            "speaker",
            "pitcheu",
            "porteu",
            "presente",
            "relator",
            "equipe",
            "team",
        ],
    ),
    (Column::Title, &["projet", "project", "progetto", "titre", "intitule", "title", "titolo", "nom"]),
    (Column::Notes, &["note", "remarque", "commentaire", "comment", "besoin", "materiel"]),
    (Column::Kind, &["type", "kind", "tipo"]),
];

fn guess(label: &str) -> Option<Column> {
    let exact = EXACT.iter().find(|(_, labels)| labels.contains(&label)).map(|(column, _)| *column);
    exact.or_else(|| STEMS.iter().find(|(_, stems)| mentions(label, stems)).map(|(column, _)| *column))
}

/// Where each column is.
pub(super) struct Columns<'a> {
    table: &'a Table,
    places: Vec<(Column, usize)>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(table: &'a Table) -> Result<Self> {
        let mut places: Vec<(Column, usize)> = Vec::new();
        for (at, header) in table.headers().iter().enumerate() {
            if let Some(column) = guess(&label(header))
                && !places.iter().any(|(known, _)| *known == column)
            {
                places.push((column, at));
            }
        }
        if !places.iter().any(|(column, _)| *column == Column::Title) {
            return Err(Error::NoTitleColumn);
        }
        Ok(Self { table, places })
    }

    pub(super) fn text(&self, row: Row<'a>, column: Column) -> &'a str {
        let place = self.places.iter().find(|(known, _)| *known == column);
        place.map_or("", |(_, at)| row.cell(*at).trim())
    }

    /// The header of a column, for a person to look at.
    pub(super) fn header(&self, column: Column) -> &str {
        let place = self.places.iter().find(|(known, _)| *known == column);
        place.map_or("", |(_, at)| &self.table.headers()[*at])
    }

    pub(super) fn width(&self) -> usize {
        self.table.headers().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_as_people_write_them() {
        for (header, column) in [
            ("Projet", Column::Title),
            ("Nom du projet", Column::Title),
            ("Durée du pitch", Column::Pitch),
            ("Pitch (min)", Column::Pitch),
            ("Temps de questions", Column::Questions),
            ("Q&A", Column::Questions),
            ("Temps de transition", Column::Transition),
            ("Intervenant·e·s", Column::Speakers),
            ("Porteur de projet", Column::Speakers),
            ("Remarques", Column::Notes),
            ("Type", Column::Kind),
        ] {
            assert_eq!(guess(&label(header)), Some(column), "{header}");
        }
    }
}
