//! Planning meetings and mending a roster: a file in, a file out, no event needed.

use std::fmt::Write;
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use regie_core::words::{Args, Fault as Said, Words};
use regie_print::save;
use regie_roster::{
    Effort, Event, Fault, Instance, Objective, Options, Quantity, Repair, Repaired, Slot, Solution, WishId,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::answer::{Context, Refused, args};
use crate::arguments::Roster;

/// Larger files hold more than can be planned.
const FILE_LIMIT: u64 = 64 * 1024 * 1024;

/// Without a time limit, the search has that many moves for each wish: about a second for an ordinary event.
const MOVES: u64 = 8_000;

/// Why a file could not be planned.
#[derive(Debug)]
pub(crate) enum Error {
    /// It is not JSON, or not of the format.
    NotARoster { file: PathBuf, detail: String },
    /// What it asks for makes no sense.
    Faults(Vec<Fault>),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Roster(error)
    }
}

impl Error {
    /// What it says, participants by their numbers in the file.
    pub(crate) fn say(&self, words: &Words) -> Said {
        match self {
            Self::NotARoster { file, detail } => {
                let file = file.display().to_string();
                words.fault("not-a-roster", &args([("file", file), ("detail", detail.clone())]))
            }
            Self::Faults(faults) => {
                let mut said = String::new();
                for fault in faults {
                    // Writing into a string cannot fail.
                    let _ = write!(said, "\n– {}", sentence(fault, words));
                }
                words.fault("roster-faults", &args([("faults", said)]))
            }
        }
    }
}

/// `b2b-repair/1`.
#[derive(Debug, Deserialize)]
struct RepairFile {
    instance: PathBuf,
    base: regie_roster::Roster,
    now: Slot,
    #[serde(default)]
    events: Vec<Event>,
}

pub(crate) fn run(context: &Context, job: Roster) -> Result<(), Refused> {
    match job {
        Roster::Solve { instance, out, seconds, seed, prove } => {
            let instance: Instance = read(&instance)?;
            let effort = match seconds {
                Some(_) => Effort::Unbounded,
                None => Effort::Moves(MOVES * instance.wishes.len().max(100) as u64),
            };
            let options = Options { seed, effort, prove, start: None };
            let solution = regie_roster::solve(&instance, &options, until(seconds)).map_err(Error::Faults)?;
            write(&out, &solution)?;
            context.answer(&solution, |words| verdict(&solution, words))?;
        }
        Roster::Repair { repair, out, seconds, seed, most } => {
            let file: RepairFile = read(&repair)?;
            let beside = repair.parent().unwrap_or(Path::new(""));
            let instance = read(&beside.join(&file.instance))?;
            let asked = Repair { instance, base: file.base, now: file.now, events: file.events };
            let repaired = regie_roster::repair(&asked, seed, most, until(seconds)).map_err(Error::Faults)?;
            write(&out, &repaired)?;
            context.answer(&repaired, |words| mended(&repaired, words))?;
        }
    }
    Ok(())
}

/// Goes on until the time is over, if there is a limit.
fn until(seconds: Option<f64>) -> impl FnMut(&regie_roster::Progress<'_>) -> ControlFlow<()> {
    let began = Instant::now();
    let limit = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    move |_| {
        let over = limit.is_some_and(|limit| began.elapsed() >= limit);
        if over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Refused> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => regie_exchange::Error::NoFile { path: path.display().to_string() },
        _ => regie_exchange::Error::Core(regie_core::Error::File(error)),
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(FILE_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(regie_exchange::Error::HugeFile { bytes: bytes.len() as u64 }.into());
    }
    serde_json::from_slice(&bytes)
        .map_err(|error| Error::NotARoster { file: path.to_owned(), detail: error.to_string() }.into())
}

fn write(path: &Path, answer: &impl serde::Serialize) -> Result<(), Refused> {
    let bytes = serde_json::to_vec(answer).map_err(regie_core::Error::from)?;
    Ok(save(path, &bytes)?)
}

/// The five lines, each with what is known of it.
fn verdict(solution: &Solution, words: &Words) -> Vec<String> {
    let (found, bounds): ([u32; 5], [u32; 5]) = (solution.objective.into(), solution.bounds.into());
    let names =
        ["1", "2", "3"].map(|tier| words.say_with("cli-roster-tier", &args([("tier", tier.to_owned())])));
    let [first, second, third] = names;
    let names = [first, second, third, words.say("cli-roster-shortfall"), words.say("cli-roster-breaks")];
    names
        .into_iter()
        .enumerate()
        .map(|(line, name)| {
            let known = if solution.proved[line] {
                words.say("cli-roster-proved")
            } else {
                let key = if line < 3 { "cli-roster-at-most" } else { "cli-roster-at-least" };
                words.say_with(key, &args([("bound", bounds[line].to_string())]))
            };
            let blanks = [("name", name), ("found", found[line].to_string()), ("known", known)];
            words.say_with("cli-roster-line", &args(blanks))
        })
        .collect()
}

fn mended(repaired: &Repaired, words: &Words) -> Vec<String> {
    let mut lines = vec![words.say_with(
        "cli-roster-mended",
        &args([
            ("dropped", repaired.dropped.len().to_string()),
            ("gained", repaired.gained.len().to_string()),
            ("objective", numbers(repaired.solution.objective)),
        ]),
    )];
    lines.extend(repaired.offers.iter().map(|offer| {
        words.say_with(
            "cli-roster-offer",
            &args([
                ("moved", offer.moved.len().to_string()),
                ("given-up", offer.given_up.len().to_string()),
                ("gained", offer.gained.len().to_string()),
                ("objective", numbers(offer.objective)),
            ]),
        )
    }));
    lines
}

fn numbers(objective: Objective) -> String {
    <[u32; 5]>::from(objective).map(|line| line.to_string()).join(", ")
}

/// A fault in words, participants by their numbers.
fn sentence(fault: &Fault, words: &Words) -> String {
    let list = |items: &[String]| items.join(", ");
    let people = |of: &[usize]| list(&of.iter().map(ToString::to_string).collect::<Vec<_>>());
    let wishes = |of: &[WishId]| list(&of.iter().map(ToString::to_string).collect::<Vec<_>>());
    let place = |participant: Option<usize>, wish: Option<WishId>| match (participant, wish) {
        (_, Some(wish)) => words.say_with("cli-roster-in-wish", &args([("wish", wish.to_string())])),
        (Some(one), None) => {
            words.say_with("cli-roster-in-participant", &args([("participant", one.to_string())]))
        }
        (None, None) => words.say("cli-roster-in-instance"),
    };
    let (key, said): (&str, Args<'static>) = match fault {
        Fault::NoSlots => ("roster-fault-no-slots", args([])),
        Fault::NoTables => ("roster-fault-no-tables", args([])),
        Fault::TooLarge { what, count, most } => {
            let key = match what {
                Quantity::Slots => "roster-fault-too-many-slots",
                Quantity::Participants => "roster-fault-too-many-participants",
                Quantity::Wishes => "roster-fault-too-many-wishes",
            };
            (key, args([("count", count.to_string()), ("most", most.to_string())]))
        }
        Fault::Misnumbered { participant } => {
            ("roster-fault-misnumbered", args([("people", people(&[*participant]))]))
        }
        Fault::NoSuchSlot { participant, wish, slot } => (
            "roster-fault-no-such-slot",
            args([("slot", slot.to_string()), ("place", place(*participant, *wish))]),
        ),
        Fault::Session { session } => ("roster-fault-session", args([("session", session.to_string())])),
        Fault::NoSuchParticipant { wish, participant } => (
            "roster-fault-no-such-participant",
            args([("people", people(&[*participant])), ("place", place(None, *wish))]),
        ),
        Fault::SameId { wish } => ("roster-fault-same-id", args([("wishes", wishes(&[*wish]))])),
        Fault::WithOneself { wish, participant } => (
            "roster-fault-with-oneself",
            args([("people", people(&[*participant])), ("wishes", wishes(&[*wish]))]),
        ),
        Fault::Twice { wishes: twice } => ("roster-fault-twice", args([("wishes", wishes(twice))])),
        Fault::Vetoed { wish } => ("roster-fault-vetoed", args([("wishes", wishes(&[*wish]))])),
        Fault::NoSuchTier { wish, tier } => {
            ("roster-fault-no-such-tier", args([("wishes", wishes(&[*wish])), ("tier", tier.to_string())]))
        }
        Fault::PinWhereAbsent { wish, participant, slot } => (
            "roster-fault-pin-where-absent",
            args([
                ("people", people(&[*participant])),
                ("wishes", wishes(&[*wish])),
                ("slot", slot.to_string()),
            ]),
        ),
        Fault::PinNotAllowed { wish, slot } => {
            ("roster-fault-pin-not-allowed", args([("wishes", wishes(&[*wish])), ("slot", slot.to_string())]))
        }
        Fault::PinsClash { wishes: pins, participants, slot } => (
            "roster-fault-pins-clash",
            args([("people", people(participants)), ("wishes", wishes(pins)), ("slot", slot.to_string())]),
        ),
        Fault::PinsWithoutTable { wishes: pins, slot } => {
            ("roster-fault-pins-without-table", args([("wishes", wishes(pins)), ("slot", slot.to_string())]))
        }
        Fault::PinsOverLimit { wishes: pins, participant, max } => (
            "roster-fault-pins-over-limit",
            args([("people", people(&[*participant])), ("wishes", wishes(pins)), ("most", max.to_string())]),
        ),
        Fault::NoSuchWish { wish } => ("roster-fault-no-such-wish", args([("wishes", wishes(&[*wish]))])),
    };
    words.say_with(key, &said)
}
