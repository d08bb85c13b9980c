//! A project from its sheet to its progress, by the command line alone.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.done(&["new", "--sample"]);
        desk
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let data = self.0.path().join("données");
        Command::new(env!("CARGO_BIN_EXE_regie-cli"))
            .env("LC_ALL", "fr_FR.UTF-8")
            .arg("--data")
            .arg(data)
            .args(arguments)
            .output()
            .unwrap()
    }

    fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let why = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {why}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let arguments: Vec<&str> = ["--json"].into_iter().chain(arguments.iter().copied()).collect();
        serde_json::from_str(&self.done(&arguments)).unwrap()
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }
}

#[test]
fn from_a_sheet_to_the_progress() {
    let desk = Desk::new();
    desk.done(&["people", "add", "--given", "Zoé", "--family", "Exemple"]);
    desk.done(&["projects", "edit", "Air Citoyen", "--theme", "green", "--holder", "Zoé Exemple"]);
    desk.done(&[
        "projects",
        "analysis",
        "Air Citoyen",
        "--synthesis",
        "Cartographier.",
        "--objective",
        "Un prototype",
    ]);
    desk.done(&[
        "projects",
        "need",
        "add",
        "air citoyen",
        "Mesures",
        "--producer",
        "AtmoSud",
        "--licence",
        "ODbL",
    ]);
    desk.done(&[
        "projects",
        "step",
        "add",
        "Air Citoyen",
        "Nettoyer",
        "--owner",
        "holders",
        "--due",
        "2020-03-20",
    ]);
    desk.done(&["projects", "step", "add", "Air Citoyen", "Montrer", "--owner", "AtmoSud"]);
    let file = desk.json(&["projects", "step", "edit", "Air Citoyen", "1", "--state", "done"]);
    assert_eq!(file["steps"][0]["state"], "done");
    assert_eq!(file["steps"][1]["owner_name"], "AtmoSud");
    assert_eq!(file["holders"][0]["name"], "Zoé Exemple");

    for (criterion, score) in [("1", "5"), ("Impact", "4"), ("viabilité", "3"), ("résultat", "5")] {
        desk.done(&["projects", "score", "Air Citoyen", criterion, score]);
    }
    desk.done(&["projects", "score", "mobiscope", "1", "3"]);
    desk.done(&["projects", "grid", "envelope", "--floor", "0,5"]);
    let tried = desk.json(&["projects", "shares", "--try", "viabilité=0"]);
    assert_eq!(tried["adopted"], Value::Null);
    let shares = desk.json(&["projects", "shares", "--adopt"]);
    let adopted: i64 =
        shares["adopted"]["lines"].as_array().unwrap().iter().map(|s| s["half_days"].as_i64().unwrap()).sum();
    assert_eq!(adopted, 24);
    let said = desk.done(&["projects", "adjust", "mobiscope", "2,5", "--reason", "Peu avancé"]);
    assert!(said.contains("2,5") && said.contains("Peu avancé"), "{said}");
    let by_method = desk.json(&["projects", "adjust", "mobiscope", "--by-method"]);
    assert_eq!(by_method["adjustment"], Value::Null);

    let add =
        ["projects", "appointment", "add", "Air Citoyen", "2020-03-12", "--start", "14:00", "--length", "90"];
    desk.done(&[&add[..], &["--place", "Coco Velten", "--with", "Zoé Exemple", "--about", "Carte"]].concat());
    desk.done(&["projects", "appointment", "held", "Air Citoyen", "1", "--length", "100"]);
    let lines =
        desk.json(&["projects", "appointment", "minutes", "Air Citoyen", "Carte", "Mesures nettoyées."]);
    assert_eq!((&lines[0]["took_min"], &lines[0]["minutes"]), (&100.into(), &"Mesures nettoyées.".into()));
    let ics = desk.0.path().join("rdv.ics");
    desk.done(&["projects", "appointment", "ics", "--out", ics.to_str().unwrap()]);
    assert!(std::fs::read_to_string(&ics).unwrap().contains("LOCATION:Coco Velten\r\n"));

    let proposals = desk.json(&["projects", "links", "list"]);
    assert_eq!(
        (&proposals[0]["with_name"], &proposals[0]["datasets"][0]),
        (&"AtmoSud".into(), &"Mesures".into())
    );
    assert_eq!(desk.json(&["projects", "links", "accept", "Air Citoyen", "AtmoSud"]), serde_json::json!([]));
    let order = desk.json(&["projects", "fill", "mobiscope", "Air Citoyen"]);
    assert_eq!((&order[0]["title"], &order[1]["title"]), (&"mobiscope".into(), &"Air Citoyen".into()));

    let progress = desk.json(&["projects", "progress"]);
    let air =
        progress["lines"].as_array().unwrap().iter().find(|line| line["name"] == "Air Citoyen").unwrap();
    assert_eq!((&air["steps"]["done"], &air["support"]["used_min"]), (&1.into(), &100.into()));
    assert_eq!(air["meetings"][0]["standing"], "wished");
    let shown = desk.done(&["projects", "show", "Air Citoyen"]);
    for expected in
        ["Économie verte", "Zoé Exemple", "Un prototype", "Porteurs du projet", "rencontre souhaitée"]
    {
        assert!(shown.contains(expected), "{expected} in {shown}");
    }
    desk.done(&["projects", "calendar", "done", "Open Data Days"]);
    assert!(desk.done(&["projects", "calendar", "list"]).contains("dates à préciser"));
    desk.done(&["verify"]);
}

#[test]
fn bad_input_is_refused_with_a_sentence_and_changes_nothing() {
    let desk = Desk::new();
    let entries = |desk: &Desk| desk.json(&["info"])["entries"].clone();
    let before = entries(&desk);
    for (arguments, said) in [
        (vec!["projects", "show", "Projet que personne ne connaît"], "n’existe pas"),
        (vec!["projects", "grid", "envelope", "--days", "1,25"], "demi-journées"),
        (vec!["projects", "grid", "envelope", "--days", "-3"], "enveloppe"),
        (vec!["projects", "grid", "weight", "1", "-1"], "poids"),
        (vec!["projects", "score", "mobiscope", "1", "9"], "note"),
        (vec!["projects", "adjust", "mobiscope", "2"], "raison"),
        (vec!["projects", "limit", "mobiscope", "--floor", "3", "--ceiling", "2"], "plafond"),
        (vec!["projects", "appointment", "add", "mobiscope", "2020-03-12", "--length", "-5"], "-5 min"),
        (vec!["projects", "appointment", "add", "mobiscope", "2202-03-12"], "années"),
    ] {
        let why = desk.refused(&arguments);
        assert!(why.contains(said), "{arguments:?}: {why}");
    }
    assert_eq!(entries(&desk), before);
    for criterion in ["1", "2", "3", "4"] {
        desk.done(&["projects", "grid", "weight", criterion, "0"]);
    }
    assert!(desk.refused(&["projects", "shares", "--adopt"]).contains("somme des poids est nulle"));
    assert!(Path::new(&desk.0.path().join("données")).exists());
}

#[test]
fn a_project_is_archived_and_comes_back() {
    let desk = Desk::new();
    desk.done(&["projects", "fill", "mobiscope"]);
    desk.done(&["projects", "archive", "mobiscope"]);
    assert_eq!(desk.json(&["projects", "list"]).as_array().unwrap().len(), 6);
    assert_eq!(desk.json(&["projects", "list", "--archived"])[0]["name"], "mobiscope");
    assert_eq!(desk.json(&["pitches", "list"])["order"][0]["pitch"]["title"], "mobiscope");
    desk.done(&["projects", "restore", "mobiscope"]);
    assert_eq!(desk.json(&["projects", "list"]).as_array().unwrap().len(), 7);
}
