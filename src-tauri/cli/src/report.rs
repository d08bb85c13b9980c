//! The closing report, in a folder.

use std::path::PathBuf;

use clap::Args;
use regie_core::words::{Language, Words};
use regie_exchange::report;
use regie_papers::PaperRequest;
use regie_papers::make::{self, Purpose};

use crate::answer::{Context, Refused, args};

/// The words of the help, by argument.
pub(crate) const HELP: &[(&str, &str)] = &[
    ("report", "cli-report"),
    ("report --folder", "cli-report-folder"),
    ("report --names", "cli-report-names"),
    ("report --language", "cli-report-language"),
];

#[derive(Debug, Args)]
pub(crate) struct Report {
    pub folder: PathBuf,
    #[arg(long)]
    pub names: bool,
    #[arg(long, value_name = "fr|en", value_parser = language)]
    pub language: Option<Language>,
}

fn language(text: &str) -> Result<Language, String> {
    text.parse().map_err(|()| "fr | en".to_owned())
}

pub(crate) fn run(context: &Context, asked: &Report) -> Result<(), Refused> {
    let own = asked.language.map(Words::new);
    let words = own.as_ref().unwrap_or(&context.words);
    let mut event = context.open()?;
    let report = report::gather(&event, asked.names, words)?;
    let evidence = make::gather(&mut event, &PaperRequest::Evidence { names: asked.names }, Purpose::Show)?;
    drop(event);
    let evidence = evidence.draw(words)?;
    let written = report.write(&asked.folder, &evidence.paper.pdf, words)?;
    context.answer(&written, |words| {
        let mut lines = vec![words.say_with(
            "cli-report-written",
            &args([
                ("folder", written.folder.display().to_string()),
                ("count", written.files.len().to_string()),
                ("entries", written.entries.to_string()),
                ("digest", written.digest.clone()),
            ]),
        )];
        lines.extend(evidence.problems.iter().map(|problem| problem.text.clone()));
        lines
    })?;
    Ok(())
}
