//! What the stage shows beside the clock. It is this laptop's own affair: it does not travel, and outlives a crash.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::event::{Area, Event};
use crate::id::SessionId;

/// What the stage is told to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Scene {
    /// Which session.
    pub session: Option<SessionId>,
    /// The meetings whose afternoon stands there instead.
    pub meetings: Option<SessionId>,
    /// A message from the facilitator, for the speaker; empty for none.
    pub message: String,
    /// Whether the stage is black.
    pub blackout: bool,
    /// Whether a title stands there even while the clock runs.
    pub title: bool,
    /// Whether it is light letters on black, or the other way round.
    pub dark: bool,
}

impl Default for Scene {
    fn default() -> Self {
        Self {
            session: None,
            meetings: None,
            message: String::new(),
            blackout: false,
            title: false,
            dark: true,
        }
    }
}

/// The setting it is kept in.
const SETTING: &str = "pitches.scene";

/// The longest message that can be read from a stage, in characters.
const LONGEST: usize = 140;

impl Event {
    /// What the stage shows.
    pub fn scene(&self) -> Result<Scene> {
        let kept = self.setting(SETTING)?;
        Ok(kept.and_then(|scene| serde_json::from_str(&scene).ok()).unwrap_or_default())
    }

    /// Tells the stage what to show.
    ///
    /// # Errors
    /// [`Error::NoSuchSession`]; [`Error::TooLong`] for a message nobody reads in passing.
    pub fn set_scene(&mut self, scene: &Scene) -> Result<()> {
        let scene = Scene { message: crate::people::tidy(&scene.message), ..scene.clone() };
        if scene.message.chars().count() > LONGEST {
            return Err(Error::TooLong { field: "message" });
        }
        for session in [scene.session, scene.meetings].into_iter().flatten() {
            self.session(session)?;
        }
        self.set_setting(SETTING, &serde_json::to_string(&scene)?)?;
        self.touch(Area::Pitches);
        Ok(())
    }

    /// The session on stage: the one chosen, else the first of the programme that is for pitches.
    pub fn staged_session(&self) -> Result<SessionId> {
        let sessions = self.sessions()?;
        let chosen = self.scene()?.session.filter(|id| sessions.iter().any(|session| session.id == *id));
        let first = || {
            let mut fitting = sessions.iter().filter(|session| {
                !session.cancelled && session.activity == crate::programme::Activity::Pitches
            });
            fitting.next().map(|session| session.id)
        };
        chosen.or_else(first).ok_or(Error::NoSuchSession)
    }
}
