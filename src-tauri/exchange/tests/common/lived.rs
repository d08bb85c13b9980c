//! An event that was lived: three days of arrivals, sessions, meetings and pitches, with all that goes wrong in one.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use chrono::{DateTime, Local, NaiveDate, NaiveTime, TimeZone};
use regie_core::Event;
use regie_core::attendance::Mark;
use regie_core::fact::{CheckInFact, MeetingsFact};
use regie_core::id::{PersonId, SessionId};
use regie_core::meetings::{Block, Frame, How, Meeting, Pair, Party, PartySheet, Score, Version};
use regie_core::people::{NewPerson, Role, Side};
use regie_core::pitches::PitchAction;
use regie_core::programme::{DayPart, Session};
use tempfile::TempDir;

use super::sample_event;

/// A moment of March 2020.
fn at(day: u32, hour: u32, minute: u32) -> DateTime<Local> {
    Local.with_ymd_and_hms(2020, 3, day, hour, minute, 0).unwrap()
}

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, day).unwrap()
}

fn hour(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// The event of so many people, at the end of its last evening.
pub fn lived(number: u32) -> (TempDir, Event) {
    let (dir, mut event) = sample_event();
    let people = arrive(&mut event, number);
    attend(&mut event, &people);
    meet(&mut event, people[0]);
    pitch(&mut event);
    event.clock().set(at(6, 22, 30));
    (dir, event)
}

const ORGANISATIONS: [&str; 5] =
    ["Ville de Marseille", "Métropole imaginaire", "VILLE DE MARSEILLE", "", "+33 & associés"];

fn arrive(event: &mut Event, number: u32) -> Vec<PersonId> {
    let mut people = Vec::new();
    for n in 0..number {
        let given =
            if n == 3 { "=HYPERLINK(\"http://exemple.invalid\")".to_owned() } else { format!("Prénom{n}") };
        let family = if n == 4 { "@SOMME(1;1) <b>&".to_owned() } else { format!("Inventé{n}") };
        let organisation = ORGANISATIONS[(n % 5) as usize].to_owned();
        let role = Role::ALL[if n % 3 == 0 { (n % 6) as usize } else { 0 }];
        let new = NewPerson { given, family, organisation, role, ..NewPerson::default() };
        people.push(event.add_person(new).unwrap().id);
    }
    for day in 4..=6 {
        for (n, person) in (0..).zip(&people).filter(|(n, _)| (n + day) % 4 != 0) {
            event.clock().set(at(day, 8 + (n * n) % 5, n % 60));
            event.check_in(*person, march(day)).unwrap();
        }
    }
    // Whoever comes twice is counted once.
    event.record(CheckInFact::Arrived { person: people[1], day: march(4) }).unwrap();
    // Two laptops whose clocks went mad, somebody noted the day after, and a day that is not the event's.
    let odd: Vec<PersonId> = (0..4)
        .map(|n| {
            event.add_person(NewPerson { family: format!("Horloge{n}"), ..NewPerson::default() }).unwrap().id
        })
        .collect();
    event.clock().set(Local.timestamp_opt(3_600, 0).unwrap());
    event.check_in(odd[0], march(4)).unwrap();
    event.clock().set(Local.with_ymd_and_hms(2099, 12, 31, 23, 0, 0).unwrap());
    event.check_in(odd[1], march(5)).unwrap();
    event.clock().set(at(5, 9, 0));
    event.check_in(odd[2], march(4)).unwrap();
    event.record(CheckInFact::Arrived { person: odd[3], day: march(20) }).unwrap();
    // Somebody who wanted to be forgotten.
    let erased = event.add_person(NewPerson { family: "Oubliée".into(), ..NewPerson::default() }).unwrap().id;
    event.check_in(erased, march(5)).unwrap();
    event.register(erased, event.sessions().unwrap()[1].id).unwrap();
    event.erase_person(erased).unwrap();
    people
}

fn attend(event: &mut Event, people: &[PersonId]) {
    let sessions = event.sessions().unwrap();
    // The first one is in both halves of the day and full; the fifth was cancelled.
    let long = Session {
        start: Some(hour(9, 30)),
        end: Some(hour(16, 0)),
        capacity: Some(20),
        ..sessions[0].clone()
    };
    event.edit_session(&long).unwrap();
    event.edit_session(&Session { title: "=cmd|' /C calc'!A0".into(), ..sessions[2].clone() }).unwrap();
    event.edit_session(&Session { cancelled: true, ..sessions[4].clone() }).unwrap();
    for (n, person) in people.iter().enumerate() {
        for (s, session) in sessions.iter().enumerate().take(5).filter(|(s, _)| (n + s) % 3 != 0) {
            event.register(*person, session.id).unwrap();
            let mark = [Mark::Present, Mark::Present, Mark::Late, Mark::Absent, Mark::Excused][(n + s) % 5];
            if s < 3 {
                let part = if s == 1 { DayPart::Afternoon } else { DayPart::Morning };
                event.mark(*person, session.id, part, mark, None).unwrap();
            }
            if s == 0 && n % 2 == 0 {
                event.mark(*person, session.id, DayPart::Afternoon, Mark::LeftEarly, None).unwrap();
            }
        }
    }
    // Somebody walked in.
    event.mark(people[0], sessions[0].id, DayPart::Morning, Mark::Present, None).unwrap();
}

fn meet(event: &mut Event, person: PersonId) {
    let session: SessionId = event.meeting_sessions().unwrap()[0].id;
    let alone = Party::Person(person);
    event.set_party(session, alone, PartySheet::on(Some(Side::Reuser))).unwrap();
    let meetings = event.meetings(session).unwrap();
    let on = |side| -> Vec<Party> {
        meetings.parties.iter().filter(|line| line.sheet.side == Some(side)).map(|line| line.party).collect()
    };
    let (producers, reusers) = (on(Side::Producer), on(Side::Reuser));
    let frame = Frame {
        blocks: vec![Block { start: hour(14, 0), slots: 4 }],
        length: 15,
        changeover: 5,
        tables: (1..=4).map(|table| format!("T{table}")).collect(),
    };
    event.set_meeting_frame(session, frame.clone()).unwrap();
    let mut roster = Vec::new();
    for slot in 0..4 {
        for table in 0..4 {
            let (producer, reuser) = (producers[table], reusers[(slot + table) % reusers.len()]);
            let pair = Pair::new(producer, reuser).unwrap();
            roster.push(Meeting { slot, table, pair, host: producer });
        }
    }
    let with_alone = Pair::new(producers[4], alone).unwrap();
    roster.push(Meeting { slot: 0, table: 4, pair: with_alone, host: producers[4] });
    let version = Version {
        number: 1,
        bases: vec![],
        how: How::Planned,
        frame,
        meetings: roster.clone(),
        score: Score::default(),
    };
    event.record(MeetingsFact::Rostered { session, version: Box::new(version) }).unwrap();
    for (n, meeting) in roster.iter().enumerate().filter(|(n, _)| n % 4 != 3) {
        event.mark_held(session, meeting.pair, Some(n % 4 != 2)).unwrap();
    }
    // Two reusers found each other by themselves.
    event.mark_held(session, Pair::new(reusers[0], reusers[1]).unwrap(), Some(true)).unwrap();
}

fn pitch(event: &mut Event) {
    let session = event.staged_session().unwrap();
    let order = "Projet;Qui parle;Durée;Type\nAccueil;;2:00;Introduction\n=1+1;Secrète Oratrice;3:00;\nB;;3:00;\nC;;3:00;\nD;;3:00;\nE;;3:00;\nF;;3:00;\nG;;3:00;\n";
    let plan = regie_exchange::pitches::plan(event, session, &super::table(order), &super::words()).unwrap();
    regie_exchange::pitches::apply(event, plan).unwrap();
    event.clock().set(at(6, 19, 0));
    event.act_on_clock(session, &PitchAction::Start).unwrap();
    for n in 0..15 {
        event.clock().pass(80_000 + n * 9_000);
        event.act_on_clock(session, &PitchAction::Next).unwrap();
    }
    event.clock().pass(30_000);
}
