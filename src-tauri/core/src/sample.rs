//! The sample event: the Open Data Days of 4–6 March 2020, as Dataactivist's proposal to AVITEM gives them.
//!
//! Nothing is invented: the document names days and halves of days, not hours, so there are none; it names no people
//! but speakers of a session, so there are none. Titles are written as in the document.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::event::beginning;
use crate::fact::{Fact, MeetingsFact, PeopleFact, ProgrammeFact, ProjectsFact};
use crate::id::{ActionId, EventId, OrganisationId, ProjectId, SessionId};
use crate::meetings::{Party, PartySheet};
use crate::people::{Organisation, Side};
use crate::programme::{Activity, DayPart, EventSheet, Session};
use crate::projects::{Action, ActionSheet, Envelope, Project, usual};

/// A name that comes out the same on every laptop, so that samples opened apart can be merged.
fn name(what: &str) -> [u8; 12] {
    let digest: [u8; 32] = Sha256::digest(format!("Open Data Days 2020/{what}")).into();
    let mut bytes = [0; 12];
    bytes.copy_from_slice(&digest[..12]);
    bytes
}

/// The fourth to the sixth of March 2020.
fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, day).unwrap_or_default()
}

struct Item {
    day: u32,
    part: DayPart,
    kind: &'static str,
    title: &'static str,
    activity: Activity,
    speakers: &'static [&'static str],
    links: &'static [&'static str],
    note: &'static str,
}

impl Item {
    const fn workshop(day: u32, part: DayPart, kind: &'static str, title: &'static str) -> Self {
        Self { day, part, kind, title, activity: Activity::Workshop, speakers: &[], links: &[], note: "" }
    }
}

const PROGRAMME: [Item; 10] = [
    Item {
        links: &["http://dataactivist.coop/dataliteracy"],
        ..Item::workshop(
            4,
            DayPart::Morning,
            "Atelier de formation technique",
            "Data literacy : développez votre culture générale des données",
        )
    },
    Item {
        links: &["https://dataactivist.coop/aaf/index.html"],
        ..Item::workshop(
            4,
            DayPart::Afternoon,
            "Atelier de formation à destination du secteur public",
            "Les essentiels de l'ouverture des données",
        )
    },
    Item {
        links: &["https://dataactivist.coop/datavizchallenge/2/"],
        ..Item::workshop(
            5,
            DayPart::Morning,
            "Atelier de formation technique",
            "Le data pipeline : passer à travers les embûches de la réutilisation",
        )
    },
    Item {
        links: &[
            "https://dataactivist.coop/dataweek/dataviz/#1",
            "https://dataactivist.coop/datavizchallenge/1",
        ],
        ..Item::workshop(
            5,
            DayPart::Afternoon,
            "Atelier thématique",
            "Formats, outils et bonnes pratiques de la visualisation de données",
        )
    },
    Item {
        speakers: &["Servebox"],
        note: "À partir d'une formation proposée dans le cadre du programme lahorde.io.",
        ..Item::workshop(
            6,
            DayPart::Morning,
            "Atelier de formation",
            "Les opportunités de financement dans l'écosystème de la donnée",
        )
    },
    Item::workshop(6, DayPart::Morning, "Atelier thématique", "Préparation et entraînement aux pitches"),
    Item {
        activity: Activity::Meetings,
        note: "Rencontre entre producteurs et réutilisateurs de la région Provence Alpes Côte d'Azur.",
        ..Item::workshop(
            6,
            DayPart::Afternoon,
            "Visite d'étude",
            "Rencontre entre producteurs et réutilisateurs de données",
        )
    },
    Item {
        links: &["https://dataactivist.coop/dataweek/#16"],
        note: "Une heure, à destination des organismes intermédiaires et de soutien à l'innovation.",
        ..Item::workshop(
            6,
            DayPart::Evening,
            "Lancement du meetup Open Data Aix-Marseille : atelier de formation",
            "Où en est l'open data ? Etat des lieux et découverte de 10 projets à fort impact",
        )
    },
    Item {
        activity: Activity::Pitches,
        ..Item::workshop(
            6,
            DayPart::Evening,
            "Lancement du meetup Open Data Aix-Marseille : pitch",
            "Pitch des 7 projets",
        )
    },
    Item {
        activity: Activity::Social,
        ..Item::workshop(
            6,
            DayPart::Evening,
            "Lancement du meetup Open Data Aix-Marseille : temps convivial",
            "Apéritif",
        )
    },
];

const PROJECTS: [&str; 7] = [
    "Carte imaginaire des transports à Marseille",
    "Air Citoyen",
    "Ma boîte à outil climatique",
    "ARTICARBONE",
    "Ouvrir plus, ouvrir mieux les bibliothèques",
    "3DimagoUrbis",
    "mobiscope",
];

/// What the document would weigh the projects by. It says so "for example" and gives no weights: they all count the same.
const CRITERIA: [&str; 4] = [
    "Avancement à l'issue des 3 ateliers de la phase 1",
    "Impact potentiel du projet",
    "Viabilité du projet",
    "Capacité à produire un résultat tangible à l'issue de l'accompagnement",
];

/// From one day of March 2020 to another.
type MarchDays = (u32, u32);

/// The calendar of actions: its lines, what stands in each, and from which day to which, where the document says.
const ACTIONS: [(&str, &str, Option<MarchDays>); 4] = [
    ("Analyse des besoins", "Entretiens + Synthèse", None),
    ("Accompagnement porteurs de projets", "Accompagnement personnalisé", None),
    ("Accompagnement producteurs, acteurs innovation et grand public", "Open Data Days", Some((4, 6))),
    ("Bilan de la progression des projets", "Bilan", None),
];

/// What the document says of the two that are not settled.
const PERHAPS: &str = "Éventuellement : période électorale et projets encore peu aboutis.";

const ORGANISATIONS: [(&str, Side, &str); 11] = [
    ("Région Sud", Side::Producer, ""),
    ("AtmoSud", Side::Producer, ""),
    ("Métropole Aix-Marseille", Side::Producer, PERHAPS),
    ("Ville de Marseille", Side::Producer, PERHAPS),
    ("Ville de Digne-les-Bains", Side::Producer, ""),
    ("Ville de Martigues", Side::Producer, ""),
    ("Donut Infolab", Side::Reuser, ""),
    ("Marsactu", Side::Reuser, ""),
    ("TheCamp", Side::Reuser, ""),
    ("GoMet", Side::Reuser, ""),
    ("Anonymal", Side::Reuser, ""),
];

/// The facts that begin the sample event.
pub fn facts() -> Result<Vec<Fact>> {
    let sheet = EventSheet {
        place: "Coco Velten".to_owned(),
        address: "Marseille".to_owned(),
        organiser: "Dataactivist et AVITEM".to_owned(),
        funder_line: "Projet ODEON, financé par le fonds Interreg".to_owned(),
        themes: BTreeMap::from([
            (march(4), "Les fondamentaux de la data".to_owned()),
            (march(5), "Les mains dans le cambouis".to_owned()),
            (march(6), "Créer de l'impact avec des données ouvertes".to_owned()),
        ]),
        project_title: "Mettre l'open data au service de l'innovation".to_owned(),
        project_acronym: "ODEON".to_owned(),
        ..EventSheet::new(EventId::from_bytes(name("event")), "Open Data Days".to_owned(), march(4), march(6))
    };
    let mut facts = beginning(sheet)?;
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    facts.extend(PROGRAMME.iter().zip(0..).map(|(item, rank)| {
        let session = Session {
            id: SessionId::from_bytes(name(item.title)),
            title: item.title.to_owned(),
            kind: item.kind.to_owned(),
            activity: item.activity,
            day: march(item.day),
            part: item.part,
            start: None,
            end: None,
            room: String::new(),
            capacity: None,
            speakers: owned(item.speakers),
            links: owned(item.links),
            note: item.note.to_owned(),
            rank,
            cancelled: false,
        };
        ProgrammeFact::SessionAdded { session }.into()
    }));
    facts.extend(PROJECTS.iter().map(|&title| {
        ProjectsFact::Added { project: Project::named(ProjectId::from_bytes(name(title)), title.to_owned()) }
            .into()
    }));
    facts.extend(ORGANISATIONS.iter().map(|&(title, side, note)| {
        PeopleFact::OrganisationAdded {
            organisation: Organisation {
                id: OrganisationId::from_bytes(name(title)),
                name: title.to_owned(),
                side: Some(side),
                note: note.to_owned(),
            },
        }
        .into()
    }));
    facts.extend(parties());
    facts.extend(support()?);
    Ok(facts)
}

/// What is done for the projects: the envelope of twelve days, what they are weighed by, and the calendar. It goes from
/// February to April 2020 and names no days but those of the event.
fn support() -> Result<Vec<Fact>> {
    let twelve_days = serde_json::to_value(Envelope::default().half_days)?;
    let envelope = ProjectsFact::EnvelopeEdited {
        field: "half_days".to_owned(),
        was: twelve_days.clone(),
        now: twelve_days,
    };
    let criteria = usual(CRITERIA.map(str::to_owned)).into_iter();
    let criteria = criteria.map(|criterion| ProjectsFact::CriterionAdded { criterion });
    let day = |month, day| NaiveDate::from_ymd_opt(2020, month, day).unwrap_or_default();
    let actions = ACTIONS.iter().zip(0..).map(|(&(strand, title, days), rank)| {
        let (from, to) = days.map_or((day(2, 1), day(4, 30)), |(from, to)| (march(from), march(to)));
        let sheet = ActionSheet {
            strand: strand.to_owned(),
            title: title.to_owned(),
            from,
            to,
            about: days.is_none(),
            note: String::new(),
        };
        let id = ActionId::from_bytes(name(&format!("action/{title}")));
        ProjectsFact::ActionAdded { action: Action { id, sheet, done: None, rank, removed: false } }
    });
    Ok(std::iter::once(envelope).chain(criteria).chain(actions).map(Fact::from).collect())
}

/// Who meets whom on the last afternoon: the producers on one side; the reusers and the seven projects on the other. The
/// document names no wishes, no slots and no tables, so there are none.
fn parties() -> Vec<Fact> {
    let meetings = PROGRAMME.iter().filter(|item| item.activity == Activity::Meetings);
    let organisations = ORGANISATIONS
        .iter()
        .map(|&(title, side, _)| (Party::Organisation(OrganisationId::from_bytes(name(title))), side));
    let projects =
        PROJECTS.iter().map(|&title| (Party::Project(ProjectId::from_bytes(name(title))), Side::Reuser));
    let parties: Vec<(Party, Side)> = organisations.chain(projects).collect();
    meetings
        .map(|item| SessionId::from_bytes(name(item.title)))
        .flat_map(|session| {
            parties.iter().map(move |&(party, side)| {
                MeetingsFact::PartyAdded { session, party, sheet: PartySheet::on(Some(side)) }.into()
            })
        })
        .collect()
}
