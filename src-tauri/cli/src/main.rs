//! Régie without a window: every job of the program, for scripts, tests and whoever consolidates afterwards.
//!
//! Exit status: 0 done; 1 refused (why, on standard error, and nothing changed); 2 wrong usage.

mod answer;
mod arguments;
mod attendance;
mod check_in;
mod event;
mod exchange;
mod meetings;
mod people;
mod pitches;
mod print;
mod programme;
mod projects;
mod report;
mod review;
mod roster;
mod sync;

use std::process::ExitCode;

use clap::FromArgMatches;
use regie_core::words::{Language, Words};

use answer::{Context, Refused};
use arguments::{Arguments, Job};

fn main() -> ExitCode {
    let words = Words::new(language());
    let matches = arguments::command(&words).get_matches();
    let arguments = match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments,
        Err(error) => error.exit(),
    };
    let context = Context::new(arguments.data, arguments.json, words);
    match run(&context, arguments.job) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            context.refuse(&refused);
            ExitCode::FAILURE
        }
    }
}

/// The language of the terminal: French unless it is set to English.
fn language() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    set.and_then(|value| value.parse().ok()).unwrap_or_default()
}

fn run(context: &Context, job: Job) -> Result<(), Refused> {
    match job {
        Job::New(new) => event::new(context, &new),
        Job::Event(about) => event::about(context, &about),
        Job::Info => event::info(context),
        Job::Verify => event::verify(context),
        Job::Programme(job) => programme::run(context, job),
        Job::People(job) => people::run(context, job),
        Job::CheckIn(job) => check_in::run(context, job),
        Job::Attendance(job) => attendance::run(context, job),
        Job::Pitches(job) => pitches::run(context, job),
        Job::Projects(job) => projects::run(context, job),
        Job::Print(job) => print::run(context, job),
        Job::Meetings(job) => meetings::run(context, job),
        Job::Review(job) => review::run(context, &job),
        Job::Roster(job) => roster::run(context, job),
        Job::Sync(job) => sync::run(context, &job),
        Job::Export(job) => exchange::export(context, &job),
        Job::Merge(job) => exchange::merge(context, &job),
        Job::Report(asked) => report::run(context, &asked),
    }
}
