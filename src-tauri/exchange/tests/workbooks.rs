//! Workbooks: what a person sees in them, and those that are made to do harm.
#![allow(clippy::unwrap_used)]

mod common;

use common::{workbook, zip};
use proptest::prelude::*;
use regie_exchange::Error;
use regie_exchange::table::{Source, Table};
use rust_xlsxwriter::{Format, Formula, Workbook};

fn refused(bytes: &[u8]) -> Error {
    Table::from_bytes("liste.xlsx", bytes.to_vec()).unwrap_err()
}

#[test]
fn a_workbook_gives_what_a_person_sees_in_it() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Vide").unwrap();
    let sheet = workbook.add_worksheet().set_name("Inscrits").unwrap();
    sheet.write(0, 0, "Liste des inscrits").unwrap();
    for (column, header) in (0..).zip(["Nom", "Âge", "Jour", "Heure", "Total"]) {
        sheet.write(2, column, header).unwrap();
    }
    sheet.write(3, 0, "Essai").unwrap();
    sheet.write(3, 1, 42).unwrap();
    sheet.write_with_format(3, 2, 43_894, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    sheet.write_with_format(3, 3, 0.395_833_333, &Format::new().set_num_format("hh:mm")).unwrap();
    sheet.write(3, 4, Formula::new("=1+1").set_result("2")).unwrap();
    sheet.write(6, 0, "Plus bas").unwrap();
    sheet.write(6, 6, "à côté").unwrap();
    // Told by what is in it, not by its name.
    let table = Table::from_bytes("inscrits.csv", workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(table.headers(), ["Nom", "Âge", "Jour", "Heure", "Total", "[F]", "[G]"]);
    let read: Vec<(u32, Vec<&str>)> = table.rows().map(|row| (row.number(), row.iter().collect())).collect();
    assert_eq!(read[0], (4, vec!["Essai", "42", "2020-03-04", "09:30", "2"]));
    assert_eq!((read[1].0, table.rows().nth(1).unwrap().cell(6)), (7, "à côté"));
    assert_eq!(table.source(), &Source::Workbook { sheet: "Inscrits".into() });
}

#[test]
fn a_workbook_that_unfolds_beyond_measure_is_not_opened() {
    let folded =
        zip(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &vec![b' '; 30_000_000])]);
    assert!(folded.len() < 100_000, "thirty megabytes in {} bytes", folded.len());
    assert!(matches!(refused(&folded), Error::Bomb));
}

#[test]
fn a_workbook_that_repeats_one_long_text_everywhere_is_stopped() {
    let spread = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "<workbook xmlns='{spread}' xmlns:r='{office}'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>"
    );
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let links = format!(
        "<Relationships xmlns='{package}'><Relationship Id='r1' Type='{office}/worksheet' Target='worksheets/sheet1.xml'/>\
         <Relationship Id='r2' Type='{office}/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns='{package}'><Relationship Id='r1' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    );
    let texts = format!("<sst xmlns='{spread}'><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let row = "<row><c t='s'><v>0</v></c></row>";
    let build = |rows: usize| {
        let sheet =
            format!("<worksheet xmlns='{spread}'><sheetData>{}</sheetData></worksheet>", row.repeat(rows));
        let parts = [
            ("_rels/.rels", &root),
            ("xl/workbook.xml", &book),
            ("xl/_rels/workbook.xml.rels", &links),
            ("xl/sharedStrings.xml", &texts),
            ("xl/worksheets/sheet1.xml", &sheet),
        ]
        .map(|(name, xml)| (name, xml.replace('\'', "\"")));
        zip(&parts.each_ref().map(|(name, xml)| (*name, xml.as_bytes())))
    };
    assert_eq!(Table::from_bytes("liste.xlsx", build(3)).unwrap().len(), 2);
    assert!(matches!(refused(&build(7_000)), Error::Bomb));
}

#[test]
fn a_sheet_that_claims_the_ends_of_the_earth_is_stopped() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Nom").unwrap();
    sheet.write(1, 16_383, "loin").unwrap();
    assert!(matches!(refused(&workbook.save_to_buffer().unwrap()), Error::ManyColumns { row: 2 }));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Nom").unwrap();
    sheet.write(1_048_575, 0, "loin").unwrap();
    assert!(matches!(refused(&workbook.save_to_buffer().unwrap()), Error::ManyRows));
}

proptest! {
    #[test]
    fn no_damage_to_a_workbook_makes_it_panic(place in 0..6_000_usize, byte: u8, cut in 0..6_000_usize) {
        let mut bytes = workbook(&[vec!["Nom", "Note"], vec!["Essai", "1"]]);
        let length = bytes.len();
        bytes[place % length] = byte;
        let _ = Table::from_bytes("liste.xlsx", bytes.clone());
        bytes.truncate(cut % length);
        let _ = Table::from_bytes("liste.xlsx", bytes);
    }
}
