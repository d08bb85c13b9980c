//! The one module that reads the clock; everything else is told the time.
//!
//! The journal is ordered by a hybrid logical clock (Kulkarni, Demirbas et al., "Logical Physical
//! Clocks", OPODIS 2014): never behind what was already seen, close to the wall clock otherwise.
//! A laptop's clock may be wrong, so its reading is kept beside, as it was: that is what people are shown.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Local, NaiveDate, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// Where the time comes from: the system, or a test's hand.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System,
    Hand(Arc<AtomicI64>),
}

impl Clock {
    /// The system's wall clock.
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that shows `at` until [`Clock::set`] moves it.
    pub fn at(at: DateTime<Local>) -> Self {
        Self(Source::Hand(Arc::new(AtomicI64::new(at.timestamp_millis()))))
    }

    /// Moves a clock made by [`Clock::at`], in every copy of it; the system's cannot be moved.
    pub fn set(&self, at: DateTime<Local>) {
        if let Source::Hand(hand) = &self.0 {
            hand.store(at.timestamp_millis(), Ordering::SeqCst);
        }
    }

    /// The wall clock, in milliseconds since 1970 (UTC).
    #[allow(clippy::disallowed_methods)]
    pub fn now(&self) -> i64 {
        match &self.0 {
            Source::System => Utc::now().timestamp_millis(),
            Source::Hand(hand) => hand.load(Ordering::SeqCst),
        }
    }

    /// The date on the laptop's calendar.
    pub fn today(&self) -> NaiveDate {
        local(self.now()).date_naive()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({})", self.now())
    }
}

/// The laptop's local time at `wall` milliseconds since 1970; 1970 itself where a clock went mad.
pub fn local(wall: i64) -> DateTime<Local> {
    Local.timestamp_millis_opt(wall).single().unwrap_or_else(|| DateTime::UNIX_EPOCH.with_timezone(&Local))
}

/// When an entry was made: its place in the total order, and what the laptop's clock showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// Hybrid time in milliseconds since 1970; never behind an entry this one could have seen.
    pub ms: i64,
    /// Breaks ties within a millisecond.
    pub n: u32,
    /// The wall clock of the laptop in milliseconds since 1970, right or wrong.
    pub wall: i64,
}

impl Stamp {
    /// The stamp of what happens now, after everything up to `last`.
    pub fn next(last: Option<Stamp>, wall: i64) -> Self {
        match last {
            Some(last) if last.ms >= wall => match last.n.checked_add(1) {
                Some(n) => Self { ms: last.ms, n, wall },
                None => Self { ms: last.ms.saturating_add(1), n: 0, wall },
            },
            _ => Self { ms: wall, n: 0, wall },
        }
    }

    /// How far the laptop's clock lags behind what it had already been told, in milliseconds; 0 when it agrees.
    pub const fn lag(self) -> i64 {
        self.ms.saturating_sub(self.wall)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_follows_the_last_one_whatever_the_wall_clock_says() {
        let first = Stamp::next(None, 1_000);
        let back = Stamp::next(Some(first), 400);
        let again = Stamp::next(Some(back), 1_000);
        let later = Stamp::next(Some(again), 1_001);
        assert!(first < back && back < again && again < later);
        assert_eq!((back.wall, back.lag()), (400, 600), "the wrong clock is kept as it was");
        assert_eq!(later, Stamp { ms: 1_001, n: 0, wall: 1_001 });
    }

    #[test]
    fn a_clock_gone_mad_still_has_a_date() {
        assert_eq!(local(i64::MAX).timestamp(), 0);
    }
}
