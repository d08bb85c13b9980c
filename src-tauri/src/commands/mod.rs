//! The commands that windows call, one file per area. Each hands the work to the core and says what it answered.

mod attendance;
mod check_in;
mod event;
mod exchange;
mod folder;
pub(crate) mod meetings;
mod people;
mod pitches;
mod print;
mod programme;
mod projects;
mod report;
mod review;
mod settings;
mod stage;
pub(crate) mod transfer;

#[cfg(test)]
mod tests;

use tauri::Wry;
use tauri::ipc::Invoke;

#[cfg(test)]
include!("names.rs");

/// Every command; `names.rs` names them for the permissions, and a test compares the two.
// A list, one command a line.
#[allow(clippy::too_many_lines)]
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        event::desk_state,
        event::create_sample,
        event::create_event,
        event::info,
        event::verify,
        event::list_backups,
        event::back_up,
        event::restore_backup,
        event::retry,
        settings::settings,
        settings::save_settings,
        settings::name_desk,
        programme::programme,
        programme::edit_event,
        programme::logo,
        programme::set_logo,
        programme::add_session,
        programme::edit_session,
        programme::cancel_session,
        people::list_people,
        people::person,
        people::add_person,
        people::edit_person,
        people::erase_person,
        review::review,
        review::tell_apart,
        review::merge_people,
        review::split_off,
        review::keep_edit,
        review::see_case,
        review::forgetting,
        review::anonymise,
        attendance::register,
        attendance::move_registration,
        attendance::roll,
        attendance::mark,
        attendance::mark_arrived,
        attendance::scan_in_room,
        attendance::attend,
        attendance::walk_into_room,
        attendance::undo_marks,
        check_in::search,
        check_in::scan,
        check_in::check_in,
        check_in::check_out,
        check_in::walk_in,
        check_in::lookalikes,
        check_in::undo_check_in,
        check_in::set_photo,
        check_in::counters,
        exchange::preview_people,
        exchange::import_people,
        exchange::preview_programme,
        exchange::import_programme,
        print::print_sheets,
        print::preview_paper,
        print::save_paper,
        print::open_paper,
        print::printers,
        print::print_paper,
        print::print_queue,
        print::retry_job,
        print::drop_job,
        print::print_settings,
        print::save_print_settings,
        print::badge_prints,
        print::trace_sheet,
        print::help,
        pitches::pitches,
        pitches::boot_time,
        pitches::pitch_action,
        pitches::edit_running_order,
        pitches::set_scene,
        pitches::pitch_report,
        pitches::preview_pitches,
        pitches::import_pitches,
        pitches::save_pitch_table,
        stage::stage_window,
        stage::open_stage,
        stage::close_stage,
        stage::stage_lives,
        stage::echo_key,
        meetings::meeting_sessions,
        meetings::meetings,
        meetings::afternoon,
        meetings::room_clock,
        meetings::show_meetings,
        meetings::set_meeting_frame,
        meetings::set_party,
        meetings::set_wish,
        meetings::set_veto,
        meetings::pin_meeting,
        meetings::mark_held,
        meetings::plan_meetings,
        meetings::stop_planning,
        meetings::keep_plan,
        meetings::meeting_places,
        meetings::move_meeting,
        meetings::mend_meetings,
        meetings::keep_repair,
        meetings::roster_version,
        meetings::choose_roster,
        meetings::changed_meeting_sheets,
        meetings::preview_wishes,
        meetings::import_wishes,
        projects::projects,
        projects::project,
        projects::add_project,
        projects::edit_project,
        projects::sharing,
        projects::edit_sharing,
        projects::action_calendar,
        projects::edit_actions,
        projects::appointments,
        projects::save_appointments,
        projects::save_progress_table,
        projects::pitch_projects,
        transfer::propose_passphrase,
        transfer::passphrase_strength,
        transfer::opened_file,
        transfer::stop_transfer,
        transfer::sticks,
        transfer::look_at_file,
        transfer::export_event,
        transfer::preview_merge,
        transfer::merge_files,
        transfer::join_event,
        report::closing,
        report::write_report,
        report::open_report,
        folder::shared_folder,
        folder::folder_passphrase,
        folder::folder_prospect,
        folder::share_folder,
        folder::pause_folder,
        folder::forget_folder,
        folder::join_folder,
    ]
}
