//! The papers: badges by the thousand, an attendance sheet, and a badge between an arrival and its PDF.

use std::time::Duration;

use regie_core::Event;
use regie_core::badges::Selection;
use regie_core::id::PersonId;
use regie_core::people::{NewPerson, PhotoConsent, Role};
use regie_core::words::{Language, Words};
use regie_papers::make::{Made, Purpose, gather};
use regie_papers::{Labels, PaperRequest, SheetChoice, preview};

use crate::journal::{event, name};
use crate::table::{Figures, milliseconds, quantile, time};

fn people(event: &mut Event, number: usize) -> Vec<PersonId> {
    let mut add = |n: usize| {
        let (given, family, organisation) = name(n * 7);
        let photo = if n.is_multiple_of(9) { PhotoConsent::No } else { PhotoConsent::Yes };
        let new =
            NewPerson { given, family, organisation, photo, role: Role::ALL[n % 6], ..NewPerson::default() };
        event.add_person(new).unwrap().id
    };
    (0..number).map(&mut add).collect()
}

/// Eight badges a page.
fn badges(people: Vec<PersonId>) -> PaperRequest {
    let sheet = SheetChoice::Known { id: "avery-7165".to_owned() };
    PaperRequest::Badges { of: Selection::People { people }, labels: Labels { sheet, ..Labels::default() } }
}

fn made(event: &mut Event, request: &PaperRequest, words: &Words) -> Made {
    gather(event, request, Purpose::Show).unwrap().draw(words).unwrap()
}

/// The median of five, and what was made.
fn median(event: &mut Event, request: &PaperRequest, words: &Words) -> (Duration, Made) {
    let (mut times, mut last) = (Vec::new(), None);
    for _ in 0..5 {
        let (took, paper) = time(|| made(event, request, words));
        times.push(took);
        last = Some(paper);
    }
    (quantile(&mut times, 0.5), last.unwrap())
}

fn megabytes(made: &Made) -> String {
    #[allow(clippy::cast_precision_loss)]
    let size = made.paper.pdf.len() as f64 / 1e6;
    format!("{size:.2} MB, {} pages", made.paper.pages)
}

pub(crate) fn measure(table: &mut Figures) {
    let words = Words::new(Language::Fr);
    let (_dir, mut event) = event();
    let everybody = people(&mut event, 1_000);

    let request = badges(everybody.clone());
    let (took, paper) = median(&mut event, &request, &words);
    let figure = format!("{}, {}", milliseconds(took), megabytes(&paper));
    table.row("1,000 badges, eight a page", figure, "250 ms, 1.5 MB");
    let ten = badges(everybody.iter().copied().cycle().take(10_000).collect());
    let (took, paper) = median(&mut event, &ten, &words);
    let figure = format!("{}, {}", milliseconds(took), megabytes(&paper));
    table.row("10,000 badges", figure, "ten times that");

    let session = event.sessions().unwrap()[0].id;
    for person in &everybody[..60] {
        event.register(*person, session).unwrap();
    }
    let sheet = PaperRequest::Attendance { session: Some(session), half: None, walk_ins: 10 };
    let (took, paper) = median(&mut event, &sheet, &words);
    let figure = format!("{}, {} pages", milliseconds(took), paper.paper.pages);
    table.row("an attendance sheet of 60 people", figure, "50 ms");

    let day = event.desk_day().unwrap();
    let mut times: Vec<_> = everybody[100..200]
        .iter()
        .map(|person| {
            event.check_in(*person, day).unwrap();
            let request = badges(vec![*person]);
            time(|| made(&mut event, &request, &words)).0
        })
        .collect();
    let figure = format!(
        "{} (p99 {})",
        milliseconds(quantile(&mut times, 0.5)),
        milliseconds(quantile(&mut times, 0.99))
    );
    table.row("one badge, from check-in to PDF, median", figure, "30 ms");

    let paper = made(&mut event, &badges(everybody[..8].to_vec()), &words);
    let mut times: Vec<_> =
        (0..9).map(|_| time(|| preview::page(&paper.paper.pdf, 1, 150).unwrap()).0).collect();
    table.row(
        "a page of badges on the screen, 150 dpi, median",
        milliseconds(quantile(&mut times, 0.5)),
        "–",
    );
}
