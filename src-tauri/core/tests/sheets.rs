//! Attendance sheets: a page that comes back is traced to whoever signed it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{add, at, sample_event};
use regie_core::programme::DayPart;
use regie_core::sheets::{PrintedPage, PrintedSheet};
use regie_core::{Clock, Event};

#[test]
fn a_sheet_has_a_number_of_its_own_and_its_pages_are_found_again() {
    let (dir, mut event) = sample_event();
    let (a, b) = (add(&mut event, "", "A", ""), add(&mut event, "", "B", ""));
    let session = event.sessions().unwrap().remove(0);
    let page = |digest: &str, first, people: &[_]| PrintedPage {
        digest: digest.into(),
        first,
        people: people.into(),
    };
    let shown = event.next_sheet_number().unwrap();
    let number = event.take_sheet_number().unwrap();
    assert_eq!(shown, number, "the page on the screen has the number that is printed");
    assert_ne!(event.next_sheet_number().unwrap(), number, "a sheet on its way keeps its number");
    let sheet = PrintedSheet {
        number: number.clone(),
        session: session.id,
        day: session.day,
        part: DayPart::Morning,
        pages: vec![page("01", 1, &[Some(a.id), Some(b.id)]), page("02", 3, &[None])],
    };
    event.sheet_printed(sheet.clone()).unwrap();

    let half = (session.day, DayPart::Morning);
    let found = event.printed_page(session.id, half, 1, "01").unwrap().unwrap();
    assert_eq!((found.number, found.pages, found.by), (number.clone(), 2, "Accueil".to_owned()));
    assert_eq!(found.rows, [(1, Some(a.id)), (2, Some(b.id))]);
    assert_eq!(event.printed_page(session.id, half, 2, "02").unwrap().unwrap().rows, [(3, None)]);
    for (half, page, digest) in
        [(half, 1, "02"), (half, 2, "01"), ((session.day, DayPart::Afternoon), 1, "01"), (half, 1, "03")]
    {
        assert_eq!(event.printed_page(session.id, half, page, digest).unwrap(), None);
    }

    event.clock().set(at(10, 0));
    let again = event.take_sheet_number().unwrap();
    event.sheet_printed(PrintedSheet { number: again.clone(), ..sheet }).unwrap();
    assert_eq!(event.printed_page(session.id, half, 1, "01").unwrap().unwrap().number, again);
    event.verify().unwrap();
    drop(event);
    let event = Event::open(dir.path(), Clock::at(at(11, 0))).unwrap();
    let next = event.next_sheet_number().unwrap();
    assert!(next != number && next != again, "no number is given twice");
}
