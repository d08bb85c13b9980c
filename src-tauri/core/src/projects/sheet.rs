//! A project's sheet: its name, what it is about, how far it is, who holds it.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::event::Event;
use crate::fold::fold;
use crate::id::{PersonId, ProjectId};
use crate::people::tidy;

/// Of which part of the economy a project is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ProjectTheme")]
pub enum Theme {
    /// Sustainable development.
    Green,
    /// The sea.
    Blue,
    /// The arts and their trades.
    Creative,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Green, Self::Blue, Self::Creative];

    /// The theme's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Blue => "blue",
            Self::Creative => "creative",
        }
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Green => "projects-theme-green",
            Self::Blue => "projects-theme-blue",
            Self::Creative => "projects-theme-creative",
        }
    }
}

/// How far a project is: the document leads from needs put in order to a prototype that shows it can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ProjectStage")]
pub enum Stage {
    /// An idea.
    Idea,
    /// Its needs are known and in order.
    Needs,
    /// It is known whether it can be done.
    Feasibility,
    /// A prototype shows that it can.
    Prototype,
    /// People use it.
    InUse,
}

impl Stage {
    /// Every stage, the earliest first.
    pub const ALL: [Self; 5] = [Self::Idea, Self::Needs, Self::Feasibility, Self::Prototype, Self::InUse];

    /// The stage's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Needs => "needs",
            Self::Feasibility => "feasibility",
            Self::Prototype => "prototype",
            Self::InUse => "in_use",
        }
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Idea => "projects-stage-idea",
            Self::Needs => "projects-stage-needs",
            Self::Feasibility => "projects-stage-feasibility",
            Self::Prototype => "projects-stage-prototype",
            Self::InUse => "projects-stage-in-use",
        }
    }
}

/// A project. Its holders are not in it: they are people of the event, so that an erasure reaches them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Project {
    /// Its identifier.
    pub id: ProjectId,
    /// Its name, as its holders write it.
    pub name: String,
    /// What it is about, where that is known.
    #[serde(default)]
    pub theme: Option<Theme>,
    /// The organisation that carries it; empty where there is none.
    #[serde(default)]
    pub organisation: String,
    /// How far it is, where that is known.
    #[serde(default)]
    pub stage: Option<Stage>,
    /// What else there is to say of it.
    #[serde(default)]
    pub note: String,
    /// Whether it was put away: it leaves the lists, and what it did stays.
    #[serde(default)]
    pub archived: bool,
}

impl Project {
    /// A project of which nothing but the name is known.
    pub const fn named(id: ProjectId, name: String) -> Self {
        Self {
            id,
            name,
            theme: None,
            organisation: String::new(),
            stage: None,
            note: String::new(),
            archived: false,
        }
    }

    /// The same with what a sheet says.
    pub(super) fn with(&self, sheet: ProjectSheet) -> Self {
        let ProjectSheet { name, theme, organisation, stage, note, holders: _ } = sheet;
        Self { name, theme, organisation, stage, note, ..self.clone() }
    }
}

/// What somebody fills in about a project.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ProjectSheet {
    /// Its name.
    pub name: String,
    /// What it is about.
    pub theme: Option<Theme>,
    /// The organisation that carries it.
    pub organisation: String,
    /// How far it is.
    pub stage: Option<Stage>,
    /// What else there is to say of it.
    pub note: String,
    /// Who holds it: people of the event.
    pub holders: Vec<PersonId>,
}

impl ProjectSheet {
    pub(super) fn tidied(self) -> Self {
        Self {
            name: tidy(&self.name),
            organisation: tidy(&self.organisation),
            note: self.note.trim().to_owned(),
            ..self
        }
    }

    /// # Errors
    /// [`Error::NoTitle`], [`Error::TooLong`].
    pub(super) fn check(&self) -> Result<()> {
        if self.name.is_empty() {
            return Err(Error::NoTitle);
        }
        if self.holders.len() > 50 {
            return Err(Error::TooLong { field: "holders" });
        }
        within(&[
            ("name", &self.name, 300),
            ("organisation", &self.organisation, 300),
            ("note", &self.note, 5_000),
        ])
    }
}

/// Refuses the first text that is longer than its limit, in characters.
pub(super) fn within(texts: &[(&'static str, &str, usize)]) -> Result<()> {
    match texts.iter().find(|(_, text, most)| text.chars().count() > *most) {
        Some((field, ..)) => Err(Error::TooLong { field }),
        None => Ok(()),
    }
}

pub(super) fn find(db: &Connection, project: ProjectId) -> Result<Option<Project>> {
    let mut query = db.prepare_cached("SELECT sheet FROM project WHERE id = ?1")?;
    let sheet: Option<String> = query.query_row([project], |row| row.get(0)).optional()?;
    Ok(sheet.map(|sheet| serde_json::from_str(&sheet)).transpose()?)
}

impl Event {
    /// Every project, those put away too, by name.
    pub fn projects(&self) -> Result<Vec<Project>> {
        let mut query = self.db().prepare_cached("SELECT sheet FROM project")?;
        let sheets = query.query_map([], |row| row.get::<_, String>(0))?;
        let mut projects =
            sheets.map(|sheet| Ok(serde_json::from_str(&sheet?)?)).collect::<Result<Vec<Project>>>()?;
        projects.sort_by_cached_key(|project| (fold(&project.name), project.id));
        Ok(projects)
    }

    /// The projects that are accompanied, by name: all but those put away.
    pub fn active_projects(&self) -> Result<Vec<Project>> {
        let mut projects = self.projects()?;
        projects.retain(|project| !project.archived);
        Ok(projects)
    }

    /// A project, put away or not.
    ///
    /// # Errors
    /// [`Error::NoSuchProject`].
    pub fn project(&self, project: ProjectId) -> Result<Project> {
        find(self.db(), project)?.ok_or(Error::NoSuchProject)
    }

    /// The project meant by an identifier, its name, or a part of it that only one has.
    ///
    /// # Errors
    /// [`Error::NoSuchProject`], [`Error::SeveralProjects`].
    pub fn project_named(&self, text: &str) -> Result<Project> {
        let projects = self.projects()?;
        let asked = fold(text.trim());
        let by = |fits: &dyn Fn(&Project) -> bool| -> Vec<&Project> {
            projects.iter().filter(|project| fits(project)).collect()
        };
        let mut fitting =
            by(&|project| project.id.to_string() == text.trim() || fold(&project.name) == asked);
        if fitting.is_empty() && !asked.is_empty() {
            fitting = by(&|project| fold(&project.name).contains(&asked));
        }
        match fitting[..] {
            [one] => Ok(one.clone()),
            [] => Err(Error::NoSuchProject),
            _ => Err(Error::SeveralProjects {
                names: fitting.iter().map(|project| project.name.clone()).collect(),
            }),
        }
    }

    /// The people who hold a project, in the order they were named; those erased since are nobody.
    pub fn holders(&self, project: ProjectId) -> Result<Vec<PersonId>> {
        let mut query = self.db().prepare_cached(
            "SELECT person FROM project_holder WHERE project = ?1 ORDER BY ms, n, entry, person",
        )?;
        let holders = query.query_map([project], |row| row.get(0))?.collect::<Result<Vec<PersonId>, _>>()?;
        Ok(holders.into_iter().filter(|holder| self.person(*holder).is_ok()).collect())
    }
}
