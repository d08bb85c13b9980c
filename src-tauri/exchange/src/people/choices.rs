//! What people chose in a file, and the session of the programme that it stands for.

use std::collections::{BTreeMap, HashMap};

use regie_core::id::SessionId;
use regie_core::programme::Session;
use serde::Serialize;
use ts_rs::TS;

use crate::labels::label;
use crate::moments::{When, is_when};

/// A choice that stands in the file, and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptionMatch {
    /// The choice in the file's words.
    pub label: String,
    /// How many people made it.
    pub people: usize,
    /// The session it stands for, or probably does.
    pub session: Option<SessionId>,
    /// Whether that is sure enough to register people: only then, or once chosen by hand, do they become registered.
    pub sure: bool,
}

/// Words too common to tell one title from another.
const COMMON: &[&str] = &[
    "le",
    "la",
    "les",
    "l",
    "de",
    "des",
    "du",
    "d",
    "un",
    "une",
    "et",
    "a",
    "au",
    "aux",
    "en",
    "sur",
    "pour",
    "par",
    "avec",
    "dans",
    "ou",
    "votre",
    "vos",
    "the",
    "of",
    "and",
    "to",
    "in",
    "on",
    "for",
    "an",
    "with",
    "il",
    "lo",
    "gli",
    "i",
    "di",
    "del",
    "della",
    "dei",
    "delle",
    "e",
    "con",
    "per",
    "un",
    "uno",
    "nel",
    "nella",
    "atelier",
    "ateliers",
    "workshop",
    "workshops",
    "session",
    "seance",
    "laboratorio",
    "tarif",
    "billet",
    "ticket",
    "inscription",
    "option",
    "gratuit",
    "gratuite",
    "participation",
    "oui",
];

/// The sessions of an event, ready to be recognised.
pub(super) struct Titles {
    sessions: Vec<Title>,
    /// In how many titles each word stands.
    spread: HashMap<String, usize>,
}

struct Title {
    session: Session,
    label: String,
    words: Vec<String>,
}

impl Titles {
    /// Those of a programme; nobody registers in what is cancelled.
    pub(super) fn of(sessions: Vec<Session>) -> Self {
        let titles = sessions.into_iter().filter(|session| !session.cancelled).map(|session| Title {
            label: label(&session.title),
            words: telling(&label(&session.title)),
            session,
        });
        let sessions: Vec<Title> = titles.collect();
        let mut spread = HashMap::new();
        for word in sessions.iter().flat_map(|title| &title.words) {
            *spread.entry(word.clone()).or_default() += 1;
        }
        Self { sessions, spread }
    }

    /// The session that a choice most likely stands for, and whether that is sure.
    pub(super) fn find(&self, choice: &str) -> Option<(SessionId, bool)> {
        let when = When::read(choice);
        let choice = label(choice);
        let words = telling(&choice);
        if words.is_empty() {
            return self.only_one_at(when).map(|session| (session, true));
        }
        let mut marks: Vec<(f64, &Title)> =
            self.sessions.iter().map(|title| (self.mark(title, &choice, &words, when), title)).collect();
        marks.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (best, title) = marks.first()?;
        let second = marks.get(1).map_or(0.0, |(mark, _)| *mark);
        (*best >= 0.5).then_some((title.session.id, *best >= 0.75 && best - second >= 0.15))
    }

    /// The only session on that day, in that part of it, or at that hour.
    fn only_one_at(&self, when: When) -> Option<SessionId> {
        if !when.tells_a_day() {
            return None;
        }
        let on_the_day = |title: &&Title| when.fits(title.session.day);
        let fitting = |exactly: bool| {
            let mut fitting = self.sessions.iter().filter(on_the_day).filter(|title| {
                let hour = exactly && when.start.is_some() && title.session.start == when.start;
                hour || (!exactly && when.part.is_none_or(|part| part == title.session.part))
            });
            fitting.next().filter(|_| fitting.next().is_none()).map(|title| title.session.id)
        };
        fitting(true).or_else(|| fitting(false))
    }

    /// How alike a title and a choice are: 1 for the same words, and a little for the day.
    fn mark(&self, title: &Title, choice: &str, words: &[String], when: When) -> f64 {
        let day = match (when.tells_a_day(), when.fits(title.session.day), when.part) {
            (true, false, _) => -0.5,
            (true, true, part) if part.is_none_or(|part| part == title.session.part) => 0.2,
            (true, true, _) => -0.2,
            (false, ..) => 0.0,
        };
        if title.label == choice {
            return 1.2 + day;
        }
        // A word that stands in every title tells little.
        let weight = |word: &str| 1.0 / count(self.spread.get(word).copied().unwrap_or(1));
        let total = |words: &[String]| words.iter().map(|word| weight(word)).sum::<f64>();
        let shared: Vec<&String> =
            words.iter().filter(|word| title.words.iter().any(|other| alike(word, other))).collect();
        let shared_weight: f64 = shared.iter().map(|word| weight(word)).sum();
        if shared_weight == 0.0 {
            return 0.0;
        }
        let (in_choice, in_title) = (shared_weight / total(words), shared_weight / total(&title.words));
        // One word in common proves nothing, unless the day agrees; a short one, such as "data", not even then.
        let most = match shared.as_slice() {
            [word] if word.chars().count() < 8 => 0.5,
            [_] if in_title < 0.5 => 0.7,
            _ => 1.0,
        };
        in_choice.max(in_title).min(most) + day
    }
}

#[allow(clippy::cast_precision_loss)]
const fn count(number: usize) -> f64 {
    number as f64
}

/// The words of a label that tell one title from another.
fn telling(label: &str) -> Vec<String> {
    let words = label.split(' ').filter(|word| !word.is_empty() && !COMMON.contains(word) && !is_when(word));
    words.map(str::to_owned).collect()
}

/// The same word, or its plural.
fn alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    a == b || (short.len() >= 5 && long.len() - short.len() <= 2 && long.starts_with(short))
}

/// How many choices a file may offer: a column where each row says something else is no list of choices.
const CHOICE_LIMIT: usize = 1_000;

/// The choices of a file, each named once.
#[derive(Default)]
pub(super) struct Choices {
    labels: Vec<String>,
    places: HashMap<String, u32>,
}

impl Choices {
    /// A choice's number; nothing beyond the limit.
    pub(super) fn note(&mut self, choice: &str) -> Option<u32> {
        if let Some(place) = self.places.get(choice) {
            return Some(*place);
        }
        let place = u32::try_from(self.labels.len()).ok().filter(|_| !self.is_full())?;
        self.labels.push(choice.to_owned());
        self.places.insert(choice.to_owned(), place);
        Some(place)
    }

    /// Whether the file offers as many choices as it may.
    pub(super) const fn is_full(&self) -> bool {
        self.labels.len() >= CHOICE_LIMIT
    }

    /// What each choice stands for, by its number.
    pub(super) fn settle(
        self,
        titles: &Titles,
        by_hand: &BTreeMap<String, Option<SessionId>>,
    ) -> Vec<OptionMatch> {
        let settled = self.labels.into_iter().map(|label| {
            let (session, sure) = match by_hand.get(&label) {
                // A session that is gone since the mapping was remembered is no choice any more.
                Some(Some(chosen)) if titles.sessions.iter().any(|title| title.session.id == *chosen) => {
                    (Some(*chosen), true)
                }
                Some(None) => (None, true),
                _ => titles.find(&label).map_or((None, false), |(session, sure)| (Some(session), sure)),
            };
            OptionMatch { label, people: 0, session, sure }
        });
        settled.collect()
    }
}

/// The choices in one cell: several are separated by semicolons, bars or line ends, or by commas where a part of the
/// cell is a session and the whole is none.
pub(super) fn choices_in<'a>(cell: &'a str, titles: &Titles) -> Vec<&'a str> {
    let parts: Vec<&str> =
        cell.split([';', '|', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let sure = |choice: &str| titles.find(choice).is_some_and(|(_, sure)| sure);
    let mut choices = Vec::new();
    for part in parts {
        let listed: Vec<&str> = part.split(", ").map(str::trim).filter(|part| !part.is_empty()).collect();
        if listed.len() > 1 && listed.iter().filter(|choice| sure(choice)).count() > 1 {
            choices.extend(listed);
        } else {
            choices.push(part);
        }
    }
    choices
}

/// The sessions that somebody's choices surely stand for, each once.
pub(super) fn sessions<'a>(
    options: &'a [OptionMatch],
    chosen: &'a [u32],
) -> impl Iterator<Item = SessionId> + 'a {
    let sure = |choice: &u32| {
        options.get(*choice as usize).filter(|option| option.sure).and_then(|option| option.session)
    };
    let mut seen: Vec<SessionId> = Vec::new();
    chosen.iter().filter_map(sure).filter(move |session| {
        let fresh = !seen.contains(session);
        if fresh {
            seen.push(*session);
        }
        fresh
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use regie_core::fact::{Fact, ProgrammeFact};

    fn programme() -> Vec<Session> {
        let facts = regie_core::sample::facts().unwrap();
        facts
            .into_iter()
            .filter_map(|fact| match fact {
                Fact::Programme(ProgrammeFact::SessionAdded { session }) => Some(session),
                _ => None,
            })
            .collect()
    }

    fn found(choice: &str) -> Option<(String, bool)> {
        let sessions = programme();
        let (id, sure) = Titles::of(sessions.clone()).find(choice)?;
        Some((sessions.into_iter().find(|session| session.id == id)?.title, sure))
    }

    #[test]
    fn a_choice_is_known_by_its_title_its_words_or_its_day() {
        for (choice, title) in [
            ("Data literacy : développez votre culture générale des données", "Data literacy"),
            ("Atelier data literacy (mercredi matin)", "Data literacy"),
            ("Atelier Les essentiels de l'ouverture des données", "Les essentiels"),
            ("DATA PIPELINE", "Le data pipeline"),
            ("Visualisation de données", "Formats, outils"),
            ("Opportunités de financement", "Les opportunités"),
            ("Mercredi 4 mars - matin", "Data literacy"),
            ("2020-03-05 14:00", "Formats, outils"),
            ("Rencontre producteurs / réutilisateurs", "Rencontre entre"),
            ("Apéritif", "Apéritif"),
        ] {
            let (found, sure) = found(choice).unwrap_or_default();
            assert!(found.starts_with(title) && sure, "{choice}: {found} {sure}");
        }
    }

    #[test]
    fn a_choice_that_is_no_session_stays_what_it_is() {
        for choice in [
            "Pass 3 jours",
            "Tarif plein",
            "T-shirt taille M",
            "Open Data Days",
            "Vendredi",
            "Billet intervenant",
            "Tarif producteur",
            "Repas végétarien",
            "Samedi matin",
        ] {
            assert!(found(choice).is_none_or(|(_, sure)| !sure), "{choice}: {:?}", found(choice));
        }
    }

    #[test]
    fn several_choices_in_a_cell_are_taken_apart() {
        let titles = Titles::of(programme());
        assert_eq!(choices_in("Data literacy; Apéritif", &titles), ["Data literacy", "Apéritif"]);
        assert_eq!(choices_in("Data literacy, Apéritif", &titles), ["Data literacy", "Apéritif"]);
        let title = "Formats, outils et bonnes pratiques de la visualisation de données";
        assert_eq!(choices_in(title, &titles), [title]);
    }
}
