//! What is printed is seen first, by hand and by eye: a badge from the scan to the file, a sheet from the room's door,
//! a printer that stops.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::process::Command;

use regie_tests::cups::Cups;
use regie_tests::{Window, block_on, cli, root};
use serde_json::json;
use thirtyfour::{By, Key};

/// An event with people in it, two of them by their codes as a scanner reads them.
fn event(data: &Path) -> (String, String) {
    cli(data, &["new", "--sample"]);
    cli(data, &["people", "import", root().join("tests/data/helloasso.csv").to_str().unwrap()]);
    let code = |name| cli(data, &["people", "find", name])[0]["code"].as_str().unwrap().replace('-', "");
    (code("zoé exemple"), code("maëlle"))
}

/// What a PDF says.
fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Answers the system's own file chooser, which no driver reaches: the next file goes there.
async fn save_into(window: &Window, path: &Path) {
    let script = "const path = arguments[0], own = window.fetch;
        window.fetch = (url, ...rest) => decodeURIComponent(String(url)).includes('plugin:dialog|save')
            ? Promise.resolve(new Response(JSON.stringify(path), { headers: { 'Tauri-Response': 'ok', 'Content-Type': 'application/json' } }))
            : own(url, ...rest);";
    window.run(script, vec![json!(path)]).await;
}

/// Waits until the page that will print is shown as it is now.
async fn shows_page(window: &Window) {
    window.find("page").await;
    window.sees_attribute("page", "data-busy", "false").await;
    let picture = window.driver().find(By::Css("[data-testid='page-picture']")).await.unwrap();
    let png = picture.attr("href").await.unwrap().unwrap();
    assert!(png.starts_with("data:image/png;base64,") && png.len() > 2_000, "a page with something on it");
}

/// Waits until nothing of that kind is on the screen, a list that closes for instance.
async fn gone(window: &Window, selector: &str) {
    for _ in 0..200 {
        if window.driver().find_all(By::Css(selector)).await.unwrap().is_empty() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("`{selector}` is still there\n{}", window.screen().await);
}

async fn room(window: &Window, title: &str) {
    window.go("attendance").await;
    window.find("attendance-session").await;
    for session in window.all("attendance-session").await {
        if session.prop("innerText").await.unwrap().unwrap_or_default().contains(title) {
            session.click().await.unwrap();
            break;
        }
    }
    window.find("room-field").await;
}

#[test]
fn a_scan_gives_a_badge_and_a_rooms_door_the_sheet_that_proves_who_came() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        let (zoe, maelle) = event(dir.path());
        let window = Window::open(dir.path(), &[]).await;

        // From the answer at the desk to the very page; without a printer it becomes a file.
        window.find("desk-field").await;
        window.scan(&zoe).await;
        window.sees("desk-answer", "Zoé").await;
        window.click("print-badge").await;
        shows_page(&window).await;
        assert_eq!(window.attribute("print-person", "value").await, "Zoé Exemple");
        window.is_accessible("a badge, as it will print").await;
        let badge = dir.path().join("badge.pdf");
        save_into(&window, &badge).await;
        window.click("do-save").await;
        window.sees("toast", "badge.pdf").await;
        let said = text(&badge);
        assert!(said.contains("Zoé") && said.contains("Exemple"), "{said}");
        assert!(said.replace('-', "").contains(&zoe), "the code in clear\n{said}");

        // A badge knows that it was printed: a second one is asked for, and not made without an answer.
        std::fs::remove_file(&badge).unwrap();
        window.click("do-save").await;
        window.sees("reprint-dialog", "Zoé Exemple").await;
        window.is_accessible("a reprint asks").await;
        window.press(Key::Escape).await;
        window.no_longer("reprint-dialog").await;
        assert!(!badge.exists());
        window.click("do-save").await;
        window.click("reprint-again").await;
        window.no_longer("reprint-dialog").await;
        window.sees_attribute("do-save", "aria-busy", "false").await;
        assert!(text(&badge).contains("Zoé"));

        // Those not printed yet are all the others.
        window.click("print-other").await;
        window.sees("quick-badges", "7").await;
        window.is_accessible("every paper").await;
        window.click("quick-badges").await;
        shows_page(&window).await;
        let first = window.driver().find(By::Css("[data-testid='label-1']")).await.unwrap();
        window.run("arguments[0].focus()", vec![first.to_json().unwrap()]).await;
        window.press(Key::Right).await;
        window.sees("first-label", "2").await;
        shows_page(&window).await;
        window.press(Key::Escape).await;

        // At the room's door.
        room(&window, "Data literacy").await;
        window.sees("roll-line", "Примерова").await;
        window.scan(&zoe).await;
        window.sees("count-came", "1").await;
        window.scan(&maelle).await;
        window.sees("count-came", "2").await;
        window.click("room-sheet").await;
        shows_page(&window).await;
        window.sees("page-of", "1 / 1").await;
        window.is_accessible("an attendance sheet, as it will print").await;
        let sheet = dir.path().join("feuille.pdf");
        save_into(&window, &sheet).await;
        window.click("do-save").await;
        window.sees("toast", "feuille.pdf").await;
        let said = text(&sheet);
        for name in ["EXEMPLE", "ÉCHANTILLON", "ПРИМЕРОВА", "NGUYỄN-MẪU", "SPÉCIMEN"] {
            assert!(said.contains(name), "{name} is on the sheet:\n{said}");
        }
        assert!(!said.contains('@'), "no address is on it");
        window.go("attendance").await;
        window.sees("count-came", "2").await;

        // The sheets of a half-day together, and what a volunteer reads when something is not as it should be.
        window.go("print").await;
        window.click("quick-sheets").await;
        shows_page(&window).await;
        window.press(Key::F1).await;
        window.sees("help", "Rien ne se perd").await;
        window.is_accessible("what to do when").await;
        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
    });
}

#[test]
fn what_waits_for_a_stopped_printer_says_why_and_comes_out_or_is_taken_off() {
    block_on(async {
        let cups = Cups::start();
        cups.plug_in("badges");
        let dir = tempfile::tempdir().unwrap();
        let (zoe, maelle) = event(dir.path());
        let window = Window::open_with_printers(dir.path(), &cups).await;

        // The printer is chosen once, and a badge prints for whoever comes the first time.
        window.go("settings").await;
        window.click("printer").await;
        window.click_text("badges").await;
        window.click_text("La première fois").await;
        window.sees_attribute("printer", "aria-expanded", "false").await;
        gone(&window, "[role='listbox']").await;
        window.is_accessible("how this computer prints").await;
        cups.stop("badges");

        // The arrival stands; what waits is seen from everywhere.
        window.go("check_in").await;
        window.scan(&zoe).await;
        window.sees("desk-answer", "Zoé").await;
        window.sees("print-count", "1").await;
        window.scan(&maelle).await;
        window.sees("desk-answer", "Maëlle").await;
        window.sees("print-count", "2").await;
        window.go("print").await;
        window.sees("job-why", "badges").await;
        window.is_accessible("what waits for the printer").await;

        // One is taken off, the other comes out once the printer is back.
        let jobs = window.all("job").await;
        let of_zoe = jobs[0].find(By::Css("[data-testid='job-drop']")).await.unwrap();
        assert!(jobs[0].prop("innerText").await.unwrap().unwrap().contains("Zoé"));
        of_zoe.click().await.unwrap();
        window.click("confirm-yes").await;
        window.sees("print-count", "1").await;
        window.click("job-retry").await;
        window.sees_attribute("job-retry", "aria-busy", "false").await;
        window.sees("job-why", "badges").await;
        cups.resume("badges");
        window.no_longer("queue").await;
        window.no_longer("print-count").await;
        let printed = cups.printed("badges");
        assert!(printed.contains("Maëlle") && !printed.contains("Zoé"), "{printed}");

        let folder = window.close().await;
        cli(folder.path(), &["verify"]);
    });
}
