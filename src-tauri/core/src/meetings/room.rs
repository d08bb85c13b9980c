//! The afternoon as the whole room sees and hears it: the stage's large clock, and the bell.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::Serialize;
use ts_rs::TS;

use super::frame::{Frame, SlotTime};
use crate::clock::{instant, local};
use crate::error::Result;
use crate::event::Event;
use crate::id::SessionId;
use crate::pitches::Scene;
use crate::programme::Activity;

/// What the bell rings for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bell {
    /// A slot begins: everybody sits down.
    Begin,
    /// A slot ends: everybody changes tables.
    Change,
    /// The last slot before a break, or the last of all, ends.
    Stop,
}

/// Where the afternoon stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomPhase {
    /// It is another day, or there is no frame.
    Idle,
    /// The first slot is to come.
    Before,
    /// A slot runs.
    Running,
    /// Everybody changes tables.
    Change,
    /// There is a break.
    Break,
    /// The last slot is over.
    Over,
}

/// A session of meetings on the stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoomClock {
    /// The session's title.
    pub title: String,
    /// What else the stage is told.
    pub scene: Scene,
    /// Where the afternoon stands.
    pub phase: RoomPhase,
    /// The slot that runs; else the one that comes next.
    pub slot: Option<SlotTime>,
    /// How many slots there are.
    pub slots: usize,
    /// What comes after the slot that runs.
    pub then: RoomPhase,
    /// When the phase began in boot milliseconds, if it did at a moment of the frame.
    pub from_boot: Option<i64>,
    /// When it ends in boot milliseconds, if it does.
    pub until_boot: Option<i64>,
}

impl Frame {
    /// The moments the bell rings at, in order; one only where a slot begins as another ends.
    pub fn bells(&self) -> Vec<(NaiveTime, Bell)> {
        let slots = self.slots();
        let mut bells: Vec<(NaiveTime, Bell)> = Vec::new();
        for (n, slot) in slots.iter().enumerate() {
            if bells.last().is_none_or(|(at, _)| *at != slot.start) {
                bells.push((slot.start, Bell::Begin));
            }
            let next = slots.get(n + 1);
            bells.push((slot.end, if self.pauses(slot, next) { Bell::Stop } else { Bell::Change }));
        }
        bells
    }

    /// Whether there is more than a change of tables between a slot and the next.
    fn pauses(&self, slot: &SlotTime, next: Option<&SlotTime>) -> bool {
        next.is_none_or(|next| next.start - slot.end > TimeDelta::minutes(i64::from(self.changeover)))
    }

    /// Where the afternoon stands at an hour of its day: the phase, its slot, what follows, and from when until when.
    fn phase_at(&self, now: NaiveTime) -> Standing {
        let slots = self.slots();
        let after = |slot: &SlotTime| match slots.get(slot.slot + 1) {
            None => RoomPhase::Over,
            next if self.pauses(slot, next) => RoomPhase::Break,
            Some(_) => RoomPhase::Change,
        };
        let last = slots.iter().rev().find(|slot| slot.start <= now);
        let next = slots.iter().find(|slot| slot.start > now).copied();
        let phase = |phase, slot, then, from, until| Standing { phase, slot, then, from, until };
        match (last, next) {
            (Some(slot), _) if now < slot.end => {
                phase(RoomPhase::Running, Some(*slot), after(slot), Some(slot.start), Some(slot.end))
            }
            (Some(slot), Some(next)) => {
                phase(after(slot), Some(next), RoomPhase::Running, Some(slot.end), Some(next.start))
            }
            (None, Some(next)) => {
                phase(RoomPhase::Before, Some(next), RoomPhase::Running, None, Some(next.start))
            }
            (Some(_), None) => phase(RoomPhase::Over, None, RoomPhase::Over, None, None),
            (None, None) => phase(RoomPhase::Idle, None, RoomPhase::Idle, None, None),
        }
    }
}

struct Standing {
    phase: RoomPhase,
    slot: Option<SlotTime>,
    then: RoomPhase,
    from: Option<NaiveTime>,
    until: Option<NaiveTime>,
}

impl Event {
    /// The meetings the stage shows in the pitches' place, where it was told to and they still are.
    pub fn room_session(&self) -> Result<Option<SessionId>> {
        let Some(session) = self.scene()?.meetings else { return Ok(None) };
        let sessions = self.sessions()?;
        let still = |one: &&crate::programme::Session| {
            one.id == session && one.activity == Activity::Meetings && !one.cancelled
        };
        Ok(sessions.iter().find(still).map(|session| session.id))
    }

    /// Puts the afternoon of these meetings on the stage; the pitches again where none are named.
    ///
    /// # Errors
    /// [`crate::Error::NoSuchSession`].
    pub fn show_meetings(&mut self, meetings: Option<SessionId>) -> Result<()> {
        let scene = self.scene()?;
        // What was hidden, or said to a speaker, was about something else.
        let fresh = meetings.is_some() && scene.meetings != meetings;
        let message = if fresh { String::new() } else { scene.message.clone() };
        self.set_scene(&Scene { meetings, message, blackout: scene.blackout && !fresh, ..scene })
    }

    /// The afternoon as the stage shows it, by this laptop's clock; nothing where the pitches are there.
    pub fn room_clock(&self) -> Result<Option<RoomClock>> {
        let Some(id) = self.room_session()? else { return Ok(None) };
        let session = self.session(id)?;
        let frame = self.meeting_frame(id)?;
        let reading = self.clock().read();
        let now = local(reading.wall);
        let today = now.date_naive() == session.day;
        let Standing { phase, slot, then, from, until } =
            frame.as_ref().filter(|_| today).map_or(Standing::IDLE, |frame| frame.phase_at(now.time()));
        let boot = |at: Option<NaiveTime>| {
            at.and_then(|at| instant(session.day.and_time(at))).map(|wall| reading.boot + wall - reading.wall)
        };
        Ok(Some(RoomClock {
            title: session.title,
            scene: self.scene()?,
            phase,
            slot,
            slots: frame.map_or(0, |frame| frame.slots().len()),
            then,
            from_boot: boot(from),
            until_boot: boot(until),
        }))
    }

    /// When the bell rings today, in milliseconds since 1970. Asked of the laptop whose stage shows the
    /// afternoon, and of no other: nothing rings at the check-in desk.
    pub fn bells(&self) -> Result<Vec<(i64, Bell)>> {
        let Some(id) = self.room_session()? else { return Ok(Vec::new()) };
        let day = self.session(id)?.day;
        let frame = self.meeting_frame(id)?.filter(|_| day == self.clock().today());
        Ok(frame.map(|frame| bells_on(&frame, day)).unwrap_or_default())
    }
}

impl Standing {
    const IDLE: Self =
        Self { phase: RoomPhase::Idle, slot: None, then: RoomPhase::Idle, from: None, until: None };
}

fn bells_on(frame: &Frame, day: NaiveDate) -> Vec<(i64, Bell)> {
    let bells = frame.bells().into_iter();
    bells.filter_map(|(at, bell)| Some((instant(day.and_time(at))?, bell))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::frame::Block;
    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    fn frame(changeover: u32) -> Frame {
        let blocks = vec![Block { start: at(14, 0), slots: 2 }, Block { start: at(15, 0), slots: 1 }];
        Frame { blocks, length: 20, changeover, tables: vec!["A".into()] }
    }

    #[test]
    fn the_bell_rings_when_a_slot_begins_and_when_it_ends() {
        use Bell::{Begin, Change, Stop};
        assert_eq!(
            frame(5).bells(),
            [
                (at(14, 0), Begin),
                (at(14, 20), Change),
                (at(14, 25), Begin),
                (at(14, 45), Stop),
                (at(15, 0), Begin),
                (at(15, 20), Stop)
            ]
        );
        assert_eq!(
            frame(0).bells()[..3],
            [(at(14, 0), Begin), (at(14, 20), Change), (at(14, 40), Stop)],
            "one bell where nobody is given time to change"
        );
    }

    #[test]
    fn every_hour_of_the_afternoon_has_its_phase_until_the_next() {
        use RoomPhase::{Before, Break, Change, Over, Running};
        let told = |now: NaiveTime| {
            let Standing { phase, slot, then, until, .. } = frame(5).phase_at(now);
            (phase, slot.map(|slot| slot.slot), then, until)
        };
        assert_eq!(told(at(13, 0)), (Before, Some(0), Running, Some(at(14, 0))));
        assert_eq!(told(at(14, 0)), (Running, Some(0), Change, Some(at(14, 20))));
        assert_eq!(told(at(14, 20)), (Change, Some(1), Running, Some(at(14, 25))));
        assert_eq!(told(at(14, 44)), (Running, Some(1), Break, Some(at(14, 45))));
        assert_eq!(told(at(14, 50)), (Break, Some(2), Running, Some(at(15, 0))));
        assert_eq!(told(at(15, 19)), (Running, Some(2), Over, Some(at(15, 20))));
        assert_eq!(told(at(15, 20)), (Over, None, Over, None));
    }
}
