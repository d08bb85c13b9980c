//! The stage: the second window, for the room's projector. Once asked for it is kept there, whatever closes it, freezes
//! it or takes its monitor away, until it is closed on purpose.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use tauri::utils::config::BackgroundThrottlingPolicy;
use tauri::window::Color;
use tauri::{
    AppHandle, Emitter, Manager, PhysicalPosition, PhysicalSize, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, Window, WindowEvent,
};
use ts_rs::TS;

use crate::desk::Desk;

/// The stage's window.
pub(crate) const STAGE: &str = "stage";
/// The operator's window.
const MAIN: &str = "main";
/// How often the stage is looked after.
const EVERY: Duration = Duration::from_secs(1);
/// After how many silent looks its page is taken for dead. It says that it lives every second.
const DEAD_AFTER: u32 = 10;
/// How many looks a page has to start, on a slow machine.
const STARTS_WITHIN: u32 = 40;
/// How often full screen is asked for before the system is believed to refuse it.
const TRIES: u32 = 4;
/// The size of a stage without a monitor of its own, in logical pixels.
const PLAIN: (f64, f64) = (960.0, 540.0);

/// A monitor, as an operator knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Screen {
    /// Tells it from the others while they stay plugged in.
    id: String,
    /// What the system calls it, where it has a name.
    name: String,
    /// Its size in physical pixels.
    width: u32,
    /// Its size in physical pixels.
    height: u32,
    /// Where it lies, in physical pixels.
    #[serde(skip)]
    #[ts(skip)]
    at: (i32, i32),
    /// Whether the operator's window is there.
    operator: bool,
}

/// Where the stage stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct StageWindow {
    /// Whether it is asked for.
    open: bool,
    /// The monitor it is on.
    on: Option<String>,
    /// Whether it fills that monitor.
    full: bool,
    /// How often it had to be brought back since the program started.
    returned: u32,
    /// The monitors there are.
    screens: Vec<Screen>,
}

/// What is asked of the stage, and how it fares.
#[derive(Debug, Default)]
struct Kept {
    open: bool,
    /// The monitor that was chosen; the first that is not the operator's where none was.
    chosen: Option<String>,
    /// Looks since its page last said that it lives.
    silent: u32,
    /// Whether its page has said so at all.
    started: bool,
    /// How often full screen was asked for on the monitor it should be on.
    tries: u32,
    /// The monitor it was last put on; an empty one for a plain window.
    put: Option<String>,
    returned: u32,
    told: Option<StageWindow>,
}

/// The stage; a copy is the same stage.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stage(Arc<Mutex<Kept>>);

impl Stage {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the stage, or moves it to another monitor.
    pub(crate) fn open(&self, app: &AppHandle, screen: Option<String>) -> StageWindow {
        {
            let mut kept = self.kept();
            kept.open = true;
            kept.chosen = screen;
            kept.put = None;
            kept.tries = 0;
        }
        self.tend(app);
        self.state(app)
    }

    /// Closes it on purpose.
    pub(crate) fn close(&self, app: &AppHandle) -> StageWindow {
        self.kept().open = false;
        self.tend(app);
        self.state(app)
    }

    /// Its page lives.
    pub(crate) fn lives(&self) {
        let mut kept = self.kept();
        kept.silent = 0;
        kept.started = true;
    }

    /// Where it stands.
    pub(crate) fn state(&self, app: &AppHandle) -> StageWindow {
        let screens = screens(app);
        let window = app.get_webview_window(STAGE);
        let on = window.as_ref().and_then(|window| standing_on(window, &screens));
        let full = window.is_some_and(|window| on.is_some_and(|screen| fills(&window, screen)));
        let kept = self.kept();
        StageWindow {
            open: kept.open,
            on: on.map(|screen| screen.id.clone()),
            full,
            returned: kept.returned,
            screens,
        }
    }

    /// Looks after it for as long as the program runs.
    pub(crate) async fn keep(self, app: AppHandle) {
        loop {
            tokio::time::sleep(EVERY).await;
            if self.kept().open {
                self.kept().silent += 1;
                self.tend(&app);
            }
        }
    }

    /// What happens to the windows. The stage comes back by itself; it does not outlive the operator's window.
    pub(crate) fn heed(&self, window: &Window, event: &WindowEvent) {
        if !matches!(event, WindowEvent::Destroyed) {
            return;
        }
        let (stage, app) = (self.clone(), window.app_handle().clone());
        if window.label() == MAIN {
            self.kept().open = false;
        } else if !self.kept().open {
            return;
        }
        // Windows are not made while one is being taken down.
        tauri::async_runtime::spawn(async move { stage.tend(&app) });
    }

    /// Makes it as it should be, and tells the operator what changed.
    fn tend(&self, app: &AppHandle) {
        let (open, dead) = {
            let kept = self.kept();
            let patience = if kept.started { DEAD_AFTER } else { STARTS_WITHIN };
            (kept.open, kept.silent > patience)
        };
        match (open, app.get_webview_window(STAGE)) {
            (false, Some(window)) => {
                let _ = window.destroy();
            }
            (false, None) => {}
            // Its end is heard of, and it is made anew then.
            (true, Some(window)) if dead => {
                self.kept().silent = 0;
                let _ = window.destroy();
            }
            (true, Some(window)) => self.place(app, &window),
            (true, None) => {
                if let Some(window) = self.make(app) {
                    self.place(app, &window);
                    let _ = window.show();
                    give_back_the_focus(app);
                }
            }
        }
        let state = self.state(app);
        let news = {
            let mut kept = self.kept();
            (kept.told.as_ref() != Some(&state)).then(|| kept.told = Some(state.clone()))
        };
        if news.is_some() {
            let _ = app.emit_to(MAIN, "stage", state);
        }
    }

    fn make(&self, app: &AppHandle) -> Option<WebviewWindow> {
        let title = app.state::<Desk>().words().say("stage-window");
        let window = WebviewWindowBuilder::new(app, STAGE, WebviewUrl::App("stage.html".into()))
            .title(title)
            .inner_size(PLAIN.0, PLAIN.1)
            .min_inner_size(320.0, 180.0)
            // It counts on where it is covered; and nothing white flashes in a dark room.
            .background_throttling(BackgroundThrottlingPolicy::Disabled)
            .background_color(Color(0, 0, 0, 255))
            .focused(false)
            .visible(false)
            .build();
        let mut kept = self.kept();
        kept.silent = 0;
        kept.started = false;
        kept.put = None;
        kept.tries = 0;
        // The first time it is opened, afterwards it is brought back.
        if kept.told.as_ref().is_some_and(|told| told.open) {
            kept.returned += 1;
        }
        window.ok()
    }

    /// Full screen on its monitor; a plain window where there is none but the operator's.
    fn place(&self, app: &AppHandle, window: &WebviewWindow) {
        // The windows are asked before the lock is taken: they answer on the thread that tells of their events.
        let screens = screens(app);
        let on = standing_on(window, &screens);
        let covers = on.is_some_and(|screen| fills(window, screen));
        let chosen = self.kept().chosen.clone();
        let wanted = choose(&screens, chosen.as_deref());
        let in_place = match (wanted, on) {
            (Some(wanted), Some(on)) => wanted.id == on.id && covers,
            // Nothing but the operator's monitor: it may be moved about, but never covers it.
            (None, Some(_)) => !covers,
            (_, None) => false,
        };
        match self.kept().next_step(wanted, in_place) {
            Step::Put => match wanted {
                Some(screen) => fill(window, screen),
                None => become_plain(app, window, screens.iter().find(|screen| screen.operator)),
            },
            // Where the system keeps its own counsel it may be over the operator's window: out of the way.
            Step::Leave if covers && on.is_some_and(|on| on.operator) => become_plain(app, window, on),
            Step::Leave => {}
        }
    }
}

/// What to do about the stage's place.
enum Step {
    Put,
    Leave,
}

impl Kept {
    fn next_step(&mut self, wanted: Option<&Screen>, in_place: bool) -> Step {
        let target = wanted.map_or_else(String::new, |screen| screen.id.clone());
        if self.put.as_deref() != Some(&target) {
            self.put = Some(target);
            self.tries = 0;
        } else if in_place || self.tries >= TRIES {
            return Step::Leave;
        }
        self.tries += 1;
        Step::Put
    }
}

/// The monitor for the stage: the chosen one while it is plugged in, else the first; never the operator's.
fn choose<'a>(screens: &'a [Screen], chosen: Option<&str>) -> Option<&'a Screen> {
    let mut free = screens.iter().filter(|screen| !screen.operator);
    let first = free.clone().next();
    free.find(|screen| Some(screen.id.as_str()) == chosen).or(first)
}

fn screens(app: &AppHandle) -> Vec<Screen> {
    let main = app.get_webview_window(MAIN);
    let operator = main
        .and_then(|main| main.current_monitor().ok().flatten())
        .or_else(|| app.primary_monitor().ok().flatten())
        .map(|monitor| *monitor.position());
    let monitors = app.available_monitors().unwrap_or_default();
    monitors
        .iter()
        .map(|monitor| {
            let (name, size, at) =
                (monitor.name().cloned().unwrap_or_default(), monitor.size(), monitor.position());
            Screen {
                // Two monitors of one kind have one name.
                id: format!("{name}@{},{}", at.x, at.y),
                name,
                width: size.width,
                height: size.height,
                at: (at.x, at.y),
                operator: operator == Some(*at),
            }
        })
        .collect()
}

fn standing_on<'a>(window: &WebviewWindow, screens: &'a [Screen]) -> Option<&'a Screen> {
    let at = window.current_monitor().ok().flatten()?;
    let at = (at.position().x, at.position().y);
    screens.iter().find(|screen| screen.at == at)
}

/// Whether a window covers a monitor, by itself or by the system's full screen.
fn fills(window: &WebviewWindow, screen: &Screen) -> bool {
    window.is_fullscreen().unwrap_or_default()
        || window.inner_size().is_ok_and(|size| size.width >= screen.width && size.height >= screen.height)
}

/// What the system refuses is asked again at the next look.
fn fill(window: &WebviewWindow, screen: &Screen) {
    let (x, y) = screen.at;
    let _ = window.set_decorations(false);
    let _ = window.set_position(PhysicalPosition::new(x, y));
    // Where nobody manages windows, this is what makes it large.
    let _ = window.set_size(PhysicalSize::new(screen.width, screen.height));
    let _ = window.set_fullscreen_on_monitor(PhysicalPosition::new(f64::from(x), f64::from(y)));
}

fn become_plain(app: &AppHandle, window: &WebviewWindow, on: Option<&Screen>) {
    let _ = window.set_fullscreen(false);
    let _ = window.set_decorations(true);
    let scale = window.scale_factor().unwrap_or(1.0);
    let size = tauri::LogicalSize::new(PLAIN.0, PLAIN.1).to_physical::<u32>(scale);
    let _ = window.set_size(size);
    if let Some(screen) = on {
        let away = |at: i32, whole: u32, part: u32| {
            at.saturating_add(i32::try_from(whole.saturating_sub(part)).unwrap_or_default())
        };
        let (x, y) = screen.at;
        let corner =
            PhysicalPosition::new(away(x, screen.width, size.width), away(y, screen.height, size.height));
        let _ = window.set_position(corner);
    }
    give_back_the_focus(app);
}

/// The operator's window stays in front, and keeps the keyboard.
fn give_back_the_focus(app: &AppHandle) {
    if let Some(main) = app.get_webview_window(MAIN) {
        let _ = main.set_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(id: &str, operator: bool) -> Screen {
        Screen { id: id.to_owned(), name: id.to_owned(), width: 1920, height: 1080, at: (0, 0), operator }
    }

    #[test]
    fn the_stage_takes_the_chosen_monitor_and_never_the_operators() {
        let one = [screen("laptop", true)];
        let three = [screen("laptop", true), screen("left", false), screen("right", false)];
        let id = |screen: Option<&Screen>| screen.map(|screen| screen.id.clone());

        assert_eq!(id(choose(&one, None)), None, "there is only the operator's");
        assert_eq!(id(choose(&one, Some("laptop"))), None, "not even where it is asked for");
        assert_eq!(id(choose(&three, None)).as_deref(), Some("left"));
        assert_eq!(id(choose(&three, Some("right"))).as_deref(), Some("right"));
        assert_eq!(id(choose(&three[..2], Some("right"))).as_deref(), Some("left"), "it was unplugged");
    }
}
