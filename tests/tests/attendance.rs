//! A workshop's door: who is noted, who is not on the list, and the sheet that proves it.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use regie_tests::{Window, block_on, cli, root};
use thirtyfour::Key;

/// Somebody's code, as a scanner reads it.
fn code(data: &Path, name: &str) -> String {
    cli(data, &["people", "find", name])[0]["code"].as_str().unwrap().replace('-', "")
}

#[test]
fn badges_are_scanned_at_a_rooms_door_and_the_sheet_has_everybody() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        cli(dir.path(), &["people", "import", root().join("tests/data/helloasso.csv").to_str().unwrap()]);
        let (zoe, maelle) = (code(dir.path(), "zoé exemple"), code(dir.path(), "maëlle"));
        let sheet = dir.path().join("emargement.pdf");
        let printed = cli(dir.path(), &["print", "attendance", "1", "--out", sheet.to_str().unwrap()]);
        assert_eq!(printed["pages"], 1);

        let window = Window::open(dir.path(), &[]).await;
        window.go("attendance").await;
        window.is_accessible("the sessions").await;
        for session in window.all("attendance-session").await {
            if session.prop("innerText").await.unwrap().unwrap_or_default().contains("Data literacy") {
                session.click().await.unwrap();
                break;
            }
        }
        window.find("room-field").await;
        window.sees("roll-line", "Примерова").await;
        assert_eq!(window.all("roll-line").await.len(), 5);
        window.is_accessible("a room").await;

        window.scan(&zoe).await;
        window.sees("room-answer", "Zoé").await;
        assert_eq!(window.attribute("room-answer", "data-answer").await, "noted");
        window.sees("count-came", "1").await;
        window.is_accessible("somebody noted").await;
        window.scan(&zoe).await;
        window.sees_attribute("room-answer", "data-answer", "noted_already").await;
        // Somebody who is not registered is not turned away.
        window.scan(&maelle).await;
        window.sees("room-answer", "Maëlle").await;
        window.sees("count-came", "2").await;
        window.scan("234-5678").await;
        window.sees_attribute("room-answer", "data-answer", "unknown_code").await;
        window.is_accessible("an unknown code").await;
        window.press(Key::Control + "z").await;
        window.sees("count-came", "1").await;
        let folder = window.close().await;

        let text =
            std::process::Command::new("pdftotext").args(["-layout"]).arg(&sheet).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        for name in ["EXEMPLE", "ÉCHANTILLON", "ПРИМЕРОВА", "NGUYỄN-MẪU", "SPÉCIMEN"] {
            assert!(text.contains(name), "{name} is on the sheet:\n{text}");
        }
        assert!(!text.contains('@'), "no address is on it");
        cli(folder.path(), &["verify"]);
    });
}
