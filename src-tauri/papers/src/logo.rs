//! A logo, as it is taken into the event: only what can be shown and printed.

use std::path::Path;

use regie_core::programme::{PICTURE_LIMIT, Picture};

use crate::error::Result;

/// Reads a logo from a file.
///
/// # Errors
/// That it is gone, huge, or no PNG or JPEG picture that reads to its end.
pub fn open(path: &Path) -> Result<Picture> {
    let gone = |_| regie_print::Error::PictureGone { path: path.to_owned() };
    // The size is asked for first: a film taken for a logo is not read into memory.
    let bytes = usize::try_from(std::fs::metadata(path).map_err(gone)?.len()).unwrap_or(usize::MAX);
    if bytes > PICTURE_LIMIT {
        return Err(regie_core::Error::HugePicture { bytes }.into());
    }
    let bytes = std::fs::read(path).map_err(gone)?;
    regie_print::picture::Picture::read(&bytes)?;
    Ok(Picture::new(&bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_picture_that_reads_is_taken() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("logo.png");
        let code = |path: &Path| open(path).unwrap_err().code();
        assert_eq!(code(&path), "picture-gone");
        assert_eq!(code(dir.path()), "picture-gone", "a folder is no picture");
        std::fs::write(&path, "a letter, called logo.png").unwrap();
        assert_eq!(code(&path), "not-a-picture");
        let mut png = Vec::new();
        let picture = image::DynamicImage::new_rgb8(30, 30);
        picture.write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
        std::fs::write(&path, &png[..png.len() / 2]).unwrap();
        assert_eq!(code(&path), "not-a-picture", "half of one was copied");
        std::fs::write(&path, &png).unwrap();
        assert_eq!(open(&path).unwrap().bytes().unwrap(), png);
        std::fs::write(&path, vec![0; PICTURE_LIMIT + 1]).unwrap();
        assert_eq!(code(&path), "huge-picture");
    }
}
