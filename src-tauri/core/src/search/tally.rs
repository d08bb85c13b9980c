//! Who fits a query, and how well.

/// Up to so many people, it is quicker to read their own words than everybody's.
const NARROW: usize = 500;

/// Scores by number: for each asked word the best fit counts once, and only people who fit every word remain.
pub(super) struct Tally {
    scores: Vec<Score>,
    /// The word being told, from 1.
    word: u16,
    /// Who fits the word being told, each once.
    fitting: Vec<u32>,
    /// Who fitted the word before.
    before: Vec<u32>,
}

/// How well one person fits; side by side, since whoever is looked at is looked at whole.
#[derive(Clone, Copy, Default)]
struct Score {
    /// Over the words before.
    total: u32,
    /// In the last word they fit.
    best: u32,
    /// The last word they fit, all those before included.
    word: u16,
}

impl Tally {
    pub(super) fn new(people: usize) -> Self {
        Self { scores: vec![Score::default(); people], word: 1, fitting: Vec::new(), before: Vec::new() }
    }

    pub(super) fn note(&mut self, number: u32, fit: u32) {
        let score = &mut self.scores[number as usize];
        if score.word == self.word {
            score.best = score.best.max(fit);
        } else if score.word + 1 == self.word {
            *score = Score { total: score.total + score.best, best: fit, word: self.word };
            self.fitting.push(number);
        }
    }

    pub(super) fn next_word(&mut self) {
        self.word += 1;
        self.before = std::mem::take(&mut self.fitting);
    }

    /// Whether few enough fit every word so far to be looked at one by one.
    pub(super) fn is_narrow(&self) -> bool {
        self.word > 1 && self.before.len() <= NARROW
    }

    /// Tells a word by the people left, each with how well they fit it.
    pub(super) fn keep(&mut self, fit: impl Fn(u32) -> Option<u32>) {
        for number in std::mem::take(&mut self.before) {
            if let Some(fit) = fit(number) {
                self.note(number, fit);
            }
        }
    }

    /// Who fits every word told, with their score.
    pub(super) fn complete(&self) -> impl Iterator<Item = (u32, u32)> {
        let score = |number: u32| {
            let score = self.scores[number as usize];
            score.total + score.best
        };
        self.fitting.iter().map(move |number| (*number, score(*number)))
    }
}
