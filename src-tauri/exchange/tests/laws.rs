//! The laws of exchange: five laptops, facts of every area, files lost, doubled, late and out of order, folders put back;
//! in the end all tell the same event, and it is the one that a laptop tells that saw everything as it happened.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Cursor;
use std::path::PathBuf;

use chrono::{DateTime, Local, NaiveDate, TimeZone};
use proptest::prelude::*;
use regie_core::attendance::Mark;
use regie_core::fact::{Fact, MeetingsFact, PeopleFact, ProjectsFact};
use regie_core::id::{OrganisationId, ProjectId, SessionId};
use regie_core::journal::{Entry, Hash};
use regie_core::meetings::{Pair, Party, Tier};
use regie_core::people::{NewPerson, Organisation};
use regie_core::pitches::{Filling, NewPitch, OrderEdit, PitchAction};
use regie_core::programme::DayPart;
use regie_core::projects::Project;
use regie_core::{Clock, Error as CoreError, Event, sample};
use regie_exchange::Error;
use regie_exchange::file::{self, Identity, Key, Known, Lock, Regie};
use tempfile::TempDir;

const LAPTOPS: usize = 5;

/// One thing that happens; numbers choose among what a laptop knows.
#[derive(Debug, Clone)]
enum Deed {
    Add(String),
    Edit(usize, String),
    In(usize, u32),
    Out(usize, u32),
    Register(usize, usize),
    Unregister(usize, usize),
    Mark(usize, usize, usize),
    Badge(usize),
    Erase(usize),
    Apart(usize, usize),
    Undo(usize),
    Session(usize, String),
    Cancel(usize, bool),
    Title(String),
    Organisation(String),
    Project(String),
    Pitch(usize),
    MovePitch(usize, usize),
    Clock(usize),
    Wish(usize, usize, u8),
    Held(usize, usize, bool),
    Tomorrow(usize),
    Desk(String),
    Tick(i64),
    Far(bool),
    /// The folder is copied…
    Copy,
    /// …and put back.
    PutBack,
    /// A file for somebody: all, or what the writer of some older file lacks; sealed to the five, or not.
    Export(bool, usize, bool),
    /// One of the files lying about is merged, and stays where it is, or is lost.
    Merge(usize, bool),
}

fn deed() -> impl Strategy<Value = Deed> {
    let n = || 0..12_usize;
    let happens = prop_oneof![
        4 => "[A-Z][a-zé]{3,8}".prop_map(Deed::Add),
        2 => (n(), "[A-Z][a-z]{3,6}").prop_map(|(a, b)| Deed::Edit(a, b)),
        4 => (n(), 4..7_u32).prop_map(|(a, b)| Deed::In(a, b)),
        1 => (n(), 4..7_u32).prop_map(|(a, b)| Deed::Out(a, b)),
        2 => (n(), n()).prop_map(|(a, b)| Deed::Register(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Deed::Unregister(a, b)),
        2 => (n(), n(), 0..6_usize).prop_map(|(a, b, c)| Deed::Mark(a, b, c)),
        1 => n().prop_map(Deed::Badge),
        1 => n().prop_map(Deed::Erase),
        1 => (n(), n()).prop_map(|(a, b)| Deed::Apart(a, b)),
        2 => (0..40_usize).prop_map(Deed::Undo),
        1 => (n(), "[a-z]{3,6}").prop_map(|(a, b)| Deed::Session(a, b)),
        1 => (n(), any::<bool>()).prop_map(|(a, b)| Deed::Cancel(a, b)),
        1 => "[a-z]{3,6}".prop_map(Deed::Title),
        1 => "[a-z]{3,6}".prop_map(Deed::Organisation),
        1 => "[a-z]{3,6}".prop_map(Deed::Project),
        1 => n().prop_map(Deed::Pitch),
        1 => (n(), n()).prop_map(|(a, b)| Deed::MovePitch(a, b)),
        2 => n().prop_map(Deed::Clock),
        2 => (n(), n(), 0..4_u8).prop_map(|(a, b, c)| Deed::Wish(a, b, c)),
        1 => (n(), n(), any::<bool>()).prop_map(|(a, b, c)| Deed::Held(a, b, c)),
        1 => n().prop_map(Deed::Tomorrow),
    ];
    let around = prop_oneof![
        2 => (-7_200_000..7_200_000_i64).prop_map(Deed::Tick),
        1 => any::<bool>().prop_map(Deed::Far),
        1 => "[A-Z][a-z ]{0,8}".prop_map(Deed::Desk),
        1 => Just(Deed::Copy),
        2 => Just(Deed::PutBack),
        6 => (any::<bool>(), any::<usize>(), any::<bool>()).prop_map(|(a, b, c)| Deed::Export(a, b, c)),
        6 => (any::<usize>(), any::<bool>()).prop_map(|(a, b)| Deed::Merge(a, b)),
    ];
    prop_oneof![2 => happens, 1 => around]
}

struct Laptop {
    dir: TempDir,
    event: Option<Event>,
    clock: Clock,
    copy: Option<PathBuf>,
}

fn noon() -> DateTime<Local> {
    Local.with_ymd_and_hms(2020, 3, 4, 12, 0, 0).unwrap()
}

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 3, day).unwrap()
}

impl Laptop {
    fn event(&mut self) -> &mut Event {
        self.event.as_mut().unwrap()
    }

    fn reopen(&mut self) {
        self.event = Some(Event::open(self.dir.path(), self.clock.clone()).unwrap());
    }

    /// Does what is no matter of files; whatever is refused is nothing.
    #[expect(clippy::too_many_lines, reason = "a line or two for each kind of fact")]
    fn act(&mut self, deed: &Deed) {
        let clock = self.clock.clone();
        let event = self.event();
        let people = event.find_ids("", 12);
        let one = |n: usize| (!people.is_empty()).then(|| people[n % people.len()]);
        let sessions = event.sessions().unwrap();
        let session = |n: usize| sessions[n % sessions.len()].id;
        let stage = event.staged_session();
        let done = match deed {
            Deed::Add(name) => {
                event.add_person(NewPerson { family: name.clone(), ..NewPerson::default() }).map(|_| ())
            }
            Deed::Edit(n, name) => one(*n).map_or(Ok(()), |id| {
                let mut sheet = event.person(id)?;
                sheet.organisation.clone_from(name);
                event.edit_person(&sheet).map(|_| ())
            }),
            Deed::In(n, day) => one(*n).map_or(Ok(()), |id| event.check_in(id, march(*day)).map(|_| ())),
            Deed::Out(n, day) => one(*n).map_or(Ok(()), |id| event.check_out(id, march(*day)).map(|_| ())),
            Deed::Register(n, s) => one(*n).map_or(Ok(()), |id| event.register(id, session(*s)).map(|_| ())),
            Deed::Unregister(n, s) => {
                one(*n).map_or(Ok(()), |id| event.unregister(id, session(*s)).map(|_| ()))
            }
            Deed::Mark(n, s, m) => one(*n).map_or(Ok(()), |id| match Mark::ALL.get(*m) {
                Some(mark) => event.mark(id, session(*s), DayPart::Morning, *mark, None).map(|_| ()),
                None => event.clear_mark(id, session(*s), DayPart::Morning).map(|_| ()),
            }),
            Deed::Badge(n) => one(*n).map_or(Ok(()), |id| event.badges_printed(&[id]).map(|_| ())),
            Deed::Erase(n) => one(*n).map_or(Ok(()), |id| event.erase_person(id).map(|_| ())),
            Deed::Apart(a, b) => match (one(*a), one(*b)) {
                (Some(a), Some(b)) if a != b => event.tell_apart(a, b).map(|_| ()),
                _ => Ok(()),
            },
            // Anything that was ever recorded, by anybody: also an undo, also what another undid already.
            Deed::Undo(n) => {
                // But for the first of all, without which there is no event.
                let created = |entry: &&Entry| {
                    entry.body.as_ref().is_some_and(|body| body.text.contains("programme.created@1"))
                };
                let entries = event.entries().unwrap();
                let entries: Vec<Hash> =
                    entries.iter().filter(|entry| !created(entry)).map(|entry| entry.hash).collect();
                event.undo(entries[entries.len().saturating_sub(1 + n % entries.len())]).map(|_| ())
            }
            Deed::Session(n, title) => {
                let mut sheet = sessions[n % sessions.len()].clone();
                sheet.title.clone_from(title);
                event.edit_session(&sheet).map(|_| ())
            }
            Deed::Cancel(n, cancelled) => event.cancel_session(session(*n), *cancelled).map(|_| ()),
            Deed::Title(title) => event.sheet().and_then(|mut sheet| {
                sheet.title.clone_from(title);
                event.edit_sheet(&sheet).map(|_| ())
            }),
            Deed::Organisation(name) => {
                let organisation =
                    Organisation { id: OrganisationId::mint(), name: name.clone(), ..organisation(event) };
                event.record(PeopleFact::OrganisationAdded { organisation }).map(|_| ())
            }
            Deed::Project(name) => {
                let mut project: Project = event.projects().unwrap()[0].clone();
                project.id = ProjectId::mint();
                project.name.clone_from(name);
                event.record(ProjectsFact::Added { project }).map(|_| ())
            }
            Deed::Pitch(n) => stage.and_then(|stage| {
                let pitch = NewPitch { title: format!("Pitch {n}"), ..NewPitch::default() };
                event.edit_running_order(stage, OrderEdit::Add { pitch, after: None }).map(|_| ())
            }),
            Deed::MovePitch(n, to) => stage.and_then(|stage| {
                let order = event.running_order(stage)?;
                order.get(n % order.len().max(1)).map(|pitch| pitch.id).map_or(Ok(()), |pitch| {
                    event.edit_running_order(stage, OrderEdit::Move { pitch, to: *to }).map(|_| ())
                })
            }),
            Deed::Clock(n) => stage.and_then(|stage| {
                let actions =
                    [PitchAction::Next, PitchAction::StartOrPause, PitchAction::Undo, PitchAction::End];
                event.act_on_clock(stage, &actions[n % actions.len()]).map(|_| ())
            }),
            Deed::Wish(a, b, tier) => meeting(event).map_or(Ok(()), |(session, parties)| {
                let tiers = [None, Some(Tier::Must), Some(Tier::Like), Some(Tier::WhyNot)];
                let (from, to) = (parties[a % parties.len()], parties[b % parties.len()]);
                let now = tiers[usize::from(*tier) % tiers.len()];
                event.record(MeetingsFact::Wished { session, from, to, was: None, now }).map(|_| ())
            }),
            Deed::Held(a, b, held) => meeting(event).map_or(Ok(()), |(session, parties)| {
                let pair = Pair::new(parties[a % parties.len()], parties[b % parties.len()]);
                pair.map_or(Ok(()), |pair| {
                    let held = Some(*held);
                    event.record(MeetingsFact::Held { session, pair, held }).map(|_| ())
                })
            }),
            // A kind of tomorrow, which may name somebody who asks to be forgotten.
            Deed::Tomorrow(n) => {
                let who = one(*n).map(|id| id.to_string()).unwrap_or_default();
                event
                    .record(Fact::parse(&format!(r#"{{"kind":"tomorrow.came@1","who":"{who}"}}"#)))
                    .map(|_| ())
            }
            Deed::Desk(name) => event.name_desk(name),
            Deed::Tick(by) => {
                clock.step(*by);
                Ok(())
            }
            Deed::Far(future) => {
                let year = if *future { 2099 } else { 1970 };
                clock.set(Local.with_ymd_and_hms(year, 1, 2, 0, 0, 0).unwrap());
                Ok(())
            }
            Deed::Copy | Deed::PutBack | Deed::Export(..) | Deed::Merge(..) => Ok(()),
        };
        if let Err(
            error @ (CoreError::Database(_) | CoreError::BrokenChain { .. } | CoreError::Unexpected(_)),
        ) = done
        {
            panic!("{deed:?}: {error}");
        }
    }
}

fn organisation(event: &Event) -> Organisation {
    event.organisations().unwrap()[0].clone()
}

fn meeting(event: &Event) -> Option<(SessionId, Vec<Party>)> {
    let session = event.meeting_sessions().unwrap().first()?.id;
    let organisations = event.organisations().unwrap();
    Some((session, organisations.iter().take(6).map(|one| Party::Organisation(one.id)).collect()))
}

/// Everything that lies about, and the key that the five share.
struct Rig {
    laptops: Vec<Laptop>,
    observer: Laptop,
    files: Vec<Vec<u8>>,
    identity: Identity,
}

impl Rig {
    fn new() -> Self {
        let mut laptops: Vec<Laptop> = Vec::new();
        let mut begun = Vec::new();
        for n in 0..=LAPTOPS {
            let dir = tempfile::tempdir().unwrap();
            let clock = Clock::at(noon());
            let event = if n == 0 {
                let facts = sample::facts().unwrap();
                let mut event = Event::create(dir.path(), clock.clone(), "Poste 0", &facts).unwrap();
                let stage = event.staged_session().unwrap();
                event.edit_running_order(stage, OrderEdit::Fill { times: Filling::default() }).unwrap();
                begun = file::export(&event, &Known::nothing(), &Lock::Open, &mut |_| true).unwrap().bytes;
                event
            } else {
                let file = vec![Regie::read(Cursor::new(begun.clone())).unwrap()];
                let desk = format!("Poste {n}");
                file::start(dir.path(), clock.clone(), &desk, file, &Key::None, &mut |_| true).unwrap()
            };
            laptops.push(Laptop { dir, event: Some(event), clock, copy: None });
        }
        let observer = laptops.pop().unwrap();
        Self { laptops, observer, files: vec![begun], identity: Identity::mint() }
    }

    /// The observer hears of everything as it happens.
    fn observe(&mut self, at: usize) {
        let known = self.observer.event().heads().unwrap();
        let mut news = Vec::new();
        self.laptops[at]
            .event()
            .each_lacking(&known, |entry| {
                news.push(entry);
                Ok::<_, CoreError>(())
            })
            .unwrap();
        self.observer.event().merge(news).unwrap();
    }

    fn act(&mut self, at: usize, deed: &Deed) {
        match deed {
            Deed::Copy => {
                let laptop = &mut self.laptops[at];
                laptop.event = None;
                let copy = laptop.dir.path().join("copy.db");
                std::fs::copy(laptop.dir.path().join("regie.db"), &copy).unwrap();
                laptop.copy = Some(copy);
                laptop.reopen();
            }
            Deed::PutBack if self.laptops[at].copy.is_some() => {
                // What it knew is on a stick somewhere.
                self.export(at, &Known::nothing(), false);
                let laptop = &mut self.laptops[at];
                laptop.event = None;
                std::fs::copy(laptop.copy.as_ref().unwrap(), laptop.dir.path().join("regie.db")).unwrap();
                laptop.reopen();
            }
            Deed::Export(all, file, sealed) => {
                let bytes = self.files[file % self.files.len()].clone();
                let known = Regie::read(Cursor::new(bytes)).unwrap().header().heads.clone();
                let known = if *all { Known::nothing() } else { Known::heads(known) };
                self.export(at, &known, *sealed);
            }
            Deed::Merge(file, lost) => {
                let file = file % self.files.len();
                let bytes = self.files[file].clone();
                let merged = self.merge(at, &bytes);
                // A file that could not be merged yet is kept: it would be the only one with what is in it.
                if *lost && merged && file > 0 {
                    self.files.remove(file);
                }
            }
            deed => self.laptops[at].act(deed),
        }
        self.observe(at);
    }

    fn export(&mut self, at: usize, known: &Known, sealed: bool) {
        let lock = if sealed { Lock::Key(self.identity.recipient()) } else { Lock::Open };
        let exported = file::export(self.laptops[at].event(), known, &lock, &mut |_| true).unwrap();
        self.files.push(exported.bytes);
    }

    /// Merges, after a look; a file whose beginning is missing here changes nothing.
    fn merge(&mut self, at: usize, bytes: &[u8]) -> bool {
        let key = Key::Identity(self.identity.clone());
        let open = || vec![Regie::read(Cursor::new(bytes.to_vec())).unwrap()];
        let event = self.laptops[at].event();
        let entries = event.entry_count().unwrap();
        let seen = file::preview(event, open(), &key, &mut |_| true);
        let before = seen.is_err().then(|| event.verify().unwrap());
        assert_eq!(event.entry_count().unwrap(), entries, "a look changes nothing");
        match (seen, file::merge(event, open(), &key, &mut |_| true)) {
            (Ok(seen), Ok(merged)) => {
                assert_eq!(seen.new, merged.recorded.entries.len() as u64, "a look is exact");
                assert_eq!(seen.known, merged.known);
                assert_eq!(event.entry_count().unwrap(), entries + merged.recorded.entries.len());
                true
            }
            (
                Err(Error::Core(CoreError::MissingEntries { .. })),
                Err(Error::Core(CoreError::MissingEntries { .. })),
            ) => {
                assert_eq!(event.verify().ok(), before, "what is refused changes nothing");
                false
            }
            (seen, merged) => panic!("{seen:?} {merged:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn whatever_way_files_go_all_laptops_end_with_the_event_of_one_that_saw_everything(
        deeds in prop::collection::vec((0..LAPTOPS, deed()), 20..90),
        order in Just((0..LAPTOPS).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let mut rig = Rig::new();
        for (laptop, deed) in &deeds {
            rig.act(*laptop, deed);
        }
        // In the evening everybody exports everything; the files are merged in any order, some twice.
        for at in 0..LAPTOPS {
            rig.export(at, &Known::nothing(), at % 2 == 0);
        }
        let mut files = rig.files.clone();
        for &at in &order {
            files.rotate_left(1);
            // What an incremental file lacks may be in a later one: two rounds are always enough, since all is there in full.
            for round in 0..2 {
                for bytes in &files {
                    let merged = rig.merge(at, bytes);
                    prop_assert!(merged || round == 0, "everything that is missing was in some file");
                }
            }
        }
        let told = rig.observer.event().verify().unwrap();
        for laptop in &mut rig.laptops {
            prop_assert_eq!(laptop.event().verify().unwrap(), told.clone());
            prop_assert_eq!(laptop.event().heads().unwrap(), rig.observer.event().heads().unwrap());
            prop_assert_eq!(laptop.event().review().unwrap().len(), rig.observer.event().review().unwrap().len());
        }
    }
}
