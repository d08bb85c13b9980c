//! The papers of the pitches, read back.
#![allow(clippy::unwrap_used)]

mod common;

use common::{at, run, session, taken, turns};
use regie_core::pitches::Setup;
use regie_core::words::{Language, Words};
use regie_print::masthead::Masthead;
use regie_print::pitches::{RunningOrder, Totals, Turn, pitch_report, running_order};
use regie_print::{Error, Paper};

fn text(paper: &Paper) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    regie_print::save(&file, &paper.pdf).unwrap();
    run("qpdf", &["--check", file.to_str().unwrap()]);
    // Hard spaces are spaces to whoever reads.
    run("pdftotext", &["-layout", "-enc", "UTF-8", file.to_str().unwrap(), "-"])
        .replace(['\u{a0}', '\u{202f}'], " ")
}

fn order(turns: &[Turn], language: Language) -> Result<Paper, Error> {
    let (session, setup) = (session(), Setup { amber_s: 90, ..Setup::default() });
    let masthead = Masthead { event: "Soirée inventée", ..Masthead::default() };
    running_order(
        &RunningOrder { masthead: &masthead, session: &session, setup: &setup, turns },
        at(),
        &Words::new(language),
    )
}

#[test]
fn the_running_order_says_who_comes_when_and_for_how_long() {
    let said = text(&order(&turns(), Language::Fr).unwrap());
    for part in [
        "19 h 06",
        "Air inventé",
        "Prénom Exemple",
        "3:00",
        "2:00",
        "10:00",
        "orange à 1:30",
        "rouge à 0:20",
        "Vote",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(!said.contains("Un projet retiré"), "what is left out is left out");
    let (first, second) = (said.find("Air inventé").unwrap(), said.find("Ouvrir plus").unwrap());
    assert!(first < second);
    assert!(text(&order(&turns(), Language::En).unwrap()).contains("Running order"));
}

#[test]
fn without_an_hour_items_are_numbered() {
    let mut turns = turns();
    for turn in &mut turns {
        turn.planned = None;
    }
    let said = text(&order(&turns, Language::Fr).unwrap());
    assert!(said.contains("1.") && said.contains("5.") && !said.contains("6."), "{said}");
}

#[test]
fn the_report_has_what_was_and_what_was_planned() {
    let totals = Totals { stage_ms: (1_260_000, 1_333_000), laptop: (1, 2), ..Totals::default() };
    let paper =
        pitch_report(&Masthead::default(), &session(), &taken(), totals, at(), &Words::new(Language::Fr))
            .unwrap();
    let said = text(&paper);
    for part in [
        "19 h 09",
        "3:12",
        "2:08",
        "+ 0:20",
        "− 0:20",
        "pause 0:15",
        "22:13",
        "prévu 21:00",
        "+ 1:13",
        "sauté",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(said.contains("en veille 1 fois") && said.contains("changée 2 fois"), "{said}");
}

#[test]
fn many_pitches_take_several_pages_each_with_its_head() {
    let many: Vec<Turn> = turns().into_iter().cycle().filter(|turn| !turn.skipped).take(500).collect();
    let paper = order(&many, Language::Fr).unwrap();
    let said = text(&paper);
    assert!(paper.pages > 20 && said.matches("Qui et quoi").count() == paper.pages, "{}", paper.pages);
    assert_eq!(said.matches("Air inventé").count(), 100);
    assert!(matches!(order(&[], Language::Fr), Err(Error::Nothing)));
}
