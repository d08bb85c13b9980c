//! The test page: crosses with a ruler at the labels' corners, to see how far a printer is off.

use chrono::NaiveDateTime;
use regie_core::words::{Args, Words};

use crate::document::Document;
use crate::error::Result;
use crate::fit::{SMALLEST, paragraph};
use crate::folio::{CAPITALS, height, set};
use crate::font::Weight;
use crate::geometry::{Area, mm};
use crate::page::{Ink, Page};
use crate::paper::Paper;
use crate::sheet::{Geometry, Offset};

/// Millimetres a cross's arms are long.
const ARM: u8 = 5;
const HAIR: f32 = 0.1;

/// How to read the page, step by step.
const STEPS: [&str; 4] = ["calibration-hold", "calibration-across", "calibration-down", "calibration-again"];

/// Makes the test page of a label sheet, with the offset that is set now.
pub fn calibration(geometry: &Geometry, offset: Offset, at: NaiveDateTime, words: &Words) -> Result<Paper> {
    geometry.check()?;
    offset.check()?;
    let mut document = Document::new(&words.say("calibration-title"), words.language(), at);
    let mut page = Page::new(geometry.paper());
    for number in 0..geometry.labels() {
        let label = geometry.label(number).moved(offset.x, offset.y);
        page.frame(label, HAIR, Ink::LINE);
        for (x, y) in [
            (label.x, label.y),
            (label.right(), label.y),
            (label.x, label.bottom()),
            (label.right(), label.bottom()),
        ] {
            cross(&mut page, x, y);
        }
    }
    let millimetres = |by: f32| {
        let text = format!("{by:+.1}").replace('-', "−");
        if words.language() == regie_core::words::Language::Fr { text.replace('.', ",") } else { text }
    };
    let mut args = Args::new();
    args.set("x", millimetres(offset.x));
    args.set("y", millimetres(offset.y));
    let title = words.say("calibration-title");
    let now = words.say_with("calibration-now", &args);
    let steps: Vec<String> =
        STEPS.iter().enumerate().map(|(n, key)| format!("{}. {}", n + 1, words.say(key))).collect();
    let texts: Vec<&str> =
        [title.as_str(), &now].into_iter().chain(steps.iter().map(String::as_str)).collect();

    // The words go on from one label into the next, each paragraph whole.
    let mut paragraphs = texts.into_iter().enumerate().peekable();
    for number in 0..geometry.labels() {
        let label = geometry.label(number).moved(offset.x, offset.y);
        let margin = f32::from(ARM) + 1.5;
        let room: Area = label.inset(margin, margin);
        let mut y = room.y;
        while let Some((n, text)) = paragraphs.peek() {
            let weight = if *n == 0 { Weight::Bold } else { Weight::Regular };
            let lines = paragraph(&mut document.typesetter, text, weight, SMALLEST, room.width);
            let high = height(lines.len(), SMALLEST);
            let last = number + 1 == geometry.labels();
            if y + high > room.bottom() && y > room.y && !last {
                break;
            }
            y = set(&mut page, &lines, room.x, y + mm(SMALLEST * CAPITALS), SMALLEST, Ink::BLACK) + 1.4;
            paragraphs.next();
        }
    }
    document.add(page);
    Ok(Paper { pdf: document.finish()?, pages: 1, remarks: Vec::new() })
}

/// A cross whose arms are rulers, a tick for each millimetre.
fn cross(page: &mut Page, x: f32, y: f32) {
    let arm = f32::from(ARM);
    page.line((x - arm, y), (x + arm, y), HAIR, Ink::BLACK);
    page.line((x, y - arm), (x, y + arm), HAIR, Ink::BLACK);
    for millimetre in 1..=ARM {
        let tick = if millimetre == ARM { 1.1 } else { 0.6 };
        for by in [-f32::from(millimetre), f32::from(millimetre)] {
            page.line((x + by, y - tick), (x + by, y + tick), HAIR, Ink::BLACK);
            page.line((x - tick, y + by), (x + tick, y + by), HAIR, Ink::BLACK);
        }
    }
}
