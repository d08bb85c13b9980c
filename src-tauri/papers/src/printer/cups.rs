//! To CUPS, which takes a PDF as it is.

use std::io::Write;

use printers::common::base::job::PrinterJobOptions;
use printers::common::base::printer::Printer;
use regie_print::Paper;
use regie_print::geometry::Size;

use crate::error::{Error, Result};

/// Hands a paper over.
pub(super) fn hand_over(printer: &Printer, title: &str, paper: &Paper, size: Size) -> Result<u64> {
    let mut file = tempfile::Builder::new()
        .prefix("regie-")
        .suffix(".pdf")
        .tempfile()
        .map_err(regie_core::Error::from)?;
    file.write_all(&paper.pdf).and_then(|()| file.flush()).map_err(regie_core::Error::from)?;
    let media = media(size);
    // A label a tenth of a millimetre smaller is beside its label on the last row: nothing is fitted to anything.
    let properties = [
        ("media", media.as_str()),
        ("print-scaling", "none"),
        ("fit-to-page", "false"),
        ("sides", "one-sided"),
    ];
    let options =
        PrinterJobOptions { name: Some(title), raw_properties: &properties, ..PrinterJobOptions::none() };
    printer
        .print_file(&file.path().to_string_lossy(), options)
        .map_err(|_| Error::PrinterRefused { printer: printer.system_name.clone() })
}

/// What CUPS calls a paper of that size.
fn media(size: Size) -> String {
    let (narrow, long) = (size.width.min(size.height), size.width.max(size.height));
    let is = |width: f32, height: f32| (narrow - width).abs() < 0.6 && (long - height).abs() < 0.6;
    if is(210.0, 297.0) {
        "A4".to_owned()
    } else if is(215.9, 279.4) {
        "Letter".to_owned()
    } else {
        // A roll is as wide as it says, whichever way the label lies.
        format!("Custom.{}x{}mm", size.width, size.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_called_by_the_name_cups_knows() {
        let size = |width, height| Size { width, height };
        assert_eq!(media(size(210.0, 297.0)), "A4");
        assert_eq!(media(size(297.0, 210.0)), "A4");
        assert_eq!(media(size(215.9, 279.4)), "Letter");
        assert_eq!(media(size(54.0, 70.0)), "Custom.54x70mm");
        assert_eq!(media(size(62.5, 106.0)), "Custom.62.5x106mm");
    }
}
