//! The desk's search among 100,000 people, one keystroke after the other.

use regie_core::Event;

use crate::journal::name;
use crate::table::{Figures, milliseconds, quantile, time};

/// What people type: beginnings of names letter by letter, in both orders, with and without accents, with a slip.
fn keystrokes() -> Vec<String> {
    let mut typed = Vec::new();
    for n in (0..100_000).step_by(1_999) {
        let (given, family, _) = name(n);
        let mut slip: Vec<char> = family.chars().collect();
        slip.swap(1, 2);
        let slip: String = slip.into_iter().collect();
        for whole in [
            format!("{family} {given}"),
            format!("{given} {}", family.to_uppercase()),
            slip,
            format!("p{n}@exam"),
        ] {
            let letters: Vec<char> = whole.chars().collect();
            typed.extend((1..=letters.len()).map(|length| letters[..length].iter().collect::<String>()));
        }
    }
    typed
}

pub(crate) fn search(table: &mut Figures, event: &Event) {
    let typed = keystrokes();
    let mut times: Vec<_> =
        typed.iter().map(|query| time(|| event.find_people(query, 30).unwrap()).0).collect();
    let people = event.find_ids("", usize::MAX).len();
    let (median, late) = (quantile(&mut times, 0.5), quantile(&mut times, 0.99));
    let what = format!("search among {people} people, {} keystrokes, p99", typed.len());
    table.row(&what, format!("{} (median {})", milliseconds(late), milliseconds(median)), "10 ms");
}
