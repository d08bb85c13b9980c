//! How a job is answered: in words for people, in JSON for programs.

use std::path::PathBuf;

use regie_core::code::{Code, NotACode};
use regie_core::fold::fold;
use regie_core::id::PersonId;
use regie_core::place::data_dir;
use regie_core::programme::Session;
use regie_core::words::{Args, Fault, Words};
use regie_core::{Clock, Error, Event};
use serde::Serialize;

/// Why a job was refused.
#[derive(Debug)]
pub(crate) enum Refused {
    Core(Error),
    Exchange(regie_exchange::Error),
    Print(regie_print::Error),
    Papers(regie_papers::Error),
    Roster(crate::roster::Error),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<regie_exchange::Error> for Refused {
    fn from(error: regie_exchange::Error) -> Self {
        Self::Exchange(error)
    }
}

impl From<regie_print::Error> for Refused {
    fn from(error: regie_print::Error) -> Self {
        Self::Print(error)
    }
}

impl From<regie_papers::Error> for Refused {
    fn from(error: regie_papers::Error) -> Self {
        Self::Papers(error)
    }
}

/// Where the event lives, and how to answer.
#[derive(Debug)]
pub(crate) struct Context {
    pub dir: PathBuf,
    pub words: Words,
    json: bool,
}

impl Context {
    pub(crate) fn new(data: Option<PathBuf>, json: bool, words: Words) -> Self {
        Self { dir: data.unwrap_or_else(data_dir), words, json }
    }

    pub(crate) fn open(&self) -> Result<Event, Error> {
        Event::open(&self.dir, Clock::system())
    }

    /// Answers: the value for programs, the lines for people.
    pub(crate) fn answer(
        &self,
        value: &impl Serialize,
        lines: impl FnOnce(&Words) -> Vec<String>,
    ) -> Result<(), Error> {
        if self.json {
            println!("{}", serde_json::to_string(value)?);
        } else {
            for line in lines(&self.words) {
                println!("{line}");
            }
        }
        Ok(())
    }

    /// Says why a job was refused.
    pub(crate) fn refuse(&self, refused: &Refused) {
        let fault: Fault = match refused {
            Refused::Core(error) => self.words.error(error),
            Refused::Exchange(error) => error.say(&self.words),
            Refused::Print(error) => error.fault(&self.words),
            Refused::Papers(error) => error.fault(&self.words),
            Refused::Roster(error) => error.say(&self.words),
        };
        if self.json {
            eprintln!("{}", serde_json::to_string(&fault).unwrap_or_default());
        } else {
            eprintln!("{fault}");
        }
    }
}

/// Arguments of a message.
pub(crate) fn args<const N: usize>(pairs: [(&'static str, String); N]) -> Args<'static> {
    pairs.into_iter().collect()
}

/// A row that was refused, in a line.
pub(crate) fn refusal(refused: &regie_exchange::people::Refused, words: &Words) -> String {
    let (row, column, why) = (refused.row.to_string(), refused.column.clone(), refused.why.clone());
    words.say_with("cli-refused", &args([("row", row), ("column", column), ("why", why)]))
}

/// The person meant by an identifier, a badge's code, a ticket, or a name that only one person has.
pub(crate) fn person(event: &Event, text: &str) -> Result<PersonId, Error> {
    if let Ok(id) = text.parse::<PersonId>() {
        return event.person(id).map(|person| person.id);
    }
    match text.parse::<Code>() {
        Ok(code) => {
            if let Some(person) = event.person_with_code(code)? {
                return Ok(person);
            }
        }
        // Seven letters may be a name; with a digit among them they are a code, misread.
        Err(NotACode::Check) if text.contains(|c: char| c.is_ascii_digit()) => return Err(Error::WrongCode),
        Err(_) => {}
    }
    if let [holder] = event.holders_of(text)?[..] {
        return Ok(holder);
    }
    let found = event.find_people(text, 100)?;
    let named: Vec<_> = found.iter().filter(|person| fold(&person.name()) == fold(text)).collect();
    match (&named[..], &found[..]) {
        ([one], _) => Ok(one.id),
        ([], [one]) => Ok(one.id),
        ([], []) => Err(Error::NoSuchPerson),
        (several, all) => Err(Error::SeveralPeople { count: several.len().max(all.len()) }),
    }
}

/// The session meant by an identifier, its number in the programme's list, or a part of its title that only one has.
pub(crate) fn session(event: &Event, text: &str) -> Result<Session, Error> {
    let sessions = event.sessions()?;
    if let Some(session) = sessions.iter().find(|session| session.id.to_string() == text) {
        return Ok(session.clone());
    }
    if let Some(session) = text.parse::<usize>().ok().and_then(|n| sessions.get(n.checked_sub(1)?)) {
        return Ok(session.clone());
    }
    let asked = fold(text);
    let mut fitting = sessions.into_iter().filter(|session| fold(&session.title).contains(&asked));
    match (fitting.next(), fitting.next()) {
        (Some(session), None) => Ok(session),
        _ => Err(Error::NoSuchSession),
    }
}
