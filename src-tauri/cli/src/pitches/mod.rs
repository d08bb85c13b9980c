//! The running order and its clock. Each call looks in, does one thing and leaves: the clock goes on without it.

mod arguments;
mod said;

use std::path::Path;

use regie_core::fold::fold;
use regie_core::id::PitchId;
use regie_core::pitches::{Count, Filling, NewPitch, OrderEdit, Pitch, PitchAction, PitchKind};
use regie_core::programme::Session;
use regie_core::words::Words;
use regie_core::{Error, Event};
use regie_exchange::pitches::{apply, plan, report_csv};
use regie_exchange::table::Table;

pub(crate) use self::arguments::{HELP, Pitches};
use self::arguments::{Item, Job, Times, Way};
use crate::answer::{Context, Refused, args, refusal, session};

pub(crate) fn run(context: &Context, pitches: Pitches) -> Result<(), Refused> {
    let mut event = context.open()?;
    let session = meant(&event, pitches.session.as_deref())?;
    event.adopt_clock(session.id)?;
    event.watch_clock(session.id)?;
    Desk { context, event, session }.run(pitches.job)
}

/// The session meant: named, or the one on stage.
pub(crate) fn meant(event: &Event, asked: Option<&str>) -> Result<Session, Error> {
    match asked {
        Some(text) => session(event, text),
        None => event.session(event.staged_session()?),
    }
}

struct Desk<'a> {
    context: &'a Context,
    event: Event,
    session: Session,
}

impl Desk<'_> {
    fn run(mut self, job: Job) -> Result<(), Refused> {
        let edit = match job {
            Job::List => return self.list(),
            Job::Log => return self.log(),
            Job::Report { out } => return self.report(out.as_deref()),
            Job::Import { file, dry_run } => return self.import(&file, dry_run),
            Job::Add { title, item, after } => {
                let after = after.map(|after| self.pitch(&after)).transpose()?.map(|pitch| pitch.id);
                OrderEdit::Add { pitch: new(title, &item), after }
            }
            Job::Edit { pitch, title, item } => {
                let was = self.pitch(&pitch)?;
                OrderEdit::Change { pitch: was.id, now: edited(was, title, item) }
            }
            Job::Move { pitch, to } => {
                OrderEdit::Move { pitch: self.pitch(&pitch)?.id, to: to.saturating_sub(1) }
            }
            Job::Remove { pitch } => OrderEdit::Remove { pitch: self.pitch(&pitch)?.id },
            Job::Fill { times } => OrderEdit::Fill { times: filling(&times) },
            Job::Setup { amber, red, count, questions_by_hand, chime, countdown } => {
                let was = self.event.pitch_setup(self.session.id)?;
                let setup = regie_core::pitches::Setup {
                    amber_s: amber.unwrap_or(was.amber_s),
                    red_s: red.unwrap_or(was.red_s),
                    count: count
                        .map_or(was.count, |way| if way == Way::Up { Count::Up } else { Count::Down }),
                    questions_by_hand: questions_by_hand.unwrap_or(was.questions_by_hand),
                    chime: chime.unwrap_or(was.chime),
                    countdown: countdown.unwrap_or(was.countdown),
                };
                OrderEdit::SetUp { setup }
            }
            action => {
                let action = self.action(action)?;
                return self.act(&action);
            }
        };
        self.event.edit_running_order(self.session.id, edit)?;
        self.list()
    }

    /// What somebody does to the clock.
    fn action(&self, job: Job) -> Result<PitchAction, Error> {
        Ok(match job {
            Job::Start { ago: Some(seconds) } => PitchAction::StartedAgo { seconds },
            Job::Start { ago: None } => PitchAction::Start,
            Job::Pause => PitchAction::Pause,
            Job::Resume => PitchAction::Resume,
            Job::Restart => PitchAction::Restart,
            Job::Adjust { time } => PitchAction::Adjust { seconds: time },
            Job::Jump { pitch } => PitchAction::Jump { pitch: self.pitch(&pitch)?.id },
            Job::End => PitchAction::End,
            Job::Undo => PitchAction::Undo,
            Job::Redo => PitchAction::Redo,
            Job::Skip { pitch } => PitchAction::Skip { pitch: self.pitch(&pitch)?.id },
            Job::BringBack { pitch } => PitchAction::BringBack { pitch: self.pitch(&pitch)?.id },
            Job::Recover { how } => PitchAction::Recover { how: how.into() },
            Job::TakeOver { desk } => {
                let others = self.event.pitches(self.session.id)?.others;
                let other = others.into_iter().find(|other| fold(&other.desk) == fold(&desk));
                PitchAction::TakeOver { writer: other.ok_or(Error::NothingInterrupted)?.writer }
            }
            _ => PitchAction::Next,
        })
    }

    fn act(mut self, action: &PitchAction) -> Result<(), Refused> {
        let heeded = self.event.act_on_clock(self.session.id, action)?;
        let view = self.event.pitches(self.session.id)?;
        let answer = serde_json::json!({ "heeded": heeded, "pitches": view });
        self.context.answer(&answer, |words| {
            let mut lines = said::clock(&view, words);
            if !heeded {
                lines.insert(0, words.say("cli-pitches-not-heeded"));
            }
            lines
        })?;
        Ok(())
    }

    /// The item meant by its number in the order, its identifier, or a part of its title that only one has.
    fn pitch(&self, text: &str) -> Result<Pitch, Error> {
        let order = self.event.running_order(self.session.id)?;
        if let Some(pitch) = text.parse::<usize>().ok().and_then(|n| order.get(n.checked_sub(1)?)) {
            return Ok(pitch.clone());
        }
        if let Some(pitch) = text.parse::<PitchId>().ok().and_then(|id| order.iter().find(|p| p.id == id)) {
            return Ok(pitch.clone());
        }
        let asked = fold(text);
        let mut fitting = order.into_iter().filter(|pitch| fold(&pitch.title).contains(&asked));
        match (fitting.next(), fitting.next()) {
            (Some(pitch), None) => Ok(pitch),
            _ => Err(Error::NoSuchPitch),
        }
    }

    fn list(&self) -> Result<(), Refused> {
        let view = self.event.pitches(self.session.id)?;
        self.context.answer(&view, |words| said::order(&view, words))?;
        Ok(())
    }

    fn log(&self) -> Result<(), Refused> {
        let lines = self.event.clock_log(self.session.id)?;
        self.context
            .answer(&lines, |words| lines.iter().map(|line| said::log_line(line, words)).collect())?;
        Ok(())
    }

    fn report(&self, out: Option<&Path>) -> Result<(), Refused> {
        let report = self.event.pitch_report(self.session.id)?;
        let table = report_csv(&report, &self.context.words)?;
        if let Some(out) = out {
            regie_print::save(out, &table)?;
        }
        self.context.answer(&report, |words| match out {
            Some(out) => {
                vec![words.say_with("cli-pitches-saved", &args([("file", out.display().to_string())]))]
            }
            None => String::from_utf8_lossy(&table)
                .trim_start_matches('\u{feff}')
                .lines()
                .map(str::to_owned)
                .collect(),
        })?;
        Ok(())
    }

    fn import(mut self, file: &Path, dry_run: bool) -> Result<(), Refused> {
        let plan = plan(&self.event, self.session.id, &Table::read(file)?, &self.context.words)?;
        let outcome = if dry_run { plan.outcome } else { apply(&mut self.event, plan)? };
        self.context.answer(&outcome, |words: &Words| {
            let counts =
                [("added", outcome.added), ("updated", outcome.updated), ("unchanged", outcome.unchanged)];
            let counts = counts.map(|(name, count)| (name, count.to_string()));
            let mut lines = vec![words.say_with("cli-pitches-imported", &args(counts))];
            lines.extend(outcome.refused.iter().map(|refused| refusal(refused, words)));
            lines
        })?;
        Ok(())
    }
}

fn filling(times: &Times) -> Filling {
    let usual = Filling::default();
    Filling {
        pitch_s: times.pitch_time.unwrap_or(usual.pitch_s),
        questions_s: times.questions.unwrap_or(usual.questions_s),
        transition_s: times.transition.unwrap_or(usual.transition_s),
    }
}

fn new(title: String, item: &Item) -> NewPitch {
    let kind = item.kind.map(PitchKind::from).unwrap_or_default();
    let usual = filling(&item.times);
    // A block has no questions and nothing to change over to, unless that is said.
    let unless_block = |asked: Option<i64>, usual| {
        if kind == PitchKind::Pitch { usual } else { asked.unwrap_or(0) }
    };
    NewPitch {
        kind,
        project: None,
        title,
        speakers: item.speakers.clone(),
        pitch_s: usual.pitch_s,
        questions_s: unless_block(item.times.questions, usual.questions_s),
        transition_s: unless_block(item.times.transition, usual.transition_s),
        notes: item.notes.clone().unwrap_or_default(),
    }
}

fn edited(was: Pitch, title: Option<String>, item: Item) -> NewPitch {
    NewPitch {
        kind: item.kind.map_or(was.kind, PitchKind::from),
        project: was.project,
        title: title.unwrap_or(was.title),
        speakers: if item.speakers.is_empty() { was.speakers } else { item.speakers },
        pitch_s: item.times.pitch_time.unwrap_or(was.pitch_s),
        questions_s: item.times.questions.unwrap_or(was.questions_s),
        transition_s: item.times.transition.unwrap_or(was.transition_s),
        notes: item.notes.unwrap_or(was.notes),
    }
}
