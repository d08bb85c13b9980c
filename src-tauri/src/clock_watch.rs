//! Looks after the clock of the pitches while the program runs: what happened to the laptop is noted, thresholds are heard,
//! and the bell of the meetings; the screen stays awake.

use std::time::Duration;

use regie_core::meetings::room::Bell;
use regie_core::pitches::{Chime, ClockView};
use regie_core::{Error, Event};
use tauri::{AppHandle, Manager};

use crate::awake::Awake;
use crate::desk::Desk;
use crate::stage::STAGE;

/// How often it is looked at where no threshold comes sooner, in milliseconds.
const EVERY_MS: i64 = 1_000;
/// A bell that is later than this, in milliseconds, rings no more: the laptop slept, or its clock was set.
const LATE_MS: i64 = 5_000;

/// For as long as the program runs.
pub(crate) async fn watch(app: AppHandle) {
    let desk = app.state::<Desk>().inner().clone();
    let mut awake = Awake::new(desk.words().say("pitches-awake"));
    let boot = || desk.clock().boot_micros() / 1_000;
    let mut before = boot();
    let mut wall_before = desk.clock().now();
    loop {
        // Nothing to look after, or nothing that opens: there is nothing to say either, whoever asks will hear.
        let (running, bells) = desk.with(&app, look).await.unwrap_or_default();
        let staged = app.get_webview_window(STAGE).is_some();
        awake.want(!running.is_empty() || staged);
        let now = boot();
        if let Some(chime) = heard(&running, before, now)
            && let Some(sounds) = desk.sounds()
        {
            sounds.chime(chime);
        }
        before = now;
        // The slots are hours of the day, and are heard by the wall clock.
        let wall = desk.clock().now();
        if staged
            && let Some(bell) = rung(&bells, wall_before, wall)
            && let Some(sounds) = desk.sounds()
        {
            sounds.bell(bell);
        }
        wall_before = wall;
        let chimes = running.iter().flat_map(|(clock, _)| clock.chimes()).map(|(at, _)| at - now);
        let next = chimes.chain(bells.iter().map(|(at, _)| at - wall));
        let wait = next.filter(|wait| *wait > 0).min().unwrap_or(EVERY_MS).min(EVERY_MS);
        // A moment late rather than a moment early: it is not looked at twice for one threshold.
        tokio::time::sleep(Duration::from_millis(wait.unsigned_abs() + 1)).await;
    }
}

/// The clocks that run, and whether their thresholds are to be heard.
type Running = Vec<(ClockView, bool)>;

/// The clocks that run, and when the bell rings.
fn look(event: &mut Event) -> Result<(Running, Vec<(i64, Bell)>), Error> {
    let running = event.watch_clocks()?.into_iter();
    let running = running.map(|(session, clock)| Ok((clock, event.pitch_setup(session)?.chime)));
    let running = running.collect::<Result<_, Error>>()?;
    Ok((running, event.bells()?))
}

/// The bell that was due after `before` and until `now`, in milliseconds since 1970; the last of several.
fn rung(bells: &[(i64, Bell)], before: i64, now: i64) -> Option<Bell> {
    let due = bells.iter().filter(|(at, _)| before < *at && *at <= now && now - at < LATE_MS);
    due.max().map(|(_, bell)| *bell)
}

/// The threshold that was reached after `before` and until `now`, in boot milliseconds; the last of several.
fn heard(running: &[(ClockView, bool)], before: i64, now: i64) -> Option<Chime> {
    let wanted = running.iter().filter(|(_, chime)| *chime).flat_map(|(clock, _)| clock.chimes());
    wanted.filter(|(at, _)| before < *at && *at <= now).max().map(|(_, chime)| chime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bell_rings_once_at_its_moment_and_not_long_after() {
        let bells = [(10_000, Bell::Begin), (20_000, Bell::Change)];
        assert_eq!(rung(&bells, 9_000, 9_999), None);
        assert_eq!(rung(&bells, 9_999, 10_001), Some(Bell::Begin));
        assert_eq!(rung(&bells, 10_001, 11_000), None, "it rang");
        assert_eq!(rung(&bells, 19_000, 20_000), Some(Bell::Change));
        assert_eq!(rung(&bells, 20_000, 21_000), None);
        assert_eq!(rung(&bells, 9_000, 20_100), Some(Bell::Change), "the last of two");
        assert_eq!(rung(&bells, 9_000, 60_000), None, "the laptop slept");
    }
}
