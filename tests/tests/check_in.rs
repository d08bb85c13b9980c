//! The check-in desk, as a volunteer uses it: by keyboard and by scanner.
#![allow(clippy::unwrap_used)]

use regie_tests::{Window, block_on, cli, root};
use thirtyfour::Key;

async fn desk() -> Window {
    Window::with_people(&root().join("tests/data/helloasso.csv")).await
}

#[test]
fn a_name_with_a_slip_and_without_accents_is_found_and_enter_checks_in() {
    block_on(async {
        let window = desk().await;
        window.is_accessible("desk").await;
        window.find("desk-field").await;
        window.type_by_hand("echantilon elodie").await;
        window.sees("desk-result", "Échantillon").await;
        assert_eq!(window.all("desk-result").await.len(), 1);
        window.is_accessible("desk with a list").await;
        window.enter().await;
        window.sees("desk-answer", "Élodie").await;
        assert_eq!(window.attribute("desk-answer", "data-answer").await, "welcome");
        window.sees("desk-answer", "Ville Imaginaire").await;
        window.sees("count-today", "1").await;
        window.is_accessible("welcome").await;

        // In another alphabet, and typed in Latin letters.
        window.type_by_hand("paradeigma").await;
        window.sees("desk-result", "Παράδειγμα").await;
        window.enter().await;
        window.sees("desk-answer", "Ελένη").await;
        window.sees("count-today", "2").await;

        // One key takes it back.
        window.press(Key::Control + "z").await;
        window.sees("count-today", "1").await;
        window.close().await;
    });
}

#[test]
fn a_scanner_gets_green_then_amber_and_red_for_a_code_nobody_has() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        cli(dir.path(), &["people", "import", root().join("tests/data/helloasso.csv").to_str().unwrap()]);
        let zoe = cli(dir.path(), &["people", "find", "exemple"]);
        let code = zoe[0]["code"].as_str().unwrap().replace('-', "");
        let window = Window::open(dir.path(), &[]).await;
        window.find("desk-result").await;

        window.scan(&code).await;
        window.sees("desk-answer", "Zoé").await;
        assert_eq!(window.attribute("desk-answer", "data-answer").await, "welcome");
        window.click("photo-yes").await;
        window.no_longer("photo-question").await;

        window.scan(&code).await;
        window.sees("desk-answer", "Accueil").await;
        assert_eq!(window.attribute("desk-answer", "data-answer").await, "already_in");
        window.is_accessible("already in").await;

        // Their HelloAsso ticket is the same person.
        window.scan("51000").await;
        window.sees("desk-answer", "Zoé").await;

        window.scan("9gp9xac4bpau3xzb8e8htps2vz98a33u").await;
        window.sees("desk-answer", "9gp9xac4bpau3xzb8e8htps2vz98a33u").await;
        assert_eq!(window.attribute("desk-answer", "data-answer").await, "unknown_code");
        window.is_accessible("unknown code").await;
        // A scanned name is nobody's code, whoever is highlighted.
        window.scan("specimen").await;
        window.sees("desk-answer", "specimen").await;
        window.sees("count-today", "1").await;
        window.close().await;
        assert_eq!(cli(dir.path(), &["info"])["arrivals"], 1);
        assert_eq!(cli(dir.path(), &["people", "show", "Zoé Exemple"])["photo"], "yes");
    });
}

#[test]
fn somebody_not_on_the_list_is_in_with_three_fields_unless_they_are_there_already() {
    block_on(async {
        let window = desk().await;
        window.find("desk-result").await;
        window.type_by_hand("Ana Inventée").await;
        window.find("nobody").await;
        window.click("walk-in-offer").await;
        window.is_accessible("walk-in").await;
        assert_eq!(window.attribute("walk-in-given", "value").await, "Ana");
        window.fill("walk-in-organisation", "Mairie Fictive").await;
        window.click("walk-in-add").await;
        window.sees("desk-answer", "Inventée").await;
        assert_eq!(window.attribute("desk-answer", "data-answer").await, "welcome");
        window.sees("count-expected", "9").await;

        // The same name again: are they not there already?
        window.click("walk-in").await;
        window.fill("walk-in-given", "ana").await;
        window.fill("walk-in-family", "INVENTEE").await;
        window.click("walk-in-add").await;
        window.sees("lookalikes", "Ana").await;
        window.is_accessible("already there?").await;
        window.click("lookalike-take").await;
        window.sees("desk-answer", "Ana").await;
        assert_eq!(window.attribute("desk-answer", "data-answer").await, "already_in");
        window.sees("count-expected", "9").await;
        window.close().await;
    });
}

#[test]
fn somebody_leaves_and_comes_back() {
    block_on(async {
        let window = desk().await;
        window.find("desk-result").await;
        window.type_by_hand("specimen loic").await;
        window.sees("desk-result", "Loïc").await;
        window.enter().await;
        window.sees("desk-answer", "Loïc").await;
        window.type_by_hand("specimen loic").await;
        window.find("leave").await;
        window.click("leave").await;
        window.sees("count-here", "0").await;
        window.enter().await;
        window.sees("desk-answer", "Loïc").await;
        window.sees("count-here", "1").await;
        window.sees("count-today", "1").await;
        window.close().await;
    });
}

#[test]
fn a_steward_sees_nobody_before_three_letters_and_english_is_a_switch_away() {
    block_on(async {
        let window = desk().await;
        window.go("settings").await;
        window.is_accessible("settings").await;
        window.click("steward").await;
        window.click_text("English").await;
        window.sees("go-people", "People").await;
        window.sees("go-settings", "Settings").await;
        window.go("check_in").await;
        window.find("veiled").await;
        window.type_by_hand("ex").await;
        assert!(window.all("desk-result").await.is_empty());
        window.type_by_hand("e").await;
        window.sees("desk-result", "Exemple").await;
        window.sees("desk-result", "Not here yet").await;
        window.close().await;
    });
}
