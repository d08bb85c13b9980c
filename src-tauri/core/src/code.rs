//! The short code printed on a badge: seven characters nobody misreads, the last one checking the others.
//!
//! The alphabet leaves out 0, O, 1, I and L. It has 31 characters, a prime, so that a weighted sum
//! (as in ISBN-10) catches every single wrong character and every two that were swapped.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH: usize = 7;

/// A person's code, written `ABC-DEFG`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[ts(type = "string")]
#[serde(try_from = "String", into = "String")]
pub struct Code([u8; LENGTH]);

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// It does not look like one: another length, or other characters.
    #[error("not a badge code")]
    Shape,
    /// It looks like one, but its check character is wrong: misread or mistyped.
    #[error("a badge code with a wrong check character")]
    Check,
}

impl Code {
    /// A new one: about 887 million are possible, so whoever mints asks for another when it is taken.
    pub fn mint() -> Self {
        Self::from_seed(u64::from_le_bytes(crate::random::bytes()))
    }

    /// The code that follows from a number; the same number gives the same code.
    pub fn from_seed(mut seed: u64) -> Self {
        let mut digits = [0; LENGTH];
        for digit in &mut digits[..LENGTH - 1] {
            *digit = u8::try_from(seed % 31).unwrap_or(0);
            seed /= 31;
        }
        digits[LENGTH - 1] = check(&digits[..LENGTH - 1]);
        Self(digits)
    }

    /// The code without its hyphen, as a QR code carries it.
    pub fn plain(self) -> String {
        self.0.iter().map(|&digit| char::from(ALPHABET[usize::from(digit)])).collect()
    }
}

/// Weighted by position, all seven sum to a multiple of 31; the last one's weight is 1, so it is the remainder's opposite.
fn check(digits: &[u8]) -> u8 {
    let sum: usize =
        digits.iter().zip(2..).map(|(&digit, weight): (&u8, usize)| usize::from(digit) * weight).sum();
    u8::try_from((31 - sum % 31) % 31).unwrap_or(0)
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        write!(f, "{}-{}", &plain[..3], &plain[3..])
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({self})")
    }
}

impl FromStr for Code {
    type Err = NotACode;

    /// Reads a code however it is typed: any case, with or without hyphen and spaces.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let mut digits = [0; LENGTH];
        let mut length = 0;
        for character in text.chars().filter(|c| !matches!(c, '-' | ' ' | '\u{a0}')) {
            let upper = u8::try_from(character.to_ascii_uppercase()).map_err(|_| NotACode::Shape)?;
            let digit = ALPHABET.iter().position(|&known| known == upper).ok_or(NotACode::Shape)?;
            *digits.get_mut(length).ok_or(NotACode::Shape)? = u8::try_from(digit).unwrap_or(0);
            length += 1;
        }
        if length != LENGTH {
            return Err(NotACode::Shape);
        }
        if check(&digits[..LENGTH - 1]) != digits[LENGTH - 1] {
            return Err(NotACode::Check);
        }
        Ok(Self(digits))
    }
}

impl TryFrom<String> for Code {
    type Error = NotACode;
    fn try_from(text: String) -> Result<Self, NotACode> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.to_string()
    }
}

/// What a scanner set for an American keyboard types on a French one, put right.
///
/// A handheld scanner sends key positions, not letters; on an AZERTY laptop `A` comes out as `Q` and `2` as `é`.
/// `None` where the text could not have been typed so.
pub fn from_azerty(text: &str) -> Option<String> {
    text.chars()
        .map(|c| {
            Some(match c {
                '&' => '1',
                'é' => '2',
                '"' => '3',
                '\'' => '4',
                '(' => '5',
                '-' => '6',
                'è' => '7',
                '_' => '8',
                'ç' => '9',
                'à' => '0',
                'a' => 'q',
                'q' => 'a',
                'z' => 'w',
                'w' => 'z',
                'A' => 'Q',
                'Q' => 'A',
                'Z' => 'W',
                'W' => 'Z',
                ',' => 'm',
                '?' => 'M',
                ')' => '-',
                'm' => ';',
                'M' => ':',
                c if c.is_ascii_alphabetic() => c,
                // Shift and a digit's key give the digit on AZERTY, a sign on QWERTY: never in a code.
                _ => return None,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_reads_back_however_it_is_typed(seed: u64) {
            let code = Code::from_seed(seed);
            prop_assert_eq!(code.to_string().parse(), Ok(code));
            prop_assert_eq!(code.plain().to_lowercase().parse(), Ok(code));
        }

        #[test]
        fn one_wrong_character_is_caught(seed: u64, place in 0..LENGTH, other in 0..31_usize) {
            let mut plain = Code::from_seed(seed).plain().into_bytes();
            prop_assume!(plain[place] != ALPHABET[other]);
            plain[place] = ALPHABET[other];
            prop_assert_eq!(String::from_utf8(plain).unwrap().parse::<Code>(), Err(NotACode::Check));
        }

        #[test]
        fn two_swapped_characters_are_caught(seed: u64, a in 0..LENGTH, b in 0..LENGTH) {
            let mut plain = Code::from_seed(seed).plain().into_bytes();
            prop_assume!(plain[a] != plain[b]);
            plain.swap(a, b);
            prop_assert_eq!(String::from_utf8(plain).unwrap().parse::<Code>(), Err(NotACode::Check));
        }
    }

    #[test]
    fn what_an_american_scanner_types_on_a_french_laptop_is_put_right() {
        // "2AB-CQWZ" sent as key positions and read through AZERTY.
        assert_eq!(from_azerty("éqb)cazw").as_deref(), Some("2ab-cqwz"));
        assert_eq!(from_azerty("2ab"), None, "a true digit cannot come from an American scanner unshifted");
    }
}
