//! Passphrases that are read aloud, written on paper and typed on any keyboard: letters in groups, none of which is
//! mistaken for another.

use crate::random;

/// No vowel, so that no word comes out, no letter that looks or sounds like another in French or in English, and none that
/// other keyboards have elsewhere than a French one.
const LETTERS: &[u8; 16] = b"bcdfghjklnprstvx";

/// Four bits a letter: 80 bits, beyond whoever finds a stick.
const GROUPS: usize = 5;
const IN_A_GROUP: usize = 4;

/// Shorter than this is none.
pub const SHORTEST: usize = 8;

/// A new passphrase: `bcdf-ghjk-lnpr-stvx-bcdf`.
pub fn propose() -> String {
    let bytes: [u8; GROUPS * IN_A_GROUP] = random::bytes();
    let letters: Vec<char> = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 15)])).collect();
    let groups: Vec<String> = letters.chunks(IN_A_GROUP).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// How a passphrase would stand up to somebody who tries them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// It is refused: fewer than [`SHORTEST`] characters.
    Short,
    /// It is taken, with a warning.
    Weak,
    /// Nobody finds it.
    Good,
}

/// An estimate from length and kinds of characters alone. A sentence of 20 letters is good, a word and a year are not.
pub fn strength(passphrase: &str) -> Strength {
    let length = passphrase.chars().count();
    if length < SHORTEST {
        return Strength::Short;
    }
    let alphabet: u32 = [
        (26, passphrase.chars().any(char::is_lowercase)),
        (26, passphrase.chars().any(char::is_uppercase)),
        (10, passphrase.chars().any(|c| c.is_ascii_digit())),
        (20, passphrase.chars().any(|c| !c.is_alphanumeric())),
    ]
    .iter()
    .filter_map(|(letters, there)| there.then_some(letters))
    .sum();
    let mut different: Vec<char> = passphrase.chars().collect();
    different.sort_unstable();
    different.dedup();
    // Half a bit less a letter than by chance: people choose words. A letter repeated counts little.
    let length = u32::try_from(length.min(different.len() * 3)).unwrap_or(u32::MAX);
    let bits = f64::from(length) * (f64::from(alphabet.max(2)).log2() - 1.0);
    if bits < 60.0 { Strength::Weak } else { Strength::Good }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_passphrase_is_good_and_never_the_same() {
        let (one, other) = (propose(), propose());
        assert_ne!(one, other);
        assert_eq!(one.len(), 24, "{one}");
        assert_eq!(strength(&one), Strength::Good);
        assert!(
            one.chars().all(|c| c == '-' || (c.is_ascii_lowercase() && !"aeiouyqwzm".contains(c))),
            "{one}"
        );
    }

    #[test]
    fn a_short_one_is_refused_and_a_weak_one_is_named() {
        assert_eq!(strength("abc1234"), Strength::Short);
        for weak in ["aaaaaaaaaaaaaaaaaaaaaaaa", "bordeaux", "Paris2026!", "12345678901"] {
            assert_eq!(strength(weak), Strength::Weak, "{weak}");
        }
        assert_eq!(strength("le chat dort sous la table"), Strength::Good);
    }
}
