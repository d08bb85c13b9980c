//! Lengths of time as people write them: 3:00, 180, 3 min, 00:03:00, 2 min 30, 1 h 05, 90 s, 3'.

use regie_core::pitches::LONGEST_S;

use crate::labels::label;
use crate::refusal::Refusal;

/// A bare number up to this is minutes, as people say it; above, seconds.
const MOST_BARE_MINUTES: i64 = 20;

/// What a bare number counts in a column, where its header says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Seconds,
    Minutes,
}

impl Unit {
    /// The unit a header names: "Durée (min)", "pitch en secondes".
    pub(super) fn named(header: &str) -> Option<Self> {
        label(header).split(' ').find_map(|word| match unit(word)? {
            1 => Some(Self::Seconds),
            60 => Some(Self::Minutes),
            _ => None,
        })
    }
}

/// Seconds in a unit, by any of its names.
fn unit(word: &str) -> Option<i64> {
    match word {
        "h" | "heure" | "heures" | "hour" | "hours" | "ora" | "ore" => Some(3_600),
        "min" | "mn" | "m" | "mins" | "minute" | "minutes" | "minuto" | "minuti" | "'" => Some(60),
        "s" | "sec" | "secs" | "seconde" | "secondes" | "second" | "seconds" | "secondo" | "secondi"
        | "\"" => Some(1),
        _ => None,
    }
}

/// The seconds a text means; nothing where it is empty.
///
/// # Errors
/// [`Refusal::NotADuration`], and [`Refusal::AbsurdDuration`] for a negative one or one that no evening has.
pub(super) fn seconds(text: &str, bare: Option<Unit>) -> Result<Option<i64>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.trim()),
        None => (false, text),
    };
    let seconds = clock(text).or_else(|| spoken(text, bare)).ok_or(Refusal::NotADuration)?;
    if negative || seconds > LONGEST_S {
        return Err(Refusal::AbsurdDuration);
    }
    Ok(Some(seconds))
}

/// The seconds a length of time means as somebody types it; a bare number is seconds. Whether that is a length for an evening
/// is not asked.
pub fn length(text: &str) -> Option<i64> {
    let text = text.trim();
    clock(text).or_else(|| spoken(text, Some(Unit::Seconds)))
}

/// "3:00" and "00:03:00".
fn clock(text: &str) -> Option<i64> {
    let parts = text.split(':').map(str::trim).collect::<Vec<_>>();
    if !(2..=3).contains(&parts.len())
        || parts
            .iter()
            .any(|part| part.is_empty() || part.len() > 4 || !part.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    let parts: Vec<i64> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    match parts[..] {
        [minutes, seconds] if seconds < 60 => Some(minutes * 60 + seconds),
        [hours, minutes, seconds] if minutes < 60 && seconds < 60 => {
            Some(hours * 3_600 + minutes * 60 + seconds)
        }
        _ => None,
    }
}

/// Numbers with their units, each smaller than the one before: the last one may go without, "2 min 30", "1 h 05".
fn spoken(text: &str, bare: Option<Unit>) -> Option<i64> {
    let mut thousandths: i64 = 0;
    let mut last: Option<i64> = None;
    let text = text.to_lowercase().replace(['’', '′'], "'").replace(['”', '″'], "\"").replace("''", "\"");
    let mut rest = text.trim_end_matches('.').trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(rest.len());
        let number = decimal(rest.get(..end)?)?;
        rest = rest.get(end..)?.trim_start();
        let mark = rest.starts_with(['\'', '"']);
        let end = if mark { 1 } else { rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()) };
        let word = rest.get(..end)?;
        rest = rest.get(end..)?.trim_start_matches('.').trim_start();
        let of = match (word, last, bare) {
            ("", None, Some(Unit::Minutes)) => 60,
            ("", None, None) if number <= MOST_BARE_MINUTES * 1_000 => 60,
            ("", None, _) => 1,
            ("", Some(larger), _) if larger > 1 => larger / 60,
            (word, ..) => unit(word)?,
        };
        if last.is_some_and(|last| of >= last) {
            return None;
        }
        thousandths = thousandths.checked_add(number.checked_mul(of)?)?;
        last = Some(of);
    }
    last.map(|_| (thousandths + 500) / 1_000)
}

/// "2", "2,5", "2.50" in thousandths.
fn decimal(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    // Ten digits of seconds are more than a lifetime.
    if whole.is_empty() || whole.len() > 10 || part.len() > 3 || !digits(whole) || !digits(part) {
        return None;
    }
    let part: i64 = format!("{part:0<3}").parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 1_000 + part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_understood_as_people_write_them() {
        for (text, expected) in [
            ("3:00", 180),
            ("180", 180),
            ("3 min", 180),
            ("00:03:00", 180),
            ("3", 180),
            ("3min", 180),
            ("3'", 180),
            ("3’", 180),
            ("2 min 30", 150),
            ("2'30", 150),
            ("2’30”", 150),
            ("2 mn 30 s", 150),
            ("2,5 min", 150),
            ("90 s", 90),
            ("90 secondes", 90),
            ("1 h 05", 3_900),
            ("1h", 3_600),
            ("01:00:00", 3_600),
            ("0", 0),
            ("0:45", 45),
            (" 3:05 ", 185),
            ("3 min.", 180),
        ] {
            assert_eq!(seconds(text, None), Ok(Some(expected)), "{text}");
        }
        assert_eq!(seconds("", None), Ok(None));
        assert_eq!(seconds("3", Some(Unit::Seconds)), Ok(Some(3)));
        assert_eq!(seconds("45", Some(Unit::Minutes)), Ok(Some(2_700)));
    }

    #[test]
    fn what_is_no_length_is_refused_and_so_is_one_nobody_means() {
        for text in
            ["bientôt", "3:75", "::", "3:00:00:00", "3 pommes", "min 3", "2 s 3 min", "1e9", "NaN", "∞"]
        {
            assert_eq!(seconds(text, None), Err(Refusal::NotADuration), "{text}");
        }
        for text in ["-3:00", "−180", "7 h", "99:00:00", "999999999", "- 5 min"] {
            assert_eq!(seconds(text, None), Err(Refusal::AbsurdDuration), "{text}");
        }
    }

    #[test]
    fn a_header_may_name_the_unit() {
        assert_eq!(Unit::named("Durée (min)"), Some(Unit::Minutes));
        assert_eq!(Unit::named("Pitch en secondes"), Some(Unit::Seconds));
        assert_eq!(Unit::named("Pitch"), None);
    }
}
