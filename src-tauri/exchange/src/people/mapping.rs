//! Which column of a file is which field: guessed, then put right by hand, then remembered for files like it.

use std::collections::BTreeMap;

use regie_core::id::{SessionId, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::field::Field;
use super::headers;
use super::services::{Columns, Service};
use crate::error::{Error, Result};
use crate::labels::{answer, label};
use crate::table::Table;

/// How a file is to be understood.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Mapping {
    /// The service that wrote it, where it was recognised.
    pub service: Option<Service>,
    /// What each column is, by its header; a column that is not here is left alone.
    pub columns: BTreeMap<String, Field>,
    /// The session that a choice in the file stands for, where somebody said so; nothing for none of them.
    pub sessions: BTreeMap<String, Option<SessionId>>,
    /// Whether cancelled and unpaid rows are imported as well.
    pub include_left_out: bool,
}

impl Mapping {
    /// What a file most likely means.
    pub fn guess(table: &Table) -> Self {
        let labels: Vec<String> = table.headers().iter().map(|header| label(header)).collect();
        let service = Service::recognise(&labels);
        let columns = service.map_or_else(|| guess(table, &labels), |service| service.columns(&labels));
        let columns = columns.into_iter().map(|(at, field)| (table.headers()[at].clone(), field));
        Self { service, columns: columns.collect(), ..Self::default() }
    }

    /// What files like this one have in common: the key under which a mapping is remembered.
    pub fn signature(table: &Table) -> String {
        let mut digest = Sha256::new();
        for header in table.headers() {
            digest.update(label(header));
            digest.update([0]);
        }
        hex(&digest.finalize()[..12])
    }

    /// Says what a column is; an empty column takes the field away.
    ///
    /// # Errors
    /// [`Error::NoSuchField`], [`Error::NoSuchColumn`].
    pub fn assign(&mut self, table: &Table, field: &str, column: &str) -> Result<()> {
        let field =
            Field::named(field.trim()).ok_or_else(|| Error::NoSuchField { field: field.to_owned() })?;
        let wanted = label(column);
        if wanted.is_empty() {
            self.columns.retain(|_, known| *known != field);
            return Ok(());
        }
        let headers = table.headers();
        let exact = headers.iter().find(|header| header.as_str() == column.trim());
        let header = exact
            .or_else(|| headers.iter().find(|header| label(header) == wanted))
            .ok_or_else(|| Error::NoSuchColumn { column: column.to_owned() })?;
        if !field.several() {
            self.columns.retain(|_, known| *known != field);
        }
        self.columns.insert(header.clone(), field);
        Ok(())
    }
}

/// What the columns of a file that no service wrote most likely are.
fn guess(table: &Table, labels: &[String]) -> Columns {
    let mut columns = Columns::new();
    for (at, label) in labels.iter().enumerate() {
        let field = headers::guess(label);
        if let Some(field) =
            field.filter(|field| field.several() || !columns.values().any(|known| known == field))
        {
            columns.insert(at, field);
        }
    }
    settle_names(labels, &mut columns);
    for at in ticked(table) {
        // A question about photos is answered by yes or no too; anything else so answered is a choice.
        if !matches!(
            columns.get(&at),
            Some(Field::Photo | Field::Paid | Field::Valid | Field::Notes | Field::Status)
        ) {
            columns.insert(at, Field::Choice);
        }
    }
    columns
}

/// "Nom" beside a "Prénom" is a family name, alone it is the whole; "Nome" beside a "Cognome" is a given name.
fn settle_names(labels: &[String], columns: &mut Columns) {
    let has = |columns: &Columns, field: Field| columns.values().any(|known| *known == field);
    let (given, family, full) =
        (has(columns, Field::Given), has(columns, Field::Family), has(columns, Field::FullName));
    let bare = |at: &usize, names: &[&str]| names.contains(&labels[*at].as_str());
    for (at, field) in columns.iter_mut() {
        match *field {
            Field::Family if !given && !full && bare(at, &["nom", "nom participant"]) => {
                *field = Field::FullName;
            }
            Field::FullName
                if family && !given && bare(at, &["nome", "nome partecipante", "nome del partecipante"]) =>
            {
                *field = Field::Given;
            }
            Field::FullName if given && !family && bare(at, &["name", "nom du participant"]) => {
                *field = Field::Family;
            }
            Field::Given if !family && bare(at, &["nome partecipante"]) => *field = Field::FullName,
            _ => {}
        }
    }
}

/// The columns in which some rows say yes, and all others no or nothing.
fn ticked(table: &Table) -> Vec<usize> {
    #[derive(Clone, Copy, Default)]
    struct Seen {
        yes: bool,
        no: bool,
        other: bool,
    }
    let mut seen = vec![Seen::default(); table.headers().len()];
    for row in table.rows().take(5_000) {
        for (at, seen) in seen.iter_mut().enumerate() {
            match (row.cell(at).trim(), answer(row.cell(at))) {
                ("", _) | (_, Some(false)) => seen.no = true,
                (_, Some(true)) => seen.yes = true,
                (_, None) => seen.other = true,
            }
        }
    }
    let ticked = seen.iter().enumerate().filter(|(_, seen)| seen.yes && seen.no && !seen.other);
    ticked.map(|(at, _)| at).collect()
}
