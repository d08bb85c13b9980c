//! The description of the open part: a Frictionless Data Package, as version 1 of the specification has it and version 2
//! still reads it.

use regie_core::fold::fold;
use regie_core::id::hex;
use regie_core::report::Closing;
use regie_core::words::{Args, Words};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::report::csv::yes_no;
use crate::report::table::{Column, Kind, Table};

/// Where the licence can be read.
pub(super) const LICENCE: &str = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

#[derive(Serialize)]
struct Package {
    profile: &'static str,
    name: String,
    id: String,
    title: String,
    description: String,
    version: &'static str,
    created: String,
    keywords: Vec<String>,
    licenses: [Licence; 1],
    contributors: Vec<Contributor>,
    sources: [Source; 1],
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct Licence {
    name: &'static str,
    path: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct Contributor {
    title: String,
    role: &'static str,
}

#[derive(Serialize)]
struct Source {
    title: String,
}

#[derive(Serialize)]
struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    title: String,
    description: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    dialect: Delimited,
    schema: Schema,
}

#[derive(Serialize)]
struct Delimited {
    delimiter: &'static str,
    #[serde(rename = "lineTerminator")]
    terminator: &'static str,
}

#[derive(Serialize)]
struct Schema {
    fields: Vec<Field>,
    #[serde(rename = "missingValues")]
    missing: [String; 2],
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    title: String,
    description: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(rename = "trueValues", skip_serializing_if = "Vec::is_empty")]
    yes: Vec<String>,
    #[serde(rename = "falseValues", skip_serializing_if = "Vec::is_empty")]
    no: Vec<String>,
    #[serde(skip_serializing_if = "Constraints::is_none")]
    constraints: Constraints,
}

#[derive(Serialize, Default)]
struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u32>,
}

impl Constraints {
    const fn is_none(&self) -> bool {
        !self.required && self.minimum.is_none()
    }
}

/// The description's bytes; the tables' files are named and measured in it.
pub(super) fn write(
    closing: &Closing,
    tables: &[Table],
    files: &[(String, Vec<u8>)],
    words: &Words,
) -> Result<Vec<u8>> {
    let sheet = &closing.sheet;
    let mut args = Args::new();
    args.set("title", sheet.title.clone());
    args.set("days", closing.days_said(words));
    let organiser = if sheet.organiser.trim().is_empty() { &sheet.title } else { &sheet.organiser };
    let resource = |(table, (path, bytes)): (&Table, &(String, Vec<u8>))| Resource {
        profile: "tabular-data-resource",
        name: table.name,
        path: path.clone(),
        title: table.title.clone(),
        description: table.about.clone(),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: bytes.len(),
        hash: format!("sha256:{}", hex(&Sha256::digest(bytes))),
        dialect: Delimited { delimiter: ",", terminator: "\n" },
        schema: Schema {
            fields: table.columns.iter().map(|column| field(column, words)).collect(),
            missing: [String::new(), words.say("report-few")],
        },
    };
    let package = Package {
        profile: "tabular-data-package",
        name: name(&sheet.title, &sheet.from.to_string()),
        id: sheet.id.to_string(),
        title: words.say_with("report-open-title", &args),
        description: format!(
            "{} {}",
            words.say_with("report-open-about", &args),
            words.say("report-open-rule")
        ),
        version: "1.0.0",
        created: closing.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        keywords: words.say("report-open-keywords").split(", ").map(str::to_owned).collect(),
        licenses: [Licence {
            name: "etalab-2.0",
            path: LICENCE,
            title: "Licence Ouverte / Open Licence version 2.0",
        }],
        contributors: vec![Contributor { title: organiser.clone(), role: "publisher" }],
        sources: [Source { title: words.say_with("report-open-source", &args) }],
        resources: tables.iter().zip(files).map(resource).collect(),
    };
    let mut text = serde_json::to_string_pretty(&package).map_err(regie_core::Error::from)?;
    text.push('\n');
    Ok(text.into_bytes())
}

fn field(column: &Column, words: &Words) -> Field {
    let (kind, format, minimum) = match column.kind {
        Kind::Text(_) => ("string", None, None),
        Kind::Count => ("integer", None, Some(if column.guarded { 5 } else { 0 })),
        Kind::Seconds => ("integer", None, None),
        Kind::Percent => ("number", None, None),
        Kind::Date => ("date", Some("default"), None),
        Kind::Time => ("time", Some("%H:%M"), None),
        Kind::Moment => ("datetime", Some("%Y-%m-%dT%H:%M:%S"), None),
        Kind::YesNo => ("boolean", None, None),
    };
    let flag = |yes| if column.kind == Kind::YesNo { vec![yes_no(yes, words)] } else { Vec::new() };
    Field {
        name: column.name,
        title: column.title.clone(),
        description: about(column, words),
        kind,
        format,
        yes: flag(true),
        no: flag(false),
        constraints: Constraints { required: column.required, minimum },
    }
}

/// What a column says, with the rule where it holds.
pub(super) fn about(column: &Column, words: &Words) -> String {
    if column.guarded {
        format!("{} {}", column.about, words.say("report-open-guarded"))
    } else {
        column.about.clone()
    }
}

/// A name of small letters, digits and dashes.
fn name(title: &str, day: &str) -> String {
    let folded = fold(title);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).take(8).collect();
    let title = if words.is_empty() { "evenement".to_owned() } else { words.join("-") };
    format!("{title}-{day}")
}
