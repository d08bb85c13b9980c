//! The papers of the meetings, read back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::{afternoon, at, run};
use regie_core::words::{Language, Words};
use regie_print::meetings::{RosterPaper, WallSize, contact_list, party_sheets, table_sheets, wall_plan};
use regie_print::{Error, Paper};

/// What each page of a paper says, checked by a reader that nobody here wrote; blanks made one.
fn pages(paper: &Paper) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("paper.pdf");
    fs::write(&file, &paper.pdf).unwrap();
    let file = file.to_str().unwrap();
    assert!(run("qpdf", &["--check", file]).contains("No syntax or stream encoding errors"));
    let text = run("pdftotext", &["-enc", "UTF-8", "-layout", file, "-"]);
    let pages: Vec<String> = text
        .split('\u{c}')
        .map(|page| page.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|page| !page.is_empty())
        .collect();
    assert_eq!(pages.len(), paper.pages);
    pages
}

#[test]
fn every_sheet_says_when_where_with_whom_and_which_version_it_is() {
    let (meetings, kept) = afternoon();
    let paper = RosterPaper { event: "Open Data Days", meetings: &meetings, kept: &kept, at: at() };
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        let said = pages(&party_sheets(&paper, &[], &words).unwrap());
        assert_eq!(said.len(), 6, "one for each");
        assert!(said[0].contains("Région d’essai") && said[0].contains("Journal d’essai"));
        assert!(said[0].contains("Cherche des séries longues"), "what they bring: {}", said[0]);
        assert!(said.iter().all(|page| page.contains("Version 2") && !page.contains("print-meetings")));
    }
    let words = Words::new(Language::Fr);
    // What a sheet says is what the roster has: so many meetings each.
    let said = pages(&party_sheets(&paper, &[meetings.parties[3].party], &words).unwrap());
    assert_eq!(said.len(), 1);
    for time in ["14 h 00", "14 h 40", "15 h 35"] {
        let time = time.replace(" h 00", " h");
        assert!(said[0].replace('\u{a0}', " ").contains(&time), "{time}: {}", said[0]);
    }
    assert!(said[0].contains("Terrasse") && !said[0].contains("Παράδειγμα"));
}

#[test]
fn every_table_has_its_sheet_and_the_wall_has_everybody() {
    let (meetings, kept) = afternoon();
    let paper = RosterPaper { event: "Open Data Days", meetings: &meetings, kept: &kept, at: at() };
    let words = Words::new(Language::Fr);
    let said = pages(&table_sheets(&paper, &[], &words).unwrap());
    assert_eq!(said.len(), 4);
    assert!(said[3].contains("Table Terrasse") && said[3].contains("Ville inventée"));
    assert_eq!(table_sheets(&paper, &["2".to_owned()], &words).unwrap().pages, 1);
    for size in [WallSize::A4, WallSize::A3] {
        let said = pages(&wall_plan(&paper, size, &words).unwrap());
        assert_eq!(said.len(), 1);
        for name in ["Région d’essai", "Ville inventée", "Journal d’essai", "Version 2"] {
            assert!(said[0].contains(name), "{name}: {}", said[0]);
        }
    }
}

#[test]
fn the_contact_list_has_those_who_agreed_and_nobody_else() {
    let (mut meetings, kept) = afternoon();
    let words = Words::new(Language::Fr);
    let paper = RosterPaper { event: "Open Data Days", meetings: &meetings, kept: &kept, at: at() };
    let said = pages(&contact_list(&paper, &words).unwrap()).remove(0);
    for n in [0, 1, 3, 4, 5] {
        assert!(said.contains(&format!("contact{n}@exemple.fr")));
    }
    assert!(!said.contains("contact2@") && !said.contains("Ville inventée"));
    meetings.parties.iter_mut().for_each(|line| line.sheet.contact_agreed = false);
    let paper = RosterPaper { event: "Open Data Days", meetings: &meetings, kept: &kept, at: at() };
    assert!(matches!(contact_list(&paper, &words), Err(Error::Nothing)));
}
