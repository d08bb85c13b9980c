//! The closing report of a large event, to the last file on disk.

use chrono::Days;
use regie_core::Event;
use regie_core::attendance::Mark;
use regie_core::fact::{AttendanceFact, CheckInFact, Fact, PeopleFact};
use regie_core::people::{NewPerson, Role};
use regie_core::words::{Language, Words};
use regie_exchange::report;
use regie_papers::PaperRequest;
use regie_papers::make::{Purpose, gather};

use crate::journal::{event, name};
use crate::table::{Figures, quantile, time};

const PEOPLE: usize = 5_000;

/// So many people who came every day and sat in every session.
fn fill(event: &mut Event) {
    let mut facts: Vec<Fact> = Vec::new();
    let (sheet, sessions) = (event.sheet().unwrap(), event.sessions().unwrap());
    for n in 0..PEOPLE {
        let (given, family, organisation) = name(n * 7);
        let new = NewPerson { given, family, organisation, role: Role::ALL[n % 6], ..NewPerson::default() };
        let person = event.new_sheet(new).unwrap();
        let id = person.id;
        facts.push(PeopleFact::Added { person }.into());
        for day in sheet.days() {
            facts.push(CheckInFact::Arrived { person: id, day }.into());
        }
        for (s, session) in sessions.iter().enumerate() {
            facts.push(AttendanceFact::Registered { person: id, session: session.id }.into());
            let mark = if (n + s) % 5 == 0 { Mark::Absent } else { Mark::Present };
            facts.push(
                AttendanceFact::Marked {
                    person: id,
                    session: session.id,
                    part: session.part,
                    mark,
                    at: None,
                }
                .into(),
            );
        }
    }
    event.record_all(&facts).unwrap();
}

pub(crate) fn measure(table: &mut Figures) {
    let (dir, mut event) = event();
    let from = event.clock().today();
    let mut sheet = event.sheet().unwrap();
    (sheet.from, sheet.to) = (from, from.checked_add_days(Days::new(2)).unwrap());
    event.edit_sheet(&sheet).unwrap();
    fill(&mut event);
    let words = Words::new(Language::Fr);
    for (names, what, promised) in [
        (false, "closing report, 5,000 people × 10 sessions", "2 s"),
        (true, "the same with everybody's name in it", "–"),
    ] {
        let (mut wholes, mut helds, mut pages) = (Vec::new(), Vec::new(), 0);
        for n in 0..3 {
            let folder = dir.path().join(format!("bilan-{names}-{n}"));
            let (whole, held) = time(|| {
                let (held, (report, evidence)) = time(|| {
                    let report = report::gather(&event, names, &words).unwrap();
                    let request = PaperRequest::Evidence { names };
                    (report, gather(&mut event, &request, Purpose::Show).unwrap())
                });
                let evidence = evidence.draw(&words).unwrap();
                pages = evidence.paper.pages;
                report.write(&folder, &evidence.paper.pdf, &words).unwrap();
                held
            });
            wholes.push(whole);
            helds.push(held);
        }
        let (whole, held) = (quantile(&mut wholes, 0.5), quantile(&mut helds, 0.5));
        let figure =
            format!("{:.2} s (event held {:.2} s), {pages} pages", whole.as_secs_f64(), held.as_secs_f64());
        table.row(what, figure, promised);
    }
}
