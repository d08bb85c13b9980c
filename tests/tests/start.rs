//! The first start: the sample event or one's own, in the language one speaks; and a start that fails.
#![allow(clippy::unwrap_used)]

use std::process::Command;
use std::time::{Duration, Instant};

use regie_tests::{Window, block_on, cli, program};

#[test]
fn the_sample_event_is_a_click_away_and_is_there_the_next_time() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        let window = Window::open(dir.path(), &[]).await;
        window.find("create-sample").await;
        window.is_accessible("first start").await;
        window.click("create-sample").await;
        window.find("desk-field").await;
        window.go("programme").await;
        window.sees("session-card", "Data literacy : développez votre culture générale des données").await;
        window.sees("programme", "Servebox").await;
        window.close().await;

        let window = Window::open(dir.path(), &[]).await;
        window.find("desk-field").await;
        window.close().await;
        assert_eq!(cli(dir.path(), &["info"])["sessions"], 10);
    });
}

#[test]
fn ones_own_event_needs_a_title_and_days_in_order() {
    block_on(async {
        let window = Window::empty().await;
        window.click("create-event").await;
        assert!(window.all("desk-field").await.is_empty(), "an event without a title is not made");
        window.fill("event-title", "Journée d’essai").await;
        window.fill("event-place", "Salle des fêtes").await;
        window.set_date("event-from", "11052027").await;
        window.set_date("event-to", "10052027").await;
        window.click("create-event").await;
        assert!(window.all("desk-field").await.is_empty(), "an event that ends before it starts is not made");
        window.set_date("event-to", "12052027").await;
        window.click("create-event").await;
        window.find("desk-field").await;
        window.find("no-people").await;
        window.close().await;
    });
}

#[test]
fn a_broken_event_says_so_and_a_backup_brings_it_back() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        cli(dir.path(), &["people", "add", "--given", "Zoé", "--family", "Exemple"]);
        let window = Window::open(dir.path(), &[]).await;
        window.find("desk-result").await;
        // The backup of this start.
        let backups = dir.path().join("backups");
        for _ in 0..100 {
            if backups.read_dir().is_ok_and(|files| files.count() > 0) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        window.close().await;
        std::fs::write(dir.path().join("regie.db"), b"no longer a database").unwrap();
        for file in ["regie.db-wal", "regie.db-shm"] {
            let _ = std::fs::remove_file(dir.path().join(file));
        }

        let window = Window::open(dir.path(), &[]).await;
        window.find("broken").await;
        window.is_accessible("broken event").await;
        window.click("restore").await;
        window.click("confirm-yes").await;
        window.sees("desk-result", "Exemple").await;
        window.close().await;
    });
}

#[test]
fn a_second_program_hands_over_to_the_first_and_the_command_line_is_refused_meanwhile() {
    block_on(async {
        let window = Window::sample().await;
        window.find("desk-field").await;
        let data = window.data().to_str().unwrap().to_owned();
        let mut second = Command::new(program("regie")).args(["--data", &data]).spawn().unwrap();
        let start = Instant::now();
        let status = loop {
            if let Some(status) = second.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "the second program stays");
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        assert!(status.success(), "{status}");

        let refused =
            Command::new(program("regie-cli")).args(["--data", &data, "--json", "info"]).output().unwrap();
        assert_eq!(refused.status.code(), Some(1));
        let fault: serde_json::Value = serde_json::from_slice(&refused.stderr).unwrap();
        assert_eq!(fault["code"], "locked");
        window.find("desk-field").await;
        window.close().await;
    });
}
