//! What is on its way to a printer: a list in a file of this laptop, so that a badge that waits for a printer survives a
//! restart. It is no part of the event: nothing of it travels, and no name is in it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use regie_core::id::PersonId;
use regie_core::words::{Fault, Words};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::make::Made;
use crate::printer::{self, Outcome};
use crate::request::PaperRequest;

const FILE: &str = "print-queue.json";

/// A paper on its way to a printer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Its number on this laptop.
    pub id: u64,
    /// What is to be printed.
    pub request: PaperRequest,
    /// Where, by the printer's name in the system.
    pub printer: String,
    /// Since when, in milliseconds since 1970.
    pub since: i64,
    /// How often it was handed to the printer, or would have been.
    pub tries: u32,
    /// Where it is.
    pub stage: Stage,
}

/// Where a job is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Here: it is handed over as soon as the printer takes it.
    Waiting {
        /// Why it was not yet; nothing where nobody tried.
        why: Option<Why>,
    },
    /// In the system's own queue.
    Sent {
        /// Under this number.
        job: u64,
        /// Why it does not come out.
        why: Option<Why>,
    },
    /// Here, until somebody asks for it again: trying alone would not help.
    Held {
        /// Why.
        why: Why,
    },
}

/// Why a job does not come out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// An error's code.
    pub code: String,
    /// What the system said, where it said something.
    pub detail: String,
}

impl Why {
    fn of(error: &Error) -> Self {
        let detail = match error {
            Error::Core(_) | Error::Print(_) => error.to_string(),
            _ => String::new(),
        };
        Self { code: error.code().to_owned(), detail }
    }

    fn is_gone(&self) -> bool {
        self.code == "printer-gone"
    }

    fn given_up() -> Self {
        Self { code: "print-given-up".to_owned(), detail: String::new() }
    }

    /// What to tell people.
    pub fn fault(&self, printer: &str, words: &Words) -> Fault {
        let pairs = [("printer", printer.to_owned()), ("detail", self.detail.clone())];
        words.fault(&self.code, &pairs.into_iter().collect())
    }
}

/// Who holds the event while papers are made and printed.
pub trait Desk {
    /// Makes a paper; the event may be held for as long as gathering takes, not for drawing.
    ///
    /// # Errors
    /// Whatever the event or the paper refuses.
    fn make(&self, request: &PaperRequest) -> Result<Made>;

    /// Records that a paper was handed to a printer.
    ///
    /// # Errors
    /// Whatever the event refuses.
    fn sent(&self, made: &Made) -> Result<()>;

    /// Records that these people's badges came out.
    ///
    /// # Errors
    /// Whatever the event refuses.
    fn printed(&self, people: &[PersonId]) -> Result<()>;
}

#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Jobs {
    last: u64,
    jobs: Vec<Job>,
}

/// The list of what is on its way.
#[derive(Debug)]
pub struct Queue {
    path: PathBuf,
    jobs: Mutex<Jobs>,
}

impl Queue {
    /// The list kept in a folder; an empty one where there is none, or none that reads.
    pub fn open(dir: &Path) -> Self {
        let path = dir.join(FILE);
        let jobs = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { path, jobs: Mutex::new(jobs.unwrap_or_default()) }
    }

    fn held(&self) -> MutexGuard<'_, Jobs> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the list: on disk first, so that what is shown is what a restart finds.
    fn change<T>(&self, change: impl FnOnce(&mut Jobs) -> Result<T>) -> Result<T> {
        let mut held = self.held();
        let mut next = held.clone();
        let answer = change(&mut next)?;
        if next != *held {
            let bytes = serde_json::to_vec_pretty(&next).map_err(regie_core::Error::from)?;
            regie_print::save(&self.path, &bytes)?;
            *held = next;
        }
        Ok(answer)
    }

    /// Everything on its way, oldest first.
    pub fn jobs(&self) -> Vec<Job> {
        self.held().jobs.clone()
    }

    /// Whether somebody's badge is on its way.
    pub fn holds_badge_of(&self, person: PersonId) -> bool {
        self.held().jobs.iter().any(|job| job.request.badges_of().contains(&person))
    }

    /// Puts a paper on the list; answers its number.
    ///
    /// # Errors
    /// What writing a file is refused for.
    pub fn add(&self, request: PaperRequest, printer: &str, since: i64) -> Result<u64> {
        self.change(|jobs| {
            jobs.last += 1;
            let (id, printer) = (jobs.last, printer.to_owned());
            let stage = Stage::Waiting { why: None };
            jobs.jobs.push(Job { id, request, printer, since, tries: 0, stage });
            Ok(id)
        })
    }

    /// Has a job handed over again at the next turn; one in the system's queue is taken back first.
    ///
    /// # Errors
    /// [`Error::NoSuchJob`].
    pub fn retry(&self, id: u64) -> Result<()> {
        self.recall(id)?;
        self.set(id, |job| job.stage = Stage::Waiting { why: None })
    }

    /// Takes a job off the list, and out of the system's queue.
    ///
    /// # Errors
    /// [`Error::NoSuchJob`].
    pub fn drop_job(&self, id: u64) -> Result<()> {
        self.recall(id)?;
        self.change(|jobs| {
            jobs.jobs.retain(|job| job.id != id);
            Ok(())
        })
    }

    fn find(&self, id: u64) -> Result<Job> {
        self.held().jobs.iter().find(|job| job.id == id).cloned().ok_or(Error::NoSuchJob)
    }

    fn recall(&self, id: u64) -> Result<()> {
        let job = self.find(id)?;
        if let Stage::Sent { job: number, .. } = job.stage {
            // A printer that is gone has taken its queue with it.
            let _ = printer::cancel(&job.printer, number);
        }
        Ok(())
    }

    fn set(&self, id: u64, change: impl FnOnce(&mut Job)) -> Result<()> {
        self.change(|jobs| {
            let job = jobs.jobs.iter_mut().find(|job| job.id == id).ok_or(Error::NoSuchJob)?;
            change(job);
            Ok(())
        })
    }

    /// Goes through the list once: hands over what waits, watches what was handed over. Says whether anything changed.
    ///
    /// # Errors
    /// What writing the list is refused for; each job's own trouble stands beside it instead.
    pub fn turn(&self, desk: &impl Desk) -> Result<bool> {
        let before = self.jobs();
        for job in &before {
            let turned = match &job.stage {
                Stage::Waiting { .. } => self.hand_over(job, desk),
                Stage::Sent { job: number, .. } => self.watch(job, *number, desk),
                Stage::Held { .. } => Ok(()),
            };
            match turned {
                // Somebody took it off the list meanwhile.
                Ok(()) | Err(Error::NoSuchJob) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.jobs() != before)
    }

    fn hand_over(&self, job: &Job, desk: &impl Desk) -> Result<()> {
        if let Err(error) = printer::ready(&job.printer) {
            return self.wait(job, &error);
        }
        let made = match desk.make(&job.request) {
            Ok(made) => made,
            Err(Error::Core(regie_core::Error::NoSuchPerson)) => {
                // Somebody who was erased, or whose arrival was undone, needs no badge.
                return self.drop_job(job.id);
            }
            Err(error) => return self.set(job.id, |job| job.stage = Stage::Held { why: Why::of(&error) }),
        };
        self.find(job.id)?;
        match printer::send(&job.printer, &format!("Régie {}", job.id), &made.paper, made.size) {
            Ok(number) => {
                let noted = self.set(job.id, |job| {
                    job.tries += 1;
                    job.stage = Stage::Sent { job: number, why: None };
                });
                if matches!(noted, Err(Error::NoSuchJob)) {
                    let _ = printer::cancel(&job.printer, number);
                }
                noted?;
                desk.sent(&made)
            }
            Err(error) => self.wait(job, &error),
        }
    }

    /// Leaves a job where it is, with why. The list is written only where that changed.
    fn wait(&self, job: &Job, error: &Error) -> Result<()> {
        let why = Some(Why::of(error));
        self.set(job.id, |job| job.stage = Stage::Waiting { why })
    }

    fn watch(&self, job: &Job, number: u64, desk: &impl Desk) -> Result<()> {
        match printer::outcome(&job.printer, number) {
            // What vanished while its printer was away did not come out of it.
            Ok(Outcome::Forgotten) if matches!(&job.stage, Stage::Sent { why: Some(why), .. } if why.is_gone()) => {
                self.set(job.id, |job| job.stage = Stage::Held { why: Why::given_up() })
            }
            Ok(Outcome::Printed | Outcome::Forgotten) => {
                desk.printed(job.request.badges_of())?;
                self.change(|jobs| {
                    jobs.jobs.retain(|known| known.id != job.id);
                    Ok(())
                })
            }
            Ok(Outcome::GivenUp) => self.set(job.id, |job| job.stage = Stage::Held { why: Why::given_up() }),
            Ok(Outcome::Going) => {
                let why = printer::ready(&job.printer).err().map(|error| Why::of(&error));
                self.set(job.id, |job| job.stage = Stage::Sent { job: number, why })
            }
            // The system still has it, and prints it when the printer is back.
            Err(error) => {
                let why = Some(Why::of(&error));
                self.set(job.id, |job| job.stage = Stage::Sent { job: number, why })
            }
        }
    }
}
