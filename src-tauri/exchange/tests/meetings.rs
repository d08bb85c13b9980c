//! Wishes from files: a long list, a matrix, and what is refused of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{Local, TimeZone};
use regie_core::id::SessionId;
use regie_core::meetings::Tier;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_exchange::meetings::{WishLayout, WishOutcome, apply, plan};
use regie_exchange::table::Table;

fn sample_event() -> (tempfile::TempDir, Event, SessionId) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Clock::at(Local.with_ymd_and_hms(2020, 3, 5, 9, 0, 0).unwrap());
    let event = Event::create(dir.path(), clock, "Accueil", &sample::facts().unwrap()).unwrap();
    let session = event.meeting_sessions().unwrap()[0].id;
    (dir, event, session)
}

fn import(event: &mut Event, session: SessionId, name: &str, text: &str) -> WishOutcome {
    let table = Table::from_bytes(name, text.as_bytes().to_vec()).unwrap();
    let planned = plan(event, session, &table, &Words::new(Language::Fr)).unwrap();
    let before = event.entry_count().unwrap();
    assert_eq!(planned.lines.len(), planned.outcome.told);
    let news = planned.lines.iter().filter(|line| line.news).count();
    let outcome = apply(event, planned).unwrap();
    assert_eq!(event.entry_count().unwrap() - before, news, "one entry for each piece of news");
    outcome
}

const LIST: &str = "Qui;Souhaite rencontrer;Priorité\n\
    Marsactu;Région Sud;1\n\
    GoMet;atmosud;pourquoi pas\n\
    Anonymal;Digne;\n\
    Marsactu;Ville de Martigues;veto\n";

#[test]
fn a_long_list_is_read_whatever_the_case_and_twice_changes_nothing() {
    let (_dir, mut event, session) = sample_event();
    let outcome = import(&mut event, session, "souhaits.csv", LIST);
    assert_eq!((outcome.layout, outcome.told, outcome.added), (WishLayout::List, 4, 4));
    assert_eq!(outcome.refused, []);
    let meetings = event.meetings(session).unwrap();
    let tiers: Vec<_> = meetings.between.iter().filter_map(|between| between.tier).collect();
    assert_eq!(tiers.len(), 3);
    for tier in Tier::ALL {
        assert!(tiers.contains(&tier));
    }
    assert_eq!(meetings.between.iter().filter(|between| between.veto).count(), 1);
    let again = import(&mut event, session, "souhaits.csv", LIST);
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 4));
    let other = import(&mut event, session, "souhaits.csv", "Qui;Avec;Niveau\nMarsactu;Région Sud;2\n");
    assert_eq!(other.changed, 1);
    event.verify().unwrap();
}

#[test]
fn a_matrix_is_read_with_who_wishes_down_and_who_is_wished_across() {
    let (_dir, mut event, session) = sample_event();
    let text = ",Région Sud,AtmoSud\nMarsactu,1,x\nGoMet,,3\nTheCamp,-,\n";
    let outcome = import(&mut event, session, "tableau.csv", text);
    assert_eq!((outcome.layout, outcome.added), (WishLayout::Matrix, 3));
    let meetings = event.meetings(session).unwrap();
    let (from, to) = (meetings.named("Marsactu").unwrap(), meetings.named("Région Sud").unwrap());
    let between = meetings.between(regie_core::meetings::Pair::new(from, to).unwrap());
    let theirs = if between.pair.a == from { between.a_wishes } else { between.b_wishes };
    assert_eq!(theirs, Some(Tier::Must), "the wish is the row's, not the column's");
}

#[test]
fn every_refused_row_is_named_with_the_reason() {
    let (_dir, mut event, session) = sample_event();
    import(&mut event, session, "v.csv", "Qui;Avec;Souhait\nGoMet;AtmoSud;veto\n");
    let text = "Qui;Avec;Souhait\n\
        Marsactu;Personne Inventée;1\n\
        Marsactu;Marsactu;1\n\
        Marsactu;Ville;1\n\
        Marsactu;AtmoSud;1\n\
        Marsactu;AtmoSud;2\n\
        GoMet;AtmoSud;1\n\
        TheCamp;AtmoSud;beaucoup\n\
        TheCamp;;1\n";
    let outcome = import(&mut event, session, "refus.csv", text);
    assert_eq!(outcome.added, 1);
    let rows: Vec<u32> = outcome.refused.iter().map(|refused| refused.row).collect();
    assert_eq!(rows, [2, 3, 4, 6, 7, 8, 9]);
    assert!(outcome.refused[0].why.contains("Personne Inventée"));
    assert!(outcome.refused.iter().all(|refused| !refused.why.starts_with("refusal-")));
    let table = Table::from_bytes("x.csv", b"a;b\n1;2\n".to_vec()).unwrap();
    let error = plan(&event, session, &table, &Words::new(Language::Fr)).unwrap_err();
    assert_eq!(error.code(), "no-wish-columns");
}
