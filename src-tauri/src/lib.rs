//! The desktop shell: windows and thin commands. Everything an event knows is in `regie-core`.

mod awake;
mod clock_watch;
mod commands;
mod desk;
mod printing;
mod settings;
mod sharing;
mod sound;
mod stage;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use regie_core::words::Language;
use regie_core::{Clock, IDENTIFIER};
use tauri::Manager;

use commands::transfer::Transfers;
use desk::Desk;
use stage::{STAGE, Stage};

/// Régie, the offline control desk of a public event.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// Where the event lives; the desktop's own folder by default
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Open the sample event, in a folder of its own
    #[arg(long)]
    sample: bool,
    /// An exchange file to look at, as a double click gives it
    #[arg(value_name = "FILE.regie")]
    file: Option<PathBuf>,
}

/// Opens the window, and stays until it is closed.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let dir = arguments.data.unwrap_or_else(|| {
        let own = regie_core::place::data_dir();
        if arguments.sample { own.join("sample") } else { own }
    });
    if let Err(error) = std::fs::create_dir_all(&dir) {
        eprintln!("{}: {error}", dir.display());
        return ExitCode::FAILURE;
    }
    let desk = Desk::open(dir.clone(), Clock::system(), arguments.sample);
    // One program per event's folder; two events can be open side by side.
    let bus_name = format!("{IDENTIFIER}.f{}", regie_core::place::digest(&dir));
    let opened = arguments.file.map(|file| std::path::absolute(&file).unwrap_or(file));
    let stage = Stage::default();
    let watch = stage.clone();
    let app = tauri::Builder::default()
        .plugin(
            tauri_plugin_single_instance::Builder::new()
                .dbus_id(bus_name)
                .callback(|app, arguments, folder| {
                    if let Some(file) = commands::transfer::exchange_file(&arguments, &folder) {
                        app.state::<Transfers>().open(app, file);
                    }
                    if let Some(window) = app.get_webview_window("main") {
                        let _ = window.unminimize();
                        let _ = window.set_focus();
                    }
                })
                .build(),
        )
        .plugin(tauri_plugin_window_state::Builder::default().with_denylist(&[STAGE]).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(desk)
        .manage(stage)
        .manage(commands::meetings::Plans::default())
        .manage(Transfers::new(opened))
        .setup(|app| {
            let desk = app.state::<Desk>().inner().clone();
            app.manage(printing::Printing::start(desk.clone(), app.handle().clone()));
            app.manage(sharing::Sharing::start(desk.clone(), app.handle()));
            tauri::async_runtime::spawn(desk.keep_backups());
            tauri::async_runtime::spawn(commands::transfer::watch_sticks(app.handle().clone()));
            tauri::async_runtime::spawn(clock_watch::watch(app.handle().clone()));
            let stage = app.state::<Stage>().inner().clone();
            tauri::async_runtime::spawn(stage.keep(app.handle().clone()));
            Ok(())
        })
        .on_window_event(move |window, event| watch.heed(window, event))
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, tauri::RunEvent::Exit) {
                    app.state::<sharing::Sharing>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            let words = regie_core::words::Words::new(Language::default());
            eprintln!("{}\n{error}", words.say("error-no-window"));
            ExitCode::FAILURE
        }
    }
}
