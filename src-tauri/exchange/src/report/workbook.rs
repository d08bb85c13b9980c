//! The tables as one workbook: a sheet that explains, then a sheet for each.

use chrono::NaiveDateTime;
use regie_core::words::Words;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet,
    XlsxError,
};

use super::Head;
use super::csv::yes_no;
use super::table::{Cell, Column, Kind, Table};
use crate::error::{Error, Result};

/// The longest text a cell may have.
const LONGEST: usize = 32_000;

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    number: Format,
    percent: Format,
    date: Format,
    time: Format,
    moment: Format,
    title: Format,
    lead: Format,
    strong: Format,
    link: Format,
}

impl Looks {
    fn new(words: &Words) -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0x00E8_ECF2))
                .set_border_bottom(FormatBorder::Thin),
            text: cell().set_text_wrap(),
            number: cell().set_num_format("#,##0"),
            percent: cell().set_num_format("0.0 %"),
            date: cell().set_align(FormatAlign::Left).set_num_format(words.say("report-xlsx-date")),
            time: cell().set_align(FormatAlign::Left).set_num_format("hh:mm"),
            moment: cell().set_align(FormatAlign::Left).set_num_format(words.say("report-xlsx-moment")),
            title: Format::new().set_bold().set_font_size(18),
            lead: cell().set_text_wrap().set_font_color(Color::RGB(0x0044_4B55)),
            strong: cell().set_bold(),
            link: cell()
                .set_font_color(Color::RGB(0x001B_4B7A))
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
        }
    }
}

/// The workbook's bytes.
pub(super) fn write(head: &Head, tables: &[Table], words: &Words) -> Result<Vec<u8>> {
    make(head, tables, words).map_err(|error| Error::Core(regie_core::Error::Unexpected(error.to_string())))
}

fn make(head: &Head, tables: &[Table], words: &Words) -> std::result::Result<Vec<u8>, XlsxError> {
    let looks = Looks::new(words);
    let mut book = Workbook::new();
    book.set_properties(
        &DocProperties::new()
            .set_title(&head.title)
            .set_author("Régie")
            .set_creation_datetime(&excel(head.at)?),
    );
    explain(book.add_worksheet(), head, tables, &looks, words)?;
    for table in tables {
        fill(book.add_worksheet(), table, &looks, words)?;
    }
    book.save_to_buffer()
}

/// The first sheet: what this is, what each sheet and each of its columns says.
fn explain(
    sheet: &mut Worksheet,
    head: &Head,
    tables: &[Table],
    looks: &Looks,
    words: &Words,
) -> std::result::Result<(), XlsxError> {
    sheet.set_name(words.say("report-xlsx-first"))?.set_screen_gridlines(false);
    sheet.set_column_width(0, 30)?.set_column_width(1, 26)?.set_column_width(2, 84)?;
    sheet.write_string_with_format(0, 0, &head.title, &looks.title)?;
    sheet.write_string(1, 0, &head.subtitle)?;
    let mut row = 3;
    for text in &head.notes {
        sheet.merge_range(row, 0, row, 2, text, &looks.lead)?;
        let lines = u32::try_from(text.chars().count().div_ceil(120)).unwrap_or(1).max(1);
        sheet.set_row_height(row, lines * 16)?;
        row += 1;
    }
    row += 1;
    for table in tables {
        let place = format!("internal:'{}'!A1", name(table));
        sheet.write_url_with_format(row, 0, Url::new(place).set_text(&table.title), &looks.link)?;
        sheet.merge_range(row, 1, row, 2, &table.about, &looks.lead)?;
        sheet.set_row_height(row, if table.about.chars().count() > 105 { 32 } else { 16 })?;
        row += 1;
        for column in &table.columns {
            sheet.write_string_with_format(row, 1, &column.title, &looks.strong)?;
            sheet.write_string_with_format(row, 2, &column.about, &looks.text)?;
            row += 1;
        }
        row += 1;
    }
    Ok(())
}

/// What a sheet is called: short, and without the signs that cannot be in it.
fn name(table: &Table) -> String {
    let plain: String = table.title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).collect();
    plain.chars().take(31).collect()
}

fn fill(
    sheet: &mut Worksheet,
    table: &Table,
    looks: &Looks,
    words: &Words,
) -> std::result::Result<(), XlsxError> {
    sheet.set_name(name(table))?.set_freeze_panes(1, 0)?;
    sheet.set_row_height(0, 34)?;
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.set_column_width(at, width(column))?;
        sheet.write_string_with_format(0, at, &column.title, &looks.head)?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (at, cell) in (0_u16..).zip(cells) {
            put(sheet, (row, at), cell, looks, words)?;
        }
    }
    if let (Ok(last), Some(columns)) = (
        u32::try_from(table.rows.len()),
        u16::try_from(table.columns.len()).ok().and_then(|n| n.checked_sub(1)),
    ) && last > 0
    {
        sheet.autofilter(0, 0, last, columns)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn width(column: &Column) -> u16 {
    let own = match column.kind {
        Kind::Text(letters) => letters,
        Kind::Count | Kind::Seconds | Kind::Percent | Kind::Time | Kind::YesNo => 11,
        Kind::Date => 13,
        Kind::Moment => 20,
    };
    let longest = column.title.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    // Room for the filter's button.
    own.max(u16::try_from(longest).unwrap_or(0) + 4)
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    looks: &Looks,
    words: &Words,
) -> std::result::Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        // Written as a text, it is one: no program takes it for a formula.
        Cell::Text(text) => {
            let text: String = text.chars().take(LONGEST).collect();
            sheet.write_string_with_format(row, column, text, &looks.text)?;
        }
        #[expect(clippy::cast_precision_loss, reason = "a workbook knows no other numbers")]
        Cell::Whole(number) => {
            sheet.write_number_with_format(row, column, *number as f64, &looks.number)?;
        }
        Cell::Percent(hundredths) => {
            sheet.write_number_with_format(row, column, hundredths / 100.0, &looks.percent)?;
        }
        Cell::Date(day) => {
            let day = excel(day.and_time(chrono::NaiveTime::MIN))?;
            sheet.write_datetime_with_format(row, column, &day, &looks.date)?;
        }
        Cell::Time(time) => {
            use chrono::Timelike;
            #[expect(clippy::cast_possible_truncation, reason = "hours and minutes are small")]
            let time = ExcelDateTime::from_hms(time.hour() as u16, time.minute() as u8, 0)?;
            sheet.write_datetime_with_format(row, column, &time, &looks.time)?;
        }
        // A workbook's calendar begins in 1900 and ends in 9999: what is beyond is told in words.
        Cell::Moment(moment) => match excel(*moment) {
            Ok(at) => {
                sheet.write_datetime_with_format(row, column, &at, &looks.moment)?;
            }
            Err(_) => {
                sheet.write_string_with_format(row, column, moment.to_string(), &looks.text)?;
            }
        },
        Cell::YesNo(yes) => {
            let word = yes_no(*yes, words);
            sheet.write_string_with_format(row, column, word, &looks.text)?;
        }
        Cell::Few => {
            sheet.write_string_with_format(row, column, words.say("report-few"), &looks.text)?;
        }
    }
    Ok(())
}

/// A moment in a workbook's own counting.
fn excel(at: NaiveDateTime) -> std::result::Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::parse_from_str(&at.format("%Y-%m-%dT%H:%M:%S").to_string())
}
