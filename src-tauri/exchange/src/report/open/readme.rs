//! The page that goes with the open part, wherever it is published.

use std::fmt::Write as _;

use regie_core::report::Closing;
use regie_core::words::{Args, Words};

use super::package::{LICENCE, about};
use crate::report::table::Table;

pub(super) fn write(closing: &Closing, tables: &[Table], words: &Words) -> Vec<u8> {
    let sheet = &closing.sheet;
    let mut args = Args::new();
    args.set("title", plain(&sheet.title));
    args.set("days", closing.days_said(words));
    args.set("date", words.date(closing.at.date_naive()));
    args.set(
        "organiser",
        plain(if sheet.organiser.trim().is_empty() { &sheet.title } else { &sheet.organiser }),
    );
    args.set("licence", LICENCE);
    let mut page = String::new();
    // Writing into a string cannot fail.
    let _ = writeln!(page, "# {}\n", words.say_with("report-open-title", &args));
    let _ = writeln!(page, "{}\n", words.say_with("report-open-about", &args));
    let _ =
        writeln!(page, "## {}\n\n{}\n", words.say("report-open-rule-title"), words.say("report-open-rule"));
    let _ = writeln!(page, "{}\n", words.say("report-open-left-out"));
    let _ = writeln!(page, "## {}\n\n{}", words.say("report-open-files"), words.say("report-open-format"));
    for table in tables {
        let _ = writeln!(page, "\n### `{}.csv` – {}\n\n{}\n", table.name, table.title, table.about);
        let _ = writeln!(
            page,
            "| {} | {} |\n|---|---|",
            words.say("report-open-column"),
            words.say("report-open-says")
        );
        for column in &table.columns {
            let _ = writeln!(page, "| `{}` | {} |", column.name, about(column, words));
        }
    }
    let _ =
        writeln!(page, "\n## {}\n\n{}\n", words.say("report-open-check"), words.say("report-open-check-how"));
    let _ = writeln!(page, "```\npip install frictionless\nfrictionless validate datapackage.json\n```\n");
    let _ = writeln!(page, "## {}\n", words.say("report-open-licence"));
    let _ = writeln!(page, "{}\n", words.say_with("report-open-licence-says", &args));
    let _ = writeln!(page, "{}", words.say_with("report-open-source", &args));
    page.into_bytes()
}

/// A text that is a text on such a page, whatever signs it has.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_{}[]<>#|".contains(c) {
            plain.push('\\');
        }
        plain.push(if c.is_control() { ' ' } else { c });
    }
    plain
}
