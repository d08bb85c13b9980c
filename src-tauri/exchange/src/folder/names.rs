//! Names in a shared folder. They help people; what a file is, its content says.

use std::path::Path;

use regie_core::id::EventId;

/// A laptop's own files, in a folder named for its writer.
pub(super) const KEY: &str = "key.age";
pub(super) const BEAT: &str = "laptop.age";

/// What is being written; no program that keeps folders in common takes it for a file, nor does this one.
pub(super) const DRAFT: &str = "~regie.tmp";

const EXTENSION: &str = ".regie";

/// The folder of an event, within the one somebody chose.
pub(super) fn event_folder(event: EventId) -> String {
    format!("Regie-{}", &event.to_string()[..8])
}

/// Whether it is a name that [`event_folder`] gives.
pub(super) fn is_event_folder(name: &str) -> bool {
    name.strip_prefix("Regie-")
        .is_some_and(|short| short.len() == 8 && short.bytes().all(|c| c.is_ascii_hexdigit()))
}

/// A segment: the numbers, among what a laptop published, of its first and its last entry.
pub(super) fn segment(first: u64, last: u64) -> String {
    format!("{first:010}-{last:010}{EXTENSION}")
}

/// The numbers a segment's name says, if it is exactly such a name.
pub(super) fn numbers(name: &str) -> Option<(u64, u64)> {
    let (first, last) = name.strip_suffix(EXTENSION)?.split_once('-')?;
    let number = |digits: &str| {
        let sound = digits.len() >= 10 && digits.bytes().all(|c| c.is_ascii_digit());
        sound.then(|| digits.parse().ok()).flatten()
    };
    let (first, last): (u64, u64) = (number(first)?, number(last)?);
    (0 < first && first <= last && segment(first, last) == name).then_some((first, last))
}

/// Whether a file or folder is another program's business: what synchronises the folder, or shows it.
pub(super) fn is_ignored(name: &str) -> bool {
    const ENDS: [&str; 7] = [".tmp", ".part", ".partial", ".filepart", ".crdownload", ".lock", "~"];
    const WHOLE: [&str; 9] = [
        "thumbs.db",
        "desktop.ini",
        "icon\r",
        "$recycle.bin",
        "system volume information",
        "@eadir",
        "#recycle",
        "lost+found",
        "recycler",
    ];
    let lower = name.to_lowercase();
    lower.starts_with(['.', '~'])
        || ENDS.iter().any(|end| lower.ends_with(end))
        || WHOLE.contains(&lower.as_str())
}

/// Whether a program that keeps folders in common set a file aside, since two had written it.
pub(super) fn is_conflict(path: &Path) -> bool {
    const MARKS: [&str; 5] =
        [".sync-conflict-", "conflicted copy", "copie en conflit", "copie conflictuelle", "(case conflict"];
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    MARKS.iter().any(|mark| name.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segments_name_reads_back_and_no_copy_of_it_passes_for_it() {
        assert_eq!(numbers(&segment(1, 16)), Some((1, 16)));
        assert_eq!(numbers(&segment(1, 12_345_678_901)), Some((1, 12_345_678_901)));
        for copy in [
            "0000000001-0000000016.sync-conflict-20260304-101112-ABCDEFG.regie",
            "0000000001-0000000016 (conflicted copy 2026-03-04 101112).regie",
            "0000000001-0000000016 (1).regie",
            "0000000001-0000000016.regie.bak",
            "1-16.regie",
            "0000000000-0000000016.regie",
            "0000000017-0000000016.regie",
            "export.regie",
        ] {
            assert_eq!(numbers(copy), None, "{copy}");
        }
    }

    #[test]
    fn what_other_programs_leave_is_no_file_of_ours() {
        for name in [
            ".stfolder",
            ".stversions",
            ".stignore",
            ".syncthing.0000000001-0000000016.regie.tmp",
            "~syncthing~0000000001-0000000016.regie.tmp",
            ".nextcloudsync.log",
            "._sync_1234.db",
            "0000000001-0000000016.regie.part",
            "0000000001-0000000016.regie.~1f2e.tmp",
            "Thumbs.db",
            ".DS_Store",
            DRAFT,
        ] {
            assert!(is_ignored(name), "{name}");
        }
        for name in [KEY, BEAT, "0000000001-0000000016.regie", "Regie-0123abcd"] {
            assert!(!is_ignored(name), "{name}");
        }
        assert!(is_conflict(Path::new("a/laptop.sync-conflict-20260304-101112-ABCDEFG.age")));
        assert!(is_conflict(Path::new("a/key (conflicted copy 2026-03-04 101112).age")));
        assert!(!is_conflict(Path::new("a/key.age")));
    }
}
