//! To a real printer of a real CUPS: what is sent comes out, and what cannot come out waits and says why.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Mutex;

use chrono::{Local, TimeZone};
use regie_core::badges::Selection;
use regie_core::id::PersonId;
use regie_core::people::NewPerson;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_papers::make::{Made, Purpose, gather};
use regie_papers::queue::{Desk, Job, Queue, Stage};
use regie_papers::{Labels, PaperRequest, Result, SheetChoice, printer};
use regie_tests::cups::Cups;
use regie_tests::{cli, program};

/// What the print library asks of the environment must stand before the program starts, so each of these tests starts
/// itself once more, with a print service of its own.
fn with_cups(test: &str, run: impl FnOnce()) {
    if std::env::var_os("REGIE_INNER").is_some() {
        return run();
    }
    let cups = Cups::start();
    let output = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture"])
        .env("REGIE_INNER", "1")
        .env("CUPS_SERVER", cups.server())
        .env("REGIE_CUPS", cups.folder())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}\n{}", String::from_utf8_lossy(&said), cups.log());
}

/// The event at a desk, and who is in it.
struct Room {
    event: Mutex<Event>,
    dir: tempfile::TempDir,
    people: Vec<PersonId>,
}

impl Room {
    fn new(names: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let clock = Clock::at(Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap());
        let mut event = Event::create(dir.path(), clock, "Accueil", &sample::facts().unwrap()).unwrap();
        let add = |name: &&str| {
            let new = NewPerson { given: "Ana".into(), family: (*name).into(), ..NewPerson::default() };
            event.add_person(new).unwrap().id
        };
        let people = names.iter().map(add).collect();
        Self { event: Mutex::new(event), dir, people }
    }

    fn queue(&self) -> Queue {
        Queue::open(self.dir.path())
    }

    fn badge(&self, n: usize) -> PaperRequest {
        let of = Selection::People { people: vec![self.people[n]] };
        let sheet = SheetChoice::Known { id: "dymo-99015".to_owned() };
        PaperRequest::Badges { of, labels: Labels { sheet, ..Labels::default() } }
    }

    fn prints(&self, n: usize) -> usize {
        self.event.lock().unwrap().prints_of(self.people[n]).unwrap().len()
    }
}

impl Desk for Room {
    fn make(&self, request: &PaperRequest) -> Result<Made> {
        gather(&mut self.event.lock().unwrap(), request, Purpose::Print)?.draw(&Words::new(Language::Fr))
    }

    fn sent(&self, made: &Made) -> Result<()> {
        made.record_sheet(&mut self.event.lock().unwrap())
    }

    fn printed(&self, people: &[PersonId]) -> Result<()> {
        self.event.lock().unwrap().badges_printed(people)?;
        Ok(())
    }
}

/// Why the only job does not come out.
fn why(queue: &Queue) -> (&'static str, String) {
    match &queue.jobs()[..] {
        [Job { stage: Stage::Waiting { why }, .. }] => {
            ("waiting", why.as_ref().map_or("", |w| &w.code).into())
        }
        [Job { stage: Stage::Sent { why, .. }, .. }] => ("sent", why.as_ref().map_or("", |w| &w.code).into()),
        [Job { stage: Stage::Held { why }, .. }] => ("held", why.code.clone()),
        jobs => panic!("one job is on the list: {jobs:?}"),
    }
}

fn until_empty(cups: &Cups, queue: &Queue, room: &Room) {
    cups.wait("the end of the list", || {
        queue.turn(room).unwrap();
        queue.jobs().is_empty()
    });
}

#[test]
fn a_badge_comes_out_in_its_true_size_and_is_known_as_printed() {
    with_cups("a_badge_comes_out_in_its_true_size_and_is_known_as_printed", || {
        let cups = Cups::around();
        cups.plug_in("badges");
        let room = Room::new(&["Épreuve"]);
        let queue = room.queue();
        queue.add(room.badge(0), "badges", 0).unwrap();
        assert_eq!(room.prints(0), 0, "a badge on the list is not printed yet");
        until_empty(&cups, &queue, &room);
        assert!(cups.printed("badges").contains("Épreuve"));
        // 54 × 70 mm.
        let size = cups.page_size("badges");
        let points: Vec<f32> = size.split(' ').filter_map(|word| word.parse().ok()).collect();
        assert!((points[0] - 153.0).abs() < 1.5 && (points[1] - 198.4).abs() < 1.5, "{size}");
        assert_eq!(room.prints(0), 1);
        assert_eq!(printer::printers().iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["badges"]);
    });
}

#[test]
fn a_badge_waits_for_a_stopped_printer_over_a_restart_and_comes_out_by_itself() {
    with_cups("a_badge_waits_for_a_stopped_printer_over_a_restart_and_comes_out_by_itself", || {
        let cups = Cups::around();
        cups.plug_in("badges");
        cups.stop("badges");
        let room = Room::new(&["Attente"]);
        let queue = room.queue();
        queue.add(room.badge(0), "badges", 1_583_312_400_000).unwrap();
        queue.turn(&room).unwrap();
        assert_eq!(why(&queue), ("waiting", "printer-stopped".to_owned()));
        assert_eq!(cups.waiting("badges"), 0, "it does not wait in two places");
        drop(queue);
        let kept = std::fs::read_to_string(room.dir.path().join("print-queue.json")).unwrap();
        assert!(!kept.contains("Attente") && kept.contains(&room.people[0].to_string()), "{kept}");

        let queue = room.queue();
        assert_eq!(queue.jobs()[0].since, 1_583_312_400_000);
        queue.turn(&room).unwrap();
        assert_eq!(why(&queue), ("waiting", "printer-stopped".to_owned()));
        assert_eq!(room.prints(0), 0);
        cups.resume("badges");
        until_empty(&cups, &queue, &room);
        assert!(cups.printed("badges").contains("Attente"));
        assert_eq!(room.prints(0), 1);
    });
}

#[test]
fn a_badge_waits_for_a_missing_printer_and_one_that_refuses() {
    with_cups("a_badge_waits_for_a_missing_printer_and_one_that_refuses", || {
        let cups = Cups::around();
        let room = Room::new(&["Absente"]);
        let queue = room.queue();
        let id = queue.add(room.badge(0), "badges", 0).unwrap();
        queue.turn(&room).unwrap();
        assert_eq!(why(&queue), ("waiting", "printer-gone".to_owned()));
        cups.plug_in("badges");
        cups.refuse("badges");
        queue.turn(&room).unwrap();
        assert_eq!(why(&queue), ("waiting", "printer-refused".to_owned()));
        queue.drop_job(id).unwrap();
        assert!(queue.jobs().is_empty() && room.queue().jobs().is_empty());
        assert_eq!(queue.drop_job(id).unwrap_err().code(), "no-such-job");
    });
}

#[test]
fn what_is_given_up_at_the_printer_is_held_until_somebody_asks_again() {
    with_cups("what_is_given_up_at_the_printer_is_held_until_somebody_asks_again", || {
        let cups = Cups::around();
        cups.plug_in("badges");
        cups.hold("badges");
        let room = Room::new(&["Reprise"]);
        let queue = room.queue();
        let id = queue.add(room.badge(0), "badges", 0).unwrap();
        queue.turn(&room).unwrap();
        queue.turn(&room).unwrap();
        assert_eq!(why(&queue), ("sent", String::new()));
        assert_eq!(cups.waiting("badges"), 1);
        cups.stop("badges");
        queue.turn(&room).unwrap();
        assert_eq!(
            why(&queue),
            ("sent", "printer-stopped".to_owned()),
            "stopped with the badge in its queue"
        );
        cups.resume("badges");
        cups.give_up("badges");
        queue.turn(&room).unwrap();
        assert_eq!(why(&queue), ("held", "print-given-up".to_owned()));
        queue.turn(&room).unwrap();
        assert_eq!(cups.waiting("badges"), 0, "nothing is tried again by itself");
        queue.retry(id).unwrap();
        queue.turn(&room).unwrap();
        assert_eq!((why(&queue).0, cups.waiting("badges")), ("sent", 1));
        queue.drop_job(id).unwrap();
        assert_eq!(cups.waiting("badges"), 0, "what is dropped here is dropped there");
        assert_eq!(room.prints(0), 0);
    });
}

#[test]
fn nobody_who_was_erased_keeps_the_list_busy_and_a_sheet_is_remembered() {
    with_cups("nobody_who_was_erased_keeps_the_list_busy_and_a_sheet_is_remembered", || {
        let cups = Cups::around();
        cups.plug_in("badges");
        let room = Room::new(&["Effacée"]);
        let queue = room.queue();
        queue.add(room.badge(0), "badges", 0).unwrap();
        let session = {
            let mut event = room.event.lock().unwrap();
            event.erase_person(room.people[0]).unwrap();
            event.sessions().unwrap()[0].id
        };
        let sheet = PaperRequest::Attendance { session: Some(session), half: None, walk_ins: 3 };
        queue.add(sheet, "badges", 0).unwrap();
        until_empty(&cups, &queue, &room);
        let number = room.event.lock().unwrap().next_sheet_number().unwrap();
        assert!(number.ends_with("-2"), "the sheet that was printed has number 1: {number}");
        assert!(cups.printed("badges").contains(&number.replace("-2", "-1")));
    });
}

fn print(cups: &Cups, data: &Path, arguments: &[&str]) -> Output {
    Command::new(program("regie-cli"))
        .args(["--data", data.to_str().unwrap(), "--json", "print"])
        .args(arguments)
        .env("CUPS_SERVER", cups.server())
        .output()
        .unwrap()
}

#[test]
fn the_command_line_prints_too_and_a_reprint_asks() {
    let cups = Cups::start();
    cups.plug_in("bureau");
    let dir = tempfile::tempdir().unwrap();
    cli(dir.path(), &["new", "--sample"]);
    cli(dir.path(), &["people", "add", "--given", "Ana", "--family", "Essai"]);
    let code = |output: &Output| {
        let fault: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1));
        fault["code"].as_str().unwrap().to_owned()
    };
    let badges = |arguments: &[&str]| print(&cups, dir.path(), &[&["badges"], arguments].concat());
    assert_eq!(code(&badges(&["--printer", "ailleurs"])), "printer-gone");
    cups.stop("bureau");
    assert_eq!(code(&badges(&["--printer", "bureau"])), "printer-stopped");
    cups.resume("bureau");
    let done = badges(&["--printer", "bureau"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(cups.printed("bureau").contains("Essai"));
    assert!(cups.page_size("bureau").contains("A4"), "{}", cups.page_size("bureau"));
    assert_eq!(code(&badges(&["--printer", "bureau"])), "badges-printed-before");
    cups.clear("bureau");
    assert!(badges(&["--printer", "bureau", "--again"]).status.success());
    assert!(cups.printed("bureau").contains("Essai"));
    let known = print(&cups, dir.path(), &["printers"]);
    assert!(String::from_utf8_lossy(&known.stdout).contains("\"bureau\""));
}
