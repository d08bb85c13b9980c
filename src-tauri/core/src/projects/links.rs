//! From the projects to the meetings and the pitches: what a project misses proposes a meeting with who has it, and the
//! running order is filled from the projects.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::needs::NeedKind;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, MeetingsFact};
use crate::fold::fold;
use crate::id::{ProjectId, SessionId};
use crate::meetings::{Meetings, Pair, Party, PartySheet, Tier};
use crate::people::Side;
use crate::pitches::{Filling, NewPitch};

/// A meeting that a project's missing data propose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WishProposal {
    /// Whose data are missing.
    pub project: ProjectId,
    /// The project's name.
    pub project_name: String,
    /// In which session of meetings.
    pub session: SessionId,
    /// Its title.
    pub session_title: String,
    /// Its day.
    pub day: NaiveDate,
    /// Who has them.
    pub with: Party,
    /// Their name.
    pub with_name: String,
    /// What is missing.
    pub datasets: Vec<String>,
    /// Whether somebody said that it is not wanted.
    pub declined: bool,
}

impl Event {
    /// The meetings that missing data propose: a dataset that a project still looks for, and an organisation that takes part
    /// and produces it, or says that it cares for it. Those wished for, promised, held or ruled out already are left aside.
    pub fn wish_proposals(&self) -> Result<Vec<WishProposal>> {
        let projects = self.active_projects()?;
        let mut proposals = Vec::new();
        for session in self.meeting_sessions()? {
            let meetings = self.meetings(session.id)?;
            for project in &projects {
                let party = Party::Project(project.id);
                // One that is not there cannot meet anybody; one nobody asked yet can.
                if meetings.party(party).is_ok_and(|line| !line.sheet.taking_part) {
                    continue;
                }
                let mut by_producer: BTreeMap<Party, Vec<String>> = BTreeMap::new();
                for line in self.need_lines(project.id)? {
                    let need = &line.need.sheet;
                    if need.kind != NeedKind::Dataset || !need.state.wanted() {
                        continue;
                    }
                    for with in holders(&meetings, &line.producer_name, &need.title) {
                        by_producer.entry(with).or_default().push(need.title.clone());
                    }
                }
                for (with, datasets) in by_producer {
                    let between = meetings.between(Pair::new(party, with)?);
                    if between.tier.is_some()
                        || between.veto
                        || between.pin.is_some()
                        || between.held.is_some()
                    {
                        continue;
                    }
                    proposals.push(WishProposal {
                        project: project.id,
                        project_name: project.name.clone(),
                        session: session.id,
                        session_title: session.title.clone(),
                        day: session.day,
                        with,
                        with_name: meetings.name(with).to_owned(),
                        datasets,
                        declined: self.wish_declined(project.id, session.id, with)?,
                    });
                }
            }
        }
        Ok(proposals)
    }

    pub(super) fn wish_declined(&self, project: ProjectId, session: SessionId, with: Party) -> Result<bool> {
        let mut query = self.db().prepare_cached(
            "SELECT 1 FROM project_declined WHERE project = ?1 AND session = ?2 AND party = ?3",
        )?;
        Ok(query.exists((project, session, with))?)
    }

    /// The facts that make a proposed meeting a wish of the project; one that is new there takes part from now on.
    pub(super) fn accepted_wish(
        &self,
        project: ProjectId,
        session: SessionId,
        with: Party,
        tier: Tier,
    ) -> Result<Vec<Fact>> {
        let (meetings, party) = (self.meetings(session)?, Party::Project(project));
        meetings.party(with)?;
        if meetings.party(party).is_ok() {
            return self.wish_facts(session, &[(party, with, Some(tier))]);
        }
        Ok(vec![
            MeetingsFact::PartyAdded { session, party, sheet: PartySheet::on(Some(Side::Reuser)) }.into(),
            MeetingsFact::Wished { session, from: party, to: with, was: None, now: Some(tier) }.into(),
        ])
    }

    /// Fills a running order with projects, in the order given, those in it already left aside; at its end.
    ///
    /// # Errors
    /// [`Error::NoSuchSession`], [`Error::NoProjects`] where none is named, [`Error::NoSuchProject`] where one is put away,
    /// [`Error::BadDuration`].
    pub fn pitch_projects(
        &mut self,
        session: SessionId,
        projects: &[ProjectId],
        times: Filling,
    ) -> Result<Recorded> {
        self.session(session)?;
        if projects.is_empty() {
            return Err(Error::NoProjects);
        }
        let (order, active) = (self.running_order(session)?, self.active_projects()?);
        let mut pitches: Vec<NewPitch> = Vec::new();
        for id in projects {
            let project = active.iter().find(|project| project.id == *id).ok_or(Error::NoSuchProject)?;
            let known = order.iter().any(|pitch| pitch.project == Some(*id))
                || pitches.iter().any(|pitch| pitch.project == Some(*id));
            if known {
                continue;
            }
            pitches.push(NewPitch {
                project: Some(*id),
                title: project.name.clone(),
                pitch_s: times.pitch_s,
                questions_s: times.questions_s,
                transition_s: times.transition_s,
                ..NewPitch::default()
            });
        }
        self.add_pitches(session, pitches, None)
    }
}

/// The organisations that take part and have a dataset: its producer, by name; where nobody knows it, those of the
/// producers' side that care for something the dataset's title names.
fn holders(meetings: &Meetings, producer: &str, title: &str) -> Vec<Party> {
    let (producer, title) = (fold(producer), fold(title));
    let lines = meetings.parties.iter().filter(|line| line.sheet.taking_part);
    let organisations = lines.filter(|line| matches!(line.party, Party::Organisation(_)));
    organisations
        .filter(|line| {
            if producer.is_empty() {
                let cares = |interest: &String| {
                    let interest = fold(interest.trim());
                    interest.chars().count() >= 4 && title.contains(&interest)
                };
                line.sheet.side == Some(Side::Producer) && line.sheet.interests.iter().any(cares)
            } else {
                fold(&line.name) == producer
            }
        })
        .map(|line| line.party)
        .collect()
}
