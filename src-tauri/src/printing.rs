//! The way to the printer: a thread that hands over what waits, so that nobody at the desk waits for a printer.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use regie_core::badges::Selection;
use regie_core::check_in::{Answer, Movement};
use regie_core::event::Area;
use regie_core::id::PersonId;
use regie_papers::make::{Made, Purpose, gather};
use regie_papers::queue::{self, Queue, Stage};
use regie_papers::{OnArrival, PaperRequest, PrintSettings};
use tauri::AppHandle;

use crate::desk::{Desk, announce};

/// How soon a job in the system's queue is asked after.
const WATCH: Duration = Duration::from_millis(400);

/// How soon a printer that was stopped or missing is tried again.
const RETRY: Duration = Duration::from_secs(4);

/// What the thread is told.
enum Word {
    /// The list changed: look at it now.
    Look,
    /// Somebody arrived.
    Arrived(PersonId),
}

struct Shared {
    queue: Queue,
    settings: Mutex<PrintSettings>,
    thread: Mutex<Sender<Word>>,
}

/// The way to the printer; a copy is the same way.
#[derive(Clone)]
pub(crate) struct Printing(Arc<Shared>);

impl Printing {
    /// Opens the list kept beside the event, and goes on with what is on it.
    pub(crate) fn start(desk: Desk, app: AppHandle) -> Self {
        let (thread, words) = channel();
        let printing = Self(Arc::new(Shared {
            queue: Queue::open(desk.dir()),
            settings: Mutex::new(PrintSettings::read(desk.dir())),
            thread: Mutex::new(thread),
        }));
        let own = printing.clone();
        std::thread::spawn(move || own.work(&Room { desk, app }, &words));
        printing
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.0.queue
    }

    fn preferences(&self) -> MutexGuard<'_, PrintSettings> {
        self.0.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How this laptop prints.
    pub(crate) fn settings(&self) -> PrintSettings {
        self.preferences().clone()
    }

    /// Keeps how this laptop prints.
    pub(crate) fn save_settings(&self, desk: &Desk, settings: PrintSettings) -> regie_papers::Result<()> {
        settings.write(desk.dir())?;
        *self.preferences() = settings;
        Ok(())
    }

    fn tell(&self, word: Word) {
        // The thread ends with the program alone.
        let _ = self.0.thread.lock().unwrap_or_else(PoisonError::into_inner).send(word);
    }

    /// The list changed.
    pub(crate) fn look(&self) {
        self.tell(Word::Look);
    }

    /// Has a badge printed for somebody who arrived, where that is wished for; who comes back from lunch has one. Costs
    /// the arrival nothing.
    pub(crate) fn arrived(&self, answer: &Answer) {
        if let Answer::Welcome { person, movement: Movement::Arrived, .. } = answer
            && self.preferences().on_arrival != OnArrival::Never
        {
            self.tell(Word::Arrived(person.id));
        }
    }

    fn work(&self, room: &Room, words: &Receiver<Word>) {
        // What a restart found on the list is looked at first.
        let mut patience = Some(Duration::ZERO);
        loop {
            let word = match patience {
                Some(patience) => match words.recv_timeout(patience) {
                    Ok(word) => Some(word),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => return,
                },
                None => match words.recv() {
                    Ok(word) => Some(word),
                    Err(_) => return,
                },
            };
            if let Some(Word::Arrived(person)) = word {
                // A badge that cannot even wait is printed from the person's sheet; the arrival stands.
                let _ = self.badge(room, person);
            }
            let _ = self.0.queue.turn(room);
            announce(&room.app, &BTreeSet::from([Area::Print]));
            let stages: Vec<Stage> = self.0.queue.jobs().into_iter().map(|job| job.stage).collect();
            patience = stages
                .iter()
                .filter_map(|stage| match stage {
                    Stage::Sent { why: None, .. } | Stage::Waiting { why: None } => Some(WATCH),
                    Stage::Sent { .. } | Stage::Waiting { .. } => Some(RETRY),
                    Stage::Held { .. } => None,
                })
                .min();
        }
    }

    /// Puts the badge of somebody who arrived on the list.
    fn badge(&self, room: &Room, person: PersonId) -> regie_papers::Result<()> {
        let mut settings = self.settings();
        let Some(printer) = settings.printer.clone() else { return Ok(()) };
        let queue = &self.0.queue;
        if settings.on_arrival == OnArrival::FirstTime {
            let had_one = room.desk.ask(&room.app, |event| Ok(!event.prints_of(person)?.is_empty()))?;
            if had_one || queue.holds_badge_of(person) {
                return Ok(());
            }
        }
        let labels = settings.labels.clone();
        let next = labels.after(1);
        let of = Selection::People { people: vec![person] };
        queue.add(PaperRequest::Badges { of, labels }, &printer, room.desk.clock().now())?;
        if next != settings.labels.first {
            // The next badge goes on the next label of the sheet that was begun.
            settings.labels.first = next;
            self.save_settings(&room.desk, settings)?;
        }
        Ok(())
    }
}

/// The event, as the thread holds it.
struct Room {
    desk: Desk,
    app: AppHandle,
}

impl queue::Desk for Room {
    fn make(&self, request: &PaperRequest) -> regie_papers::Result<Made> {
        let gathered = self.desk.ask(&self.app, |event| gather(event, request, Purpose::Print))?;
        gathered.draw(&self.desk.words())
    }

    fn sent(&self, made: &Made) -> regie_papers::Result<()> {
        self.desk.ask(&self.app, |event| made.record_sheet(event))
    }

    fn printed(&self, people: &[PersonId]) -> regie_papers::Result<()> {
        self.desk.ask(&self.app, |event| Ok(event.badges_printed(people).map(|_| ())?))
    }
}
