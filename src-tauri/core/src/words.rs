//! The words people read: the Fluent files of `ui/locales`, one source for the screen, the paper and the command line.

use std::fmt;
use std::str::FromStr;

pub use fluent_bundle::FluentArgs as Args;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Error;
use crate::projects::Unshareable;

const FRENCH: &str = include_str!("../../../ui/locales/fr.ftl");
const ENGLISH: &str = include_str!("../../../ui/locales/en.ftl");

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// French, the public's.
    #[default]
    Fr,
    /// English.
    En,
}

impl Language {
    /// Its two letters.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.split(['-', '_', '.']).next() {
            Some("fr") => Ok(Self::Fr),
            Some("en") => Ok(Self::En),
            _ => Err(()),
        }
    }
}

/// What somebody can be told about an error: what happened, and the way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fault {
    /// Stable, for programs.
    pub code: String,
    /// What happened, in the reader's language.
    pub message: String,
    /// The way out; empty where the message says it all.
    pub hint: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.hint.is_empty() { Ok(()) } else { write!(f, "\n{}", self.hint) }
    }
}

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language.tag())
    }
}

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let (source, locale) = match language {
            Language::Fr => (FRENCH, "fr-FR"),
            Language::En => (ENGLISH, "en-GB"),
        };
        // A broken line costs its own message, not the others; a test reads every line.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(locale.parse().ok().into_iter().collect());
        bundle.set_use_isolating(false);
        let _ = bundle.add_resource(resource);
        Self { language, bundle }
    }

    /// Which language these are.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message with that key.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &Args::new())
    }

    /// The message with that key, with its blanks filled in; the key itself where it is missing, so that nobody reads nothing.
    pub fn say_with(&self, key: &str, args: &Args) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned(),
        )
    }

    /// What the message with that key is about: its attribute `.about`; empty where it has none.
    pub fn about(&self, key: &str) -> String {
        let message = self.bundle.get_message(key);
        let about = message.and_then(|message| message.get_attribute("about"));
        about.map_or_else(String::new, |about| {
            self.bundle.format_pattern(about.value(), None, &mut Vec::new()).into_owned()
        })
    }

    /// What an error says: the message `error-CODE`, and its attribute `.hint`.
    pub fn fault(&self, code: &str, args: &Args) -> Fault {
        let key = format!("error-{code}");
        let hint =
            self.bundle.get_message(&key).and_then(|message| message.get_attribute("hint")).map(|hint| {
                self.bundle.format_pattern(hint.value(), Some(args), &mut Vec::new()).into_owned()
            });
        Fault { code: code.to_owned(), message: self.say_with(&key, args), hint: hint.unwrap_or_default() }
    }

    /// What a core error says.
    pub fn error(&self, error: &Error) -> Fault {
        let mut args = Args::new();
        match error {
            Error::Corrupt { detail } | Error::Unexpected(detail) => args.set("detail", detail.clone()),
            Error::Newer { found, known } => {
                args.set("found", *found);
                args.set("known", *known);
            }
            Error::BrokenChain { writer, seq, .. } => {
                args.set("writer", writer.chars().take(8).collect::<String>());
                args.set("seq", i64::try_from(*seq).unwrap_or(i64::MAX));
            }
            Error::SeveralPeople { count } => args.set("count", i64::try_from(*count).unwrap_or(i64::MAX)),
            Error::NotADay { day } | Error::FarDay { day } => args.set("day", self.date(*day)),
            Error::HugePicture { bytes } => {
                args.set("size", self.megabytes(*bytes));
            }
            Error::TooLong { field } => args.set("field", (*field).to_owned()),
            Error::BadDuration { field, seconds } => {
                args.set("field", (*field).to_owned());
                args.set("seconds", *seconds);
            }
            Error::TooManyPitches { most } | Error::TooMany { most } => {
                args.set("most", i64::try_from(*most).unwrap_or(i64::MAX));
            }
            Error::SeveralParties { names } | Error::SeveralProjects { names } => {
                args.set("names", names.join(", "));
            }
            Error::BadFrame { why } => args.set("why", self.say(why)),
            Error::CannotMove { quarrels } | Error::CannotPlan { quarrels } => {
                args.set("why", crate::meetings::quarrel::sentences(quarrels, self));
            }
            Error::BadMinutes { minutes } => args.set("minutes", *minutes),
            Error::CannotShare(why) => self.unshareable(why, &mut args),
            Error::MissingEntries { desk, seq, have } => {
                args.set("desk", desk.clone());
                args.set("seq", i64::try_from(*seq).unwrap_or(i64::MAX));
                args.set("have", i64::try_from(*have).unwrap_or(i64::MAX));
            }
            Error::File(error) => args.set("detail", error.to_string()),
            Error::Database(error) => args.set("detail", error.to_string()),
            _ => {}
        }
        self.fault(error.code(), &args)
    }

    fn unshareable(&self, why: &Unshareable, args: &mut Args) {
        let days = |half_days: i64| crate::projects::days(half_days, self.language);
        match why {
            Unshareable::NoProjects | Unshareable::NoCriteria | Unshareable::NoWeight => {}
            Unshareable::NotHalfDays { text } => args.set("text", text.clone()),
            Unshareable::BadNumber { field, value, least, most } => {
                let said = |number: i64| if field.in_days() { days(number) } else { number.to_string() };
                args.set("what", self.say(field.key()));
                args.set("value", said(*value));
                args.set("least", said(*least));
                args.set("most", said(*most));
            }
            Unshareable::Reversed { name, floor, ceiling } => {
                args.set("named", if name.is_empty() { "no" } else { "yes" });
                args.set("name", name.clone());
                args.set("floor", days(*floor));
                args.set("ceiling", days(*ceiling));
            }
            Unshareable::Floors { floors, envelope } => {
                args.set("floors", days(*floors));
                args.set("envelope", days(*envelope));
            }
            Unshareable::Ceilings { ceilings, envelope } => {
                args.set("ceilings", days(*ceilings));
                args.set("envelope", days(*envelope));
            }
        }
    }

    /// A date as it is read aloud: "mercredi 4 mars 2020".
    pub fn date(&self, day: chrono::NaiveDate) -> String {
        use chrono::Datelike;
        let mut args = Args::new();
        args.set("weekday", i64::from(day.weekday().number_from_monday()));
        args.set("day", i64::from(day.day()));
        args.set("month", i64::from(day.month()));
        args.set("year", day.year().to_string());
        self.say_with("date-long", &args)
    }

    /// A size in megabytes with one decimal.
    fn megabytes(&self, bytes: usize) -> String {
        let tenths = bytes.div_ceil(100_000);
        format!("{}{}{}", tenths / 10, self.decimal(), tenths % 10)
    }

    const fn decimal(&self) -> &'static str {
        match self.language {
            Language::Fr => ",",
            Language::En => ".",
        }
    }
}
