//! The programme: as the client's document gives it, then changed, cancelled, and imported.
#![allow(clippy::unwrap_used)]

use regie_tests::{Window, block_on, cli};

#[test]
fn a_session_gets_an_hour_is_cancelled_and_takes_place_after_all() {
    block_on(async {
        let window = Window::sample().await;
        window.go("programme").await;
        window.is_accessible("programme").await;
        window.click("session-open").await;
        window.find("session-form").await;
        window.is_accessible("a session").await;
        window.fill("session-room", "Grande salle").await;
        window.fill("session-capacity", "20").await;
        window.click("session-save").await;
        window.sees("session-card", "Grande salle").await;
        window.click("session-open").await;
        window.click("session-cancel").await;
        window.sees("session-card", "Annulée").await;
        window.is_accessible("a cancelled session").await;
        window.click("session-restore").await;
        let folder = window.close().await;
        let sessions = cli(folder.path(), &["programme", "list"]);
        assert_eq!(sessions[0]["capacity"], 20);
        assert_eq!(sessions[0]["cancelled"], false);
    });
}

#[test]
fn a_session_is_added_and_a_programme_imported() {
    block_on(async {
        let window = Window::sample().await;
        window.go("programme").await;
        window.click("session-add").await;
        window.fill("session-title", "Table ronde imaginaire").await;
        window.fill("session-kind", "Table ronde").await;
        window.click("session-save").await;
        window.sees("programme", "Table ronde imaginaire").await;

        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("programme.csv");
        std::fs::write(&file, "Jour;Début;Fin;Titre;Salle\n05/03/2020;9h30;11h;Visite inventée;Hall\n05/03/2020;8h;7h;À l’envers;\n")
            .unwrap();
        window.click("programme-import").await;
        window.find("import-file").await;
        window.drop_files(&[&file]).await;
        window.sees("import-preview", "Visite inventée").await;
        window.sees("import-added", "1").await;
        window.is_accessible("preview of a programme").await;
        window.click("import-apply").await;
        window.find("import-result").await;
        let folder = window.close().await;
        let sessions = cli(folder.path(), &["programme", "list"]);
        let titles: Vec<_> =
            sessions.as_array().unwrap().iter().map(|session| session["title"].as_str().unwrap()).collect();
        assert!(titles.contains(&"Visite inventée") && titles.contains(&"Table ronde imaginaire"));
        assert_eq!(titles.len(), 12, "what is refused is not half-imported");
    });
}
