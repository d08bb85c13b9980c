//! Looks after the clock of the pitches while the program runs: what happened to the laptop is noted, thresholds are heard,
//! the screen stays awake.

use std::time::Duration;

use regie_core::pitches::{Chime, ClockView};
use regie_core::{Error, Event};
use tauri::{AppHandle, Manager};

use crate::awake::Awake;
use crate::desk::Desk;
use crate::stage::STAGE;

/// How often it is looked at where no threshold comes sooner, in milliseconds.
const EVERY_MS: i64 = 1_000;

/// For as long as the program runs.
pub(crate) async fn watch(app: AppHandle) {
    let desk = app.state::<Desk>().inner().clone();
    let mut awake = Awake::new(desk.words().say("pitches-awake"));
    let boot = || desk.clock().boot_micros() / 1_000;
    let mut before = boot();
    loop {
        // Nothing to look after, or nothing that opens: there is nothing to say either, whoever asks will hear.
        let running = desk.with(&app, look).await.unwrap_or_default();
        awake.want(!running.is_empty() || app.get_webview_window(STAGE).is_some());
        let now = boot();
        if let Some(chime) = heard(&running, before, now)
            && let Some(sounds) = desk.sounds()
        {
            sounds.chime(chime);
        }
        before = now;
        let next = running.iter().flat_map(|(clock, _)| clock.chimes()).map(|(at, _)| at - now);
        let wait = next.filter(|wait| *wait > 0).min().unwrap_or(EVERY_MS).min(EVERY_MS);
        // A moment late rather than a moment early: it is not looked at twice for one threshold.
        tokio::time::sleep(Duration::from_millis(wait.unsigned_abs() + 1)).await;
    }
}

/// The clocks that run, and whether their thresholds are to be heard.
fn look(event: &mut Event) -> Result<Vec<(ClockView, bool)>, Error> {
    let running = event.watch_clocks()?;
    running.into_iter().map(|(session, clock)| Ok((clock, event.pitch_setup(session)?.chime))).collect()
}

/// The threshold that was reached after `before` and until `now`, in boot milliseconds; the last of several.
fn heard(running: &[(ClockView, bool)], before: i64, now: i64) -> Option<Chime> {
    let wanted = running.iter().filter(|(_, chime)| *chime).flat_map(|(clock, _)| clock.chimes());
    wanted.filter(|(at, _)| before < *at && *at <= now).max().map(|(_, chime)| chime)
}
