//! The best roster.

use std::ops::ControlFlow;

use crate::check::check;
use crate::fault::Fault;
use crate::instance::{Instance, Roster};
use crate::objective::Solution;
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

/// The best roster. `progress` hears of better ones as they come; when it breaks, the best so far is the answer.
///
/// # Errors
/// All that is wrong with the instance.
pub fn solve(
    instance: &Instance,
    options: &Options,
    mut progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
) -> Result<Solution, Vec<Fault>> {
    check(instance)?;
    let model = Model::new(instance);
    let mut limits = Limits::new(&model);
    let mut search = Search::new(&model, options.seed);
    if let Some(start) = &options.start {
        let slots = instance.wishes.iter().zip(0..).filter_map(|(wish, number)| {
            let slot = u32::try_from(*start.get(&wish.id)?).ok()?;
            (slot < 64).then_some((number, slot))
        });
        search.start(slots);
    }
    search.build(limits.chosen().as_deref());
    let mut solution = told(instance, &search, &mut limits);
    let most = match options.effort {
        Effort::Moves(moves) => moves,
        Effort::Unbounded => u64::MAX,
    };
    let mut tell = |solution: &Solution, news: bool, moves: u64| {
        progress(&Progress { solution, news, stage: Stage::Searching, moves }).is_break()
    };
    let mut stopped = tell(&solution, true, 0);
    let mut round = FIRST_ROUND * instance.wishes.len().max(20) as u64;
    while !stopped && !done(&solution) && search.moves < most {
        let moves = round.min(most - search.moves);
        // Where meetings are missing, hot enough to give one up for others.
        let heat = if solution.proved[3] { (8.0, 1.2) } else { (150.0, 1.2) };
        stopped = search.anneal(moves, heat, |search, news| {
            if news {
                solution = told(instance, search, &mut limits);
            }
            tell(&solution, news, search.moves) || done(&solution)
        });
        stopped &= !done(&solution);
        search.return_to_best();
        round += round / 2;
    }
    Ok(solution)
}

fn done(solution: &Solution) -> bool {
    solution.proved.iter().all(|&line| line)
}

fn told(instance: &Instance, search: &Search<'_>, limits: &mut Limits<'_>) -> Solution {
    let held = instance.wishes.iter().zip(&search.best).filter(|&(_, &slot)| slot != NONE);
    let roster: Roster = held.map(|(wish, &slot)| (wish.id, slot as usize)).collect();
    let objective = search.best_objective;
    let bounds = limits.bounds(&objective);
    Solution { roster, objective, bounds, proved: proved(&objective, &bounds) }
}
