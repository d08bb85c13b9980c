//! The cells of a table, in one text: a hundred thousand rows must not be millions of small allocations.

use super::{CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT};
use crate::error::{Error, Result};

/// All the text a table may hold: the heaviest file twice over. A small workbook can repeat one long text in every cell.
const TEXT_LIMIT: usize = 200_000_000;

/// Rows of cells.
#[derive(Debug, Default)]
pub(super) struct Cells {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<Start>,
}

/// Where a row begins.
#[derive(Debug, Clone, Copy)]
struct Start {
    /// The row's number in the file.
    number: u32,
    /// Its first cell.
    cell: u32,
}

impl Cells {
    /// Room for that much text.
    pub(super) fn with_room(text: usize) -> Self {
        Self { text: String::with_capacity(text.min(TEXT_LIMIT)), ..Self::default() }
    }

    /// Gives back the room that was not needed: the table stays in memory while the import is planned.
    pub(super) fn finish(&mut self) {
        self.drop_blank();
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Begins a row; a blank one before it is forgotten.
    pub(super) fn begin(&mut self, number: u32) -> Result<()> {
        self.drop_blank();
        // One more than the limit, for the headers.
        if self.rows.len() > ROW_LIMIT {
            return Err(Error::ManyRows);
        }
        self.rows.push(Start { number, cell: small(self.ends.len())? });
        Ok(())
    }

    /// Adds a cell to the row that was begun.
    pub(super) fn push(&mut self, cell: &str) -> Result<()> {
        let (row, column) = self.last();
        if column >= COLUMN_LIMIT {
            return Err(Error::ManyColumns { row });
        }
        if cell.len() > CELL_LIMIT && cell.chars().count() > CELL_LIMIT {
            return Err(Error::HugeCell { row, column: self.header(column) });
        }
        if self.text.len() + cell.len() > TEXT_LIMIT {
            return Err(Error::Bomb);
        }
        self.text.push_str(cell);
        self.ends.push(small(self.text.len())?);
        Ok(())
    }

    /// How many cells the row that was begun has.
    pub(super) fn width(&self) -> usize {
        self.last().1
    }

    /// Forgets the last row where nothing is in it.
    fn drop_blank(&mut self) {
        if let Some(last) = self.rows.len().checked_sub(1)
            && self.row(last).iter().all(|cell| cell.trim().is_empty())
            && let Some(start) = self.rows.pop()
        {
            self.ends.truncate(start.cell as usize);
            self.text.truncate(self.ends.last().map_or(0, |end| *end as usize));
        }
    }

    /// How many rows there are.
    pub(super) const fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn row(&self, row: usize) -> Row<'_> {
        let start = self.rows[row];
        let end = self.rows.get(row + 1).map_or(self.ends.len(), |next| next.cell as usize);
        Row { cells: self, number: start.number, first: start.cell as usize, end }
    }

    /// The number of the row that was begun, and how many cells it has.
    fn last(&self) -> (u32, usize) {
        self.rows.last().map_or((0, 0), |start| (start.number, self.ends.len() - start.cell as usize))
    }

    /// What a column is called, as far as is known while the table is being read.
    fn header(&self, column: usize) -> String {
        let name = if self.rows.len() > 1 { self.row(0).cell(column).trim() } else { "" };
        if name.is_empty() { letters(column) } else { name.to_owned() }
    }
}

/// A row below the headers.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    cells: &'a Cells,
    number: u32,
    first: usize,
    end: usize,
}

impl<'a> Row<'a> {
    /// The row's number as a person sees it: the line where it begins in a text, its number in a sheet.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// How many cells it has.
    pub const fn len(self) -> usize {
        self.end - self.first
    }

    /// Whether it has no cell at all.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The text in a column, exactly as it stands in the file; empty where the row is shorter.
    pub fn cell(self, column: usize) -> &'a str {
        let at = self.first + column;
        if at >= self.end {
            return "";
        }
        let start = if at == 0 { 0 } else { self.cells.ends[at - 1] as usize };
        &self.cells.text[start..self.cells.ends[at] as usize]
    }

    /// Its cells in order.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |column| self.cell(column))
    }
}

/// A spreadsheet's name for a column: A, B … Z, AA.
pub(super) fn letters(column: usize) -> String {
    let digit = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    if column < 26 { digit.to_string() } else { format!("{}{digit}", letters(column / 26 - 1)) }
}

fn small(number: usize) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::Bomb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }

    #[test]
    fn a_blank_row_is_forgotten_and_the_next_one_keeps_its_number() {
        let mut cells = Cells::default();
        for (number, row) in [(1, vec!["a", "b"]), (2, vec!["", " "]), (3, vec!["c"]), (4, vec![""])] {
            cells.begin(number).unwrap();
            for cell in row {
                cells.push(cell).unwrap();
            }
        }
        cells.drop_blank();
        assert_eq!(cells.len(), 2);
        assert_eq!(cells.row(1).number(), 3);
        assert_eq!(cells.row(1).iter().collect::<Vec<_>>(), ["c"]);
        assert_eq!(cells.row(0).cell(7), "");
    }
}
