//! A document: its pages, put together as a PDF file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use chrono::NaiveDateTime;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, SaveOptions, Stream, StringFormat};
use printpdf::{
    DictItem, ExternalStream, ExternalXObject, FontMetrics, ParsedFont, PdfDocument, PdfFont, PdfSaveOptions,
    XObject,
};
use regie_core::words::Language;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::error::{Error, Result};
use crate::font::FACES;
use crate::page::{Page, face_id, picture_id};
use crate::parallel::each_part;
use crate::picture::{Picture, PictureNumber};
use crate::shape::{Typesetter, Used};

/// How hard streams are compressed: harder takes twice as long for a tenth less.
const LEVEL: u32 = 4;

/// A document that is being made.
pub struct Document {
    /// Sets its text.
    pub typesetter: Typesetter,
    pages: Vec<Page>,
    pictures: Vec<Picture>,
    title: String,
    language: Language,
    at: NaiveDateTime,
}

impl Document {
    /// A document without pages; `at` is when it is made.
    pub fn new(title: &str, language: Language, at: NaiveDateTime) -> Self {
        Self {
            typesetter: Typesetter::new(),
            pages: Vec::new(),
            pictures: Vec::new(),
            title: title.to_owned(),
            language,
            at,
        }
    }

    /// Adds a page at the end.
    pub fn add(&mut self, page: Page) {
        self.pages.push(page);
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Takes a picture in, once for all pages.
    pub(crate) fn add_picture(&mut self, picture: Picture) -> PictureNumber {
        self.pictures.push(picture);
        self.pictures.len() - 1
    }

    /// The file's bytes.
    pub fn finish(self) -> Result<Vec<u8>> {
        let mut pdf = PdfDocument::new(&self.title);
        "Régie".clone_into(&mut pdf.metadata.info.producer);
        "Régie".clone_into(&mut pdf.metadata.info.creator);
        let mut subsets = Vec::new();
        for ((number, face), used) in (0_u8..).zip(FACES.iter()).zip(&self.typesetter.used) {
            if used.glyphs.is_empty() {
                continue;
            }
            let subset = Subset::new(face.bytes, face.name, used)?;
            pdf.resources.fonts.map.insert(face_id(number), PdfFont::new(subset.embedded(used)));
            subsets.push((subset, used));
        }
        for (number, picture) in self.pictures.into_iter().enumerate() {
            pdf.resources.xobjects.map.insert(picture_id(number), xobject(picture));
        }
        pdf.pages = self.pages.into_iter().map(Page::into_pdf).collect();
        // `secure` would leave out the operators of the QR codes' paths.
        let options =
            PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
        let mut file = pdf.to_lopdf_document(&options, &mut Vec::new());
        for (subset, used) in &subsets {
            subset.complete(&mut file, used)?;
        }
        describe(&mut file, self.language, self.at);
        compress(&mut file)?;
        sign(&mut file);
        let mut bytes = Vec::new();
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
        file.save_with_options(&mut bytes, options).map_err(unexpected)?;
        Ok(bytes)
    }
}

fn unexpected(error: impl std::fmt::Display) -> Error {
    Error::Unexpected(error.to_string())
}

/// What of a face goes into the file.
struct Subset {
    name: String,
    bytes: Vec<u8>,
    /// The subset's glyph for each number of [`Used`].
    glyphs: Vec<u16>,
}

impl Subset {
    fn new(face: &[u8], name: &str, used: &Used) -> Result<Self> {
        let mut remapper = GlyphRemapper::new();
        let glyphs: Vec<u16> = used.glyphs.iter().map(|(glyph, _, _)| remapper.remap(*glyph)).collect();
        let bytes = subsetter::subset(face, 0, &remapper).map_err(unexpected)?;
        // Six letters in front of its name tell one subset from another.
        let tag =
            Sha256::digest(&bytes)[..6].iter().map(|byte| char::from(b'A' + byte % 26)).collect::<String>();
        Ok(Self { name: format!("{tag}+{name}"), bytes, glyphs })
    }

    fn embedded(&self, used: &Used) -> ParsedFont {
        let numbers = || 0_u16..;
        let widths = numbers()
            .zip(&used.glyphs)
            .map(|(number, (_, _, width))| (number, u16::try_from(*width).unwrap_or(0)))
            .collect();
        let metrics = FontMetrics { ascent: 984, descent: -316 };
        ParsedFont::with_glyph_data(
            self.bytes.clone(),
            0,
            Some(self.name.clone()),
            BTreeMap::new(),
            widths,
            1000,
            metrics,
        )
    }

    /// Adds what the numbers in the text mean: which glyph each shows, and what it says.
    fn complete(&self, file: &mut lopdf::Document, used: &Used) -> Result<()> {
        let shows = self.glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
        let shows = file.add_object(Stream::new(Dictionary::new(), shows));
        let says = file.add_object(Stream::new(Dictionary::new(), what_it_says(used).into_bytes()));
        let font = file
            .objects
            .values_mut()
            .filter_map(|object| object.as_dict_mut().ok())
            .find(|dictionary| {
                dictionary
                    .get(b"BaseFont")
                    .and_then(Object::as_name)
                    .is_ok_and(|name| name == self.name.as_bytes())
            })
            .ok_or_else(|| Error::Unexpected(format!("{} is not in the file", self.name)))?;
        font.set("ToUnicode", says);
        let parts = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(unexpected)?;
        for part in parts.iter_mut().filter_map(|part| part.as_dict_mut().ok()) {
            part.set("CIDToGIDMap", shows);
        }
        Ok(())
    }
}

/// The map from numbers to text.
fn what_it_says(used: &Used) -> String {
    // Writing into a string cannot fail.
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering \
         (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> \
         <FFFF>\nendcodespacerange\n",
    );
    let said: Vec<_> = (0_u16..).zip(&used.glyphs).filter(|(_, (_, says, _))| !says.is_empty()).collect();
    for hundred in said.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", hundred.len());
        for (number, (_, says, _)) in hundred {
            let _ = write!(map, "<{number:04X}> <");
            for unit in says.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
}

fn xobject(picture: Picture) -> XObject {
    let image = |colours: &str, more: Vec<(&str, DictItem)>| {
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        [
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", DictItem::Int(picture.width.into())),
            ("Height", DictItem::Int(picture.height.into())),
            ("BitsPerComponent", DictItem::Int(8)),
            ("ColorSpace", name(colours)),
        ]
        .into_iter()
        .chain(more)
        .map(|(key, value)| (key.to_owned(), value))
        .collect::<BTreeMap<_, _>>()
    };
    let mask = picture.opacity.map(|opacity| {
        let stream =
            ExternalStream { dict: image("DeviceGray", Vec::new()), content: opacity, compress: true };
        ("SMask", DictItem::Stream { stream })
    });
    let dict = image("DeviceRGB", mask.into_iter().collect());
    let stream = ExternalStream { dict, content: picture.pixels, compress: true };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

/// Says in which language the document is and when it was made.
fn describe(file: &mut lopdf::Document, language: Language, at: NaiveDateTime) {
    "1.7".clone_into(&mut file.version);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Lang", Object::string_literal(language.tag()));
        // The reader's window shows the title, not the file's name; and the page is printed in its true size.
        let mut wishes = Dictionary::new();
        wishes.set("DisplayDocTitle", true);
        wishes.set("PrintScaling", Object::Name(b"None".to_vec()));
        catalog.set("ViewerPreferences", wishes);
    }
    let made = Object::string_literal(at.format("D:%Y%m%d%H%M%S").to_string());
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Some(info) =
        info.ok().and_then(|id| file.get_object_mut(id).ok()).and_then(|info| info.as_dict_mut().ok())
    {
        for empty in ["GTS_PDFXVersion", "Identifier", "Keywords", "Subject", "Author", "Trapped"] {
            info.remove(empty.as_bytes());
        }
        info.set("CreationDate", made.clone());
        info.set("ModDate", made);
    }
}

/// Compresses the streams.
fn compress(file: &mut lopdf::Document) -> Result<()> {
    let mut streams: Vec<&mut Stream> = file
        .objects
        .values_mut()
        .filter_map(|object| object.as_stream_mut().ok())
        .filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter"))
        .collect();
    each_part(&mut streams, |streams| {
        for stream in streams {
            let room = Vec::with_capacity(stream.content.len() / 3);
            let mut encoder = ZlibEncoder::new(room, Compression::new(LEVEL));
            encoder.write_all(&stream.content).map_err(unexpected)?;
            let content = encoder.finish().map_err(unexpected)?;
            stream.dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
            stream.set_content(content);
        }
        Ok(())
    })
}

/// Names the file by what is in it: the same paper is the same file.
fn sign(file: &mut lopdf::Document) {
    let mut digest = Sha256::new();
    for object in file.objects.values() {
        if let Ok(stream) = object.as_stream() {
            digest.update(&stream.content);
        }
    }
    let id = Object::String(digest.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
}
