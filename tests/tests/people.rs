//! People: a list imported after a look at it, sheets edited, somebody forgotten, duplicates told apart.
#![allow(clippy::unwrap_used)]

use regie_tests::{Window, block_on, cli, root};

#[test]
fn a_registration_list_is_seen_before_it_is_imported_and_imported_twice_changes_nothing() {
    block_on(async {
        let window = Window::sample().await;
        let file = root().join("tests/data/helloasso.csv");
        window.go("people").await;
        window.is_accessible("nobody yet").await;
        for (added, unchanged) in [("8", "0"), ("0", "8")] {
            window.click("people-import").await;
            window.find("import-file").await;
            window.drop_files(&[&file]).await;
            window.sees("import-preview", "HelloAsso").await;
            window.is_accessible("preview of an import").await;
            window.sees("import-added", added).await;
            window.sees("import-unchanged", unchanged).await;
            window.sees("import-left-out", "1").await;
            window.sees("import-options", "Data literacy").await;
            if added == "0" {
                assert!(
                    !window.find("import-apply").await.is_enabled().await.unwrap(),
                    "there is nothing to import"
                );
                window.click("import-leave").await;
                continue;
            }
            window.click("import-apply").await;
            window.find("import-result").await;
            window.is_accessible("result of an import").await;
            window.click("import-to-list").await;
        }
        window.sees("people-total", "8").await;
        for name in ["Échantillon", "Παράδειγμα", "Примерова", "مثال", "Nguyễn-Mẫu"]
        {
            window.sees("people", name).await;
        }
        let folder = window.close().await;
        let info = cli(folder.path(), &["info"]);
        assert_eq!((&info["people"], &info["registrations"]), (&8.into(), &5.into()));
    });
}

#[test]
fn a_file_that_is_no_list_says_why_and_nothing_is_imported() {
    block_on(async {
        let window = Window::sample().await;
        let dir = tempfile::tempdir().unwrap();
        window.go("people").await;
        window.click("people-import").await;
        for (name, bytes) in [
            ("vide.csv", b"".as_slice()),
            ("image.csv", &[0x89, b'P', b'N', b'G', 0, 1, 2, 3]),
            ("casse.csv", "Nom;Prénom\nExemple;\"Zoé\nÉchantillon;Élodie\n".as_bytes()),
            ("entetes.csv", b"Nom;Prenom\n"),
        ] {
            let file = dir.path().join(name);
            std::fs::write(&file, bytes).unwrap();
            window.find("import-file").await;
            window.drop_files(&[&file]).await;
            window.find("fault").await;
            window.is_accessible(name).await;
            assert!(window.all("import-apply").await.is_empty(), "{name} cannot be imported");
        }
        window.close().await;
    });
}

#[test]
fn a_sheet_is_edited_registered_and_forgotten() {
    block_on(async {
        let window = Window::with_people(&root().join("tests/data/helloasso.csv")).await;
        window.go("people").await;
        window.fill("people-search", "zoe exemple").await;
        window.sees("people-total", "1").await;
        window.click("person-row").await;
        window.find("person-sheet").await;
        window.is_accessible("a person's sheet").await;
        window.fill("person-organisation", "Coopérative Rêvée").await;
        window.click("person-save").await;
        window.sees("person-history", "Coopérative Rêvée").await;
        window.click("person-erase").await;
        window.is_accessible("erase?").await;
        window.click("confirm-yes").await;
        window.no_longer("person-sheet").await;
        window.fill("people-search", "").await;
        window.sees("people-total", "7").await;
        let folder = window.close().await;
        assert_eq!(cli(folder.path(), &["people", "find", "zoe"]).as_array().unwrap().len(), 0);
        cli(folder.path(), &["verify"]);
    });
}

#[test]
fn two_people_who_look_alike_are_told_apart_on_the_review_list() {
    block_on(async {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        for given in ["Éric", "Eric"] {
            cli(
                dir.path(),
                &[
                    "people",
                    "add",
                    "--given",
                    given,
                    "--family",
                    "Ménard-Fictif",
                    "--organisation",
                    "CCI Inventée",
                ],
            );
        }
        let window = Window::open(dir.path(), &[]).await;
        window.sees("review-count", "1").await;
        window.go("review").await;
        window.sees("review-case", "Ménard-Fictif").await;
        window.is_accessible("review list").await;
        window.click("tell-apart").await;
        window.find("review-empty").await;
        window.is_accessible("empty review list").await;
        window.close().await;
    });
}
