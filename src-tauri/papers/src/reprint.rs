//! A badge knows when it was printed and by whom; a reprint asks.

use chrono::{DateTime, Local};
use regie_core::Event;
use regie_core::badges::Selection;
use regie_core::id::PersonId;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::request::{PaperRequest, Reprint};

/// A badge that was printed before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrintedBefore {
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// When it was last.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// What is to be printed of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Settled {
    /// This.
    Print(PaperRequest),
    /// Nothing yet: these people's badges were printed before, and somebody is to say what to do.
    Ask(Vec<PrintedBefore>),
}

/// The badges of a request that were printed before; none for other papers.
pub fn printed_before(event: &Event, request: &PaperRequest) -> Result<Vec<PrintedBefore>> {
    let PaperRequest::Badges { of, .. } = request else { return Ok(Vec::new()) };
    let mut before = Vec::new();
    for person in event.badge_holders(of)? {
        if let Some(last) = event.prints_of(person)?.into_iter().next() {
            let name = event.person(person)?.name();
            before.push(PrintedBefore { person, name, at: last.at, by: last.by });
        }
    }
    Ok(before)
}

/// Settles whose badges are printed, by name: the request means the same people however long it waits.
///
/// # Errors
/// [`regie_print::Error::Nothing`] where nobody is left.
pub fn settle(event: &Event, request: &PaperRequest, reprint: Reprint) -> Result<Settled> {
    let PaperRequest::Badges { of, labels } = request else { return Ok(Settled::Print(request.clone())) };
    let mut people = event.badge_holders(of)?;
    match reprint {
        Reprint::Again => {}
        Reprint::Ask => {
            let before = printed_before(event, request)?;
            if !before.is_empty() {
                return Ok(Settled::Ask(before));
            }
        }
        Reprint::Skip => {
            let before = printed_before(event, request)?;
            people.retain(|person| !before.iter().any(|printed| printed.person == *person));
        }
    }
    if people.is_empty() {
        return Err(regie_print::Error::Nothing.into());
    }
    Ok(Settled::Print(PaperRequest::Badges { of: Selection::People { people }, labels: labels.clone() }))
}

#[cfg(test)]
mod tests {
    use regie_core::people::NewPerson;
    use regie_core::{Clock, sample};

    use super::*;
    use crate::request::Labels;

    #[test]
    fn a_reprint_asks_and_is_done_or_left_out_as_somebody_says() {
        let dir = tempfile::tempdir().unwrap();
        let clock = Clock::system();
        let mut event = Event::create(dir.path(), clock, "Accueil", &sample::facts().unwrap()).unwrap();
        let mut add = |family: &str| {
            event.add_person(NewPerson { family: family.into(), ..NewPerson::default() }).unwrap().id
        };
        let (a, b) = (add("A"), add("B"));
        event.badges_printed(&[a]).unwrap();
        let of = |of| PaperRequest::Badges { of, labels: Labels::default() };
        let settled = |event: &Event, request: &PaperRequest, reprint| match settle(event, request, reprint) {
            Ok(Settled::Print(request)) => Ok(request.badges_of().to_vec()),
            Ok(Settled::Ask(before)) => Err(before.into_iter().map(|before| before.name).collect()),
            Err(error) => Err(vec![error.code().to_owned()]),
        };
        let everybody = of(Selection::Everybody);
        assert_eq!(settled(&event, &everybody, Reprint::Ask), Err(vec!["A".to_owned()]));
        assert_eq!(settled(&event, &everybody, Reprint::Again), Ok(vec![a, b]));
        assert_eq!(settled(&event, &everybody, Reprint::Skip), Ok(vec![b]));
        assert_eq!(settled(&event, &of(Selection::NotPrinted), Reprint::Ask), Ok(vec![b]));
        let a_alone = of(Selection::People { people: vec![a] });
        assert_eq!(settled(&event, &a_alone, Reprint::Skip), Err(vec!["nothing-to-print".to_owned()]));
        assert_eq!(
            settle(&event, &PaperRequest::Crib, Reprint::Ask).unwrap(),
            Settled::Print(PaperRequest::Crib)
        );
    }
}
