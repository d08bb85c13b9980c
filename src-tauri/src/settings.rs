//! What this laptop prefers: kept in a file beside the event, since it must be there before an event is.

use std::io::Write;
use std::path::Path;

use regie_core::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const FILE: &str = "settings.json";

/// What this laptop prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub(crate) struct Settings {
    /// The language of the screen.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// No list at the desk until three letters are typed.
    pub steward: bool,
    /// A sound for every answer of the desk.
    pub sound: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: Language::Fr, theme: Theme::Auto, steward: false, sound: true }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Theme {
    /// As the system has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Settings {
    /// The settings kept in a folder; the defaults where there are none, or none that read.
    pub(crate) fn read(dir: &Path) -> Self {
        std::fs::read(dir.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps the settings: written beside, then renamed into place.
    pub(crate) fn write(self, dir: &Path) -> regie_core::Result<()> {
        let draft = dir.join("settings.json.new");
        let mut file = std::fs::File::create(&draft)?;
        file.write_all(&serde_json::to_vec_pretty(&self)?)?;
        file.sync_all()?;
        std::fs::rename(draft, dir.join(FILE))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_read_back_and_a_broken_file_costs_only_the_defaults() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(dir.path()), Settings::default());
        let settings = Settings { language: Language::En, steward: true, ..Settings::default() };
        settings.write(dir.path()).unwrap();
        assert_eq!(Settings::read(dir.path()), settings);
        std::fs::write(dir.path().join(FILE), "{").unwrap();
        assert_eq!(Settings::read(dir.path()), Settings::default());
    }
}
