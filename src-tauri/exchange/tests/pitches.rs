//! Running orders out of files.
#![allow(clippy::unwrap_used)]

mod common;

use common::{sample_event, table, words};
use regie_core::Event;
use regie_core::id::SessionId;
use regie_core::pitches::PitchKind;
use regie_exchange::pitches::{Outcome, apply, plan, report_csv};
use regie_exchange::table::Table;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn import(event: &mut Event, session: SessionId, table: &Table) -> Outcome {
    let plan = plan(event, session, table, &words()).unwrap();
    apply(event, plan).unwrap()
}

fn counts(outcome: &Outcome) -> (usize, usize, usize) {
    (outcome.added, outcome.updated, outcome.unchanged)
}

const ORDER: &str = "\
Projet;Qui parle;Intervenants;Durée du pitch;Questions;Transition;Type;Remarques
Introduction;;;3 min;;;;
Air Citoyen;;Zoé Exemple, Léo Modèle;3:00;2 min;00:00:30;;Prévoir un micro
mobiscope;;;180;120;;pitch;
3DimagoUrbis;;;00:03:00;2'30;1 min;;
Projet inventé;;;3;0;;;
Vote du public;;;5 min;;;;
Pause;;;10 minutes;;;;
";

#[test]
fn times_are_read_however_they_are_written() {
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    let outcome = import(&mut event, session, &table(ORDER));
    assert_eq!((counts(&outcome), outcome.refused), ((7, 0, 0), vec![]));
    let order = event.running_order(session).unwrap();
    let times: Vec<_> =
        order.iter().map(|pitch| (pitch.pitch_s, pitch.questions_s, pitch.transition_s)).collect();
    // Where the file says nothing, a pitch has the usual times and a block none beside its own.
    assert_eq!(
        times,
        [(180, 0, 0), (180, 120, 30), (180, 120, 60), (180, 150, 60), (180, 0, 60), (300, 0, 0), (600, 0, 0)]
    );
    let kinds: Vec<_> = order.iter().map(|pitch| pitch.kind).collect();
    assert_eq!(
        kinds,
        [
            PitchKind::Introduction,
            PitchKind::Pitch,
            PitchKind::Pitch,
            PitchKind::Pitch,
            PitchKind::Pitch,
            PitchKind::Vote,
            PitchKind::Break
        ]
    );
    assert_eq!(order[1].speakers, ["Zoé Exemple", "Léo Modèle"]);
    assert_eq!(order[1].notes, "Prévoir un micro");
    let projects = event.projects().unwrap();
    let named = |n: usize| projects.iter().find(|project| Some(project.id) == order[n].project);
    assert_eq!(named(1).map(|project| project.name.as_str()), Some("Air Citoyen"), "one of the event's own");
    assert_eq!(named(4), None);
}

#[test]
fn a_file_that_is_imported_again_changes_what_it_changes() {
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    import(&mut event, session, &table(ORDER));
    let entries = event.entry_count().unwrap();
    assert_eq!(counts(&import(&mut event, session, &table(ORDER))), (0, 0, 7));
    assert_eq!(event.entry_count().unwrap(), entries, "nothing new, nothing written");
    let later = ORDER.replace("Air Citoyen;;Zoé Exemple, Léo Modèle;3:00", "air citoyen;;;4:00");
    assert_eq!(counts(&import(&mut event, session, &table(&later))), (0, 1, 6));
    let order = event.running_order(session).unwrap();
    assert_eq!((order[1].pitch_s, order[1].title.as_str(), order[1].speakers.len()), (240, "Air Citoyen", 2));
    event.verify().unwrap();
}

#[test]
fn rows_that_cannot_be_meant_are_named_and_the_others_taken() {
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    let outcome = import(
        &mut event,
        session,
        &table(
            "Projet;Durée\nBon;3:00\nNul;0\nNégatif;-3:00\nSans fin;99:00:00\nFlou;bientôt\nBon;2:00\n;3:00\n",
        ),
    );
    assert_eq!(counts(&outcome), (1, 0, 0));
    let refused: Vec<_> =
        outcome.refused.iter().map(|refused| (refused.row, refused.column.as_str())).collect();
    assert_eq!(
        refused,
        [(3, "Durée"), (4, "Durée"), (5, "Durée"), (6, "Durée"), (7, "Projet"), (8, "Projet")]
    );
    assert!(outcome.refused[3].why.contains("3:00"), "it says how to write one");
    assert!(matches!(
        plan(&event, session, &table("Durée\n3:00\n"), &words()),
        Err(regie_exchange::Error::NoTitleColumn)
    ));
}

#[test]
fn times_of_a_workbook_are_those_a_person_sees() {
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, header) in ["Projet", "Durée", "Questions (min)"].into_iter().enumerate() {
        sheet.write_string(0, u16::try_from(column).unwrap(), header).unwrap();
    }
    let clock = Format::new().set_num_format("hh:mm:ss");
    for (row, title) in (1..).zip(["Heures, minutes, secondes", "Tapé 3:00", "Texte"]) {
        sheet.write_string(row, 0, title).unwrap();
        sheet.write_number(row, 2, 45.0).unwrap();
    }
    let time = |hour, minute| ExcelDateTime::from_hms(hour, minute, 0).unwrap();
    sheet.write_datetime_with_format(1, 1, time(0, 3), &clock).unwrap();
    // Somebody who types 3:00 into a sheet has typed three o'clock, and meant three minutes.
    sheet.write_datetime_with_format(2, 1, time(3, 0), &Format::new().set_num_format("h:mm")).unwrap();
    sheet.write_string(3, 1, "3 min").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    import(&mut event, session, &Table::from_bytes("ordre.xlsx", bytes).unwrap());
    for pitch in event.running_order(session).unwrap() {
        assert_eq!((pitch.pitch_s, pitch.questions_s), (180, 2_700), "{}", pitch.title);
    }
}

#[test]
fn the_report_is_a_table_that_a_spreadsheet_opens_and_runs_nothing_of() {
    use regie_core::pitches::PitchAction;
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    import(&mut event, session, &table("Projet;Durée\n=1+1;3:00\n\"Air; inventé\";3:00\n"));
    event.act_on_clock(session, &PitchAction::Start).unwrap();
    event.clock().pass(170_400);
    event.act_on_clock(session, &PitchAction::Next).unwrap();
    event.clock().pass(30_000);
    event.act_on_clock(session, &PitchAction::End).unwrap();
    let csv =
        String::from_utf8(report_csv(&event.pitch_report(session).unwrap(), &words()).unwrap()).unwrap();
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert!(csv.starts_with("\u{feff}N°;Type;Titre;"), "{csv}");
    assert_eq!(
        lines[1],
        "1;Pitch;'=1+1;;passé;;2020-03-04 09:00:00;2020-03-04 09:03:20;180;170;120;30;0;0;-100"
    );
    assert_eq!(lines[2], "2;Pitch;\"Air; inventé\";;à venir;;;;180;;120;;;;");
    // What goes out comes back in.
    let again = Table::from_bytes("bilan.csv", csv.into_bytes()).unwrap();
    assert_eq!(again.len(), 2);
}
