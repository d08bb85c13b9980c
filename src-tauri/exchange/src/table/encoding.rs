//! Bytes made text: which encoding they are in is told by the bytes, and said.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_5, ISO_8859_7, ISO_8859_15, KOI8_U, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1256,
};

use crate::error::{Error, Foreign, Result};

/// The encodings from before Unicode that lists around the Mediterranean are written in; any other guess is a wrong one.
const PLAUSIBLE: [&Encoding; 9] = [
    WINDOWS_1250,
    ISO_8859_2,
    WINDOWS_1251,
    ISO_8859_5,
    KOI8_U,
    WINDOWS_1253,
    ISO_8859_7,
    WINDOWS_1254,
    WINDOWS_1256,
];

/// The text in `bytes`, and the name of its encoding.
pub(super) fn decode(mut bytes: Vec<u8>) -> Result<(String, &'static str)> {
    let (encoding, mark) = match Encoding::for_bom(&bytes) {
        Some((encoding, length)) => (Some(encoding), length),
        None => (utf_16(&bytes)?, 0),
    };
    bytes.drain(..mark);
    let (text, encoding) = match encoding.filter(|encoding| *encoding != UTF_8) {
        Some(wide) => (decode_wide(&bytes, wide)?, wide),
        None => decode_narrow(bytes, mark > 0)?,
    };
    if binary(&text) {
        return Err(Error::NotATable { foreign: Foreign::Other });
    }
    if text.trim().is_empty() {
        return Err(Error::EmptyFile);
    }
    Ok((text, encoding.name()))
}

fn decode_wide(bytes: &[u8], wide: &'static Encoding) -> Result<String> {
    if let Some(text) = wide.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok(text.into_owned());
    }
    let (text, _) = wide.decode_without_bom_handling(bytes);
    let good = text.split('\u{fffd}').next().unwrap_or_default();
    Err(Error::BadCharacter { row: line_at(good.as_bytes()), encoding: wide.name() })
}

fn decode_narrow(bytes: Vec<u8>, marked: bool) -> Result<(String, &'static Encoding)> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok((text, UTF_8)),
        Err(error) => error,
    };
    let (valid, error_length) = (error.utf8_error().valid_up_to(), error.utf8_error().error_len());
    let bytes = error.into_bytes();
    // Cut off in the middle of its last letter.
    let cut = error_length.is_none() && !bytes[..valid].is_ascii();
    if marked || cut || mostly_utf_8(&bytes) {
        return Err(Error::BadCharacter { row: line_at(&bytes[..valid]), encoding: "UTF-8" });
    }
    let encoding = before_unicode(&bytes);
    Ok((encoding.decode_without_bom_handling(&bytes).0.into_owned(), encoding))
}

/// UTF-16 without its mark: every other byte of its commas and line ends is zero, nearly always on the same side.
fn utf_16(bytes: &[u8]) -> Result<Option<&'static Encoding>> {
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    // A few letters, such as Ā, have their zero on the other side.
    let most = |these: usize, others: usize| these > others * 4 && these * 100 > bytes.len();
    let has = |end: &[u8]| bytes.windows(2).any(|pair| pair == end);
    match (zeros(0), zeros(1)) {
        (0, 0) => Ok(None),
        (even, odd) if most(odd, even) && (has(b"\n\0") || has(b"\r\0")) => Ok(Some(UTF_16LE)),
        (even, odd) if most(even, odd) && (has(b"\0\n") || has(b"\0\r")) => Ok(Some(UTF_16BE)),
        _ => Err(Error::NotATable { foreign: Foreign::Other }),
    }
}

/// Whether these bytes are UTF-8 that was damaged: other encodings make whole UTF-8 letters by chance only.
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

fn before_unicode(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // Two western encodings that the detector does not know look like one of these to it.
    let western = guess == WINDOWS_1250 || !PLAUSIBLE.contains(&guess);
    if western && let Some(encoding) = western_but_windows(bytes) {
        return encoding;
    }
    if PLAUSIBLE.contains(&guess) { guess } else { WINDOWS_1252 }
}

/// A Macintosh's encoding or ISO-8859-15: they differ from Windows-1252 in few letters, each a sign in the others.
fn western_but_windows(bytes: &[u8]) -> Option<&'static Encoding> {
    let in_words = |odd: fn(u8) -> bool| {
        let near = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_lowercase);
        let found =
            |&(at, byte): &(usize, &u8)| odd(*byte) && (near(at.checked_sub(1)) || near(Some(at + 1)));
        bytes.iter().enumerate().filter(found).count()
    };
    // Lower-case é è ê ë à â ç ô î ï ù on a Macintosh are signs in Windows-1252, and the other way round capitals.
    let macintosh = in_words(|byte| matches!(byte, 0x88..=0x91 | 0x93..=0x99 | 0x9d | 0x9f));
    if macintosh > in_words(|byte| byte >= 0xe0) {
        return Some(MACINTOSH);
    }
    // Œ œ Ÿ where Windows-1252 has fractions; Windows-1250 has rare letters there, and common ones around them.
    let common = bytes.iter().any(|byte| (0x80..0xa0).contains(byte))
        || in_words(|byte| matches!(byte, 0xa1..=0xbb | 0xbf)) > 0;
    let rare = in_words(|byte| matches!(byte, 0xbc..=0xbe));
    (rare > 0 && !common).then_some(ISO_8859_15)
}

/// Whether a text is none: a stray control character in a form's answer is forgiven, a hail of them is not.
fn binary(text: &str) -> bool {
    let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}');
    if text.contains('\0') {
        return true;
    }
    let count = text.chars().filter(|c| control(*c)).count();
    count > 4 && count * 200 > text.len()
}

/// The line on which what follows `bytes` stands.
fn line_at(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.split(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = "Prénom;Nom\nÉlodie;Lefèvre\nFrançois;Garçon\nLoïc;Bâtard\n";

    #[test]
    fn western_encodings_are_told_apart() {
        let with_oe = "Prénom;Nom\nCœur;Lefèvre\nÉlodie;Œuvray\n";
        for (encoding, text) in [
            (WINDOWS_1252, FRENCH),
            (MACINTOSH, FRENCH),
            (ISO_8859_15, with_oe),
            (WINDOWS_1252, with_oe),
            (MACINTOSH, with_oe),
        ] {
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable);
            assert_eq!(decode(bytes.into_owned()).unwrap(), (text.to_owned(), encoding.name()));
        }
    }

    #[test]
    fn greek_cyrillic_and_central_european_lists_read_back() {
        for (encoding, text) in [
            (WINDOWS_1253, "Όνομα;Επώνυμο\nΓιώργος;Παπαδόπουλος\nΕλένη;Οικονόμου\nΝίκος;Δημητρίου\n"),
            (WINDOWS_1251, "Имя;Фамилия\nИван;Петров\nМария;Сидорова\nОльга;Кузнецова\n"),
            (
                WINDOWS_1250,
                "Imię;Nazwisko\nŁukasz;Żółć\nŽeljko;Đurić\nStanisław;Wiśniewski\nPaweł;Dąbrowski\n",
            ),
        ] {
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable);
            assert_eq!(decode(bytes.into_owned()).unwrap().0, text, "{}", encoding.name());
        }
    }

    #[test]
    fn utf_16_is_known_with_and_without_its_mark() {
        let text = "Nom;Prénom\nПетров;Иван\nبن علي;محمد\n";
        for (mark, big) in [(true, false), (false, false), (true, true), (false, true)] {
            let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
            let bytes =
                units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
            let name = if big { "UTF-16BE" } else { "UTF-16LE" };
            assert_eq!(decode(bytes).unwrap(), (text.to_owned(), name));
        }
    }

    #[test]
    fn a_damaged_file_says_where() {
        let mut bytes = "Nom\nÉlodie\nZoë\n".as_bytes().to_vec();
        bytes.truncate(bytes.len() - 2);
        let error = decode(bytes).unwrap_err();
        assert!(matches!(error, Error::BadCharacter { row: 3, encoding: "UTF-8" }), "{error}");
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for bytes in [vec![1, 2, 3, 0, 0, 9, 8, 7], vec![7; 300], vec![0; 64]] {
            assert!(matches!(decode(bytes).unwrap_err(), Error::NotATable { .. }));
        }
        assert!(
            decode(b"Nom;Note\nDupont;une\x02 coquille\n".to_vec()).is_ok(),
            "one stray control character"
        );
    }
}
