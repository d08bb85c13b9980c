//! Clauses, and counting with them.

/// A variable, or its opposite when negative, as the solver wants them.
pub(crate) type Literal = i32;

/// More would take more memory than a proof is worth.
const MOST_LITERALS: usize = 12_000_000;

/// Clauses on their way to the solver: literals, each clause ended by 0.
#[derive(Debug, Default)]
pub(crate) struct Clauses {
    pub literals: Vec<Literal>,
    pub variables: i32,
}

impl Clauses {
    pub(crate) fn variable(&mut self) -> Literal {
        self.variables += 1;
        self.variables
    }

    pub(crate) fn clause(&mut self, literals: impl IntoIterator<Item = Literal>) {
        if self.too_many() {
            return;
        }
        self.literals.extend(literals);
        self.literals.push(0);
    }

    /// Clauses were left out: no answer would mean anything.
    pub(crate) fn too_many(&self) -> bool {
        self.literals.len() > MOST_LITERALS
    }

    /// One of these at most.
    pub(crate) fn at_most_one(&mut self, these: &[Literal]) {
        if these.len() <= 6 {
            for (place, &one) in these.iter().enumerate() {
                these[place + 1..].iter().for_each(|&other| self.clause([-one, -other]));
            }
            return;
        }
        // The first half and the second half exclude each other through one variable.
        let (first, second) = these.split_at(5);
        let among_first = self.variable();
        let mut first = first.to_vec();
        let mut second = second.to_vec();
        first.push(-among_first);
        second.push(among_first);
        self.at_most_one(&first);
        self.at_most_one(&second);
    }

    /// No more than that many of these.
    pub(crate) fn at_most(&mut self, these: &[Literal], most: usize) {
        match most {
            _ if these.len() <= most => {}
            0 => these.iter().for_each(|&one| self.clause([-one])),
            1 => self.at_most_one(these),
            _ => {
                let counted = self.count(these, most + 1, false);
                self.clause([-counted[most]]);
            }
        }
    }

    /// No fewer than that many of these.
    pub(crate) fn at_least(&mut self, these: &[Literal], least: usize) {
        match least {
            0 => {}
            1 => self.clause(these.iter().copied()),
            _ if least > these.len() => self.clause([]),
            _ => {
                let others: Vec<Literal> = these.iter().map(|one| -one).collect();
                self.at_most(&others, these.len() - least);
            }
        }
    }

    /// That many of these, neither more nor less.
    pub(crate) fn exactly(&mut self, these: &[Literal], number: usize) {
        if number == these.len() {
            for &one in these {
                self.clause([one]);
            }
        } else if number == 0 {
            self.at_most(these, 0);
        } else {
            let counted = self.count(these, number + 1, true);
            self.clause([counted[number - 1]]);
            self.clause([-counted[number]]);
        }
    }

    /// Counts up to `limit`: the literal at place n says that more than n of these hold (a totaliser). It is implied by
    /// them, and implies them if `both`.
    fn count(&mut self, these: &[Literal], limit: usize, both: bool) -> Vec<Literal> {
        if these.len() <= 1 {
            return these.to_vec();
        }
        let (first, second) = these.split_at(these.len() / 2);
        let first = self.count(first, limit, both);
        let second = self.count(second, limit, both);
        let counted: Vec<Literal> =
            (0..(first.len() + second.len()).min(limit)).map(|_| self.variable()).collect();
        for a in 0..=first.len() {
            for b in 0..=second.len() {
                // At least a and at least b make at least a + b.
                if a + b > 0 && a + b <= limit {
                    let from = [a.checked_sub(1).map(|a| -first[a]), b.checked_sub(1).map(|b| -second[b])];
                    self.clause(from.into_iter().flatten().chain([counted[a + b - 1]]));
                }
                // No more than a and no more than b make no more than a + b.
                if both && a + b < counted.len() {
                    let from = [first.get(a).copied(), second.get(b).copied()];
                    self.clause(from.into_iter().flatten().chain([-counted[a + b]]));
                }
            }
        }
        counted
    }
}
