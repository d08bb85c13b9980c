//! The sticks that are plugged in, and the exchange files at their top.

use std::path::{Path, PathBuf};

/// More files than this at the top of a stick are not looked at.
const MOST_FILES: usize = 200;

/// A stick, or another disk that comes and goes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stick {
    /// What people call it: its label.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// What is plugged in now; nothing where the system does not tell.
pub fn sticks() -> Vec<Stick> {
    let mut sticks = mounted();
    sticks.sort_unstable();
    sticks.dedup();
    sticks
}

/// Where a desktop, or somebody by hand, puts what comes and goes.
#[cfg(target_os = "linux")]
fn mounted() -> Vec<Stick> {
    std::fs::read_to_string("/proc/self/mountinfo").map(|text| in_mountinfo(&text)).unwrap_or_default()
}

#[cfg(not(target_os = "linux"))]
fn mounted() -> Vec<Stick> {
    let disks = sysinfo::Disks::new_with_refreshed_list();
    let removable = disks.list().iter().filter(|disk| disk.is_removable());
    removable
        .map(|disk| {
            let path = disk.mount_point().to_owned();
            let label = disk.name().to_string_lossy().trim().to_owned();
            let name = if label.is_empty() { path.display().to_string() } else { label };
            Stick { name, path }
        })
        .collect()
}

/// The sticks in `/proc/self/mountinfo`, whose fifth field is where something is mounted, blanks written in octal, and whose
/// second one after a lone hyphen is what. What a desktop mounts is under `/media` or `/run/media`; under `/mnt` anything may
/// be, and only disks are meant.
#[cfg(any(target_os = "linux", test))]
fn in_mountinfo(text: &str) -> Vec<Stick> {
    let mounted = text.lines().filter_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        Some((PathBuf::from(unescaped(before.split(' ').nth(4)?)), after.split(' ').nth(1)?))
    });
    let below = |path: &Path, top: &str| path.starts_with(top) && path != Path::new(top);
    mounted
        .filter(|(path, what)| {
            below(path, "/media")
                || below(path, "/run/media")
                || (below(path, "/mnt") && what.starts_with("/dev/"))
        })
        .map(|(path, _)| {
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            Stick { name, path }
        })
        .collect()
}

#[cfg(any(target_os = "linux", test))]
fn unescaped(field: &str) -> String {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let [first, after @ ..] = rest {
        let octal = after.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
        match octal.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) if *first == b'\\' => {
                bytes.push(byte);
                rest = &after[3..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The exchange files at the top of a folder, by their names; half-written ones aside.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(super::EXTENSION))
        })
        .filter(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.')))
        .take(MOST_FILES)
        .collect();
    files.sort_unstable();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sticks_are_found_where_desktops_put_them_whatever_they_are_called() {
        let text = "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
                    90 21 8:17 / /media/zoe/CLE\\040USB rw,nosuid - vfat /dev/sdb1 rw\n\
                    91 21 8:33 / /run/media/zoe/\\303\\211t\\303\\251 rw - exfat /dev/sdc1 rw\n\
                    92 21 0:5 / /media rw - tmpfs tmpfs rw\n\
                    93 21 8:49 / /mnt/back\\134slash rw - ext4 /dev/sdd1 rw\n\
                    94 21 0:6 / /mediatheque rw - ext4 /dev/sde1 rw\nhalf a line";
        let names: Vec<String> = in_mountinfo(text).into_iter().map(|stick| stick.name).collect();
        assert_eq!(names, ["CLE USB", "Été", "back\\slash"]);
    }

    #[test]
    fn files_are_found_by_their_ending_and_half_written_ones_are_not() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.regie", "a.REGIE", ".c.regie.part", ".d.regie", "liste.csv"] {
            std::fs::write(folder.path().join(name), b"").unwrap();
        }
        let names: Vec<_> =
            files_in(folder.path()).into_iter().map(|path| path.file_name().unwrap().to_owned()).collect();
        assert_eq!(names, ["a.REGIE", "b.regie"]);
        assert!(files_in(&folder.path().join("gone")).is_empty());
    }
}
