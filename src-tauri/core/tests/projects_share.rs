//! The laws of the sharing out: all of it, within bounds, and never less for a better score.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use regie_core::id::ProjectId;
use regie_core::projects::share::{Claim, share};

/// Projects with scores on three criteria, weights that may be nought, and bounds that leave room for the envelope.
#[derive(Debug, Clone)]
struct Case {
    envelope: i64,
    weights: [i64; 3],
    projects: Vec<([i64; 3], i64, i64)>,
}

impl Case {
    fn claims(&self) -> Vec<Claim> {
        let mut heaviest = [0, 1, 2];
        heaviest.sort_by_key(|&at: &usize| std::cmp::Reverse(self.weights[at]));
        let named = self.projects.iter().zip(1_u8..);
        named
            .map(|(&(scores, floor, ceiling), n)| Claim {
                project: ProjectId::from_bytes([n; 12]),
                points: scores.iter().zip(self.weights).map(|(score, weight)| score * weight).sum(),
                scores: heaviest.iter().map(|&at| scores[at]).collect(),
                floor,
                ceiling,
            })
            .collect()
    }

    fn shares(&self) -> Vec<i64> {
        share(self.envelope, &self.claims()).unwrap().iter().map(|portion| portion.half_days).collect()
    }
}

fn case(alike: bool) -> impl Strategy<Value = Case> {
    let project = (prop::array::uniform3(0..=5_i64), 0..5_i64, 0..9_i64);
    let weights = prop::array::uniform3(0..4_i64);
    (prop::collection::vec(project, 1..9), weights, 0..100_i64).prop_filter_map(
        "no room",
        move |(projects, weights, part)| {
            let alike_bounds = (projects[0].1, projects[0].1 + projects[0].2);
            let projects: Vec<_> = projects
                .into_iter()
                .map(|(scores, floor, room)| {
                    let bounds = if alike { alike_bounds } else { (floor, floor + room) };
                    (scores, bounds.0, bounds.1)
                })
                .collect();
            let floors: i64 = projects.iter().map(|project| project.1).sum();
            let ceilings: i64 = projects.iter().map(|project| project.2).sum();
            let envelope = floors + (ceilings - floors) * part / 100;
            (envelope > 0).then_some(Case { envelope, weights, projects })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_shares_add_up_and_keep_their_bounds(case in case(false)) {
        let shares = case.shares();
        prop_assert_eq!(shares.iter().sum::<i64>(), case.envelope);
        for (share, (_, floor, ceiling)) in shares.iter().zip(&case.projects) {
            prop_assert!((floor..=ceiling).contains(&share));
        }
    }

    #[test]
    fn of_two_with_the_same_bounds_the_better_one_has_no_less(case in case(true)) {
        let (claims, shares) = (case.claims(), case.shares());
        for one in 0..claims.len() {
            for other in 0..claims.len() {
                if claims[one].points > claims[other].points {
                    prop_assert!(shares[one] >= shares[other], "{:?}", shares);
                }
            }
        }
    }

    #[test]
    fn a_better_score_never_gives_less_to_the_same_project(
        case in case(false),
        who in any::<prop::sample::Index>(),
        which in 0..3_usize,
        better in 1..=5_i64,
    ) {
        let who = who.index(case.projects.len());
        let mut raised = case.clone();
        raised.projects[who].0[which] = (raised.projects[who].0[which] + better).min(5);
        let (before, after) = (case.shares(), raised.shares());
        prop_assert!(after[who] >= before[who], "from {:?} to {:?}", before, after);
        // Nor does anybody else gain more by it than rounding moves.
        for at in (0..before.len()).filter(|&at| at != who) {
            prop_assert!(after[at] <= before[at] + 1, "from {:?} to {:?}", before, after);
        }
    }

    #[test]
    fn the_order_in_which_projects_are_told_does_not_matter(case in case(false), seed in any::<u64>()) {
        let claims = case.claims();
        let shares = case.shares();
        let mut order: Vec<usize> = (0..claims.len()).collect();
        order.sort_by_key(|&at| (at as u64 + 1).wrapping_mul(seed | 1));
        let told: Vec<Claim> = order.iter().map(|&at| claims[at].clone()).collect();
        for (portion, at) in share(case.envelope, &told).unwrap().iter().zip(order) {
            prop_assert_eq!(portion.half_days, shares[at]);
        }
    }

    #[test]
    fn nobody_is_further_than_a_half_day_from_their_exact_share(case in case(false)) {
        for portion in share(case.envelope, &case.claims()).unwrap() {
            prop_assert!((portion.half_days * 100 - portion.exact).abs() <= 100);
        }
    }
}

/// Every small case there is, not a sample of them.
#[test]
fn with_three_projects_and_few_points_the_laws_hold_without_exception() {
    let bounds = [(0, 9), (0, 2), (2, 9), (1, 3)];
    let all = |n: i64| (0..n).flat_map(move |a| (0..n).flat_map(move |b| (0..n).map(move |c| [a, b, c])));
    for envelope in 4..=8 {
        for kinds in all(4) {
            let bound = |at: usize| bounds[usize::try_from(kinds[at]).unwrap()];
            let shares = |points: [i64; 3]| -> Option<Vec<i64>> {
                let claims: Vec<Claim> = (0..3_u8)
                    .map(|n| {
                        let at = usize::from(n);
                        let (floor, ceiling) = bound(at);
                        let project = ProjectId::from_bytes([n; 12]);
                        Claim { project, points: points[at], scores: vec![points[at]], floor, ceiling }
                    })
                    .collect();
                let shared = share(envelope, &claims).ok()?;
                Some(shared.iter().map(|portion| portion.half_days).collect())
            };
            for points in all(6) {
                let Some(before) = shares(points) else { continue };
                assert_eq!(before.iter().sum::<i64>(), envelope);
                for who in 0..3 {
                    let mut raised = points;
                    raised[who] += 1;
                    let after = shares(raised).unwrap();
                    assert!(
                        after[who] >= before[who],
                        "{envelope} {kinds:?} {points:?}: {before:?} → {after:?}"
                    );
                    for other in (0..3).filter(|&other| bound(other) == bound(who)) {
                        assert!(points[who] <= points[other] || before[who] >= before[other]);
                    }
                }
            }
        }
    }
}
