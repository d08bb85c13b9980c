//! Solves instances in the time that is given, and prints how well: `measure SECONDS SEED prove|- FILE…`.
#![allow(clippy::unwrap_used, missing_docs)]

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use regie_roster::{Effort, Instance, Options, evaluate, solve};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let limit = Duration::from_secs_f64(arguments[0].parse().unwrap());
    let seed = arguments[1].parse().unwrap();
    let prove = arguments[2] == "prove";
    for file in &arguments[3..] {
        let text = std::fs::read_to_string(file).unwrap();
        let instance: Instance = serde_json::from_str(&text).unwrap();
        let options = Options { seed, effort: Effort::Unbounded, prove, start: None };
        let began = Instant::now();
        let (mut moves, mut first, mut last) = (0, None, Duration::ZERO);
        let solution = solve(&instance, &options, |progress| {
            moves = progress.moves;
            if progress.news {
                last = began.elapsed();
                first.get_or_insert((last, progress.solution.objective));
            }
            if began.elapsed() > limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
        assert_eq!(evaluate(&instance, &solution.roster), solution.objective);
        let numbers = |o| serde_json::to_string::<regie_roster::Objective>(&o).unwrap();
        println!(
            "{} {} bounds {} {:?} first {} {:?} last {:?} all {:?} moves {moves}",
            file.rsplit('/').next().unwrap(),
            numbers(solution.objective),
            numbers(solution.bounds),
            solution.proved.map(u8::from),
            numbers(first.unwrap().1),
            first.unwrap().0,
            last,
            began.elapsed(),
        );
        if let Ok(out) = std::env::var("OUT") {
            let name = file.rsplit('/').next().unwrap();
            std::fs::write(format!("{out}/{name}"), serde_json::to_string(&solution.roster).unwrap())
                .unwrap();
        }
    }
}
