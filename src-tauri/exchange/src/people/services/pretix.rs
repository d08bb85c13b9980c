//! pretix: the check-in list, and the order positions of the order data.

use std::borrow::Cow;

use super::{Columns, Dialect, Field, Service, as_asked};

pub(super) const DIALECT: Dialect = Dialect {
    service: Service::Pretix,
    signs: &[
        &["order code", "code de commande", "codice ordine"],
        &["attendee name", "nom du participant", "nome del partecipante"],
        &["product", "produit", "prodotto"],
    ],
    columns: &[
        (Field::Order, &["order code", "code de commande", "codice ordine"]),
        (
            Field::FullName,
            &[
                "attendee name",
                "nom du participant",
                "nome del partecipante",
                "attendee name full name",
                "nom du participant nom complet",
                "nome del partecipante nome completo",
            ],
        ),
        (
            Field::Given,
            &[
                "attendee name given name",
                "attendee name first name",
                "nom du participant prenom",
                "nome del partecipante nome",
            ],
        ),
        (
            Field::Family,
            &[
                "attendee name family name",
                "attendee name last name",
                "nom du participant nom de famille",
                "nome del partecipante cognome",
            ],
        ),
        (Field::Product, &["product", "produit", "prodotto", "variation", "variante"]),
        (Field::Status, &["status", "statut", "stato"]),
        (Field::Paid, &["paid", "paye", "pagato"]),
        (Field::Ticket, &["secret", "ticket secret", "secret du billet", "biglietto segreto"]),
        (Field::Email, &["attendee email", "e mail du participant", "email partecipante", "attendee e mail"]),
        // The order's address; in a check-in list pretix has already put the attendee's there, see below.
        (Field::PayerEmail, &["email", "e mail"]),
        (
            Field::Organisation,
            &[
                "attendee company",
                "entreprise du participant",
                "azienda partecipante",
                "company",
                "entreprise",
                "azienda",
                "invoice address company",
                "adresse de facturation de l entreprise",
                "indirizzo di fatturazione dell azienda",
            ],
        ),
        (
            Field::PayerName,
            &["invoice address name", "nom de l adresse de facturation", "indirizzo di fatturazione"],
        ),
        (Field::Notes, &["check in text", "texte d enregistrement", "testo di check in"]),
        (Field::Position, &["position id", "id de la position", "id posizione"]),
        (
            Field::AddOnTo,
            &["add on to position id", "add on a la position id", "aggiunta all id della posizione"],
        ),
    ],
    question: as_asked,
    refine,
};

fn refine(labels: &[String], columns: &mut Columns) {
    let at = |wanted: &[&str]| labels.iter().position(|label| wanted.contains(&label.as_str()));
    if !columns.values().any(|field| *field == Field::Email) {
        columns
            .values_mut()
            .filter(|field| **field == Field::PayerEmail)
            .for_each(|field| *field = Field::Email);
    }
    // The second company of an older export, numbered by us, is the invoice's.
    let companies = ["company 2", "entreprise 2", "azienda 2"];
    if let Some(second) = at(&companies) {
        columns.insert(second, Field::Organisation);
    }
    // A series of events: the date's own name stands under "Date".
    if at(&["start date", "date de debut", "data di inizio"]).is_some()
        && let Some(date) = at(&["date", "data"])
    {
        columns.insert(date, Field::Product);
    }
    // Internal remarks about an order are not for the desk.
    let comments = [
        "comment",
        "commentaire",
        "commento",
        "order comment",
        "commentaire de commande",
        "commento all ordine",
    ];
    columns.retain(|at, field| *field != Field::Notes || !comments.contains(&labels[*at].as_str()));
}

/// pretix writes `'` before what a spreadsheet would take for a formula, and `\|` for its bars.
pub(super) fn undo_escapes(cell: &str) -> Cow<'_, str> {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['@', '+', '-', '=', '|', '%']) => {
            Cow::Owned(rest.replace("\\|", "|"))
        }
        _ => Cow::Borrowed(cell),
    }
}
