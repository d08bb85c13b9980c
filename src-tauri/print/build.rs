//! Finds the typefaces among the packages of the screens, for `font.rs` to put into the program.

use std::path::Path;
use std::{env, process};

/// The packages and their files; `font.rs` names the same.
const FACES: [&str; 12] = [
    "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
    "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
    "noto-sans/400Regular/NotoSans_400Regular.ttf",
    "noto-sans/700Bold/NotoSans_700Bold.ttf",
    "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    "noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
    "noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf",
    "noto-sans-armenian/700Bold/NotoSansArmenian_700Bold.ttf",
    "noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf",
    "noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf",
    "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
    "noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf",
];

fn main() {
    let here = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let packages = Path::new(&here).join("../../ui/node_modules/@expo-google-fonts");
    for face in FACES {
        let file = packages.join(face);
        println!("cargo::rerun-if-changed={}", file.display());
        if !file.is_file() {
            println!(
                "cargo::error=the typeface {face} is missing: run `npm --prefix ui ci`, or just `make run`"
            );
            process::exit(1);
        }
    }
    println!("cargo::rustc-env=REGIE_FONTS={}", packages.display());
}
