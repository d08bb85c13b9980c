//! The closing report: the figures on the screen are the files', and the folder is what it says.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use regie_tests::{Window, block_on, cli, program, root};
use serde_json::{Value, json};

/// Asks the shell as the screen does, once somebody has chosen a place in the system's own dialog.
async fn write_report(window: &Window, parent: &Path, names: bool) -> Value {
    let script = "return window.__TAURI_INTERNALS__.invoke('write_report', arguments[0])";
    window.run(script, vec![json!({ "parent": parent, "names": names })]).await
}

/// The sample event with a list of people, three of whom came, and one of those sat in a session.
fn a_morning(data: &Path) {
    cli(data, &["new", "--sample"]);
    cli(data, &["people", "import", root().join("tests/data/helloasso.csv").to_str().unwrap()]);
    let people = cli(data, &["people", "find", ""]);
    let ids: Vec<&str> =
        people.as_array().unwrap().iter().map(|person| person["id"].as_str().unwrap()).collect();
    for id in &ids[..3] {
        cli(data, &["check-in", id, "--day", "2020-03-04"]);
    }
    cli(data, &["attendance", "register", "1", ids[0]]);
}

#[test]
fn the_screen_shows_the_figures_and_the_folder_holds_them() {
    block_on(async {
        let data = tempfile::tempdir().unwrap();
        let place = tempfile::tempdir().unwrap();
        a_morning(data.path());
        let info = cli(data.path(), &["info"]);

        let window = Window::open(data.path(), &[]).await;
        window.go("report").await;
        for (id, what) in [
            ("report-people", "people"),
            ("report-arrivals", "arrivals"),
            ("report-organisations", "organisations"),
        ] {
            window.sees(id, &info[what].to_string()).await;
        }
        window.sees("report-came", "3").await;
        // Noted now, for a day long past: the hour is not told, the arrivals are.
        window.sees("chart-arrivees", "3").await;
        window.sees("chart-pitchs", "Rien à montrer").await;
        window.is_accessible("the closing report").await;

        let written = write_report(&window, place.path(), false).await;
        let folder = place.path().join("bilan-2020-03-04");
        assert_eq!(written["folder"], json!(folder));
        let files: BTreeSet<&str> =
            written["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
        for file in ["bilan.xlsx", "justificatif.pdf", "tableaux/presences.csv", "ouvert/datapackage.json"] {
            assert!(files.contains(file) && folder.join(file).is_file(), "{file}");
        }
        // A second one goes beside it.
        let again = write_report(&window, place.path(), true).await;
        assert_eq!(again["folder"], json!(place.path().join("bilan-2020-03-04-2")));
        assert!(Path::new(again["folder"].as_str().unwrap()).join("tableaux/personnes.csv").is_file());
        window.close().await;

        let by_day = std::fs::read_to_string(folder.join("tableaux/arrivees_par_jour.csv")).unwrap();
        assert!(by_day.contains("2020-03-04;3;"), "{by_day}");
        assert_eq!(cli(data.path(), &["verify"])["digest"], written["digest"]);

        // The command line writes the same, and touches no folder that is there.
        let report = |folder: &Path| {
            let mut command = Command::new(program("regie-cli"));
            command.args(["--json", "--data"]).arg(data.path()).arg("report").arg(folder);
            command.args(["--language", "fr"]).output().unwrap()
        };
        let refused = report(&folder);
        assert_eq!(refused.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&refused.stderr).contains("report-folder-exists"));
        let twin = place.path().join("autre");
        assert!(report(&twin).status.success());
        for file in ["tableaux/presences.csv", "graphiques/presences.svg", "ouvert/presences.csv"] {
            assert_eq!(
                std::fs::read(folder.join(file)).unwrap(),
                std::fs::read(twin.join(file)).unwrap(),
                "{file}"
            );
        }
    });
}
