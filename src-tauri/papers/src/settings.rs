//! How this laptop prints: kept in a file beside the event, for a printer stands beside a laptop, not beside an event.

use std::path::Path;

use regie_print::sheet::{self, Geometry};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::request::{Labels, USUAL_SHEET, WALK_INS};

const FILE: &str = "print.json";

/// When a badge is printed for somebody who arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OnArrival {
    /// Never: badges were printed beforehand.
    #[default]
    Never,
    /// Where none was printed yet.
    FirstTime,
    /// At every arrival.
    Always,
}

/// How this laptop prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PrintSettings {
    /// The printer for badges and papers, by its name in the system; none chosen yet.
    pub printer: Option<String>,
    /// When a badge is printed for somebody who arrives.
    pub on_arrival: OnArrival,
    /// The labels in the printer.
    pub labels: Labels,
    /// The measures last entered by hand, whatever sheet is chosen now.
    pub custom: Geometry,
    /// How many blank rows an attendance sheet has.
    pub walk_ins: u16,
}

impl Default for PrintSettings {
    fn default() -> Self {
        let custom = sheet::find(USUAL_SHEET).map_or(sheet::SHEETS[0].geometry, |sheet| sheet.geometry);
        Self {
            printer: None,
            on_arrival: OnArrival::default(),
            labels: Labels::default(),
            custom,
            walk_ins: WALK_INS,
        }
    }
}

impl PrintSettings {
    /// The settings kept in a folder; the defaults where there are none, or none that read.
    pub fn read(dir: &Path) -> Self {
        std::fs::read(dir.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps the settings, once they can be printed with.
    ///
    /// # Errors
    /// What a label sheet is refused for, and what writing is.
    pub fn write(&self, dir: &Path) -> Result<()> {
        let geometry = self.labels.geometry()?;
        geometry.check()?;
        self.labels.offset.check()?;
        if self.labels.first == 0 || self.labels.first > geometry.labels() {
            return Err(regie_print::Error::NoSuchLabel { labels: geometry.labels() }.into());
        }
        let bytes = serde_json::to_vec_pretty(self).map_err(regie_core::Error::from)?;
        Ok(regie_print::save(&dir.join(FILE), &bytes)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::SheetChoice;

    #[test]
    fn settings_read_back_and_a_broken_file_costs_only_the_defaults() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(PrintSettings::read(dir.path()), PrintSettings::default());
        let settings = PrintSettings {
            printer: Some("badges".to_owned()),
            on_arrival: OnArrival::FirstTime,
            ..PrintSettings::default()
        };
        settings.write(dir.path()).unwrap();
        assert_eq!(PrintSettings::read(dir.path()), settings);
        std::fs::write(dir.path().join(FILE), "{").unwrap();
        assert_eq!(PrintSettings::read(dir.path()), PrintSettings::default());
    }

    #[test]
    fn labels_that_cannot_be_are_not_kept() {
        let dir = tempfile::tempdir().unwrap();
        let usual = PrintSettings::default();
        let custom = Geometry { pitch_x: 10.0, ..usual.custom };
        for labels in [
            Labels { sheet: SheetChoice::Custom { geometry: custom }, ..Labels::default() },
            Labels { sheet: SheetChoice::Known { id: "of another maker".to_owned() }, ..Labels::default() },
            Labels { first: 11, ..Labels::default() },
            Labels { first: 0, ..Labels::default() },
        ] {
            assert!(PrintSettings { labels, ..usual.clone() }.write(dir.path()).is_err());
        }
        assert_eq!(PrintSettings::read(dir.path()), usual);
    }
}
