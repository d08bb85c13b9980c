//! HelloAsso: the participants of a ticket sale. The payer's address is not the participant's.

use super::{Columns, Dialect, Field, Service, as_asked};

pub(super) const DIALECT: Dialect = Dialect {
    service: Service::HelloAsso,
    signs: &[
        &["reference commande", "reference de la commande", "order reference", "riferimento ordine"],
        &["nom participant", "nom adherent", "participant last name", "cognome partecipante"],
        &["nom payeur", "email payeur", "payer last name", "payer email", "cognome pagante", "email pagante"],
    ],
    columns: &[
        (
            Field::Order,
            &["reference commande", "reference de la commande", "order reference", "riferimento ordine"],
        ),
        (Field::Status, &["statut de la commande", "order status", "stato dell ordine"]),
        (
            Field::Family,
            &["nom participant", "nom adherent", "participant last name", "cognome partecipante"],
        ),
        (
            Field::Given,
            &["prenom participant", "prenom adherent", "participant first name", "nome partecipante"],
        ),
        (Field::PayerFamily, &["nom payeur", "payer last name", "cognome pagante"]),
        (Field::PayerGiven, &["prenom payeur", "payer first name", "nome pagante"]),
        (Field::PayerEmail, &["email payeur", "payer email", "email pagante"]),
        (Field::Organisation, &["raison sociale", "company name", "ragione sociale"]),
        (Field::Ticket, &["numero de billet", "ticket number", "numero del biglietto"]),
        (Field::Product, &["tarif", "rate", "tariffa"]),
    ],
    question: as_asked,
    refine,
};

/// The option whose price stands in a column.
fn priced(label: &str) -> Option<&str> {
    ["montant ", "amount ", "importo "].into_iter().find_map(|prefix| label.strip_prefix(prefix))
}

/// An option stands in two columns: its name, with "Oui" for those who took it, and "Montant" with its name.
fn refine(labels: &[String], columns: &mut Columns) {
    const OWN: [&str; 8] =
        ["tarif", "rate", "tariffa", "code promo", "promo code", "codice promozionale", "don", "donation"];
    for (at, label) in labels.iter().enumerate() {
        if priced(label).is_some() {
            columns.remove(&at);
        } else if !OWN.contains(&label.as_str())
            && labels.iter().any(|other| priced(other) == Some(label.as_str()))
        {
            columns.insert(at, Field::Choice);
        }
    }
}
