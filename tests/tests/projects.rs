//! A project from its sheet to its review: needs, roadmap, a share, an appointment, its minutes, a wish, a pitch, papers.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;

use regie_tests::{Window, block_on, cli};
use serde_json::{Value, json};

const INVOKE: &str = "return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])";
const NAME: &str = "Cadastre des ombres";

async fn invoke(window: &Window, command: &str, given: Value) -> Value {
    window.run(INVOKE, vec![json!(command), given]).await
}

/// Saves a paper, as the screen does once the system's own dialog, which no driver reaches, has said where; answers what
/// it says to whoever reads it.
async fn paper(window: &Window, of: Value) -> String {
    let pdf = window.data().join("papier.pdf");
    let given = json!({ "request": { "paper": "projects", "of": of }, "path": pdf, "reprint": "again" });
    invoke(window, "save_paper", given).await;
    read(&pdf)
}

fn read(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    assert!(read.status.success());
    String::from_utf8(read.stdout).unwrap()
}

/// Writes a text that saves itself, and waits until it says that it is on disk.
async fn write(window: &Window, id: &str, text: &str) {
    window.fill(id, text).await;
    window.sees_attribute(&format!("{id}-writing"), "data-standing", "saved").await;
}

fn says(text: &str, expected: &[&str]) {
    for one in expected {
        assert!(text.contains(one), "no `{one}` in\n{text}");
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
fn a_project_goes_from_its_sheet_to_its_review() {
    block_on(async {
        let window = Window::sample().await;
        window.go("projects").await;
        window.sees("project-line", "mobiscope").await;
        assert_eq!(window.all("project-line").await.len(), 7, "the seven projects");
        window.is_accessible("the projects").await;

        // Its sheet.
        window.click("project-add").await;
        window.fill("project-name-new", NAME).await;
        window.is_accessible("a new project").await;
        window.click("project-save").await;
        window.sees("project-title", NAME).await;
        write(&window, "project-organisation", "Atelier des Toits").await;
        write(&window, "project-note", "Où le soleil passe, et quand.").await;
        window.is_accessible("a sheet").await;

        // What it needs.
        window.click("project-part-needs").await;
        write(&window, "project-synthesis", "Le relief manque encore au projet.").await;
        write(&window, "project-objectives", "Une carte des ombres d’une rue").await;
        window.click("need-add-dataset").await;
        window.fill("need-title", "Modèle de terrain").await;
        window.fill("need-producer", "AtmoSud").await;
        window.is_accessible("a need").await;
        window.click("need-save").await;
        window.sees("need", "AtmoSud").await;
        window.is_accessible("the needs").await;

        // Its roadmap.
        window.click("project-part-roadmap").await;
        for step in ["Demander le modèle", "Dessiner une rue"] {
            window.click("step-add").await;
            window.fill("step-what", step).await;
            window.click("step-save").await;
            window.sees("step", step).await;
        }
        window.click("step-edit").await;
        window.is_accessible("a step").await;
        window.click_text("faite").await;
        window.click("step-save").await;
        window.no_longer("step-form").await;
        window.is_accessible("the roadmap").await;

        // Its share: what is typed is seen at once, and always adds up.
        window.click("project-back").await;
        window.click("projects-tab-sharing").await;
        window.find("sharing-grid").await;
        window.is_accessible("nothing scored yet").await;
        window.fill("score", "3").await;
        window.sees("shares-sum", "12 jours").await;
        window.run("document.activeElement.blur()", vec![]).await;
        let scored = invoke(&window, "sharing", json!({ "draft": {} })).await;
        let criterion = scored["grid"]["criteria"][0]["id"].clone();
        for line in scored["lines"].as_array().unwrap() {
            let score = if line["name"] == NAME { 4 } else { 1 };
            let edit = json!({ "edit": "score", "criterion": criterion, "score": score });
            invoke(&window, "edit_project", json!({ "project": line["project"], "edit": edit })).await;
        }
        window.sees("shares-sum", "12 jours").await;
        window.is_accessible("the sharing out").await;
        window.click("adopt").await;
        let project =
            scored["lines"].as_array().unwrap().iter().find(|line| line["name"] == NAME).unwrap()["project"]
                .as_str()
                .unwrap()
                .to_owned();

        // An appointment, held, and its minutes.
        window.click("projects-tab-list").await;
        window.click_text(NAME).await;
        window.click("project-part-support").await;
        window.sees("support", "Il reste").await;
        window.click("appointment-add").await;
        window.set_date("appointment-day", "12022020").await;
        window.fill("appointment-planned", "2h").await;
        window.fill("appointment-about", "Trouver le relief").await;
        window.is_accessible("an appointment").await;
        window.click("appointment-save").await;
        window.sees("appointment", "Trouver le relief").await;
        window.click("appointment-held").await;
        window.fill("held-took", "2 h 30").await;
        window.is_accessible("how long it was").await;
        window.click("held-save").await;
        window.sees("appointment-state", "tenu").await;
        window.sees("support", "2 h 30").await;
        write(&window, "minutes", "Le relief existe à la Région.").await;
        window.is_accessible("the support").await;

        // The data it misses propose a meeting.
        window.click("project-part-progress").await;
        window.sees("proposal", "Modèle de terrain").await;
        window.is_accessible("a proposed meeting").await;
        window.click("wish-must").await;
        window.sees("project-meeting", "rencontre souhaitée").await;

        // The running order is filled, and its pitch given.
        window.click("project-back").await;
        window.click("pitch-order").await;
        window.sees("pitch-order-do", "8 pitchs").await;
        window.is_accessible("which projects are pitched").await;
        window.click("pitch-order-do").await;
        window.no_longer("pitch-order-form").await;
        let order = invoke(&window, "pitches", json!({ "session": null })).await;
        let file = invoke(&window, "project", json!({ "project": project })).await;
        let pitch = file["progress"]["pitches"][0]["pitch"].clone();
        assert!(!order["session"].is_null() && !pitch.is_null(), "{file}");
        for action in
            [json!({ "do": "jump", "pitch": pitch }), json!({ "do": "start" }), json!({ "do": "end" })]
        {
            invoke(&window, "pitch_action", json!({ "session": null, "action": action })).await;
        }
        window.click_text(NAME).await;
        window.sees("project-pitch", "Pitch présenté").await;
        window.sees("progress-steps", "1 sur 2").await;
        window.is_accessible("the review of a project").await;

        // Over all, and the calendar.
        window.click("project-back").await;
        window.click("projects-tab-review").await;
        window.sees("review-pitched", "1 sur 8").await;
        window.sees("review-used", "2 h 30").await;
        window.is_accessible("the review").await;
        window.click("projects-tab-calendar").await;
        window.sees("timeline", "Open Data").await;
        window.click("action-done").await;
        window.sees_attribute("action", "data-state", "done").await;
        window.is_accessible("the calendar").await;

        // The papers say it again.
        let roadmap = paper(&window, json!({ "paper": "roadmap", "project": project })).await;
        says(
            &roadmap,
            &[
                NAME,
                "Le relief manque encore",
                "Une carte des ombres",
                "Modèle de terrain",
                "AtmoSud",
                "Dessiner une rue",
            ],
        );
        let minutes =
            paper(&window, json!({ "paper": "minutes", "project": project, "appointments": [] })).await;
        says(&minutes, &[NAME, "Trouver le relief", "Le relief existe à la Région.", "2 h 30"]);
        let review = paper(&window, json!({ "paper": "review", "project": null })).await;
        says(&review, &[NAME, "mobiscope", "Air Citoyen"]);
        let calendar = paper(&window, json!({ "paper": "calendar" })).await;
        says(&calendar, &["Open Data", "Février 2020"]);

        // One that ended is archived, and its history stays.
        window.click("projects-tab-list").await;
        window.click_text(NAME).await;
        window.click("project-archive").await;
        window.click("confirm-yes").await;
        window.find("project-is-archived").await;
        window.sees("project-pitch", "Pitch présenté").await;
        window.is_accessible("an archived project").await;
        window.click("project-restore").await;
        window.no_longer("project-is-archived").await;

        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
        let pdf = folder.path().join("bilan.pdf");
        cli(folder.path(), &["print", "review", NAME, "--out", pdf.to_str().unwrap()]);
        says(&read(&pdf), &[NAME, "Pitch"]);
    });
}
