//! The desk's sounds: one can tell welcome, already in and unknown apart with one's back to the screen.

use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use regie_core::attendance::{Place, RoomAnswer};
use regie_core::check_in::Answer;
use regie_core::meetings::room::Bell;
use regie_core::pitches::Chime;
use rodio::source::{SineWave, Source};
use rodio::{DeviceSinkBuilder, MixerDeviceSink};

/// A note: its pitch in hertz and its length in milliseconds.
type Note = (f32, u64);

const WELCOME: &[Note] = &[(659.3, 90), (987.8, 160)];
const ALREADY_IN: &[Note] = &[(587.3, 110), (587.3, 160)];
const UNKNOWN: &[Note] = &[(233.1, 150), (174.6, 300)];
// A pitch is not interrupted: one soft note, then two, then a descent that nobody takes for another one.
const AMBER: &[Note] = &[(880.0, 160)];
const RED: &[Note] = &[(880.0, 110), (880.0, 160)];
const UP: &[Note] = &[(987.8, 130), (784.0, 130), (659.3, 360)];

// Heard over a room that talks: the strokes of a bell, two to sit down, three to get up, and a descent for a break.
const BEGIN: &[Note] = &[(784.0, 260), (1046.5, 520)];
const CHANGE: &[Note] = &[(1046.5, 260), (1046.5, 260), (1046.5, 620)];
const STOP: &[Note] = &[(1046.5, 300), (784.0, 300), (523.3, 700)];

/// Plays on a thread of its own; a laptop without loudspeakers stays silent and works on.
#[derive(Debug, Clone)]
pub(crate) struct Sounds(Sender<&'static [Note]>);

impl Sounds {
    pub(crate) fn new() -> Self {
        let (sender, receiver) = channel::<&'static [Note]>();
        std::thread::spawn(move || {
            // Opened at the first note, and again after a failure: loudspeakers get plugged in.
            let mut device: Option<MixerDeviceSink> = None;
            for notes in receiver {
                device = device.or_else(|| DeviceSinkBuilder::open_default_sink().ok());
                if let Some(device) = &device {
                    play(device, notes);
                }
            }
        });
        Self(sender)
    }

    /// The sound of an answer; none for a name, which is no answer.
    pub(crate) fn answer(&self, answer: &Answer) {
        let notes = match answer {
            Answer::Welcome { .. } => WELCOME,
            Answer::AlreadyIn { .. } => ALREADY_IN,
            Answer::UnknownCode { .. } => UNKNOWN,
            Answer::NotACode => return,
        };
        let _ = self.0.send(notes);
    }

    /// The sound of a threshold of the clock.
    pub(crate) fn chime(&self, chime: Chime) {
        let _ = self.0.send(match chime {
            Chime::Amber => AMBER,
            Chime::Red => RED,
            Chime::Up => UP,
        });
    }

    /// The bell of the meetings.
    pub(crate) fn bell(&self, bell: Bell) {
        let _ = self.0.send(match bell {
            Bell::Begin => BEGIN,
            Bell::Change => CHANGE,
            Bell::Stop => STOP,
        });
    }

    /// The sound of an answer at a room's door; somebody who is not expected there sounds like somebody to look at.
    pub(crate) fn room_answer(&self, answer: &RoomAnswer) {
        let notes = match answer {
            RoomAnswer::Noted { place: Place::In, .. } => WELCOME,
            RoomAnswer::Noted { .. } | RoomAnswer::NotedAlready { .. } => ALREADY_IN,
            RoomAnswer::UnknownCode { .. } => UNKNOWN,
            RoomAnswer::NotACode => return,
        };
        let _ = self.0.send(notes);
    }
}

fn play(device: &MixerDeviceSink, notes: &[Note]) {
    let mut start = Duration::ZERO;
    for &(pitch, length) in notes {
        let length = Duration::from_millis(length);
        let note = SineWave::new(pitch)
            .take_duration(length)
            .fade_in(Duration::from_millis(8))
            .amplify(0.25)
            .delay(start);
        device.mixer().add(note);
        start += length + Duration::from_millis(15);
    }
}
