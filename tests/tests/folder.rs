//! The shared folder with the real programs: Syncthing between laptops, the command line, the window; and what goes wrong.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use regie_tests::syncthing::Syncthing;
use regie_tests::{Window, block_on, cli, program};
use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "bcdf-ghjk-lnpr-stvx-bcdf";
const PATIENCE: Duration = Duration::from_secs(90);

struct Laptop {
    data: TempDir,
    secret: PathBuf,
}

impl Laptop {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let secret = data.path().join("passphrase.txt");
        fs::write(&secret, PASSPHRASE).unwrap();
        Self { data, secret }
    }

    /// The laptop on which the event begins.
    fn first() -> Self {
        let laptop = Self::new();
        cli(laptop.data.path(), &["new", "--sample"]);
        laptop
    }

    fn sync(&self, folder: &Path) -> Value {
        let secret = self.secret.to_str().unwrap();
        cli(self.data.path(), &["sync", folder.to_str().unwrap(), "--passphrase-file", secret])
    }

    fn add(&self, family: &str) {
        cli(self.data.path(), &["people", "add", "--family", family]);
    }

    fn knows(&self, family: &str) -> bool {
        !cli(self.data.path(), &["people", "find", family]).as_array().unwrap().is_empty()
    }

    fn verified(&self) -> Value {
        cli(self.data.path(), &["verify"])
    }

    /// Follows the folder until it is dropped.
    fn watch(&self, folder: &Path) -> Watching {
        let child = Command::new(program("regie-cli"))
            .args(["--json", "--data"])
            .arg(self.data.path())
            .arg("sync")
            .arg(folder)
            .arg("--watch")
            .arg("--passphrase-file")
            .arg(&self.secret)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Watching(child)
    }
}

struct Watching(Child);

impl Watching {
    /// As a power cut ends it: no goodbye.
    fn kill(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.kill();
    }
}

fn until(what: &str, mut done: impl FnMut() -> bool, why: impl Fn() -> String) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < PATIENCE, "{what} never came\n{}", why());
        std::thread::sleep(Duration::from_millis(250));
    }
}

/// The one event's folder.
fn event_folder(shared: &Path) -> PathBuf {
    let mut folders = fs::read_dir(shared).unwrap().map(|entry| entry.unwrap().path());
    folders.find(|path| path.file_name().unwrap().to_string_lossy().starts_with("Regie-")).unwrap()
}

/// Every file below a folder, but for what Syncthing keeps for itself.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.file_name().unwrap().to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn two_laptops_become_one_event_through_two_syncthing() {
    let mut syncthing = Syncthing::start(2);
    let (there, here) = (syncthing.folder(0).to_owned(), syncthing.folder(1).to_owned());
    let door = Laptop::first();
    door.add("Inventée");
    assert!(door.sync(&there)["published"].as_u64().unwrap() > 0);

    // The second laptop begins from its own copy of the folder, as soon as it has come.
    let same = |syncthing: &Syncthing| {
        let names = |folder: &Path| {
            all(folder).iter().map(|path| path.strip_prefix(folder).unwrap().to_owned()).collect::<Vec<_>>()
        };
        !names(syncthing.folder(0)).is_empty() && names(syncthing.folder(0)) == names(syncthing.folder(1))
    };
    until("the folder", || same(&syncthing), || syncthing.log(1));
    let room = Laptop::new();
    assert_eq!(room.sync(&here)["started"], true);
    assert!(room.knows("Inventée"));
    assert_eq!(room.verified()["digest"], door.verified()["digest"]);

    // Both ways, while each follows its folder.
    {
        let (_one, _other) = (door.watch(&there), room.watch(&here));
        let far = Laptop::new();
        far.sync(&there);
        far.add("Lointaine");
        far.sync(&there);
        let segments =
            || all(&here).iter().filter(|path| path.extension().is_some_and(|e| e == "regie")).count();
        until("a fact of a third laptop", || segments() >= 2, || syncthing.log(1));
    }
    // A record made at the room while the door is away.
    syncthing.pause(0);
    room.add("Imaginaire");
    room.sync(&here);
    syncthing.resume(0);
    until(
        "a fact of the second laptop",
        || {
            door.sync(&there);
            room.sync(&here);
            door.knows("Imaginaire") && door.knows("Lointaine") && room.knows("Lointaine")
        },
        || syncthing.log(0),
    );

    // A conflict made on purpose: both copies of one file are changed while the two do not see each other.
    let path = all(&event_folder(&there)).into_iter().find(|path| path.ends_with("laptop.age")).unwrap();
    let other = here.join(path.strip_prefix(&there).unwrap());
    until("the other copy", || other.exists(), || syncthing.log(1));
    syncthing.pause(0);
    syncthing.pause(1);
    let (mine, theirs) = (fs::read(&path).unwrap(), fs::read(&other).unwrap());
    fs::write(&path, [&mine[..], b"a"].concat()).unwrap();
    fs::write(&other, [&theirs[..], b"bc"].concat()).unwrap();
    syncthing.resume(0);
    syncthing.resume(1);
    let conflict = || {
        [&there, &here]
            .into_iter()
            .flat_map(|folder| all(folder))
            .find(|path| path.file_name().unwrap().to_string_lossy().contains(".sync-conflict-"))
    };
    until("a conflict", || conflict().is_some(), || syncthing.log(0));
    let folder = if conflict().unwrap().starts_with(&there) { (&door, &there) } else { (&room, &here) };
    let notes = folder.0.sync(folder.1)["notes"].to_string();
    assert!(notes.contains(".sync-conflict-"), "it is told: {notes}");
    let _ = (door.sync(&there), room.sync(&here));
    until(
        "the same event",
        || {
            door.sync(&there);
            room.sync(&here);
            door.verified() == room.verified()
        },
        || format!("{}\n{}", door.verified(), room.verified()),
    );
}

#[test]
fn killed_again_and_again_while_it_publishes_nothing_is_lost_and_nothing_half_written_is_read() {
    let shared = tempfile::tempdir().unwrap();
    let door = Laptop::first();
    door.sync(shared.path());
    for n in 0..60_u64 {
        if n % 5 == 0 {
            door.add(&format!("Inventée {n}"));
        }
        let mut watching = door.watch(shared.path());
        std::thread::sleep(Duration::from_millis(n * 31 % 1_700));
        watching.kill();
    }
    let room = Laptop::new();
    let notes = room.sync(shared.path())["notes"].clone();
    assert_eq!(notes, serde_json::json!([]), "what is there reads, all of it");
    door.sync(shared.path());
    room.sync(shared.path());
    assert_eq!(room.verified(), door.verified());
    assert!((0..60).step_by(5).all(|n| room.knows(&format!("Inventée {n}"))));
    let left: Vec<_> = all(shared.path()).into_iter().filter(|path| path.ends_with("~regie.tmp")).collect();
    assert_eq!(left, Vec::<PathBuf>::new(), "no draft stays");
}

/// Runs a script in a mount name space of its own, where this user may mount.
fn with_tiny_disk(mount: &Path, kilobytes: u32, script: &str) -> std::process::Output {
    Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-euc"])
        .arg(format!("mount -t tmpfs -o size={kilobytes}k none \"{}\"; {script}", mount.display()))
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

#[test]
fn a_full_disk_is_told_and_what_was_recorded_travels_when_there_is_room() {
    let place = tempfile::tempdir().unwrap();
    let door = Laptop::first();
    for n in 0..20 {
        door.add(&format!("Inventée {n}"));
    }
    let before = door.verified();
    let (cli_path, data, folder) = (program("regie-cli"), door.data.path().display(), place.path().display());
    let sync = format!(
        "'{}' --data '{data}' --json sync '{folder}' --passphrase-file '{}'",
        cli_path.display(),
        door.secret.display()
    );
    let script = format!(
        "dd if=/dev/zero of='{folder}/ballast' bs=1k count=40 2>/dev/null || true
         if {sync} 2>'{data}/refused'; then echo accepted; exit 3; fi
         find '{folder}' -name '*.tmp' | grep . && exit 4
         rm '{folder}/ballast'
         mount -o remount,size=4m '{folder}'
         {sync}"
    );
    let output = with_tiny_disk(place.path(), 48, &script);
    let (said, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{:?}\n{said}\n{wrong}", output.status);
    let refused = fs::read_to_string(door.data.path().join("refused")).unwrap();
    assert!(refused.contains("folder-full"), "{refused}");
    let answer: Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    assert_eq!(answer["unpublished"], 0, "{answer}");
    assert_eq!(door.verified(), before, "the event is as it was");
}

#[test]
fn the_window_shares_a_folder_shows_who_is_there_and_a_new_laptop_joins() {
    block_on(async {
        let shared = tempfile::tempdir().unwrap();
        let window = Window::sample().await;
        window.go("exchange").await;
        window.click("folder-open").await;
        window.find("folder-begin").await;
        window.is_accessible("no folder yet").await;
        // The system's own chooser is not driven here: what it answers is.
        window
            .run(
                "return window.__TAURI_INTERNALS__.invoke('share_folder', { path: arguments[0], passphrase: arguments[1] }).then(() => null)",
                vec![shared.path().to_str().unwrap().into(), PASSPHRASE.into()],
            )
            .await;
        window.sees_attribute("folder-standing", "data-mood", "level").await;
        let room = Laptop::new();
        assert_eq!(room.sync(shared.path())["started"], true);
        room.add("Imaginaire");
        room.sync(shared.path());
        window.sees("folder-laptops", "Nouveau poste").await;
        window.sees_attribute("folder-standing", "data-mood", "level").await;
        fs::write(event_folder(shared.path()).join("photo.jpg"), b"\xff\xd8 a picture").unwrap();
        window.sees("folder-notes", "photo.jpg").await;
        window.is_accessible("a shared folder").await;
        window.click("folder-pause").await;
        window.sees_attribute("folder-standing", "data-mood", "paused").await;
        window.sees_attribute("folder-mark", "data-mood", "paused").await;
        let data = window.close().await;
        assert!(!cli(data.path(), &["people", "find", "Imaginaire"]).as_array().unwrap().is_empty());

        let window = Window::empty().await;
        window.find("join-by-folder").await;
        window.is_accessible("the first start").await;
        window
            .run(
                "return window.__TAURI_INTERNALS__.invoke('join_folder', { path: arguments[0], passphrase: arguments[1], name: 'Salle 2' }).then(() => null)",
                vec![shared.path().to_str().unwrap().into(), PASSPHRASE.into()],
            )
            .await;
        window.reload().await;
        window.sees("desk-name", "Salle 2").await;
        window.sees_attribute("folder-mark", "data-mood", "level").await;
        window.close().await;
    });
}
