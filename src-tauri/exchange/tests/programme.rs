//! Programmes out of files.
#![allow(clippy::unwrap_used)]

mod common;

use chrono::{NaiveDate, NaiveTime};
use common::{file, sample_event, table, words};
use regie_core::programme::{Activity, DayPart, Session};
use regie_core::{Clock, Event};
use regie_exchange::programme::{apply, beginning, plan};

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, day).unwrap()
}

fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn titled(event: &Event, title: &str) -> Session {
    event.sessions().unwrap().into_iter().find(|session| session.title.starts_with(title)).unwrap()
}

#[test]
fn an_event_begins_with_nothing_but_its_programme() {
    let programme = file("programme-fr.csv");
    let beginning = beginning(&programme, &words()).unwrap();
    assert_eq!((beginning.outcome.rows, beginning.outcome.added), (8, 5));
    let refused: Vec<_> =
        beginning.outcome.refused.iter().map(|r| (r.row, r.column.as_str(), r.why.as_str())).collect();
    assert_eq!(
        refused,
        [
            (7, "Jour", "ce jour ne se lit pas comme une date"),
            (8, "Horaires", "cette heure ne se lit pas"),
            (9, "Titre", "il n’y a pas de titre"),
        ]
    );
    let dir = tempfile::tempdir().unwrap();
    let event = Event::create(dir.path(), Clock::system(), "Accueil", &beginning.facts).unwrap();
    let sheet = event.sheet().unwrap();
    assert_eq!((sheet.title.as_str(), sheet.from, sheet.to), ("Programme fr", march(4), march(6)));

    let literacy = titled(&event, "Data literacy");
    assert_eq!(
        (literacy.day, literacy.part, literacy.start, literacy.end),
        (march(4), DayPart::Morning, time(9, 30), time(12, 0))
    );
    assert_eq!((literacy.room.as_str(), literacy.capacity), ("Grande salle", Some(40)));
    assert_eq!(literacy.links, ["http://dataactivist.coop/dataliteracy"]);
    let essentials = titled(&event, "Les essentiels");
    assert_eq!(
        (essentials.day, essentials.start, essentials.capacity),
        (march(4), time(14, 0), Some(40)),
        "the day of the row above"
    );
    let pipeline = titled(&event, "Le data pipeline");
    assert_eq!((pipeline.part, pipeline.start, pipeline.capacity), (DayPart::Morning, None, None));
    assert_eq!(pipeline.speakers, ["Joël Exemple", "Zoé Modèle"]);
    assert_eq!((pipeline.links.len(), pipeline.note.as_str()), (2, "Apporter son ordinateur"));
    let meeting = titled(&event, "Rencontre");
    assert_eq!(
        (meeting.day, meeting.part, meeting.activity),
        (march(6), DayPart::Afternoon, Activity::Meetings)
    );
    let drink = titled(&event, "Apéritif");
    assert_eq!((drink.part, drink.activity), (DayPart::Evening, Activity::Social));
}

#[test]
fn programmes_in_italian_and_english() {
    for (name, first, second, activity) in [
        ("programme-it.csv", "Alfabetizzazione ai dati", "Aperitivo", Activity::Social),
        ("programme-en.csv", "Data literacy", "Pitches of the projects", Activity::Pitches),
    ] {
        let beginning = beginning(&file(name), &words()).unwrap();
        assert_eq!((beginning.outcome.added, beginning.outcome.refused.len()), (2, 0), "{name}");
        let dir = tempfile::tempdir().unwrap();
        let event = Event::create(dir.path(), Clock::system(), "Accueil", &beginning.facts).unwrap();
        let workshop = titled(&event, first);
        assert_eq!(
            (workshop.day, workshop.start, workshop.end),
            (march(4), time(9, 30), time(12, 0)),
            "{name}"
        );
        assert_eq!((workshop.speakers.len(), workshop.capacity), (2, Some(30)), "{name}");
        let closing = titled(&event, second);
        assert_eq!(
            (closing.day, closing.start, closing.activity),
            (march(6), time(18, 0), activity),
            "{name}"
        );
    }
}

#[test]
fn a_programme_completes_the_one_there_is_and_twice_changes_nothing() {
    let (_dir, mut event) = sample_event();
    let programme = file("programme-fr.csv");
    let before = event.sessions().unwrap().len();
    let first = plan(&event, &programme, &words()).unwrap();
    let outcome = apply(&mut event, first).unwrap();
    assert_eq!((outcome.added, outcome.updated, outcome.unchanged, outcome.refused.len()), (1, 3, 1, 3));
    assert_eq!(event.sessions().unwrap().len(), before + 1, "the same day and title is the same session");
    let drink = titled(&event, "Apéritif");
    assert_eq!((drink.start, drink.room.as_str()), (time(18, 0), "Cour"));
    assert_eq!(
        titled(&event, "Rencontre").note,
        "Rencontre entre producteurs et réutilisateurs de la région Provence Alpes Côte d'Azur.",
        "a blank erases nothing"
    );
    assert_eq!(titled(&event, "Data literacy").links, ["http://dataactivist.coop/dataliteracy"]);

    let entries = event.entry_count().unwrap();
    let again = plan(&event, &programme, &words()).unwrap();
    let again = apply(&mut event, again).unwrap();
    assert_eq!((again.added, again.updated, again.unchanged), (0, 0, 5));
    assert_eq!(event.entry_count().unwrap(), entries);
}

#[test]
fn a_session_that_was_moved_or_renamed_here_stays_where_it_is() {
    let (_dir, mut event) = sample_event();
    let programme = file("programme-fr.csv");
    let first = plan(&event, &programme, &words()).unwrap();
    apply(&mut event, first).unwrap();
    let drink = titled(&event, "Apéritif");
    event
        .edit_session(&Session {
            day: march(5),
            title: "Verre de clôture".into(),
            start: time(19, 0),
            ..drink
        })
        .unwrap();
    let again = plan(&event, &programme, &words()).unwrap();
    assert_eq!((again.outcome.added, again.outcome.updated, again.outcome.unchanged), (0, 0, 5));
}

#[test]
fn hours_that_do_not_go_together_any_more_are_refused() {
    let (_dir, mut event) = sample_event();
    let first = plan(&event, &table("Jour;Début;Fin;Titre\n4 mars;9h;10h;Visite\n"), &words()).unwrap();
    apply(&mut event, first).unwrap();
    let visit = titled(&event, "Visite");
    event.edit_session(&Session { start: time(14, 0), end: time(15, 0), ..visit }).unwrap();
    let later = plan(&event, &table("Jour;Début;Fin;Titre\n4 mars;9h;11h;Visite\n"), &words()).unwrap();
    assert_eq!(
        (later.outcome.updated, later.outcome.refused[0].row),
        (0, 2),
        "from 14:00 here to 11:00 there"
    );
    assert!(later.sessions.is_empty());
}

#[test]
fn what_cannot_stand_in_the_programme_is_refused_with_its_place() {
    let (_dir, event) = sample_event();
    let rows = "Jour;Début;Fin;Titre;Places\n\
        ;;;Sans jour;\n\
        samedi 7 mars 2020;;;Trop tard;\n\
        un jour;;;Quand ?;\n\
        4 mars;12h;9h;À l'envers;\n\
        mercredi;9h;;Beaucoup;beaucoup\n\
        mercredi;;;Bonne;\n\
        4/3/2020;;;BONNE !;\n";
    let plan = plan(&event, &table(rows), &words()).unwrap();
    assert_eq!((plan.outcome.added, plan.sessions.len()), (1, 1));
    let refused: Vec<_> =
        plan.outcome.refused.iter().map(|r| (r.row, r.column.as_str(), r.why.as_str())).collect();
    assert_eq!(
        refused,
        [
            (2, "Jour", "il n’y a pas de jour"),
            (3, "Jour", "ce jour n’est pas un jour de l’événement"),
            (4, "Jour", "ce jour ne se lit pas comme une date"),
            (5, "Fin", "la fin est avant le début"),
            (6, "Places", "ce n’est pas un nombre"),
            (8, "Titre", "ce titre est déjà à la ligne 7, le même jour"),
        ]
    );
    assert_eq!(plan.outcome.refused.len() + plan.outcome.added, plan.outcome.rows);
}

#[test]
fn a_list_of_people_is_no_programme() {
    let (_dir, event) = sample_event();
    assert_eq!(
        plan(&event, &table("Prénom;Email\nAnne;a@example.org\n"), &words()).unwrap_err().code(),
        "no-title-column"
    );
    assert_eq!(beginning(&table("Titre;Jour\nUn;lundi\n"), &words()).unwrap_err().code(), "no-dates");
}
