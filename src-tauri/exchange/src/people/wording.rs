//! What people write in free columns: their name, their role, whether they may be photographed.

use regie_core::people::{PhotoConsent, Role, tidy};

use crate::labels::{answer, first_mention, label, mentions};

/// A cell as it goes into a sheet: one line, without the control characters that forms let through.
pub(super) fn clean(cell: &str) -> String {
    if cell.contains(char::is_control) {
        tidy(&cell.replace(|c: char| c.is_control(), " "))
    } else {
        tidy(cell)
    }
}

/// Given and family name out of a cell that holds both.
///
/// "Dupont, Jean" and "DUPONT Jean" say which is which; else the column's header does, else the given name is the first word.
pub(super) fn split_name(name: &str, family_first: bool) -> (String, String) {
    if let Some((family, given)) = name.split_once(", ") {
        return (given.trim().to_owned(), family.trim().to_owned());
    }
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let shouted = |word: &&str| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.chars().any(char::is_lowercase)
    };
    let loud = words.iter().filter(|word| shouted(word)).count();
    if loud > 0 && loud < words.len() {
        let starts = shouted(&words[0]);
        let (first, second) = words.split_at(if starts { loud } else { words.len() - loud });
        let (family, given) = if starts { (first, second) } else { (second, first) };
        if family.iter().all(shouted) {
            return (given.join(" "), family.join(" "));
        }
    }
    match words.as_slice() {
        [] => (String::new(), String::new()),
        [only] => ((*only).to_owned(), String::new()),
        [family @ .., given] if family_first => ((*given).to_owned(), family.join(" ")),
        [given, family @ ..] => ((*given).to_owned(), family.join(" ")),
    }
}

const ROLES: [(Role, &[&str]); 6] = [
    (
        Role::Speaker,
        &[
            "intervenant",
            "speaker",
            "conferencier",
            "formateur",
            "formatrice",
            "animateur",
            "animatrice",
            "orateur",
            "oratrice",
            "relator",
            "relatric",
            "facilitat",
            "paneliste",
            "panelist",
            "trainer",
        ],
    ),
    (
        Role::Organiser,
        &[
            "organisateur",
            "organisatrice",
            "organizer",
            "organiser",
            "organizzat",
            "staff",
            "benevole",
            "volunteer",
            "volontari",
        ],
    ),
    (Role::Producer, &["producteur", "productrice", "producer", "produttor", "produttric"]),
    (Role::Reuser, &["reutilisat", "reuser", "re user", "riutilizzat"]),
    (
        Role::ProjectHolder,
        &[
            "porteur",
            "porteuse",
            "laureat",
            "project holder",
            "project leader",
            "titolare di progetto",
            "titolare del progetto",
        ],
    ),
    (
        Role::Participant,
        &["participant", "visiteur", "attendee", "partecipant", "visitor", "visitator", "auditeur"],
    ),
];

/// The role that an answer names; of several, the first.
pub(super) fn role(text: &str) -> Option<Role> {
    if text.is_empty() {
        return None;
    }
    let text = label(text);
    let named = ROLES.iter().filter_map(|(role, stems)| Some((first_mention(&text, stems)?, *role)));
    named.min_by_key(|(at, _)| *at).map(|(_, role)| role)
}

/// The role that a product is for, where it names one and no more: a "Rencontre entre producteurs et réutilisateurs"
/// makes nobody either, nor does a workshop for project holders.
pub(super) fn role_of_product(product: &str) -> Option<Role> {
    let text = label(product);
    let a_session = [
        "atelier",
        "workshop",
        "rencontre",
        "session",
        "seance",
        "formation",
        "training",
        "laborator",
        "incontr",
        "conference",
        "pitch",
    ];
    if mentions(&text, &a_session) {
        return None;
    }
    let mut named = ROLES.iter().filter(|(_, stems)| mentions(&text, stems)).map(|(role, _)| *role);
    match (named.next(), named.next()) {
        (Some(role), None) if role != Role::Participant => Some(role),
        _ => None,
    }
}

/// What an answer about photos says; a refusal is looked for first.
pub(super) fn photo(text: &str) -> Option<PhotoConsent> {
    if text.is_empty() {
        return None;
    }
    let said = label(text);
    let no = [
        "n autorise pas",
        "je refuse",
        "refus",
        "ne souhaite pas",
        "pas d accord",
        "non ",
        "no ",
        "do not",
        "don t",
        "disagree",
        "rifiut",
        "non autorizz",
        "oppos",
    ];
    let yes = [
        "autoris",
        "accept",
        "oui",
        "yes",
        "d accord",
        "consent",
        "agree",
        "acconsent",
        "autorizz",
        "si ",
        "souhaite",
    ];
    match answer(text) {
        Some(true) => Some(PhotoConsent::Yes),
        Some(false) => Some(PhotoConsent::No),
        None if mentions(&said, &no) => Some(PhotoConsent::No),
        None if mentions(&said, &yes) => Some(PhotoConsent::Yes),
        None => None,
    }
}

/// Whether an answer says that there is nothing to say.
pub(super) fn nothing(text: &str) -> bool {
    matches!(
        label(text).as_str(),
        "" | "non"
            | "no"
            | "aucun"
            | "aucune"
            | "aucuns"
            | "aucunes"
            | "neant"
            | "rien"
            | "ras"
            | "sans"
            | "n a"
            | "na"
            | "none"
            | "nothing"
            | "nessuno"
            | "nessuna"
            | "niente"
            | "false"
            | "faux"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_names_in_a_cell_are_told_apart() {
        for (cell, family_first, given, family) in [
            ("Jean Dupont", false, "Jean", "Dupont"),
            ("Dupont Jean", true, "Jean", "Dupont"),
            ("DUPONT Jean", false, "Jean", "DUPONT"),
            ("Jean-Baptiste DE LA FONTAINE", true, "Jean-Baptiste", "DE LA FONTAINE"),
            ("Dupont, Jean", false, "Jean", "Dupont"),
            ("JEAN DUPONT", false, "JEAN", "DUPONT"),
            ("Madonna", false, "Madonna", ""),
            ("محمد بن علي", false, "محمد", "بن علي"),
            ("", false, "", ""),
        ] {
            assert_eq!(split_name(cell, family_first), (given.to_owned(), family.to_owned()), "{cell}");
        }
    }

    #[test]
    fn roles_are_named_in_three_languages() {
        assert_eq!(role("Producteur de données"), Some(Role::Producer));
        assert_eq!(role("Relatrice"), Some(Role::Speaker));
        assert_eq!(role("Porteuse de projet"), Some(Role::ProjectHolder));
        assert_eq!(role("réutilisateur et producteur"), Some(Role::Reuser));
        assert_eq!(role("Directrice"), None);
        assert_eq!(role_of_product("Billet intervenant"), Some(Role::Speaker));
        assert_eq!(role_of_product("Rencontre entre producteurs et réutilisateurs"), None);
        assert_eq!(role_of_product("Pass producteurs et réutilisateurs"), None);
        assert_eq!(role_of_product("Tarif participant"), None);
    }

    #[test]
    fn a_refusal_to_be_photographed_is_never_read_as_consent() {
        for text in [
            "Non",
            "Je n'autorise pas",
            "Je refuse",
            "no",
            "Non, merci",
            "Je ne souhaite pas être prise en photo",
            "I do not agree",
        ] {
            assert_eq!(photo(text), Some(PhotoConsent::No), "{text}");
        }
        for text in ["Oui", "J’accepte", "J'autorise la prise de vue", "sì", "Yes, I agree"] {
            assert_eq!(photo(text), Some(PhotoConsent::Yes), "{text}");
        }
        assert_eq!(photo("à voir"), None);
    }
}
