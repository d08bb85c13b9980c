//! Appointments for a calendar, and the progress as a table.
#![allow(clippy::unwrap_used)]

mod common;

use chrono::{Local, NaiveDate, NaiveTime, TimeZone, Utc};
use common::{sample_event, words};
use regie_core::Event;
use regie_core::id::ProjectId;
use regie_core::projects::{AppointmentSheet, AppointmentState, ProjectEdit};
use regie_exchange::projects::{calendar, progress_csv};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, day).unwrap()
}

fn appointment(event: &mut Event, project: ProjectId, start: Option<NaiveTime>, about: &str) {
    let appointment = AppointmentSheet {
        day: day(12),
        start,
        planned_min: 90,
        place: "Coco Velten, salle 2; au fond".into(),
        about: about.into(),
        with: Vec::new(),
    };
    event.edit_project(project, ProjectEdit::AddAppointment { appointment }).unwrap();
}

/// The file's lines, those that were folded put together again.
fn unfolded(file: &[u8]) -> Vec<String> {
    String::from_utf8(file.to_vec()).unwrap().replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[test]
fn an_appointment_is_an_event_of_a_calendar() {
    let (_dir, mut event) = sample_event();
    let air = event.project_named("Air Citoyen").unwrap().id;
    appointment(&mut event, air, NaiveTime::from_hms_opt(14, 30, 0), "Prototype, carte\\tracé");
    let lines = event.appointments().unwrap();
    let file = calendar(&lines, "evenement", &words());
    let told = unfolded(&file);
    let start = Local.with_ymd_and_hms(2020, 3, 12, 14, 30, 0).unwrap().with_timezone(&Utc);
    let moment = |at: chrono::DateTime<Utc>| at.format("%Y%m%dT%H%M%SZ").to_string();
    for expected in [
        "BEGIN:VCALENDAR".to_owned(),
        format!("UID:{}@evenement", lines[0].appointment.id),
        "SEQUENCE:0".to_owned(),
        format!("DTSTART:{}", moment(start)),
        format!("DTEND:{}", moment(start + chrono::TimeDelta::minutes(90))),
        "SUMMARY:Accompagnement\u{a0}: Air Citoyen".to_owned(),
        r"LOCATION:Coco Velten\, salle 2\; au fond".to_owned(),
        r"DESCRIPTION:Prototype\, carte\\tracé".to_owned(),
        "STATUS:CONFIRMED".to_owned(),
    ] {
        assert!(told.contains(&expected), "{expected} in {told:#?}");
    }
    assert!(file.ends_with(b"END:VCALENDAR\r\n"));
}

#[test]
fn lines_are_folded_between_letters_and_never_longer_than_75_octets() {
    let (_dir, mut event) = sample_event();
    let air = event.project_named("Air Citoyen").unwrap().id;
    let about = "é€𝄞 ".repeat(60);
    appointment(&mut event, air, None, &about);
    let file = calendar(&event.appointments().unwrap(), "evenement", &words());
    let text = String::from_utf8(file.clone()).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(unfolded(&file).contains(&format!("DESCRIPTION:{}", about.trim())));
    assert!(text.contains("DTSTART;VALUE=DATE:20200312\r\nDTEND;VALUE=DATE:20200313\r\n"));
}

#[test]
fn a_change_moves_what_a_calendar_has_already() {
    let (_dir, mut event) = sample_event();
    let air = event.project_named("Air Citoyen").unwrap().id;
    appointment(&mut event, air, None, "");
    let uid = |event: &Event| -> Vec<String> {
        let lines = unfolded(&calendar(&event.appointments().unwrap(), "e", &words())).into_iter();
        lines.filter(|line| ["UID", "SEQUENCE", "STATUS"].iter().any(|name| line.starts_with(name))).collect()
    };
    let before = uid(&event);
    let appointment = event.appointments().unwrap()[0].appointment.id;
    let state = AppointmentState::Cancelled;
    event.edit_project(air, ProjectEdit::SetAppointment { appointment, state, took_min: None }).unwrap();
    let after = uid(&event);
    assert_eq!(before[0], after[0]);
    assert_eq!(after[1..], ["SEQUENCE:1", "STATUS:CANCELLED"]);
}

#[test]
fn the_progress_is_a_table_with_a_line_per_project() {
    let (_dir, event) = sample_event();
    let table = String::from_utf8(progress_csv(&event.progress().unwrap(), &words()).unwrap()).unwrap();
    let lines: Vec<_> = table.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 8);
    assert!(lines[0].starts_with("Projet;Thématique;Stade;"));
    assert_eq!(lines[2], "Air Citoyen;;;0;0;0;0;0;0;0;0;0;;0;0;0;0;0;non");
}
