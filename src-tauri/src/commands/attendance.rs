//! Attendance: who is registered where, who waits, and who came.

use chrono::NaiveTime;
use regie_core::attendance::{LineMoved, Mark, Roll, RoomAnswer, UndoneMarks};
use regie_core::id::{PersonId, SessionId};
use regie_core::people::NewPerson;
use regie_core::programme::DayPart;
use regie_core::{Error, Event, Result};
use tauri::{AppHandle, State};

use crate::desk::{Answered, Desk};

/// Registers a person in a session, or takes them out.
#[tauri::command]
pub(crate) async fn register(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    session: SessionId,
    registered: bool,
) -> Answered<LineMoved> {
    desk.with(&app, move |event| {
        if registered { event.register(person, session) } else { event.unregister(person, session) }
    })
    .await
}

/// Moves a person from one session to another.
#[tauri::command]
pub(crate) async fn move_registration(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    from: SessionId,
    to: SessionId,
) -> Answered<LineMoved> {
    desk.with(&app, move |event| event.move_registration(person, from, to)).await
}

#[tauri::command]
pub(crate) async fn roll(desk: State<'_, Desk>, app: AppHandle, session: SessionId) -> Answered<Roll> {
    desk.with(&app, move |event| event.roll(session)).await
}

/// Notes how a person stands in a half-day of a session; no mark takes it away.
#[tauri::command]
pub(crate) async fn mark(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    session: SessionId,
    part: DayPart,
    mark: Option<Mark>,
    at: Option<NaiveTime>,
) -> Answered<()> {
    desk.with(&app, move |event| -> Result<(), Error> {
        match mark {
            Some(mark) => event.mark(person, session, part, mark, at)?,
            None => event.clear_mark(person, session, part)?,
        };
        Ok(())
    })
    .await
}

/// Notes present everybody with a place who is in the venue; says how many that were.
#[tauri::command]
pub(crate) async fn mark_arrived(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    part: DayPart,
) -> Answered<usize> {
    desk.with(&app, move |event| event.mark_arrived(session, part)).await
}

async fn answer(
    desk: &Desk,
    app: &AppHandle,
    ask: impl FnOnce(&mut Event) -> Result<RoomAnswer> + Send + 'static,
) -> Answered<RoomAnswer> {
    let answer = desk.with(app, ask).await?;
    if let Some(sounds) = desk.sounds() {
        sounds.room_answer(&answer);
    }
    Ok(answer)
}

#[tauri::command]
pub(crate) async fn scan_in_room(
    desk: State<'_, Desk>,
    app: AppHandle,
    text: String,
    session: SessionId,
    part: Option<DayPart>,
) -> Answered<RoomAnswer> {
    answer(&desk, &app, move |event| event.scan_in_room(&text, session, part)).await
}

#[tauri::command]
pub(crate) async fn attend(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    session: SessionId,
    part: Option<DayPart>,
) -> Answered<RoomAnswer> {
    answer(&desk, &app, move |event| event.attend(person, session, part)).await
}

#[tauri::command]
pub(crate) async fn walk_into_room(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: NewPerson,
    session: SessionId,
    part: Option<DayPart>,
) -> Answered<RoomAnswer> {
    answer(&desk, &app, move |event| event.walk_into_room(person, session, part)).await
}

/// Undoes this desk's last marks, as many as its last action noted; says whose the last one was.
#[tauri::command]
pub(crate) async fn undo_marks(
    desk: State<'_, Desk>,
    app: AppHandle,
    count: usize,
) -> Answered<Option<UndoneMarks>> {
    desk.with(&app, move |event| event.undo_last_marks(count)).await
}
