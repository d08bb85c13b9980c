//! Eventbrite: the attendee report.

use super::{Dialect, Field, Numbers, Service, as_asked, as_they_are};

const ORDER: &[&str] = &[
    "order #",
    "order id",
    "order number",
    "commande #",
    "commande n",
    "n de commande",
    "numero de commande",
    "id de commande",
    "id de la commande",
    "ordine #",
    "ordine n",
    "n ordine",
    "numero ordine",
    "numero d ordine",
    "id ordine",
];
const ATTENDEE: &[&str] = &[
    "attendee #",
    "attendee id",
    "attendee number",
    "participant #",
    "participant n",
    "n de participant",
    "n du participant",
    "numero de participant",
    "numero du participant",
    "partecipante #",
    "partecipante n",
    "n partecipante",
    "numero partecipante",
    "numero del partecipante",
];
const STATUS: &[&str] = &[
    "attendee status",
    "statut du participant",
    "statut de participant",
    "statut participant",
    "stato del partecipante",
    "stato partecipante",
];

pub(super) const DIALECT: Dialect = Dialect {
    service: Service::Eventbrite,
    signs: &[
        ORDER,
        STATUS,
        &[
            "ticket type",
            "type de billet",
            "tipo di biglietto",
            "tipo biglietto",
            "quantity",
            "quantite",
            "quantita",
            "ticket quantity",
        ],
    ],
    columns: &[
        (Field::Order, ORDER),
        (Field::Attendee, ATTENDEE),
        (Field::Status, STATUS),
        (
            Field::Given,
            &[
                "first name",
                "attendee first name",
                "prenom",
                "prenom du participant",
                "nome",
                "nome del partecipante",
            ],
        ),
        (
            Field::Family,
            &[
                "last name",
                "surname",
                "attendee last name",
                "attendee surname",
                "nom",
                "nom de famille",
                "nom de famille du participant",
                "cognome",
                "cognome del partecipante",
            ],
        ),
        (Field::FullName, &["name", "attendee name", "nom complet", "nome completo"]),
        (
            Field::Email,
            &[
                "email",
                "email address",
                "attendee email",
                "e mail",
                "adresse e mail",
                "e mail du participant",
                "indirizzo e mail",
                "indirizzo email",
                "e mail del partecipante",
            ],
        ),
        (
            Field::Product,
            &["ticket type", "type de billet", "tipo di biglietto", "tipo biglietto", "ticket name"],
        ),
        (Field::Ticket, &["barcode #", "barcode", "code barres", "codice a barre"]),
        (Field::PayerGiven, &["buyer first name", "purchaser first name"]),
        (Field::PayerFamily, &["buyer last name", "buyer surname", "purchaser last name"]),
        (Field::PayerEmail, &["buyer email", "purchaser email"]),
    ],
    question: as_asked,
    refine: as_they_are,
};

/// The code that Eventbrite prints on its tickets: the order's number, the participant's, and 001.
pub(super) fn ticket(numbers: &Numbers) -> Option<String> {
    let whole = !numbers.order.is_empty() && !numbers.attendee.is_empty();
    whole.then(|| format!("{}{}001", numbers.order, numbers.attendee))
}
