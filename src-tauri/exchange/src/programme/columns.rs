//! What the columns of a programme are, by their headers in French, English and Italian.

use crate::error::{Error, Result};
use crate::labels::{label, mentions};
use crate::table::{Row, Table};

/// What a column of a programme is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Day,
    Part,
    Start,
    End,
    Title,
    Kind,
    Room,
    Capacity,
    Speakers,
    Links,
    Note,
}

const EXACT: [(Column, &[&str]); 11] = [
    (
        Column::Day,
        &[
            "jour",
            "date",
            "day",
            "giorno",
            "data",
            "jour et heure",
            "date et heure",
            "date and time",
            "quand",
            "when",
        ],
    ),
    (
        Column::Part,
        &[
            "moment",
            "demi journee",
            "periode",
            "partie",
            "half day",
            "part",
            "mezza giornata",
            "momento",
            "fascia",
        ],
    ),
    (
        Column::Start,
        &[
            "debut",
            "heure de debut",
            "heure debut",
            "heure",
            "heures",
            "horaire",
            "horaires",
            "start",
            "start time",
            "time",
            "from",
            "de",
            "inizio",
            "ora inizio",
            "ora di inizio",
            "ora",
            "orario",
        ],
    ),
    (
        Column::End,
        &[
            "fin",
            "heure de fin",
            "heure fin",
            "end",
            "end time",
            "to",
            "a",
            "fine",
            "ora fine",
            "ora di fine",
        ],
    ),
    (
        Column::Title,
        &[
            "titre", "intitule", "title", "titolo", "session", "seance", "atelier", "workshop", "sessione",
            "nom", "name", "nome", "activite", "activity", "attivita", "sujet", "theme",
        ],
    ),
    (
        Column::Kind,
        &["type", "kind", "format", "nature", "categorie", "category", "tipo", "categoria", "formato"],
    ),
    (
        Column::Room,
        &["salle", "lieu", "room", "place", "location", "venue", "sala", "luogo", "espace", "aula"],
    ),
    (
        Column::Capacity,
        &[
            "capacite",
            "jauge",
            "places",
            "nombre de places",
            "capacity",
            "seats",
            "capienza",
            "posti",
            "numero di posti",
        ],
    ),
    (
        Column::Speakers,
        &[
            "intervenant",
            "intervenants",
            "intervenante",
            "intervenantes",
            "intervenant e s",
            "animateur",
            "animateurs",
            "animation",
            "formateur",
            "formateurs",
            "speaker",
            "speakers",
            "facilitator",
            "facilitators",
            "relatore",
            "relatori",
            "anime par",
        ],
    ),
    (
        Column::Links,
        &[
            "lien",
            "liens",
            "link",
            "links",
            "url",
            "ressource",
            "ressources",
            "support",
            "supports",
            "resource",
            "resources",
            "risorsa",
            "risorse",
            "materiali",
            "collegamento",
        ],
    ),
    (
        Column::Note,
        &[
            "note",
            "notes",
            "remarque",
            "remarques",
            "description",
            "resume",
            "commentaire",
            "commentaires",
            "comment",
            "details",
            "descrizione",
            "presentation",
        ],
    ),
];

const STEMS: [(Column, &[&str]); 9] = [
    (Column::Title, &["titre", "intitule", "title", "titolo"]),
    (Column::Start, &["heure de debut", "heure debut", "start", "inizio", "horaire"]),
    (Column::End, &["heure de fin", "heure fin", "end time", "fine"]),
    (Column::Speakers, &["intervenant", "animat", "formateur", "speaker", "facilitat", "relator"]),
    (Column::Capacity, &["capacit", "jauge", "places", "capienza"]),
    (Column::Links, &["lien", "link", "ressource", "resource", "risors"]),
    (Column::Room, &["salle", "room", "sala"]),
    (Column::Kind, &["type", "tipo"]),
    (Column::Day, &["jour", "date", "day", "giorno"]),
];

fn guess(label: &str) -> Option<Column> {
    let exact = EXACT.iter().find(|(_, labels)| labels.contains(&label)).map(|(column, _)| *column);
    exact.or_else(|| STEMS.iter().find(|(_, stems)| mentions(label, stems)).map(|(column, _)| *column))
}

/// Where each column of a programme is.
pub(super) struct Columns<'a> {
    table: &'a Table,
    places: Vec<(Column, usize)>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(table: &'a Table) -> Result<Self> {
        let mut places: Vec<(Column, usize)> = Vec::new();
        for (at, header) in table.headers().iter().enumerate() {
            // Several columns of links are taken together; of anything else the first one counts.
            if let Some(column) = guess(&label(header))
                && (column == Column::Links || !places.iter().any(|(known, _)| *known == column))
            {
                places.push((column, at));
            }
        }
        if !places.iter().any(|(column, _)| *column == Column::Title) {
            return Err(Error::NoTitleColumn);
        }
        Ok(Self { table, places })
    }

    /// Whether the file has that column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.places.iter().any(|(known, _)| *known == column)
    }

    /// The text in a column.
    pub(super) fn text(&self, row: Row<'a>, column: Column) -> &'a str {
        let place = self.places.iter().find(|(known, _)| *known == column);
        place.map_or("", |(_, at)| row.cell(*at).trim())
    }

    /// The texts in every column of that kind.
    pub(super) fn texts(&self, row: Row<'a>, column: Column) -> impl Iterator<Item = &'a str> {
        self.places.iter().filter(move |(known, _)| *known == column).map(move |(_, at)| row.cell(*at))
    }

    /// The header of a column; for a person to look at.
    pub(super) fn header(&self, column: Column) -> &str {
        let place = self.places.iter().find(|(known, _)| *known == column);
        place.map_or("", |(_, at)| &self.table.headers()[*at])
    }

    pub(super) fn width(&self) -> usize {
        self.table.headers().len()
    }
}
