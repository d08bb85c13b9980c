//! Proofs by a SAT solver: asked for a better roster, it finds one, or shows that there is none.

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

/// What was found out about a line.
#[derive(Debug)]
pub(crate) enum Answer {
    /// There is no better roster.
    Best,
    /// There is: when each wish is held in it.
    Better(Vec<u32>),
    /// It was stopped.
    Unknown,
}

/// Whether a roster is better than `found` in that line, and as good in those before it. `asked` says whether to go on.
pub(crate) fn prove(
    model: &Model,
    found: &Objective,
    line: usize,
    mut asked: impl FnMut() -> ControlFlow<()>,
) -> Answer {
    let Some(question) = Question::new(model, found, line) else { return Answer::Unknown };
    let stop = TerminateFlag::new();
    let (says, hears) = channel();
    let answer = std::thread::scope(|scope| {
        let (clauses, flag) = (&question.clauses, stop.clone());
        scope.spawn(move || {
            let mut solver = CaDiCal::new();
            solver.connect_terminator(flag);
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
        Some((Status::UNSATISFIABLE, _)) => Answer::Best,
        Some((Status::SATISFIABLE, Some(answer))) => Answer::Better(question.read(&answer)),
        _ => Answer::Unknown,
    }
}
