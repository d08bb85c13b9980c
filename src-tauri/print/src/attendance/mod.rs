//! Attendance sheets: who registered, who signed; one for each session and half of a day.

mod head;
mod mark;
mod tail;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regie_core::id::SessionId;
use regie_core::programme::{DayPart, Session};
use regie_core::words::{Args, Words};

use crate::document::Document;
use crate::error::Result;
use crate::font::Weight;
use crate::geometry::{Area, Size};
use crate::masthead::{Masthead, Strip};
use crate::order::Order;
use crate::page::{Ink, Page};
use crate::paper::{Paper, Person, Remark, undrawables};
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};
use head::Head;
pub use mark::{Mark, NotAMark, Row, digest};

/// A session, as far as paper needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCard {
    /// Which one it is.
    pub id: SessionId,
    /// Its title, exactly as in the programme.
    pub title: String,
    /// Its kind, in the organiser's words.
    pub kind: String,
    /// In which room.
    pub room: String,
    /// On which day.
    pub day: NaiveDate,
    /// In which part of the day it starts.
    pub part: DayPart,
    /// When it starts, if that is settled.
    pub start: Option<NaiveTime>,
    /// When it ends, if that is settled.
    pub end: Option<NaiveTime>,
    /// Who leads it.
    pub speakers: Vec<String>,
}

impl From<&Session> for SessionCard {
    fn from(session: &Session) -> Self {
        Self {
            id: session.id,
            title: session.title.clone(),
            kind: session.kind.clone(),
            room: session.room.clone(),
            day: session.day,
            part: session.part,
            start: session.start,
            end: session.end,
            speakers: session.speakers.clone(),
        }
    }
}

/// What signatures are for, who keeps the signed sheets, and how long: people are told where they sign.
#[derive(Debug, Clone, Copy, Default)]
pub struct Privacy<'a> {
    /// What for; empty for the usual sentence.
    pub purpose: &'a str,
    /// Who holds them.
    pub holder: &'a str,
    /// How many years; 0 where that is not settled.
    pub years: u16,
}

impl Privacy<'_> {
    /// The sentence; nothing where nobody holds the sheets.
    pub(crate) fn say(&self, words: &Words) -> Option<String> {
        let (purpose, holder) = (self.purpose.trim(), self.holder.trim());
        if holder.is_empty() {
            return None;
        }
        let mut args = Args::new();
        let purpose = match purpose.chars().last() {
            None => words.say("sheet-purpose"),
            Some('.' | '!' | '?' | '…') => purpose.to_owned(),
            Some(_) => format!("{purpose}."),
        };
        args.set("purpose", purpose);
        args.set("holder", holder.to_owned());
        args.set("years", i64::from(self.years));
        Some(words.say_with("sheet-privacy", &args))
    }
}

/// An attendance sheet to print.
#[derive(Debug, Clone, Copy)]
pub struct Attendance<'a> {
    /// Who organises, who pays.
    pub masthead: &'a Masthead<'a>,
    /// The session; none for a sheet whose head is filled in by hand.
    pub session: Option<&'a SessionCard>,
    /// The half of the day.
    pub half: DayPart,
    /// Who is registered, in any order.
    pub people: &'a [Person],
    /// How many blank rows there are for people who were not expected.
    pub walk_ins: usize,
    /// The sheet's number, in the organiser's own series.
    pub number: &'a str,
    /// Who keeps it, how long.
    pub privacy: Privacy<'a>,
    /// When it is printed.
    pub at: NaiveDateTime,
}

/// A page that was made: what its QR code says, and whose its rows are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPage {
    /// What its QR code says; nothing on a sheet without a session.
    pub mark: Option<Mark>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A finished attendance sheet.
#[derive(Debug, Clone)]
pub struct AttendanceSheet {
    /// The file.
    pub paper: Paper,
    /// Its pages' rows: to be kept, for when the signed sheets come back.
    pub pages: Vec<SheetPage>,
}

/// A signature takes twelve millimetres; the line under it is in addition.
const ROW: f32 = 12.5;
/// Where the first ink is.
const TOP: f32 = 12.0;
/// Where rows end and the foot begins.
const FOOT: f32 = 37.0;

/// What the drawing of every page needs.
struct Sheet<'a> {
    attendance: &'a Attendance<'a>,
    words: &'a Words,
    strip: Strip<'a>,
}

/// Makes an attendance sheet.
pub fn attendance_sheet(attendance: &Attendance, words: &Words) -> Result<AttendanceSheet> {
    let title = attendance.session.map_or_else(
        || words.say("sheet-title"),
        |session| format!("{} – {}", words.say("sheet-title"), session.title),
    );
    let mut document = Document::new(&title, words.language(), attendance.at);
    let strip = Strip::new(&mut document, attendance.masthead);
    let sheet = Sheet { attendance, words, strip };
    let remarks = undrawables(attendance.people).into_iter().map(Remark::Undrawable).collect();
    let order = Order::of(words.language())?;
    let mut lines: Vec<Option<&Person>> = order.people(attendance.people).into_iter().map(Some).collect();
    lines.extend(std::iter::repeat_n(None, attendance.walk_ins));

    let size = Size::A4;
    let bottom = size.height - FOOT;
    let mut page = Page::new(size);
    let head = Head { sheet: &sheet };
    let mut typesetter = std::mem::take(&mut document.typesetter);
    let mut top = head.first(&mut page, &mut typesetter);
    let again = TOP + Head::AGAIN;
    // The totals stay with the last two rows.
    let mut heights = vec![ROW; lines.len()];
    heights.push(tail::TOTALS);
    let mut pages = pages_of(&heights, bottom - top - HEAD, bottom - again - HEAD);
    keep_two_rows(&mut pages);

    let columns = columns(words);
    let mut made = Vec::new();
    for (n, range) in pages.iter().enumerate() {
        if n > 0 {
            page = Page::new(size);
            top = head.again(&mut page, &mut typesetter);
        }
        let here = range.start..range.end.min(lines.len());
        let rows: Vec<Row> = here
            .clone()
            .map(|line| (u32::try_from(line + 1).unwrap_or(0), lines[line].map(|person| person.id)))
            .collect();
        let mut y = top;
        if !here.is_empty() {
            table_head(&mut page, &mut typesetter, &columns, crate::folio::MARGIN, y);
            y += HEAD;
        }
        for line in here {
            let area = Area::new(crate::folio::MARGIN, y, 180.0, ROW);
            row(&mut page, &mut typesetter, &columns, line + 1, lines[line], area);
            y += ROW;
        }
        if range.end > lines.len() {
            tail::totals(&mut page, &mut typesetter, &sheet, y);
        }
        let mark = attendance.session.map(|session| Mark {
            session: session.id,
            day: session.day,
            half: attendance.half,
            page: n + 1,
            pages: pages.len(),
            digest: digest(&rows),
        });
        tail::foot(&mut page, &mut typesetter, &sheet, mark.as_ref(), (n + 1, pages.len()))?;
        made.push(SheetPage { mark, rows });
        document.add(page);
        page = Page::new(size);
    }
    document.typesetter = typesetter;
    let pages = document.pages();
    Ok(AttendanceSheet { paper: Paper { pdf: document.finish()?, pages, remarks }, pages: made })
}

/// A last page with the totals alone could be of any sheet: two rows go with them.
fn keep_two_rows(pages: &mut [std::ops::Range<usize>]) {
    if let [.., before, last] = pages
        && last.len() == 1
        && before.len() > 3
    {
        before.end -= 2;
        last.start -= 2;
    }
}

fn columns(words: &Words) -> [Column; 5] {
    [
        Column::new(words.say("sheet-row"), 10.0).centred(),
        Column::new(words.say("family"), 46.0),
        Column::new(words.say("given"), 36.0),
        Column::new(words.say("organisation"), 42.0),
        Column::new(words.say("sheet-signature"), 46.0),
    ]
}

fn row(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column],
    number: usize,
    person: Option<&Person>,
    area: Area,
) {
    grid(page, columns, area);
    let number = number.to_string();
    let family = person.map(|person| person.family.to_uppercase()).unwrap_or_default();
    let texts = [
        (number.as_str(), Weight::Regular, 9.0, Ink::GREY),
        (&family, Weight::Bold, 11.0, Ink::BLACK),
        (person.map_or("", |person| &person.given), Weight::Regular, 11.0, Ink::BLACK),
        (person.map_or("", |person| &person.organisation), Weight::Regular, 9.5, Ink::GREY),
    ];
    let mut left = area.x;
    for (column, (text, weight, size, ink)) in columns.iter().zip(texts) {
        let place = Area { x: left, width: column.width, ..area };
        cell(page, typesetter, text, (weight, size, ink), place, column.align);
        left += column.width;
    }
}
