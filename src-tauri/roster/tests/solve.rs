//! Rosters are allowed, counted rightly, and as good as they say.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::ops::ControlFlow;

use common::{best, go_on, instances, judge, quarrels, searched};
use proptest::prelude::*;
use regie_roster::{Effort, Instance, Options, Solution, Stage, solve};

fn data(name: &str) -> Instance {
    let path = format!("{}/tests/data/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn proved(instance: &Instance) -> Solution {
    let options = Options { effort: Effort::Moves(20_000), prove: true, ..Options::default() };
    solve(instance, &options, go_on).unwrap()
}

#[test]
fn the_tiny_ones_are_exact_and_proved() {
    let expected = [
        ("tiny-latin", [9, 0, 0, 0, 0]),
        ("tiny-list", [3, 0, 0, 2, 0]),
        ("tiny-triangle", [2, 0, 0, 2, 0]),
        ("tiny-tier", [1, 0, 0, 2, 0]),
        ("tiny-gap", [2, 0, 0, 0, 1]),
        ("tiny-session", [2, 0, 0, 0, 0]),
        ("tiny-pin", [1, 0, 1, 1, 0]),
    ];
    for (name, expected) in expected {
        let instance = data(name);
        let solution = proved(&instance);
        judge(&instance, &solution);
        assert_eq!((name, solution.objective), (name, expected.into()));
        assert_eq!((name, solution.proved), (name, [true; 5]));
    }
}

#[test]
fn an_afternoon_of_52_people_is_exact_in_what_a_tenth_of_a_second_gives() {
    for (name, expected) in [("od22x30-open", [10, 76, 94, 0, 0]), ("od22x30-tight", [11, 53, 0, 6, 0])] {
        let instance = data(name);
        for seed in 1..=3 {
            let solution = searched(&instance, 200_000, seed);
            judge(&instance, &solution);
            assert_eq!(
                (solution.objective.tiers, solution.objective.shortfall),
                ([expected[0], expected[1], expected[2]], expected[3])
            );
            assert_eq!(solution.proved[..4], [true; 4], "{name} {seed}");
            let longer = searched(&instance, 2_000_000, seed);
            assert_eq!((name, seed, longer.objective), (name, seed, expected.into()));
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_roster() {
    let instance = data("od22x30-tight");
    let first = searched(&instance, 30_000, 7);
    assert_eq!(first, searched(&instance, 30_000, 7));
    assert_ne!(first.roster, searched(&instance, 30_000, 8).roster);
}

#[test]
fn it_stops_when_it_is_told_and_answers_with_the_best_it_told() {
    let instance = data("od22x30-tight");
    let mut told = Vec::new();
    let options = Options { effort: Effort::Unbounded, ..Options::default() };
    let solution = solve(&instance, &options, |progress| {
        if progress.news {
            told.push(progress.solution.objective);
        }
        if told.len() < 4 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })
    .unwrap();
    judge(&instance, &solution);
    assert!(told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&solution.objective));
}

#[test]
fn a_proof_stops_when_it_is_told() {
    // Everybody wants everybody: nothing is proved quickly here but the tiers.
    let mut instance = data("od22x30-open");
    instance.tables = 9;
    instance.participants.iter_mut().step_by(3).for_each(|one| one.available.retain(|slot| slot % 4 != 1));
    let options = Options { effort: Effort::Moves(1_000), prove: true, ..Options::default() };
    let mut asked = 0;
    let solution = solve(&instance, &options, |progress| {
        asked += u32::from(progress.stage == Stage::Proving && !progress.news);
        if asked < 3 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })
    .unwrap();
    judge(&instance, &solution);
    assert_eq!(asked, 3, "it was stopped");
}

#[test]
fn a_search_starts_from_what_is_there() {
    let instance = data("od22x30-tight");
    let good = searched(&instance, 300_000, 1);
    let start = Some(good.roster.clone());
    let options = Options { effort: Effort::Moves(0), start, ..Options::default() };
    assert_eq!(solve(&instance, &options, go_on).unwrap(), good);
}

#[test]
fn several_people_of_one_organisation_meet_at_the_same_time() {
    let instance: Instance = serde_json::from_str(
        r#"{"slots":1,"sessions":[[0]],"tables":3,
            "participants":[{"id":0,"available":[0],"colleagues":[[0]],"max":9},
                            {"id":1,"available":[0],"max":9},{"id":2,"available":[0],"max":9},{"id":3,"available":[0],"max":9}],
            "wishes":[{"id":1,"a":0,"b":1,"tier":1},{"id":2,"a":2,"b":0,"tier":1},{"id":3,"a":0,"b":3,"tier":2}]}"#,
    )
    .unwrap();
    let solution = proved(&instance);
    judge(&instance, &solution);
    assert_eq!(solution.objective, [2, 0, 0, 1, 0].into());
    let mut one_hat = instance;
    one_hat.shared.push(regie_roster::Shared { participants: vec![1, 2], people: 1 });
    let solution = proved(&one_hat);
    judge(&one_hat, &solution);
    assert_eq!(solution.objective, [1, 1, 0, 1, 0].into());
    assert_eq!(solution.proved, [true; 5]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn every_roster_is_allowed(instance in instances(12, 7, 40), seed in 0_u64..1000) {
        let mut told = 0;
        let options = Options { seed, effort: Effort::Moves(4_000), ..Options::default() };
        let solution = solve(&instance, &options, |progress| {
            if progress.news {
                judge(&instance, progress.solution);
                told += 1;
            }
            ControlFlow::Continue(())
        }).unwrap();
        judge(&instance, &solution);
        prop_assert!(told > 0);
    }

    #[test]
    fn a_small_one_is_as_good_as_trying_everything(instance in instances(5, 3, 6)) {
        let best = best(&instance);
        let solution = proved(&instance);
        judge(&instance, &solution);
        prop_assert_eq!(solution.objective, best);
        prop_assert_eq!(solution.proved, [true; 5]);
    }

    #[test]
    fn the_limits_never_promise_too_little(instance in instances(6, 3, 6)) {
        // Without proofs, and hardly searched: what is said of other rosters is true all the same.
        let solution = searched(&instance, 1, 1);
        let (best, bounds, found): ([u32; 5], [u32; 5], [u32; 5]) =
            (best(&instance).into(), solution.bounds.into(), solution.objective.into());
        for line in 0..5 {
            if line < 3 { prop_assert!(best[line] <= bounds[line]) } else { prop_assert!(best[line] >= bounds[line]) }
            if found[line] != best[line] {
                break;
            }
        }
    }

    #[test]
    fn what_is_left_out_of_a_start_is_what_is_not_allowed(instance in instances(8, 5, 20), seed in 0_u64..100) {
        let roster = searched(&instance, 500, seed).roster;
        let mut fewer = instance;
        fewer.participants.iter_mut().step_by(2).for_each(|one| { one.available.pop(); });
        fewer.wishes.iter_mut().for_each(|wish| wish.pin = None);
        let options = Options { effort: Effort::Moves(200), start: Some(roster), ..Options::default() };
        let solution = solve(&fewer, &options, go_on).unwrap();
        prop_assert_eq!(quarrels(&fewer, &solution.roster), Vec::<String>::new());
    }
}
