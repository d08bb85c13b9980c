//! How a count is published.

use crate::report::table::Cell;

/// From so many on, a count is published.
pub(super) const LEAST: usize = 5;

/// A count as it is published: nothing of fewer than five, else the nearest multiple of five.
pub(super) fn published(count: usize) -> Cell {
    if count < LEAST { Cell::Few } else { Cell::count((count + LEAST / 2) / LEAST * LEAST) }
}

/// Parts of a whole, with those under five put together under one name; where they are too few even so, the smallest of
/// the others joins them. Nobody at all is no part.
pub(super) fn grouped(parts: Vec<(String, usize)>, together: String) -> Vec<(String, usize)> {
    let (mut kept, few): (Vec<_>, Vec<_>) =
        parts.into_iter().filter(|(_, count)| *count > 0).partition(|(_, count)| *count >= LEAST);
    let mut rest: usize = few.iter().map(|(_, count)| count).sum();
    while rest > 0 && rest < LEAST && !kept.is_empty() {
        let smallest = (0..kept.len()).min_by_key(|at| kept[*at].1).unwrap_or(0);
        rest += kept.remove(smallest).1;
    }
    if rest > 0 {
        kept.push((together, rest));
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_are_rounded_and_few_are_no_number() {
        let said: Vec<_> = [0, 1, 4, 5, 7, 8, 12, 13].map(published).into();
        assert_eq!(said[..3], [Cell::Few, Cell::Few, Cell::Few]);
        assert_eq!(said[3..], [5, 5, 10, 10, 15].map(Cell::Whole));
    }

    proptest! {
        #[test]
        fn nobody_is_lost_when_parts_are_grouped_and_no_part_is_small(counts in prop::collection::vec(0_usize..20, 0..8)) {
            let parts = counts.iter().map(|count| (String::from("part"), *count)).collect();
            let grouped = grouped(parts, "autres".to_owned());
            let whole: usize = counts.iter().sum();
            prop_assert_eq!(grouped.iter().map(|(_, count)| count).sum::<usize>(), whole);
            let small = grouped.iter().any(|(_, count)| *count < LEAST);
            prop_assert!(!small || (grouped.len() == 1 && whole < LEAST));
        }
    }
}
