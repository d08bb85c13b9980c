//! What happens to files in folders that other programs keep in common.

use std::fs;
use std::path::Path;

use regie_core::people::NewPerson;
use regie_core::programme::EventSheet;
use regie_core::{Clock, Event, event::beginning, id::EventId};
use regie_exchange::folder::{Folder, FolderMood};

use crate::laptop::{Laptop, PACE, PASSPHRASE, segments};

/// A folder with a laptop in it that has just recorded somebody, and another that has not looked yet.
fn two() -> (tempfile::TempDir, Laptop, Laptop, regie_core::id::PersonId) {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    door.turn();
    let mut room = Laptop::joining("Salle", shared.path());
    room.turn();
    let person = door.add("Inventée");
    door.turn();
    (shared, door, room, person)
}

fn last(door: &Laptop) -> std::path::PathBuf {
    segments(&door.own()).pop().unwrap()
}

#[test]
fn a_segment_cut_anywhere_waits_and_is_read_when_it_is_whole() {
    let (_shared, door, mut room, person) = two();
    let path = last(&door);
    let whole = fs::read(&path).unwrap();
    for length in [0, 1, 8, 100, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        room.turn();
        assert_eq!(room.codes(), ["truncated"], "{length} of {} bytes", whole.len());
        assert!(!room.knows(person));
        assert!(room.state().notes[0].matters);
    }
    // Room was made for it, and only some of it came.
    let mut begun = whole[..whole.len() / 2].to_vec();
    begun.resize(whole.len(), 0);
    fs::write(&path, &begun).unwrap();
    room.turn();
    assert_eq!(room.codes(), ["damaged"]);
    fs::write(&path, vec![0; whole.len()]).unwrap();
    room.turn();
    assert_eq!(room.codes(), ["truncated"]);
    fs::write(&path, &whole).unwrap();
    room.turn();
    assert!(room.knows(person));
    assert!(room.codes().is_empty());
    assert_eq!(room.digest(), door.digest());
}

#[test]
fn a_flipped_bit_anywhere_is_never_taken() {
    let (_shared, door, mut room, person) = two();
    let path = last(&door);
    let whole = fs::read(&path).unwrap();
    let before = room.digest();
    for at in (0..whole.len()).step_by(whole.len() / 40) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        fs::write(&path, &bytes).unwrap();
        room.turn();
        assert_eq!(room.codes().len(), 1, "byte {at}");
        assert_eq!(room.digest(), before, "byte {at}");
    }
    fs::write(&path, &whole).unwrap();
    room.turn();
    assert!(room.knows(person));
}

#[test]
fn names_do_not_matter() {
    let (shared, door, mut room, person) = two();
    let path = last(&door);
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    // Set aside by Syncthing, by Nextcloud, by a person; and moved out of its folder.
    let own = door.own();
    for name in [
        "0000000042-0000000042.sync-conflict-20260304-101112-ABCDEFG.regie",
        "0000000042-0000000042 (conflicted copy 2026-03-04 101112).regie",
        "copie de la clé.bin",
    ] {
        fs::write(own.join(name), &bytes).unwrap();
    }
    fs::write(shared.path().join(own.parent().unwrap()).join("perdu.regie"), &bytes).unwrap();
    room.turn();
    assert!(room.knows(person));
    assert_eq!(room.codes(), ["conflict", "conflict"], "told, and nothing is the matter");
    assert!(room.state().notes.iter().all(|note| !note.matters));
    assert_eq!(room.digest(), door.digest());
    // A whole laptop's folder, renamed.
    let renamed = own.with_file_name("Copie de l’accueil");
    fs::rename(&own, &renamed).unwrap();
    let late = Laptop::joining("Régie", shared.path());
    assert_eq!(late.digest(), room.digest());
}

#[test]
fn other_programs_files_are_left_alone() {
    let (shared, door, mut room, person) = two();
    let own = door.own();
    let event = own.parent().unwrap();
    let bytes = fs::read(last(&door)).unwrap();
    for name in [
        ".syncthing.0000000042-0000000042.regie.tmp",
        "~syncthing~0000000042-0000000042.regie.tmp",
        "0000000042-0000000042.regie.part",
        "~regie.tmp",
        ".nextcloudsync.log",
    ] {
        fs::write(own.join(name), &bytes[..bytes.len() / 2]).unwrap();
    }
    for folder in [".stversions", ".stfolder", "@eaDir"] {
        fs::create_dir_all(event.join(folder)).unwrap();
        fs::write(event.join(folder).join("old.regie"), b"{\"regie\":").unwrap();
    }
    fs::write(event.join("photo.jpg"), b"\xff\xd8\xff\xe0 a picture").unwrap();
    fs::write(event.join("notes.txt"), "Penser au café").unwrap();
    room.turn();
    assert!(room.knows(person));
    assert_eq!(room.codes(), ["foreign", "foreign"]);
    assert!(room.state().notes.iter().all(|note| !note.matters), "{:?}", room.state().notes);
    assert_eq!(room.state().mood, FolderMood::Level);
    assert!(event.join("photo.jpg").exists());
    drop(shared);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_elsewhere_is_not_followed() {
    let (shared, door, mut room, _) = two();
    let event = door.own().parent().unwrap().to_owned();
    std::os::unix::fs::symlink("/", event.join("all")).unwrap();
    std::os::unix::fs::symlink(event.join("loop"), event.join("loop")).unwrap();
    room.turn();
    assert!(room.codes().is_empty());
    drop(shared);
}

/// Another event's laptop.
fn stranger(chosen: &Path) -> (tempfile::TempDir, std::sync::Mutex<Event>, Folder) {
    let data = tempfile::tempdir().unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(2027, 5, 11).unwrap();
    let sheet = EventSheet::new(EventId::mint(), "Ailleurs".to_owned(), day, day);
    let mut event =
        Event::create(data.path(), Clock::system(), "Ailleurs", &beginning(sheet).unwrap()).unwrap();
    event.add_person(NewPerson { family: "Étrangère".to_owned(), ..NewPerson::default() }).unwrap();
    let mut folder = Folder::new(chosen, PASSPHRASE, PACE, Clock::system());
    folder.set_up(event.sheet().unwrap().id).unwrap();
    let event = std::sync::Mutex::new(event);
    folder.turn(&event);
    (data, event, folder)
}

#[test]
fn two_events_share_one_folder_and_never_mix() {
    let (shared, mut door, mut room, person) = two();
    let (_data, event, mut theirs) = stranger(shared.path());
    room.turn();
    theirs.turn(&event);
    assert!(room.knows(person));
    assert!(room.codes().is_empty(), "it is beside ours, and nobody's business");
    // Somebody puts a laptop's folder of the other event into ours.
    let from = theirs.own_folder().unwrap();
    let into = door.own().with_file_name(from.file_name().unwrap());
    fs::create_dir(&into).unwrap();
    for path in crate::laptop::files(&from) {
        fs::copy(&path, into.join(path.file_name().unwrap())).unwrap();
    }
    let before = room.digest();
    room.turn();
    assert_eq!(room.codes(), ["other-event"]);
    assert_eq!(room.digest(), before);
    door.turn();
    assert_eq!(door.digest(), room.digest());
}

#[test]
fn a_laptop_with_another_passphrase_or_a_newer_program_is_told() {
    let (shared, door, mut room, _) = two();
    let (_data, event, _) = {
        let data = tempfile::tempdir().unwrap();
        let database = door.data.path().join("regie.db");
        door.with_event(|event| event.back_up().unwrap());
        drop(database);
        let backup = crate::laptop::files(&door.data.path().join("backups")).pop().unwrap();
        fs::copy(backup, data.path().join("regie.db")).unwrap();
        let event = std::sync::Mutex::new(Event::open(data.path(), Clock::system()).unwrap());
        // They began apart, each with a passphrase of its own, and the folders met later.
        let mut folder = Folder::new(shared.path(), "tout autre chose", PACE, Clock::system());
        folder.turn(&event);
        (data, event, folder)
    };
    drop(event);
    room.turn();
    let codes = room.codes();
    assert!(codes.contains(&"passphrase".to_owned()), "{codes:?}");
    assert!(codes.iter().all(|code| code == "passphrase" || code == "no-key"), "{codes:?}");
    let newer = door.own().join("0000009999-0000009999.regie");
    fs::write(newer, "{\"regie\":2,\"of\":\"tomorrow\"}\n").unwrap();
    room.turn();
    assert!(room.codes().contains(&"newer".to_owned()));
}

#[test]
fn a_missing_piece_holds_back_what_follows_it_and_nothing_else() {
    let (shared, mut door, mut room, first) = two();
    let path = last(&door);
    let piece = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    // The door does not look again: it would put back what it misses.
    let after = door.add("Suivante");
    let mut annexe = Laptop::joining("Annexe", shared.path());
    let other = annexe.add("Autre");
    annexe.turn();
    door.turn();
    let both = last(&door);
    let whole = fs::read(&both).unwrap();
    assert!(room.turn().merged > 0);
    assert!(room.knows(other));
    assert!(room.knows(first) && room.knows(after), "the door put back what was gone");
    fs::write(&path, piece).unwrap();
    fs::write(&both, whole).unwrap();
    room.turn();
    assert_eq!(room.digest(), {
        door.turn();
        annexe.turn();
        room.turn();
        door.turn();
        door.digest()
    });
}

#[test]
fn an_export_that_somebody_puts_into_the_folder_is_merged() {
    use regie_exchange::file::{Known, Lock, export};
    let (shared, door, mut room, _) = two();
    let mut far = Laptop::joining("Annexe", shared.path());
    let person = far.add("Lointaine");
    far.folder = Folder::new(shared.path(), PASSPHRASE, PACE, Clock::system());
    let export = far
        .with_event(|event| {
            export(event, &Known::nothing(), &Lock::passphrase(PASSPHRASE).unwrap(), &mut |_| true)
        })
        .unwrap();
    fs::write(door.own().parent().unwrap().join("annexe mercredi.regie"), export.bytes).unwrap();
    room.turn();
    assert!(room.knows(person));
}

#[test]
fn a_file_of_two_gigabytes_and_one_that_may_not_be_read_are_told() {
    let (_shared, door, mut room, person) = two();
    let event = door.own().parent().unwrap().to_owned();
    let huge = fs::File::create(event.join("huge.regie")).unwrap();
    std::io::Write::write_all(&mut &huge, b"{\"regie\":1,").unwrap();
    huge.set_len(2_000_000_000).unwrap();
    room.turn();
    assert_eq!(room.codes(), ["huge"]);
    assert!(room.knows(person));
}
