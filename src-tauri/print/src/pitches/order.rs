//! The running order, for those who speak: who comes when, and for how long.

use chrono::NaiveDateTime;
use regie_core::pitches::{PitchKind, Setup};
use regie_core::words::Words;

use super::{Head, Turn, document, length, remarks, row_height, said, what};
use crate::attendance::SessionCard;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::folio::{MARGIN, foot};
use crate::font::Weight;
use crate::geometry::{Area, Size};
use crate::masthead::{Masthead, Strip};
use crate::page::{Align, Ink, Page};
use crate::paper::Paper;
use crate::said::{hours, made, part_key, time};
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};

/// What a running order on paper shows.
#[derive(Debug, Clone, Copy)]
pub struct RunningOrder<'a> {
    /// Who organises.
    pub masthead: &'a Masthead<'a>,
    /// The session.
    pub session: &'a SessionCard,
    /// How its clock is set up: speakers know the colours before they see them.
    pub setup: &'a Setup,
    /// Its items, in order; what is left out is left out.
    pub turns: &'a [Turn],
}

const TOP: f32 = 12.0;

/// Makes the running order.
///
/// # Errors
/// [`Error::Nothing`] where it is empty.
pub fn running_order(order: &RunningOrder, at: NaiveDateTime, words: &Words) -> Result<Paper> {
    let turns: Vec<&Turn> = order.turns.iter().filter(|turn| !turn.skipped).collect();
    if turns.is_empty() {
        return Err(Error::Nothing);
    }
    let mut document = document("pitch-paper-order", at, words);
    let strip = Strip::new(&mut document, order.masthead);
    draw(&mut document, &strip, order, &turns, at, words);
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks: remarks(turns.into_iter()) })
}

fn draw(
    document: &mut Document,
    strip: &Strip,
    order: &RunningOrder,
    turns: &[&Turn],
    at: NaiveDateTime,
    words: &Words,
) {
    let timed = turns.iter().any(|turn| turn.planned.is_some());
    let columns = [
        Column::new(words.say(if timed { "pitch-paper-hour" } else { "pitch-paper-number" }), 22.0).centred(),
        Column::new(words.say("pitch-paper-what"), 108.0),
        Column::new(words.say("pitch-paper-pitch"), 25.0).centred(),
        Column::new(words.say("pitch-paper-questions"), 25.0).centred(),
    ];
    let session = order.session;
    let when = [
        words.date(session.day),
        match session.start {
            Some(_) => hours(words, session.start, session.end),
            None => words.say(part_key(session.part)),
        },
        session.room.trim().to_owned(),
        order.masthead.place.to_owned(),
    ];
    let colours =
        [("amber", length(order.setup.amber_s * 1_000)), ("red", length(order.setup.red_s * 1_000))];
    let head = Head {
        strip,
        masthead: order.masthead,
        kind: words.say("pitch-paper-order"),
        title: &session.title,
        when: when.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        lead: said(words, "pitch-paper-colours", &colours),
    };
    let mut page = Page::new(Size::A4);
    let top = head.draw(&mut page, &mut document.typesetter, words, TOP);
    let bottom = page.size.height - 18.0;
    let width = columns[1].width;
    let heights: Vec<f32> =
        turns.iter().map(|turn| row_height(&mut document.typesetter, turn, width, words)).collect();
    let pages = pages_of(&heights, bottom - top - HEAD, bottom - TOP - HEAD);
    let total = pages.len();
    for (n, range) in pages.into_iter().enumerate() {
        let typesetter = &mut document.typesetter;
        let mut y = if n == 0 { top } else { TOP };
        table_head(&mut page, typesetter, &columns, MARGIN, y);
        y += HEAD;
        for at in range {
            if let Some(turn) = turns.get(at) {
                let area = Area::new(MARGIN, y, 180.0, heights[at]);
                row(&mut page, typesetter, &columns, (at + 1, turn), area, words);
                y += heights[at];
            }
        }
        foot(
            &mut page,
            typesetter,
            words,
            &format!("{} · {}", session.title, made(words, at)),
            (n + 1, total),
        );
        document.add(std::mem::replace(&mut page, Page::new(Size::A4)));
    }
}

fn row(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column; 4],
    (number, turn): (usize, &Turn),
    area: Area,
    words: &Words,
) {
    let block = turn.kind != PitchKind::Pitch;
    if block {
        page.fill(area, Ink::SHADE);
    }
    grid(page, columns, area);
    let when = turn.planned.map_or_else(|| format!("{number}."), |planned| time(words, planned));
    let (first, rest) = area.cut_left(columns[0].width);
    cell(page, typesetter, &when, (Weight::Bold, 11.0, Ink::BLACK), first, Align::Centre);
    let (place, rest) = rest.cut_left(columns[1].width);
    let weight = if block { Weight::Regular } else { Weight::Bold };
    what(page, typesetter, turn, weight, place, words);
    let (pitch, questions) = rest.cut_left(columns[2].width);
    let figures = (Weight::Regular, 11.0, Ink::BLACK);
    cell(page, typesetter, &length(turn.pitch_s * 1_000), figures, pitch, Align::Centre);
    if turn.questions_s > 0 {
        cell(page, typesetter, &length(turn.questions_s * 1_000), figures, questions, Align::Centre);
    }
}
