//! Keeps the screen awake while a pitch is on the clock or the stage is open.

use std::sync::mpsc::{Sender, channel};

use regie_core::IDENTIFIER;

/// Asks the system to keep the screen on, or no longer; on a thread of its own, for the system may take its time. Where it
/// refuses, the program works on: it is asked again the next time.
#[derive(Debug)]
pub(crate) struct Awake {
    wanted: bool,
    sender: Sender<bool>,
}

impl Awake {
    /// Nothing is asked for yet; `reason` is what the system may show for it.
    pub(crate) fn new(reason: String) -> Self {
        let (sender, receiver) = channel::<bool>();
        std::thread::spawn(move || {
            let mut kept = None;
            for wanted in receiver {
                kept = if wanted {
                    kept.or_else(|| {
                        keepawake::Builder::default()
                            .display(true)
                            .idle(true)
                            .reason(reason.clone())
                            .app_name("Régie")
                            .app_reverse_domain(IDENTIFIER)
                            .create()
                            .ok()
                    })
                } else {
                    None
                };
            }
        });
        Self { wanted: false, sender }
    }

    /// Whether the screen is to stay on from now.
    pub(crate) fn want(&mut self, wanted: bool) {
        if self.wanted != wanted {
            self.wanted = wanted;
            let _ = self.sender.send(wanted);
        }
    }
}
