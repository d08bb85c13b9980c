//! Billetweb: the participants. One person in several sessions stands in several rows.

use super::{Dialect, Field, Service, as_they_are};

pub(super) const DIALECT: Dialect = Dialect {
    service: Service::Billetweb,
    signs: &[
        &["commande", "order", "ordine"],
        &["paye", "paid", "pagato"],
        &["valide", "valid", "valido"],
        &["tarif", "ticket", "rate", "tariffa", "biglietto"],
    ],
    columns: &[
        (Field::Order, &["commande", "order", "ordine"]),
        (Field::Paid, &["paye", "paid", "pagato"]),
        (Field::Valid, &["valide", "valid", "valido"]),
        (Field::Given, &["prenom", "first name", "firstname", "nome"]),
        (Field::Family, &["nom", "last name", "lastname", "name", "cognome"]),
        (Field::Email, &["email", "e mail"]),
        (
            Field::Product,
            &["seance", "session", "sessione", "tarif", "ticket", "rate", "tariffa", "biglietto"],
        ),
        (
            Field::Ticket,
            &[
                "numero de billet",
                "ticket number",
                "numero biglietto",
                "code barre",
                "code barres",
                "barcode",
            ],
        ),
    ],
    question,
    refine: as_they_are,
};

/// A question's header carries its number and whom it was put to: `Téléphone (Commande) - #5`.
fn question(label: &str) -> &str {
    let bare = label.rsplit_once(" #").map_or(label, |(bare, _)| bare);
    let whom = [" commande", " billet", " order", " ticket", " ordine", " biglietto"];
    whom.into_iter().find_map(|suffix| bare.strip_suffix(suffix)).unwrap_or(bare)
}
