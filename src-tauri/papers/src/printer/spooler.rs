//! To the Windows spooler. Its drivers take drawings, not PDF: each page goes as a picture at the printer's resolution,
//! drawn from the paper's upper left corner in true size by the system's own .NET, which every Windows brings.

use std::os::windows::process::CommandExt;
use std::process::{Command, Stdio};

use printers::common::base::printer::Printer;
use regie_print::Paper;
use regie_print::geometry::Size;

use crate::error::{Error, Result};
use crate::preview;

/// Dots per inch of the pictures: what a label printer has.
const DPI: u16 = 300;

/// No console window flashes up.
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

const SCRIPT: &str = include_str!("spooler.ps1");

/// Hands a paper over.
pub(super) fn hand_over(printer: &Printer, title: &str, paper: &Paper, size: Size) -> Result<u64> {
    let refused = || Error::PrinterRefused { printer: printer.system_name.clone() };
    let folder = tempfile::Builder::new().prefix("regie-").tempdir().map_err(regie_core::Error::from)?;
    for page in 1..=paper.pages {
        let shown = preview::page(&paper.pdf, page, DPI)?;
        let path = folder.path().join(format!("{page:05}.png"));
        std::fs::write(path, shown.png).map_err(regie_core::Error::from)?;
    }
    let script = folder.path().join("print.ps1");
    // The mark says that the script is UTF-8.
    std::fs::write(&script, format!("\u{feff}{SCRIPT}")).map_err(regie_core::Error::from)?;
    let done = Command::new("powershell.exe")
        .args(["-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"])
        .arg(&script)
        .args(["-Printer", &printer.system_name, "-Title", title])
        .args(["-Width", &hundredths(size.width), "-Height", &hundredths(size.height)])
        .arg("-Folder")
        .arg(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .creation_flags(CREATE_NO_WINDOW)
        .status()
        .map_err(|_| refused())?;
    if !done.success() {
        return Err(refused());
    }
    // Jobs are known by their title; one that went through already is known by none.
    let job = printer.get_active_jobs().into_iter().filter(|job| job.name == title).map(|job| job.id).max();
    Ok(job.unwrap_or(0))
}

/// Millimetres in hundredths of an inch, as .NET counts paper.
fn hundredths(millimetres: f32) -> String {
    format!("{:.0}", millimetres / 25.4 * 100.0)
}
