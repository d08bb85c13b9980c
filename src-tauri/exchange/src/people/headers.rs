//! Headers of lists that no service wrote, in French, English and Italian.

use super::field::Field;
use super::vocabulary::{ELSEWHERE, EXACT, PAYER, STEMS};
use crate::labels::mentions;

/// What a header most likely is.
pub(super) fn guess(label: &str) -> Option<Field> {
    if mentions(label, &PAYER) {
        return payer(label);
    }
    let exact = EXACT.iter().find(|(_, labels)| labels.contains(&label)).map(|(field, _)| *field);
    exact.or_else(|| {
        let elsewhere = mentions(label, &ELSEWHERE);
        let stem = STEMS.iter().find(|(_, stems)| mentions(label, stems)).map(|(field, _)| *field);
        // "Adresse de l'entreprise" is no organisation, but "Type de régime alimentaire" is a note.
        stem.filter(|field| !elsewhere || matches!(field, Field::Notes | Field::Photo))
    })
}

/// What a header that speaks of whoever paid is.
fn payer(label: &str) -> Option<Field> {
    if mentions(label, &["email", "e mail", "mail", "courriel"]) {
        Some(Field::PayerEmail)
    } else if mentions(label, &["prenom", "first name"]) {
        Some(Field::PayerGiven)
    } else if mentions(label, &["nom", "last name", "cognome"]) {
        Some(Field::PayerFamily)
    } else if mentions(label, &["nome", "name"]) {
        Some(Field::PayerName)
    } else {
        None
    }
}

/// Whether the family name comes first in a column with both names.
pub(super) fn family_first(label: &str) -> bool {
    let at = |words: &[&str]| label.split(' ').position(|word| words.contains(&word));
    match (at(&["nom", "cognome", "surname"]), at(&["prenom", "prenoms", "nome", "first"])) {
        (Some(family), Some(given)) => family < given,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::label;

    #[test]
    fn headers_of_three_languages_are_understood() {
        for (header, field) in [
            ("Prénom", Some(Field::Given)),
            ("Cognome", Some(Field::Family)),
            ("Nom et prénom", Some(Field::FullName)),
            ("Adresse e-mail", Some(Field::Email)),
            ("Nom de votre structure", Some(Field::Organisation)),
            ("Organizzazione", Some(Field::Organisation)),
            ("Type de structure", None),
            ("Régime alimentaire ou allergies", Some(Field::Notes)),
            ("Esigenze alimentari", Some(Field::Notes)),
            ("J'autorise la prise de photos", Some(Field::Photo)),
            ("Droit à l’image", Some(Field::Photo)),
            ("Email payeur", Some(Field::PayerEmail)),
            ("Prénom de l'acheteur", Some(Field::PayerGiven)),
            ("Quel atelier choisissez-vous ?", Some(Field::Product)),
            ("Nom de l'événement", None),
            ("Code postal", None),
            ("Téléphone", None),
        ] {
            assert_eq!(guess(&label(header)), field, "{header}");
        }
    }

    #[test]
    fn the_order_of_names_is_read_off_the_header() {
        assert!(family_first(&label("Nom, prénom")));
        assert!(family_first(&label("Cognome e nome")));
        assert!(!family_first(&label("Prénom et nom")));
        assert!(!family_first(&label("Full name")));
    }
}
