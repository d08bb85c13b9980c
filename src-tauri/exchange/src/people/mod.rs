//! People out of a registration list: who is new, who is known, and what is new about them.

mod choices;
mod field;
mod headers;
mod known;
mod layout;
mod mapping;
mod news;
mod orders;
mod outcome;
mod plan;
mod services;
mod status;
mod vocabulary;
mod wording;

use regie_core::Event;

pub use self::choices::OptionMatch;
pub use self::field::Field;
pub use self::mapping::Mapping;
pub use self::outcome::{Fate, LeftOut, Outcome, PreviewRow, Withdrawn};
pub use self::plan::{Plan, plan};
pub use self::services::Service;
pub use self::status::Reason;
use crate::error::Result;
pub use crate::refusal::{Refusal, Refused};

/// The longest name, organisation or address core takes, in characters.
const TEXT_LIMIT: usize = 300;
/// The longest notes core takes.
const NOTES_LIMIT: usize = 2_000;

/// Does what was planned, in one transaction: all of it, or none.
pub fn apply(event: &mut Event, plan: Plan) -> Result<Outcome> {
    event.record_each(plan.facts)?;
    Ok(plan.outcome)
}
