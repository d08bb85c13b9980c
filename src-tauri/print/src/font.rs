//! The typefaces: what they can draw, and which one draws what.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use harfrust::{Font, GlyphId, ShaperFont};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// How heavy the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For names and headings.
    Bold,
}

/// A typeface among [`FACES`].
pub(crate) type FaceNumber = u8;

pub(crate) struct Face {
    /// Its PostScript name.
    pub(crate) name: &'static str,
    weight: Weight,
    pub(crate) bytes: &'static [u8],
    /// None where the bytes are no font: a broken package.
    pub(crate) font: Option<Font>,
}

macro_rules! face {
    ($name:literal, $weight:ident, $file:literal) => {{
        let bytes: &'static [u8] = include_bytes!(concat!(env!("REGIE_FONTS"), "/", $file));
        Face { name: $name, weight: Weight::$weight, bytes, font: Font::new(bytes, 0) }
    }};
}

/// Every face, the preferred first.
pub(crate) static FACES: LazyLock<[Face; 12]> = LazyLock::new(|| {
    [
        face!(
            "AtkinsonHyperlegibleNext-Regular",
            Regular,
            "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"
        ),
        face!(
            "AtkinsonHyperlegibleNext-Bold",
            Bold,
            "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"
        ),
        face!("NotoSans-Regular", Regular, "noto-sans/400Regular/NotoSans_400Regular.ttf"),
        face!("NotoSans-Bold", Bold, "noto-sans/700Bold/NotoSans_700Bold.ttf"),
        face!("NotoSansArabic-Regular", Regular, "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
        face!("NotoSansArabic-Bold", Bold, "noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf"),
        face!("NotoSansHebrew-Regular", Regular, "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"),
        face!("NotoSansHebrew-Bold", Bold, "noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf"),
        face!(
            "NotoSansArmenian-Regular",
            Regular,
            "noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf"
        ),
        face!("NotoSansArmenian-Bold", Bold, "noto-sans-armenian/700Bold/NotoSansArmenian_700Bold.ttf"),
        face!(
            "NotoSansGeorgian-Regular",
            Regular,
            "noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf"
        ),
        face!("NotoSansGeorgian-Bold", Bold, "noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf"),
    ]
});

/// The families that set several scripts, which come first.
const GENERAL: usize = 2;

/// Characters that have no shape of their own, or one that is made from a space.
fn shapeless(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202f}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

impl Face {
    fn has(&self, c: char) -> bool {
        shapeless(c) || self.font.as_ref().is_some_and(|font| font.charmap().map_unicode(c).is_some())
    }

    /// Whether the face can draw a letter with its marks: as written, composed, or taken apart, as the shaper may.
    fn draws(&self, cluster: &str) -> bool {
        cluster.chars().all(|c| self.has(c))
            || cluster.nfc().all(|c| self.has(c))
            || cluster.nfd().all(|c| self.has(c))
    }
}

/// A stretch of text in one face.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) range: Range<usize>,
    pub(crate) face: FaceNumber,
}

fn of_weight(weight: Weight) -> impl Iterator<Item = (FaceNumber, &'static Face)> {
    (0..).zip(FACES.iter()).filter(move |(_, face)| face.weight == weight)
}

/// The first face that draws all of it.
fn one_face(text: &str, weight: Weight) -> Option<FaceNumber> {
    first_of(text, of_weight(weight))
}

fn first_of(text: &str, mut faces: impl Iterator<Item = (FaceNumber, &'static Face)>) -> Option<FaceNumber> {
    faces.find(|(_, face)| text.graphemes(true).all(|cluster| face.draws(cluster))).map(|(number, _)| number)
}

/// Which face draws which part: one face for all of it where there is one, else for each word, else for each letter.
/// What no face draws stays with the face before it, and shows as that face's empty box.
pub(crate) fn faces(text: &str, weight: Weight) -> Vec<Stretch> {
    let first = of_weight(weight).next().map_or(0, |(number, _)| number);
    if text.is_ascii() {
        return vec![Stretch { range: 0..text.len(), face: first }];
    }
    // Of the faces of one script, none is asked to set another script's words beside its own.
    if let Some(face) = first_of(text, of_weight(weight).take(GENERAL)) {
        return vec![Stretch { range: 0..text.len(), face }];
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut add = |range: Range<usize>, face: Option<FaceNumber>| match stretches.last_mut() {
        Some(last) if face.is_none_or(|face| face == last.face) => last.range.end = range.end,
        _ => stretches.push(Stretch { range, face: face.unwrap_or(first) }),
    };
    for (start, word) in text.split_word_bound_indices() {
        let blank = word.chars().all(shapeless);
        match one_face(word, weight) {
            Some(_) if blank => add(start..start + word.len(), None),
            Some(face) => add(start..start + word.len(), Some(face)),
            None => {
                for (offset, cluster) in word.grapheme_indices(true) {
                    let at = start + offset;
                    add(at..at + cluster.len(), one_face(cluster, weight));
                }
            }
        }
    }
    stretches
}

/// The letters of a text that no face can draw, each once; empty for nearly everybody.
pub fn undrawable(text: &str) -> String {
    if text.is_ascii() || one_face(text, Weight::Bold).is_some() {
        return String::new();
    }
    let missing: BTreeSet<&str> =
        text.graphemes(true).filter(|cluster| one_face(cluster, Weight::Bold).is_none()).collect();
    missing.into_iter().collect::<Vec<_>>().join(" ")
}

/// A glyph's ink above and below the baseline, in thousandths of an em.
pub(crate) fn ink(face: &ShaperFont, glyph: u16) -> (i32, i32) {
    face.glyph_extents(GlyphId::new(u32::from(glyph)))
        .map_or((0, 0), |extents| (extents.y_bearing, extents.y_bearing + extents.height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_a_font_of_a_thousand_units() {
        for face in FACES.iter() {
            let font = face.font.as_ref().unwrap_or_else(|| panic!("{} is no font", face.name));
            assert_eq!(font.units_per_em(), 1000, "{}", face.name);
        }
    }

    #[test]
    fn a_name_is_set_in_one_face_where_one_can() {
        let name = |text: &str| {
            faces(text, Weight::Regular).iter().map(|s| FACES[usize::from(s.face)].name).collect::<Vec<_>>()
        };
        assert_eq!(name("Zoé Brûlé-Łukasiewicz"), ["AtkinsonHyperlegibleNext-Regular"]);
        assert_eq!(name("Nguyễn Thị Hương"), ["NotoSans-Regular"]);
        assert_eq!(name("Γιώργος Παπαδόπουλος"), ["NotoSans-Regular"]);
        assert_eq!(name("ليلى بن علي"), ["NotoSansArabic-Regular"]);
        assert_eq!(name("Leïla ليلى"), ["AtkinsonHyperlegibleNext-Regular", "NotoSansArabic-Regular"]);
    }

    #[test]
    fn what_no_face_draws_is_named() {
        assert_eq!(undrawable("Zoé Νίκος Юлия ليلى שרה Արամ ნინო Hương x\u{302}"), "");
        assert_eq!(undrawable("Li 李明"), "明 李");
        assert_eq!(undrawable("Zoé\u{a0}\u{202f}\u{200d}"), "");
    }
}
