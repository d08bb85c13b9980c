//! The papers, as PDF files.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use regie_core::attendance::{Mark, Marked};
use regie_core::badges::Selection;
use regie_core::people::Role;
use regie_core::programme::{EventSheet, LogoPlace};
use regie_core::words::Words;
use regie_core::{Clock, Event, clock};
use regie_print::attendance::{Attendance, Privacy, SessionCard, attendance_sheet};
use regie_print::badge::{Badges, badges};
use regie_print::door_list::{DoorList, door_lists};
use regie_print::masthead::{Masthead, Project};
use regie_print::picture::Picture;
use regie_print::programme::{Day, programme};
use regie_print::recap::{HalfDay, Recap, recap_sheets};
use regie_print::sheet::{self, LabelSheet, Offset};
use regie_print::{Paper, Person};
use serde::Serialize;

use crate::answer::{Context, Refused, args, person, session};
use crate::arguments::{Badge, Print};

/// A paper that was made.
#[derive(Debug, Serialize)]
struct Made {
    file: PathBuf,
    pages: usize,
    remarks: Vec<String>,
}

/// What every paper of an event needs.
struct Desk<'a> {
    context: &'a Context,
    event: Event,
    sheet: EventSheet,
    organiser_logo: Option<Picture>,
    funder_logo: Option<Picture>,
    at: NaiveDateTime,
}

pub(crate) fn run(context: &Context, job: Print) -> Result<(), Refused> {
    let words = &context.words;
    match job {
        Print::Badges(badge) => print_badges(context, &badge),
        Print::Attendance { session, walk_ins, europe, number, out } => {
            let desk = Desk::open(context)?;
            desk.attendance(session.as_deref(), walk_ins, europe, &number, &out)
        }
        Print::Programme { europe, out } => {
            let desk = Desk::open(context)?;
            let days = desk.days()?;
            desk.save(&out, &programme(&desk.masthead(europe), &days, desk.at, words)?)
        }
        Print::Doors { session, out } => Desk::open(context)?.doors(session.as_deref(), &out),
        Print::People { out } => {
            let desk = Desk::open(context)?;
            let people = desk.everybody()?;
            let paper = regie_print::people_list::people_list(
                &desk.sheet.title,
                &people,
                &desk.sheet.days(),
                desk.at,
                words,
            )?;
            desk.save(&out, &paper)
        }
        Print::Recap { person, europe, out } => Desk::open(context)?.recap(&person, europe, &out),
        Print::Crib { out } => {
            let desk = Desk::open(context)?;
            desk.save(&out, &regie_print::crib::crib(&desk.sheet.title, desk.at, words)?)
        }
        Print::Calibration { sheet, x, y, out } => {
            let geometry = label_sheet(&sheet)?.geometry;
            let at = clock::local(Clock::system().now()).naive_local();
            let paper = regie_print::calibration::calibration(&geometry, Offset { x, y }, at, words)?;
            save(context, &out, &paper)
        }
        Print::Sheets => {
            let known: Vec<(&str, String)> =
                sheet::SHEETS.iter().map(|sheet| (sheet.id, sheet.name(words))).collect();
            context.answer(&known, |_| known.iter().map(|(id, name)| format!("{id:18}{name}")).collect())?;
            Ok(())
        }
    }
}

fn label_sheet(id: &str) -> Result<&'static LabelSheet, regie_print::Error> {
    sheet::find(id).ok_or_else(|| regie_print::Error::NoSuchSheet { id: id.to_owned() })
}

pub(crate) fn save(context: &Context, out: &Path, paper: &Paper) -> Result<(), Refused> {
    regie_print::save(out, &paper.pdf)?;
    let remarks = paper.remarks.iter().map(|remark| remark.say(&context.words)).collect();
    let made = Made { file: out.to_owned(), pages: paper.pages, remarks };
    context.answer(&made, |words| {
        let file = made.file.display().to_string();
        let mut lines =
            vec![words.say_with("cli-printed", &args([("file", file), ("pages", made.pages.to_string())]))];
        lines.extend(made.remarks.iter().cloned());
        lines
    })?;
    Ok(())
}

fn print_badges(context: &Context, badge: &Badge) -> Result<(), Refused> {
    let mut desk = Desk::open(context)?;
    let selection = match (&badge.role, &badge.session, badge.not_printed, &badge.person[..]) {
        (Some(role), ..) => Selection::Role { role: Role::named(role) },
        (_, Some(text), ..) => Selection::Session { session: session(&desk.event, text)?.id },
        (_, _, true, _) => Selection::NotPrinted,
        (.., []) => Selection::Everybody,
        (.., people) => {
            let people = people.iter().map(|text| person(&desk.event, text)).collect::<Result<_, _>>()?;
            Selection::People { people }
        }
    };
    let holders = desk.event.badge_holders(&selection)?;
    let people = desk.people(&holders)?;
    let line = desk.line();
    let paper = badges(
        &Badges {
            people: &people,
            event: &line,
            logo: desk.organiser_logo.as_ref(),
            geometry: label_sheet(&badge.sheet)?.geometry,
            first: badge.from,
            offset: Offset { x: badge.x, y: badge.y },
            cut_marks: badge.cut_marks,
            at: desk.at,
        },
        &context.words,
    )?;
    desk.save(&badge.out, &paper)?;
    desk.event.badges_printed(&holders)?;
    Ok(())
}

impl<'a> Desk<'a> {
    fn open(context: &'a Context) -> Result<Self, Refused> {
        let event = context.open()?;
        let at = clock::local(event.clock().now()).naive_local();
        let logo = |place| -> Result<Option<Picture>, Refused> {
            let Some(picture) = event.logo(place)? else { return Ok(None) };
            Ok(Some(Picture::read(&picture.bytes()?)?))
        };
        let (organiser_logo, funder_logo) = (logo(LogoPlace::Organiser)?, logo(LogoPlace::Funder)?);
        Ok(Self { context, sheet: event.sheet()?, organiser_logo, funder_logo, at, event })
    }

    fn masthead(&self, europe: bool) -> Masthead<'_> {
        Masthead {
            event: &self.sheet.title,
            organiser: &self.sheet.organiser,
            place: &self.sheet.place,
            address: &self.sheet.address,
            project: Project::default(),
            funder_line: &self.sheet.funder_line,
            organiser_logo: self.organiser_logo.as_ref(),
            funder_logo: self.funder_logo.as_ref(),
            europe,
        }
    }

    /// The event in a line: title, place, first day.
    fn line(&self) -> String {
        let day = self.context.words.date(self.sheet.from);
        let parts = [self.sheet.title.as_str(), self.sheet.place.as_str(), &day];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn people(&self, ids: &[regie_core::id::PersonId]) -> Result<Vec<Person>, regie_core::Error> {
        ids.iter().map(|id| Ok(Person::from(&self.event.person(*id)?))).collect()
    }

    fn everybody(&self) -> Result<Vec<Person>, regie_core::Error> {
        self.people(&self.event.find_ids("", usize::MAX))
    }

    fn days(&self) -> Result<Vec<Day>, regie_core::Error> {
        let sessions = self.event.sessions()?;
        let day = |date| Day {
            date,
            theme: self.sheet.themes.get(&date).cloned().unwrap_or_default(),
            sessions: sessions
                .iter()
                .filter(|s| s.day == date && !s.cancelled)
                .map(SessionCard::from)
                .collect(),
        };
        Ok(self.sheet.days().into_iter().map(day).collect())
    }

    fn save(&self, out: &Path, paper: &Paper) -> Result<(), Refused> {
        save(self.context, out, paper)
    }

    fn privacy(&self) -> Privacy<'_> {
        Privacy { holder: &self.sheet.organiser, years: 5 }
    }

    /// One sheet per half-day: into the file itself, or into one for each where there are two.
    fn attendance(
        &self,
        asked: Option<&str>,
        walk_ins: usize,
        europe: bool,
        number: &str,
        out: &Path,
    ) -> Result<(), Refused> {
        let masthead = self.masthead(europe);
        let make = |card: Option<&SessionCard>, half, people: &[Person]| {
            let attendance = Attendance {
                masthead: &masthead,
                session: card,
                half,
                people,
                walk_ins,
                number,
                privacy: self.privacy(),
                at: self.at,
            };
            attendance_sheet(&attendance, &self.context.words)
        };
        let Some(asked) = asked else {
            let blank = make(None, regie_core::programme::DayPart::Morning, &[])?;
            return self.save(out, &blank.paper);
        };
        let session = session(&self.event, asked)?;
        let (inside, _) = self.event.line(session.id)?;
        let (people, card) = (self.people(&inside)?, SessionCard::from(&session));
        let halves = session.parts();
        for half in &halves {
            let sheet = make(Some(&card), *half, &people)?;
            let file = if halves.len() > 1 { beside(out, half.name()) } else { out.to_owned() };
            self.save(&file, &sheet.paper)?;
        }
        Ok(())
    }

    fn doors(&self, asked: Option<&str>, out: &Path) -> Result<(), Refused> {
        let sessions = match asked {
            Some(text) => vec![session(&self.event, text)?],
            None => self.event.sessions()?.into_iter().filter(|session| !session.cancelled).collect(),
        };
        let mut lists = Vec::new();
        for session in &sessions {
            let (inside, waiting) = self.event.line(session.id)?;
            lists.push((
                SessionCard::from(session),
                session.capacity,
                self.people(&inside)?,
                self.people(&waiting)?,
            ));
        }
        let lists: Vec<DoorList> = lists
            .iter()
            .map(|(session, capacity, registered, waiting)| DoorList {
                session,
                capacity: *capacity,
                registered,
                waiting,
            })
            .collect();
        self.save(out, &door_lists(&lists, self.at, &self.context.words)?)
    }

    fn recap(&self, asked: &[String], europe: bool, out: &Path) -> Result<(), Refused> {
        let ids = if asked.is_empty() {
            self.event.find_ids("", usize::MAX)
        } else {
            asked.iter().map(|text| person(&self.event, text)).collect::<Result<_, _>>()?
        };
        let mut recaps = Vec::new();
        for id in ids {
            let mut half_days = Vec::new();
            for (session, part, marked) in self.event.half_days_of(id)? {
                let mark = marked.map(|marked| said(&marked, &self.context.words)).unwrap_or_default();
                let (day, start, end) = (session.day, session.start, session.end);
                half_days.push(HalfDay { day, half: part, session: session.title, start, end, mark });
            }
            if !half_days.is_empty() {
                recaps.push(Recap { person: Person::from(&self.event.person(id)?), half_days });
            }
        }
        self.save(
            out,
            &recap_sheets(&self.masthead(europe), &recaps, self.privacy(), self.at, &self.context.words)?,
        )
    }
}

/// `sheet.pdf` becomes `sheet-morning.pdf`.
fn beside(out: &Path, suffix: &str) -> PathBuf {
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!("{stem}-{suffix}.pdf"))
}

/// A mark in words, with its time.
fn said(marked: &Marked, words: &Words) -> String {
    let word = words.say(match marked.mark {
        Mark::Present => "mark-present",
        Mark::Late => "mark-late",
        Mark::LeftEarly => "mark-left-early",
        Mark::Absent => "mark-absent",
        Mark::Excused => "mark-excused",
    });
    marked.at.map_or_else(|| word.clone(), |at| format!("{word}, {}", at.format("%H:%M")))
}
