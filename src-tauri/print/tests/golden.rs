//! Pictures of the papers, compared with those kept: a paper that looks otherwise is looked at before it is kept.
//!
//! `REGIE_WRITE_GOLDEN=1 cargo test -p regie-print --test golden` keeps them anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::cast_precision_loss)]

mod common;

use std::path::Path;

use common::{
    Picture, actions, at, minutes, people, rendered, review_lines, roadmaps, session, taken, turns,
};
use image::{GrayImage, ImageFormat};
use regie_core::programme::DayPart;
use regie_core::words::{Language, Words};
use regie_print::attendance::{Attendance, Privacy, attendance_sheet};
use regie_print::badge::{Badges, badges};
use regie_print::calibration::calibration;
use regie_print::crib::crib;
use regie_print::door_list::{DoorList, door_lists};
use regie_print::masthead::{Masthead, Project};
use regie_print::meetings::{RosterPaper, WallSize, contact_list, party_sheets, table_sheets, wall_plan};
use regie_print::people_list::people_list;
use regie_print::pitches::{RunningOrder, Totals, pitch_report, running_order};
use regie_print::programme::{Day, programme};
use regie_print::projects::{self, Part, Review, Timeline, timeline};
use regie_print::recap::{HalfDay, Recap, recap_sheets};
use regie_print::sheet::{Offset, find};

fn masthead() -> Masthead<'static> {
    Masthead {
        event: "Open Data Days",
        organiser: "L’organisateur",
        place: "Le lieu",
        address: "1, rue de l’Exemple, Marseille",
        project: Project { title: "Le projet", acronym: "ODEON", number: "1234" },
        funder_line: "Projet cofinancé par le Fonds européen de développement régional.",
        europe: true,
        ..Masthead::default()
    }
}

/// Compares the first page with the picture that is kept.
fn golden(name: &str, pdf: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let (page, _) = rendered(folder.path(), pdf, 60).swap_remove(0);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.png"));
    let Picture { width, height, pixels } = page;
    let size = (u32::try_from(width).unwrap(), u32::try_from(height).unwrap());
    let made = GrayImage::from_raw(size.0, size.1, pixels).unwrap();
    if std::env::var_os("REGIE_WRITE_GOLDEN").is_some() {
        made.save_with_format(&kept, ImageFormat::Png).unwrap();
        return;
    }
    let known = image::open(&kept).unwrap_or_else(|error| panic!("{}: {error}", kept.display())).into_luma8();
    assert_eq!(made.dimensions(), known.dimensions(), "{name}: another size");
    let differing = made.as_raw().iter().zip(known.as_raw()).filter(|(a, b)| a.abs_diff(**b) > 90).count();
    let part = differing as f64 / known.as_raw().len() as f64;
    if part > 0.004 {
        let shown = std::env::temp_dir().join(format!("regie-print-{name}.png"));
        made.save_with_format(&shown, ImageFormat::Png).unwrap();
        panic!("{name} looks otherwise ({:.1} %): {} and {}", part * 100.0, shown.display(), kept.display());
    }
}

#[test]
fn badges_look_as_they_did() {
    let words = Words::new(Language::Fr);
    for id in ["avery-l4785", "avery-l4784", "a6-portrait-4"] {
        let job = Badges {
            people: &people(9),
            event: "Open Data Days, 4–6 mars 2020",
            logo: None,
            geometry: find(id).unwrap().geometry,
            first: 1,
            offset: Offset::default(),
            cut_marks: true,
            at: at(),
        };
        golden(&format!("badges-{id}"), &badges(&job, &words).unwrap().pdf);
    }
    let geometry = find("avery-l4785").unwrap().geometry;
    golden("calibration", &calibration(&geometry, Offset::default(), at(), &words).unwrap().pdf);
}

#[test]
fn sheets_look_as_they_did() {
    let words = Words::new(Language::Fr);
    let (masthead, session, people) = (masthead(), session(), people(14));
    let privacy = Privacy { purpose: "", holder: "L’organisateur", years: 5 };
    let sheet = Attendance {
        masthead: &masthead,
        session: Some(&session),
        half: DayPart::Morning,
        people: &people,
        walk_ins: 4,
        number: "7",
        privacy,
        at: at(),
    };
    golden("attendance", &attendance_sheet(&sheet, &words).unwrap().paper.pdf);
    let blank = Attendance { session: None, people: &[], walk_ins: 20, number: "", ..sheet };
    golden("attendance-blank", &attendance_sheet(&blank, &words).unwrap().paper.pdf);
    let half_day = HalfDay {
        day: session.day,
        half: DayPart::Morning,
        session: session.title.clone(),
        start: session.start,
        end: session.end,
        mark: "Présent·e".to_owned(),
    };
    let recap = Recap { person: people[1].clone(), half_days: vec![half_day; 3] };
    golden("recap", &recap_sheets(&masthead, &[recap], privacy, at(), &words).unwrap().pdf);
}

#[test]
fn the_other_papers_look_as_they_did() {
    let words = Words::new(Language::Fr);
    let (session, people) = (session(), people(14));
    let day =
        Day { date: session.day, theme: "Acculturation".to_owned(), sessions: vec![session.clone(); 2] };
    golden("programme", &programme(&masthead(), &[day], at(), &words).unwrap().pdf);
    let list =
        DoorList { session: &session, capacity: Some(12), registered: &people[..12], waiting: &people[12..] };
    golden("door-list", &door_lists(&[list], at(), &words).unwrap().pdf);
    golden("people-list", &people_list("Open Data Days", &people, &[session.day], at(), &words).unwrap().pdf);
    golden("crib", &crib("Open Data Days", at(), &words).unwrap().pdf);
}

#[test]
fn the_papers_of_the_pitches_look_as_they_did() {
    let words = Words::new(Language::Fr);
    let (masthead, session, turns) = (masthead(), session(), turns());
    let setup = regie_core::pitches::Setup::default();
    let order = RunningOrder { masthead: &masthead, session: &session, setup: &setup, turns: &turns };
    golden("running-order", &running_order(&order, at(), &words).unwrap().pdf);
    let hour = |text: &str| text.parse().ok();
    let totals = Totals {
        start: (hour("19:00:00"), hour("19:04:00")),
        end: (hour("19:41:00"), hour("19:48:00")),
        stage_ms: (1_260_000, 1_333_000),
        laptop: (1, 2),
    };
    let report = pitch_report(&masthead, &session, &taken(), totals, at(), &words).unwrap();
    golden("pitch-report", &report.pdf);
}

#[test]
fn the_papers_of_the_meetings_look_as_they_did() {
    let words = Words::new(Language::Fr);
    let (meetings, kept) = common::afternoon();
    let paper = RosterPaper { event: "Open Data Days", meetings: &meetings, kept: &kept, at: at() };
    golden("meetings-party", &party_sheets(&paper, &[], &words).unwrap().pdf);
    golden("meetings-table", &table_sheets(&paper, &["2".to_owned()], &words).unwrap().pdf);
    golden("meetings-wall", &wall_plan(&paper, WallSize::A3, &words).unwrap().pdf);
    golden("meetings-contacts", &contact_list(&paper, &words).unwrap().pdf);
}

#[test]
fn the_papers_of_the_projects_look_as_they_did() {
    let words = Words::new(Language::Fr);
    let (masthead, lines) = (masthead(), review_lines());
    golden("project-roadmap", &projects::roadmaps(&masthead, &roadmaps(), at(), &words).unwrap().pdf);
    golden("project-minutes", &projects::minutes(&masthead, &[minutes(4)], at(), &words).unwrap().pdf);
    let review = Review { masthead: &masthead, lines: &lines, envelope: Some(24), part: Part::Whole };
    golden("project-review", &projects::review(&review, at(), &words).unwrap().pdf);
    let today = "2020-03-03".parse().unwrap();
    let calendar = Timeline { masthead: &masthead, actions: &actions(), today };
    golden("project-calendar", &timeline(&calendar, at(), &words).unwrap().pdf);
}
