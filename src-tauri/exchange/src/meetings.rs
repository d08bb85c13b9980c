//! Wishes out of a table: a long list of who wishes whom, or a matrix.

use std::collections::BTreeMap;

use regie_core::Event;
use regie_core::fact::{Fact, MeetingsFact};
use regie_core::id::SessionId;
use regie_core::meetings::{Meetings, Pair, Party, Tier};
use regie_core::words::Words;
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::labels::label;
use crate::refusal::{Refusal, Refused};
use crate::table::{Row, Table};

/// How a file of wishes is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WishLayout {
    /// A row for each wish.
    List,
    /// Who wishes in the first column, who is wished in the first row.
    Matrix,
}

/// What came of an import of wishes, or would come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WishOutcome {
    /// How the file is laid out.
    pub layout: WishLayout,
    /// Wishes and vetoes that the file tells.
    pub told: usize,
    /// Those that are new.
    pub added: usize,
    /// Those that were there with another strength.
    pub changed: usize,
    /// Those that were there already.
    pub unchanged: usize,
    /// What is refused.
    pub refused: Vec<Refused>,
}

/// A wish of the file, as it would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WishLine {
    /// The row it stands in.
    pub row: u32,
    /// Who wishes.
    pub from: String,
    /// Whom.
    pub to: String,
    /// How much; nothing where they must not meet.
    pub tier: Option<Tier>,
    /// Whether the event does not know it yet, or knows it otherwise.
    pub news: bool,
}

/// What an import would do. Nothing is written before it is applied.
#[derive(Debug)]
pub struct Plan {
    facts: Vec<Fact>,
    /// What would come of it.
    pub outcome: WishOutcome,
    /// The wishes of the file.
    pub lines: Vec<WishLine>,
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Wish(Tier),
    Veto,
}

const FROM: [&str; 14] = [
    "qui",
    "de",
    "demandeur",
    "demandeuse",
    "souhaite par",
    "organisation",
    "structure",
    "participant",
    "nom",
    "who",
    "from",
    "requester",
    "wished by",
    "organization",
];
const TO: [&str; 15] = [
    "avec",
    "avec qui",
    "a",
    "cible",
    "rencontrer",
    "souhaite rencontrer",
    "veut rencontrer",
    "rencontre avec",
    "with",
    "whom",
    "to",
    "wants to meet",
    "wishes to meet",
    "meet",
    "target",
];
const STRENGTH: [&str; 12] = [
    "souhait",
    "priorite",
    "niveau",
    "importance",
    "force",
    "rang",
    "wish",
    "tier",
    "priority",
    "level",
    "strength",
    "rank",
];

/// Plans the import of wishes into a session of meetings.
///
/// # Errors
/// [`Error::NoWishColumns`], and what core says.
pub fn plan(event: &Event, session: SessionId, table: &Table, words: &Words) -> Result<Plan> {
    let meetings = event.meetings(session)?;
    let mut reading = Reading {
        meetings: &meetings,
        session,
        words,
        seen: BTreeMap::new(),
        facts: Vec::new(),
        lines: Vec::new(),
        outcome: WishOutcome {
            layout: WishLayout::List,
            told: 0,
            added: 0,
            changed: 0,
            unchanged: 0,
            refused: Vec::new(),
        },
    };
    let headers = table.headers();
    let column = |names: &[&str]| headers.iter().position(|header| names.contains(&label(header).as_str()));
    let (from, to) = (column(&FROM), column(&TO));
    if let (Some(from), Some(to)) = (from, to) {
        reading.list(table, from, to, column(&STRENGTH));
    } else if headers.iter().skip(1).any(|header| meetings.named(header).is_ok()) {
        reading.matrix(table);
    } else {
        return Err(Error::NoWishColumns);
    }
    Ok(Plan { facts: reading.facts, outcome: reading.outcome, lines: reading.lines })
}

/// Does what was planned, in one transaction: all of it, or none.
pub fn apply(event: &mut Event, plan: Plan) -> Result<WishOutcome> {
    event.record_each(plan.facts)?;
    Ok(plan.outcome)
}

struct Reading<'a> {
    meetings: &'a Meetings,
    session: SessionId,
    words: &'a Words,
    /// Where each wish was told first.
    seen: BTreeMap<(Party, Party), u32>,
    facts: Vec<Fact>,
    lines: Vec<WishLine>,
    outcome: WishOutcome,
}

impl Reading<'_> {
    fn list(&mut self, table: &Table, from: usize, to: usize, strength: Option<usize>) {
        let headers = table.headers();
        let header = |column: usize| headers.get(column).map_or("", String::as_str);
        for row in table.rows() {
            // A wish without a strength is a wish.
            let said = strength.map_or("", |column| row.cell(column));
            let said = if said.trim().is_empty() { Some(Said::Wish(Tier::Like)) } else { said_in(said) };
            let Some(one) = self.party(row, row.cell(from), header(from)) else { continue };
            let Some(other) = self.party(row, row.cell(to), header(to)) else { continue };
            match said {
                Some(said) => self.take(row, header(to), one, other, said),
                None => self.refuse(&Refusal::NotAWish, row, strength.map_or("", header)),
            }
        }
    }

    fn matrix(&mut self, table: &Table) {
        self.outcome.layout = WishLayout::Matrix;
        let headers = table.headers();
        for row in table.rows() {
            let mut said = Vec::new();
            for (column, header) in headers.iter().enumerate().skip(1) {
                let text = row.cell(column).trim();
                if !text.is_empty() && !matches!(text, "-" | "–" | "—" | "0") {
                    said.push((header, said_in(text)));
                }
            }
            if said.is_empty() {
                continue;
            }
            let first = headers.first().map_or("", String::as_str);
            let Some(one) = self.party(row, row.cell(0), first) else { continue };
            for (header, said) in said {
                let Some(other) = self.party(row, header, header) else { continue };
                match said {
                    Some(said) => self.take(row, header, one, other, said),
                    None => self.refuse(&Refusal::NotAWish, row, header),
                }
            }
        }
    }

    fn refuse(&mut self, refusal: &Refusal, row: Row, column: &str) {
        self.outcome.refused.push(refusal.at(row.number(), column, self.words));
    }

    fn party(&mut self, row: Row, name: &str, column: &str) -> Option<Party> {
        let refusal = match self.meetings.named(name) {
            Ok(party) => return Some(party),
            Err(_) if name.trim().is_empty() => Refusal::NoName,
            Err(regie_core::Error::SeveralParties { .. }) => Refusal::SeveralParties { name: shown(name) },
            Err(_) => Refusal::NoSuchParty { name: shown(name) },
        };
        self.refuse(&refusal, row, column);
        None
    }

    fn take(&mut self, row: Row, column: &str, from: Party, to: Party, said: Said) {
        let Ok(pair) = Pair::new(from, to) else { return self.refuse(&Refusal::MeetsItself, row, column) };
        if let Some(first) = self.seen.get(&(from, to)) {
            let refusal = Refusal::WishedTwice { row: *first };
            return self.refuse(&refusal, row, column);
        }
        let between = self.meetings.between(pair);
        if between.veto && said != Said::Veto {
            return self.refuse(&Refusal::Vetoed, row, column);
        }
        self.seen.insert((from, to), row.number());
        self.outcome.told += 1;
        let was = if between.pair.a == from { between.a_wishes } else { between.b_wishes };
        let session = self.session;
        let (tier, known, fact): (_, _, Fact) = match said {
            Said::Wish(tier) => {
                let fact = MeetingsFact::Wished { session, from, to, was, now: Some(tier) }.into();
                (Some(tier), was == Some(tier), fact)
            }
            Said::Veto => (None, between.veto, MeetingsFact::Vetoed { session, pair, vetoed: true }.into()),
        };
        let counted = match (known, was.is_some() && tier.is_some()) {
            (true, _) => &mut self.outcome.unchanged,
            (false, true) => &mut self.outcome.changed,
            (false, false) => &mut self.outcome.added,
        };
        *counted += 1;
        if !known {
            self.facts.push(fact);
        }
        self.lines.push(WishLine {
            row: row.number(),
            from: self.meetings.name(from).to_owned(),
            to: self.meetings.name(to).to_owned(),
            tier,
            news: !known,
        });
    }
}

fn shown(name: &str) -> String {
    name.trim().chars().take(80).collect()
}

/// What a cell says; a cross is a wish.
fn said_in(text: &str) -> Option<Said> {
    let said = label(text);
    let wish = |tier| Some(Said::Wish(tier));
    match said.as_str() {
        "1" | "indispensable" | "essentiel" | "prioritaire" | "doit" | "must" | "must meet" | "fort"
        | "high" => wish(Tier::Must),
        "2" | "souhaite" | "souhaitee" | "souhait" | "aimerait" | "oui" | "yes" | "x" | "like"
        | "would like" | "moyen" | "medium" => wish(Tier::Like),
        "3" | "pourquoi pas" | "peut etre" | "why not" | "maybe" | "faible" | "low" => wish(Tier::WhyNot),
        "veto" | "jamais" | "non" | "no" | "never" | "exclu" | "exclue" => Some(Said::Veto),
        "" if text.contains(['✓', '✔', '☑', '✅', '×', '✗']) => wish(Tier::Like),
        _ => None,
    }
}
