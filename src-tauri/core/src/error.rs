//! What can go wrong, each with a code; `ui/locales/*.ftl` has a sentence and a way out for every code.

use chrono::NaiveDate;

use crate::meetings::quarrel::Quarrel;
use crate::projects::Unshareable;

/// This crate's results.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. A variant exists where somebody can act on it; the text is for developers,
/// people read the Fluent message `error-CODE` (see [`Error::code`]).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder holds no event yet.
    #[error("no event in this folder")]
    NoEvent,
    /// The folder already holds an event; nothing was written.
    #[error("there is an event in this folder already")]
    EventExists,
    /// Another program has this event open.
    #[error("the event is open in another program")]
    Locked,
    /// The database does not read as one.
    #[error("the database is damaged: {detail}")]
    Corrupt {
        /// What the database said.
        detail: String,
    },
    /// The database cannot be written.
    #[error("the folder cannot be written")]
    ReadOnly,
    /// The disk is full; what was being recorded is not.
    #[error("the disk is full")]
    DiskFull,
    /// The database was written by a newer program.
    #[error("written by a newer version ({found}, this program knows {known})")]
    Newer {
        /// Its version.
        found: i64,
        /// The newest this program reads.
        known: i64,
    },
    /// A chain of the journal is broken.
    #[error("the journal's chain is broken at entry {seq} of {writer}: {why}")]
    BrokenChain {
        /// Whose chain.
        writer: String,
        /// Which entry.
        seq: u64,
        /// What does not fit.
        why: &'static str,
    },
    /// The rebuilt projection differs from the live one.
    #[error("the rebuilt projection differs from the live one")]
    ProjectionDiffers,
    /// Nobody has this identifier, code or ticket.
    #[error("no such person")]
    NoSuchPerson,
    /// A text fits several people.
    #[error("several people fit")]
    SeveralPeople {
        /// How many.
        count: usize,
    },
    /// No session has this identifier.
    #[error("no such session")]
    NoSuchSession,
    /// A code's check character is wrong.
    #[error("the code has a wrong check character")]
    WrongCode,
    /// A person needs a name.
    #[error("a person without a name")]
    NoName,
    /// Something needs a title.
    #[error("no title")]
    NoTitle,
    /// The last day is before the first.
    #[error("the last day is before the first")]
    DaysReversed,
    /// An event of more than a hundred days is a typing slip.
    #[error("too many days")]
    TooManyDays,
    /// The day is none of the event's.
    #[error("{day} is not a day of the event")]
    NotADay {
        /// The day asked for.
        day: NaiveDate,
    },
    /// A session ends before it starts.
    #[error("ends before it starts")]
    HoursReversed,
    /// The person is not there, so cannot leave.
    #[error("not arrived")]
    NotArrived,
    /// Nobody can meet in such a frame.
    #[error("a frame in which nobody can meet: {why}")]
    BadFrame {
        /// The message that says why.
        why: &'static str,
    },
    /// The session has no slots and tables yet.
    #[error("no frame")]
    NoFrame,
    /// No slot starts then.
    #[error("no such slot")]
    NoSuchSlot,
    /// Nobody of that identifier takes part in the meetings.
    #[error("no such party")]
    NoSuchParty,
    /// A text fits several parties.
    #[error("several parties fit")]
    SeveralParties {
        /// Their names.
        names: Vec<String>,
    },
    /// What is said of a party cannot be.
    #[error("a party that cannot be")]
    BadParty,
    /// Nobody meets themselves.
    #[error("a meeting with oneself")]
    MeetsItself,
    /// There is no such version of the roster.
    #[error("no such version of the roster")]
    NoSuchVersion,
    /// There is no roster yet.
    #[error("no roster")]
    NoRoster,
    /// The roster was made for other slots or tables.
    #[error("the roster was made for another frame")]
    OtherFrame,
    /// Another version of the roster came into force meanwhile.
    #[error("another roster came into force")]
    RosterMoved,
    /// Nobody wishes that meeting.
    #[error("a meeting nobody wishes")]
    NotWished,
    /// No offer has that price.
    #[error("no such offer")]
    NoSuchOffer,
    /// A meeting cannot be moved there.
    #[error("a meeting cannot be there")]
    CannotMove {
        /// What is against it.
        quarrels: Vec<Quarrel>,
    },
    /// What is asked of the roster quarrels with itself.
    #[error("the roster cannot be planned")]
    CannotPlan {
        /// What quarrels.
        quarrels: Vec<Quarrel>,
    },
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is no such case, or nothing of it is to be decided.
    #[error("nothing to decide")]
    NothingToDecide,
    /// The two are one already.
    #[error("these two are one person already")]
    SamePerson,
    /// Nobody knows any more who this was.
    #[error("this person was anonymised")]
    Anonymous,
    /// Names would be forgotten before the event is over.
    #[error("names would be forgotten before the event is over")]
    ForgetsTooSoon,
    /// The picture is not one this program can show and print.
    #[error("not a PNG or JPEG picture")]
    NotAPicture,
    /// The picture is too heavy.
    #[error("a picture of {bytes} bytes")]
    HugePicture {
        /// Its size in bytes.
        bytes: usize,
    },
    /// A text is longer than any honest one.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// No running order has this item.
    #[error("no such pitch")]
    NoSuchPitch,
    /// The item runs, and cannot be taken out, left out or armed.
    #[error("the pitch runs")]
    PitchRuns,
    /// A time that nobody means.
    #[error("{field} of {seconds} s")]
    BadDuration {
        /// Which.
        field: &'static str,
        /// How long it was to be.
        seconds: i64,
    },
    /// Red would come before amber.
    #[error("red before amber")]
    ThresholdsReversed,
    /// More items than any evening has.
    #[error("more than {most} items")]
    TooManyPitches {
        /// How many there can be.
        most: usize,
    },
    /// The event has no projects to fill a running order with.
    #[error("no projects")]
    NoProjects,
    /// There is nothing in the running order.
    #[error("an empty running order")]
    EmptyOrder,
    /// Everything in the running order is over.
    #[error("the running order is over")]
    OrderFinished,
    /// Nothing is on the clock.
    #[error("the clock stands still")]
    ClockStill,
    /// Something is on the clock.
    #[error("the clock runs")]
    ClockRuns,
    /// There is not that much time to take away.
    #[error("too little time left")]
    TooLittleTime,
    /// Nothing was interrupted.
    #[error("nothing was interrupted")]
    NothingInterrupted,
    /// No project has this identifier, or it was put away.
    #[error("no such project")]
    NoSuchProject,
    /// A text fits several projects.
    #[error("several projects fit")]
    SeveralProjects {
        /// Their names.
        names: Vec<String>,
    },
    /// The project has no such need, step or appointment.
    #[error("no such item of the project")]
    NoSuchItem,
    /// The grid has no such criterion.
    #[error("no such criterion")]
    NoSuchCriterion,
    /// The calendar has no such action.
    #[error("no such action")]
    NoSuchAction,
    /// No organisation has this identifier.
    #[error("no such organisation")]
    NoSuchOrganisation,
    /// What is set by hand needs a reason.
    #[error("no reason")]
    NoReason,
    /// An appointment of a length that nobody means.
    #[error("an appointment of {minutes} minutes")]
    BadMinutes {
        /// How long it was to be.
        minutes: i64,
    },
    /// A day that is years away from the event.
    #[error("{day} is far from the event")]
    FarDay {
        /// The day.
        day: NaiveDate,
    },
    /// More of something than any project has.
    #[error("more than {most}")]
    TooMany {
        /// How many there can be.
        most: usize,
    },
    /// The envelope cannot be shared out.
    #[error("cannot share out: {0}")]
    CannotShare(Unshareable),
    /// The entries are of another event.
    #[error("another event's entries")]
    OtherEvent,
    /// Entries come without those they follow.
    #[error("the entries of {desk} before number {seq} are missing")]
    MissingEntries {
        /// The desk that wrote them.
        desk: String,
        /// The first number that came.
        seq: u64,
        /// The last number that is here; 0 where there is none.
        have: u64,
    },
    /// Somebody said to stop; nothing was changed.
    #[error("cancelled")]
    Cancelled,
    /// A file or folder could not be read or written.
    #[error("{0}")]
    File(std::io::Error),
    /// Anything else the database said.
    #[error("{0}")]
    Database(rusqlite::Error),
    /// Anything else, which should not happen.
    #[error("{0}")]
    Unexpected(String),
}

impl Error {
    /// The code on the wire, in the command line's answers and in `error-CODE` of the Fluent files.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoEvent => "no-event",
            Self::EventExists => "event-exists",
            Self::Locked => "locked",
            Self::Corrupt { .. } => "corrupt",
            Self::ReadOnly => "read-only",
            Self::DiskFull => "disk-full",
            Self::Newer { .. } => "newer",
            Self::BrokenChain { .. } => "broken-chain",
            Self::ProjectionDiffers => "projection-differs",
            Self::NoSuchPerson => "no-such-person",
            Self::SeveralPeople { .. } => "several-people",
            Self::NoSuchSession => "no-such-session",
            Self::WrongCode => "wrong-code",
            Self::NoName => "no-name",
            Self::NoTitle => "no-title",
            Self::DaysReversed => "days-reversed",
            Self::TooManyDays => "too-many-days",
            Self::NotADay { .. } => "not-a-day",
            Self::HoursReversed => "hours-reversed",
            Self::NotArrived => "not-arrived",
            Self::BadFrame { .. } => "bad-frame",
            Self::NoFrame => "no-frame",
            Self::NoSuchSlot => "no-such-slot",
            Self::NoSuchParty => "no-such-party",
            Self::SeveralParties { .. } => "several-parties",
            Self::BadParty => "bad-party",
            Self::MeetsItself => "meets-itself",
            Self::NoSuchVersion => "no-such-version",
            Self::NoRoster => "no-roster",
            Self::OtherFrame => "other-frame",
            Self::RosterMoved => "roster-moved",
            Self::NotWished => "not-wished",
            Self::NoSuchOffer => "no-such-offer",
            Self::CannotMove { .. } => "cannot-move",
            Self::CannotPlan { .. } => "cannot-plan",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToDecide => "nothing-to-decide",
            Self::SamePerson => "same-person",
            Self::Anonymous => "anonymous",
            Self::ForgetsTooSoon => "forgets-too-soon",
            Self::NotAPicture => "not-a-picture",
            Self::HugePicture { .. } => "huge-picture",
            Self::TooLong { .. } => "too-long",
            Self::NoSuchPitch => "no-such-pitch",
            Self::PitchRuns => "pitch-runs",
            Self::BadDuration { .. } => "bad-duration",
            Self::ThresholdsReversed => "thresholds-reversed",
            Self::TooManyPitches { .. } => "too-many-pitches",
            Self::NoProjects => "no-projects",
            Self::EmptyOrder => "empty-order",
            Self::OrderFinished => "order-finished",
            Self::ClockStill => "clock-still",
            Self::ClockRuns => "clock-runs",
            Self::TooLittleTime => "too-little-time",
            Self::NothingInterrupted => "nothing-interrupted",
            Self::NoSuchProject => "no-such-project",
            Self::SeveralProjects { .. } => "several-projects",
            Self::NoSuchItem => "no-such-item",
            Self::NoSuchCriterion => "no-such-criterion",
            Self::NoSuchAction => "no-such-action",
            Self::NoSuchOrganisation => "no-such-organisation",
            Self::NoReason => "no-reason",
            Self::BadMinutes { .. } => "bad-minutes",
            Self::FarDay { .. } => "far-day",
            Self::TooMany { .. } => "too-many",
            Self::CannotShare(why) => why.code(),
            Self::OtherEvent => "other-event",
            Self::MissingEntries { .. } => "missing-entries",
            Self::Cancelled => "cancelled",
            Self::File(_) => "file",
            Self::Database(_) => "database",
            Self::Unexpected(_) => "unexpected",
        }
    }
}

impl From<Unshareable> for Error {
    fn from(why: Unshareable) -> Self {
        Self::CannotShare(why)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnly,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Corrupt { detail: error.to_string() },
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Locked,
            _ => Self::Database(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::ReadOnlyFilesystem | Kind::PermissionDenied => Self::ReadOnly,
            _ => Self::File(error),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Unexpected(error.to_string())
    }
}
