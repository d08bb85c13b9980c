//! The review list, two sheets merged and split again, somebody erased, everybody anonymised: in the real window.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use regie_core::people::{NewPerson, Person};
use regie_core::programme::EventSheet;
use regie_core::{Clock, Event};
use regie_tests::{Window, block_on, cli};

fn open(dir: &Path) -> Event {
    Event::open(dir, Clock::system()).unwrap()
}

fn add(event: &mut Event, given: &str, email: &str) -> Person {
    let new = NewPerson {
        given: given.into(),
        family: "Ménard-Fictif".into(),
        organisation: "CCI Inventée".into(),
        email: email.into(),
        ..NewPerson::default()
    };
    event.add_person(new).unwrap()
}

#[test]
fn two_sheets_are_merged_field_by_field_found_by_both_codes_and_split_again() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        let mut event = open(dir.path());
        let kept = add(&mut event, "Éric", "");
        let gone = add(&mut event, "Eric", "eric@exemple.fr");
        let day = event.sheet().unwrap().from;
        event.check_in(gone.id, day).unwrap();
        drop(event);

        let window = Window::open(dir.path(), &[]).await;
        window.sees("review-count", "1").await;
        window.go("review").await;
        window.sees("review-detail", "Ménard-Fictif").await;
        window.is_accessible("a likely duplicate").await;
        window.click("review-merge").await;
        window.find("merge-table").await;
        window.is_accessible("two sheets side by side").await;
        let shown = window.find("merge-given").await.text().await.unwrap();
        // Whichever stands first: what differs is chosen by hand, what one lacks comes from the other.
        let wanted = if shown == "Éric" { "merge-given-0" } else { "merge-given-1" };
        window.click(wanted).await;
        window.sees("merge-given", "Éric").await;
        window.sees("merge-email", "eric@exemple.fr").await;
        window.click("merge-confirm").await;
        window.find("review-empty").await;

        // Either badge finds the one person, who came.
        window.go("people").await;
        window.sees("people-total", "1").await;
        window.fill("people-search", "Ménard").await;
        window.sees("people-total", "1").await;
        window.click("person-row").await;
        window.sees("person-joined", &gone.code.to_string()).await;
        window.sees("person-joined", &kept.code.to_string()).await;
        window.sees("person-history", "Réunie").await;
        window.is_accessible("a sheet made of two").await;
        window.click("person-split").await;
        window.is_accessible("split?").await;
        window.click("confirm-yes").await;
        window.no_longer("person-joined").await;
        window.click("person-close").await;
        window.sees("people-total", "2").await;
        window.go("review").await;
        window.find("review-empty").await;

        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
        let found = cli(folder.path(), &["people", "show", &gone.code.to_string()]);
        assert_eq!((&found["given"], &found["arrived"]), (&"Eric".into(), &serde_json::json!([day])));
    });
}

#[test]
fn edits_that_crossed_are_settled_and_others_seen_from_the_keyboard() {
    block_on(async {
        let (dir, other_dir) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        cli(dir.path(), &["new", "--sample"]);
        let mut event = open(dir.path());
        let zoe = add(&mut event, "Zoé", "");
        let mut other = Event::create(other_dir.path(), Clock::system(), "Salle 2", &[]).unwrap();
        other.merge(event.entries().unwrap()).unwrap();
        event.edit_person(&Person { organisation: "Une".into(), ..zoe.clone() }).unwrap();
        other.edit_person(&Person { organisation: "Autre".into(), ..zoe.clone() }).unwrap();
        event.merge(other.entries().unwrap()).unwrap();
        let mut session = event.sessions().unwrap()[0].clone();
        session.capacity = Some(1);
        event.edit_session(&session).unwrap();
        let someone = add(&mut event, "Max", "");
        event.register(zoe.id, session.id).unwrap();
        event.register(someone.id, session.id).unwrap();
        drop((event, other));

        let window = Window::open(dir.path(), &[]).await;
        window.sees("review-count", "2").await;
        window.go("review").await;
        window.sees("review-detail", "Modifications qui se croisent").await;
        window.sees("review-side-found", "Une").await;
        window.sees("review-side-now", "Autre").await;
        window.sees("review-side-now", "Salle 2").await;
        window.is_accessible("edits that crossed").await;
        window.run("document.querySelector('[data-testid=review-case]').focus()", vec![]).await;
        window.press(thirtyfour::Key::Down).await;
        window.sees("review-detail", "Plus d’inscrits que de places").await;
        window.is_accessible("a session over its capacity").await;
        window.press(thirtyfour::Key::Up).await;
        window.sees("review-detail", "Modifications qui se croisent").await;
        window.click("review-keep-found").await;
        window.sees("review-detail", "Plus d’inscrits que de places").await;
        window.click("review-seen").await;
        window.find("review-empty").await;

        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
        assert_eq!(cli(folder.path(), &["people", "show", &zoe.code.to_string()])["organisation"], "Une");
        assert_eq!(cli(folder.path(), &["info"])["review"], 0);
    });
}

#[test]
fn once_the_date_has_passed_forgetting_is_proposed_and_done_only_when_somebody_says_so() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        let mut event = open(dir.path());
        let zoe = add(&mut event, "Zoé", "zoe@exemple.fr");
        let sheet = event.sheet().unwrap();
        let (day, until) = (sheet.from, sheet.proposed_retention());
        event.check_in(zoe.id, day).unwrap();
        event.edit_sheet(&EventSheet { anonymise_after: Some(until), ..sheet }).unwrap();
        drop(event);

        let window = Window::open(dir.path(), &[]).await;
        window.find("retention-due").await;
        window.is_accessible("names need no longer be kept").await;
        window.click("retention-later").await;
        window.no_longer("retention-due").await;
        window.go("settings").await;
        window.sees("retention-people", "1").await;
        window.is_accessible("the settings, with the retention date").await;
        window.click("anonymise").await;
        window.find("anonymise-says").await;
        window.is_accessible("anonymise?").await;
        window.click("confirm-yes").await;
        window.sees("retention-people", "Plus aucun nom").await;
        window.go("people").await;
        window.sees("people-total", "1").await;
        window.sees("person-row", "N. N.").await;
        window.click("person-row").await;
        window.find("person-anonymous").await;
        window.is_accessible("the sheet of nobody").await;

        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
        let info = cli(folder.path(), &["info"]);
        assert_eq!((&info["people"], &info["arrivals"]), (&1.into(), &1.into()));
        for file in ["regie.db", "regie.db-wal"] {
            let bytes = std::fs::read(folder.path().join(file)).unwrap_or_default();
            assert!(!bytes.windows(6).any(|text| text == "Fictif".as_bytes()), "{file} still holds the name");
        }
    });
}
