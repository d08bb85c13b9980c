//! What can be asked; the words of its help come from the Fluent files like all others.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Command, CommandFactory, Parser, Subcommand, ValueEnum};
use regie_core::words::Words;

use crate::pitches::{HELP as PITCHES, Pitches};
use crate::print::arguments::{self as papers, Print, Target};
use crate::projects::{HELP as PROJECTS, Projects};
use crate::report::{HELP as REPORT, Report};

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
    Event(AboutEvent),
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
    Projects(Projects),
    #[command(subcommand)]
    Print(Print),
    #[command(subcommand)]
    Meetings(Meetings),
    #[command(subcommand)]
    Review(Review),
    #[command(subcommand)]
    Roster(Roster),
    Export(crate::exchange::Export),
    Merge(crate::exchange::Merge),
    Report(Report),
    Sync(crate::sync::Sync),
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
        #[arg(long)]
        renew_backups: bool,
    },
    Merge {
        kept: String,
        gone: String,
        #[arg(long = "take", value_name = "FIELD")]
        take: Vec<String>,
    },
    Split {
        a: String,
        b: String,
    },
}

/// What somebody should look at.
#[derive(Debug, Subcommand)]
pub(crate) enum Review {
    List,
    Keep { case: String, side: Kept },
    Seen { case: String },
}

/// Which of two edits that crossed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kept {
    Replaced,
    Standing,
}

/// The event's sheet, or what becomes of the names of those who came.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct AboutEvent {
    #[command(subcommand)]
    pub other: Option<EventOther>,
    #[command(flatten)]
    pub sheet: Sheet,
}

#[derive(Debug, Subcommand)]
pub(crate) enum EventOther {
    Retention {
        #[arg(value_name = "DATE|none", value_parser = until)]
        until: Option<Until>,
    },
    Anonymise {
        #[arg(long, required = true)]
        yes: bool,
    },
}

/// The day after which names should go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Until(pub Option<NaiveDate>);

fn until(text: &str) -> Result<Until, String> {
    if text == "none" {
        return Ok(Until(None));
    }
    text.parse().map(|day| Until(Some(day))).map_err(|error: chrono::ParseError| error.to_string())
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

#[derive(Debug, Subcommand)]
pub(crate) enum Meetings {
    Frame {
        #[arg(long, value_name = "HH:MM", required = true, value_parser = hour)]
        start: Vec<NaiveTime>,
        #[arg(long, value_name = "N", required = true)]
        slots: Vec<u32>,
        #[arg(long, value_name = "MIN", default_value_t = 12)]
        length: u32,
        #[arg(long, value_name = "MIN", default_value_t = 3)]
        changeover: u32,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=500))]
        tables: u32,
        #[arg(long)]
        session: Option<String>,
    },
    Request {
        #[arg(required_unless_present = "import")]
        from: Option<String>,
        #[arg(required_unless_present = "import")]
        to: Option<String>,
        #[arg(long, value_name = "1|2|3", value_parser = clap::value_parser!(u8).range(1..=3))]
        tier: Option<u8>,
        #[arg(long, conflicts_with = "tier")]
        veto: bool,
        #[arg(long, value_name = "FILE", conflicts_with_all = ["from", "to", "tier", "veto"])]
        import: Option<PathBuf>,
        #[arg(long)]
        session: Option<String>,
    },
    Unavailable {
        party: String,
        #[arg(long, value_name = "HH:MM", value_parser = hour)]
        from: Option<NaiveTime>,
        #[arg(long, value_name = "HH:MM", value_parser = hour)]
        until: Option<NaiveTime>,
        #[arg(long)]
        session: Option<String>,
    },
    Plan {
        #[arg(long, value_name = "N")]
        seconds: Option<f64>,
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
        #[arg(long)]
        prove: bool,
        #[arg(long)]
        session: Option<String>,
    },
    Repair {
        #[arg(long, value_name = "PARTY")]
        absent: Option<String>,
        #[arg(long, value_name = "PARTY", conflicts_with = "absent")]
        late: Option<String>,
        #[arg(long, value_name = "PARTY", conflicts_with_all = ["absent", "late"])]
        left: Option<String>,
        #[arg(long, value_name = "HH:MM", value_parser = hour)]
        at: Option<NaiveTime>,
        #[arg(long, value_name = "K")]
        offer: Option<usize>,
        #[arg(long)]
        session: Option<String>,
    },
    List {
        #[arg(long)]
        versions: bool,
        #[arg(long)]
        session: Option<String>,
    },
    Print {
        paper: MeetingPaper,
        #[arg(long)]
        party: Vec<String>,
        #[arg(long)]
        table: Vec<String>,
        #[arg(long, value_name = "N", conflicts_with = "party")]
        changed_since: Option<u32>,
        #[arg(long)]
        session: Option<String>,
        #[command(flatten)]
        target: Target,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MeetingPaper {
    Sheets,
    Tables,
    Wall,
    WallA3,
    Contacts,
}

fn hour(text: &str) -> Result<NaiveTime, String> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| "HH:MM".to_owned())
}

#[derive(Debug, Subcommand)]
pub(crate) enum Roster {
    Solve {
        #[arg(value_name = "INSTANCE.json")]
        instance: PathBuf,
        #[arg(long, value_name = "SOLUTION.json")]
        out: PathBuf,
        #[arg(long, value_name = "N")]
        seconds: Option<f64>,
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
        #[arg(long)]
        prove: bool,
    },
    Repair {
        #[arg(value_name = "REPAIR.json")]
        repair: PathBuf,
        #[arg(long, value_name = "SOLUTION.json")]
        out: PathBuf,
        #[arg(long, value_name = "N")]
        seconds: Option<f64>,
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
        #[arg(long, value_name = "N", default_value_t = 5)]
        most: usize,
    },
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
    ("event retention", "cli-event-retention"),
    ("event retention --until", "cli-event-retention-until"),
    ("event anonymise", "cli-event-anonymise"),
    ("event anonymise --yes", "cli-event-anonymise-yes"),
    ("people merge", "cli-people-merge"),
    ("people merge --kept", "cli-people-merge-kept"),
    ("people merge --gone", "cli-people-merge-gone"),
    ("people merge --take", "cli-people-merge-take"),
    ("people split", "cli-people-split"),
    ("people split --a", "cli-person"),
    ("people split --b", "cli-person"),
    ("people erase --renew_backups", "cli-people-erase-renew"),
    ("review", "cli-review"),
    ("review list", "cli-review-list"),
    ("review keep", "cli-review-keep"),
    ("review keep --case", "cli-review-case"),
    ("review keep --side", "cli-review-side"),
    ("review seen", "cli-review-seen"),
    ("review seen --case", "cli-review-case"),
    ("people show", "cli-people-show"),
    ("people show --person", "cli-person"),
    ("people erase", "cli-people-erase"),
    ("people erase --person", "cli-person"),
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
    ("meetings", "cli-meetings"),
    ("meetings frame", "cli-meetings-frame"),
    ("meetings frame --start", "cli-meetings-frame-start"),
    ("meetings frame --slots", "cli-meetings-frame-slots"),
    ("meetings frame --length", "cli-meetings-frame-length"),
    ("meetings frame --changeover", "cli-meetings-frame-changeover"),
    ("meetings frame --tables", "cli-meetings-frame-tables"),
    ("meetings frame --session", "cli-session"),
    ("meetings request", "cli-meetings-request"),
    ("meetings request --from", "cli-meetings-request-from"),
    ("meetings request --to", "cli-meetings-request-to"),
    ("meetings request --tier", "cli-meetings-request-tier"),
    ("meetings request --veto", "cli-meetings-request-veto"),
    ("meetings request --import", "cli-meetings-request-import"),
    ("meetings request --session", "cli-session"),
    ("meetings unavailable", "cli-meetings-unavailable"),
    ("meetings unavailable --party", "cli-meetings-party"),
    ("meetings unavailable --from", "cli-meetings-from"),
    ("meetings unavailable --until", "cli-meetings-until"),
    ("meetings unavailable --session", "cli-session"),
    ("meetings plan", "cli-meetings-plan"),
    ("meetings plan --seconds", "cli-roster-seconds"),
    ("meetings plan --seed", "cli-roster-seed"),
    ("meetings plan --prove", "cli-roster-prove"),
    ("meetings plan --session", "cli-session"),
    ("meetings repair", "cli-meetings-repair"),
    ("meetings repair --absent", "cli-meetings-repair-absent"),
    ("meetings repair --late", "cli-meetings-repair-late"),
    ("meetings repair --left", "cli-meetings-repair-left"),
    ("meetings repair --at", "cli-meetings-repair-at"),
    ("meetings repair --offer", "cli-meetings-repair-offer"),
    ("meetings repair --session", "cli-session"),
    ("meetings list", "cli-meetings-list"),
    ("meetings list --versions", "cli-meetings-list-versions"),
    ("meetings list --session", "cli-session"),
    ("meetings print", "cli-meetings-print"),
    ("meetings print --paper", "cli-meetings-print-paper"),
    ("meetings print --party", "cli-meetings-party"),
    ("meetings print --table", "cli-meetings-print-table"),
    ("meetings print --changed_since", "cli-meetings-print-changed"),
    ("meetings print --out", "cli-print-out"),
    ("meetings print --printer", "cli-print-printer"),
    ("meetings print --session", "cli-session"),
    ("roster", "cli-roster"),
    ("roster solve", "cli-roster-solve"),
    ("roster solve --instance", "cli-roster-instance"),
    ("roster solve --out", "cli-roster-out"),
    ("roster solve --seconds", "cli-roster-seconds"),
    ("roster solve --seed", "cli-roster-seed"),
    ("roster solve --prove", "cli-roster-prove"),
    ("roster repair", "cli-roster-repair"),
    ("roster repair --repair", "cli-roster-repair-file"),
    ("roster repair --out", "cli-roster-out"),
    ("roster repair --seconds", "cli-roster-seconds"),
    ("roster repair --seed", "cli-roster-seed"),
    ("roster repair --most", "cli-roster-most"),
];

/// The command line, with its help in the user's language.
pub(crate) fn command(words: &Words) -> Command {
    worded(Arguments::command(), "", words)
}

fn worded(command: Command, path: &str, words: &Words) -> Command {
    let say = |path: &str| {
        HELP.iter()
            .chain(PITCHES)
            .chain(crate::exchange::HELP)
            .chain(PROJECTS)
            .chain(crate::sync::HELP)
            .chain(papers::HELP)
            .chain(REPORT)
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
