//! Headers and answers made comparable: without case, accents or punctuation.

use regie_core::fold::fold;

/// A header's letters, digits and `#` signs, with one space wherever something else stood: `N° de commande` is
/// `n de commande`, `Order #` is `order #`.
pub(crate) fn label(text: &str) -> String {
    let mut label = String::with_capacity(text.len());
    // Folding would write the degree sign of "N°" out.
    for c in fold(&text.replace(['°', 'º'], " ")).chars() {
        if c.is_alphanumeric() || c == '#' {
            label.push(c);
        } else if !label.ends_with(' ') && !label.is_empty() {
            label.push(' ');
        }
    }
    label.truncate(label.trim_end().len());
    label
}

/// Whether a word of the label begins with one of the stems; a stem of several words is looked for as it is.
pub(crate) fn mentions(label: &str, stems: &[&str]) -> bool {
    first_mention(label, stems).is_some()
}

/// Where in the label a word first begins with one of the stems.
pub(crate) fn first_mention(label: &str, stems: &[&str]) -> Option<usize> {
    let begins = |(at, _): &(usize, &str)| *at == 0 || label.as_bytes().get(at - 1) == Some(&b' ');
    stems.iter().filter_map(|stem| label.match_indices(stem).find(begins).map(|(at, _)| at)).min()
}

/// What a yes-or-no answer says, in French, English or Italian; nothing where it is another kind of answer.
pub(crate) fn answer(text: &str) -> Option<bool> {
    if text.is_empty() {
        return None;
    }
    match label(text).as_str() {
        "oui" | "yes" | "si" | "true" | "vrai" | "vero" | "x" | "1" | "ok" | "y" | "o" => Some(true),
        "non" | "no" | "false" | "faux" | "falso" | "0" | "n" => Some(false),
        "" if text.contains(['✓', '✔', '☑', '✅']) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_what_a_person_reads() {
        assert_eq!(label("  N° de commande "), "n de commande");
        assert_eq!(label("Order #"), "order #");
        assert_eq!(label("Nom du participant : Prénom"), "nom du participant prenom");
        assert_eq!(label("E-Mail"), "e mail");
        assert_eq!(label("Droit à l’image"), label("droit a l'image"));
    }

    #[test]
    fn words_are_mentioned_by_their_beginning() {
        assert!(mentions("regime alimentaire", &["aliment"]));
        assert!(!mentions("desalimentaire", &["aliment"]));
        assert!(mentions("le droit a l image", &["droit a l image"]));
    }

    #[test]
    fn answers_are_understood_in_three_languages() {
        for (text, said) in [
            ("Oui", Some(true)),
            ("SÌ", Some(true)),
            ("X", Some(true)),
            ("Non", Some(false)),
            ("peut-être", None),
            ("", None),
        ] {
            assert_eq!(answer(text), said, "{text}");
        }
    }
}
