//! The closing evidence, read back.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::process::Command;

use chrono::{Local, TimeZone};
use regie_core::attendance::Mark;
use regie_core::people::NewPerson;
use regie_core::pitches::{Filling, OrderEdit, PitchAction};
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_papers::PaperRequest;
use regie_papers::make::{Made, Purpose, gather};
use tempfile::TempDir;

fn sample_event() -> (TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let nine = Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap();
    let event = Event::create(dir.path(), Clock::at(nine), "Accueil", &sample::facts().unwrap()).unwrap();
    (dir, event)
}

fn made(event: &mut Event, names: bool, language: Language) -> Made {
    let request = PaperRequest::Evidence { names };
    gather(event, &request, Purpose::Show).unwrap().draw(&Words::new(language)).unwrap()
}

/// What a reader sees, page by page.
fn pages(made: &Made) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("justificatif.pdf");
    std::fs::write(&file, &made.paper.pdf).unwrap();
    let sound = Command::new("qpdf").arg("--check").arg(&file).output().unwrap();
    assert!(sound.status.success(), "{}", String::from_utf8_lossy(&sound.stdout));
    let text = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

#[test]
fn it_bundles_the_cover_the_programme_the_attendance_and_the_digest() {
    let (_dir, mut event) = sample_event();
    let session = event.sessions().unwrap()[0].clone();
    for n in 0..4 {
        let new = NewPerson {
            given: format!("Prénom{n}"),
            family: format!("Inventée{n}"),
            organisation: "Ville imaginaire".into(),
            ..NewPerson::default()
        };
        let person = event.add_person(new).unwrap().id;
        event.check_in(person, session.day).unwrap();
        event.register(person, session.id).unwrap();
        let mark = if n == 0 { Mark::Absent } else { Mark::Present };
        event.mark(person, session.id, session.part, mark, None).unwrap();
    }
    let stage = event.staged_session().unwrap();
    event.edit_running_order(stage, OrderEdit::Fill { times: Filling::default() }).unwrap();
    event.act_on_clock(stage, &PitchAction::Start).unwrap();

    let digest = event.digest().unwrap();
    for language in [Language::Fr, Language::En] {
        let evidence = made(&mut event, false, language);
        let pages = pages(&evidence);
        assert_eq!(pages.len(), evidence.paper.pages);
        let cover = pages[0].replace('\n', " ");
        let without_breaks: String = cover.split_whitespace().collect();
        assert!(without_breaks.contains(&digest), "the digest is on the cover: {cover}");
        for said in ["Open Data Days", "Interreg", "regie-cli verify", "Coco Velten"] {
            assert!(cover.contains(said), "{said} is on the cover: {cover}");
        }
        for (n, page) in pages.iter().enumerate() {
            assert!(
                page.contains(&format!("{} / {}", n + 1, pages.len())),
                "page {n} has its number: {page}"
            );
            assert!(!page.contains("Inventée"), "page {n} names somebody");
        }
        let whole = pages.join("\n");
        assert!(whole.contains("75"), "three of four came: the rate");
        assert!(whole.contains("Ville imaginaire") && whole.contains("Data literacy"));
    }
    let named = pages(&made(&mut event, true, Language::Fr)).join("\n");
    assert!(named.contains("INVENTÉE2 Prénom2") && named.contains("Absent·e"), "{named}");
}

#[test]
fn an_event_with_nothing_in_it_has_evidence_of_that() {
    let (_dir, mut event) = sample_event();
    for names in [false, true] {
        let pages = pages(&made(&mut event, names, Language::Fr));
        assert!(pages.len() >= 5);
        assert!(pages.join("\n").contains("Rien n’a été noté."));
    }
}
