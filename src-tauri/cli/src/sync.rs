//! The shared folder without a window: once, or for as long as nobody stops it.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::channel;

use clap::Args;
use regie_core::{Clock, Error, Event};
use regie_exchange::folder::{Folder, FolderProblem, FolderSettings, FolderState, Pace, find_event, keep};
use serde::Serialize;

use crate::answer::{Context, Refused, args};

#[derive(Debug, Args)]
pub(crate) struct Sync {
    pub folder: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub desk: Option<String>,
    #[arg(long, conflicts_with = "watch")]
    pub once: bool,
    #[arg(long)]
    pub watch: bool,
}

pub(crate) const HELP: &[(&str, &str)] = &[
    ("sync", "cli-sync"),
    ("sync --folder", "cli-sync-folder"),
    ("sync --passphrase_file", "cli-sync-passphrase-file"),
    ("sync --desk", "cli-sync-desk"),
    ("sync --once", "cli-sync-once"),
    ("sync --watch", "cli-sync-watch"),
];

/// Enough looks for everything to come and go; a folder that is written to all the while is left at that.
const MOST_LOOKS: usize = 20;

#[derive(Debug, Serialize)]
struct Synced {
    /// Entries that were put into the folder; those that came, `state` counts.
    published: u64,
    /// The event was started here.
    started: bool,
    #[serde(flatten)]
    state: FolderState,
}

pub(crate) fn run(context: &Context, asked: &Sync) -> Result<(), Refused> {
    let passphrase = passphrase(context, asked)?;
    let (event, started) = event(context, asked, &passphrase)?;
    let id = event.sheet()?.id;
    // Whoever looks once publishes what others leave undone at once: there is no later.
    let pace = if asked.watch { Pace::default() } else { Pace { adopt: 0, ..Pace::default() } };
    let mut folder = Folder::new(&asked.folder, &passphrase, pace, event.clock().clone());
    folder.set_up(id)?;
    let event = Mutex::new(event);
    if asked.watch {
        watch(context, &mut folder, &event, started);
        return Ok(());
    }
    let mut synced = Synced { published: 0, started, state: FolderState::default() };
    for _ in 0..MOST_LOOKS {
        let turn = folder.turn(&event);
        folder.fault()?;
        synced.published += turn.published;
        if turn.merged + turn.published == 0 {
            break;
        }
    }
    folder.leave();
    synced.state = folder.state(&context.words);
    context.answer(&synced, |_| said(context, &synced))?;
    Ok(())
}

/// Looks after the folder until the program is ended; a line for every look that brought something.
fn watch(context: &Context, folder: &mut Folder, event: &Mutex<Event>, started: bool) {
    let (hints, heard) = channel();
    let mut before: Option<FolderState> = None;
    let mut published = 0;
    keep(folder, event, (&hints, &heard), |folder, turn| {
        let state = folder.state(&context.words);
        published += turn.published;
        let same = before.as_ref().is_some_and(|before| {
            (before.mood, &before.notes, &before.fault) == (state.mood, &state.notes, &state.fault)
        });
        if !same || turn.merged + turn.published > 0 {
            let synced = Synced { published, started: started && before.is_none(), state: state.clone() };
            // Nobody may be listening any more; the folder is looked after all the same.
            let _ = context.answer(&synced, |_| said(context, &synced));
        }
        before = Some(state);
    });
}

/// The event of the data folder; where there is none, the one in the shared folder starts there.
fn event(context: &Context, asked: &Sync, passphrase: &str) -> Result<(Event, bool), Refused> {
    if Event::exists(&context.dir) {
        let mut event = context.open()?;
        if let Some(desk) = &asked.desk {
            event.name_desk(desk)?;
        }
        return Ok((event, false));
    }
    let clock = Clock::system();
    let found = find_event(&asked.folder, passphrase, &clock)?;
    let desk = asked.desk.clone().unwrap_or_else(|| context.words.say("folder-desk-name"));
    Ok((found.start(&context.dir, clock, &desk)?, true))
}

/// The passphrase of a file; or the one that the window keeps for this folder.
fn passphrase(context: &Context, asked: &Sync) -> Result<String, Refused> {
    if let Some(file) = &asked.passphrase_file {
        let text = std::fs::read_to_string(file).map_err(Error::from)?;
        let line = text.lines().next().unwrap_or_default().trim().to_owned();
        return check(line);
    }
    let same = |path: &Path| match (path.canonicalize(), asked.folder.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    };
    let kept = FolderSettings::read(&context.dir).filter(|kept| same(&kept.path));
    kept.map(|kept| kept.passphrase)
        .ok_or_else(|| regie_exchange::Error::from(FolderProblem::NeedsPassphrase).into())
}

fn check(passphrase: String) -> Result<String, Refused> {
    if regie_core::passphrase::strength(&passphrase) == regie_core::passphrase::Strength::Short {
        return Err(regie_exchange::Error::from(FolderProblem::ShortPassphrase).into());
    }
    Ok(passphrase)
}

fn said(context: &Context, synced: &Synced) -> Vec<String> {
    let words = &context.words;
    let mut lines = Vec::new();
    if synced.started {
        lines.push(words.say("cli-sync-started"));
    }
    let counts =
        args([("merged", synced.state.merged.to_string()), ("published", synced.published.to_string())]);
    lines.push(words.say_with("cli-synced", &counts));
    for laptop in synced.state.laptops.iter().filter(|laptop| !laptop.here) {
        let line = args([("desk", laptop.desk.clone()), ("seconds", laptop.heard.to_string())]);
        lines.push(words.say_with("cli-sync-laptop", &line));
    }
    for note in &synced.state.notes {
        let file = if note.file.is_empty() { String::new() } else { format!("{} — ", note.file) };
        lines.push(format!("{file}{}", note.message));
    }
    if let Some(fault) = &synced.state.fault {
        lines.push(fault.to_string());
    }
    lines
}
