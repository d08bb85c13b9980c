//! From the scan at the door to the badge in the hand and the sheet on the table.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::process::Command;

use regie_tests::cups::Cups;
use regie_tests::{Window, block_on, cli, root};
use serde_json::json;

/// Somebody's code, as a scanner reads it.
fn code(data: &Path, name: &str) -> String {
    cli(data, &["people", "find", name])[0]["code"].as_str().unwrap().replace('-', "")
}

/// Waits until the print queue has so many papers, and answers it.
async fn queue(window: &Window, long: usize) -> Vec<serde_json::Value> {
    let mut seen = serde_json::Value::Null;
    for _ in 0..400 {
        seen = call(window, "print_queue", json!({})).await;
        if seen.as_array().unwrap().len() == long {
            return seen.as_array().unwrap().clone();
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the queue never has {long} papers: {seen}");
}

/// Asks the shell as the screens do.
async fn call(window: &Window, command: &str, given: serde_json::Value) -> serde_json::Value {
    let script = "return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])";
    window.run(script, vec![json!(command), given]).await
}

#[test]
fn a_scan_prints_a_badge_a_stopped_printer_costs_no_arrival_and_the_sheet_proves_who_came() {
    block_on(async {
        let cups = Cups::start();
        cups.plug_in("badges");
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        cli(dir.path(), &["people", "import", root().join("tests/data/helloasso.csv").to_str().unwrap()]);
        let settings = json!({
            "printer": "badges",
            "on_arrival": "first_time",
            "labels": { "sheet": { "kind": "known", "id": "dymo-99015" } },
        });
        std::fs::write(dir.path().join("print.json"), settings.to_string()).unwrap();
        let (zoe, maelle) = (code(dir.path(), "zoé exemple"), code(dir.path(), "maëlle"));

        let window = Window::open_with_printers(dir.path(), &cups).await;
        window.go("check_in").await;
        window.scan(&zoe).await;
        window.sees("desk-answer", "Zoé").await;
        assert!(cups.printed("badges").contains("Zoé"));
        queue(&window, 0).await;

        // The next one arrives while the printer is stopped.
        cups.stop("badges");
        cups.clear("badges");
        window.scan(&maelle).await;
        window.sees("desk-answer", "Maëlle").await;
        let waiting = queue(&window, 1).await;
        assert_eq!(waiting[0]["stage"], "waiting");
        assert!(waiting[0]["names"][0].as_str().unwrap().starts_with("Maëlle"), "{waiting:?}");
        let folder = window.close().await;

        // Closed and opened again, the badge still waits; then the printer is back.
        let window = Window::open_with_printers(folder.path(), &cups).await;
        queue(&window, 1).await;
        cups.resume("badges");
        queue(&window, 0).await;
        assert!(cups.printed("badges").contains("Maëlle"));

        // Scanned again, nothing is printed again.
        cups.clear("badges");
        window.go("check_in").await;
        window.scan(&zoe).await;
        window.sees_attribute("desk-answer", "data-answer", "already_in").await;
        queue(&window, 0).await;
        assert_eq!(cups.text("badges"), "");

        // A reprint asks, and is printed when it is asked for.
        let person = person(&window, "zoé exemple").await;
        let request = json!({
            "paper": "badges",
            "of": { "who": "people", "people": [person] },
            "labels": { "sheet": { "kind": "known", "id": "dymo-99015" } },
        });
        let asked = |reprint: &str| json!({ "request": request, "printer": null, "reprint": reprint });
        let answer = call(&window, "print_paper", asked("ask")).await;
        assert_eq!(
            (&answer["answer"], &answer["people"][0]["by"]),
            (&json!("printed_before"), &json!("Accueil"))
        );
        assert_eq!(call(&window, "print_paper", asked("again")).await["answer"], "queued");
        assert!(cups.printed("badges").contains("Zoé"));
        queue(&window, 0).await;

        // At a workshop's door, and its sheet with who is expected and how many came.
        window.go("attendance").await;
        window.find("attendance-session").await;
        for session in window.all("attendance-session").await {
            if session.prop("innerText").await.unwrap().unwrap_or_default().contains("Data literacy") {
                session.click().await.unwrap();
                break;
            }
        }
        window.find("room-field").await;
        window.scan(&zoe).await;
        window.sees("count-came", "1").await;
        let folder = window.close().await;
        let sheet = folder.path().join("feuille.pdf");
        let printed = cli(folder.path(), &["print", "attendance", "1", "--out", sheet.to_str().unwrap()]);
        let text = Command::new("pdftotext").args(["-layout"]).arg(&sheet).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        assert!(text.contains("EXEMPLE") && text.contains(printed["sheet"].as_str().unwrap()), "{text}");
        let read = qr(&sheet);
        let traced = cli(folder.path(), &["attendance", "trace", &read]);
        assert_eq!(traced["number"], printed["sheet"]);
        assert_eq!(traced["rows"].as_array().unwrap().len(), 5 + 5, "the registered, then the blank rows");
        cli(folder.path(), &["verify"]);
    });
}

/// Somebody's identifier, as the open window knows it.
async fn person(window: &Window, name: &str) -> String {
    let found = call(window, "search", json!({ "query": name, "day": "2020-03-04" })).await;
    found[0]["id"].as_str().unwrap().to_owned()
}

/// What a sheet's QR code says, read from a picture of the page.
fn qr(pdf: &Path) -> String {
    let picture = pdf.with_extension("");
    let drawn = Command::new("pdftoppm")
        .args(["-r", "150", "-png", "-singlefile"])
        .args([pdf, &picture])
        .status()
        .unwrap();
    assert!(drawn.success());
    let read = Command::new("zbarimg").args(["-q", "--raw"]).arg(pdf.with_extension("png")).output().unwrap();
    String::from_utf8(read.stdout).unwrap().trim().to_owned()
}
