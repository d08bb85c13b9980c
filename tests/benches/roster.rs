//! Rosters: how good in how much time, over generated events and over the instances at hand, if there are any.

use std::fs::read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use regie_roster::{
    Effort, Event, Instance, Objective, Options, Participant, Progress, Repair, Roster, Side, Solution, Wish,
    evaluate, repair, solve,
};

use crate::table::{Figures, forget_peak, milliseconds, peak_memory};

const SEEDS: std::ops::RangeInclusive<u64> = 1..=3;

pub(crate) fn measure(table: &mut Figures) {
    large(table);
    for (name, instance) in found() {
        let promised = if name.starts_with("tiny") { "exact, proved" } else { "the best there is" };
        let mut times = vec![("at 100 ms", 0.1), ("at 1 s", 1.0)];
        if name.starts_with("lit") {
            times.push(("at 5 s", 5.0));
        }
        for (when, seconds) in times {
            let best: Vec<String> =
                SEEDS.map(|seed| line(solved(&instance, seconds, seed, false).1.objective)).collect();
            table.row(&format!("roster {name}, {when}, three seeds"), best.join("  "), promised);
        }
        let (took, solution) = solved(&instance, 30.0, 1, true);
        let lines = solution.proved.iter().filter(|line| **line).count();
        let said =
            format!("{} with {lines} of 5 lines proved in {}", line(solution.objective), milliseconds(took));
        table.row(&format!("roster {name}, proved"), said, "within 10 s");
    }
}

/// 300 people meet 300: the tiers, the memory, and a mend.
fn large(table: &mut Figures) {
    let instance = generated(300, 300, 3_600, 30, 130);
    forget_peak();
    let mut first = None;
    let began = Instant::now();
    let options = Options { effort: Effort::Unbounded, ..Options::default() };
    let mut tiers = None;
    let solution = solve(&instance, &options, |progress| {
        first.get_or_insert_with(|| began.elapsed());
        if tiers.is_none() && progress.solution.proved[2] {
            tiers = Some(began.elapsed());
        }
        until(began, 1.0)
    })
    .unwrap();
    let said = |time: Option<Duration>| time.map_or_else(|| "never".to_owned(), milliseconds);
    table.row("roster 300 × 300, first answer", said(first), "100 ms");
    table.row("roster 300 × 300, tiers at their bound", said(tiers), "1 s");
    table.row("roster 300 × 300, at 1 s", line(solution.objective), "");
    table.row("roster 300 × 300, memory", format!("{} MB", peak_memory()), "100 MB");

    let asked = Repair {
        base: solution.roster,
        now: 9,
        events: vec![
            Event::Absent { participant: 5, from_slot: 9 },
            Event::PresentFrom { participant: 310, slot: 14 },
        ],
        instance,
    };
    let began = Instant::now();
    repair(&asked, 1, 0, go_on).unwrap();
    table.row("roster 300 × 300, mended", milliseconds(began.elapsed()), "100 ms");
    let began = Instant::now();
    let mended = repair(&asked, 1, 5, go_on).unwrap();
    let offers = format!("{} offers in {}", mended.offers.len(), milliseconds(began.elapsed()));
    table.row("roster 300 × 300, mended with offers", offers, "2 s");
}

fn solved(instance: &Instance, seconds: f64, seed: u64, prove: bool) -> (Duration, Solution) {
    let options = Options { seed, effort: Effort::Unbounded, prove, start: None };
    let began = Instant::now();
    let solution = solve(instance, &options, |_| until(began, seconds)).unwrap();
    assert_eq!(evaluate(instance, &solution.roster), solution.objective);
    (began.elapsed(), solution)
}

fn until(began: Instant, seconds: f64) -> ControlFlow<()> {
    if began.elapsed().as_secs_f64() < seconds { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}

fn go_on(_: &Progress<'_>) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn line(objective: Objective) -> String {
    <[u32; 5]>::from(objective).map(|line| line.to_string()).join(",")
}

/// The instances of `$REGIE_ROSTER_INSTANCES`, of a folder beside the repository, or those of the tests.
fn found() -> Vec<(String, Instance)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = [
        std::env::var_os("REGIE_ROSTER_INSTANCES").map(PathBuf::from),
        Some(root.join("../shared/roster/instances")),
        Some(root.join("src-tauri/roster/tests/data")),
    ];
    let Some(folder) = folders.into_iter().flatten().find(|folder| folder.is_dir()) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let instances = files.iter().filter_map(|file| {
        let name = file.file_stem()?.to_string_lossy().into_owned();
        Some((name, serde_json::from_slice(&read(file).ok()?).ok()?))
    });
    instances.collect()
}

/// An event in which some are asked for more than others, and a third comes late or leaves early.
fn generated(hosts: usize, visitors: usize, wishes: usize, slots: usize, tables: usize) -> Instance {
    let mut state = 7_u64;
    let mut below = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % end
    };
    let participants = (0..hosts + visitors)
        .map(|id| {
            let partly = below(3) == 0;
            let there = if partly { below(slots / 2)..slots - below(slots / 3) } else { 0..slots };
            let side = if id < hosts { Side::Host } else { Side::Visitor };
            Participant { id, side, available: there.collect(), max: slots, ..Participant::default() }
        })
        .collect();
    let mut taken = Roster::new();
    while taken.len() < wishes {
        // The smaller of two draws: the first ones are asked for more.
        let host = below(hosts).min(below(hosts));
        let visitor = below(visitors).min(below(visitors));
        taken.insert(u32::try_from(host * visitors + visitor).unwrap(), 0);
    }
    let wishes = taken.into_keys().map(|id| {
        let at = usize::try_from(id).unwrap();
        let tier = [1, 2, 2, 3, 3, 3][below(6)];
        Wish { id, a: at / visitors, b: hosts + at % visitors, tier, ..Wish::default() }
    });
    let half = slots / 2;
    Instance {
        slots,
        sessions: vec![(0..half).collect(), (half..slots).collect()],
        tables,
        participants,
        wishes: wishes.collect(),
        ..Instance::default()
    }
}
