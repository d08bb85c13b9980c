//! Exchange files: an event on its way to another laptop, and back.

use std::path::{Path, PathBuf};

use clap::Args;
use regie_core::event::Info;
use regie_core::merge::MergePreview;
use regie_core::passphrase;
use regie_core::words::Words;
use regie_core::{Clock, Error, Event};
use regie_exchange::file::{self, Header, Key, Known, Lock, Problem, Regie};
use serde::Serialize;

use crate::answer::{Context, Refused, args};

#[derive(Debug, Args)]
pub(crate) struct Export {
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, conflicts_with = "passphrase_file")]
    pub unsealed: bool,
    #[arg(long, value_name = "FILE.regie")]
    pub since: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Merge {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub desk: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

pub(crate) const HELP: &[(&str, &str)] = &[
    ("export", "cli-export"),
    ("export --file", "cli-export-file"),
    ("export --passphrase_file", "cli-export-passphrase-file"),
    ("export --unsealed", "cli-export-unsealed"),
    ("export --since", "cli-export-since"),
    ("merge", "cli-merge"),
    ("merge --files", "cli-merge-files"),
    ("merge --passphrase_file", "cli-merge-passphrase-file"),
    ("merge --desk", "cli-merge-desk"),
    ("merge --dry_run", "cli-merge-dry-run"),
];

#[derive(Debug, Serialize)]
struct Exported<'a> {
    #[serde(flatten)]
    header: &'a Header,
    bytes: usize,
    /// The passphrase, where this program chose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    passphrase: Option<&'a str>,
}

pub(crate) fn export(context: &Context, asked: &Export) -> Result<(), Refused> {
    let event = context.open()?;
    let known = match &asked.since {
        Some(file) => Known::of(file, &event)?,
        None => Known::nothing(),
    };
    let mut proposed = None;
    let lock = match &asked.passphrase_file {
        _ if asked.unsealed => Lock::Open,
        Some(file) => lock(&passphrase_in(file)?)?,
        None => lock(proposed.insert(passphrase::propose()))?,
    };
    let exported = file::export(&event, &known, &lock, &mut |_| true)?;
    file::save(&asked.file, &exported.bytes)?;
    let answer =
        Exported { header: &exported.header, bytes: exported.bytes.len(), passphrase: proposed.as_deref() };
    context.answer(&answer, |words| {
        let entries = args([("entries", exported.header.entries.to_string())]);
        let mut lines = vec![words.say_with("cli-exported", &entries)];
        if asked.unsealed {
            lines.push(words.say("cli-exported-unsealed"));
        }
        if let Some(passphrase) = &proposed {
            lines
                .push(words.say_with("cli-exported-passphrase", &args([("passphrase", passphrase.clone())])));
        }
        lines
    })?;
    Ok(())
}

#[derive(Debug, Serialize)]
struct Merged {
    new: usize,
    known: u64,
    /// The event was started here.
    started: bool,
    #[serde(flatten)]
    info: Info,
}

pub(crate) fn merge(context: &Context, asked: &Merge) -> Result<(), Refused> {
    let files = asked.files.iter().map(|path| Regie::at(path)).collect::<Result<Vec<_>, _>>()?;
    let key = match &asked.passphrase_file {
        Some(file) => Key::passphrase(&passphrase_in(file)?),
        None => Key::None,
    };
    let desk = asked.desk.clone().unwrap_or_else(|| context.words.say("exchange-desk-name"));
    if asked.dry_run {
        let preview = preview(context, files, &key, &desk)?;
        context.answer(&preview, |words| said(&preview, words))?;
        return Ok(());
    }
    let go = &mut |_| true;
    let (event, new, known, started) = if Event::exists(&context.dir) {
        let mut event = context.open()?;
        let merged = file::merge(&mut event, files, &key, go)?;
        (event, merged.recorded.entries.len(), merged.known, false)
    } else {
        let event = file::start(&context.dir, Clock::system(), &desk, files, &key, go)?;
        let new = event.entry_count()?;
        (event, new, 0, true)
    };
    let answer = Merged { new, known, started, info: event.info()? };
    context.answer(&answer, |words| {
        let counts = [("new", new.to_string()), ("known", known.to_string())];
        let mut lines = vec![words.say_with("cli-merged", &args(counts))];
        if answer.info.review > 0 {
            lines.push(
                words.say_with("cli-merged-review", &args([("review", answer.info.review.to_string())])),
            );
        }
        lines
    })?;
    Ok(())
}

/// What a merge would bring; where there is no event yet, what it would start with.
fn preview(
    context: &Context,
    files: Vec<Regie<std::fs::File>>,
    key: &Key,
    desk: &str,
) -> Result<MergePreview, Refused> {
    if Event::exists(&context.dir) {
        return Ok(file::preview(&context.open()?, files, key, &mut |_| true)?);
    }
    // Begun, looked at, and swept away: a beginning that is refused leaves nothing.
    let mut seen = None;
    let begun = Event::begin(&context.dir, Clock::system(), desk, |event| {
        seen = Some(file::preview(event, files, key, &mut |_| true)?);
        Err(regie_exchange::Error::Core(Error::Cancelled))
    });
    match (seen, begun) {
        (Some(preview), _) => Ok(preview),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(_)) => Ok(MergePreview::default()),
    }
}

fn said(preview: &MergePreview, words: &Words) -> Vec<String> {
    let counts = [("new", preview.new.to_string()), ("known", preview.known.to_string())];
    let mut lines = vec![words.say_with("cli-merge-would", &args(counts))];
    for source in &preview.sources {
        lines.push(words.say_with(
            "cli-merge-source",
            &args([
                ("desk", source.desk.clone()),
                ("entries", source.entries.to_string()),
                ("from", source.from.format("%Y-%m-%d %H:%M").to_string()),
                ("to", source.to.format("%Y-%m-%d %H:%M").to_string()),
            ]),
        ));
    }
    let review: usize = preview.review.values().sum();
    if review > 0 {
        lines.push(words.say_with("cli-merged-review", &args([("review", review.to_string())])));
    }
    lines
}

fn lock(passphrase: &str) -> Result<Lock, Refused> {
    Ok(Lock::passphrase(passphrase).map_err(regie_exchange::Error::from)?)
}

/// The first line of a file.
fn passphrase_in(file: &Path) -> Result<String, Refused> {
    let text =
        std::fs::read_to_string(file).map_err(|error| regie_exchange::Error::from(Problem::from(error)))?;
    Ok(text.lines().next().unwrap_or_default().trim().to_owned())
}
