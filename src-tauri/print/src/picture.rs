//! Pictures: the logos of those who organise and pay.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use crate::error::{Error, Result};

/// No logo has more bytes.
const BYTES: u64 = 20_000_000;
/// Nor more pixels on a side.
const SIDE: u32 = 12_000;
/// What is larger is made smaller: so many pixels across or down are 400 dots per inch on the largest logo.
const ENOUGH: u32 = 900;

/// A picture that can be printed.
#[derive(Debug, Clone)]
pub struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Red, green, blue.
    pub(crate) pixels: Vec<u8>,
    /// How opaque each pixel is, where some are not.
    pub(crate) opacity: Option<Vec<u8>>,
}

/// A picture's number in its document.
pub(crate) type PictureNumber = usize;

impl Picture {
    /// Reads a PNG or JPEG picture from a file.
    pub fn open(path: &Path) -> Result<Self> {
        let gone = |_| Error::PictureGone { path: path.to_owned() };
        let mut bytes = Vec::new();
        File::open(path).map_err(gone)?.take(BYTES + 1).read_to_end(&mut bytes).map_err(gone)?;
        Self::read(&bytes)
    }

    /// Reads a PNG or JPEG picture.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        if u64::try_from(bytes.len()).is_ok_and(|length| length > BYTES) {
            return Err(Error::HugePicture);
        }
        let mut reader =
            ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Error::NotAPicture)?;
        if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)) {
            return Err(Error::NotAPicture);
        }
        let mut limits = image::Limits::default();
        limits.max_image_width = Some(SIDE);
        limits.max_image_height = Some(SIDE);
        limits.max_alloc = Some(256 << 20);
        reader.limits(limits);
        let refused = |error| match error {
            image::ImageError::Limits(_) => Error::HugePicture,
            _ => Error::NotAPicture,
        };
        let mut decoder = reader.into_decoder().map_err(refused)?;
        let turned = decoder.orientation().ok();
        let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
        if let Some(turned) = turned {
            picture.apply_orientation(turned);
        }
        if picture.width() > ENOUGH || picture.height() > ENOUGH {
            picture = picture.thumbnail(ENOUGH, ENOUGH);
        }
        if picture.width() == 0 || picture.height() == 0 {
            return Err(Error::NotAPicture);
        }
        let (width, height) = (picture.width(), picture.height());
        let (mut pixels, mut opacity) = (Vec::new(), Vec::new());
        for pixel in picture.into_rgba8().pixels() {
            let [red, green, blue, opaque] = pixel.0;
            pixels.extend([red, green, blue]);
            opacity.push(opaque);
        }
        let opacity = opacity.iter().any(|opaque| *opaque < 255).then_some(opacity);
        Ok(Self { width, height, pixels, opacity })
    }

    /// How many times as wide as high it is.
    pub fn ratio(&self) -> f32 {
        let side = |pixels: u32| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX));
        side(self.width) / side(self.height.max(1))
    }

    /// The size it has in a room, as large as can be without being distorted.
    pub fn within(&self, width: f32, height: f32) -> (f32, f32) {
        let ratio = self.ratio();
        if width / height > ratio { (height * ratio, height) } else { (width, width / ratio) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let picture = DynamicImage::new_rgba8(width, height);
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn a_picture_keeps_its_shape_and_what_shows_through() {
        let picture = Picture::read(&png(40, 10)).unwrap();
        assert!((picture.ratio() - 4.0).abs() < 0.01 && picture.opacity.is_some());
        assert_eq!(picture.within(20.0, 20.0), (20.0, 5.0));
        assert_eq!(picture.within(20.0, 4.0), (16.0, 4.0));
        assert!(Picture::read(&png(3000, 10)).unwrap().width <= ENOUGH);
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert!(matches!(Picture::read(b"not a picture"), Err(Error::NotAPicture)));
        assert!(matches!(Picture::read(b""), Err(Error::NotAPicture)));
        let mut broken = png(40, 10);
        broken.truncate(60);
        assert!(matches!(Picture::read(&broken), Err(Error::NotAPicture)));
        // A header that claims 100,000 pixels a side.
        let mut huge = png(40, 10);
        huge[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        assert!(matches!(Picture::read(&huge), Err(Error::HugePicture | Error::NotAPicture)));
        assert!(matches!(Picture::read(&vec![0; 20_000_001]), Err(Error::HugePicture)));
        assert!(matches!(Picture::open(Path::new("/no/logo.png")), Err(Error::PictureGone { .. })));
    }
}
