//! The frame of a session of meetings: its slots, and its tables.

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// Slots that follow one another; between two blocks there is a break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Block {
    /// When its first slot starts.
    pub start: NaiveTime,
    /// How many slots it has.
    pub slots: u32,
}

/// When and where people meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Frame {
    /// The blocks of slots, in order.
    pub blocks: Vec<Block>,
    /// How long a meeting lasts, in minutes.
    pub length: u32,
    /// How long people have to change tables, in minutes.
    pub changeover: u32,
    /// The tables, by name.
    pub tables: Vec<String>,
}

/// A slot of the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SlotTime {
    /// Its place in the day, from 0.
    pub slot: usize,
    /// The block it is in, from 0.
    pub block: usize,
    /// When it starts.
    pub start: NaiveTime,
    /// When it ends.
    pub end: NaiveTime,
}

impl Default for Frame {
    fn default() -> Self {
        let start = NaiveTime::from_hms_opt(14, 0, 0).unwrap_or_default();
        Self {
            blocks: vec![Block { start, slots: 8 }],
            length: 12,
            changeover: 3,
            tables: (1..=6).map(|number| number.to_string()).collect(),
        }
    }
}

/// Minutes since midnight.
fn minutes(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute()
}

const DAY: u32 = 24 * 60;

impl Frame {
    /// Refuses a frame in which nobody can meet.
    ///
    /// # Errors
    /// [`Error::BadFrame`], with what is wrong.
    pub fn check(&self) -> Result<()> {
        let bad = |why: &'static str| Err(Error::BadFrame { why });
        let slots: u64 = self.blocks.iter().map(|block| u64::from(block.slots)).sum();
        if slots == 0 {
            return bad("meetings-frame-no-slots");
        }
        if slots > regie_roster::LARGEST_SLOTS as u64 {
            return bad("meetings-frame-many-slots");
        }
        if self.length == 0 || self.length > DAY || self.changeover > DAY {
            return bad("meetings-frame-length");
        }
        if self.tables.is_empty() {
            return bad("meetings-frame-no-tables");
        }
        let mut names: Vec<&str> = self.tables.iter().map(|name| name.trim()).collect();
        names.sort_unstable();
        if names.iter().any(|name| name.is_empty() || name.chars().count() > 40)
            || names.windows(2).any(|two| two[0] == two[1])
            || names.len() > 500
        {
            return bad("meetings-frame-tables");
        }
        let mut free = 0;
        for block in &self.blocks {
            if minutes(block.start) < free {
                return bad("meetings-frame-blocks");
            }
            // After the last meeting of a block nobody changes tables.
            let long = block.slots * (self.length + self.changeover);
            free = minutes(block.start) + long.saturating_sub(self.changeover);
            if free >= DAY {
                return bad("meetings-frame-midnight");
            }
        }
        Ok(())
    }

    /// Its slots, in order.
    pub fn slots(&self) -> Vec<SlotTime> {
        let time =
            |minutes: u32| NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).unwrap_or_default();
        let mut slots = Vec::new();
        for (number, block) in self.blocks.iter().enumerate() {
            for n in 0..block.slots.min(DAY) {
                let start = minutes(block.start) + n * (self.length + self.changeover);
                slots.push(SlotTime {
                    slot: slots.len(),
                    block: number,
                    start: time(start),
                    end: time(start + self.length),
                });
            }
        }
        slots
    }

    /// The slot that starts then.
    pub fn slot_at(&self, start: NaiveTime) -> Option<usize> {
        self.slots().iter().position(|slot| slot.start == start)
    }

    /// The lists of consecutive slots.
    pub(crate) fn sessions(&self) -> Vec<Vec<usize>> {
        let mut sessions = vec![Vec::new(); self.blocks.len()];
        for slot in self.slots() {
            if let Some(session) = sessions.get_mut(slot.block) {
                session.push(slot.slot);
            }
        }
        sessions.retain(|session| !session.is_empty());
        sessions
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn slots_follow_one_another_and_a_break_parts_two_blocks() {
        let frame = Frame {
            blocks: vec![Block { start: at(14, 0), slots: 2 }, Block { start: at(15, 0), slots: 1 }],
            length: 20,
            changeover: 5,
            tables: vec!["A".into()],
        };
        frame.check().unwrap();
        let slots: Vec<_> = frame.slots().iter().map(|slot| (slot.start, slot.end, slot.block)).collect();
        assert_eq!(
            slots,
            [(at(14, 0), at(14, 20), 0), (at(14, 25), at(14, 45), 0), (at(15, 0), at(15, 20), 1)]
        );
        assert_eq!(frame.sessions(), [vec![0, 1], vec![2]]);
        assert_eq!(frame.slot_at(at(14, 25)), Some(1));
    }

    #[test]
    fn a_frame_where_nobody_can_meet_says_why() {
        let why = |frame: Frame| match frame.check() {
            Err(Error::BadFrame { why }) => why,
            other => panic!("{other:?}"),
        };
        let good = Frame::default();
        good.check().unwrap();
        assert_eq!(why(Frame { blocks: Vec::new(), ..good.clone() }), "meetings-frame-no-slots");
        assert_eq!(why(Frame { tables: Vec::new(), ..good.clone() }), "meetings-frame-no-tables");
        assert_eq!(why(Frame { tables: vec!["1".into(); 2], ..good.clone() }), "meetings-frame-tables");
        assert_eq!(why(Frame { length: 0, ..good.clone() }), "meetings-frame-length");
        let blocks = vec![Block { start: at(14, 0), slots: 8 }, Block { start: at(14, 30), slots: 1 }];
        assert_eq!(why(Frame { blocks, ..good.clone() }), "meetings-frame-blocks");
        let blocks = vec![Block { start: at(23, 0), slots: 8 }];
        assert_eq!(why(Frame { blocks, ..good.clone() }), "meetings-frame-midnight");
        let blocks = vec![Block { start: at(8, 0), slots: u32::MAX }];
        assert_eq!(why(Frame { blocks, ..good }), "meetings-frame-many-slots");
    }
}
