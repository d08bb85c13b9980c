//! The page that says what is in the folder, and what of it is personal.

use std::fmt::Write as _;

use regie_core::words::Words;

use super::Head;
use super::table::Table;

/// The folder's own page.
pub(super) fn folder(head: &Head, tables: &[Table], names: bool, words: &Words) -> Vec<u8> {
    let mut page = String::new();
    // Writing into a string cannot fail.
    let _ = writeln!(page, "{}\n{}\n", head.title, head.subtitle);
    for note in &head.notes {
        let _ = writeln!(page, "{note}\n");
    }
    for (name, key) in [
        ("bilan.xlsx", "report-folder-workbook"),
        ("justificatif.pdf", "report-folder-evidence"),
        ("tableaux/", "report-folder-tables"),
        ("graphiques/", "report-folder-charts"),
        ("ouvert/", "report-folder-open"),
    ] {
        let _ = writeln!(page, "{name:18}{}", words.say(key));
    }
    let _ = writeln!(page, "\n{}\n", words.say(if names { "report-keep-names" } else { "report-keep" }));
    for table in tables {
        let _ = writeln!(page, "tableaux/{}.csv\n    {}", table.name, table.about);
    }
    page.into_bytes()
}
