//! Names come back from the paper letter for letter, as they were given; sheets are what an auditor measures.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{at, people, rendered, run, scanned, session};
use regie_core::programme::DayPart;
use regie_core::words::{Language, Words};
use regie_print::attendance::{Attendance, Mark, Privacy, attendance_sheet, digest};
use regie_print::badge::{Badges, badges};
use regie_print::masthead::Masthead;
use regie_print::sheet::{Geometry, Offset, find};
use regie_print::{Error, Remark};

fn job(people: &[regie_print::Person], geometry: Geometry) -> Badges<'_> {
    Badges {
        people,
        event: "Open Data Days",
        logo: None,
        geometry,
        first: 1,
        offset: Offset::default(),
        cut_marks: false,
        at: at(),
    }
}

#[test]
fn every_name_comes_back_letter_for_letter_as_it_was_given() {
    let mut people = people(9);
    for (person, name) in people.iter_mut().zip([
        "Zoé",
        "Zoe\u{301}",
        "x\u{302}y\u{323}z علاء",
        "Nguye\u{302}\u{303}n",
        "Thị Hương",
        "Γιώργος",
        "Щукина סַבָּא",
        "ليلى",
        "محمّد",
    ]) {
        name.clone_into(&mut person.given);
        person.family = "Exemple".to_owned();
    }
    let words = Words::new(Language::Fr);
    let geometry = find("avery-l4785").unwrap().geometry;
    let paper = badges(&job(&people, geometry), &words).unwrap();
    assert!(paper.remarks.is_empty(), "{:?}", paper.remarks);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("badges.pdf");
    regie_print::save(&file, &paper.pdf).unwrap();
    let file = file.to_str().unwrap();
    let check = run("qpdf", &["--check", file]);
    assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
    // The reader marks where the writing turns round; the marks are its own.
    let said: String = run("pdftotext", &["-enc", "UTF-8", file, "-"])
        .chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}'))
        .collect();
    for person in &people {
        assert!(said.lines().any(|line| line.trim() == person.given), "{} in\n{said}", person.given);
    }
    let info = run("pdfinfo", &[file]);
    assert!(info.contains("Producer:        Régie") && info.contains("Title:           Badges"), "{info}");
}

#[test]
fn an_attendance_sheet_is_what_an_auditor_measures() {
    let (session, people) = (session(), people(30));
    let masthead = Masthead { event: "Open Data Days", europe: true, ..Masthead::default() };
    let sheet = Attendance {
        masthead: &masthead,
        session: Some(&session),
        half: DayPart::Morning,
        people: &people,
        walk_ins: 3,
        number: "7",
        privacy: Privacy { purpose: "", holder: "L’organisateur", years: 5 },
        at: at(),
    };
    let made = attendance_sheet(&sheet, &Words::new(Language::Fr)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let pages = rendered(folder.path(), &made.paper.pdf, 150);
    assert_eq!(pages.len(), made.pages.len());
    let mut next = 1;
    for ((picture, file), page) in pages.iter().zip(&made.pages) {
        // The code says which page this is, and whose its rows are.
        let mark: Mark = scanned(file).concat().parse().unwrap();
        assert_eq!(Some(&mark), page.mark.as_ref());
        assert_eq!(mark.digest, digest(&page.rows));
        for (number, _) in &page.rows {
            assert_eq!(*number, next, "no row is lost, none is there twice");
            next += 1;
        }
        // In the signatures' column, the lines are twelve millimetres apart at least.
        let x = 190 * 150 * 10 / 254;
        let lines: Vec<usize> =
            (1..picture.height).filter(|y| picture.inked(x, *y) && !picture.inked(x, y - 1)).collect();
        let boxes = lines.windows(2).filter(|pair| pair[1] - pair[0] >= 12 * 150 * 10 / 254).count();
        assert!(boxes >= page.rows.len(), "{boxes} boxes for {} rows", page.rows.len());
    }
    assert_eq!(next, 34);
}

#[test]
fn what_cannot_be_printed_is_refused_with_a_sentence() {
    let people = people(2);
    let geometry = find("avery-l4785").unwrap().geometry;
    let good = job(&people, geometry);
    let words = Words::new(Language::Fr);
    let tiny = Geometry { label_width: 30.0, label_height: 15.0, ..geometry };
    for bad in [
        Badges { people: &[], ..good },
        Badges { first: 0, ..good },
        Badges { first: 11, ..good },
        Badges { offset: Offset { x: f32::NAN, y: 0.0 }, ..good },
        Badges { geometry: Geometry { pitch_x: 10.0, ..geometry }, ..good },
        Badges { geometry: Geometry { first_y: 200.0, ..geometry }, ..good },
        Badges { geometry: Geometry { label_width: -1.0, ..geometry }, ..good },
        Badges { geometry: tiny, ..good },
    ] {
        let error: Error = badges(&bad, &words).unwrap_err();
        for language in [Language::Fr, Language::En] {
            let fault = error.fault(&Words::new(language));
            assert!(!fault.message.starts_with("error-") && !fault.message.contains('$'), "{fault:?}");
        }
    }
    // Letters that no face has do not stop the others; they are told.
    let mut strange = people.clone();
    strange[0].family = "李明".to_owned();
    let paper = badges(&job(&strange, geometry), &words).unwrap();
    assert!(
        matches!(&paper.remarks[..], [Remark::Undrawable(who)] if who.text == "明 李"),
        "{:?}",
        paper.remarks
    );
}
