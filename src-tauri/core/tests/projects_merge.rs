//! Projects worked on by laptops apart, merged in any order: the same projects, shares and progress everywhere.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{at, march};
use proptest::prelude::*;
use regie_core::meetings::Tier;
use regie_core::projects::{
    ActionEdit, Adjustment, Analysis, AppointmentSheet, AppointmentState, Envelope, Limits, NeedSheet,
    NeedState, Progress, ProjectEdit, ProjectSheet, SharingEdit, StepSheet, StepState,
};
use regie_core::words::{Language, Words};
use regie_core::{Clock, Error, Event, sample};
use tempfile::TempDir;

/// Something somebody does: what, to which of the projects and of their things, and a number that goes with it.
type Deed = (usize, usize, usize, i64);

const WHAT: usize = 22;

fn laptops() -> Vec<(TempDir, Event)> {
    let mut laptops: Vec<(TempDir, Event)> = Vec::new();
    for desk in ["Accueil", "Salle", "Bureau"] {
        let dir = tempfile::tempdir().unwrap();
        let facts = if laptops.is_empty() { sample::facts().unwrap() } else { Vec::new() };
        let mut event = Event::create(dir.path(), Clock::at(at(9, 0)), desk, &facts).unwrap();
        if let Some((_, first)) = laptops.first() {
            event.merge(first.entries().unwrap()).unwrap();
        }
        laptops.push((dir, event));
    }
    laptops
}

fn act(event: &mut Event, words: &Words, (what, which, thing, n): Deed) {
    let project = {
        let all = event.projects().unwrap();
        all[which % all.len()].clone()
    };
    let file = event.project_file(project.id).unwrap();
    let need = file.needs.get(thing % file.needs.len().max(1)).map(|line| line.need.clone());
    let step = file.steps.get(thing % file.steps.len().max(1)).map(|line| line.step.clone());
    let meet =
        file.appointments.get(thing % file.appointments.len().max(1)).map(|line| line.appointment.clone());
    let criteria = event.grid().unwrap().criteria;
    let criterion = criteria[thing % criteria.len()].clone();
    let proposal = file.proposals.get(thing % file.proposals.len().max(1)).cloned();
    let text = format!("Texte {n}");
    let state = NeedState::ALL[thing % 4];
    let appointment = || AppointmentSheet {
        day: march(10),
        start: None,
        planned_min: 30 + n,
        place: String::new(),
        about: text.clone(),
        with: Vec::new(),
    };
    let edit = match what {
        0 => ProjectEdit::Sheet {
            sheet: ProjectSheet { name: text, note: n.to_string(), ..ProjectSheet::default() },
        },
        1 => ProjectEdit::Archive,
        2 => ProjectEdit::Restore,
        3 => ProjectEdit::Analysis { analysis: Analysis { synthesis: text, ..file.analysis } },
        4 => {
            let producer_text = if n % 2 == 0 { "AtmoSud".to_owned() } else { String::new() };
            ProjectEdit::AddNeed { need: NeedSheet { title: text, producer_text, ..NeedSheet::default() } }
        }
        5 => match need {
            Some(need) => ProjectEdit::ChangeNeed { need: need.id, now: NeedSheet { state, ..need.sheet } },
            None => return,
        },
        6 => match need {
            Some(need) => ProjectEdit::RemoveNeed { need: need.id },
            None => return,
        },
        7 => ProjectEdit::AddStep { step: StepSheet { what: text, ..StepSheet::default() } },
        8 => match step {
            Some(step) => {
                let now = StepSheet { state: StepState::ALL[thing % 4], ..step.sheet };
                ProjectEdit::ChangeStep { step: step.id, now }
            }
            None => return,
        },
        9 => match step {
            Some(step) => ProjectEdit::MoveStep { step: step.id, to: which },
            None => return,
        },
        10 => ProjectEdit::Score { criterion: criterion.id, score: Some(n % 6) },
        11 => ProjectEdit::Limit { limits: Limits { floor: Some(n % 3), ceiling: Some(4 + n % 9) } },
        12 => ProjectEdit::Adjust { adjustment: Some(Adjustment { half_days: n % 8, reason: text }) },
        13 => ProjectEdit::Adjust { adjustment: None },
        14 => ProjectEdit::AddAppointment { appointment: appointment() },
        15 => match meet {
            Some(meet) => ProjectEdit::SetAppointment {
                appointment: meet.id,
                state: AppointmentState::ALL[thing % 3],
                took_min: Some(1 + n),
            },
            None => return,
        },
        16 => match meet {
            Some(meet) => ProjectEdit::Minutes { appointment: meet.id, minutes: text },
            None => return,
        },
        17 => match proposal {
            Some(one) if n % 2 == 0 => {
                ProjectEdit::AcceptWish { session: one.session, with: one.with, tier: Tier::Like }
            }
            Some(one) => {
                ProjectEdit::DeclineWish { session: one.session, with: one.with, declined: n % 3 > 0 }
            }
            None => return,
        },
        18 => {
            let edit =
                SharingEdit::ChangeCriterion { criterion: criterion.id, name: criterion.name, weight: n };
            return done(event.edit_sharing(edit, words));
        }
        19 => {
            let envelope = Envelope { half_days: 20 + n % 9, ..event.grid().unwrap().envelope };
            return done(event.edit_sharing(SharingEdit::SetEnvelope { envelope }, words));
        }
        20 => return done(event.edit_sharing(SharingEdit::Adopt, words)),
        _ => {
            let actions = event.action_calendar().unwrap().actions;
            let action = actions[thing % actions.len()].action.id;
            return done(event.edit_actions(ActionEdit::Done { action, done: n % 2 == 0 }));
        }
    };
    done(event.edit_project(project.id, edit));
}

/// What the day may well refuse is no failure here: an envelope that does not fit, a criterion taken out meanwhile.
fn done<T>(result: Result<T, Error>) {
    match result {
        Ok(_) | Err(Error::CannotShare(_)) => {}
        Err(error) => panic!("{error}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_order_of_merges_gives_the_same_projects(
        deeds in prop::collection::vec((0..3_usize, (0..WHAT, 0..7_usize, 0..6_usize, 0..20_i64)), 1..60),
        meetings in Just([(0, 1), (2, 0), (1, 2), (2, 1), (0, 2), (1, 0)]).prop_shuffle(),
    ) {
        let words = Words::new(Language::Fr);
        let mut laptops = laptops();
        for (laptop, deed) in &deeds {
            laptops[*laptop].1.clock().pass(1_000);
            act(&mut laptops[*laptop].1, &words, *deed);
        }
        for (from, to) in meetings.into_iter().chain([(0, 1), (1, 2), (2, 0), (0, 1)]) {
            let mut entries = laptops[from].1.entries().unwrap();
            entries.reverse();
            laptops[to].1.merge(entries).unwrap();
        }
        let verified: Vec<_> = laptops.iter_mut().map(|(_, event)| event.verify().unwrap()).collect();
        prop_assert_eq!(&verified[0], &verified[1]);
        prop_assert_eq!(&verified[1], &verified[2]);
        let progress: Vec<Progress> = laptops.iter().map(|(_, event)| event.progress().unwrap()).collect();
        prop_assert_eq!(&progress[0], &progress[1]);
        let sharing: Vec<_> = laptops.iter().map(|(_, event)| event.sharing(&words).unwrap()).collect();
        prop_assert_eq!(&sharing[0], &sharing[2]);
        if sharing[0].refused.is_none() {
            let shared: i64 = sharing[0].lines.iter().filter_map(|line| line.proposed).sum();
            prop_assert_eq!(shared, sharing[0].grid.envelope.half_days);
        }
    }
}
