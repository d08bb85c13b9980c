//! A workbook: unfolded within bounds before it is trusted, then read cell by cell.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};
use zip::ZipArchive;

use super::cells::Cells;
use super::{COLUMN_LIMIT, ROW_LIMIT, Source};
use crate::error::{Error, Foreign, Result};

/// How much a workbook may unfold into, in bytes.
const UNFOLDED_LIMIT: u64 = 400_000_000;
/// How many times its size it may unfold into, once it is past the floor: honest sheets stay below a hundred.
const RATIO_LIMIT: u64 = 200;
const RATIO_FLOOR: u64 = 20_000_000;
/// How many parts it may have.
const PART_LIMIT: usize = 10_000;

pub(super) fn read(bytes: &[u8]) -> Result<(Cells, Source)> {
    match unfold(bytes)? {
        Holds::Workbook => {}
        Holds::Old => return Err(Error::OldWorkbook),
        Holds::Foreign(foreign) => return Err(Error::NotATable { foreign }),
    }
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    for sheet in sheets {
        let cells = read_sheet(&mut workbook, &sheet)?;
        if cells.len() > 0 {
            return Ok((cells, Source::Workbook { sheet }));
        }
    }
    Err(Error::EmptyFile)
}

/// What a zip turns out to hold.
enum Holds {
    Workbook,
    Old,
    Foreign(Foreign),
}

/// Unfolds every part into nothing, counting; what the parts say of their own size is not believed.
fn unfold(bytes: &[u8]) -> Result<Holds> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > PART_LIMIT {
        return Err(Error::Bomb);
    }
    let mut holds = Holds::Foreign(Foreign::Archive);
    let mut unfolded = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(broken)?;
        match part.name().map_err(broken)?.as_ref() {
            "xl/workbook.xml" => holds = Holds::Workbook,
            "xl/workbook.bin" => holds = Holds::Old,
            "content.xml" | "word/document.xml" | "ppt/presentation.xml" => {
                holds = Holds::Foreign(Foreign::Document);
            }
            _ => {}
        }
        let left = UNFOLDED_LIMIT - unfolded;
        unfolded += std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(broken)?;
        if unfolded > UNFOLDED_LIMIT
            || (unfolded > RATIO_FLOOR && unfolded / bytes.len() as u64 > RATIO_LIMIT)
        {
            return Err(Error::Bomb);
        }
    }
    Ok(holds)
}

/// The cells of a sheet. They come in any order and with any gaps: rows are gathered before they are laid out.
fn read_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Cells> {
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(broken)?;
    let mut cells = Cells::default();
    let mut row = BTreeMap::new();
    let mut number = 0;
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (at, column) = cell.get_position();
        let value = text(cell.get_value());
        if value.is_empty() {
            continue;
        }
        if column as usize >= COLUMN_LIMIT {
            return Err(Error::ManyColumns { row: at + 1 });
        }
        if at as usize > ROW_LIMIT {
            return Err(Error::ManyRows);
        }
        if at < number {
            return Err(Error::BrokenWorkbook { detail: format!("row {} after row {}", at + 1, number + 1) });
        }
        if at > number {
            lay_out(&mut cells, number, &mut row)?;
            number = at;
        }
        row.insert(column, value);
    }
    lay_out(&mut cells, number, &mut row)?;
    cells.finish();
    Ok(cells)
}

fn lay_out(cells: &mut Cells, number: u32, row: &mut BTreeMap<u32, String>) -> Result<()> {
    if row.is_empty() {
        return Ok(());
    }
    cells.begin(number + 1)?;
    for (column, value) in std::mem::take(row) {
        while cells.width() < column as usize {
            cells.push("")?;
        }
        cells.push(&value)?;
    }
    Ok(())
}

/// A cell as text. A formula is what it came to when the workbook was last saved; nothing is evaluated.
fn text(value: &DataRef) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            // A sheet counts days; less than one is an hour, a whole number is a day. Under an hour it is a length of time,
            // and "00:03" would be three seconds as well as three minutes.
            let whole_day = (hour, minute, second) == (0, 0, 0);
            if moment.is_duration() || moment.as_f64() < 1.0 {
                if hour == 0 || second > 0 {
                    format!("{hour:02}:{minute:02}:{second:02}")
                } else {
                    format!("{hour:02}:{minute:02}")
                }
            } else if whole_day {
                format!("{year:04}-{month:02}-{day:02}")
            } else {
                format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
            }
        }
    }
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::BrokenWorkbook { detail: error.to_string() }
}
