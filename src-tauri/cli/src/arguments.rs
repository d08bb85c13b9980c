//! What can be asked; the words of its help come from the Fluent files like all others.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Command, CommandFactory, Parser, Subcommand, ValueEnum};
use regie_core::words::Words;

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
    Info,
    Verify,
    #[command(subcommand)]
    Programme(Programme),
    #[command(subcommand)]
    People(People),
    CheckIn(CheckIn),
    #[command(subcommand)]
    Attendance(Attendance),
    #[command(subcommand)]
    Print(Print),
    #[command(subcommand)]
    Meetings(Meetings),
    #[command(subcommand)]
    Roster(Roster),
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct New {
    #[arg(long)]
    pub sample: bool,
    #[arg(long, value_name = "FILE")]
    pub programme: Option<PathBuf>,
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
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
        #[arg(long)]
        session: Option<String>,
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

#[derive(Debug, Subcommand)]
pub(crate) enum Print {
    Badges(Badge),
    Attendance {
        session: Option<String>,
        #[arg(long, default_value_t = 5)]
        walk_ins: usize,
        #[arg(long)]
        europe: bool,
        #[arg(long, default_value = "")]
        number: String,
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    Programme {
        #[arg(long)]
        europe: bool,
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    Doors {
        session: Option<String>,
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    People {
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    Recap {
        person: Vec<String>,
        #[arg(long)]
        europe: bool,
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    Crib {
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    Calibration {
        #[arg(long, value_name = "ID")]
        sheet: String,
        #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true)]
        x: f32,
        #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true)]
        y: f32,
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    Sheets,
}

#[derive(Debug, Args)]
pub(crate) struct Badge {
    #[arg(conflicts_with_all = ["role", "session", "not_printed"])]
    pub person: Vec<String>,
    #[arg(long, conflicts_with_all = ["session", "not_printed"])]
    pub role: Option<String>,
    #[arg(long, conflicts_with = "not_printed")]
    pub session: Option<String>,
    #[arg(long)]
    pub not_printed: bool,
    #[arg(long, value_name = "ID", default_value = "avery-l4785")]
    pub sheet: String,
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub from: usize,
    #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true)]
    pub x: f32,
    #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true)]
    pub y: f32,
    #[arg(long)]
    pub cut_marks: bool,
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
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
    ("print", "cli-print"),
    ("print badges", "cli-print-badges"),
    ("print badges --person", "cli-person"),
    ("print badges --role", "cli-people-add-role"),
    ("print badges --session", "cli-session"),
    ("print badges --not_printed", "cli-print-not-printed"),
    ("print badges --sheet", "cli-print-sheet"),
    ("print badges --from", "cli-print-from"),
    ("print badges --x", "cli-print-x"),
    ("print badges --y", "cli-print-y"),
    ("print badges --cut_marks", "cli-print-cut-marks"),
    ("print badges --out", "cli-print-out"),
    ("print attendance", "cli-print-attendance"),
    ("print attendance --session", "cli-session"),
    ("print attendance --walk_ins", "cli-print-walk-ins"),
    ("print attendance --europe", "cli-print-europe"),
    ("print attendance --number", "cli-print-number"),
    ("print attendance --out", "cli-print-out"),
    ("print programme", "cli-print-programme"),
    ("print programme --europe", "cli-print-europe"),
    ("print programme --out", "cli-print-out"),
    ("print doors", "cli-print-doors"),
    ("print doors --session", "cli-session"),
    ("print doors --out", "cli-print-out"),
    ("print people", "cli-print-people"),
    ("print people --out", "cli-print-out"),
    ("print recap", "cli-print-recap"),
    ("print recap --person", "cli-person"),
    ("print recap --europe", "cli-print-europe"),
    ("print recap --out", "cli-print-out"),
    ("print crib", "cli-print-crib"),
    ("print crib --out", "cli-print-out"),
    ("print calibration", "cli-print-calibration"),
    ("print calibration --sheet", "cli-print-sheet"),
    ("print calibration --x", "cli-print-x"),
    ("print calibration --y", "cli-print-y"),
    ("print calibration --out", "cli-print-out"),
    ("print sheets", "cli-print-sheets"),
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
    let say = |path: &str| HELP.iter().find(|(known, _)| *known == path).map(|(_, key)| words.say(key));
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
