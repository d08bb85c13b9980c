//! A sheet for each table: who meets there, one after the other.

use regie_core::words::{Args, Words};

use super::RosterPaper;
use super::sheet::{Encounter, Line, Sheet, draw};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::paper::Paper;

/// Makes the sheets of those tables, by name; of every table where none is named.
pub fn table_sheets(paper: &RosterPaper, tables: &[String], words: &Words) -> Result<Paper> {
    let mut document = Document::new(&words.say("print-meetings-table-title"), words.language(), paper.at);
    for (table, name) in paper.kept.version.frame.tables.iter().enumerate() {
        if !tables.is_empty() && !tables.contains(name) {
            continue;
        }
        let mut args = Args::new();
        args.set("table", name.clone());
        let title = words.say_with("print-meetings-table-name", &args);
        let sheet = Sheet { title: &title, under: String::new(), place: None, lines: lines(paper, table) };
        draw(&mut document, paper, &sheet, words);
    }
    let pages = document.pages();
    if pages == 0 {
        return Err(Error::Nothing);
    }
    Ok(Paper { pdf: document.finish()?, pages, remarks: paper.remarks() })
}

fn lines(paper: &RosterPaper, table: usize) -> Vec<Line> {
    let mut block = None;
    let line = |slot: regie_core::meetings::SlotTime| {
        let mut here = paper.kept.version.meetings.iter();
        let meeting = here.find(|meeting| meeting.slot == slot.slot && meeting.table == table);
        let after_break = block.is_some_and(|block| block != slot.block);
        block = Some(slot.block);
        let meeting = meeting.map(|meeting| {
            let guest = meeting.pair.other(meeting.host).unwrap_or(meeting.host);
            let brings = paper.meetings.party(guest).map_or("", |line| line.sheet.brings.trim());
            Encounter {
                place: String::new(),
                title: format!("{} – {}", paper.name(meeting.host), paper.name(guest)),
                under: brings.to_owned(),
            }
        });
        Line { start: slot.start, end: slot.end, after_break, meeting }
    };
    paper.slots().into_iter().map(line).collect()
}
