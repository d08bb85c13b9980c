//! Two desks, a day at each, and a stick between them: exported, seen before it is merged, merged both ways, the same in the end.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use regie_tests::{Window, block_on, cli, root};

/// Exports a folder's event as the other desk's own program does.
fn export(data: &Path, file: &Path, passphrase: &Path) {
    let arguments = ["export", file.to_str().unwrap(), "--passphrase-file", passphrase.to_str().unwrap()];
    assert_eq!(cli(data, &arguments)["sealed"], "passphrase");
}

fn write(dir: &Path, name: &str, text: &str) -> PathBuf {
    let path = dir.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn two_desks_work_apart_for_a_day_and_end_with_the_same_event() {
    block_on(async {
        const PASSPHRASE: &str = "bcdf-ghjk-lnpr-stvx";
        let dir = tempfile::tempdir().unwrap();
        let stick = tempfile::tempdir().unwrap();
        let secret = write(dir.path(), "phrase.txt", PASSPHRASE);
        let (desk, room) = (dir.path().join("accueil"), dir.path().join("salle"));
        cli(&desk, &["new", "--sample"]);
        let list = root().join("tests/data/helloasso.csv");
        cli(&desk, &["people", "import", list.to_str().unwrap()]);
        let begun = stick.path().join("debut.regie");
        export(&desk, &begun, &secret);

        // A fresh laptop joins the event from the stick, under a name of its own.
        std::fs::create_dir_all(&room).unwrap();
        let window = Window::open(&room, &[begun.to_str().unwrap()]).await;
        window.sees("join-dialog", "Open Data Days").await;
        window.is_accessible("joining an event").await;
        window.fill("join-passphrase", "pas la bonne phrase").await;
        window.click("join-apply").await;
        window.sees("join-dialog", "bonne phrase").await;
        window.fill("join-passphrase", PASSPHRASE).await;
        window.fill("join-name", "Salle 1").await;
        window.click("join-apply").await;
        window.sees("desk-name", "Salle 1").await;
        drop(window.close().await);

        // A day at each.
        cli(&desk, &["check-in", "Zoé"]);
        cli(&room, &["people", "add", "--given", "Camille", "--family", "Deux-Postes"]);
        cli(&room, &["check-in", "Deux-Postes"]);
        let evening = stick.path().join("soir.regie");
        export(&room, &evening, &secret);

        // In the evening, at the desk: what comes is seen before it is merged.
        let window = Window::open(&desk, &[]).await;
        window.go("exchange").await;
        window.is_accessible("exchange").await;
        window.drop_files(&[&evening]).await;
        window.sees("exchange-file", "Salle 1").await;
        window.is_accessible("a file that asks for its passphrase").await;
        window.fill("merge-passphrase", PASSPHRASE).await;
        window.click("merge-look").await;
        window.sees("merge-new", "2 enregistrements nouveaux").await;
        window.sees("change-arrivals", "1").await;
        window.is_accessible("preview of a merge").await;
        window.click("merge-apply").await;
        window.sees("merge-result", "2 enregistrements fusionnés").await;
        window.is_accessible("result of a merge").await;
        window.click("merge-finish").await;

        // Once more brings nothing, and asks for no passphrase.
        window.drop_files(&[&evening]).await;
        window.find("merge-nothing").await;
        window.click("import-leave").await;
        // Another event's file is refused by its name.
        let elsewhere = dir.path().join("ailleurs");
        let programme = write(
            dir.path(),
            "programme.csv",
            "Titre;Jour;Début;Fin\nUn autre salon;2027-05-11;09:00;10:00\n",
        );
        cli(&elsewhere, &["new", "--programme", programme.to_str().unwrap()]);
        let foreign = stick.path().join("ailleurs.regie");
        cli(&elsewhere, &["export", foreign.to_str().unwrap(), "--unsealed"]);
        window.drop_files(&[&foreign]).await;
        window.sees("merge", "autre événement").await;
        window.click("import-leave").await;

        // The other way: a passphrase is proposed, a weak one is warned of.
        window.find("export-card").await;
        let proposed = window.find("exchange-passphrase").await.prop("value").await.unwrap().unwrap();
        assert_eq!(proposed.len(), 24, "five groups of four letters: {proposed}");
        window.fill("exchange-passphrase", "bordeaux").await;
        window.find("exchange-weak").await;
        window.is_accessible("a weak passphrase").await;
        window.go("people").await;
        window.sees("people", "Deux-Postes").await;
        drop(window.close().await);
        let back = stick.path().join("retour.regie");
        let known = ["--since", evening.to_str().unwrap(), "--passphrase-file", secret.to_str().unwrap()];
        let exported = cli(&desk, &[&["export", back.to_str().unwrap()][..], &known[..]].concat());
        assert_eq!(exported["entries"], 1, "the room lacks one arrival");
        let merge = ["merge", back.to_str().unwrap(), "--passphrase-file", secret.to_str().unwrap()];
        assert_eq!(cli(&room, &[&merge[..], &["--dry-run"]].concat())["new"], 1);
        assert_eq!(cli(&room, &merge)["new"], 1);
        assert_eq!(cli(&room, &merge)["new"], 0);
        assert_eq!(cli(&desk, &["verify"]), cli(&room, &["verify"]));
        // Same screens.
        let mut shown = Vec::new();
        for data in [&desk, &room] {
            let window = Window::open(data, &[]).await;
            window.go("people").await;
            window.sees("people", "Deux-Postes").await;
            let words =
                window.run("return document.querySelector('[data-testid=people]').innerText", vec![]).await;
            shown.push(words);
            drop(window.close().await);
        }
        assert_eq!(shown[0], shown[1]);
    });
}
