//! Meetings: wishes, absences, the plan and its repair, the papers.

use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveTime;
use regie_core::id::SessionId;
use regie_core::meetings::plan::UnmetWish;
use regie_core::meetings::repair::MOST_MOVED;
use regie_core::meetings::{
    Frame, Happening, How, Kept, Meeting, Meetings, Pair, Party, Score, Tier, VersionLine, changed_sheets,
};
use regie_core::words::Words;
use regie_core::{Clock, Error, Event, clock};
use regie_exchange::meetings::{WishOutcome, apply, plan as plan_wishes};
use regie_exchange::table::Table;
use regie_papers::PaperRequest;
use regie_papers::request::MeetingsPaper;
use regie_print::meetings::WallSize;
use regie_roster::{Effort, Options};
use serde::Serialize;

use crate::answer::{Context, Refused, args, refusal, session};
use crate::arguments::{MeetingPaper, Meetings as Job};
use crate::print::arguments::Target;

#[derive(Debug, Serialize)]
struct Planned {
    version: u32,
    meetings: Vec<Line>,
    score: Score,
    unmet: Vec<UnmetWish>,
    changed: Vec<String>,
}

/// A meeting, as a person reads it.
#[derive(Debug, Serialize)]
struct Line {
    time: NaiveTime,
    table: String,
    names: [String; 2],
}

pub(crate) fn run(context: &Context, job: Job) -> Result<(), Refused> {
    match job {
        Job::Frame { start, slots, length, changeover, tables, session } => {
            let (mut event, session) = open(context, session.as_deref())?;
            let blocks = start
                .into_iter()
                .zip(slots)
                .map(|(start, slots)| regie_core::meetings::Block { start, slots });
            let names = (1..=tables).map(|table| table.to_string()).collect();
            let frame = Frame { blocks: blocks.collect(), length, changeover, tables: names };
            event.set_meeting_frame(session, frame.clone())?;
            context.answer(&frame, |words| {
                let slots = frame.slots().len().to_string();
                vec![words.say_with(
                    "cli-meetings-framed",
                    &args([("slots", slots), ("tables", tables.to_string())]),
                )]
            })?;
            Ok(())
        }
        Job::Request { from, to, tier, veto, import, session } => {
            let (event, session) = open(context, session.as_deref())?;
            match (import, from, to) {
                (Some(file), ..) => import_wishes(context, event, session, &file),
                (None, Some(from), Some(to)) => request(context, event, session, (&from, &to), tier, veto),
                // The command line asks for both, or for a file.
                _ => Err(Error::NoSuchParty.into()),
            }
        }
        Job::Unavailable { party, from, until, session } => {
            let (mut event, session) = open(context, session.as_deref())?;
            let meetings = event.meetings(session)?;
            let party = meetings.named(&party)?;
            let mut sheet = meetings.party(party)?.sheet.clone();
            sheet.away.push(regie_core::meetings::Away { from, until });
            event.set_party(session, party, sheet.clone())?;
            context.answer(&sheet, |words| {
                let name = meetings.name(party).to_owned();
                vec![words.say_with("cli-meetings-unavailable-noted", &args([("name", name)]))]
            })?;
            Ok(())
        }
        Job::Plan { seconds, seed, prove, session } => {
            let (event, session) = open(context, session.as_deref())?;
            plan(context, event, session, (seconds, seed, prove))
        }
        Job::Repair { absent, late, left, at, offer, session } => {
            let (event, session) = open(context, session.as_deref())?;
            repair(context, event, session, (absent, late, left), at, offer)
        }
        Job::List { versions, session } => {
            let (event, session) = open(context, session.as_deref())?;
            if versions { list_versions(context, &event, session) } else { list(context, &event, session) }
        }
        Job::Print { paper, party, table, changed_since, session, target } => {
            let (mut event, session) = open(context, session.as_deref())?;
            print(context, &mut event, session, paper, (&party, &table, changed_since), &target)
        }
    }
}

/// The session meant; where only one is a session of meetings, it need not be said.
fn open(context: &Context, asked: Option<&str>) -> Result<(Event, SessionId), Refused> {
    let event = context.open()?;
    let id = match asked {
        Some(text) => session(&event, text)?.id,
        None => match &event.meeting_sessions()?[..] {
            [one] => one.id,
            _ => return Err(Error::NoSuchSession.into()),
        },
    };
    Ok((event, id))
}

fn request(
    context: &Context,
    mut event: Event,
    session: SessionId,
    (from, to): (&str, &str),
    tier: Option<u8>,
    veto: bool,
) -> Result<(), Refused> {
    let meetings = event.meetings(session)?;
    let (from, to) = (meetings.named(from)?, meetings.named(to)?);
    let pair = Pair::new(from, to)?;
    if veto {
        event.veto(session, pair, true)?;
    } else {
        event.wish(session, from, to, Tier::numbered(tier.unwrap_or(2)))?;
    }
    let between = event.meetings(session)?.between(pair);
    context.answer(&between, |words| {
        let names = [("from", meetings.name(from).to_owned()), ("to", meetings.name(to).to_owned())];
        vec![words.say_with(if veto { "cli-meetings-vetoed" } else { "cli-meetings-wished" }, &args(names))]
    })?;
    Ok(())
}

fn import_wishes(
    context: &Context,
    mut event: Event,
    session: SessionId,
    file: &Path,
) -> Result<(), Refused> {
    let planned = plan_wishes(&event, session, &Table::read(file)?, &context.words)?;
    let outcome: WishOutcome = apply(&mut event, planned)?;
    context.answer(&outcome, |words| {
        let counts =
            [("added", outcome.added), ("changed", outcome.changed), ("unchanged", outcome.unchanged)];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let mut lines = vec![words.say_with("cli-meetings-imported", &args(counts))];
        lines.extend(outcome.refused.iter().map(|refused| refusal(refused, words)));
        lines
    })?;
    Ok(())
}

/// So many moves are tried where no time is given, so that the same input and seed give the same roster.
const MOVES: u64 = 3_000_000;

fn plan(
    context: &Context,
    mut event: Event,
    session: SessionId,
    (seconds, seed, prove): (Option<f64>, u64, bool),
) -> Result<(), Refused> {
    let problem = event.meeting_problem(session)?;
    let effort = if seconds.is_some() { Effort::Unbounded } else { Effort::Moves(MOVES) };
    let clock = Clock::system();
    let end = seconds.map(|seconds| clock.now() + milliseconds(seconds));
    let draft = problem.plan(&Options { seed, effort, prove, start: None }, |_| {
        if end.is_some_and(|end| clock.now() >= end) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    let changed = problem.sheets_changed(&draft);
    let unmet = problem.unmet(&draft.meetings, &context.words);
    event.keep_draft(&problem, draft, How::Planned)?;
    answer(context, &event, session, unmet, &changed)
}

#[allow(clippy::cast_possible_truncation)]
fn milliseconds(seconds: f64) -> i64 {
    (seconds.clamp(0.0, 86_400.0) * 1_000.0) as i64
}

fn repair(
    context: &Context,
    mut event: Event,
    session: SessionId,
    (absent, late, left): (Option<String>, Option<String>, Option<String>),
    at: Option<NaiveTime>,
    offer: Option<usize>,
) -> Result<(), Refused> {
    let meetings = event.meetings(session)?;
    let at = at.unwrap_or_else(|| clock::local(event.clock().now()).time());
    let happening: Option<(Party, Happening)> = match (absent, late, left) {
        (Some(who), ..) => Some((meetings.named(&who)?, Happening::Absent { from: at })),
        (_, Some(who), _) => Some((meetings.named(&who)?, Happening::Late { until: at })),
        (.., Some(who)) => Some((meetings.named(&who)?, Happening::Left { at })),
        _ => None,
    };
    let damage = event.damage(session, happening)?;
    let mended = damage.mend(1, MOST_MOVED, |_| ControlFlow::Continue(()))?;
    let change = match offer {
        None => mended.still.clone(),
        Some(price) => {
            let chosen = mended.offers.iter().find(|offer| offer.price == price);
            chosen.map(|offer| offer.change.clone()).ok_or(Error::NoSuchOffer)?
        }
    };
    event.keep_repair(&damage, change.draft)?;
    context.answer(&mended, |words| {
        let counts = [("dropped", mended.dropped.len()), ("gained", change.gained.len())];
        let mut lines = vec![
            words.say_with("cli-meetings-repaired", &args(counts.map(|(name, n)| (name, n.to_string())))),
        ];
        lines.extend(mended.offers.iter().map(|offer| {
            let gain = offer.gain.map(|gain| format!("{gain:+}")).join(", ");
            words.say_with("cli-meetings-offer", &args([("moved", offer.price.to_string()), ("gain", gain)]))
        }));
        lines.extend(said_changed(words, &names(&meetings, &change.sheets)));
        lines
    })?;
    Ok(())
}

fn names(meetings: &Meetings, parties: &[Party]) -> Vec<String> {
    parties.iter().map(|party| meetings.name(*party).to_owned()).collect()
}

fn said_changed(words: &Words, names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| words.say_with("cli-meetings-changed", &args([("names", names.join(", "))])))
}

fn in_force(event: &Event, session: SessionId) -> Result<Kept, Error> {
    event.roster_in_force(session)?.ok_or(Error::NoRoster)
}

fn lines(meetings: &Meetings, kept: &Kept) -> Vec<Line> {
    let slots = kept.version.frame.slots();
    let line = |meeting: &Meeting| {
        Some(Line {
            time: slots.get(meeting.slot)?.start,
            table: kept.version.frame.tables.get(meeting.table)?.clone(),
            names: meeting.pair.both().map(|party| meetings.name(party).to_owned()),
        })
    };
    kept.version.meetings.iter().filter_map(line).collect()
}

fn list(context: &Context, event: &Event, session: SessionId) -> Result<(), Refused> {
    let unmet = match event.meeting_problem(session) {
        Ok(problem) => problem.unmet(&in_force(event, session)?.version.meetings, &context.words),
        Err(_) => Vec::new(),
    };
    answer(context, event, session, unmet, &[])
}

fn answer(
    context: &Context,
    event: &Event,
    session: SessionId,
    unmet: Vec<UnmetWish>,
    changed: &[Party],
) -> Result<(), Refused> {
    let (meetings, kept) = (event.meetings(session)?, in_force(event, session)?);
    let planned = Planned {
        version: kept.version.number,
        meetings: lines(&meetings, &kept),
        score: kept.version.score,
        unmet,
        changed: names(&meetings, changed),
    };
    context.answer(&planned, |words| {
        let Score { objective, bounds, proved, .. } = planned.score;
        let mut said = vec![words.say_with(
            "cli-meetings-version",
            &args([
                ("number", planned.version.to_string()),
                ("meetings", planned.meetings.len().to_string()),
            ]),
        )];
        let keys = [
            "meetings-line-must",
            "meetings-line-like",
            "meetings-line-why-not",
            "meetings-line-shortfall",
            "meetings-line-gaps",
        ];
        for (line, key) in keys.into_iter().enumerate() {
            let (name, found) = (words.say(key), objective[line].to_string());
            let bound = args([("bound", bounds[line].to_string())]);
            let known = match (proved[line], line < 3) {
                (true, _) => words.say("meetings-proved"),
                (false, true) => words.say_with("meetings-at-most", &bound),
                (false, false) => words.say_with("meetings-at-least", &bound),
            };
            said.push(
                words.say_with(
                    "meetings-verdict",
                    &args([("name", name), ("found", found), ("known", known)]),
                ),
            );
        }
        said.extend(planned.meetings.iter().map(|line| {
            format!("{}  {:6}  {} – {}", line.time.format("%H:%M"), line.table, line.names[0], line.names[1])
        }));
        said.extend(planned.unmet.iter().map(|wish| {
            let both = wish.pair.both().map(|party| meetings.name(party).to_owned()).join(" – ");
            words.say_with("cli-meetings-unmet", &args([("meeting", both), ("why", wish.reason.clone())]))
        }));
        said.extend(said_changed(words, &planned.changed));
        said
    })?;
    Ok(())
}

fn list_versions(context: &Context, event: &Event, session: SessionId) -> Result<(), Refused> {
    let versions: Vec<VersionLine> = event.roster_lines(session)?;
    context.answer(&versions, |words| {
        let line = |line: &VersionLine| {
            let number = line.number.to_string();
            let mut said = words.say_with(
                "cli-meetings-version",
                &args([("number", number), ("meetings", line.meetings.to_string())]),
            );
            if line.in_force {
                said = format!("{said} · {}", words.say("cli-meetings-in-force"));
            } else if line.apart {
                said = format!("{said} · {}", words.say("cli-meetings-apart"));
            }
            format!("{said} · {} · {}", line.at.format("%H:%M"), line.by)
        };
        versions.iter().map(line).collect()
    })?;
    Ok(())
}

fn print(
    context: &Context,
    event: &mut Event,
    session: SessionId,
    paper: MeetingPaper,
    (parties, tables, changed_since): (&[String], &[String], Option<u32>),
    target: &Target,
) -> Result<(), Refused> {
    let meetings = event.meetings(session)?;
    let mut asked = parties.iter().map(|text| meetings.named(text)).collect::<Result<Vec<_>, _>>()?;
    if let Some(number) = changed_since {
        let versions = event.rosters(session)?;
        let was = versions.iter().find(|kept| kept.version.number == number).ok_or(Error::NoSuchVersion)?;
        asked = changed_sheets(&was.version, &in_force(event, session)?.version);
        if asked.is_empty() {
            return Err(regie_print::Error::Nothing.into());
        }
    }
    let of = match paper {
        MeetingPaper::Sheets => MeetingsPaper::Parties { parties: asked },
        MeetingPaper::Tables => MeetingsPaper::Tables { tables: tables.to_vec() },
        MeetingPaper::Wall => MeetingsPaper::Wall { size: WallSize::A4 },
        MeetingPaper::WallA3 => MeetingsPaper::Wall { size: WallSize::A3 },
        MeetingPaper::Contacts => MeetingsPaper::Contacts,
    };
    crate::print::deliver(context, event, &PaperRequest::Meetings { session, version: None, of }, target)
}
