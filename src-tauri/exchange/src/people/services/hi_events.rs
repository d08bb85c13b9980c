//! Hi.Events: the attendees.

use super::{Dialect, Field, Service, as_asked, as_they_are};

pub(super) const DIALECT: Dialect = Dialect {
    service: Service::HiEvents,
    signs: &[
        &["public id", "id public", "identifiant public", "id pubblico"],
        &[
            "product name",
            "product id",
            "ticket name",
            "ticket id",
            "nom du produit",
            "id du produit",
            "nome prodotto",
            "nome del prodotto",
            "id prodotto",
        ],
        &["status", "statut", "stato"],
    ],
    columns: &[
        (Field::Ticket, &["public id", "id public", "identifiant public", "id pubblico"]),
        (Field::Given, &["first name", "prenom", "nome"]),
        (Field::Family, &["last name", "nom", "nom de famille", "cognome"]),
        (Field::Email, &["email", "e mail", "courriel", "adresse e mail"]),
        (Field::Status, &["status", "statut", "stato"]),
        (
            Field::Product,
            &["product name", "ticket name", "nom du produit", "nome prodotto", "nome del prodotto"],
        ),
        (Field::Notes, &["notes", "note"]),
    ],
    question: as_asked,
    refine: as_they_are,
};
