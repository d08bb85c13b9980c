//! Badges on every label sheet, measured on the rendered page: QR codes, quiet zones, labels' edges.
#![allow(clippy::unwrap_used, clippy::panic, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

mod common;

use common::{Picture, at, people, rendered, scanned};
use regie_core::words::{Language, Words};
use regie_print::badge::{Badges, badges};
use regie_print::geometry::Area;
use regie_print::sheet::{LabelSheet, Offset, SHEETS};

const DPI: f32 = 150.0;

fn pixels(millimetres: f32) -> usize {
    (millimetres * DPI / 25.4).round() as usize
}

fn check(sheet: &LabelSheet) {
    let words = Words::new(Language::Fr);
    let geometry = sheet.geometry;
    let people = people(geometry.labels().max(2));
    let job = Badges {
        people: &people,
        event: "Open Data Days, 4–6 mars 2020",
        logo: None,
        geometry,
        first: 1,
        offset: Offset::default(),
        cut_marks: false,
        at: at(),
    };
    let paper = badges(&job, &words).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut codes: Vec<String> = people.iter().map(|person| person.code.plain()).collect();
    codes.sort();
    let mut found = Vec::new();
    for (picture, file) in rendered(folder.path(), &paper.pdf, 150) {
        found.extend(scanned(&file));
        inside(sheet, &picture);
    }
    found.sort();
    assert_eq!(found, codes, "{}", sheet.id);
}

/// No ink is farther than 0.3 mm from a label, and every QR code has its four modules of white.
fn inside(sheet: &LabelSheet, picture: &Picture) {
    let geometry = sheet.geometry;
    let mut allowed = vec![false; picture.width * picture.height];
    for number in 0..geometry.labels() {
        let label = geometry.label(number).inset(-0.3, -0.3);
        for y in pixels(label.y.max(0.0))..pixels(label.bottom()).min(picture.height) {
            let row = y * picture.width;
            allowed[row + pixels(label.x.max(0.0))..row + pixels(label.right()).min(picture.width)]
                .fill(true);
        }
        quiet(sheet, picture, geometry.label(number));
    }
    let stray = (0..picture.pixels.len()).find(|n| !allowed[*n] && picture.pixels[*n] < 250);
    assert!(stray.is_none(), "{}: ink outside the labels at {stray:?}", sheet.id);
}

/// Finds a label's QR code by the bars of its upper left finder, and looks at the white around it.
fn quiet(sheet: &LabelSheet, picture: &Picture, label: Area) {
    let (left, right) = (pixels(label.x), pixels(label.right()).min(picture.width));
    let (top, bottom) = (pixels(label.y), pixels(label.bottom()).min(picture.height));
    // A finder: a square frame of black one module thick around white, around a square of three modules.
    let run = |x: usize, y: usize| (x..right).take_while(|x| picture.inked(*x, y)).count();
    for y in top..bottom {
        for x in left..right {
            if picture.inked(x, y)
                && !(x > 0 && picture.inked(x - 1, y))
                && !(y > 0 && picture.inked(x, y - 1))
            {
                let wide = run(x, y);
                if wide >= 14 && wide % 7 == 0 && is_code(picture, x, y, wide / 7) {
                    let (module, size) = (wide / 7, wide * 3);
                    let quiet = module * 4;
                    for py in y - quiet..y + size + quiet {
                        for px in x - quiet..x + size + quiet {
                            let within = px >= x && px < x + size && py >= y && py < y + size;
                            assert!(
                                within || !picture.inked(px, py),
                                "{}: ink in the quiet zone of the code at {x}, {y}",
                                sheet.id
                            );
                        }
                    }
                    return;
                }
            }
        }
    }
    // Labels after the last person are empty.
    let empty = (top + 4..bottom - 4).all(|y| (left + 4..right - 4).all(|x| !picture.inked(x, y)));
    assert!(empty, "{}: a label without a QR code", sheet.id);
}

/// Whether the three finders of the smallest code are there.
fn is_code(picture: &Picture, x: usize, y: usize, module: usize) -> bool {
    let dark = |column: usize, row: usize| {
        picture.inked(x + column * module + module / 2, y + row * module + module / 2)
    };
    [(0, 0), (14, 0), (0, 14)].into_iter().all(|(column, row)| {
        (0..7).all(|n| dark(column + n, row) && dark(column, row + n) && dark(column + n, row + 6))
            && !dark(column + 1, row + 1)
            && dark(column + 3, row + 3)
    })
}

#[test]
fn every_code_reads_and_nothing_leaves_its_place_on_half_of_the_sheets() {
    SHEETS.iter().step_by(2).for_each(check);
}

#[test]
fn every_code_reads_and_nothing_leaves_its_place_on_the_other_half() {
    SHEETS.iter().skip(1).step_by(2).for_each(check);
}
