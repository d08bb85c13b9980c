//! The one module that reads the clock; everything else is told the time.
//!
//! The journal is ordered by a hybrid logical clock (Kulkarni, Demirbas et al., "Logical Physical
//! Clocks", OPODIS 2014): never behind what was already seen, close to the wall clock otherwise.
//! A laptop's clock may be wrong, so its reading is kept beside, as it was: that is what people are shown.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Local, MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// Where the time comes from: the system, or a test's hand.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System,
    Hand(Arc<Hand>),
}

/// A test's clock: each of the times a laptop keeps, moved apart.
struct Hand {
    wall: AtomicI64,
    boot: AtomicI64,
    awake: AtomicI64,
    boots: AtomicI64,
    laptop: [u8; 6],
}

/// What a laptop knows of the time at a moment. Lengths of time come from `boot`, which nobody can set; `wall` is for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Milliseconds since the laptop started, sleep included.
    pub boot: i64,
    /// The same without sleep, where the system tells; otherwise equal to `boot`.
    pub awake: i64,
    /// The wall clock in milliseconds since 1970, right or wrong.
    pub wall: i64,
    /// Which start of the laptop `boot` counts from.
    pub start: String,
}

impl Reading {
    /// Whether both count from the same start of the same laptop.
    pub fn comparable(&self, earlier: &Self) -> bool {
        self.start == earlier.start
    }

    /// The time from `earlier` to here in milliseconds, never negative. Where the laptop was started in between, or it is
    /// another one, the wall clocks are all there is.
    pub fn since(&self, earlier: &Self) -> i64 {
        let passed = if self.comparable(earlier) {
            self.boot.saturating_sub(earlier.boot)
        } else {
            self.wall.saturating_sub(earlier.wall)
        };
        passed.max(0)
    }
}

impl Clock {
    /// The system's wall clock.
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that shows `at` until [`Clock::set`] moves it.
    pub fn at(at: DateTime<Local>) -> Self {
        let wall = AtomicI64::new(at.timestamp_millis());
        let (boot, awake, boots) = (AtomicI64::new(1_000), AtomicI64::new(1_000), AtomicI64::new(1));
        Self(Source::Hand(Arc::new(Hand { wall, boot, awake, boots, laptop: crate::random::bytes() })))
    }

    /// Sets the wall clock made by [`Clock::at`], in every copy of it, as somebody who corrects it does; the system's
    /// cannot be set.
    pub fn set(&self, at: DateTime<Local>) {
        self.by_hand(|hand| hand.wall.store(at.timestamp_millis(), Ordering::SeqCst));
    }

    /// Lets so many milliseconds pass on a clock made by [`Clock::at`].
    pub fn pass(&self, ms: i64) {
        self.by_hand(|hand| {
            for time in [&hand.wall, &hand.boot, &hand.awake] {
                time.fetch_add(ms, Ordering::SeqCst);
            }
        });
    }

    /// Lets a laptop with a clock made by [`Clock::at`] sleep so many milliseconds.
    pub fn sleep(&self, ms: i64) {
        self.by_hand(|hand| {
            for time in [&hand.wall, &hand.boot] {
                time.fetch_add(ms, Ordering::SeqCst);
            }
        });
    }

    /// Steps the wall clock made by [`Clock::at`] by so many milliseconds.
    pub fn step(&self, ms: i64) {
        self.by_hand(|hand| {
            hand.wall.fetch_add(ms, Ordering::SeqCst);
        });
    }

    /// Starts a laptop with a clock made by [`Clock::at`] anew, `ms` milliseconds after it lost its power.
    pub fn reboot(&self, ms: i64) {
        self.by_hand(|hand| {
            hand.wall.fetch_add(ms, Ordering::SeqCst);
            hand.boots.fetch_add(1, Ordering::SeqCst);
            for time in [&hand.boot, &hand.awake] {
                time.store(1_000, Ordering::SeqCst);
            }
        });
    }

    fn by_hand(&self, turn: impl FnOnce(&Hand)) {
        if let Source::Hand(hand) = &self.0 {
            turn(hand);
        }
    }

    /// The wall clock, in milliseconds since 1970 (UTC).
    #[allow(clippy::disallowed_methods)]
    pub fn now(&self) -> i64 {
        match &self.0 {
            Source::System => Utc::now().timestamp_millis(),
            Source::Hand(hand) => hand.wall.load(Ordering::SeqCst),
        }
    }

    /// Every time the laptop keeps, at this moment.
    pub fn read(&self) -> Reading {
        match &self.0 {
            Source::System => {
                let micros = system::since_start();
                Reading {
                    boot: micros.0 / 1_000,
                    awake: micros.1 / 1_000,
                    wall: self.now(),
                    start: start_of_system().to_owned(),
                }
            }
            Source::Hand(hand) => Reading {
                boot: hand.boot.load(Ordering::SeqCst),
                awake: hand.awake.load(Ordering::SeqCst),
                wall: hand.wall.load(Ordering::SeqCst),
                start: format!("{}-{}", crate::id::hex(&hand.laptop), hand.boots.load(Ordering::SeqCst)),
            },
        }
    }

    /// Microseconds since the laptop started, sleep included: what a window ties its own clock to.
    pub fn boot_micros(&self) -> i64 {
        match &self.0 {
            Source::System => system::since_start().0,
            Source::Hand(hand) => hand.boot.load(Ordering::SeqCst).saturating_mul(1_000),
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

/// The name of this start of the laptop; where the system has none, of this run of the program.
fn start_of_system() -> &'static str {
    static START: OnceLock<String> = OnceLock::new();
    START.get_or_init(|| {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
            .ok()
            .map(|id| id.trim().to_owned())
            .filter(|id| !id.is_empty())
            .unwrap_or_else(|| format!("run-{}", crate::id::hex(&crate::random::bytes::<12>())))
    })
}

/// The system's clocks that nobody can set: since its start with sleep, and without, in microseconds.
mod system {
    /// Linux counts sleep in its boot time and leaves it out of its monotonic clock.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) fn since_start() -> (i64, i64) {
        use rustix::time::{ClockId, clock_gettime};
        (micros(clock_gettime(ClockId::Boottime)), micros(clock_gettime(ClockId::Monotonic)))
    }

    /// Apple's monotonic clock counts sleep; what `Instant` reads does not.
    #[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
    pub(super) fn since_start() -> (i64, i64) {
        use rustix::time::{ClockId, clock_gettime};
        (micros(clock_gettime(ClockId::Monotonic)), since_program())
    }

    /// Windows' performance counter, which `Instant` reads, counts sleep; without sleep there is none to compare it with.
    #[cfg(not(unix))]
    pub(super) fn since_start() -> (i64, i64) {
        let passed = since_program();
        (passed, passed)
    }

    // How wide the fields are differs from system to system.
    #[cfg(unix)]
    #[allow(clippy::useless_conversion)]
    fn micros(time: rustix::time::Timespec) -> i64 {
        i64::from(time.tv_sec).saturating_mul(1_000_000).saturating_add(i64::from(time.tv_nsec) / 1_000)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    fn since_program() -> i64 {
        use std::sync::OnceLock;
        use std::time::Instant;
        static START: OnceLock<Instant> = OnceLock::new();
        i64::try_from(START.get_or_init(Instant::now).elapsed().as_micros()).unwrap_or(i64::MAX)
    }
}

/// The laptop's local time at `wall` milliseconds since 1970; 1970 itself where a clock went mad.
pub fn local(wall: i64) -> DateTime<Local> {
    Local.timestamp_millis_opt(wall).single().unwrap_or_else(|| DateTime::UNIX_EPOCH.with_timezone(&Local))
}

/// What a local time is in milliseconds since 1970. An hour that the clocks skip in spring is the one after; of an hour
/// that comes twice in autumn, the first is meant.
pub(crate) fn instant(at: NaiveDateTime) -> Option<i64> {
    let local = match Local.from_local_datetime(&at) {
        MappedLocalTime::None => Local.from_local_datetime(&(at + TimeDelta::hours(1))),
        local => local,
    };
    let either = [local.earliest(), local.latest()];
    either.into_iter().flatten().map(|at| at.timestamp_millis()).min()
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
