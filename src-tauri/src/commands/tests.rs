//! What ties the commands to their permissions and to the front end's types.

use std::path::{Path, PathBuf};

use super::COMMANDS;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn every_command_is_handled_declared_and_granted_to_a_window() {
    let source = std::fs::read_to_string(here("src/commands/mod.rs")).unwrap();
    let list = source.split_once("generate_handler![").unwrap().1.split_once(']').unwrap().0;
    let mut handled: Vec<&str> = list.split(',').filter_map(|path| path.trim().rsplit("::").next()).collect();
    handled.retain(|name| !name.is_empty());
    handled.sort_unstable();
    let mut declared = COMMANDS.to_vec();
    declared.sort_unstable();
    assert_eq!(handled, declared, "commands/names.rs and commands/mod.rs name the same commands");

    // Every command is used by a window: most by the operator's, a few by the stage alone.
    let mut granted = granted_by("main");
    granted.extend(granted_by("stage"));
    granted.sort_unstable();
    granted.dedup();
    assert_eq!(granted, declared, "the capabilities grant what the windows use");
}

/// The commands that a window's capability names.
fn granted_by(window: &str) -> Vec<String> {
    let capability = std::fs::read_to_string(here(&format!("capabilities/{window}.json"))).unwrap();
    let capability: serde_json::Value = serde_json::from_str(&capability).unwrap();
    let permissions = capability["permissions"].as_array().unwrap();
    let own = permissions.iter().filter_map(|permission| permission.as_str()?.strip_prefix("allow-"));
    own.map(|name| name.replace('-', "_")).collect()
}

/// Writes the front end's types into `folder`.
fn write_types(folder: &Path) {
    use regie_core::words::Fault;
    use ts_rs::TS;
    let config = ts_rs::Config::new().with_out_dir(folder).with_large_int("number");
    macro_rules! export {
        ($($kind:ty),* $(,)?) => { $(<$kind>::export_all(&config).unwrap();)* };
    }
    export!(
        Fault,
        crate::desk::DeskState,
        crate::settings::Settings,
        regie_core::event::Area,
        regie_core::event::Info,
        regie_core::event::Verified,
        super::event::NewEvent,
        super::programme::Programme,
        regie_core::programme::LogoPlace,
        regie_core::programme::Picture,
        super::people::PeoplePage,
        super::people::PersonSheet,
        regie_core::people::NewPerson,
        regie_core::review::Item,
        regie_core::review::Keep,
        regie_core::people::Anonymised,
        super::review::Forgetting,
        super::check_in::DeskLine,
        regie_core::check_in::Answer,
        regie_core::check_in::Counters,
        regie_core::check_in::UndoneMovement,
        super::exchange::PeoplePreview,
        super::exchange::ProgrammePreview,
        regie_core::attendance::LineMoved,
        regie_core::attendance::Roll,
        regie_core::attendance::RoomAnswer,
        regie_core::attendance::UndoneMarks,
        super::print::Preview,
        super::print::PaperAnswer,
        super::print::JobLine,
        super::print::Help,
        regie_core::badges::Printed,
        regie_core::sheets::TracedPage,
        regie_papers::PaperRequest,
        regie_papers::PrintSettings,
        regie_papers::Reprint,
        regie_papers::printer::Printer,
        regie_papers::request::SheetLine,
        super::pitches::Acted,
        regie_core::pitches::PitchesView,
        regie_core::pitches::PitchAction,
        regie_core::pitches::OrderEdit,
        regie_core::pitches::Report,
        super::pitches::PitchesPreview,
        crate::stage::StageWindow,
        super::stage::KeyEcho,
        super::meetings::MeetingsPage,
        super::meetings::Planned,
        super::meetings::MendedRoster,
        super::meetings::MeetingsProgress,
        super::meetings::ChangedSheets,
        super::meetings::WishPreview,
        regie_core::meetings::live::Afternoon,
        regie_core::meetings::room::RoomClock,
        regie_core::meetings::live::Place,
        regie_core::meetings::Happening,
        super::projects::ProjectsPage,
        regie_core::projects::ProjectFile,
        regie_core::projects::ProjectEdit,
        regie_core::projects::Sharing,
        regie_core::projects::SharingDraft,
        regie_core::projects::SharingEdit,
        regie_core::projects::ActionCalendar,
        regie_core::projects::ActionEdit,
        regie_core::merge::MergePreview,
        regie_core::passphrase::Strength,
        super::transfer::ExchangeFile,
        super::transfer::ExportDone,
        super::transfer::MergeDone,
        super::transfer::StickSheet,
        super::transfer::TransferProgress,
        super::report::ClosingView,
        regie_exchange::report::Written,
        crate::sharing::SharedFolder,
        regie_exchange::folder::Prospect,
    );
}

fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files: Vec<_> = walk(folder)
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            (path.strip_prefix(folder).unwrap().to_owned(), text)
        })
        .collect();
    files.sort();
    files
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path) } else { vec![path] }
        })
        .collect()
}

/// `make types` writes them (`REGIE_WRITE_TYPES=1`); every other run compares.
#[test]
fn the_front_ends_types_are_those_of_the_core() {
    let committed = here("../ui/src/api/types");
    if std::env::var_os("REGIE_WRITE_TYPES").is_some() {
        let _ = std::fs::remove_dir_all(&committed);
        return write_types(&committed);
    }
    let fresh = tempfile::tempdir().unwrap();
    write_types(fresh.path());
    let (committed, fresh) = (files(&committed), files(fresh.path()));
    let stale: Vec<_> = committed
        .iter()
        .filter(|file| !fresh.contains(file))
        .chain(fresh.iter().filter(|file| !committed.contains(file)))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(stale.is_empty(), "stale types, run `make types` and commit them: {stale:?}");
}
