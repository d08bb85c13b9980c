//! The papers of the projects, read back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::{actions, at, minutes, review_lines, roadmaps, run};
use regie_core::words::{Language, Words};
use regie_print::masthead::Masthead;
use regie_print::projects::{
    self as paper, Action, Minutes, Part, Review, Roadmap, Sign, State, Step, Timeline, timeline,
};
use regie_print::{Error, Paper};

const MASTHEAD: Masthead = Masthead {
    event: "Journées inventées",
    organiser: "",
    place: "",
    address: "",
    project: regie_print::masthead::Project { title: "", acronym: "", number: "" },
    funder_line: "",
    organiser_logo: None,
    funder_logo: None,
    europe: false,
};

/// What each page of a paper says, checked by a reader that nobody here wrote; blanks made one.
fn pages(paper: &Paper) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("paper.pdf");
    fs::write(&file, &paper.pdf).unwrap();
    let file = file.to_str().unwrap();
    assert!(run("qpdf", &["--check", file]).contains("No syntax or stream encoding errors"));
    let text = run("pdftotext", &["-enc", "UTF-8", file, "-"]);
    let pages: Vec<String> = text
        .split('\u{c}')
        .map(|page| page.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|page| !page.is_empty())
        .collect();
    assert_eq!(pages.len(), paper.pages);
    pages
}

fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part} in {page}");
    }
}

fn made(roadmaps: &[Roadmap], language: Language) -> Result<Paper, Error> {
    paper::roadmaps(&MASTHEAD, roadmaps, at(), &Words::new(language))
}

#[test]
fn a_roadmap_says_what_is_to_be_done_by_whom_and_when() {
    let said = pages(&made(&roadmaps(), Language::Fr).unwrap());
    let first = said.iter().filter(|page| page.contains("Air inventé")).cloned().collect::<String>();
    has(
        &first,
        &[
            "Feuille de route · Journées inventées",
            "Économie verte · Prototype",
            "Camille Exemple, Γιώργος",
            "1,5 jour",
            "1 sur 3",
            "28 février 2020",
            "quartier par quartier",
            "Licence ouverte 2.0",
            "https://donnees.exemple.fr/jeux/mesures-horaires",
            "Manquant",
            "3 000 €",
            "Dessiner la carte d’un quartier",
            "27 mars 2020",
            "Abandonnée",
        ],
    );
    // A project of which only the name is known has a roadmap to fill.
    let last = said.last().unwrap();
    has(
        last,
        &[
            "Projet dont on ne sait que le nom",
            "Pas encore répart",
            "Aucune étape n’est encore fixée",
            "Page 1 / 1",
        ],
    );
    has(&pages(&made(&roadmaps(), Language::En).unwrap())[0], &["Roadmap", "1.5 days", "28 February 2020"]);
    assert!(matches!(made(&[], Language::Fr), Err(Error::Nothing)));
}

#[test]
fn a_long_roadmap_goes_on_over_pages_and_nothing_of_it_is_cut() {
    let state = State { sign: Sign::ToCome, said: "À faire".to_owned() };
    let words = |from: usize, to: usize| (from..to).map(|n| format!("mot{n}")).collect::<Vec<_>>().join(" ");
    let roadmap = Roadmap {
        synthesis: words(0, 900),
        // One that no page holds, and forty that one does.
        steps: std::iter::once((900, 2_500))
            .chain((0..40).map(|n| (2_500 + n * 30, 2_530 + n * 30)))
            .map(|(from, to)| Step {
                title: words(from, to),
                owner: "Porteuse".to_owned(),
                due: None,
                state: state.clone(),
            })
            .collect(),
        ..roadmaps().swap_remove(0)
    };
    let said = pages(&made(&[roadmap], Language::Fr).unwrap());
    assert!(said.len() > 6, "{} pages", said.len());
    let all = format!(" {} ", said.join(" "));
    for n in 0..3_700 {
        assert!(all.contains(&format!(" mot{n} ")), "mot{n} is missing");
    }
    assert!(said.iter().enumerate().all(|(n, page)| page.contains(&format!(
        "Page {} / {}",
        n + 1,
        said.len()
    ))));
}

#[test]
fn minutes_say_when_where_with_whom_and_what_is_left_of_the_share() {
    let make = |list: &[Minutes], language| paper::minutes(&MASTHEAD, list, at(), &Words::new(language));
    let said = pages(&make(&[minutes(2)], Language::Fr).unwrap());
    assert_eq!(said.len(), 1);
    has(
        &said[0],
        &[
            "Compte rendu de rendez-vous",
            "jeudi 20 février 2020",
            "14 h 30",
            "salle du fond",
            "une ingénieure",
            "Premiers essais sur de vraies mesures",
            "2 h",
            "2 h 30",
            "Paragraphe 2.",
            "4 h 30 utilisés sur 1,5 jour (10 h 30)",
            "il reste 6 h",
        ],
    );
    let mut over = minutes(1);
    over.support.used = 700;
    has(
        &pages(&make(&[over], Language::En).unwrap())[0],
        &["Minutes of an appointment", "overrun by 1 h 10"],
    );
    let long = pages(&make(&[minutes(60), minutes(0)], Language::Fr).unwrap());
    for n in 1..=60 {
        assert_eq!(long.iter().filter(|page| page.contains(&format!("Paragraphe {n}. "))).count(), 1, "{n}");
    }
    has(long.last().unwrap(), &["Rien n’est encore rédigé"]);
}

#[test]
fn a_review_counts_over_all_projects_and_tells_each_ones() {
    let lines = review_lines();
    let review = Review { masthead: &MASTHEAD, lines: &lines, envelope: Some(24), part: Part::Whole };
    let make = |review: &Review, language| paper::review(review, at(), &Words::new(language));
    let said = pages(&make(&review, Language::Fr).unwrap());
    has(
        &said[0],
        &[
            "Tous les projets",
            "1 sur 3",
            "1 sur 3",
            "1 sur 2",
            "4 h 30 sur 12 jours",
            "Air inventé",
            "sur 1,5 jour",
            "pas encore",
        ],
    );
    let first = said[1..].iter().filter(|page| page.contains("Air inventé")).cloned().collect::<String>();
    has(&first, &["le 6 mars à 14 h 20", "À venir : Ville inventée", "3 min 12 s"]);
    has(said.last().unwrap(), &["Projet dont on ne sait que le nom", "Pas encore présenté"]);
    let alone = Review { lines: &lines[1..], part: Part::Projects, ..review };
    let said = pages(&make(&alone, Language::En).unwrap());
    assert!(said.len() == 1 && said[0].contains("Review of progress") && said[0].contains("Not given yet"));
    assert!(matches!(make(&Review { lines: &[], ..review }, Language::Fr), Err(Error::Nothing)));
}

#[test]
fn the_calendar_has_its_months_its_actions_and_today() {
    let make = |actions: &[Action], language| {
        let today = "2020-03-03".parse().unwrap();
        timeline(&Timeline { masthead: &MASTHEAD, actions, today }, at(), &Words::new(language))
    };
    let said = pages(&make(&actions(), Language::Fr).unwrap());
    assert_eq!(said.len(), 1);
    has(
        &said[0],
        &[
            "Février 2020",
            "Mars 2020",
            "Avril 2020",
            "Aujourd’hui, 3 mars 2020",
            "Analyse des besoins",
            "4 mars 2020 – 6 mars 2020",
            "En cours",
            "Passé, non noté",
            "Entre le 17 février 2020 et le 28 février 2020",
        ],
    );
    has(&pages(&make(&actions(), Language::En).unwrap())[0], &["Calendar of actions", "1 February 2020"]);
    // Many actions over years: every one is there, and pages go on.
    let many: Vec<Action> = (0..60)
        .map(|n| Action {
            title: format!("Action-{n}."),
            to: if n == 59 { "2029-12-31".parse().unwrap() } else { actions()[0].to },
            ..actions()[0].clone()
        })
        .collect();
    let said = pages(&make(&many, Language::Fr).unwrap());
    assert!(said.len() > 4);
    for n in 0..60 {
        assert_eq!(said.iter().filter(|page| page.contains(&format!("Action-{n}."))).count(), 1, "{n}");
    }
    assert!(matches!(make(&[], Language::Fr), Err(Error::Nothing)));
}
