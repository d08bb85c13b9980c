//! What a row of a programme says.

use chrono::NaiveTime;
use regie_core::people::tidy;
use regie_core::programme::{Activity, DayPart};

use super::columns::{Column, Columns};
use crate::labels::{label, mentions};
use crate::moments::When;
use crate::refusal::Refusal;
use crate::table::Row;

/// What a row says of a session; nothing where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub row: u32,
    pub title: String,
    pub kind: String,
    pub when: When,
    /// Whether the row names a day at all.
    pub day_text: bool,
    pub start: Option<NaiveTime>,
    pub end: Option<NaiveTime>,
    pub part: Option<DayPart>,
    pub room: String,
    pub capacity: Option<u32>,
    pub speakers: Vec<String>,
    pub links: Vec<String>,
    pub note: String,
}

/// The longest text core takes, in characters.
const TEXT_LIMIT: usize = 2_000;

impl Told {
    /// Reads a row; the column to look at where it cannot be read.
    pub(super) fn read<'a>(columns: &Columns<'a>, row: Row<'a>) -> Result<Self, (Refusal, Column)> {
        let text = |column: Column| columns.text(row, column);
        if row.iter().skip(columns.width()).any(|cell| !cell.trim().is_empty()) {
            return Err((Refusal::ExtraCells, Column::Title));
        }
        let title = tidy(text(Column::Title));
        if title.is_empty() {
            return Err((Refusal::NoTitle, Column::Title));
        }
        let when = When::read(text(Column::Day));
        let (start, end) = hours(columns, row, when)?;
        let told = Self {
            row: row.number(),
            title,
            kind: tidy(text(Column::Kind)),
            when,
            day_text: !text(Column::Day).is_empty(),
            start,
            end,
            part: start
                .map(DayPart::of)
                .or_else(|| When::read(text(Column::Part)).part)
                .or_else(|| When::read(text(Column::Start)).part)
                .or(when.part),
            room: tidy(text(Column::Room)),
            capacity: capacity(text(Column::Capacity)).map_err(|refusal| (refusal, Column::Capacity))?,
            speakers: speakers(text(Column::Speakers)),
            links: columns.texts(row, Column::Links).flat_map(links).collect(),
            note: text(Column::Note).trim().to_owned(),
        };
        let speakers = told.speakers.join(", ");
        for (text, column) in [
            (&told.title, Column::Title),
            (&told.kind, Column::Kind),
            (&told.room, Column::Room),
            (&told.note, Column::Note),
            (&speakers, Column::Speakers),
        ] {
            if text.chars().count() > TEXT_LIMIT {
                return Err((Refusal::TooLong { limit: TEXT_LIMIT }, column));
            }
        }
        if told.links.iter().any(|link| link.chars().count() > TEXT_LIMIT) {
            return Err((Refusal::TooLong { limit: TEXT_LIMIT }, Column::Links));
        }
        Ok(told)
    }
}

/// When it starts and ends: in columns of their own, both in one, or beside the day.
fn hours<'a>(
    columns: &Columns<'a>,
    row: Row<'a>,
    when: When,
) -> Result<(Option<NaiveTime>, Option<NaiveTime>), (Refusal, Column)> {
    let said = |column: Column| {
        let text = columns.text(row, column);
        let said = When::read(text);
        let bare = text.parse().ok().and_then(|hour: u32| NaiveTime::from_hms_opt(hour, 0, 0));
        let understood = text.is_empty() || said.start.is_some() || said.part.is_some() || bare.is_some();
        if understood { Ok((said.start.or(bare), said.end)) } else { Err((Refusal::NotAnHour, column)) }
    };
    let (start, range_end) = said(Column::Start)?;
    let (end, _) = said(Column::End)?;
    let (start, end) = (start.or(when.start), end.or(range_end).or(when.end));
    match (start, end) {
        (Some(start), Some(end)) if end <= start => Err((Refusal::HoursReversed, Column::End)),
        _ => Ok((start, end)),
    }
}

/// A number of places: "30", "30 places"; nothing for no limit.
fn capacity(text: &str) -> Result<Option<u32>, Refusal> {
    let said = label(text);
    let free =
        mentions(&said, &["illimite", "libre", "sans limite", "unlimited", "open", "nessun", "illimitat"]);
    if said.is_empty() || free {
        return Ok(None);
    }
    said.split(' ').find_map(|word| word.parse().ok()).map(Some).ok_or(Refusal::NotANumber)
}

/// Names separated by semicolons; where there are none, by commas and "et".
pub(crate) fn speakers(text: &str) -> Vec<String> {
    let names: Vec<String> = if text.contains([';', '\n']) {
        text.split([';', '\n']).map(tidy).collect()
    } else {
        let alike = [" et ", " and ", " e ", " & ", " / "]
            .iter()
            .fold(text.to_owned(), |text, word| text.replace(word, ","));
        alike.split(',').map(tidy).collect()
    };
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

fn links(text: &str) -> Vec<String> {
    let links = text.split(|c: char| c.is_whitespace()).map(|link| link.trim_matches([',', ';']));
    links.filter(|link| !link.is_empty()).map(str::to_owned).collect()
}

/// What people do there, by the organiser's words: the kind decides, then the title.
pub(super) fn activity(kind: &str, title: &str) -> Activity {
    let said = |text: &str| {
        let text = label(text);
        let places = [
            (
                Activity::Workshop,
                &[
                    "atelier",
                    "formation",
                    "workshop",
                    "training",
                    "laborator",
                    "preparation",
                    "entrainement",
                    "conference",
                    "table ronde",
                    "talk",
                    "corso",
                ][..],
            ),
            (Activity::Pitches, &["pitch"][..]),
            (
                Activity::Social,
                &[
                    "convivial",
                    "aperitif",
                    "aperitivo",
                    "cocktail",
                    "pause",
                    "dejeuner",
                    "diner",
                    "repas",
                    "buffet",
                    "cafe",
                    "lunch",
                    "drink",
                    "break",
                    "pranzo",
                    "cena",
                    "verre",
                ][..],
            ),
            (
                Activity::Meetings,
                &[
                    "rencontre",
                    "speed meeting",
                    "speed dating",
                    "rendez vous",
                    "meetings",
                    "b2b",
                    "matchmaking",
                    "incontr",
                ][..],
            ),
        ];
        places.into_iter().find(|(_, stems)| mentions(&text, stems)).map(|(activity, _)| activity)
    };
    said(kind).or_else(|| said(title)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_do_is_told_by_the_kind_then_by_the_title() {
        for (kind, title, done) in [
            ("Atelier thématique", "Préparation et entraînement aux pitches", Activity::Workshop),
            (
                "Visite d'étude",
                "Rencontre entre producteurs et réutilisateurs de données",
                Activity::Meetings,
            ),
            ("Lancement du meetup : pitch", "Pitch des 7 projets", Activity::Pitches),
            ("Lancement du meetup : temps convivial", "Apéritif", Activity::Social),
            ("Lancement du meetup : atelier de formation", "Où en est l'open data ?", Activity::Workshop),
            ("", "Pitch des 7 projets", Activity::Pitches),
            ("", "Pausa caffè e incontri", Activity::Meetings),
            ("", "Data literacy", Activity::Workshop),
        ] {
            assert_eq!(activity(kind, title), done, "{kind} / {title}");
        }
    }

    #[test]
    fn names_places_and_links_are_taken_apart() {
        assert_eq!(
            speakers("Samuel Goëta, Joël Gombin et Mathieu Morey"),
            ["Samuel Goëta", "Joël Gombin", "Mathieu Morey"]
        );
        assert_eq!(speakers("Goëta, Samuel; Gombin, Joël"), ["Goëta, Samuel", "Gombin, Joël"]);
        assert_eq!(capacity("30 places"), Ok(Some(30)));
        assert_eq!(capacity("illimitée"), Ok(None));
        assert_eq!(capacity("beaucoup"), Err(Refusal::NotANumber));
        assert_eq!(
            links("https://a.example/1, https://b.example"),
            ["https://a.example/1", "https://b.example"]
        );
    }
}
