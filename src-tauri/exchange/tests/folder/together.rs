//! What laptops do together through the folder.

use std::fs;

use regie_core::Clock;
use regie_exchange::Error;
use regie_exchange::folder::{Folder, FolderMood, FolderProblem, find_event};

use crate::laptop::{Laptop, PACE, PASSPHRASE, files, segments};

#[test]
fn a_second_laptop_starts_from_the_folder_and_both_go_on() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    let zoe = door.add("Inventée");
    assert!(door.turn().published > 0);
    let mut room = Laptop::joining("Salle 2", shared.path());
    assert_eq!(room.digest(), door.digest());
    assert_ne!(room.with_event(|event| event.writer()), door.with_event(|event| event.writer()));
    assert_eq!(room.with_event(|event| event.desk().to_owned()), "Salle 2");

    let yann = room.add("Imaginaire");
    door.arrives(zoe);
    room.turn();
    door.turn();
    room.turn();
    assert!(door.knows(yann));
    assert_eq!(room.digest(), door.digest());

    door.turn();
    let state = door.state();
    assert_eq!(state.mood, FolderMood::Level, "{state:?}");
    let desks: Vec<_> = state.laptops.iter().map(|laptop| (laptop.desk.as_str(), laptop.here)).collect();
    assert_eq!(desks, [("Accueil", true), ("Salle 2", false)]);
    assert!(state.laptops.iter().all(|laptop| laptop.ahead == 0 && laptop.behind == 0 && laptop.heard < 5));
    room.folder.leave();
    door.turn();
    assert!(door.state().laptops[1].left, "whoever closed said so");
    assert!(door.codes().is_empty());
}

#[test]
fn nothing_new_writes_nothing_and_names_say_nothing() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil de la mairie", shared.path());
    door.add("Inventée");
    door.turn();
    let written = segments(&door.own());
    for _ in 0..3 {
        assert_eq!(door.turn().published, 0);
    }
    assert_eq!(segments(&door.own()), written);
    for path in files(&door.own()) {
        let bytes = fs::read(&path).unwrap();
        for secret in ["Inventée", "mairie", "AGE-SECRET-KEY"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} is readable in {}", path.display());
        }
    }
}

#[test]
fn what_came_by_a_stick_is_published_by_whoever_has_it() {
    let (shared, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut door = Laptop::first("Accueil", shared.path());
    door.turn();
    let mut far = Laptop::joining("Annexe", shared.path());
    far.folder = Folder::new(elsewhere.path(), PASSPHRASE, PACE, Clock::system());
    let person = far.add("Inventée");
    let stick = far.with_event(|event| event.entries().unwrap());
    door.with_event(|event| event.merge(stick).unwrap());
    door.turn();
    let room = Laptop::joining("Salle", shared.path());
    assert!(room.knows(person), "the annexe never saw this folder");
}

#[test]
fn what_somebody_deletes_is_put_back_and_what_does_not_read_is_written_anew() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    door.turn();
    let mut room = Laptop::joining("Salle", shared.path());
    let person = room.add("Inventée");
    room.turn();
    door.turn();
    // Somebody tidies up: the whole folder of the room, and the door's key.
    fs::remove_dir_all(room.own()).unwrap();
    fs::remove_file(door.own().join("key.age")).unwrap();
    door.turn();
    door.turn();
    assert!(Laptop::joining("Annexe", shared.path()).knows(person));
    // A bad sector in the door's own segments; the program is closed and opened.
    for path in segments(&door.own()) {
        let mut bytes = fs::read(&path).unwrap();
        let at = bytes.len() - 20;
        bytes[at] ^= 1;
        fs::write(&path, bytes).unwrap();
    }
    door.reopen(shared.path());
    door.turn();
    assert!(door.codes().is_empty(), "{:?}", door.state().notes);
    assert!(Laptop::joining("Régie", shared.path()).knows(person));
}

#[test]
fn a_key_that_is_lost_while_closed_costs_nobody_anything() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    let person = door.add("Inventée");
    door.turn();
    fs::remove_file(door.own().join("key.age")).unwrap();
    door.reopen(shared.path());
    door.turn();
    assert!(Laptop::joining("Salle", shared.path()).knows(person));
    assert!(door.codes().is_empty(), "{:?}", door.state().notes);
}

#[test]
fn many_small_segments_become_few_and_nothing_is_missing() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    door.turn();
    let mut most = 0;
    for n in 0..150 {
        door.add(&format!("Inventée {n}"));
        door.turn();
        most = most.max(segments(&door.own()).len());
    }
    assert!(most < 30, "{most} segments at once");
    let room = Laptop::joining("Salle", shared.path());
    assert_eq!(room.digest(), door.digest());
    assert_eq!(files(&door.own()).len(), segments(&door.own()).len() + 2, "no draft, no leftover");
}

#[test]
fn who_is_erased_is_erased_from_the_folder_too() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    let person = door.add("Inventée");
    door.turn();
    let mut room = Laptop::joining("Salle", shared.path());
    room.turn();
    room.with_event(|event| event.erase_person(person).unwrap());
    room.turn();
    door.turn();
    room.turn();
    // Whoever joins now, and reads every file there is, learns no name.
    let late = find_event(shared.path(), PASSPHRASE, &Clock::system()).unwrap();
    let bodies: Vec<_> = late.entries.iter().filter_map(|entry| entry.body.as_ref()).collect();
    assert!(!bodies.is_empty());
    assert!(bodies.iter().all(|body| !body.text.contains("Inventée")));
    let late = Laptop::joining("Régie", shared.path());
    assert_eq!(late.digest(), door.digest());
    assert_eq!(room.digest(), door.digest());
}

#[test]
fn a_folder_that_goes_away_is_told_and_taken_up_again() {
    let place = tempfile::tempdir().unwrap();
    let (stick, pocket) = (place.path().join("STICK"), place.path().join("pocket"));
    fs::create_dir(&stick).unwrap();
    let mut door = Laptop::first("Accueil", &stick);
    door.turn();
    fs::rename(&stick, &pocket).unwrap();
    let person = door.add("Inventée");
    door.turn();
    assert_eq!(door.state().mood, FolderMood::Away);
    // An empty mount point is not the stick: nothing is written onto the laptop's own disk.
    fs::create_dir(&stick).unwrap();
    door.turn();
    assert_eq!(door.state().mood, FolderMood::Away);
    assert!(files(&stick).is_empty());
    fs::remove_dir(&stick).unwrap();
    fs::rename(&pocket, &stick).unwrap();
    door.turn();
    assert_eq!(door.state().mood, FolderMood::Level);
    assert!(Laptop::joining("Salle", &stick).knows(person));
}

#[test]
fn two_laptops_restored_from_one_backup_lose_nothing() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    door.turn();
    door.with_event(|event| event.back_up().unwrap());
    let database = files(&door.data.path().join("backups")).pop().unwrap();
    let ours = door.add("Inventée");
    let mut copy = Laptop::copy_of(&database, "Copie", shared.path());
    let theirs = copy.add("Imaginaire");
    for _ in 0..2 {
        door.turn();
        copy.turn();
    }
    assert!(door.knows(theirs) && copy.knows(ours));
    assert_eq!(door.digest(), copy.digest());
}

#[test]
fn a_wrong_passphrase_is_refused_before_anything_is_written() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    let event = door.with_event(|event| event.sheet().unwrap().id);
    let refused = |error: Error, problem: FolderProblem| match error {
        Error::Folder(found) => assert_eq!(found, problem),
        other => panic!("{other:?}"),
    };
    let nothing = find_event(shared.path(), PASSPHRASE, &Clock::system()).unwrap_err();
    refused(nothing, FolderProblem::NoEvent);
    door.turn();
    let mut other = Folder::new(shared.path(), "tout autre chose", PACE, Clock::system());
    refused(other.set_up(event).unwrap_err(), FolderProblem::Passphrase);
    refused(
        find_event(shared.path(), "tout autre chose", &Clock::system()).unwrap_err(),
        FolderProblem::Passphrase,
    );
    let gone = Folder::new(&shared.path().join("nowhere"), PASSPHRASE, PACE, Clock::system()).set_up(event);
    refused(gone.unwrap_err(), FolderProblem::Away);
    let another = regie_core::id::EventId::mint();
    let folder = door.folder.folder().unwrap();
    let theirs = Folder::new(&folder, PASSPHRASE, PACE, Clock::system()).set_up(another);
    refused(theirs.unwrap_err(), FolderProblem::OtherEvent);
    // The event's own folder can be chosen as well as the one around it.
    let mut inside = Folder::new(&folder, PASSPHRASE, PACE, Clock::system());
    inside.set_up(event).unwrap();
    inside.turn(&door.event);
    assert_eq!(inside.own_folder(), door.folder.own_folder());
}

#[test]
fn a_laptop_cannot_start_before_the_beginning_has_come() {
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Accueil", shared.path());
    door.turn();
    door.add("Inventée");
    door.turn();
    let first = segments(&door.own()).remove(0);
    let kept = fs::read(&first).unwrap();
    fs::remove_file(&first).unwrap();
    let error = find_event(shared.path(), PASSPHRASE, &Clock::system()).unwrap_err();
    assert!(matches!(error, Error::Folder(FolderProblem::Incomplete)), "{error:?}");
    fs::write(&first, kept).unwrap();
    Laptop::joining("Salle", shared.path());
}
