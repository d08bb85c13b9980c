//! From what the event holds to a finished paper, in two steps: what is known is gathered while the event is held, and
//! drawn once it is let go, so that nobody at the door waits for a thousand badges.

use chrono::NaiveDateTime;
use regie_core::attendance::{Mark, Marked};
use regie_core::id::{PersonId, SessionId};
use regie_core::meetings::{Kept, Meetings};
use regie_core::pitches::{PitchesView, Report};
use regie_core::programme::{DayPart, EventSheet, LogoPlace};
use regie_core::report::Closing;
use regie_core::report::chart::charts;
use regie_core::sheets::{PrintedPage, PrintedSheet, TracedPage};
use regie_core::words::Words;
use regie_core::{Event, clock};
use regie_print::attendance::{
    Attendance, AttendanceSheet, Mark as SheetMark, Privacy, SessionCard, SheetPage, attendance_sheet,
};
use regie_print::badge::{Badges, badges};
use regie_print::door_list::{DoorList, door_lists};
use regie_print::evidence::{Evidence, evidence};
use regie_print::geometry::Size;
use regie_print::masthead::{Masthead, Project};
use regie_print::meetings::{RosterPaper, WallSize, contact_list, party_sheets, table_sheets, wall_plan};
use regie_print::picture::Picture;
use regie_print::pitches::{self, RunningOrder, Totals, pitch_report, running_order};
use regie_print::programme::{Day, programme};
use regie_print::recap::{HalfDay, Recap, recap_sheets};
use regie_print::{Paper, Person, Remark};
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::projects;
use crate::request::{Labels, MeetingsPaper, PaperRequest};

/// What is known of a paper, on its way to be drawn.
#[derive(Debug)]
pub struct Gathered {
    sheet: EventSheet,
    organiser_logo: Option<Picture>,
    funder_logo: Option<Picture>,
    unread: Vec<LogoPlace>,
    at: NaiveDateTime,
    body: Body,
}

#[derive(Debug)]
enum Body {
    Badges {
        people: Vec<Person>,
        labels: Labels,
    },
    Attendance {
        session: Option<SessionCard>,
        half: DayPart,
        people: Vec<Person>,
        walk_ins: usize,
        number: String,
    },
    Recap(Vec<RawRecap>),
    Programme(Vec<Day>),
    Doors(Vec<Door>),
    RunningOrder(Box<PitchesView>),
    PitchReport(Box<(SessionCard, Report)>),
    Meetings(Box<Roster>),
    Projects(projects::Known),
    People(Vec<Person>),
    Evidence(Box<Closed>),
    Crib,
    Calibration(Labels),
}

type RawRecap = (Person, Vec<(regie_core::programme::Session, DayPart, Option<Marked>)>);

/// What the event came to.
#[derive(Debug)]
struct Closed {
    closing: Closing,
    days: Vec<Day>,
    /// Everybody by name, where names are asked for.
    people: Option<Vec<Person>>,
}

/// A version of a session's roster, and what is to be made of it.
#[derive(Debug)]
struct Roster {
    meetings: Meetings,
    kept: Kept,
    of: MeetingsPaper,
}

#[derive(Debug)]
struct Door {
    session: SessionCard,
    capacity: Option<u32>,
    registered: Vec<Person>,
    waiting: Vec<Person>,
}

impl Door {
    fn list(&self) -> DoorList<'_> {
        let Self { session, capacity, registered, waiting } = self;
        DoorList { session, capacity: *capacity, registered, waiting }
    }
}

/// A finished paper, and what is to be recorded once it is printed.
#[derive(Debug)]
pub struct Made {
    /// The paper.
    pub paper: Paper,
    /// How large its pages are, in millimetres.
    pub size: Size,
    /// What to know before it is printed.
    pub problems: Vec<Problem>,
    /// Whose badges are on it.
    pub badges: Vec<PersonId>,
    /// The label to go on at, where it is one of labels.
    pub next_label: Option<usize>,
    /// The attendance sheet's pages, where it is one of a session.
    pub sheet: Option<PrintedSheet>,
}

/// What a paper is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at.
    Show,
    /// To be printed: an attendance sheet gets a number of its own.
    Print,
}

/// What to know about a paper before it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// Stable, for programs.
    pub code: &'static str,
    /// Whose, where it is about a person.
    pub name: Option<String>,
    /// The sentence.
    pub text: String,
    /// Whether something comes out wrong; otherwise it is only not as one might expect.
    pub wrong: bool,
}

impl Problem {
    fn of(remark: &Remark, words: &Words) -> Self {
        let (code, name, wrong) = match remark {
            Remark::NoRoomForLogo => ("no-room-for-logo", None, false),
            Remark::NoRoomForEvent => ("no-room-for-event", None, false),
            Remark::Narrowed { name } => ("narrowed", Some(name.clone()), false),
            Remark::OrganisationLeftOut { name } => ("organisation-left-out", Some(name.clone()), false),
            Remark::Undrawable(undrawable) => ("undrawable", Some(undrawable.name.clone()), true),
        };
        Self { code, name, text: remark.say(words), wrong }
    }

    fn unread(place: LogoPlace, words: &Words) -> Self {
        let text = words.say(match place {
            LogoPlace::Organiser => "paper-organiser-logo-unread",
            LogoPlace::Funder => "paper-funder-logo-unread",
        });
        Self { code: "logo-unread", name: None, text, wrong: true }
    }
}

/// Gathers what a paper needs.
///
/// # Errors
/// What the event refuses: nobody of that identifier, no such session.
pub fn gather(event: &mut Event, request: &PaperRequest, purpose: Purpose) -> Result<Gathered> {
    let mut unread = Vec::new();
    let mut logo = |place| -> Result<Option<Picture>> {
        let Some(picture) = event.logo(place)? else { return Ok(None) };
        // A logo that does not read costs the logo, not the paper.
        let read = Picture::read(&picture.bytes().unwrap_or_default()).ok();
        if read.is_none() {
            unread.push(place);
        }
        Ok(read)
    };
    let (organiser_logo, funder_logo) = (logo(LogoPlace::Organiser)?, logo(LogoPlace::Funder)?);
    let sheet = event.sheet()?;
    let mut body = body(event, request, &sheet)?;
    if let Body::Attendance { session: Some(_), number, .. } = &mut body {
        *number = match purpose {
            Purpose::Show => event.next_sheet_number()?,
            Purpose::Print => event.take_sheet_number()?,
        };
    }
    let at = clock::local(event.clock().now()).naive_local();
    Ok(Gathered { sheet, organiser_logo, funder_logo, unread, at, body })
}

fn body(event: &Event, request: &PaperRequest, sheet: &EventSheet) -> Result<Body> {
    let people = |ids: &[PersonId]| -> Result<Vec<Person>> {
        ids.iter().map(|id| Ok(Person::from(&event.person(*id)?))).collect()
    };
    Ok(match request {
        PaperRequest::Badges { of, labels } => {
            Body::Badges { people: people(&event.badge_holders(of)?)?, labels: labels.clone() }
        }
        PaperRequest::Attendance { session: None, half, walk_ins } => Body::Attendance {
            session: None,
            half: half.unwrap_or(DayPart::Morning),
            people: Vec::new(),
            walk_ins: (*walk_ins).into(),
            number: String::new(),
        },
        PaperRequest::Attendance { session: Some(session), half, walk_ins } => {
            let session = event.session(*session)?;
            let (inside, _) = event.line(session.id)?;
            let first = session.parts().first().copied().unwrap_or(session.part);
            Body::Attendance {
                session: Some(SessionCard::from(&session)),
                half: half.unwrap_or(first),
                people: people(&inside)?,
                walk_ins: (*walk_ins).into(),
                number: String::new(),
            }
        }
        PaperRequest::Recap { people: asked } => {
            let ids = if asked.is_empty() { event.find_ids("", usize::MAX) } else { asked.clone() };
            let mut recaps = Vec::new();
            for id in ids {
                let half_days = event.half_days_of(id)?;
                if !half_days.is_empty() {
                    recaps.push((Person::from(&event.person(id)?), half_days));
                }
            }
            Body::Recap(recaps)
        }
        PaperRequest::Programme => Body::Programme(days(event, sheet)?),
        PaperRequest::Evidence { names } => {
            let everybody = || people(&event.find_ids("", usize::MAX));
            Body::Evidence(Box::new(Closed {
                closing: event.closing()?,
                days: days(event, sheet)?,
                people: names.then(everybody).transpose()?,
            }))
        }
        PaperRequest::Doors { session } => Body::Doors(doors(event, *session, people)?),
        PaperRequest::Pitches { session, report: false } => {
            Body::RunningOrder(Box::new(event.pitches(*session)?))
        }
        PaperRequest::Pitches { session, report: true } => {
            let card = SessionCard::from(&event.session(*session)?);
            Body::PitchReport(Box::new((card, event.pitch_report(*session)?)))
        }
        PaperRequest::Meetings { session, version, of } => {
            let kept = match version {
                Some(version) => event.roster(*session, *version)?,
                None => event.roster_in_force(*session)?.ok_or(regie_core::Error::NoRoster)?,
            };
            Body::Meetings(Box::new(Roster { meetings: event.meetings(*session)?, kept, of: of.clone() }))
        }
        PaperRequest::Projects { of } => Body::Projects(projects::gather(event, of)?),
        PaperRequest::People => Body::People(people(&event.find_ids("", usize::MAX))?),
        PaperRequest::Crib => Body::Crib,
        PaperRequest::Calibration { labels } => Body::Calibration(labels.clone()),
    })
}

/// The programme, day by day.
fn days(event: &Event, sheet: &EventSheet) -> Result<Vec<Day>> {
    let sessions = event.sessions()?;
    let day = |date| Day {
        date,
        theme: sheet.themes.get(&date).cloned().unwrap_or_default(),
        sessions: sessions
            .iter()
            .filter(|session| session.day == date && !session.cancelled)
            .map(SessionCard::from)
            .collect(),
    };
    Ok(sheet.days().into_iter().map(day).collect())
}

fn doors(
    event: &Event,
    session: Option<SessionId>,
    people: impl Fn(&[PersonId]) -> Result<Vec<Person>>,
) -> Result<Vec<Door>> {
    let sessions = match session {
        Some(session) => vec![event.session(session)?],
        None => event.sessions()?.into_iter().filter(|session| !session.cancelled).collect(),
    };
    let door = |session: &regie_core::programme::Session| {
        let (inside, waiting) = event.line(session.id)?;
        Ok(Door {
            session: SessionCard::from(session),
            capacity: session.capacity,
            registered: people(&inside)?,
            waiting: people(&waiting)?,
        })
    };
    sessions.iter().map(door).collect()
}

impl Gathered {
    /// Draws the paper.
    ///
    /// # Errors
    /// What the label sheet is refused for, or that there is nothing to print.
    pub fn draw(&self, words: &Words) -> Result<Made> {
        let (mut holders, mut next_label, mut printed) = (Vec::new(), None, None);
        let (title, at) = (self.sheet.title.as_str(), self.at);
        let paper = match &self.body {
            Body::Badges { people, labels } => {
                holders = people.iter().map(|person| person.id).collect();
                next_label = Some(labels.after(people.len()));
                self.badges(people, labels, words)?
            }
            Body::Attendance { session, half, people, walk_ins, number } => {
                let masthead = self.masthead();
                let attendance = Attendance {
                    masthead: &masthead,
                    session: session.as_ref(),
                    half: *half,
                    people,
                    walk_ins: *walk_ins,
                    number,
                    privacy: self.privacy(),
                    at,
                };
                let AttendanceSheet { paper, pages } = attendance_sheet(&attendance, words)?;
                printed = session.as_ref().map(|session| sheet_of(session, *half, number, pages));
                paper
            }
            Body::Recap(recaps) => {
                let recaps: Vec<Recap> = recaps.iter().map(|recap| said(recap, words)).collect();
                recap_sheets(&self.masthead(), &recaps, self.privacy(), at, words)?
            }
            Body::Programme(days) => programme(&self.masthead(), days, at, words)?,
            Body::Doors(doors) => {
                let lists: Vec<DoorList> = doors.iter().map(Door::list).collect();
                door_lists(&lists, at, words)?
            }
            Body::RunningOrder(view) => {
                let (masthead, session) = (&self.masthead(), &SessionCard::from(&view.session));
                let (setup, turns) = (&view.setup, &pitches::turns(view));
                running_order(&RunningOrder { masthead, session, setup, turns }, at, words)?
            }
            Body::PitchReport(about) => {
                let (session, report) = &**about;
                let (lines, totals) = (pitches::taken(report), Totals::from(report));
                pitch_report(&self.masthead(), session, &lines, totals, at, words)?
            }
            Body::Meetings(roster) => {
                let Roster { meetings, kept, of } = &**roster;
                let roster = RosterPaper { event: title, meetings, kept, at };
                match of {
                    MeetingsPaper::Parties { parties } => party_sheets(&roster, parties, words)?,
                    MeetingsPaper::Tables { tables } => table_sheets(&roster, tables, words)?,
                    MeetingsPaper::Wall { size } => wall_plan(&roster, *size, words)?,
                    MeetingsPaper::Contacts => contact_list(&roster, words)?,
                }
            }
            Body::Projects(known) => known.draw(&self.masthead(), at, words)?,
            Body::People(people) => {
                regie_print::people_list::people_list(title, people, &self.sheet.days(), at, words)?
            }
            Body::Evidence(closed) => {
                let Closed { closing, days, people } = &**closed;
                let (masthead, charts) = (&self.masthead(), &charts(closing, words));
                evidence(&Evidence { masthead, closing, charts, days, people: people.as_deref(), at }, words)?
            }
            Body::Crib => regie_print::crib::crib(title, at, words)?,
            Body::Calibration(labels) => {
                regie_print::calibration::calibration(&labels.geometry()?, labels.offset, at, words)?
            }
        };
        let problems = self.unread.iter().map(|place| Problem::unread(*place, words));
        let remarks = paper.remarks.iter().map(|remark| Problem::of(remark, words));
        let problems = problems.chain(remarks).collect();
        let size = match &self.body {
            Body::Badges { labels, .. } | Body::Calibration(labels) => labels.geometry()?.paper(),
            Body::Meetings(roster) => match roster.of {
                MeetingsPaper::Wall { size: WallSize::A4 } => Size::A4_LANDSCAPE,
                MeetingsPaper::Wall { size: WallSize::A3 } => Size::A3_LANDSCAPE,
                _ => Size::A4,
            },
            Body::Projects(known) if known.lies() => Size::A4_LANDSCAPE,
            _ => Size::A4,
        };
        Ok(Made { paper, size, problems, badges: holders, next_label, sheet: printed })
    }

    fn badges(&self, people: &[Person], labels: &Labels, words: &Words) -> Result<Paper> {
        let day = words.date(self.sheet.from);
        let line: Vec<_> = [self.sheet.title.as_str(), self.sheet.place.as_str(), &day]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        Ok(badges(
            &Badges {
                people,
                event: &line.join(" · "),
                logo: self.organiser_logo.as_ref(),
                geometry: labels.geometry()?,
                first: labels.first,
                offset: labels.offset,
                cut_marks: labels.cut_marks,
                at: self.at,
            },
            words,
        )?)
    }

    fn masthead(&self) -> Masthead<'_> {
        let sheet = &self.sheet;
        Masthead {
            event: &sheet.title,
            organiser: &sheet.organiser,
            place: &sheet.place,
            address: &sheet.address,
            project: Project {
                title: &sheet.project_title,
                acronym: &sheet.project_acronym,
                number: &sheet.project_number,
            },
            funder_line: &sheet.funder_line,
            organiser_logo: self.organiser_logo.as_ref(),
            funder_logo: self.funder_logo.as_ref(),
            europe: sheet.europe,
        }
    }

    fn privacy(&self) -> Privacy<'_> {
        let sheet = &self.sheet;
        Privacy { purpose: &sheet.privacy_purpose, holder: sheet.keeper(), years: sheet.retention_years }
    }
}

fn sheet_of(session: &SessionCard, part: DayPart, number: &str, pages: Vec<SheetPage>) -> PrintedSheet {
    let page = |page: SheetPage| PrintedPage {
        digest: page.mark.map(|mark| mark.digest).unwrap_or_default(),
        first: page.rows.first().map_or(1, |(number, _)| *number),
        people: page.rows.into_iter().map(|(_, person)| person).collect(),
    };
    PrintedSheet {
        number: number.to_owned(),
        session: session.id,
        day: session.day,
        part,
        pages: pages.into_iter().map(page).collect(),
    }
}

impl Made {
    /// Records that the paper is printed, or in a file to be printed from: whose badges, which sheet.
    ///
    /// # Errors
    /// Whatever the event refuses.
    pub fn record(&self, event: &mut Event) -> Result<()> {
        event.badges_printed(&self.badges)?;
        self.record_sheet(event)
    }

    /// Records that an attendance sheet is printed; nothing for other papers.
    ///
    /// # Errors
    /// Whatever the event refuses.
    pub fn record_sheet(&self, event: &mut Event) -> Result<()> {
        if let Some(sheet) = &self.sheet {
            event.sheet_printed(sheet.clone())?;
        }
        Ok(())
    }
}

/// The page of an attendance sheet that a scanned QR code names, with the people of its rows; nothing where this event
/// printed none such.
///
/// # Errors
/// [`Error::NotASheet`] where the text is no sheet's code.
pub fn trace(event: &Event, text: &str) -> Result<Option<TracedPage>> {
    let mark: SheetMark = text.parse().map_err(|_| Error::NotASheet)?;
    let page = u32::try_from(mark.page).map_err(|_| Error::NotASheet)?;
    Ok(event.printed_page(mark.session, (mark.day, mark.half), page, &mark.digest)?)
}

/// A recap with its marks in words, with their times.
fn said((person, half_days): &RawRecap, words: &Words) -> Recap {
    let half_day = |(session, half, marked): &(regie_core::programme::Session, DayPart, Option<Marked>)| {
        let mark = marked.as_ref().map(|marked| mark_said(marked, words)).unwrap_or_default();
        let (day, start, end) = (session.day, session.start, session.end);
        HalfDay { day, half: *half, session: session.title.clone(), start, end, mark }
    };
    Recap { person: person.clone(), half_days: half_days.iter().map(half_day).collect() }
}

fn mark_said(marked: &Marked, words: &Words) -> String {
    let word = words.say(match marked.mark {
        Mark::Present => "mark-present",
        Mark::Late => "mark-late",
        Mark::LeftEarly => "mark-left-early",
        Mark::Absent => "mark-absent",
        Mark::Excused => "mark-excused",
    });
    match marked.at {
        Some(at) => format!("{word}, {}", regie_print::said::time(words, at)),
        None => word,
    }
}
