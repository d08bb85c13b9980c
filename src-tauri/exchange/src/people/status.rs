//! Who does not come after all: rows that are cancelled, refunded, unpaid or pending.

use std::collections::HashMap;

use regie_core::words::Words;
use serde::Serialize;
use ts_rs::TS;

use crate::labels::{answer, label, mentions};

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Cancelled, deleted, passed on, refused, not valid.
    Cancelled,
    /// Refunded.
    Refunded,
    /// Not paid.
    Unpaid,
    /// On a waiting list, or waiting for approval or payment.
    Pending,
    /// A state that is not known, where others in the same file are.
    Other,
}

impl Reason {
    /// The reason, in the reader's language.
    pub fn say(self, words: &Words) -> String {
        words.say(match self {
            Self::Cancelled => "left-out-cancelled",
            Self::Refunded => "left-out-refunded",
            Self::Unpaid => "left-out-unpaid",
            Self::Pending => "left-out-pending",
            Self::Other => "left-out-other",
        })
    }
}

/// What a state means for the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Comes,
    LeftOut(Reason),
    Unknown,
}

const REFUNDED: &[&str] = &["rembours", "refund", "rimbors"];
const CANCELLED: &[&str] = &[
    "annul",
    "cancel",
    "supprim",
    "delet",
    "eliminat",
    "not attending",
    "ne participe pas",
    "non partecip",
    "transfer",
    "trasfer",
    "refus",
    "reject",
    "rifiut",
    "declin",
    "denied",
    "invalid",
    "non valid",
    "not valid",
    "inacti",
    "inatti",
    "abandon",
    "desist",
    "withdrawn",
    "ritirat",
    "bloqu",
    "blocked",
    "conteste",
];
const UNPAID: &[&str] = &[
    "non pay",
    "impay",
    "unpaid",
    "not paid",
    "non pagat",
    "non regl",
    "a payer",
    "a regler",
    "expir",
    "scadut",
    "overdue",
    "echou",
    "echec",
    "failed",
    "fallit",
];
const PENDING: &[&str] = &[
    "en attente",
    "attente",
    "pending",
    "attesa",
    "waiting",
    "awaiting",
    "waitlist",
    "approbation",
    "approval",
    "en cours",
    "a valider",
    "in corso",
];
const COMES: &[&str] = &[
    "valid",
    "confirm",
    "pay",
    "paid",
    "pagat",
    "attending",
    "particip",
    "partecip",
    "active",
    "actif",
    "attiv",
    "checked in",
    "check in",
    "enregistr",
    "registrat",
    "inscrit",
    "iscritt",
    "register",
    "approuv",
    "approv",
    "accept",
    "complet",
    "termin",
    "ok",
    "processed",
    "regle",
    "present",
    "gratuit",
    "free",
    "used",
    "utilise",
];

fn meaning(state: &str) -> Meaning {
    let state = label(state);
    // pretix: pending, but let in all the same.
    if state == "pending confirmed" {
        return Meaning::Comes;
    }
    let left_out = [
        (REFUNDED, Reason::Refunded),
        (CANCELLED, Reason::Cancelled),
        (UNPAID, Reason::Unpaid),
        (PENDING, Reason::Pending),
    ];
    match left_out.into_iter().find(|(stems, _)| mentions(&state, stems)) {
        Some((_, reason)) => Meaning::LeftOut(reason),
        None if state.is_empty() || mentions(&state, COMES) => Meaning::Comes,
        None => Meaning::Unknown,
    }
}

/// The states of one file.
#[derive(Debug, Default)]
pub(super) struct States {
    known: HashMap<String, Meaning>,
    /// Whether some state of the file says that somebody comes: then the file's language is understood.
    understood: bool,
}

impl States {
    /// Takes note of the states that stand in a file. In one that no service wrote, a "statut" may well be "élu" or
    /// "étudiante": what is not known there leaves nobody out.
    pub(super) fn of<'a>(states: impl Iterator<Item = &'a str>, by_a_service: bool) -> Self {
        let mut known: HashMap<String, Meaning> = HashMap::new();
        for state in states.map(str::trim) {
            if !known.contains_key(state) {
                known.insert(state.to_owned(), meaning(state));
            }
        }
        let comes = |(state, meaning): (&String, &Meaning)| !state.is_empty() && *meaning == Meaning::Comes;
        let understood = by_a_service && known.iter().any(comes);
        Self { known, understood }
    }

    /// Why a row is left out, if it is.
    pub(super) fn reason(&self, status: &str, paid: &str, valid: &str) -> Option<Reason> {
        if answer(valid) == Some(false) {
            return Some(Reason::Cancelled);
        }
        match self.known.get(status.trim()) {
            Some(Meaning::LeftOut(reason)) => return Some(*reason),
            Some(Meaning::Unknown) if self.understood => return Some(Reason::Other),
            _ => {}
        }
        if answer(paid) == Some(false) { Some(Reason::Unpaid) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_of_every_service_are_understood() {
        for (state, means) in [
            ("Attending", Meaning::Comes),
            ("Not Attending", Meaning::LeftOut(Reason::Cancelled)),
            ("Validé", Meaning::Comes),
            ("Non validé", Meaning::LeftOut(Reason::Cancelled)),
            ("Remboursé", Meaning::LeftOut(Reason::Refunded)),
            ("ACTIVE", Meaning::Comes),
            ("CANCELLED", Meaning::LeftOut(Reason::Cancelled)),
            ("AWAITING_PAYMENT", Meaning::LeftOut(Reason::Pending)),
            ("Payé", Meaning::Comes),
            ("en attente", Meaning::LeftOut(Reason::Pending)),
            ("annulé (frais payés)", Meaning::LeftOut(Reason::Cancelled)),
            ("pending (confirmed)", Meaning::Comes),
            ("expiré", Meaning::LeftOut(Reason::Unpaid)),
            ("pagato", Meaning::Comes),
            ("in attesa", Meaning::LeftOut(Reason::Pending)),
            ("cancellato", Meaning::LeftOut(Reason::Cancelled)),
            ("Non payé", Meaning::LeftOut(Reason::Unpaid)),
            ("À payer", Meaning::LeftOut(Reason::Unpaid)),
            ("Bezahlt", Meaning::Unknown),
            ("", Meaning::Comes),
        ] {
            assert_eq!(meaning(state), means, "{state}");
        }
    }

    #[test]
    fn an_unknown_state_counts_only_where_others_are_known() {
        let foreign = States::of(["Bezahlt", "Storniert"].into_iter(), true);
        assert_eq!(foreign.reason("Storniert", "", ""), None);
        let known = States::of(["Attending", "Zombie"].into_iter(), true);
        assert_eq!(known.reason("Zombie", "", ""), Some(Reason::Other));
        let by_hand = States::of(["Active", "Élue", "Annulé"].into_iter(), false);
        assert_eq!(by_hand.reason("Élue", "", ""), None);
        assert_eq!(by_hand.reason("Annulé", "", ""), Some(Reason::Cancelled));
        assert_eq!(known.reason("Attending", "Non", ""), Some(Reason::Unpaid));
        assert_eq!(known.reason("Attending", "Oui", "Non"), Some(Reason::Cancelled));
    }
}
