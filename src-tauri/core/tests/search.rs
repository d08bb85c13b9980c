//! Finding anybody, however their name is spelt.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{add, sample_event};
use proptest::prelude::*;
use regie_core::Event;
use regie_core::people::NewPerson;

fn crowd() -> (tempfile::TempDir, Event) {
    let (dir, mut event) = sample_event();
    for (given, family, organisation) in [
        ("Élodie", "Étienne-N’Guessan", "DREAL Fictive"),
        ("Γιώργος", "Παπαδόπουλος", "Ateliers Inventés"),
        ("Željko", "Đurić", "Regione Inventata"),
        ("Zoë", "D’Angelo", "AtmoSud"),
        ("محمد", "بن علي", "Anonymal"),
        ("Jean-Baptiste", "de La Fontaine", "Ville Imaginaire"),
        ("Łukasz", "Żółć", "Donut Infolab"),
        ("Nguyễn", "Thị Ánh", "TheCamp"),
        ("Ludovic", "Œuvray", "Digne-les-Bains"),
        ("Юлия", "Примерова", "GoMet"),
        ("Marthe", "Dupont", "Marsactu"),
        ("Dupond", "Martin", "Marsactu"),
    ] {
        add(&mut event, given, family, organisation);
    }
    (dir, event)
}

fn first(event: &Event, query: &str) -> String {
    event.find_people(query, 10).unwrap().first().map(regie_core::people::Person::name).unwrap_or_default()
}

#[test]
fn accents_case_order_and_alphabet_do_not_matter() {
    let (_dir, event) = crowd();
    for (query, name) in [
        ("etienne", "Élodie Étienne-N’Guessan"),
        ("NGUESSAN elo", "Élodie Étienne-N’Guessan"),
        ("n'guessan", "Élodie Étienne-N’Guessan"),
        ("papadopoulos", "Γιώργος Παπαδόπουλος"),
        ("παπαδοπουλος γιωργος", "Γιώργος Παπαδόπουλος"),
        ("djuric", "Željko Đurić"),
        ("duric z", "Željko Đurić"),
        ("dangelo", "Zoë D’Angelo"),
        ("d'angelo zoe", "Zoë D’Angelo"),
        ("محمد", "محمد بن علي"),
        ("fontaine jean baptiste", "Jean-Baptiste de La Fontaine"),
        ("zolc", "Łukasz Żółć"),
        ("anh", "Nguyễn Thị Ánh"),
        ("oeuvray", "Ludovic Œuvray"),
        ("примерова", "Юлия Примерова"),
        ("primerova", "Юлия Примерова"),
        ("atmosud", "Zoë D’Angelo"),
    ] {
        assert_eq!(first(&event, query), name, "{query}");
    }
}

#[test]
fn one_slip_is_forgiven_in_words_of_four_letters_or_more() {
    let (_dir, event) = crowd();
    for query in ["dupnot marthe", "dopont marthe", "duppont marthe", "duont marthe", "upont marthe"] {
        assert_eq!(first(&event, query), "Marthe Dupont", "{query}");
    }
    assert_eq!(first(&event, "zeo"), "", "three letters must be right");
    assert_eq!(first(&event, "dpuotn"), "", "two slips are somebody else");
    assert_eq!(first(&event, "dupont"), "Marthe Dupont", "the exact name comes before the near one");
    assert_eq!(event.find_people("dupont", 10).unwrap().len(), 2, "Dupond is a slip away");
}

#[test]
fn codes_and_addresses_are_found_and_every_word_must_fit() {
    let (_dir, mut event) = crowd();
    let new =
        NewPerson { family: "Exemple".into(), email: "z.exemple@example.org".into(), ..NewPerson::default() };
    let person = event.add_person(new).unwrap();
    for query in [person.code.to_string(), person.code.plain().to_lowercase(), "z.exemple@example.org".into()]
    {
        assert_eq!(event.find_people(&query, 3).unwrap()[0].id, person.id, "{query}");
    }
    assert_eq!(first(&event, "exemple marsactu"), "");
    assert_eq!(first(&event, " … "), first(&event, ""), "signs alone are no query");
}

#[test]
fn the_list_is_sorted_as_french_names_are() {
    let (_dir, mut event) = sample_event();
    for family in ["Zola", "Évrard", "Etienne", "Œuvray", "Otto", "Ábel", "de La Fontaine"] {
        add(&mut event, "A", family, "");
    }
    let names: Vec<_> = event.find_people("", 10).unwrap().into_iter().map(|person| person.family).collect();
    assert_eq!(names, ["Ábel", "de La Fontaine", "Etienne", "Évrard", "Œuvray", "Otto", "Zola"]);
}

#[test]
fn what_changes_is_found_anew_and_no_longer_as_it_was() {
    let (_dir, mut event) = crowd();
    let mut person = event.find_people("dupont", 1).unwrap().remove(0);
    person.family = "Lemoine".into();
    event.edit_person(&person).unwrap();
    assert_eq!(first(&event, "lemoine"), "Marthe Lemoine");
    assert_eq!(first(&event, "dupont"), "Dupond Martin", "only the near name is left");
    event.erase_person(person.id).unwrap();
    assert_eq!(first(&event, "lemoine"), "");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whoever is in the list is found by their own name, with any one letter of a long word wrong, missing or doubled.
    #[test]
    fn everybody_is_found_by_their_own_name_and_by_a_slip_of_it(
        families in prop::collection::vec("[a-zéèçœøñß]{4,12}", 1..30),
        pick: prop::sample::Index,
        place: prop::sample::Index,
        letter in "[a-z]",
        slip in 0..4_u8,
    ) {
        let (_dir, mut event) = sample_event();
        let people: Vec<_> = families.iter().map(|family| add(&mut event, "", family, "")).collect();
        let person = &people[pick.index(people.len())];
        let found = |event: &Event, query: &str| event.find_people(query, 50).unwrap().iter().any(|p| p.id == person.id);
        prop_assert!(found(&event, &person.family));
        prop_assert!(found(&event, &person.family.to_uppercase()));

        let mut letters: Vec<char> = regie_core::fold::fold(&person.family).chars().collect();
        let at = place.index(letters.len());
        match slip {
            0 => letters[at] = letter.chars().next().unwrap(),
            1 if letters.len() > 4 => { letters.remove(at); }
            2 => letters.insert(at, letter.chars().next().unwrap()),
            _ if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => {}
        }
        let slipped: String = letters.into_iter().collect();
        prop_assert!(found(&event, &slipped), "{} for {}", slipped, person.family);
    }
}
