//! A sheet for each party: when, at which table, with whom, and what they bring.

use regie_core::meetings::{Meeting, Party};
use regie_core::words::Words;

use super::RosterPaper;
use super::sheet::{Encounter, Line, Sheet, draw};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::paper::Paper;

/// Makes the sheets of those parties; of everybody who has a meeting where none is named.
pub fn party_sheets(paper: &RosterPaper, parties: &[Party], words: &Words) -> Result<Paper> {
    let mut document = Document::new(&words.say("print-meetings-party-title"), words.language(), paper.at);
    let has_meeting =
        |party: Party| paper.kept.version.meetings.iter().any(|meeting| meeting.pair.other(party).is_some());
    for line in &paper.meetings.parties {
        let asked = if parties.is_empty() { has_meeting(line.party) } else { parties.contains(&line.party) };
        if asked {
            let sheet = Sheet {
                title: &line.name,
                under: String::new(),
                place: Some(words.say("print-meetings-table")),
                lines: lines(paper, line.party),
            };
            draw(&mut document, paper, &sheet, words);
        }
    }
    let pages = document.pages();
    if pages == 0 {
        return Err(Error::Nothing);
    }
    Ok(Paper { pdf: document.finish()?, pages, remarks: paper.remarks() })
}

/// A party's slots, from its first meeting to its last; one who meets several at a time has as many lines.
fn lines(paper: &RosterPaper, party: Party) -> Vec<Line> {
    let mine = || paper.kept.version.meetings.iter().filter(|meeting| meeting.pair.other(party).is_some());
    let first = mine().map(|meeting| meeting.slot).min().unwrap_or(usize::MAX);
    let last = mine().map(|meeting| meeting.slot).max().unwrap_or(0);
    let mut block = None;
    let mut lines = Vec::new();
    for slot in paper.slots().into_iter().filter(|slot| slot.slot >= first && slot.slot <= last) {
        let encounters: Vec<Encounter> = mine()
            .filter(|meeting| meeting.slot == slot.slot)
            .map(|meeting| encounter(paper, party, meeting))
            .collect();
        let after_break = block.is_some_and(|block| block != slot.block);
        block = Some(slot.block);
        let line = |meeting, after_break| Line { start: slot.start, end: slot.end, after_break, meeting };
        if encounters.is_empty() {
            lines.push(line(None, after_break));
        }
        for (n, encounter) in encounters.into_iter().enumerate() {
            lines.push(line(Some(encounter), after_break && n == 0));
        }
    }
    lines
}

fn encounter(paper: &RosterPaper, party: Party, meeting: &Meeting) -> Encounter {
    let whom = meeting.pair.other(party).unwrap_or(party);
    let brings = paper.meetings.party(whom).map_or("", |line| line.sheet.brings.trim());
    Encounter {
        place: paper.table(meeting.table).to_owned(),
        title: paper.name(whom).to_owned(),
        under: brings.to_owned(),
    }
}
