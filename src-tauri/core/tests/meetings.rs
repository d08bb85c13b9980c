//! Meetings: wishes, the plan, the day, and two laptops that worked apart.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::ops::ControlFlow;

use chrono::{DateTime, Local, NaiveTime, TimeZone};
use common::{add, sample_event};
use proptest::prelude::*;
use regie_core::id::SessionId;
use regie_core::meetings::plan::{Draft, Why};
use regie_core::meetings::repair::MOST_MOVED;
use regie_core::meetings::{
    Block, Frame, Happening, How, Meeting, Pair, Party, PartySheet, Tier, changed_sheets, together,
};
use regie_core::people::Side;
use regie_core::review::Case;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Error, Event, sample};
use regie_roster::{Effort, Options};
use tempfile::TempDir;

fn hour(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// An hour of the afternoon of the meetings.
fn sixth(hour: u32, minute: u32) -> DateTime<Local> {
    Local.with_ymd_and_hms(2020, 3, 6, hour, minute, 0).unwrap()
}

/// 14:00, 14:20, 14:40, then 15:30 and 15:50, at so many tables.
fn frame(tables: usize) -> Frame {
    Frame {
        blocks: vec![Block { start: hour(14, 0), slots: 3 }, Block { start: hour(15, 30), slots: 2 }],
        length: 15,
        changeover: 5,
        tables: (1..=tables).map(|table| format!("T{table}")).collect(),
    }
}

/// The sample event with a frame, at noon of the day before: the session, its producers, its reusers.
fn afternoon(tables: usize) -> (TempDir, Event, SessionId, Vec<Party>, Vec<Party>) {
    let (dir, mut event) = sample_event();
    let session = event.meeting_sessions().unwrap()[0].id;
    event.set_meeting_frame(session, frame(tables)).unwrap();
    let (producers, reusers) = sides(&event, session);
    (dir, event, session, producers, reusers)
}

fn sides(event: &Event, session: SessionId) -> (Vec<Party>, Vec<Party>) {
    let meetings = event.meetings(session).unwrap();
    let on = |side| {
        let lines = meetings.parties.iter().filter(|line| line.sheet.side == Some(side));
        lines.map(|line| line.party).collect()
    };
    (on(Side::Producer), on(Side::Reuser))
}

fn plan(event: &Event, session: SessionId) -> Draft {
    let problem = event.meeting_problem(session).unwrap();
    let options = Options { effort: Effort::Moves(20_000), ..Options::default() };
    problem.plan(&options, |_| ControlFlow::Continue(())).unwrap()
}

fn keep(event: &mut Event, session: SessionId) -> Draft {
    let draft = plan(event, session);
    let problem = event.meeting_problem(session).unwrap();
    event.keep_draft(&problem, draft.clone(), How::Planned).unwrap();
    draft
}

fn pair(a: Party, b: Party) -> Pair {
    Pair::new(a, b).unwrap()
}

fn held(meetings: &[Meeting], pair: Pair) -> Option<usize> {
    meetings.iter().find(|meeting| meeting.pair == pair).map(|meeting| meeting.slot)
}

/// Everything a roster owes to everybody, checked anew from the event.
fn check(event: &Event, session: SessionId, meetings: &[Meeting]) {
    let known = event.meetings(session).unwrap();
    let frame = known.frame.clone().unwrap();
    for (n, one) in meetings.iter().enumerate() {
        assert!(one.slot < frame.slots().len() && one.table < frame.tables.len());
        assert!(!known.between(one.pair).veto, "a vetoed meeting");
        for other in &meetings[n + 1..] {
            assert_ne!(one.pair, other.pair, "twice");
            if one.slot == other.slot {
                assert_ne!(one.table, other.table, "two at a table");
                let shared = one.pair.both().into_iter().find(|party| other.pair.both().contains(party));
                let alone = shared.is_none_or(|party| known.party(party).unwrap().sheet.at_once > 1);
                assert!(alone, "in two places at once");
            }
        }
        for party in one.pair.both() {
            let sheet = &known.party(party).unwrap().sheet;
            let there = regie_core::meetings::day::presence(sheet, &known.happened_to(party), &frame.slots());
            assert!(there.contains(&one.slot), "somebody is not there");
            let count = meetings.iter().filter(|meeting| meeting.pair.other(party).is_some()).count();
            assert!(sheet.limit.is_none_or(|limit| count <= limit as usize), "over the limit");
        }
    }
}

#[test]
fn the_sample_has_the_documents_parties_and_no_invented_wish() {
    let (_dir, event) = sample_event();
    let session = event.meeting_sessions().unwrap()[0].id;
    let (producers, reusers) = sides(&event, session);
    assert_eq!((producers.len(), reusers.len()), (6, 5 + 7));
    let meetings = event.meetings(session).unwrap();
    assert!(meetings.between.is_empty() && meetings.frame.is_none());
    assert!(matches!(event.meeting_problem(session), Err(Error::NoFrame)));
}

#[test]
fn wishes_from_both_sides_count_more_and_nobody_meets_themselves() {
    assert_eq!(together(Some(Tier::Like), Some(Tier::WhyNot)), Some(Tier::Must));
    assert_eq!(together(Some(Tier::WhyNot), Some(Tier::WhyNot)), Some(Tier::Like));
    assert_eq!(together(None, Some(Tier::Like)), Some(Tier::Like));
    let (_dir, mut event, session, producers, reusers) = afternoon(4);
    event.wish(session, producers[0], reusers[0], Some(Tier::Like)).unwrap();
    event.wish(session, reusers[0], producers[0], Some(Tier::Like)).unwrap();
    let between = event.meetings(session).unwrap().between(pair(reusers[0], producers[0]));
    assert_eq!(between.tier, Some(Tier::Must));
    event.wish(session, reusers[0], producers[0], None).unwrap();
    assert_eq!(event.meetings(session).unwrap().between(between.pair).tier, Some(Tier::Like));
    let entries = event.entry_count().unwrap();
    event.wish(session, producers[0], reusers[0], Some(Tier::Like)).unwrap();
    assert_eq!(event.entry_count().unwrap(), entries, "nothing is written where it stands so already");
    assert!(matches!(
        event.wish(session, producers[0], producers[0], Some(Tier::Must)),
        Err(Error::MeetsItself)
    ));
    event.verify().unwrap();
}

#[test]
fn shared_interests_propose_pairs_of_two_sides_that_nobody_wished_yet() {
    let (_dir, mut event, session, producers, reusers) = afternoon(4);
    let cares =
        |side, what: &str| PartySheet { interests: vec![what.to_owned()], ..PartySheet::on(Some(side)) };
    event.set_party(session, producers[0], cares(Side::Producer, "Qualité de l’air")).unwrap();
    event.set_party(session, producers[1], cares(Side::Producer, "qualite de l’air")).unwrap();
    event.set_party(session, reusers[0], cares(Side::Reuser, "QUALITÉ DE L’AIR ")).unwrap();
    let proposed: Vec<Pair> =
        event.meetings(session).unwrap().proposals().into_iter().map(|proposal| proposal.pair).collect();
    assert_eq!(proposed.len(), 2);
    event.wish(session, reusers[0], producers[0], Some(Tier::WhyNot)).unwrap();
    let proposals = event.meetings(session).unwrap().proposals();
    assert_eq!(proposals.len(), 1);
    assert_eq!(proposals[0].pair, pair(producers[1], reusers[0]));
}

#[test]
fn a_plan_respects_presence_limits_pins_vetoes_and_says_why_a_wish_is_not_met() {
    let (_dir, mut event, session, producers, reusers) = afternoon(2);
    for producer in &producers[..3] {
        for reuser in &reusers[..4] {
            event.wish(session, *reuser, *producer, Some(Tier::Like)).unwrap();
        }
    }
    event.veto(session, pair(producers[0], reusers[0]), true).unwrap();
    let limited = PartySheet { limit: Some(1), ..PartySheet::on(Some(Side::Reuser)) };
    event.set_party(session, reusers[1], limited).unwrap();
    let leaves = PartySheet {
        away: vec![regie_core::meetings::Away { from: Some(hour(14, 40)), until: None }],
        ..PartySheet::on(Some(Side::Reuser))
    };
    event.set_party(session, reusers[2], leaves).unwrap();
    event.pin_meeting(session, pair(producers[1], reusers[3]), Some(hour(15, 50))).unwrap();
    let draft = plan(&event, session);
    check(&event, session, &draft.meetings);
    assert_eq!(held(&draft.meetings, pair(producers[1], reusers[3])), Some(4));
    assert_eq!(plan(&event, session), draft, "the same input and seed give the same roster");
    let problem = event.meeting_problem(session).unwrap();
    let unmet = problem.unmet(&draft.meetings, &Words::new(Language::Fr));
    let why = |wanted: Pair| unmet.iter().find(|wish| wish.pair == wanted).map(|wish| wish.why.clone());
    assert_eq!(why(pair(producers[0], reusers[0])), Some(Why::Veto));
    let limited = unmet.iter().filter(|wish| wish.pair.other(reusers[1]).is_some());
    assert!(
        limited.clone().count() == 2
            && limited.clone().all(|wish| matches!(&wish.why, Why::Full { who } if who == &[reusers[1]]))
    );
    assert!(unmet.iter().all(|wish| !wish.reason.starts_with("meetings-")));
}

#[test]
fn pins_that_quarrel_are_named() {
    let (_dir, mut event, session, producers, reusers) = afternoon(2);
    for reuser in &reusers[..2] {
        event.wish(session, *reuser, producers[0], Some(Tier::Must)).unwrap();
        event.pin_meeting(session, pair(producers[0], *reuser), Some(hour(14, 0))).unwrap();
    }
    let problem = event.meeting_problem(session).unwrap();
    let error = problem.plan(&Options::default(), |_| ControlFlow::Continue(())).unwrap_err();
    let fault = Words::new(Language::Fr).error(&error);
    assert_eq!(fault.code, "cannot-plan");
    let meetings = event.meetings(session).unwrap();
    for party in [producers[0], reusers[0], reusers[1]] {
        assert!(fault.message.contains(meetings.name(party)), "{fault}");
    }
    assert!(fault.message.contains("14:00"), "{fault}");
    assert!(!format!("{error:?}").contains(meetings.name(producers[0])), "no name in what developers print");
    assert!(matches!(
        event.pin_meeting(session, pair(producers[0], reusers[0]), Some(hour(14, 1))),
        Err(Error::NoSuchSlot)
    ));
    // The frame changes under a pin.
    let mut later = frame(2);
    later.blocks[0].start = hour(14, 5);
    event.set_meeting_frame(session, later).unwrap();
    let error = event.meeting_problem(session).unwrap_err();
    assert!(Words::new(Language::En).error(&error).message.contains("no slot starts"), "{error:?}");
}

#[test]
fn a_meeting_moves_where_it_may_and_a_pinned_move_survives_the_next_plan() {
    let (_dir, mut event, session, producers, reusers) = afternoon(2);
    for (producer, reuser) in [(0, 0), (0, 1), (1, 0)] {
        event.wish(session, producers[producer], reusers[reuser], Some(Tier::Must)).unwrap();
    }
    let words = Words::new(Language::En);
    let wanted = pair(producers[0], reusers[0]);
    assert!(matches!(event.meeting_places(session, wanted, &words), Err(Error::NoRoster)));
    let draft = keep(&mut event, session);
    assert_eq!(draft.meetings.len(), 3);
    let places = event.meeting_places(session, wanted, &words).unwrap();
    let busy = held(&draft.meetings, pair(producers[0], reusers[1])).unwrap();
    assert!(!places[busy].legal && places[busy].reasons[0].contains("already in a meeting"), "{places:?}");
    let error = event.move_meeting(session, wanted, Some((places[busy].start, None)), false).unwrap_err();
    assert_eq!(error.code(), "cannot-move");
    assert!(places[4].legal && places[4].tables == [0, 1]);
    event.move_meeting(session, wanted, Some((hour(15, 50), Some(1))), true).unwrap();
    let kept = event.roster_in_force(session).unwrap().unwrap();
    let moved = kept.version.meetings.iter().find(|meeting| meeting.pair == wanted).unwrap();
    assert_eq!((moved.slot, moved.table, kept.version.number), (4, 1, 2));
    assert_eq!(kept.version.how, How::Moved);
    let again = plan(&event, session);
    assert_eq!(held(&again.meetings, wanted), Some(4));
    let versions = event.rosters(session).unwrap();
    let changed = changed_sheets(&versions[0].version, &versions[1].version);
    let mut two = wanted.both();
    two.sort_unstable();
    assert_eq!(changed, two, "no one else's sheet is another");
    event.verify().unwrap();
}

#[test]
fn a_no_show_costs_only_their_own_meetings_and_the_past_stays() {
    let (_dir, mut event, session, producers, reusers) = afternoon(2);
    for producer in &producers[..2] {
        for reuser in &reusers[..3] {
            event.wish(session, *reuser, *producer, Some(Tier::Like)).unwrap();
        }
    }
    let limited = PartySheet { limit: Some(2), ..PartySheet::on(Some(Side::Producer)) };
    event.set_party(session, producers[0], limited).unwrap();
    let before = keep(&mut event, session);
    let gone = before
        .meetings
        .iter()
        .rev()
        .flat_map(|meeting| meeting.pair.both())
        .find(|party| reusers.contains(party))
        .unwrap();
    // In the second slot.
    event.clock().set(sixth(14, 25));
    let damage = event.damage(session, Some((gone, Happening::Absent { from: hour(14, 25) }))).unwrap();
    let entries = event.entry_count().unwrap();
    let mended = damage.mend(1, MOST_MOVED, |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(event.entry_count().unwrap(), entries, "a preview records nothing");
    let lost: Vec<Pair> = mended.dropped.iter().map(|meeting| meeting.pair).collect();
    for meeting in &before.meetings {
        let stays = meeting.slot < 2 || meeting.pair.other(gone).is_none();
        assert_eq!(lost.contains(&meeting.pair), !stays);
        assert_eq!(mended.still.draft.meetings.contains(meeting), stays, "{meeting:?}");
    }
    for offer in &mended.offers {
        assert!(offer.price > 0 && offer.gain.iter().any(|gain| *gain != 0), "{offer:?}");
    }
    event.keep_repair(&damage, mended.still.draft.clone()).unwrap();
    let kept = event.roster_in_force(session).unwrap().unwrap();
    assert_eq!(kept.version.meetings, mended.still.draft.meetings);
    assert_eq!(event.meetings(session).unwrap().happened.len(), 1);
    assert!(event.review().unwrap().iter().all(|case| !matches!(case, Case::MeetingClash { .. })));
    // What is running cannot be moved.
    if let Some(running) = kept.version.meetings.iter().find(|meeting| meeting.slot < 2) {
        let error = event.move_meeting(session, running.pair, Some((hour(15, 50), None)), false).unwrap_err();
        assert_eq!(error.code(), "cannot-move");
    }
    assert!(matches!(event.keep_repair(&damage, mended.still.draft), Err(Error::RosterMoved)));
    event.verify().unwrap();
}

#[test]
fn the_afternoon_says_who_is_missing_from_what_the_desk_saw() {
    let (_dir, mut event, session, producers, reusers) = afternoon(2);
    let person = add(&mut event, "Prénom", "Inventé", "");
    let members = PartySheet { members: vec![person.id], ..PartySheet::on(Some(Side::Reuser)) };
    event.set_party(session, reusers[0], members).unwrap();
    event.wish(session, reusers[0], producers[0], Some(Tier::Must)).unwrap();
    event.pin_meeting(session, pair(producers[0], reusers[0]), Some(hour(14, 0))).unwrap();
    keep(&mut event, session);
    event.clock().set(sixth(14, 5));
    let afternoon = event.afternoon(session).unwrap();
    assert!(afternoon.today);
    assert_eq!(afternoon.running.unwrap().start, hour(14, 0));
    assert_eq!(afternoon.next.unwrap().start, hour(14, 20));
    assert_eq!(afternoon.missing, [reusers[0]]);
    event.check_in(person.id, common::march(6)).unwrap();
    assert_eq!(event.afternoon(session).unwrap().missing, []);
    event.mark_held(session, pair(producers[0], reusers[0]), Some(true)).unwrap();
    let between = event.meetings(session).unwrap().between(pair(producers[0], reusers[0]));
    assert!(between.held.unwrap().held);
}

#[test]
fn an_erased_person_is_no_party_any_more() {
    let (_dir, mut event, session, producers, _) = afternoon(2);
    let person = add(&mut event, "Prénom", "Inventé", "");
    let party = Party::Person(person.id);
    event
        .set_party(session, party, PartySheet { contact: "a@exemple.fr".into(), ..PartySheet::default() })
        .unwrap();
    event.wish(session, party, producers[0], Some(Tier::Must)).unwrap();
    keep(&mut event, session);
    event.erase_person(person.id).unwrap();
    let meetings = event.meetings(session).unwrap();
    assert!(meetings.party(party).is_err() && meetings.between.is_empty());
    assert!(event.entries().unwrap().iter().all(|entry| !format!("{entry:?}").contains("a@exemple.fr")));
    assert!(plan(&event, session).meetings.is_empty());
    event.verify().unwrap();
}

/// Two laptops with the same sample event.
fn two_laptops() -> (TempDir, [Event; 2], SessionId) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Clock::at(common::at(9, 0));
    let mut one =
        Event::create(&dir.path().join("1"), clock.clone(), "Un", &sample::facts().unwrap()).unwrap();
    let session = one.meeting_sessions().unwrap()[0].id;
    one.set_meeting_frame(session, frame(2)).unwrap();
    let mut two = Event::create(&dir.path().join("2"), clock, "Deux", &[]).unwrap();
    two.merge(one.entries().unwrap()).unwrap();
    (dir, [one, two], session)
}

fn exchange([one, two]: &mut [Event; 2]) {
    let (ours, theirs) = (one.entries().unwrap(), two.entries().unwrap());
    one.merge(theirs).unwrap();
    two.merge(ours).unwrap();
}

#[test]
fn two_laptops_that_planned_apart_keep_both_and_ask_which_one_counts() {
    let (_dir, mut laptops, session) = two_laptops();
    let (producers, reusers) = sides(&laptops[0], session);
    laptops[0].wish(session, producers[0], reusers[0], Some(Tier::Must)).unwrap();
    laptops[1].wish(session, producers[1], reusers[1], Some(Tier::Must)).unwrap();
    for event in &mut laptops {
        keep(event, session);
    }
    exchange(&mut laptops);
    let apart = |event: &Event| {
        event.review().unwrap().into_iter().find_map(|case| match case {
            Case::RostersApart { versions, .. } => Some(versions),
            _ => None,
        })
    };
    let versions = apart(&laptops[0]).unwrap();
    assert_eq!(versions.iter().map(|version| version.number).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(apart(&laptops[1]).as_ref(), Some(&versions));
    assert!(versions[0].apart && versions[1].in_force);
    laptops[0].choose_roster(session, versions[0].id).unwrap();
    exchange(&mut laptops);
    for event in &mut laptops {
        assert_eq!(apart(event), None);
        let kept = event.roster_in_force(session).unwrap().unwrap();
        assert_eq!((kept.version.number, kept.version.how), (2, How::Chosen));
        event.verify().unwrap();
    }
}

#[test]
fn wishes_that_cross_and_meetings_that_cannot_be_held_are_on_the_review_list() {
    let (_dir, mut laptops, session) = two_laptops();
    let (producers, reusers) = sides(&laptops[0], session);
    laptops[0].wish(session, producers[0], reusers[0], Some(Tier::Must)).unwrap();
    laptops[1].wish(session, producers[0], reusers[0], Some(Tier::WhyNot)).unwrap();
    keep(&mut laptops[0], session);
    laptops[1].veto(session, pair(producers[0], reusers[0]), true).unwrap();
    laptops[1].note_happening(session, reusers[0], Happening::Absent { from: hour(14, 0) }).unwrap();
    exchange(&mut laptops);
    let cases = laptops[0].review().unwrap();
    assert!(cases.iter().any(|case| matches!(case, Case::CrossedEdit { field, .. } if field == "wish")));
    let clashes = cases.iter().filter(|case| matches!(case, Case::MeetingClash { .. })).count();
    assert_eq!(clashes, 2, "absent, and vetoed: {cases:?}");
    assert_eq!(laptops[1].review().unwrap(), cases);
}

#[derive(Debug, Clone)]
enum Step {
    Wish(usize, usize, u8),
    Veto(usize, usize, bool),
    Pin(usize, usize, Option<usize>),
    Limit(usize, u32),
    Absent(usize, usize),
    Held(usize, usize, bool),
    Frame(usize),
    Plan,
}

fn steps() -> impl Strategy<Value = Vec<(usize, Step)>> {
    let party = || 0..6_usize;
    let step = prop_oneof![
        4 => (party(), party(), 0..4_u8).prop_map(|(a, b, tier)| Step::Wish(a, b, tier)),
        1 => (party(), party(), any::<bool>()).prop_map(|(a, b, on)| Step::Veto(a, b, on)),
        1 => (party(), party(), prop::option::of(0..5_usize)).prop_map(|(a, b, at)| Step::Pin(a, b, at)),
        1 => (party(), 1..4_u32).prop_map(|(a, limit)| Step::Limit(a, limit)),
        1 => (party(), 0..5_usize).prop_map(|(a, slot)| Step::Absent(a, slot)),
        1 => (party(), party(), any::<bool>()).prop_map(|(a, b, held)| Step::Held(a, b, held)),
        1 => (1..4_usize).prop_map(Step::Frame),
        2 => Just(Step::Plan),
    ];
    prop::collection::vec((0..2_usize, step), 1..14)
}

fn take(event: &mut Event, session: SessionId, parties: &[Party], step: &Step) {
    let two = |a: usize, b: usize| Pair::new(parties[a], parties[b]).ok();
    let times: Vec<NaiveTime> = frame(1).slots().iter().map(|slot| slot.start).collect();
    match *step {
        Step::Wish(a, b, tier) if a != b => {
            event.wish(session, parties[a], parties[b], Tier::numbered(tier)).unwrap();
        }
        Step::Veto(a, b, on) => drop(two(a, b).map(|pair| event.veto(session, pair, on).unwrap())),
        Step::Pin(a, b, at) => {
            drop(two(a, b).map(|pair| event.pin_meeting(session, pair, at.map(|at| times[at])).unwrap()));
        }
        Step::Limit(a, limit) => {
            let sheet = PartySheet { limit: Some(limit), ..PartySheet::default() };
            event.set_party(session, parties[a], sheet).unwrap();
        }
        Step::Absent(a, slot) => {
            event.note_happening(session, parties[a], Happening::Absent { from: times[slot] }).unwrap();
        }
        Step::Held(a, b, held) => {
            drop(two(a, b).map(|pair| event.mark_held(session, pair, Some(held)).unwrap()));
        }
        Step::Frame(tables) => drop(event.set_meeting_frame(session, frame(tables)).unwrap()),
        Step::Plan => {
            let problem = event.meeting_problem(session).unwrap();
            let options = Options { effort: Effort::Moves(200), ..Options::default() };
            // Pins and absences drawn at random may quarrel: that is said, and nothing is kept.
            if let Ok(draft) = problem.plan(&options, |_| ControlFlow::Continue(())) {
                check(event, session, &draft.meetings);
                event.keep_draft(&problem, draft, How::Planned).unwrap();
            }
        }
        Step::Wish(..) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laptops_that_worked_apart_agree_once_they_met(steps in steps()) {
        let (_dir, mut laptops, session) = two_laptops();
        let (producers, reusers) = sides(&laptops[0], session);
        let parties: Vec<Party> = producers.into_iter().take(3).chain(reusers.into_iter().take(3)).collect();
        for (laptop, step) in &steps {
            take(&mut laptops[*laptop], session, &parties, step);
        }
        exchange(&mut laptops);
        exchange(&mut laptops);
        let digests = laptops.each_mut().map(|event| event.verify().unwrap().digest);
        prop_assert_eq!(&digests[0], &digests[1]);
        prop_assert_eq!(laptops[0].review().unwrap(), laptops[1].review().unwrap());
        prop_assert_eq!(laptops[0].meetings(session).unwrap(), laptops[1].meetings(session).unwrap());
    }
}

#[test]
fn the_afternoon_is_on_one_laptops_stage_and_the_bell_rings_there_alone() {
    use regie_core::meetings::room::{Bell, RoomPhase};
    let (dir, event, session, ..) = afternoon(4);
    drop(event);
    let clock = Clock::at(sixth(14, 16));
    let mut event = Event::open(dir.path(), clock.clone()).unwrap();
    assert!(event.room_clock().unwrap().is_none() && event.bells().unwrap().is_empty());
    let entries = event.entry_count().unwrap();

    event.show_meetings(Some(session)).unwrap();
    assert_eq!(event.entry_count().unwrap(), entries, "it is nobody else's");
    let room = event.room_clock().unwrap().unwrap();
    assert_eq!((room.phase, room.slot.map(|slot| slot.slot), room.slots), (RoomPhase::Change, Some(1), 5));
    assert_eq!(room.until_boot, Some(clock.read().boot + 4 * 60_000));
    assert!(event.afternoon(session).unwrap().on_stage);
    let now = clock.now();
    let next: Vec<_> = event.bells().unwrap().into_iter().filter(|(at, _)| *at > now).take(2).collect();
    assert_eq!(next, [(now + 4 * 60_000, Bell::Begin), (now + 19 * 60_000, Bell::Change)]);

    clock.set(sixth(14, 16) + chrono::Days::new(1));
    assert_eq!(event.room_clock().unwrap().unwrap().phase, RoomPhase::Idle);
    assert!(event.bells().unwrap().is_empty(), "not on another day");
    event.show_meetings(None).unwrap();
    assert!(event.room_clock().unwrap().is_none());
}
