//! What quarrels, in sentences that name the culprits.

use regie_roster::{Fault, Obstacle};

use super::plan::Problem;
use crate::words::{Args, Words};

/// Something that cannot be, with the names it takes to say so: for the screen alone, never for a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Quarrel {
    key: &'static str,
    blanks: Vec<(&'static str, String)>,
}

/// Names stay out of what developers print.
impl std::fmt::Debug for Quarrel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key)
    }
}

impl Quarrel {
    fn new<const N: usize>(key: &'static str, blanks: [(&'static str, String); N]) -> Self {
        Self { key, blanks: blanks.into() }
    }

    /// The message that says it.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The sentence.
    pub fn say(&self, words: &Words) -> String {
        let mut args = Args::new();
        for (name, value) in &self.blanks {
            args.set(*name, value.clone());
        }
        words.say_with(self.key, &args)
    }

    /// A pin to a time at which no slot starts.
    pub(super) fn pin_nowhere(meeting: String, at: chrono::NaiveTime) -> Self {
        Self::new("meetings-quarrel-pin-nowhere", [("meeting", meeting), ("time", hour(at))])
    }

    /// A meeting that is over, or running.
    pub(super) fn over(meeting: String) -> Self {
        Self::new("meetings-quarrel-over", [("meeting", meeting)])
    }

    /// A table that another meeting has.
    pub(super) fn table_taken(table: String, meeting: String) -> Self {
        Self::new("meetings-quarrel-table-taken", [("table", table), ("meeting", meeting)])
    }

    /// What the planner has against an instance.
    pub(super) fn fault(fault: &Fault, problem: &Problem) -> Self {
        let who = |participant: usize| problem.name(participant);
        let meeting = |wish: u32| problem.meeting(wish);
        let meetings =
            |wishes: &[u32]| wishes.iter().map(|wish| meeting(*wish)).collect::<Vec<_>>().join(", ");
        let time = |slot: usize| problem.hour(slot);
        match fault {
            Fault::NoSlots => Self::new("meetings-frame-no-slots", []),
            Fault::NoTables => Self::new("meetings-frame-no-tables", []),
            Fault::TooLarge { count, most, .. } => Self::new(
                "meetings-quarrel-too-large",
                [("count", count.to_string()), ("most", most.to_string())],
            ),
            Fault::WithOneself { participant, .. } => {
                Self::new("meetings-quarrel-itself", [("who", who(*participant))])
            }
            Fault::Twice { wishes: [wish, _] } => {
                Self::new("meetings-quarrel-twice", [("meeting", meeting(*wish))])
            }
            Fault::Vetoed { wish } => Self::new("meetings-quarrel-veto", [("meeting", meeting(*wish))]),
            Fault::PinWhereAbsent { wish, participant, slot } => Self::new(
                "meetings-quarrel-pin-absent",
                [("meeting", meeting(*wish)), ("who", who(*participant)), ("time", time(*slot))],
            ),
            Fault::PinsClash { wishes, participants, slot } => {
                let names: Vec<String> = participants.iter().map(|participant| who(*participant)).collect();
                Self::new(
                    "meetings-quarrel-pins-clash",
                    [("meetings", meetings(wishes)), ("who", names.join(", ")), ("time", time(*slot))],
                )
            }
            Fault::PinsWithoutTable { wishes, slot } => Self::new(
                "meetings-quarrel-pins-tables",
                [("meetings", meetings(wishes)), ("time", time(*slot))],
            ),
            Fault::PinsOverLimit { wishes, participant, max } => Self::new(
                "meetings-quarrel-pins-limit",
                [("meetings", meetings(wishes)), ("who", who(*participant)), ("limit", max.to_string())],
            ),
            // Nothing in the event can come to that.
            other => Self::new("meetings-quarrel-other", [("detail", format!("{other:?}"))]),
        }
    }

    /// What a slot has against a meeting.
    pub(super) fn obstacle(obstacle: &Obstacle, problem: &Problem) -> Self {
        let meetings =
            |wishes: &[u32]| wishes.iter().map(|wish| problem.meeting(*wish)).collect::<Vec<_>>().join(", ");
        match obstacle {
            Obstacle::Frozen => Self::new("meetings-obstacle-frozen", []),
            Obstacle::NotAllowed => Self::new("meetings-obstacle-not-allowed", []),
            Obstacle::Absent { participant } => {
                Self::new("meetings-obstacle-absent", [("who", problem.name(*participant))])
            }
            Obstacle::Busy { participant, wishes } => Self::new(
                "meetings-obstacle-busy",
                [("who", problem.name(*participant)), ("meetings", meetings(wishes))],
            ),
            Obstacle::Limit { participant } => {
                Self::new("meetings-obstacle-limit", [("who", problem.name(*participant))])
            }
            Obstacle::Tables { .. } => Self::new("meetings-obstacle-tables", []),
        }
    }
}

/// An hour as it stands on the sheets.
pub(super) fn hour(time: chrono::NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// All of them, one after the other.
pub fn sentences(quarrels: &[Quarrel], words: &Words) -> String {
    quarrels.iter().map(|quarrel| quarrel.say(words)).collect::<Vec<_>>().join(" ")
}
