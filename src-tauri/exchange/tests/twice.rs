//! The same file twice, a correction in between, one person in two files.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use proptest::prelude::*;
use regie_core::people::{Person, PhotoConsent, Role};
use regie_core::review::Case;
use regie_exchange::people::{self, Fate, Mapping};

const FILES: [&str; 12] = [
    "pretix-checkin-fr.csv",
    "pretix-positions-en.csv",
    "pretix-checkin-it.csv",
    "helloasso-fr.csv",
    "billetweb-fr.csv",
    "weezevent-fr.csv",
    "eventbrite-en.csv",
    "eventbrite-fr.csv",
    "eventbrite-it.csv",
    "hi-events-en.csv",
    "hi-events-fr.csv",
    "by-hand-fr.csv",
];

#[test]
fn the_same_file_twice_changes_nothing() {
    let (_dir, mut event) = sample_event();
    for name in FILES {
        let first = import(&mut event, &file(name));
        let entries = event.entry_count().unwrap();
        let again = import(&mut event, &file(name));
        let told = first.added + first.updated + first.unchanged;
        assert_eq!(counts(&again), (0, 0, told), "{name}");
        assert_eq!(
            (again.registrations, again.left_out, again.refused),
            (0, first.left_out, first.refused),
            "{name}"
        );
        assert_eq!(event.entry_count().unwrap(), entries, "{name}: nothing at all was written");
    }
    for name in FILES {
        let again = import(&mut event, &file(name));
        assert_eq!((again.added, again.updated), (0, 0), "{name}, after all the others");
    }
}

/// What a desk may put right about somebody.
fn corrected(person: &Person) -> Person {
    Person {
        given: format!("{}-Corrigé", person.given),
        family: "Nom-Corrigé".into(),
        organisation: "Organisation corrigée".into(),
        email: "corrige@example.org".into(),
        role: Role::Organiser,
        notes: "noté au bureau".into(),
        photo: PhotoConsent::No,
        ..person.clone()
    }
}

#[test]
fn what_the_desk_corrected_stays_corrected() {
    for name in FILES {
        let (_dir, mut event) = sample_event();
        import(&mut event, &file(name));
        for person in everybody(&event) {
            event.edit_person(&corrected(&person)).unwrap();
        }
        let before = everybody(&event);
        let again = import(&mut event, &file(name));
        assert_eq!((again.added, again.updated, again.registrations), (0, 0, 0), "{name}");
        assert_eq!(everybody(&event), before, "{name}");
    }
}

#[test]
fn whoever_the_desk_took_out_of_a_session_is_not_put_back() {
    let (_dir, mut event) = sample_event();
    import(&mut event, &file("helloasso-fr.csv"));
    let person = called(&event, "Éloïse").id;
    let session = event.sessions_of(person, None).unwrap()[0].id;
    event.unregister(person, session).unwrap();
    assert_eq!(import(&mut event, &file("helloasso-fr.csv")).registrations, 0);
    assert!(!event.is_registered(person, session).unwrap());
}

const HEADERS: &str = "Prénom;Nom;Email;Organisme;Régime alimentaire;Photo\n";

#[test]
fn news_is_taken_and_blanks_erase_nothing() {
    let (_dir, mut event) = sample_event();
    import(&mut event, &table(&format!("{HEADERS}Anne;Essai;anne@example.org;GoMet;végétarienne;\n")));
    let news = import(&mut event, &table(&format!("{HEADERS}Anne;Essai;anne@example.org;TheCamp;;oui\n")));
    assert_eq!(counts(&news), (0, 1, 0));
    let anne = called(&event, "Anne");
    assert_eq!(
        (anne.organisation.as_str(), anne.notes.as_str(), anne.photo),
        ("TheCamp", "végétarienne", PhotoConsent::Yes)
    );
    let more = import(&mut event, &table(&format!("{HEADERS}Anne;Essai;anne@example.org;;sans gluten;\n")));
    assert_eq!(counts(&more), (0, 1, 0));
    assert_eq!(
        called(&event, "Anne").notes,
        "végétarienne\nRégime alimentaire : sans gluten",
        "notes are added, not replaced"
    );
    let old =
        import(&mut event, &table(&format!("{HEADERS}Anne;Essai;anne@example.org;GoMet;végétarienne;\n")));
    assert_eq!(counts(&old), (0, 0, 1), "what the field once was is no news");
}

#[test]
fn a_refusal_to_be_photographed_is_kept() {
    let (_dir, mut event) = sample_event();
    import(&mut event, &table(&format!("{HEADERS}Anne;Essai;anne@example.org;;;\n")));
    event.edit_person(&Person { photo: PhotoConsent::No, ..called(&event, "Anne") }).unwrap();
    import(&mut event, &table(&format!("{HEADERS}Anne;Essai;anne@example.org;;;oui\n")));
    assert_eq!(called(&event, "Anne").photo, PhotoConsent::No);
}

#[test]
fn one_person_in_two_files_is_one_person() {
    let (_dir, mut event) = sample_event();
    import(&mut event, &file("eventbrite-en.csv"));
    let hand = table("Nom et prénom;Courriel\nZOLC lukasz;LUKASZ@example.org\n");
    let outcome = import(&mut event, &hand);
    assert_eq!(counts(&outcome), (0, 0, 1), "the same address and name, however they are written");
    assert_eq!(called(&event, "Łukasz").family, "Żółć", "and the name stays as it was first given");
}

#[test]
fn what_is_only_probable_is_added_and_shown() {
    let (_dir, mut event) = sample_event();
    import(&mut event, &table("Prénom;Nom;Email\nAnne;Essai;anne@example.org\n"));
    let outcome = import(
        &mut event,
        &table("Prénom;Nom;Email\nANNE;ESSAI;autre@example.org\nPaul;Neuf;paul@example.org\n"),
    );
    assert_eq!((counts(&outcome), outcome.probable), ((2, 0, 0), 1));
    let review = event.review().unwrap();
    assert!(review.iter().any(|case| matches!(case, Case::LikelyDuplicate { .. })));
}

#[test]
fn a_ticket_passed_on_changes_the_name() {
    let (_dir, mut event) = sample_event();
    let list = |given: &str, family: &str, email: &str| {
        table(&format!(
            "ID,First Name,Last Name,Email,Status,Product Name,Public ID\n1,{given},{family},{email},ACTIVE,Pass,A-1\n"
        ))
    };
    import(&mut event, &list("Anne", "Essai", "anne@example.org"));
    let outcome = import(&mut event, &list("Paul", "Neuf", "paul@example.org"));
    assert_eq!(counts(&outcome), (0, 1, 0));
    assert_eq!(called(&event, "Paul").email, "paul@example.org");
    assert_eq!(event.people().unwrap().len(), 1);
}

#[test]
fn one_ticket_under_two_names_is_refused() {
    let (_dir, mut event) = sample_event();
    let outcome =
        import(&mut event, &table("Prénom;Nom;Numéro de billet\nAnne;Essai;7\nPaul;Neuf;7\nAnne;Essai;7\n"));
    assert_eq!(counts(&outcome), (1, 0, 0));
    assert_eq!((outcome.refused[0].row, outcome.refused[0].column.as_str()), (3, "Numéro de billet"));
    assert_eq!(outcome.refused[0].why, "ce billet est déjà celui d’une autre personne, à la ligne 2");
}

#[test]
fn tickets_of_two_lists_kept_by_hand_are_two_tickets() {
    let (_dir, mut event) = sample_event();
    import(&mut event, &table("Prénom;Nom;Numéro de billet\nAnne;Essai;1\n"));
    let outcome = import(&mut event, &table("Prénom;Nom;Numéro de billet;Téléphone\nPaul;Neuf;1;\n"));
    assert_eq!(counts(&outcome), (1, 0, 0));
}

#[test]
fn whoever_cancels_later_is_pointed_out() {
    let (_dir, mut event) = sample_event();
    let list = |status: &str| {
        table(&format!(
            "ID,First Name,Last Name,Email,Status,Product Name,Public ID\n1,Anne,Essai,anne@example.org,{status},Pass,A-1\n"
        ))
    };
    import(&mut event, &list("ACTIVE"));
    let outcome = import(&mut event, &list("CANCELLED"));
    assert_eq!((outcome.left_out, outcome.withdrawn.len()), (1, 1));
    assert_eq!((outcome.withdrawn[0].row, outcome.withdrawn[0].name.as_str()), (2, "Anne Essai"));
    assert_eq!(event.people().unwrap().len(), 1, "but nobody is taken out");
}

#[test]
fn a_plan_writes_nothing_and_shows_the_first_rows() {
    let (_dir, event) = sample_event();
    let entries = event.entry_count().unwrap();
    let plan = plan(&event, &file("by-hand-fr.csv"));
    assert_eq!(event.entry_count().unwrap(), entries);
    let fates: Vec<_> = plan.rows.iter().map(|row| (row.row, row.fate, row.sessions.len())).collect();
    assert_eq!(fates, [(2, Fate::Added, 1), (3, Fate::Added, 1), (4, Fate::Refused, 0)]);
}

#[test]
fn a_mapping_is_put_right_by_hand_and_remembered() {
    let (_dir, event) = sample_event();
    let list = table("A;B;C\nEssai;Anne;Apéro de vendredi\n");
    let error = people::plan(&event, &list, &Mapping::guess(&list), &words()).unwrap_err();
    assert_eq!(error.code(), "no-name-column");
    let mut mapping = Mapping::guess(&list);
    mapping.assign(&list, "family", "a").unwrap();
    mapping.assign(&list, "given", "B").unwrap();
    mapping.assign(&list, "product", "C").unwrap();
    assert_eq!(mapping.assign(&list, "given", "D").unwrap_err().code(), "no-such-column");
    assert_eq!(mapping.assign(&list, "colour", "A").unwrap_err().code(), "no-such-field");
    let plan = people::plan(&event, &list, &mapping, &words()).unwrap();
    assert_eq!((plan.rows[0].family.as_str(), plan.rows[0].given.as_str()), ("Essai", "Anne"));
    assert_eq!((plan.options[0].label.as_str(), plan.outcome.registrations), ("Apéro de vendredi", 0));
    let drink = event.sessions().unwrap().into_iter().find(|session| session.title == "Apéritif").unwrap().id;
    mapping.sessions.insert("Apéro de vendredi".into(), Some(drink));
    assert_eq!(people::plan(&event, &list, &mapping, &words()).unwrap().outcome.registrations, 1);

    let kept = serde_json::to_string(&mapping).unwrap();
    assert_eq!(serde_json::from_str::<Mapping>(&kept).unwrap(), mapping);
    assert_eq!(
        Mapping::signature(&list),
        Mapping::signature(&table("A;B;C\nx;y;z\n")),
        "another list of the same shape"
    );
    assert_ne!(Mapping::signature(&list), Mapping::signature(&table("A;B;D\nx;y;z\n")));
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[ab]", "[ab]@x", "Oui|non|Intervenant|Apéritif|annulé"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_a_list_says_saying_it_again_changes_nothing(rows in prop::collection::vec(prop::collection::vec(cell(), 9), 1..12)) {
        let (_dir, mut event) = sample_event();
        let mut text = "Prénom;Nom;Email;Organisme;Régime;Photo;Profil;Atelier;Numéro de billet\n".to_owned();
        for row in &rows {
            text.push_str(&row.join(";"));
            text.push('\n');
        }
        prop_assume!(rows.iter().flatten().any(|cell| !cell.is_empty()));
        let list = table(&text);
        let first = import(&mut event, &list);
        let entries = event.entry_count().unwrap();
        let again = import(&mut event, &list);
        prop_assert_eq!((again.added, again.updated), (0, 0));
        prop_assert_eq!(again.unchanged, first.added);
        prop_assert_eq!(again.refused, first.refused);
        prop_assert_eq!(event.entry_count().unwrap(), entries);
    }
}
