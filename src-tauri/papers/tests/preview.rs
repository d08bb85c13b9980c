//! What is shown on the screen is the page that prints: compared with what another program makes of the same file.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::process::Command;

use chrono::{Local, TimeZone};
use image::GrayImage;
use regie_core::badges::Selection;
use regie_core::people::{NewPerson, PhotoConsent, Role};
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_papers::make::{Purpose, gather};
use regie_papers::{Labels, PaperRequest, preview};

const DPI: u16 = 100;

fn event() -> (tempfile::TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Clock::at(Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap());
    let mut event = Event::create(dir.path(), clock, "Accueil", &sample::facts().unwrap()).unwrap();
    for (given, family, role) in [
        ("Zoé", "Lefèvre", Role::Participant),
        ("فاطمة", "الزهراء", Role::Producer),
        ("Trần", "Thị Thuỷ", Role::Reuser),
        ("Ελένη", "Παπαδοπούλου", Role::Speaker),
        ("Љиљана", "Ћирић", Role::ProjectHolder),
        ("Ana\u{301}s", "N\u{303}u\u{308}n\u{303}ez", Role::Organiser),
    ] {
        let photo = PhotoConsent::No;
        let (given, family) = (given.into(), family.into());
        event
            .add_person(NewPerson {
                given,
                family,
                role,
                photo,
                organisation: "Ville".into(),
                ..NewPerson::default()
            })
            .unwrap();
    }
    (dir, event)
}

/// The page as poppler draws it.
fn drawn_by_poppler(pdf: &[u8]) -> GrayImage {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("page.pdf");
    std::fs::write(&path, pdf).unwrap();
    let done = Command::new("pdftoppm")
        .args(["-png", "-r", &DPI.to_string(), "-f", "1", "-l", "1", "-singlefile"])
        .arg(&path)
        .arg(dir.path().join("page"))
        .status()
        .unwrap();
    assert!(done.success());
    image::open(dir.path().join("page.png")).unwrap().into_luma8()
}

/// How dark each square of so many pixels a side is, so that a hair's breadth of difference at an edge does not count.
fn squares(picture: &GrayImage, side: u32) -> Vec<Vec<f32>> {
    let (width, height) = picture.dimensions();
    let square = |x: u32, y: u32| {
        let pixels = (y * side..(y + 1) * side).flat_map(|y| (x * side..(x + 1) * side).map(move |x| (x, y)));
        let sum: u32 = pixels.map(|(x, y)| u32::from(picture.get_pixel(x, y)[0])).sum();
        f32::from(u16::try_from(sum / (side * side)).unwrap())
    };
    (0..height / side).map(|y| (0..width / side).map(|x| square(x, y)).collect()).collect()
}

#[test]
fn the_page_on_the_screen_is_the_page_that_prints() {
    let (_dir, mut event) = event();
    let words = Words::new(Language::Fr);
    let session = event.sessions().unwrap()[0].id;
    let requests = [
        PaperRequest::Badges { of: Selection::Everybody, labels: Labels::default() },
        PaperRequest::Attendance { session: Some(session), half: None, walk_ins: 5 },
        PaperRequest::People,
        PaperRequest::Programme,
    ];
    for request in requests {
        let made = gather(&mut event, &request, Purpose::Show).unwrap().draw(&words).unwrap();
        let shown = preview::page(&made.paper.pdf, 1, DPI).unwrap();
        if let Some(folder) = std::env::var_os("REGIE_SHOW") {
            let name = format!("{}.png", request.file_name(&words));
            std::fs::write(std::path::Path::new(&folder).join(name), &shown.png).unwrap();
        }
        let here = image::load_from_memory(&shown.png).unwrap().into_luma8();
        let there = drawn_by_poppler(&made.paper.pdf);
        assert!(here.width().abs_diff(there.width()) <= 1 && here.height().abs_diff(there.height()) <= 1);
        let (here, there) = (squares(&here, 12), squares(&there, 12));
        let mut worst = 0.0_f32;
        for (here, there) in here.iter().flatten().zip(there.iter().flatten()) {
            worst = worst.max((here - there).abs());
        }
        assert!(worst < 48.0, "{request:?}: a square differs by {worst} of 255");
    }
}

#[test]
fn a_page_that_is_not_there_is_refused() {
    let (_dir, mut event) = event();
    let words = Words::new(Language::Fr);
    let made = gather(&mut event, &PaperRequest::Crib, Purpose::Show).unwrap().draw(&words).unwrap();
    for page in [0, 2] {
        let error = preview::page(&made.paper.pdf, page, DPI).unwrap_err();
        assert!(matches!(error, regie_papers::Error::NoSuchPage { pages: 1 }), "{error}");
    }
    let error = preview::page(b"not a paper", 1, DPI).unwrap_err();
    assert!(matches!(error, regie_papers::Error::NotShown { .. }), "{error}");
}
