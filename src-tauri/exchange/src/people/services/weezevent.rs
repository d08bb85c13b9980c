//! Weezevent: the participants.

use super::{Dialect, Field, Service, as_asked, as_they_are};

pub(super) const DIALECT: Dialect = Dialect {
    service: Service::Weezevent,
    signs: &[
        &["numero de commande", "n de commande", "order number", "numero ordine", "numero d ordine"],
        &["date commande", "date de commande", "order date", "data ordine", "data dell ordine"],
        &["canal de vente", "sales channel", "canale di vendita"],
    ],
    columns: &[
        (
            Field::Order,
            &["numero de commande", "n de commande", "order number", "numero ordine", "numero d ordine"],
        ),
        (
            Field::Given,
            &[
                "prenom participant",
                "prenom du participant",
                "prenom",
                "participant first name",
                "first name",
                "nome partecipante",
                "nome",
            ],
        ),
        (
            Field::Family,
            &[
                "nom participant",
                "nom du participant",
                "nom",
                "participant last name",
                "last name",
                "cognome partecipante",
                "cognome",
            ],
        ),
        (
            Field::Email,
            &[
                "email participant",
                "e mail participant",
                "email du participant",
                "email",
                "e mail",
                "participant email",
                "email partecipante",
            ],
        ),
        (
            Field::PayerGiven,
            &["prenom acheteur", "prenom de l acheteur", "buyer first name", "nome acquirente"],
        ),
        (Field::PayerFamily, &["nom acheteur", "nom de l acheteur", "buyer last name", "cognome acquirente"]),
        (
            Field::PayerEmail,
            &["email acheteur", "e mail acheteur", "email de l acheteur", "buyer email", "email acquirente"],
        ),
        (Field::Product, &["tarif", "nom du tarif", "rate", "ticket", "tariffa"]),
        (
            Field::Ticket,
            &[
                "numero de billet",
                "numero du billet",
                "code barres",
                "code barre",
                "barcode",
                "ticket number",
                "numero biglietto",
                "codice a barre",
            ],
        ),
        (
            Field::Status,
            &["statut", "statut du billet", "statut de la commande", "status", "ticket status", "stato"],
        ),
        (Field::Paid, &["paye", "regle", "paid", "pagato"]),
    ],
    question: as_asked,
    refine: as_they_are,
};
