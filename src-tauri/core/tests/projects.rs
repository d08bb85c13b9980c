//! The projects: from a sheet to a roadmap, the envelope shared out, support, progress, the links to meetings and pitches.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use chrono::{NaiveDate, NaiveTime};
use common::{add, at, march, sample_event};
use regie_core::fact::{Fact, ProjectsFact};
use regie_core::id::{CriterionId, ProjectId};
use regie_core::meetings::{Frame, Pair, Party, Tier};
use regie_core::pitches::{Filling, OrderEdit, PitchAction};
use regie_core::projects::{
    ActionEdit, ActionSheet, ActionState, Adjustment, Analysis, AppointmentSheet, AppointmentState,
    DraftWeight, Envelope, Limits, MeetingStanding, NeedSheet, NeedState, Owner, ProjectEdit, ProjectSheet,
    ShareWarning, SharingDraft, SharingEdit, StepSheet, StepState, Unshareable,
};
use regie_core::review::Case;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Error, Event};

fn words() -> Words {
    Words::new(Language::Fr)
}

fn project(event: &Event, name: &str) -> ProjectId {
    event.project_named(name).unwrap().id
}

fn edit(event: &mut Event, project: ProjectId, edit: ProjectEdit) {
    event.edit_project(project, edit).unwrap();
}

fn dataset(title: &str, state: NeedState) -> NeedSheet {
    NeedSheet { title: title.into(), state, ..NeedSheet::default() }
}

fn on(day: NaiveDate, minutes: i64) -> AppointmentSheet {
    AppointmentSheet {
        day,
        start: NaiveTime::from_hms_opt(14, 0, 0),
        planned_min: minutes,
        place: String::new(),
        about: "Prototype".into(),
        with: Vec::new(),
    }
}

/// Every project scored alike on every criterion but one, which has what is given.
fn score_all(event: &mut Event, first: &[i64]) -> Vec<CriterionId> {
    let criteria: Vec<_> = event.grid().unwrap().in_use().map(|criterion| criterion.id).collect();
    for (project, score) in event.active_projects().unwrap().iter().zip(first) {
        for criterion in &criteria {
            let score = Some(if *criterion == criteria[0] { *score } else { 2 });
            edit(event, project.id, ProjectEdit::Score { criterion: *criterion, score });
        }
    }
    criteria
}

fn proposed(event: &Event, draft: &SharingDraft) -> Vec<i64> {
    let sharing = event.preview_shares(draft, &words()).unwrap();
    sharing.lines.iter().map(|line| line.proposed.unwrap_or(-1)).collect()
}

#[test]
fn the_sample_holds_the_seven_projects_and_nothing_the_document_does_not_say() {
    let (_dir, event) = sample_event();
    let projects = event.projects().unwrap();
    assert_eq!(projects.len(), 7);
    for project in &projects {
        let file = event.project_file(project.id).unwrap();
        assert!(file.holders.is_empty() && file.needs.is_empty() && file.steps.is_empty());
        assert!(file.project.theme.is_none() && file.project.stage.is_none() && file.scores.is_empty());
        assert_eq!(file.analysis, Analysis::default());
    }
    let grid = event.grid().unwrap();
    assert_eq!((grid.envelope.half_days, grid.criteria.len()), (24, 4));
    let calendar = event.action_calendar().unwrap();
    let months = |month, day| NaiveDate::from_ymd_opt(2020, month, day);
    assert_eq!((calendar.from, calendar.to), (months(2, 1), months(4, 30)));
    let dated: Vec<_> = calendar.actions.iter().filter(|line| !line.action.sheet.about).collect();
    assert_eq!(dated.len(), 1, "the document names no other days than the event's own");
    assert_eq!((dated[0].action.sheet.from, dated[0].action.sheet.to), (march(4), march(6)));
    assert_eq!(dated[0].state, ActionState::UnderWay);
    let order: Vec<_> = calendar.actions.iter().map(|line| line.action.sheet.title.as_str()).collect();
    assert_eq!(order, ["Entretiens + Synthèse", "Accompagnement personnalisé", "Open Data Days", "Bilan"]);
}

#[test]
fn a_project_added_before_there_were_sheets_still_reads() {
    let body =
        r#"{"kind":"projects.added@1","project":{"id":"0102030405060708090a0b0c","name":"Air Citoyen"}}"#;
    let Fact::Projects(ProjectsFact::Added { project }) = Fact::parse(body) else { panic!("{body}") };
    assert_eq!((project.name.as_str(), project.theme, project.archived), ("Air Citoyen", None, false));
}

#[test]
fn from_a_sheet_to_a_roadmap_and_back_again() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "Association inventée");
    let air = project(&event, "Air Citoyen");
    let sheet =
        ProjectSheet { name: "  Air   Citoyen ".into(), holders: vec![zoe.id], ..ProjectSheet::default() };
    edit(&mut event, air, ProjectEdit::Sheet { sheet });
    edit(&mut event, air, ProjectEdit::AddNeed { need: dataset("Qualité de l’air", NeedState::Asked) });
    for what in ["Nettoyer les mesures", "Dessiner la carte", "Montrer le prototype"] {
        let step =
            StepSheet { what: what.into(), owner: Some(Owner::Person(zoe.id)), ..StepSheet::default() };
        edit(&mut event, air, ProjectEdit::AddStep { step });
    }
    let file = event.project_file(air).unwrap();
    assert_eq!(file.project.name, "Air Citoyen", "spaces are no change");
    assert_eq!(file.holders[0].name, "Zoé Exemple");
    assert_eq!(file.steps[0].owner_name, "Zoé Exemple");
    let steps: Vec<_> = file.steps.iter().map(|line| line.step.id).collect();
    edit(&mut event, air, ProjectEdit::MoveStep { step: steps[2], to: 0 });
    edit(&mut event, air, ProjectEdit::MoveStep { step: steps[0], to: 2 });
    let now = StepSheet {
        what: "Dessiner la carte".into(),
        owner: None,
        due: Some(march(3)),
        state: StepState::Doing,
    };
    edit(&mut event, air, ProjectEdit::ChangeStep { step: steps[1], now });
    edit(&mut event, air, ProjectEdit::RemoveStep { step: steps[0] });
    let file = event.project_file(air).unwrap();
    let order: Vec<_> = file.steps.iter().map(|line| line.step.id).collect();
    assert_eq!(order, [steps[2], steps[1]]);
    assert!(file.steps[1].late, "its day was yesterday");
    assert_eq!((file.progress.steps.doing, file.progress.steps.todo, file.progress.steps.late), (1, 1, 1));
    edit(&mut event, air, ProjectEdit::RestoreStep { step: steps[0] });
    assert_eq!(event.project_file(air).unwrap().steps.len(), 3);
    assert_eq!(event.review().unwrap(), vec![], "nobody disagreed");
    event.verify().unwrap();
}

#[test]
fn steps_move_wherever_they_are_asked_however_often() {
    let (_dir, mut event) = sample_event();
    let air = project(&event, "Air Citoyen");
    for what in ["a", "b", "c", "d"] {
        let step = StepSheet { what: what.into(), ..StepSheet::default() };
        edit(&mut event, air, ProjectEdit::AddStep { step });
    }
    let mut expected: Vec<_> =
        event.project_file(air).unwrap().steps.iter().map(|line| line.step.id).collect();
    for turn in 0..80_usize {
        let (from, to) = (3 - turn % 2, 1 + turn % 3 / 2);
        let step = expected.remove(from);
        expected.insert(to, step);
        edit(&mut event, air, ProjectEdit::MoveStep { step, to });
        let order: Vec<_> = event.project_file(air).unwrap().steps.iter().map(|line| line.step.id).collect();
        assert_eq!(order, expected, "turn {turn}");
    }
}

#[test]
fn an_erased_holder_leaves_no_name_behind() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Introuvable", "");
    let air = project(&event, "Air Citoyen");
    let sheet = ProjectSheet { name: "Air Citoyen".into(), holders: vec![zoe.id], ..ProjectSheet::default() };
    edit(&mut event, air, ProjectEdit::Sheet { sheet });
    let step =
        StepSheet { what: "Appeler".into(), owner: Some(Owner::Person(zoe.id)), ..StepSheet::default() };
    edit(&mut event, air, ProjectEdit::AddStep { step });
    let appointment = AppointmentSheet { with: vec![zoe.id], ..on(march(12), 60) };
    edit(&mut event, air, ProjectEdit::AddAppointment { appointment });
    event.erase_person(zoe.id).unwrap();
    let file = event.project_file(air).unwrap();
    assert!(file.holders.is_empty() && file.appointments[0].people.is_empty());
    assert_eq!(file.steps[0].owner_name, "");
    let written = event.entries().unwrap().iter().any(|entry| format!("{entry:?}").contains("Introuvable"));
    assert!(!written, "the name stands nowhere in the journal");
    event.verify().unwrap();
}

#[test]
fn the_envelope_is_shared_out_and_a_tried_weight_shows_at_once() {
    let (_dir, mut event) = sample_event();
    let mut alike = proposed(&event, &SharingDraft::default());
    alike.sort_unstable();
    assert_eq!(alike, [3, 3, 3, 3, 4, 4, 4], "nobody has a point yet");
    let criteria = score_all(&mut event, &[5, 0, 0, 0, 0, 0, 0]);
    let before = proposed(&event, &SharingDraft::default());
    let weights = vec![DraftWeight { criterion: criteria[0], weight: 10 }];
    let tried = proposed(&event, &SharingDraft { weights, ..SharingDraft::default() });
    assert_eq!((before.iter().sum::<i64>(), tried.iter().sum::<i64>()), (24, 24));
    assert!(tried[0] > before[0]);
    assert_eq!(proposed(&event, &SharingDraft::default()), before, "a try records nothing");
}

#[test]
fn a_share_set_by_hand_keeps_its_reason_and_the_rest_is_shared_anew() {
    let (_dir, mut event) = sample_event();
    score_all(&mut event, &[3; 7]);
    let first = event.active_projects().unwrap()[0].id;
    event.edit_sharing(SharingEdit::Adopt, &words()).unwrap();
    let adjustment = Some(Adjustment { half_days: 9, reason: "Prototype à finir".into() });
    edit(&mut event, first, ProjectEdit::Adjust { adjustment });
    let sharing = event.sharing(&words()).unwrap();
    assert!(sharing.differs && sharing.adopted.is_some());
    assert_eq!(sharing.lines[0].proposed, Some(9));
    assert!(matches!(sharing.lines[0].by_method, Some(3 | 4)));
    let total: i64 = sharing.lines.iter().filter_map(|line| line.proposed).sum();
    assert_eq!(total, 24);
    event.edit_sharing(SharingEdit::Adopt, &words()).unwrap();
    let adopted = event.adopted_shares().unwrap().unwrap().shares;
    assert_eq!((adopted.lines[0].half_days, adopted.lines[0].reason.as_str()), (9, "Prototype à finir"));
    let again = event.edit_sharing(SharingEdit::Adopt, &words()).unwrap();
    assert!(again.entries.is_empty(), "decided already");
}

#[test]
fn what_cannot_be_shared_out_says_why_in_a_sentence() {
    let (_dir, mut event) = sample_event();
    let first = event.active_projects().unwrap()[0].id;
    let refusal = |event: &Event, draft: SharingDraft| {
        event.preview_shares(&draft, &words()).unwrap().refused.map(|fault| fault.message).unwrap_or_default()
    };
    let weights =
        event.grid().unwrap().in_use().map(|one| DraftWeight { criterion: one.id, weight: 0 }).collect();
    assert!(
        refusal(&event, SharingDraft { weights, ..SharingDraft::default() })
            .contains("somme des poids est nulle")
    );
    let envelope = |envelope| SharingDraft { envelope: Some(envelope), ..SharingDraft::default() };
    let floors = refusal(&event, envelope(Envelope { floor: 4, ..Envelope::default() }));
    assert!(floors.contains("14 j") && floors.contains("12 j"), "{floors}");
    let ceilings = refusal(&event, envelope(Envelope { ceiling: Some(3), ..Envelope::default() }));
    assert!(ceilings.contains("10,5 j"), "{ceilings}");
    assert!(!refusal(&event, envelope(Envelope { half_days: -2, ..Envelope::default() })).is_empty());
    assert!(!refusal(&event, envelope(Envelope { half_days: 1_000_000, ..Envelope::default() })).is_empty());
    // Said of a project, it says of which.
    edit(&mut event, first, ProjectEdit::Limit { limits: Limits { floor: Some(6), ceiling: None } });
    let reversed = refusal(&event, envelope(Envelope { ceiling: Some(5), ..Envelope::default() }));
    assert!(reversed.contains("3DimagoUrbis"), "{reversed}");
    let refused = |event: &mut Event, edit| event.edit_project(first, edit).unwrap_err();
    let limits = Limits { floor: Some(3), ceiling: Some(2) };
    assert!(matches!(
        refused(&mut event, ProjectEdit::Limit { limits }),
        Error::CannotShare(Unshareable::Reversed { .. })
    ));
    let criterion = event.grid().unwrap().criteria[0].id;
    for score in [Some(-1), Some(6)] {
        assert!(matches!(
            refused(&mut event, ProjectEdit::Score { criterion, score }),
            Error::CannotShare(_)
        ));
    }
    let adjustment = Some(Adjustment { half_days: 25, reason: "Trop".into() });
    assert!(matches!(refused(&mut event, ProjectEdit::Adjust { adjustment }), Error::CannotShare(_)));
    let adjustment = Some(Adjustment { half_days: 4, reason: " ".into() });
    assert!(matches!(refused(&mut event, ProjectEdit::Adjust { adjustment }), Error::NoReason));
    for criterion in event.grid().unwrap().criteria {
        event.edit_sharing(SharingEdit::RemoveCriterion { criterion: criterion.id }, &words()).unwrap();
    }
    assert!(matches!(
        event.edit_sharing(SharingEdit::Adopt, &words()).unwrap_err(),
        Error::CannotShare(Unshareable::NoCriteria)
    ));
    event.edit_sharing(SharingEdit::UsualCriteria, &words()).unwrap();
    assert_eq!(event.grid().unwrap().in_use().count(), 4, "the usual criteria count again");
}

#[test]
fn support_counts_against_the_share_and_warns() {
    let (_dir, mut event) = sample_event();
    score_all(&mut event, &[3; 7]);
    event.edit_sharing(SharingEdit::Adopt, &words()).unwrap();
    let air = project(&event, "Air Citoyen");
    let warning = |event: &Event| event.project_file(air).unwrap().progress.support.warning;
    let share = event.project_file(air).unwrap().progress.support.share_min.unwrap();
    assert!((3 * 210..=4 * 210).contains(&share), "half-days of three hours and a half");
    edit(&mut event, air, ProjectEdit::AddAppointment { appointment: on(march(12), share) });
    assert_eq!(warning(&event), None, "planned, it fits");
    edit(&mut event, air, ProjectEdit::AddAppointment { appointment: on(march(12), 30) });
    assert_eq!(warning(&event), Some(ShareWarning::Booked));
    let lines = event.project_file(air).unwrap().appointments;
    assert!(lines.iter().all(|line| line.clashes), "both at two o'clock");
    let (first, second) = (lines[0].appointment.id, lines[1].appointment.id);
    let held = |appointment, took_min| ProjectEdit::SetAppointment {
        appointment,
        state: AppointmentState::Held,
        took_min,
    };
    let longest = if lines[0].appointment.sheet.planned_min == share { first } else { second };
    edit(&mut event, air, held(longest, Some(share * 4 / 5)));
    assert_eq!(warning(&event), Some(ShareWarning::NearlySpent));
    edit(&mut event, air, held(longest, Some(share + 1)));
    assert_eq!(warning(&event), Some(ShareWarning::Overspent));
    assert_eq!(event.project_file(air).unwrap().progress.appointments.unwritten, 1);
    edit(
        &mut event,
        air,
        ProjectEdit::Minutes { appointment: longest, minutes: "Mesures nettoyées.".into() },
    );
    let progress = event.progress().unwrap();
    assert_eq!((progress.all.appointments.held, progress.all.appointments.unwritten), (1, 0));
    assert_eq!(progress.all.shared, Some(24));
    for minutes in [0, -60, 100_000] {
        let add = ProjectEdit::AddAppointment { appointment: on(march(12), minutes) };
        assert!(matches!(event.edit_project(air, add), Err(Error::BadMinutes { .. })));
    }
    let slip = on(NaiveDate::from_ymd_opt(2200, 3, 12).unwrap(), 60);
    let add = ProjectEdit::AddAppointment { appointment: slip };
    assert!(matches!(event.edit_project(air, add), Err(Error::FarDay { .. })));
}

#[test]
fn a_missing_dataset_and_its_producer_propose_a_meeting_once() {
    let (_dir, mut event) = sample_event();
    let air = project(&event, "Air Citoyen");
    let producer = event.organisations().unwrap().into_iter().find(|one| one.name == "AtmoSud").unwrap();
    let need = NeedSheet { producer_text: "Région Sud".into(), ..dataset("Trains", NeedState::Asked) };
    edit(&mut event, air, ProjectEdit::AddNeed { need });
    let need = NeedSheet { producer: Some(producer.id), ..dataset("Mesures", NeedState::Missing) };
    edit(&mut event, air, ProjectEdit::AddNeed { need });
    let need = NeedSheet { producer: Some(producer.id), ..dataset("Cadastre", NeedState::Obtained) };
    edit(&mut event, air, ProjectEdit::AddNeed { need });
    let proposals = event.wish_proposals().unwrap();
    let told: Vec<_> = proposals.iter().map(|one| (one.with_name.as_str(), one.datasets.join(" "))).collect();
    assert_eq!(proposals.len(), 2, "{told:?}");
    assert!(
        told.contains(&("AtmoSud", "Mesures".to_owned()))
            && told.contains(&("Région Sud", "Trains".to_owned()))
    );
    let session = proposals[0].session;
    let atmo = Party::Organisation(producer.id);
    let other = proposals.iter().find(|one| one.with != atmo).unwrap().with;
    edit(&mut event, air, ProjectEdit::DeclineWish { session, with: other, declined: true });
    edit(&mut event, air, ProjectEdit::AcceptWish { session, with: atmo, tier: Tier::Must });
    let left = event.wish_proposals().unwrap();
    assert!(left.len() == 1 && left[0].declined, "{left:?}");
    let pair = Pair::new(Party::Project(air), atmo).unwrap();
    assert_eq!(event.meetings(session).unwrap().between(pair).tier, Some(Tier::Must));

    // The meeting notes itself on the project, first as wished, then as promised, then as held.
    let standing = |event: &Event| event.project_file(air).unwrap().progress.meetings[0].standing;
    assert_eq!(standing(&event), MeetingStanding::Wished);
    event.set_meeting_frame(session, Frame::default()).unwrap();
    event.pin_meeting(session, pair, Some(Frame::default().slots()[0].start)).unwrap();
    assert_eq!(standing(&event), MeetingStanding::Promised);
    event.mark_held(session, pair, Some(true)).unwrap();
    let progress = event.project_file(air).unwrap().progress;
    assert_eq!((progress.meetings[0].standing, progress.producers_met), (MeetingStanding::Held, 1));
}

#[test]
fn a_project_nobody_invited_takes_part_once_its_wish_is_accepted() {
    let (_dir, mut event) = sample_event();
    let new =
        event.add_project(ProjectSheet { name: "Projet inventé".into(), ..ProjectSheet::default() }).unwrap();
    let need = NeedSheet { producer_text: "atmosud".into(), ..dataset("Mesures", NeedState::Missing) };
    edit(&mut event, new.id, ProjectEdit::AddNeed { need });
    let proposal = event.wish_proposals().unwrap().remove(0);
    let (session, with) = (proposal.session, proposal.with);
    edit(&mut event, new.id, ProjectEdit::AcceptWish { session, with, tier: Tier::Like });
    let meetings = event.meetings(session).unwrap();
    assert!(meetings.party(Party::Project(new.id)).unwrap().sheet.taking_part);
    assert_eq!(event.project_file(new.id).unwrap().progress.meetings[0].standing, MeetingStanding::Wished);
}

#[test]
fn the_running_order_is_filled_in_the_order_chosen_and_a_pitch_given_is_noted() {
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    let (air, mobiscope) = (project(&event, "Air Citoyen"), project(&event, "mobiscope"));
    event.pitch_projects(session, &[mobiscope, air, mobiscope], Filling::default()).unwrap();
    let order = |event: &Event| -> Vec<_> {
        event.running_order(session).unwrap().iter().map(|pitch| pitch.project).collect()
    };
    assert_eq!(order(&event), [Some(mobiscope), Some(air)]);
    event.pitch_projects(session, &[air], Filling::default()).unwrap();
    assert_eq!(order(&event).len(), 2, "it is in already");
    event.act_on_clock(session, &PitchAction::Next).unwrap();
    event.clock().pass(180_000);
    event.act_on_clock(session, &PitchAction::End).unwrap();
    assert!(event.project_file(mobiscope).unwrap().progress.pitched);
    assert!(!event.project_file(air).unwrap().progress.pitched);
    assert_eq!(event.progress().unwrap().all.pitched, 1);
}

#[test]
fn an_archived_project_leaves_the_lists_and_keeps_its_history() {
    let (_dir, mut event) = sample_event();
    let session = event.staged_session().unwrap();
    let air = project(&event, "Air Citoyen");
    event.pitch_projects(session, &[air], Filling::default()).unwrap();
    edit(&mut event, air, ProjectEdit::AddAppointment { appointment: on(march(12), 60) });
    edit(&mut event, air, ProjectEdit::Archive);
    assert_eq!(event.active_projects().unwrap().len(), 6);
    assert_eq!(event.sharing(&words()).unwrap().lines.len(), 6);
    assert_eq!(event.running_order(session).unwrap()[0].project, Some(air));
    let file = event.project_file(air).unwrap();
    assert_eq!((file.appointments.len(), file.progress.pitches.len()), (1, 1));
    let meetings = event.meeting_sessions().unwrap()[0].id;
    assert_eq!(event.meetings(meetings).unwrap().name(Party::Project(air)), "Air Citoyen");
    assert!(matches!(event.pitch_projects(session, &[air], Filling::default()), Err(Error::NoSuchProject)));
    event.edit_running_order(session, OrderEdit::Fill { times: Filling::default() }).unwrap();
    assert_eq!(event.running_order(session).unwrap().len(), 7, "its place in the order, and the six others");
    edit(&mut event, air, ProjectEdit::Restore);
    assert_eq!(event.active_projects().unwrap().len(), 7);
    event.verify().unwrap();
}

#[test]
fn the_calendar_says_what_is_done_and_what_comes() {
    let (_dir, mut event) = sample_event();
    let action = ActionSheet {
        strand: String::new(),
        title: "Appel de suivi".into(),
        from: march(10),
        to: march(11),
        about: false,
        note: String::new(),
    };
    event.edit_actions(ActionEdit::Add { action: action.clone() }).unwrap();
    let state = |event: &Event| {
        let calendar = event.action_calendar().unwrap();
        let line =
            calendar.actions.into_iter().find(|line| line.action.sheet.title == "Appel de suivi").unwrap();
        (line.action.id, line.state)
    };
    let (id, before) = state(&event);
    assert_eq!(before, ActionState::ToCome);
    event.clock().set(at(9, 0) + chrono::TimeDelta::days(6));
    assert_eq!(state(&event).1, ActionState::UnderWay);
    event.clock().set(at(9, 0) + chrono::TimeDelta::days(9));
    assert_eq!(state(&event).1, ActionState::Past);
    event.edit_actions(ActionEdit::Done { action: id, done: true }).unwrap();
    assert_eq!(state(&event).1, ActionState::Done);
    let reversed = ActionEdit::Change { action: id, now: ActionSheet { to: march(9), ..action } };
    assert!(matches!(event.edit_actions(reversed), Err(Error::DaysReversed)));
    event.edit_actions(ActionEdit::Remove { action: id }).unwrap();
    assert!(matches!(event.action(id), Err(Error::NoSuchAction)));
    event.edit_actions(ActionEdit::Restore { action: id }).unwrap();
    assert_eq!(state(&event).1, ActionState::Done);
}

/// A second laptop with all that the first one knows.
fn twin(event: &Event) -> (tempfile::TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let mut other = Event::create(dir.path(), Clock::at(at(9, 30)), "Salle", &[]).unwrap();
    other.merge(event.entries().unwrap()).unwrap();
    (dir, other)
}

#[test]
fn what_two_laptops_say_otherwise_is_on_the_review_list() {
    let (_dir, mut here) = sample_event();
    let air = project(&here, "Air Citoyen");
    edit(&mut here, air, ProjectEdit::AddNeed { need: dataset("Qualité de l’air", NeedState::Missing) });
    let need = here.project_file(air).unwrap().needs[0].need.id;
    let (_other_dir, mut there) = twin(&here);
    here.clock().pass(60_000);
    let by_hand = |half_days| {
        let adjustment = Some(Adjustment { half_days, reason: "Convenu au téléphone".into() });
        ProjectEdit::Adjust { adjustment }
    };
    edit(&mut here, air, by_hand(4));
    edit(&mut there, air, by_hand(6));
    let state = |state| ProjectEdit::ChangeNeed { need, now: dataset("Qualité de l’air", state) };
    edit(&mut here, air, state(NeedState::Asked));
    edit(&mut there, air, state(NeedState::Found));
    let criterion = here.grid().unwrap().criteria[0].clone();
    let weight = |weight| SharingEdit::ChangeCriterion {
        criterion: criterion.id,
        name: criterion.name.clone(),
        weight,
    };
    here.edit_sharing(weight(2), &words()).unwrap();
    there.edit_sharing(weight(3), &words()).unwrap();
    here.merge(there.entries().unwrap()).unwrap();
    there.merge(here.entries().unwrap()).unwrap();
    assert_eq!(here.verify().unwrap(), there.verify().unwrap());
    let crossed = |event: &Event| -> Vec<(String, String)> {
        let cases = event.review().unwrap().into_iter();
        let mut found: Vec<_> = cases
            .filter_map(|case| match case {
                Case::CrossedEdit { name, field, .. } => Some((name, field)),
                _ => None,
            })
            .collect();
        found.sort();
        found
    };
    let named = |name: &str, field: &str| (name.to_owned(), field.to_owned());
    let expected = [
        named("Air Citoyen", "adjustment"),
        named("Air Citoyen", "need.state"),
        named("Open Data Days", "weight"),
    ];
    assert_eq!(crossed(&here), expected);
    assert_eq!(crossed(&there), expected);
}
