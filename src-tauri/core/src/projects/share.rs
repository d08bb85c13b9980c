//! Sharing out an envelope of half-days: the method, pure.
//!
//! **The method.** Each project has points: its scores, each times the weight of its criterion, summed. The half-days are
//! shared in proportion to the points, each share held between its floor and its ceiling; then the fractions are settled
//! by the largest remainder (Hamilton's method; M. Balinski, H. P. Young, *Fair Representation*, 2nd ed. 2001, ch. 2 and
//! appendix A): everybody gets the whole half-days of their exact share, and what is left goes, one half-day each, to the
//! largest fractions.
//!
//! The exact shares are `clamp(λ · points, floor, ceiling)` for the one λ that uses up the envelope. It is found by
//! proposing, holding those beyond their bound at it, and sharing the rest anew; where some are below their floor and
//! others above their ceiling, those that are further out in sum are held first (as CSS resolves flexible lengths, Flexible
//! Box Layout § 9.7), since the others might come back inside. Bounds are whole half-days, so a held share has no fraction.
//!
//! A project without any point has its floor; it gets more only where everybody with points is at the ceiling, and then all
//! those without share alike. So where nobody has a point, all count the same.
//!
//! **Ties** between equal fractions go to more points, then to the better score on the heaviest criterion, on the next and
//! so on, and at last to the smaller identifier: it was drawn by lot when the project was added, and is the same everywhere.
//!
//! **A better score never gives less**, neither than another's with the same bounds, nor than the same project's before.
//! Hamilton's paradoxes are no exception: they need the envelope, the bounds or several scores to change at once. With one
//! project's points raised and all else the same, λ cannot rise; so its exact share does not fall and no other's rises.
//! Where the whole part of its share stays, its fraction is no smaller; among the others a larger fraction comes only from
//! losing a half-day of the whole part, which is then one more to give. Whoever was among the served stays among them.

use std::cmp::Reverse;

use crate::id::ProjectId;

/// The largest envelope, in half-days: a thousand days.
pub const MOST_HALF_DAYS: i64 = 2_000;

/// A number that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// How much a criterion counts.
    Weight,
    /// A score.
    Score,
    /// The scale of scores.
    Scale,
    /// The envelope, in half-days.
    Envelope,
    /// A floor, in half-days.
    Floor,
    /// A ceiling, in half-days.
    Ceiling,
    /// A share set by hand, in half-days.
    Adjustment,
    /// The length of a day, in minutes.
    Day,
}

impl Number {
    /// Whether it is one of half-days.
    pub const fn in_days(self) -> bool {
        matches!(self, Self::Envelope | Self::Floor | Self::Ceiling | Self::Adjustment)
    }

    /// The message that says what it is.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weight => "projects-number-weight",
            Self::Score => "projects-number-score",
            Self::Scale => "projects-number-scale",
            Self::Envelope => "projects-number-envelope",
            Self::Floor => "projects-number-floor",
            Self::Ceiling => "projects-number-ceiling",
            Self::Adjustment => "projects-number-adjustment",
            Self::Day => "projects-number-day",
        }
    }
}

/// What is against a sharing out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unshareable {
    /// There is nobody to share with.
    #[error("no projects")]
    NoProjects,
    /// The grid has no criteria.
    #[error("no criteria")]
    NoCriteria,
    /// The weights sum to nought.
    #[error("the weights sum to nought")]
    NoWeight,
    /// A number that nobody means.
    #[error("{field:?} of {value}, not from {least} to {most}")]
    BadNumber {
        /// Which.
        field: Number,
        /// What was asked.
        value: i64,
        /// The least that makes sense.
        least: i64,
        /// The most.
        most: i64,
    },
    /// Days are shared in halves.
    #[error("{text} is not a number of half-days")]
    NotHalfDays {
        /// What was written.
        text: String,
    },
    /// A floor above its ceiling.
    #[error("a floor of {floor} above a ceiling of {ceiling}")]
    Reversed {
        /// Whose; empty for what counts for all.
        name: String,
        /// The floor in half-days.
        floor: i64,
        /// The ceiling in half-days.
        ceiling: i64,
    },
    /// The floors are more than there is.
    #[error("floors of {floors} in an envelope of {envelope}")]
    Floors {
        /// The floors in half-days, what was set by hand included.
        floors: i64,
        /// The envelope in half-days.
        envelope: i64,
    },
    /// The ceilings are less than there is.
    #[error("ceilings of {ceilings} in an envelope of {envelope}")]
    Ceilings {
        /// The ceilings in half-days, what was set by hand included.
        ceilings: i64,
        /// The envelope in half-days.
        envelope: i64,
    },
}

impl Unshareable {
    /// The error's code, as [`crate::Error::code`].
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoProjects => "no-projects",
            Self::NoCriteria => "no-criteria",
            Self::NoWeight => "no-weight",
            Self::BadNumber { .. } => "bad-share-number",
            Self::NotHalfDays { .. } => "not-half-days",
            Self::Reversed { .. } => "bounds-reversed",
            Self::Floors { .. } => "floors-too-high",
            Self::Ceilings { .. } => "ceilings-too-low",
        }
    }
}

/// What a project brings to the sharing out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub project: ProjectId,
    /// Its points: scores times weights, summed.
    pub points: i64,
    /// Its scores, that on the heaviest criterion first: they settle ties.
    pub scores: Vec<i64>,
    /// The least it gets, in half-days.
    pub floor: i64,
    /// The most it gets, in half-days.
    pub ceiling: i64,
}

/// What a project gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    /// In half-days.
    pub half_days: i64,
    /// The exact share before it was rounded, in hundredths of a half-day.
    pub exact: i64,
}

/// An exact share: `num / den` half-days.
#[derive(Clone, Copy)]
struct Exact {
    num: i128,
    den: i128,
}

impl Exact {
    const fn whole(half_days: i64) -> Self {
        Self { num: half_days as i128, den: 1 }
    }
}

/// Shares out an envelope, in the order of the claims.
///
/// # Errors
/// [`Unshareable::NoProjects`], [`Unshareable::BadNumber`], [`Unshareable::Reversed`] without a name,
/// [`Unshareable::Floors`], [`Unshareable::Ceilings`].
pub fn share(envelope: i64, claims: &[Claim]) -> Result<Vec<Portion>, Unshareable> {
    check(envelope, claims)?;
    let exact = exact(envelope, claims);
    let mut portions: Vec<i64> = exact.iter().map(|share| narrow(share.num / share.den)).collect();
    let left = envelope - portions.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..claims.len()).filter(|&at| exact[at].num % exact[at].den != 0).collect();
    // Fractions exist only among those between their bounds, and all of these have the same denominator.
    order.sort_by_key(|&at| {
        let claim = &claims[at];
        (Reverse((exact[at].num % exact[at].den, claim.points, &claim.scores)), claim.project)
    });
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        portions[at] += 1;
    }
    let told = portions.into_iter().zip(exact).map(|(half_days, share)| Portion {
        half_days,
        exact: narrow((share.num * 200 + share.den) / (share.den * 2)),
    });
    Ok(told.collect())
}

/// From the wide numbers of the arithmetic back to half-days, which [`check`] keeps small.
fn narrow(wide: i128) -> i64 {
    i64::try_from(wide).unwrap_or(i64::MAX)
}

fn check(envelope: i64, claims: &[Claim]) -> Result<(), Unshareable> {
    if claims.is_empty() {
        return Err(Unshareable::NoProjects);
    }
    within(Number::Envelope, envelope, 1, MOST_HALF_DAYS)?;
    for claim in claims {
        within(Number::Floor, claim.floor, 0, MOST_HALF_DAYS)?;
        within(Number::Ceiling, claim.ceiling, 0, MOST_HALF_DAYS)?;
        within(Number::Score, claim.points, 0, i64::from(u32::MAX))?;
        if claim.floor > claim.ceiling {
            let Claim { floor, ceiling, .. } = *claim;
            return Err(Unshareable::Reversed { name: String::new(), floor, ceiling });
        }
    }
    let floors: i64 = claims.iter().map(|claim| claim.floor).sum();
    let ceilings: i64 = claims.iter().map(|claim| claim.ceiling).sum();
    if floors > envelope {
        return Err(Unshareable::Floors { floors, envelope });
    }
    if ceilings < envelope {
        return Err(Unshareable::Ceilings { ceilings, envelope });
    }
    Ok(())
}

/// Refuses a number out of its range.
pub(super) const fn within(field: Number, value: i64, least: i64, most: i64) -> Result<(), Unshareable> {
    if value < least || value > most {
        return Err(Unshareable::BadNumber { field, value, least, most });
    }
    Ok(())
}

fn exact(envelope: i64, claims: &[Claim]) -> Vec<Exact> {
    let (with, without): (Vec<usize>, Vec<usize>) = (0..claims.len()).partition(|&at| claims[at].points > 0);
    let sum = |group: &[usize], bound: fn(&Claim) -> i64| -> i64 {
        group.iter().map(|&at| bound(&claims[at])).sum()
    };
    let ceilings = sum(&with, |claim| claim.ceiling);
    let mut shares: Vec<Exact> = claims.iter().map(|claim| Exact::whole(claim.floor)).collect();
    if ceilings + sum(&without, |claim| claim.floor) < envelope {
        for at in with {
            shares[at] = Exact::whole(claims[at].ceiling);
        }
        fill(&mut shares, claims, without, envelope - ceilings, |_| 1);
    } else {
        let rest = envelope - sum(&without, |claim| claim.floor);
        fill(&mut shares, claims, with, rest, |claim| i128::from(claim.points));
    }
    shares
}

/// Shares `amount` out among `free`, in proportion to what each counts, within everybody's bounds.
fn fill(
    shares: &mut [Exact],
    claims: &[Claim],
    mut free: Vec<usize>,
    amount: i64,
    counts: fn(&Claim) -> i128,
) {
    let mut rest = i128::from(amount);
    loop {
        let total: i128 = free.iter().map(|&at| counts(&claims[at])).sum();
        // How far each is below its floor and above its ceiling, times `total`.
        let below = |at: usize| i128::from(claims[at].floor) * total - rest * counts(&claims[at]);
        let above = |at: usize| rest * counts(&claims[at]) - i128::from(claims[at].ceiling) * total;
        let missing: i128 = free.iter().map(|&at| below(at).max(0)).sum();
        let excess: i128 = free.iter().map(|&at| above(at).max(0)).sum();
        if missing == 0 && excess == 0 {
            for &at in &free {
                shares[at] = Exact { num: rest * counts(&claims[at]), den: total };
            }
            return;
        }
        let bound_of = |at: usize| {
            if missing >= excess && below(at) > 0 {
                Some(claims[at].floor)
            } else if excess >= missing && above(at) > 0 {
                Some(claims[at].ceiling)
            } else {
                None
            }
        };
        let held: Vec<(usize, i64)> = free.iter().filter_map(|&at| Some((at, bound_of(at)?))).collect();
        for (at, bound) in held {
            shares[at] = Exact::whole(bound);
            rest -= i128::from(bound);
            free.retain(|&other| other != at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(n: u8, points: i64, floor: i64, ceiling: i64) -> Claim {
        Claim { project: ProjectId::from_bytes([n; 12]), points, scores: vec![points], floor, ceiling }
    }

    fn shared(envelope: i64, claims: &[Claim]) -> Vec<i64> {
        share(envelope, claims).unwrap().into_iter().map(|portion| portion.half_days).collect()
    }

    #[test]
    fn the_largest_remainder_as_in_the_books() {
        // Exact shares 3.6, 2.4 and 6: the half-day that is left goes to the larger fraction.
        let claims = [claim(1, 6, 0, 24), claim(2, 4, 0, 24), claim(3, 10, 0, 24)];
        assert_eq!(shared(12, &claims), [4, 2, 6]);
        assert_eq!(share(12, &claims).unwrap()[0].exact, 360);
    }

    #[test]
    fn a_bound_that_holds_shares_the_rest_anew() {
        // 24 in proportion 8 : 1 : 1 would be 19.2, 2.4 and 2.4.
        assert_eq!(shared(24, &[claim(1, 8, 0, 10), claim(2, 1, 0, 24), claim(3, 1, 0, 24)]), [10, 7, 7]);
        assert_eq!(shared(24, &[claim(1, 8, 0, 24), claim(2, 1, 4, 24), claim(3, 1, 0, 24)]), [18, 4, 2]);
        // Held first at a ceiling, a floor is no longer needed: 4 : 1 of what is left.
        assert_eq!(shared(12, &[claim(1, 100, 0, 4), claim(2, 4, 0, 24), claim(3, 1, 1, 24)]), [4, 6, 2]);
    }

    #[test]
    fn without_points_there_is_the_floor_or_what_nobody_else_can_take() {
        assert_eq!(shared(12, &[claim(1, 5, 0, 12), claim(2, 0, 2, 12)]), [10, 2]);
        assert_eq!(shared(12, &[claim(1, 5, 0, 6), claim(2, 0, 0, 12), claim(3, 0, 0, 12)]), [6, 3, 3]);
        assert_eq!(shared(12, &[claim(1, 0, 0, 12), claim(2, 0, 0, 12)]), [6, 6]);
    }

    #[test]
    fn a_tie_goes_to_the_heaviest_criterion_and_then_to_the_lot() {
        let mut claims = [claim(2, 5, 0, 9), claim(1, 5, 0, 9)];
        assert_eq!(shared(3, &claims), [1, 2], "all else the same, the lot that was drawn");
        claims[0].scores = vec![6];
        assert_eq!(shared(3, &claims), [2, 1]);
    }

    #[test]
    fn what_cannot_be_is_said() {
        let one = claim(1, 1, 0, 24);
        assert_eq!(share(24, &[]), Err(Unshareable::NoProjects));
        assert_eq!(
            share(4, &[claim(1, 1, 3, 24), claim(2, 1, 2, 24)]),
            Err(Unshareable::Floors { floors: 5, envelope: 4 })
        );
        assert_eq!(
            share(24, &[claim(1, 1, 0, 23)]),
            Err(Unshareable::Ceilings { ceilings: 23, envelope: 24 })
        );
        assert!(matches!(share(24, &[claim(1, 1, 5, 4)]), Err(Unshareable::Reversed { floor: 5, .. })));
        assert!(matches!(
            share(0, std::slice::from_ref(&one)),
            Err(Unshareable::BadNumber { field: Number::Envelope, .. })
        ));
        assert!(matches!(
            share(24, &[Claim { points: -1, ..one }]),
            Err(Unshareable::BadNumber { field: Number::Score, .. })
        ));
    }
}
