//! Appointments as iCalendar (RFC 5545).
//!
//! Written by hand: five properties of one component. An appointment keeps its UID for ever, and its SEQUENCE grows with each
//! change, so that a calendar that takes the file in again moves what it has instead of doubling it. Hours are written in
//! UTC, from the laptop's own time zone: an instant that no calendar reads otherwise, without a zone's rules to carry along.
//! An appointment without an hour is one of its whole day. Nobody's address is in the file; names are, for they are why
//! somebody opens it.

use std::fmt::Write as _;

use chrono::{DateTime, Days};
use regie_core::projects::{AppointmentLine, AppointmentState};
use regie_core::words::{Args, Words};

/// The longest line in octets, its end left aside.
const LINE: usize = 75;

/// The appointments as a calendar, cancelled ones as cancelled: whoever has them already must know.
///
/// `event` is what makes a UID the event's own.
pub fn calendar(appointments: &[AppointmentLine], event: &str, words: &Words) -> Vec<u8> {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Regie//Regie//FR");
    file.line("CALSCALE", "GREGORIAN");
    for line in appointments {
        component(&mut file, line, event, words);
    }
    file.line("END", "VCALENDAR");
    file.0.into_bytes()
}

fn component(file: &mut File, line: &AppointmentLine, event: &str, words: &Words) {
    let appointment = &line.appointment;
    file.line("BEGIN", "VEVENT");
    file.line("UID", &format!("{}@{event}", appointment.id));
    file.line("DTSTAMP", &utc(line.revised));
    file.line("SEQUENCE", &line.revision.to_string());
    let day = appointment.sheet.day;
    if let Some(start) = appointment.starts_at() {
        file.line("DTSTART", &utc(start));
        file.line("DTEND", &utc(start + appointment.sheet.planned_min * 60_000));
    } else {
        file.line("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string());
        let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
        file.line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
    }
    let mut args = Args::new();
    args.set("project", line.project_name.clone());
    file.text("SUMMARY", &words.say_with("projects-ics-summary", &args));
    if !appointment.sheet.place.is_empty() {
        file.text("LOCATION", &appointment.sheet.place);
    }
    let people: Vec<&str> = line.people.iter().map(|person| person.name.as_str()).collect();
    let said = [appointment.sheet.about.clone(), people.join(", ")];
    let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    if !said.is_empty() {
        file.text("DESCRIPTION", &said.join("\n"));
    }
    let status = match appointment.state {
        AppointmentState::Cancelled => "CANCELLED",
        AppointmentState::Planned | AppointmentState::Held => "CONFIRMED",
    };
    file.line("STATUS", status);
    file.line("END", "VEVENT");
}

fn utc(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms).unwrap_or_default().format("%Y%m%dT%H%M%SZ").to_string()
}

#[derive(Default)]
struct File(String);

impl File {
    /// A property whose value needs no escape.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A text (RFC 5545 § 3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => {
                    let _ = write!(escaped, "\\{letter}");
                }
                '\n' => escaped.push_str("\\n"),
                // Nothing else that steers a line belongs into one.
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.line(name, &escaped);
    }
}
