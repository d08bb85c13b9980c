//! The cover: the event, who pays, the totals, what is inside, and where the figures come from.

use regie_core::report::Closing;
use regie_core::words::{Args, Words};

use super::Evidence;
use crate::fit::{Room, SMALLEST, fit};
use crate::folio::{BODY, CAPITALS, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, count, mm};
use crate::masthead::Strip;
use crate::page::{Align, Ink, Page};
use crate::shape::Typesetter;

const TOP: f32 = 12.0;
/// The height of a total.
const TOTAL: f32 = 17.0;

/// Draws it; the sections begin on those pages, as they are counted from 1.
pub(super) fn cover(
    typesetter: &mut Typesetter,
    strip: &Strip,
    evidence: &Evidence,
    sections: &[(String, usize)],
    words: &Words,
) -> Page {
    let mut page = Page::new(Size::A4);
    let room = sides(page.size);
    let strip_end = strip.draw(&mut page, typesetter, words, TOP);
    let mut y = if strip_end > TOP {
        page.line((room.0, strip_end + 1.5), (room.0 + room.1, strip_end + 1.5), 0.4, Ink::BLACK);
        strip_end + 12.0
    } else {
        TOP + 8.0
    };
    let kind = words.say("evidence-title");
    y = write(&mut page, typesetter, &kind, (Weight::Bold, 13.0, Ink::GREY), room, y) + 4.0;
    let wanted = Room { width: room.1, largest: 28.0, lines: 3 };
    let title = fit(typesetter, evidence.masthead.event, Weight::Bold, wanted);
    page.fitted(&title, room, Align::Left, y + mm(title.size * CAPITALS), 1.15, Ink::BLACK);
    y += mm(title.size * 1.15) * count(title.lines.len()) + 3.0;
    for text in lines(evidence, words) {
        y = write(&mut page, typesetter, &text, (Weight::Regular, 12.0, Ink::BLACK), room, y) + 1.8;
    }
    if evidence.people.is_some() {
        y += 2.0;
        let text = words.say("evidence-names");
        y = write(&mut page, typesetter, &text, (Weight::Bold, 11.0, Ink::BLACK), room, y) + 1.0;
    }
    y += 6.0;
    y = heading(&mut page, typesetter, "evidence-totals", y, words);
    y = totals(&mut page, typesetter, evidence.closing, y, words) + 6.0;
    y = heading(&mut page, typesetter, "evidence-contents", y, words);
    for (name, number) in sections {
        let line = typesetter.line(name, Weight::Regular);
        let baseline = y + mm(11.0 * CAPITALS);
        page.text(&line, room.0, baseline, 11.0, Ink::BLACK);
        let said = typesetter.line(&number.to_string(), Weight::Regular);
        let end = mm(line.width * 11.0) + 2.0;
        page.dashes((room.0 + end, baseline), (room.0 + room.1 - 10.0, baseline), 0.15, Ink::LINE);
        page.text_in(&said, room, Align::Right, baseline, 11.0, Ink::BLACK);
        y += 6.4;
    }
    seal(&mut page, typesetter, evidence, y + 6.0, words);
    page
}

fn lines(evidence: &Evidence, words: &Words) -> Vec<String> {
    let sheet = &evidence.closing.sheet;
    let mut args = Args::new();
    args.set("organiser", sheet.organiser.clone());
    let mut days = evidence.closing.days_said(words);
    if let Some(first) = days.chars().next() {
        days.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
    let place: Vec<&str> =
        [sheet.place.trim(), sheet.address.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    let organiser = if sheet.organiser.trim().is_empty() {
        String::new()
    } else {
        words.say_with("evidence-organiser", &args)
    };
    [days, place.join(", "), organiser].into_iter().filter(|line| !line.is_empty()).collect()
}

fn heading(page: &mut Page, typesetter: &mut Typesetter, key: &str, y: f32, words: &Words) -> f32 {
    write(page, typesetter, &words.say(key), (Weight::Bold, 13.0, Ink::BLACK), sides(page.size), y) + 3.0
}

/// The figures that count, two beside each other; those of what the event did not have are left out.
fn totals(page: &mut Page, typesetter: &mut Typesetter, closing: &Closing, top: f32, words: &Words) -> f32 {
    let plain = |number: usize, key: &str| (number, words.say(key));
    let of = |number: usize, key: &str, planned: usize| {
        let mut args = Args::new();
        args.set("planned", planned.to_string());
        (number, words.say_with(key, &args))
    };
    let present = closing.sessions.iter().flat_map(|line| &line.parts).map(|part| part.present).sum();
    let mut figures = vec![
        plain(closing.people, "evidence-people"),
        plain(closing.came, "evidence-came"),
        plain(closing.arrivals(), "evidence-arrivals"),
        plain(closing.organisation_count(), "evidence-organisations"),
        plain(closing.sessions.len(), "evidence-sessions"),
        plain(present, "evidence-present"),
    ];
    if !closing.meetings.is_empty() {
        let (_, across) = closing.tally();
        figures.push(of(across.all_held(), "evidence-meetings", across.planned));
    }
    if !closing.pitches.is_empty() {
        let (held, planned) = closing.pitches_held();
        figures.push(of(held, "evidence-pitches", planned));
    }
    let (x, width) = sides(page.size);
    let half = (width - 6.0) / 2.0;
    for (at, (number, what)) in figures.iter().enumerate() {
        let left = if at % 2 == 0 { x } else { x + half + 6.0 };
        let y = top + TOTAL * count(at / 2);
        page.fill(Area::new(left, y, half, TOTAL - 3.0), Ink::SHADE);
        let line = typesetter.line(&number.to_string(), Weight::Bold);
        let middle = y + (TOTAL - 3.0) / 2.0;
        page.text_in(
            &line,
            (left + 2.0, 22.0),
            Align::Right,
            middle + mm(19.0 * CAPITALS) / 2.0,
            19.0,
            Ink::BLACK,
        );
        let text =
            fit(typesetter, what, Weight::Regular, Room { width: half - 30.0, largest: BODY, lines: 2 });
        let tall = mm(text.size * (CAPITALS + 1.2 * count(text.lines.len() - 1)));
        let baseline = middle - tall / 2.0 + mm(text.size * CAPITALS);
        page.fitted(&text, (left + 27.0, half - 30.0), Align::Left, baseline, 1.2, Ink::BLACK);
    }
    top + TOTAL * count(figures.len().div_ceil(2))
}

/// Where the figures come from, with the digest an auditor can ask for again.
fn seal(page: &mut Page, typesetter: &mut Typesetter, evidence: &Evidence, top: f32, words: &Words) {
    let (x, width) = sides(page.size);
    let inner = (x + 4.0, width - 8.0);
    let mut args = Args::new();
    args.set("entries", evidence.closing.entries.to_string());
    let grey = (Weight::Regular, SMALLEST, Ink::GREY);
    let mut y = top + 4.0;
    let title = words.say("evidence-seal");
    y = write(page, typesetter, &title, (Weight::Bold, BODY, Ink::BLACK), inner, y) + 2.0;
    y = write(page, typesetter, &words.say_with("evidence-seal-says", &args), grey, inner, y) + 2.0;
    let digest = format!("{} {}", words.say("evidence-digest"), evidence.closing.digest);
    y = write(page, typesetter, &digest, (Weight::Bold, SMALLEST, Ink::BLACK), inner, y) + 2.0;
    y = write(page, typesetter, &words.say("evidence-seal-check"), grey, inner, y) + 3.0;
    page.frame(Area::new(x, top, width, y - top), 0.3, Ink::LINE);
}
