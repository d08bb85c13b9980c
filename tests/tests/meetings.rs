//! An afternoon of meetings: wishes from the keyboard, the roster, a change by hand, a no-show, the sheets that changed.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;

use regie_tests::{Window, block_on, cli};
use serde_json::{Value, json};
use thirtyfour::Key;

/// Gives the focus to the first element with that `data-testid`, as the Tab key would.
async fn focus(window: &Window, id: &str) {
    window.find(id).await;
    window.run("document.querySelector(`[data-testid='${arguments[0]}']`).focus()", vec![json!(id)]).await;
}

/// The row and the column of the cell that has the focus.
async fn here(window: &Window) -> (i64, i64) {
    let cell = window.driver().active_element().await.unwrap();
    let number = |text: Option<String>| text.unwrap().parse::<i64>().unwrap();
    (number(cell.attr("data-row").await.unwrap()), number(cell.attr("data-column").await.unwrap()))
}

/// Walks from cell to cell with the arrows.
async fn walk(window: &Window, to: (i64, i64)) {
    loop {
        let at = here(window).await;
        let key = match (to.0 - at.0, to.1 - at.1) {
            (0, 0) => return,
            (down, _) if down > 0 => Key::Down,
            (down, _) if down < 0 => Key::Up,
            (_, right) if right > 0 => Key::Right,
            _ => Key::Left,
        };
        window.press(key).await;
    }
}

/// A script that answers the row and the column of the first cell of the roster that a selector fits.
fn cell(selector: &str) -> String {
    format!(
        "const cell = document.querySelector(`[data-testid='roster-grid'] {selector}`);
         return [Number(cell.dataset.row), Number(cell.dataset.column)]"
    )
}

/// A row and a column, as a script answers them.
fn place(answer: &Value) -> (i64, i64) {
    (answer[0].as_i64().unwrap(), answer[1].as_i64().unwrap())
}

/// What a sheet says to whoever reads it.
fn read(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    assert!(read.status.success());
    String::from_utf8(read.stdout).unwrap()
}

/// Saves the sheets of some parties, as the screen does once the system's own dialog, which no driver reaches, has said
/// where; answers how many pages they have.
async fn save_sheets(window: &Window, parties: &[&str], pdf: &Path) -> usize {
    let invoke = "return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])";
    let sessions = window.run(invoke, vec![json!("meeting_sessions"), json!({})]).await;
    let given = json!({
        "request": {
            "paper": "meetings",
            "session": sessions[0]["id"],
            "version": null,
            "of": { "paper": "parties", "parties": parties },
        },
        "path": pdf,
        "reprint": "again",
    });
    let made = window.run(invoke, vec![json!("save_paper"), given]).await;
    usize::try_from(made["pages"].as_u64().unwrap()).unwrap()
}

#[test]
fn wishes_become_a_roster_and_a_no_show_changes_few_sheets() {
    block_on(async {
        let window = Window::sample().await;
        window.go("meetings").await;

        // Who takes part is known; their wishes are typed, six rows of four.
        focus(&window, "wish-cell").await;
        window.is_accessible("an empty grid of wishes").await;
        for row in ["1213", "2112", "3121", "x123", "1", "2"] {
            for wish in row.chars() {
                window.press(wish.to_string()).await;
                window.press(Key::Right).await;
            }
            window.press(Key::Home).await;
            window.press(Key::Down).await;
        }
        window.sees("wish-counts", "17").await;
        // The other side's wishes: what both want is mutual.
        window.press(" ").await;
        window.press("1").await;
        window.sees("wish-counts", "réciproques\u{a0}: 1").await;
        window.press(Key::Delete).await;
        window.sees("wish-counts", "réciproques\u{a0}: 0").await;
        window.is_accessible("a grid of wishes").await;

        window.click("step-who").await;
        assert_eq!(window.all("party-line").await.len(), 18);
        window.is_accessible("who takes part").await;

        window.click("step-frame").await;
        window.fill("frame-tables", "3").await;
        window.is_accessible("slots and tables").await;
        window.click("frame-save").await;

        window.click("plan-start").await;
        window.find("roster-grid").await;
        window.sees("roster-version", "Version 1").await;
        window.sees("verdict", "prouvé").await;
        assert_eq!(window.all("roster-meeting").await.len(), 17, "everybody who wishes is met");
        window.is_accessible("the roster").await;

        // A meeting is moved to a place that is shown, and stays there.
        focus(&window, "roster-meeting").await;
        let from = here(&window).await;
        let label = "return document.activeElement.querySelector('.unseen').textContent";
        let moved = window.run(label, vec![]).await;
        let moved =
            moved.as_str().unwrap().splitn(3, ", ").nth(2).unwrap().split(',').next().unwrap().to_owned();
        window.enter().await;
        window.sees("roster-hint", "possible").await;
        let barred =
            window.run(&cell("td[data-row]:not([data-target]):not([aria-selected='true'])"), vec![]).await;
        walk(&window, place(&barred)).await;
        window.find("roster-against").await;
        window.is_accessible("a meeting taken up").await;
        let target = place(&window.run(&cell("[data-target='yes']"), vec![]).await);
        assert_ne!(from, target);
        walk(&window, target).await;
        window.enter().await;
        window.sees("roster-version", "Version 2").await;
        walk(&window, target).await;
        let stands = window.run(label, vec![]).await;
        assert!(stands.as_str().unwrap().contains(&moved), "{moved} is at {stands}");
        assert!(stands.as_str().unwrap().ends_with("fixée"), "{stands}");

        // Planned anew, it is where somebody put it.
        window.click("plan-start").await;
        window.click("plan-keep").await;
        window.sees("roster-version", "Version 3").await;
        let slot = "return [...document.querySelectorAll(\"[data-pinned='yes']\")].map((cell) => [Number(cell.dataset.row), cell.querySelector('.unseen').textContent])";
        let pinned = window.run(slot, vec![]).await;
        assert_eq!(pinned.as_array().unwrap().len(), 1, "{pinned}");
        assert_eq!(pinned[0][0].as_i64(), Some(target.0));
        assert!(pinned[0][1].as_str().unwrap().contains(&moved), "{moved}: {pinned}");

        // On the day, AtmoSud does not come.
        window.click("step-day").await;
        window.is_accessible("the day").await;
        window.fill("day-find", "atmosud").await;
        window.click("day-note").await;
        window.find("happening-time").await;
        window.is_accessible("what happened").await;
        window.click("happening-do").await;
        window.sees("mend-still", "AtmoSud").await;
        assert!(!window.all("mend-dropped").await.is_empty());
        window.is_accessible("what a repair changes").await;
        window.click("mend-keep").await;
        window.sees("day-changed", "AtmoSud").await;
        window.find("save-changed").await;
        window.sees("day-party", "absent").await;

        // Only the sheets that changed are printed again.
        window.click("step-papers").await;
        window.sees("papers-changed", "AtmoSud").await;
        window.is_accessible("the papers").await;
        let changed = window.attribute("papers-changed", "data-parties").await;
        let changed: Vec<&str> = changed.split(' ').collect();
        assert!(changed.len() < 18, "{changed:?}");
        let pdf = window.data().join("fiches-changees.pdf");
        assert_eq!(save_sheets(&window, &changed, &pdf).await, changed.len());
        let text = read(&pdf);
        assert!(text.contains("AtmoSud"), "{text}");
        assert!(text.contains("Version 4"), "{text}");
        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
    });
}
