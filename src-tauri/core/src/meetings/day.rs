//! The day itself: who did not come, who comes late, who had to leave.

use chrono::{DateTime, Local, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::SlotTime;
use super::party::{Party, PartySheet};

/// What happened to a party on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Happening {
    /// It is not there, from then on.
    Absent {
        /// From when.
        from: NaiveTime,
    },
    /// It will only be there later.
    Late {
        /// From when it is there.
        until: NaiveTime,
    },
    /// It had to leave.
    Left {
        /// When.
        at: NaiveTime,
    },
    /// It is there after all.
    Back {
        /// From when.
        at: NaiveTime,
    },
}

/// What happened, and who noted it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Noted {
    /// To whom.
    pub party: Party,
    /// What.
    #[serde(flatten)]
    pub happening: Happening,
    /// When it was noted, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub noted: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// The slots a party is there, as its sheet has it and what happened since, in order.
pub fn presence(sheet: &PartySheet, happened: &[Happening], slots: &[SlotTime]) -> Vec<usize> {
    let there = |slot: &&SlotTime| {
        let planned = !sheet.away.iter().any(|away| away.during(slot.start, slot.end));
        happened.iter().fold(planned, |there, happening| match *happening {
            Happening::Absent { from } | Happening::Left { at: from } => there && slot.end <= from,
            Happening::Late { until } => planned && slot.start >= until,
            Happening::Back { at } => {
                if slot.start >= at {
                    planned
                } else {
                    there
                }
            }
        })
    };
    slots.iter().filter(there).map(|slot| slot.slot).collect()
}

/// What the check-in desk knows of a party's people on that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// Somebody of it is in the venue.
    Here,
    /// Nobody of it has arrived.
    NotYet,
    /// All who came have left.
    Gone,
    /// The desk does not know who its people are.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::frame::Frame;
    use crate::meetings::party::Away;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn presence_is_the_sheet_and_what_happened_since() {
        // 14:00, 14:15 … 15:45.
        let slots = Frame::default().slots();
        let leaves =
            PartySheet { away: vec![Away { from: Some(at(15, 15)), until: None }], ..PartySheet::default() };
        let there = |happened: &[Happening]| presence(&leaves, happened, &slots);
        assert_eq!(there(&[]), [0, 1, 2, 3, 4]);
        let late = Happening::Late { until: at(14, 20) };
        assert_eq!(there(&[late]), [2, 3, 4]);
        assert_eq!(there(&[late, Happening::Left { at: at(14, 50) }]), [2]);
        assert_eq!(there(&[Happening::Absent { from: at(14, 0) }]), [0; 0]);
        assert_eq!(
            there(&[Happening::Absent { from: at(14, 0) }, Happening::Back { at: at(14, 30) }]),
            [2, 3, 4],
            "back, it leaves all the same when it said"
        );
        assert_eq!(there(&[Happening::Absent { from: at(14, 0) }, late]), [2, 3, 4]);
    }
}
