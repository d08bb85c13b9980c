//! Days and hours as people write them, in French, English and Italian.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use regie_core::programme::DayPart;

use crate::labels::label;

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["lundi", "lun", "monday", "mon", "lunedi"]),
    (Weekday::Tue, &["mardi", "mar", "tuesday", "tue", "martedi"]),
    (Weekday::Wed, &["mercredi", "mer", "wednesday", "wed", "mercoledi"]),
    (Weekday::Thu, &["jeudi", "jeu", "thursday", "thu", "giovedi", "gio"]),
    (Weekday::Fri, &["vendredi", "ven", "friday", "fri", "venerdi"]),
    (Weekday::Sat, &["samedi", "sam", "saturday", "sat", "sabato", "sab"]),
    (Weekday::Sun, &["dimanche", "dim", "sunday", "sun", "domenica", "dom"]),
];

const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "january", "jan", "gennaio", "gen"],
    &["fevrier", "fevr", "fev", "february", "feb", "febbraio"],
    &["mars", "march", "mar", "marzo"],
    &["avril", "avr", "april", "apr", "aprile"],
    &["mai", "may", "maggio", "mag"],
    &["juin", "june", "jun", "giugno", "giu"],
    &["juillet", "juil", "july", "jul", "luglio", "lug"],
    &["aout", "august", "aug", "agosto", "ago"],
    &["septembre", "sept", "sep", "september", "settembre", "set"],
    &["octobre", "oct", "october", "ottobre", "ott"],
    &["novembre", "nov", "november", "novembre"],
    &["decembre", "dec", "december", "dicembre", "dic"],
];

const PARTS: [(DayPart, &[&str]); 3] = [
    (DayPart::Morning, &["matin", "matinee", "morning", "mattina", "mattino", "mattinata"]),
    (DayPart::Afternoon, &["apres midi", "aprem", "afternoon", "pomeriggio"]),
    (DayPart::Evening, &["soir", "soiree", "evening", "night", "sera", "serata"]),
];

/// Words that say when, and nothing of what.
pub(crate) fn is_when(word: &str) -> bool {
    WEEKDAYS.iter().any(|(_, names)| names.contains(&word))
        || MONTHS.iter().any(|names| names.contains(&word))
        || PARTS.iter().any(|(_, names)| names.contains(&word))
        || matches!(
            word,
            "apres" | "midi" | "am" | "pm" | "h" | "heures" | "ore" | "1er" | "jour" | "day" | "giorno"
        )
        || word.trim_matches(|c: char| c.is_ascii_digit() || c == 'h').is_empty()
}

/// A day as far as a text tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct When {
    pub weekday: Option<Weekday>,
    pub day: Option<u32>,
    pub month: Option<u32>,
    pub year: Option<i32>,
    pub part: Option<DayPart>,
    pub start: Option<NaiveTime>,
    pub end: Option<NaiveTime>,
}

impl When {
    /// What a text says of a day and its hours.
    pub(crate) fn read(text: &str) -> Self {
        let mut when = Self::default();
        let rest = when.take_numbers(text);
        let folded = label(&rest);
        when.part = PARTS
            .iter()
            .find(|(_, names)| names.iter().any(|name| has(&folded, name)))
            .map(|(part, _)| *part);
        let words: Vec<&str> = folded.split(' ').collect();
        for (at, word) in words.iter().enumerate() {
            let number = |at: usize| words.get(at).and_then(|word| ordinal(word));
            if let Some((weekday, _)) = WEEKDAYS.iter().find(|(_, names)| names.contains(word))
                && when.weekday.is_none()
                && (*word != "mar" || number(at + 1).is_some())
            {
                when.weekday = Some(*weekday);
            } else if let Some(month) = MONTHS.iter().position(|names| names.contains(word))
                && when.month.is_none()
            {
                // "4 mars 2020", "March 4, 2020".
                let before = at.checked_sub(1).and_then(number).filter(|day| (1..=31).contains(day));
                let after = number(at + 1).filter(|day| (1..=31).contains(day));
                if let Some(day) = before.or(after) {
                    when.day = Some(day);
                    when.month = u32::try_from(month + 1).ok();
                    let year_at = if before.is_some() { at + 1 } else { at + 2 };
                    when.year =
                        number(year_at).filter(|year| (1900..=2200).contains(year)).map(u32::cast_signed);
                }
            }
        }
        (when.start, when.end) = hours(text);
        when.part = when.start.map(DayPart::of).or(when.part);
        when
    }

    /// Takes a date written in digits out of a text: `2020-03-04`, `04/03/2020`, `4.3.20`; what is left is returned.
    fn take_numbers(&mut self, text: &str) -> String {
        let date_like = |word: &str| {
            word.len() >= 6 && word.bytes().all(|byte| byte.is_ascii_digit() || b"/-.".contains(&byte))
        };
        let split = |word: &str| {
            word.split(['/', '-', '.']).map(str::parse::<u32>).collect::<Result<Vec<_>, _>>().ok()
        };
        let mut rest = Vec::new();
        for word in text.split([' ', '\u{a0}', '\u{202f}', ',']) {
            // "2020-03-04T09:30".
            let word =
                word.split_once('T').map(|(date, _)| date).filter(|date| date_like(date)).unwrap_or(word);
            match split(word).filter(|_| date_like(word) && self.year.is_none()).as_deref() {
                Some(
                    [year @ 1900..=2200, month @ 1..=12, day @ 1..=31]
                    | [day @ 1..=31, month @ 1..=12, year @ 1900..=2200],
                ) => {
                    (self.day, self.month, self.year) = (Some(*day), Some(*month), Some(year.cast_signed()));
                }
                Some([day @ 1..=31, month @ 1..=12, year @ 0..=99]) => {
                    (self.day, self.month, self.year) =
                        (Some(*day), Some(*month), Some(2000 + year.cast_signed()));
                }
                _ => rest.push(word),
            }
        }
        rest.join(" ")
    }

    /// The date, where it is told whole.
    pub(crate) fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month?, self.day?)
    }

    /// The only one of these days that it can be.
    pub(crate) fn among(self, days: &[NaiveDate]) -> Option<NaiveDate> {
        if !self.tells_a_day() {
            return None;
        }
        let mut fitting = days.iter().filter(|day| self.fits(**day));
        fitting.next().copied().filter(|_| fitting.next().is_none())
    }

    /// Whether a day is what it says, as far as it says anything.
    pub(crate) fn fits(self, day: NaiveDate) -> bool {
        self.year.is_none_or(|year| year == day.year())
            && self.month.is_none_or(|month| month == day.month())
            && self.day.is_none_or(|number| number == day.day())
            // A weekday that contradicts its own date is a slip of the pen; the date counts.
            && (self.day.is_some() || self.weekday.is_none_or(|weekday| weekday == day.weekday()))
    }

    /// Whether it says anything of a day.
    pub(crate) const fn tells_a_day(self) -> bool {
        self.weekday.is_some() || self.day.is_some()
    }
}

/// The hours in a text: none, a start, or a start and an end: `9h30`, `09:30`, `9 h`, `9h30 – 12h`, `2 pm`.
pub(crate) fn hours(text: &str) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let text = regie_core::fold::fold(text);
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = rest[..at].chars().next_back();
        let digits = rest[at..].find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len() - at);
        let (number, after) = rest[at..].split_at(digits);
        match hour(number, after).filter(|_| {
            !before.is_some_and(|c| c.is_alphanumeric() || "/:-.".contains(c) && !found_range(c, &found))
        }) {
            Some((time, tail)) => {
                found.push(time);
                rest = tail;
            }
            None => rest = after,
        }
    }
    let mut found = found.into_iter();
    (found.next(), found.next())
}

/// A hyphen right before an hour joins it to the one before it.
const fn found_range(c: char, found: &[NaiveTime]) -> bool {
    c == '-' && !found.is_empty()
}

/// An hour that begins with `number`, and what follows it.
fn hour<'a>(number: &str, after: &'a str) -> Option<(NaiveTime, &'a str)> {
    let mut hour: u32 = number.parse().ok().filter(|hour| *hour < 25 && number.len() <= 2)?;
    let trimmed = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let named =
        |tail: &'a str| ["heures", "heure", "ore", "h"].into_iter().find_map(|name| tail.strip_prefix(name));
    let (minute, mut tail) = if let Some(tail) = named(trimmed) {
        let (minute, tail) =
            minutes(tail.trim_start_matches([' ', '\u{a0}', '\u{202f}'])).unwrap_or((0, tail));
        (minute, tail)
    } else if let Some((minute, tail)) = after.strip_prefix(':').and_then(minutes) {
        let seconds = tail.strip_prefix(':').and_then(minutes);
        (minute, seconds.map_or(tail, |(_, tail)| tail))
    } else {
        if !trimmed.starts_with("am") && !trimmed.starts_with("pm") {
            return None;
        }
        (0, after)
    };
    let half = tail.trim_start();
    if let Some(rest) = half.strip_prefix("pm") {
        (hour, tail) = (if hour < 12 { hour + 12 } else { hour }, rest);
    } else if let Some(rest) = half.strip_prefix("am") {
        (hour, tail) = (hour % 12, rest);
    }
    Some((NaiveTime::from_hms_opt(hour % 24, minute, 0)?, tail))
}

/// Two digits of minutes, and what follows them.
fn minutes(text: &str) -> Option<(u32, &str)> {
    let two = text.get(..2).filter(|two| two.bytes().all(|byte| byte.is_ascii_digit()))?;
    let tail = &text[2..];
    let minute = two.parse().ok().filter(|minute| *minute < 60)?;
    (!tail.starts_with(|c: char| c.is_ascii_digit())).then_some((minute, tail))
}

fn ordinal(word: &str) -> Option<u32> {
    let digits =
        ["er", "st", "nd", "rd", "th"].into_iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    digits.parse().ok()
}

/// Whether a folded text has a word, or several in a row.
fn has(folded: &str, name: &str) -> bool {
    format!(" {folded} ").contains(&format!(" {name} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
    }

    #[test]
    fn dates_are_read_as_they_are_written() {
        let day = NaiveDate::from_ymd_opt(2020, 3, 4).unwrap();
        for text in [
            "04/03/2020",
            "4/3/20",
            "2020-03-04",
            "04.03.2020",
            "04-03-2020",
            "mercredi 4 mars 2020",
            "4 mars 2020",
            "Mercredi 04 Mars 2020",
            "Wednesday 4 March 2020",
            "March 4, 2020",
            "mercoledì 4 marzo 2020",
            "le 4 mars 2020 au matin",
            "2020-03-04 09:30",
            "2020-03-04T09:30:00",
            "mar. 4 mars 2020",
        ] {
            assert_eq!(When::read(text).date(), Some(day), "{text}");
        }
        assert_eq!(When::read("1er mars 2020").date(), NaiveDate::from_ymd_opt(2020, 3, 1));
        assert_eq!(When::read("31/02/2020").date(), None);
        assert_eq!(When::read("Pass 3 jours").date(), None);
    }

    #[test]
    fn half_a_date_is_settled_by_the_events_days() {
        let days: Vec<_> = (4..=6).filter_map(|day| NaiveDate::from_ymd_opt(2020, 3, day)).collect();
        for text in ["4 mars", "mercredi", "mercredi matin", "Wednesday", "mercoledì", "mer. 4"] {
            assert_eq!(When::read(text).among(&days), Some(days[0]), "{text}");
        }
        assert_eq!(When::read("Thursday").among(&days), Some(days[1]));
        assert_eq!(When::read("samedi").among(&days), None);
        assert_eq!(When::read("matin").among(&days), None);
        assert_eq!(When::read("mars").among(&days), None, "a month is no day");
    }

    #[test]
    fn hours_are_read_as_they_are_written() {
        for (text, hours_in_it) in [
            ("9h30", (time(9, 30), None)),
            ("09:30", (time(9, 30), None)),
            ("9 h", (time(9, 0), None)),
            ("9 h 30", (time(9, 30), None)),
            ("9h30-12h", (time(9, 30), time(12, 0))),
            ("de 9h à 10h15", (time(9, 0), time(10, 15))),
            ("9:30 – 10:30", (time(9, 30), time(10, 30))),
            ("14h00 - 17h00", (time(14, 0), time(17, 0))),
            ("2 pm", (time(14, 0), None)),
            ("9:30 AM", (time(9, 30), None)),
            ("09:30:00", (time(9, 30), None)),
            ("2020-03-04 09:30", (time(9, 30), None)),
            ("ore 9", (None, None)),
            ("04/03/2020", (None, None)),
            ("mercredi 4 mars", (None, None)),
            ("Pass 3 jours", (None, None)),
            ("mercredi 4 mars 9h", (time(9, 0), None)),
        ] {
            assert_eq!(hours(text), hours_in_it, "{text}");
        }
    }

    #[test]
    fn parts_of_the_day_follow_from_words_and_hours() {
        assert_eq!(When::read("mercredi matin").part, Some(DayPart::Morning));
        assert_eq!(When::read("jeudi après-midi").part, Some(DayPart::Afternoon));
        assert_eq!(When::read("venerdì sera").part, Some(DayPart::Evening));
        assert_eq!(When::read("à 14h").part, Some(DayPart::Afternoon));
    }
}
