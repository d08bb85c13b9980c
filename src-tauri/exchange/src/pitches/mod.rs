//! A running order out of a table: items to add, and what is new about those there are; and what it came to, as a table.

mod columns;
mod durations;
pub(crate) mod report;

use regie_core::Event;
use regie_core::id::{PitchId, SessionId};
use regie_core::people::tidy;
use regie_core::pitches::{Filling, NewPitch, Pitch, PitchKind};
use regie_core::projects::Project;
use regie_core::words::Words;
use serde::Serialize;
use ts_rs::TS;

pub use self::report::report_csv;

use self::columns::{Column, Columns};
pub use self::durations::length;
use self::durations::{Unit, seconds};
use crate::error::Result;
use crate::labels::{label, mentions};
use crate::programme::speakers;
use crate::refusal::{Refusal, Refused};
use crate::table::{Row, Table};

/// What came of an import, or would come of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(rename = "PitchesOutcome")]
pub struct Outcome {
    /// Rows in the file.
    pub rows: usize,
    /// Items that are new.
    pub added: usize,
    /// Items that were known by their title, and of which the file tells something else.
    pub updated: usize,
    /// Items that were known, and of which it tells nothing else.
    pub unchanged: usize,
    /// Rows refused.
    pub refused: Vec<Refused>,
}

/// What an import would do. Nothing is written before it is applied.
#[derive(Debug)]
pub struct Plan {
    session: SessionId,
    changed: Vec<(PitchId, NewPitch)>,
    new: Vec<NewPitch>,
    /// What would come of it.
    pub outcome: Outcome,
    /// The items of the file, as they would be, in its order.
    pub items: Vec<NewPitch>,
}

/// What a row says of an item; nothing where it says nothing.
struct Told {
    title: String,
    kind: Option<PitchKind>,
    speakers: Vec<String>,
    pitch_s: Option<i64>,
    questions_s: Option<i64>,
    transition_s: Option<i64>,
    notes: String,
}

/// Plans the import of a running order. The same title is the same item; what the file does not say stays, and where it says
/// no time at all an item has the usual ones.
///
/// # Errors
/// [`crate::Error::NoTitleColumn`], and what core says.
pub fn plan(event: &Event, session: SessionId, table: &Table, words: &Words) -> Result<Plan> {
    let columns = Columns::of(table)?;
    let (known, projects) = (event.running_order(session)?, event.active_projects()?);
    let outcome = Outcome { rows: table.len(), ..Outcome::default() };
    let mut plan = Plan { session, changed: Vec::new(), new: Vec::new(), outcome, items: Vec::new() };
    let mut seen: Vec<(String, u32)> = Vec::new();
    for row in table.rows() {
        let read = read(&columns, row).and_then(|told| {
            let title = label(&told.title);
            match seen.iter().find(|(known, _)| *known == title) {
                Some((_, row)) => Err((Refusal::TwiceInOrder { row: *row }, Column::Title)),
                None => Ok(told),
            }
        });
        let told = match read {
            Ok(told) => told,
            Err((refusal, column)) => {
                plan.outcome.refused.push(refusal.at(row.number(), columns.header(column), words));
                continue;
            }
        };
        seen.push((label(&told.title), row.number()));
        let was = known.iter().find(|pitch| label(&pitch.title) == label(&told.title));
        let item = item(&told, was, &projects);
        match was {
            Some(was) if item == as_new(was) => plan.outcome.unchanged += 1,
            Some(was) => {
                plan.outcome.updated += 1;
                plan.changed.push((was.id, item.clone()));
            }
            None => {
                plan.outcome.added += 1;
                plan.new.push(item.clone());
            }
        }
        plan.items.push(item);
    }
    Ok(plan)
}

/// Does what was planned, in one transaction: all of it, or none.
pub fn apply(event: &mut Event, plan: Plan) -> Result<Outcome> {
    event.put_pitches(plan.session, plan.new, plan.changed)?;
    Ok(plan.outcome)
}

/// Reads a row; the column to look at where it cannot be read.
fn read<'a>(columns: &Columns<'a>, row: Row<'a>) -> Result<Told, (Refusal, Column)> {
    let text = |column: Column| columns.text(row, column);
    if row.iter().skip(columns.width()).any(|cell| !cell.trim().is_empty()) {
        return Err((Refusal::ExtraCells, Column::Title));
    }
    let title = tidy(text(Column::Title));
    if title.is_empty() {
        return Err((Refusal::NoTitle, Column::Title));
    }
    let length = |column: Column| {
        seconds(text(column), Unit::named(columns.header(column))).map_err(|refusal| (refusal, column))
    };
    let told = Told {
        kind: kind(text(Column::Kind)).or_else(|| block(&title)),
        title,
        speakers: speakers(text(Column::Speakers)),
        pitch_s: length(Column::Pitch)?,
        questions_s: length(Column::Questions)?,
        transition_s: length(Column::Transition)?,
        notes: text(Column::Notes).to_owned(),
    };
    if told.pitch_s == Some(0) {
        return Err((Refusal::AbsurdDuration, Column::Pitch));
    }
    for (text, limit, column) in [
        (told.title.as_str(), 300, Column::Title),
        (told.notes.as_str(), 2_000, Column::Notes),
        (
            told.speakers.iter().max_by_key(|name| name.chars().count()).map_or("", String::as_str),
            200,
            Column::Speakers,
        ),
    ] {
        if text.chars().count() > limit {
            return Err((Refusal::TooLong { limit }, column));
        }
    }
    Ok(told)
}

/// What kind of item the organiser's word means.
fn kind(text: &str) -> Option<PitchKind> {
    let said = label(text);
    let words: [(PitchKind, &[&str]); 5] = [
        (PitchKind::Pitch, &["pitch", "projet", "project", "progetto"]),
        (
            PitchKind::Introduction,
            &["intro", "accueil", "ouverture", "mot", "welcome", "opening", "benvenut"],
        ),
        (PitchKind::Break, &["pause", "entracte", "break", "interval", "pausa"]),
        (PitchKind::Vote, &["vote", "voting", "deliber", "jury", "voto"]),
        (PitchKind::Other, &["autre", "other", "altro", "bloc", "block", "conclusion", "cloture", "remise"]),
    ];
    words.into_iter().find(|(_, stems)| mentions(&said, stems)).map(|(kind, _)| kind)
}

/// A title that is nothing but a block: "Pause", "Vote du public", "Introduction".
fn block(title: &str) -> Option<PitchKind> {
    let first = label(title).split(' ').next().unwrap_or_default().to_owned();
    match first.as_str() {
        "introduction" | "accueil" | "ouverture" | "welcome" | "opening" => Some(PitchKind::Introduction),
        "pause" | "entracte" | "break" | "pausa" => Some(PitchKind::Break),
        "vote" | "votes" | "deliberation" | "voto" => Some(PitchKind::Vote),
        "conclusion" | "cloture" => Some(PitchKind::Other),
        _ => None,
    }
}

fn as_new(pitch: &Pitch) -> NewPitch {
    NewPitch {
        kind: pitch.kind,
        project: pitch.project,
        title: pitch.title.clone(),
        speakers: pitch.speakers.clone(),
        pitch_s: pitch.pitch_s,
        questions_s: pitch.questions_s,
        transition_s: pitch.transition_s,
        notes: pitch.notes.clone(),
    }
}

/// The item a row tells of, over what there was.
fn item(told: &Told, was: Option<&Pitch>, projects: &[Project]) -> NewPitch {
    let usual = Filling::default();
    let kind = told.kind.or(was.map(|was| was.kind)).unwrap_or_default();
    let fresh = || NewPitch {
        kind,
        project: projects
            .iter()
            .find(|project| kind == PitchKind::Pitch && label(&project.name) == label(&told.title))
            .map(|project| project.id),
        title: told.title.clone(),
        speakers: Vec::new(),
        pitch_s: usual.pitch_s,
        // A block has no questions of its own.
        questions_s: if kind == PitchKind::Pitch { usual.questions_s } else { 0 },
        transition_s: if kind == PitchKind::Pitch { usual.transition_s } else { 0 },
        notes: String::new(),
    };
    let was = was.map_or_else(fresh, as_new);
    NewPitch {
        kind,
        speakers: if told.speakers.is_empty() { was.speakers } else { told.speakers.clone() },
        pitch_s: told.pitch_s.unwrap_or(was.pitch_s),
        questions_s: told.questions_s.unwrap_or(was.questions_s),
        transition_s: told.transition_s.unwrap_or(was.transition_s),
        notes: if told.notes.is_empty() { was.notes } else { told.notes.clone() },
        ..was
    }
}
