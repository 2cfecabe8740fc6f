//! How often each case of a group took each place. Only whole numbers, so that threads may count in any order.

use super::{Places, TOP};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// Up to so many cases, every place is counted; beyond, neighbouring places share a bin.
const MOST_BINS: usize = 1000;
/// And with so many cases that all their bins would be more than this, bins are fewer still, down to the least. What that
/// blurs is below what a thousand draws leave open of a place.
const CELLS: usize = 4_000_000;
const FEWEST_BINS: usize = 100;

pub(super) struct Histogram {
    cases: usize,
    /// Places a bin.
    width: usize,
    bins: usize,
    counts: Vec<AtomicU32>,
    firsts: Vec<AtomicU32>,
    tops: Vec<AtomicU32>,
    sums: Vec<AtomicU64>,
}

impl Histogram {
    pub fn of(cases: usize) -> Histogram {
        let most = (CELLS / cases.max(1)).clamp(FEWEST_BINS, MOST_BINS);
        let width = cases.div_ceil(most).max(1);
        let bins = cases.div_ceil(width);
        Histogram {
            cases,
            width,
            bins,
            counts: (0..cases * bins).map(|_| AtomicU32::new(0)).collect(),
            firsts: (0..cases).map(|_| AtomicU32::new(0)).collect(),
            tops: (0..cases).map(|_| AtomicU32::new(0)).collect(),
            sums: (0..cases).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    /// The case at this place of the group took `rank`, from 0.
    pub fn count(&self, place: usize, rank: usize) {
        self.counts[place * self.bins + rank / self.width].fetch_add(1, Ordering::Relaxed);
        self.sums[place].fetch_add(rank as u64 + 1, Ordering::Relaxed);
        if rank == 0 {
            self.firsts[place].fetch_add(1, Ordering::Relaxed);
        }
        if rank < TOP {
            self.tops[place].fetch_add(1, Ordering::Relaxed);
        }
    }

    pub fn places(&self, group: &[usize], draws: usize) -> Vec<Places> {
        let of_draws = |count: f64| count / draws.max(1) as f64;
        group
            .iter()
            .enumerate()
            .map(|(place, case)| Places {
                case: *case,
                p_first: of_draws(f64::from(self.firsts[place].load(Ordering::Relaxed))),
                p_top: of_draws(f64::from(self.tops[place].load(Ordering::Relaxed))),
                expected_rank: of_draws(self.sums[place].load(Ordering::Relaxed) as f64),
                rank_low: self.bin(place, draws.div_ceil(20)) * self.width + 1,
                rank_high: (self.bin(place, draws - draws / 20) * self.width + self.width).min(self.cases),
            })
            .collect()
    }

    /// The bin in which the draw with this number, counted from the best place, lies.
    fn bin(&self, place: usize, number: usize) -> usize {
        let mut counted = 0;
        let row = &self.counts[place * self.bins..][..self.bins];
        let reached = row.iter().position(|count| {
            counted += count.load(Ordering::Relaxed) as usize;
            counted >= number
        });
        reached.unwrap_or(self.bins - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every case takes places around its own, up to four away.
    fn ranged(cases: usize) -> Vec<Places> {
        let histogram = Histogram::of(cases);
        for draw in 0..9 {
            for place in 0..cases {
                histogram.count(place, (place + draw).saturating_sub(4).min(cases - 1));
            }
        }
        histogram.places(&(0..cases).collect::<Vec<usize>>(), 9)
    }

    #[test]
    fn up_to_a_thousand_cases_every_place_is_told_apart() {
        let found = ranged(1000);
        assert_eq!((found[500].rank_low, found[500].rank_high), (497, 505));
        assert_eq!((found[0].rank_low, found[0].rank_high), (1, 5));
        assert_eq!(found[0].p_first, 5.0 / 9.0);
    }

    #[test]
    fn in_larger_groups_the_interval_holds_the_true_one_and_is_wider_by_two_bins_at_most() {
        for (cases, width) in [(1001, 2), (4000, 4), (25_000, 157), (60_000, 600)] {
            for (place, at) in ranged(cases).iter().enumerate().skip(4).take(cases - 8) {
                let (low, high) = (place + 1 - 4, place + 1 + 4);
                assert!(at.rank_low <= low && low < at.rank_low + width, "{cases}: {at:?}");
                assert!(
                    at.rank_high >= high && high > at.rank_high - width,
                    "{cases}: {at:?}"
                );
            }
        }
    }
}
