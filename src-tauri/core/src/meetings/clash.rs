//! What two laptops apart can make of one roster: versions to choose among, meetings that cannot be held.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::day::presence;
use super::party::Party;
use crate::clock::local;
use crate::error::Result;
use crate::event::Event;
use crate::programme::Session;
use crate::review::Case;

/// Why a meeting of the roster in force cannot be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Clash {
    /// Somebody is in more meetings at once than they have people.
    DoubleBooked,
    /// Somebody is not there.
    Absent,
    /// They must not meet.
    Veto,
}

impl Event {
    /// What somebody should look at in the meetings.
    pub(crate) fn meeting_cases(&self) -> Result<Vec<Case>> {
        let mut cases = Vec::new();
        for session in self.meeting_sessions()? {
            let lines = self.roster_lines(session.id)?;
            if lines.iter().any(|line| line.apart) {
                let heads = lines.into_iter().rev().filter(|line| line.apart || line.in_force);
                cases.push(Case::RostersApart {
                    session: session.id,
                    title: session.title.clone(),
                    versions: heads.collect(),
                });
            }
            cases.extend(self.clashes(&session)?);
        }
        Ok(cases)
    }

    fn clashes(&self, session: &Session) -> Result<Vec<Case>> {
        let Some(kept) = self.roster_in_force(session.id)? else { return Ok(Vec::new()) };
        let meetings = self.meetings(session.id)?;
        let slots = kept.version.frame.slots();
        let now = local(self.clock().now());
        let today = now.date_naive() == session.day;
        let mut busy: BTreeMap<(Party, usize), u32> = BTreeMap::new();
        let mut cases = Vec::new();
        for meeting in &kept.version.meetings {
            let Some(slot) = slots.get(meeting.slot) else { continue };
            // What has started is no longer anybody's to change.
            if today && slot.start <= now.time() {
                continue;
            }
            let mut case = |clash: Clash, who: &str| {
                cases.push(Case::MeetingClash {
                    session: session.id,
                    title: session.title.clone(),
                    at: slot.start,
                    names: meeting.pair.both().map(|party| meetings.name(party).to_owned()),
                    clash,
                    who: who.to_owned(),
                });
            };
            for party in meeting.pair.both() {
                let Ok(line) = meetings.party(party) else { continue };
                let times = busy.entry((party, meeting.slot)).or_default();
                *times += 1;
                let there = presence(&line.sheet, &meetings.happened_to(party), &slots);
                if !line.sheet.taking_part || !there.contains(&meeting.slot) {
                    case(Clash::Absent, &line.name);
                } else if *times > line.sheet.at_once.max(1) {
                    case(Clash::DoubleBooked, &line.name);
                }
            }
            if meetings.between(meeting.pair).veto {
                case(Clash::Veto, "");
            }
        }
        Ok(cases)
    }
}
