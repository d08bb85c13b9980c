//! The best roster.

use std::ops::ControlFlow;

use crate::check::check;
use crate::fault::Fault;
use crate::instance::{Instance, Roster};
use crate::objective::{LINES, Objective, Solution};
use crate::proof::{self, Answer};
use crate::search::Search;
use crate::search::bound::{Limits, proved};
use crate::search::model::{Model, NONE};

/// How to search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The same seed, instance and effort give the same roster.
    pub seed: u64,
    /// When to be content.
    pub effort: Effort,
    /// To prove what the search cannot, after it: slow, and only as far as `progress` lets it.
    pub prove: bool,
    /// A roster to start from; what of it is not allowed is left out.
    pub start: Option<Roster>,
}

/// When a search is content; it is also when every line is proved best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// After so many moves (millions to a second on a laptop).
    Moves(u64),
    /// Never of itself: `progress` says when.
    Unbounded,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 1, effort: Effort::Moves(5_000_000), prove: false, start: None }
    }
}

/// How far it is. It is told about every millisecond, so that it can be stopped at any time.
#[derive(Debug)]
pub struct Progress<'a> {
    /// The best so far.
    pub solution: &'a Solution,
    /// It is better, or better proved, than when last told.
    pub news: bool,
    /// What is being done.
    pub stage: Stage,
    /// Moves tried so far.
    pub moves: u64,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Looking for better rosters.
    Searching,
    /// Proving that there is none.
    Proving,
}

/// The first round of annealing has so many moves for each wish; every later one half as many again.
const FIRST_ROUND: u64 = 150;

/// With proofs asked for: the moves for each wish before the first, and the conflicts a proof may have at first.
const MOVES_BEFORE_PROOF: u64 = 2_500;
const FIRST_CONFLICTS: i32 = 100_000;

/// The best roster. `progress` hears of better ones as they come; when it breaks, the best so far is the answer.
///
/// # Errors
/// All that is wrong with the instance.
pub fn solve(
    instance: &Instance,
    options: &Options,
    progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
) -> Result<Solution, Vec<Fault>> {
    check(instance)?;
    let model = Model::new(instance);
    let limits = Limits::new(&model);
    let mut search = Search::new(&model, options.seed);
    if let Some(start) = &options.start {
        let slots = instance.wishes.iter().zip(0..).filter_map(|(wish, number)| {
            let slot = u32::try_from(*start.get(&wish.id)?).ok()?;
            (slot < 64).then_some((number, slot))
        });
        search.start(slots);
    }
    search.build(limits.chosen().as_deref());
    let mut run =
        Run { instance, model: &model, limits, search, proofs: Proofs::default(), progress, round: 0 };
    let most = match options.effort {
        Effort::Moves(moves) => moves,
        Effort::Unbounded => u64::MAX,
    };
    let mut solution = run.told();
    let _ = run.search(&mut solution, most, options.prove);
    Ok(solution)
}

/// What was proved beyond the limits: that nothing beats an objective in a line.
#[derive(Debug, Default)]
struct Proofs {
    /// For each line, what no roster can beat that is as good as that one in the lines before.
    lines: [Option<(Objective, u32)>; LINES],
}

struct Run<'a, P> {
    instance: &'a Instance,
    model: &'a Model,
    limits: Limits<'a>,
    search: Search<'a>,
    proofs: Proofs,
    progress: P,
    /// How many moves the last round of annealing had.
    round: u64,
}

impl<P: FnMut(&Progress<'_>) -> ControlFlow<()>> Run<'_, P> {
    /// Searches, and searches and proves by turns if asked, each turn longer than the last. Breaks when it was stopped.
    fn search(&mut self, solution: &mut Solution, most: u64, prove: bool) -> ControlFlow<()> {
        self.tell(solution, true, Stage::Searching)?;
        if !prove {
            return self.anneal(solution, most);
        }
        let mut until = MOVES_BEFORE_PROOF * self.instance.wishes.len().max(20) as u64;
        let mut conflicts = FIRST_CONFLICTS;
        while !done(solution) {
            self.anneal(solution, until.min(most))?;
            self.prove(solution, conflicts)?;
            if self.search.moves >= most {
                break;
            }
            until = until.saturating_mul(3);
            conflicts = conflicts.saturating_mul(2);
        }
        ControlFlow::Continue(())
    }

    /// Anneals round after round. Breaks when it was stopped.
    fn anneal(&mut self, solution: &mut Solution, most: u64) -> ControlFlow<()> {
        let first = FIRST_ROUND * self.instance.wishes.len().max(20) as u64;
        while !done(solution) && self.search.moves < most {
            self.round = (self.round + self.round / 2).max(first);
            let moves = self.round.min(most - self.search.moves);
            // Where meetings are missing, hot enough to give one up for others.
            let heat = if solution.proved[3] { (8.0, 1.2) } else { (150.0, 1.2) };
            let Self { instance, limits, search, proofs, progress, .. } = self;
            let mut stopped = false;
            search.anneal(moves, heat, |search, news| {
                if news {
                    *solution = told(instance, search, limits, proofs);
                }
                let told = Progress { solution, news, stage: Stage::Searching, moves: search.moves };
                stopped = progress(&told).is_break();
                stopped || done(solution)
            });
            self.search.return_to_best();
            if stopped {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    /// Proves line after line, and takes over what turns out to be better. Breaks when it was stopped, and goes on when a
    /// line is too hard.
    fn prove(&mut self, solution: &mut Solution, conflicts: i32) -> ControlFlow<()> {
        while let Some(line) = solution.proved.iter().position(|line| !line) {
            let Self { model, search, progress, .. } = self;
            let wanted = wanted(solution, line);
            let mut stopped = ControlFlow::Continue(());
            let answer = proof::ask(model, &wanted, line, conflicts, || {
                let told = Progress { solution, news: false, stage: Stage::Proving, moves: search.moves };
                stopped = progress(&told);
                stopped
            });
            match answer {
                Answer::None => self.proofs.lines[line] = Some((solution.objective, beyond(&wanted, line))),
                Answer::Roster(slots) => self.search.adopt(slots),
                Answer::Unknown => return stopped,
            }
            *solution = self.told();
            self.tell(solution, true, Stage::Proving)?;
        }
        ControlFlow::Continue(())
    }

    fn told(&mut self) -> Solution {
        told(self.instance, &self.search, &mut self.limits, &self.proofs)
    }

    fn tell(&mut self, solution: &Solution, news: bool, stage: Stage) -> ControlFlow<()> {
        (self.progress)(&Progress { solution, news, stage, moves: self.search.moves })
    }
}

/// What to ask for in a line that is not proved: a meeting more, or the fewest breaks there could be.
fn wanted(solution: &Solution, line: usize) -> Objective {
    let mut wanted = solution.objective;
    match line {
        3 => wanted.shortfall = wanted.shortfall.saturating_sub(1),
        4 => wanted.breaks = solution.bounds.breaks,
        tier => wanted.tiers[tier] += 1,
    }
    wanted
}

/// The best there can be in a line when not even `wanted` can.
fn beyond(wanted: &Objective, line: usize) -> u32 {
    match line {
        3 => wanted.shortfall + 1,
        4 => wanted.breaks + 1,
        tier => wanted.tiers[tier] - 1,
    }
}

fn done(solution: &Solution) -> bool {
    solution.proved.iter().all(|&line| line)
}

fn told(instance: &Instance, search: &Search<'_>, limits: &mut Limits<'_>, proofs: &Proofs) -> Solution {
    let held = instance.wishes.iter().zip(&search.best).filter(|&(_, &slot)| slot != NONE);
    let roster: Roster = held.map(|(wish, &slot)| (wish.id, slot as usize)).collect();
    let objective = search.best_objective;
    let lines: [u32; LINES] = objective.into();
    let mut bounds: [u32; LINES] = limits.bounds(&objective).into();
    for (line, proof) in proofs.lines.iter().enumerate() {
        let Some((found, bound)) = *proof else { continue };
        if <[u32; LINES]>::from(found)[..line] == lines[..line] {
            bounds[line] = if line < 3 { bounds[line].min(bound) } else { bounds[line].max(bound) };
        }
    }
    let bounds = bounds.into();
    Solution { roster, objective, bounds, proved: proved(&objective, &bounds) }
}
