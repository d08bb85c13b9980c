//! The very page that will print: the finished PDF's own page, drawn on the screen.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::error::{Error, Result};

/// Points in an inch.
const POINTS: f32 = 72.0;

/// A page as a picture.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The picture, as a PNG file.
    pub png: Vec<u8>,
    /// How wide the page is, in millimetres.
    pub width: f32,
    /// How high, in millimetres.
    pub height: f32,
}

/// Draws a page, from 1, of a PDF at so many dots per inch, between 20 and 600.
///
/// # Errors
/// [`Error::NoSuchPage`]; [`Error::NotShown`] where the file does not read.
pub fn page(pdf: &[u8], page: usize, dpi: u16) -> Result<Shown> {
    let unread = |detail: &str| Error::NotShown { detail: detail.to_owned() };
    let pdf = Pdf::new(pdf.to_vec()).map_err(|error| unread(&format!("{error:?}")))?;
    let pages = pdf.pages();
    let shown = page.checked_sub(1).and_then(|page| pages.get(page));
    let shown = shown.ok_or_else(|| Error::NoSuchPage { pages: pages.len() })?;
    let (width, height) = shown.render_dimensions();
    let scale = f32::from(dpi.clamp(20, 600)) / POINTS;
    let pixmap = render(
        shown,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings { hinting: false, ..RenderSettings::default() },
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    );
    let png = pixmap.into_png().map_err(|error| unread(&error.to_string()))?;
    let millimetres = |points: f32| points / POINTS * 25.4;
    Ok(Shown { png, width: millimetres(width), height: millimetres(height) })
}
