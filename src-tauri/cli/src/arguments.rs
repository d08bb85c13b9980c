//! What can be asked; the words of its help come from the Fluent files like all others.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Command, CommandFactory, Parser, Subcommand};
use regie_core::words::Words;

use crate::pitches::{HELP as PITCHES, Pitches};
use crate::print::arguments::{self as papers, Print};

#[derive(Debug, Parser)]
#[command(name = "regie-cli", version)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub job: Job,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Job {
    New(New),
    Event(Sheet),
    Info,
    Verify,
    #[command(subcommand)]
    Programme(Programme),
    #[command(subcommand)]
    People(People),
    CheckIn(CheckIn),
    #[command(subcommand)]
    Attendance(Attendance),
    Pitches(Pitches),
    #[command(subcommand)]
    Print(Print),
}

#[derive(Debug, Args)]
pub(crate) struct New {
    #[command(flatten)]
    pub from: NewFrom,
    #[command(flatten)]
    pub sheet: Sheet,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct NewFrom {
    #[arg(long)]
    pub sample: bool,
    #[arg(long, value_name = "FILE")]
    pub programme: Option<PathBuf>,
}

/// What is said of the event as a whole; what nobody says stays as it is.
#[derive(Debug, Args)]
pub(crate) struct Sheet {
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long)]
    pub address: Option<String>,
    #[arg(long)]
    pub organiser: Option<String>,
    #[arg(long)]
    pub funder_line: Option<String>,
    #[arg(long)]
    pub project_title: Option<String>,
    #[arg(long)]
    pub project_acronym: Option<String>,
    #[arg(long)]
    pub project_number: Option<String>,
    #[arg(long, value_name = "true|false")]
    pub europe: Option<bool>,
    #[arg(long)]
    pub privacy_purpose: Option<String>,
    #[arg(long)]
    pub privacy_holder: Option<String>,
    #[arg(long, value_name = "N")]
    pub retention_years: Option<u16>,
    #[arg(long, value_name = "FILE")]
    pub organiser_logo: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub funder_logo: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Programme {
    List,
    Import {
        file: PathBuf,
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum People {
    Import {
        file: PathBuf,
        #[arg(long = "map", value_name = "FIELD=COLUMN", value_parser = pair)]
        map: Vec<(String, String)>,
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        include_left_out: bool,
    },
    Add {
        #[arg(long, default_value = "")]
        given: String,
        #[arg(long, default_value = "")]
        family: String,
        #[arg(long, default_value = "")]
        organisation: String,
        #[arg(long, default_value = "")]
        email: String,
        #[arg(long, default_value = "participant")]
        role: String,
        #[arg(long, default_value = "")]
        notes: String,
    },
    Find {
        query: Vec<String>,
        #[arg(long, default_value_t = 30)]
        limit: usize,
    },
    Show {
        person: String,
    },
    Erase {
        person: String,
    },
    Review,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct CheckIn {
    #[command(subcommand)]
    pub other: Option<CheckInOther>,
    #[arg(required = true)]
    pub person: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub day: Option<NaiveDate>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CheckInOther {
    Undo {
        person: String,
        #[arg(long, value_name = "DATE")]
        day: Option<NaiveDate>,
    },
    Leave {
        person: String,
        #[arg(long, value_name = "DATE")]
        day: Option<NaiveDate>,
    },
    Count {
        #[arg(long, value_name = "DATE")]
        day: Option<NaiveDate>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Attendance {
    Register { session: String, person: String },
    Unregister { session: String, person: String },
    List { session: String },
    Trace { code: String },
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, column)) if !field.is_empty() && !column.is_empty() => {
            Ok((field.to_owned(), column.to_owned()))
        }
        _ => Err("FIELD=COLUMN".to_owned()),
    }
}

/// What each command and each of its arguments is for: a path through the commands, and the message that says it.
const HELP: &[(&str, &str)] = &[
    ("", "cli-about"),
    ("--data", "cli-data"),
    ("--json", "cli-json"),
    ("new", "cli-new"),
    ("new --sample", "cli-new-sample"),
    ("new --programme", "cli-new-programme"),
    ("event", "cli-event"),
    ("new --title", "event-title"),
    ("new --place", "event-place"),
    ("new --address", "event-address"),
    ("new --organiser", "event-organiser"),
    ("new --funder_line", "event-funder-line"),
    ("new --project_title", "cli-event-project-title"),
    ("new --project_acronym", "cli-event-project-acronym"),
    ("new --project_number", "cli-event-project-number"),
    ("new --europe", "cli-event-europe"),
    ("new --privacy_purpose", "cli-event-privacy-purpose"),
    ("new --privacy_holder", "cli-event-privacy-holder"),
    ("new --retention_years", "cli-event-retention-years"),
    ("new --organiser_logo", "cli-event-organiser-logo"),
    ("new --funder_logo", "cli-event-funder-logo"),
    ("event --title", "event-title"),
    ("event --place", "event-place"),
    ("event --address", "event-address"),
    ("event --organiser", "event-organiser"),
    ("event --funder_line", "event-funder-line"),
    ("event --project_title", "cli-event-project-title"),
    ("event --project_acronym", "cli-event-project-acronym"),
    ("event --project_number", "cli-event-project-number"),
    ("event --europe", "cli-event-europe"),
    ("event --privacy_purpose", "cli-event-privacy-purpose"),
    ("event --privacy_holder", "cli-event-privacy-holder"),
    ("event --retention_years", "cli-event-retention-years"),
    ("event --organiser_logo", "cli-event-organiser-logo"),
    ("event --funder_logo", "cli-event-funder-logo"),
    ("info", "cli-info"),
    ("verify", "cli-verify"),
    ("programme", "cli-programme"),
    ("programme list", "cli-programme-list"),
    ("programme import", "cli-programme-import"),
    ("programme import --file", "cli-file"),
    ("programme import --dry_run", "cli-dry-run"),
    ("people", "cli-people"),
    ("people import", "cli-people-import"),
    ("people import --file", "cli-file"),
    ("people import --map", "cli-people-import-map"),
    ("people import --dry_run", "cli-dry-run"),
    ("people import --include_left_out", "cli-people-import-include-left-out"),
    ("people add", "cli-people-add"),
    ("people add --given", "given"),
    ("people add --family", "family"),
    ("people add --organisation", "organisation"),
    ("people add --email", "email"),
    ("people add --role", "cli-people-add-role"),
    ("people add --notes", "notes"),
    ("people find", "cli-people-find"),
    ("people find --query", "cli-people-find-query"),
    ("people find --limit", "cli-people-find-limit"),
    ("people show", "cli-people-show"),
    ("people show --person", "cli-person"),
    ("people erase", "cli-people-erase"),
    ("people erase --person", "cli-person"),
    ("people review", "cli-people-review"),
    ("check-in", "cli-check-in"),
    ("check-in --person", "cli-person"),
    ("check-in --day", "cli-day"),
    ("check-in undo", "cli-check-in-undo"),
    ("check-in undo --person", "cli-person"),
    ("check-in undo --day", "cli-day"),
    ("check-in leave", "cli-check-in-leave"),
    ("check-in leave --person", "cli-person"),
    ("check-in leave --day", "cli-day"),
    ("check-in count", "cli-check-in-count"),
    ("check-in count --day", "cli-day"),
    ("attendance", "cli-attendance"),
    ("attendance register", "cli-attendance-register"),
    ("attendance register --session", "cli-session"),
    ("attendance register --person", "cli-person"),
    ("attendance unregister", "cli-attendance-unregister"),
    ("attendance unregister --session", "cli-session"),
    ("attendance unregister --person", "cli-person"),
    ("attendance list", "cli-attendance-list"),
    ("attendance list --session", "cli-session"),
    ("attendance trace", "cli-attendance-trace"),
    ("attendance trace --code", "cli-attendance-trace-code"),
];

/// The command line, with its help in the user's language.
pub(crate) fn command(words: &Words) -> Command {
    worded(Arguments::command(), "", words)
}

fn worded(command: Command, path: &str, words: &Words) -> Command {
    let say = |path: &str| {
        HELP.iter()
            .chain(PITCHES)
            .chain(papers::HELP)
            .find(|(known, _)| *known == path)
            .map(|(_, key)| words.say(key))
    };
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path} {name}") };
    let command = match say(path) {
        Some(about) => command.about(about),
        None => command,
    };
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = names.into_iter().fold(command, |command, name| {
        let path = below(&name);
        command.mut_subcommand(name, |sub| worded(sub, &path, words))
    });
    command.mut_args(|argument| {
        let path = below(&format!("--{}", argument.get_id()));
        match say(&path) {
            Some(help) => argument.help(help),
            None => argument,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use regie_core::words::Language;

    #[test]
    fn every_command_and_argument_has_its_help_in_both_languages() {
        for language in [Language::Fr, Language::En] {
            let command = command(&Words::new(language));
            command.clone().debug_assert();
            check(&command, "regie-cli");
        }
    }

    fn check(command: &Command, path: &str) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && !about.starts_with("cli-"), "{path} has no help");
        for argument in
            command.get_arguments().filter(|a| !["help", "version"].contains(&a.get_id().as_str()))
        {
            assert!(argument.get_help().is_some(), "{path} {} has no help", argument.get_id());
        }
        command.get_subcommands().for_each(|sub| check(sub, &format!("{path} {}", sub.get_name())));
    }
}
