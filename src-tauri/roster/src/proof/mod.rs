//! Proofs by a SAT solver: asked for a roster that good, it finds one, or shows that there is none.

mod clauses;
mod question;

use std::ops::ControlFlow;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use cadical_sys::{CaDiCal, Status, TerminateFlag};

use crate::objective::Objective;
use crate::search::model::Model;
use question::Question;

/// How often whoever waits is asked whether to go on.
const ASKED_EVERY: Duration = Duration::from_millis(2);

/// What was found out.
#[derive(Debug)]
pub(crate) enum Answer {
    /// There is no such roster.
    None,
    /// There is: when each wish is held in it.
    Roster(Vec<u32>),
    /// It was stopped, too hard, or too large a question.
    Unknown,
}

/// Whether there is a roster as good as `wanted` in that line and in those before it. It gives up after so
/// many conflicts, and when `asked` says so.
pub(crate) fn ask(
    model: &Model,
    wanted: &Objective,
    line: usize,
    effort: i32,
    mut asked: impl FnMut() -> ControlFlow<()>,
) -> Answer {
    let Some(question) = Question::new(model, wanted, line) else { return Answer::Unknown };
    let stop = TerminateFlag::new();
    let (says, hears) = channel();
    let answer = std::thread::scope(|scope| {
        let (clauses, flag) = (&question.clauses, stop.clone());
        scope.spawn(move || {
            let mut solver = CaDiCal::new();
            // Most time goes into finding the roster that is one better than the best known.
            solver.configure("sat");
            solver.connect_terminator(flag);
            solver.limit("conflicts", effort);
            solver.resize(clauses.variables);
            clauses.literals.iter().for_each(|&literal| solver.add(literal));
            let status = solver.solve();
            let model = (status == Status::SATISFIABLE).then(|| {
                let held = (1..=clauses.variables).map(|variable| solver.val(variable) > 0);
                std::iter::once(false).chain(held).collect::<Vec<bool>>()
            });
            // Nobody listens any more when it was stopped.
            says.send((status, model)).ok();
        });
        loop {
            match hears.recv_timeout(ASKED_EVERY) {
                Ok(answer) => return Some(answer),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) if asked().is_break() => {
                    stop.terminate();
                    return None;
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    });
    match answer {
        Some((Status::UNSATISFIABLE, _)) => Answer::None,
        Some((Status::SATISFIABLE, Some(answer))) => Answer::Roster(question.read(&answer)),
        _ => Answer::Unknown,
    }
}
