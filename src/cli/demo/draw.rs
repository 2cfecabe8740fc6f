//! A small deterministic generator: the same seed gives the same demo, with every release.
//! Not for tokens, ids or anything secret. Whole numbers are derived here and not by a random-number crate, because
//! such crates may change their sampling between versions and with it every demo edition.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The demo's one source of chance.
pub struct Draw(ChaCha8Rng);

impl Draw {
    pub fn seeded(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A whole number from 0 up to and excluding `n`. Panics when `n` is 0: there is nothing to draw from.
    pub fn below(&mut self, n: usize) -> usize {
        assert!(n > 0, "a draw from nothing");
        // The high half of a 128-bit product; the bias is below n / 2^64 and nobody will live to see it.
        let wide = u128::from(self.0.next_u64()) * n as u128;
        (wide >> 64) as usize
    }

    /// One of the items. Panics on an empty slice.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// True with the given probability.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.fraction() < probability
    }

    /// From the standard normal distribution (Box–Muller, one of the pair).
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.fraction()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.fraction()).cos()
    }

    /// Puts the items in a random order (Fisher–Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// From 0 up to and excluding 1, with the 53 bits that a double can hold.
    pub fn fraction(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_numbers() {
        let (mut one, mut other) = (Draw::seeded(7), Draw::seeded(7));
        let first: Vec<usize> = (0..20).map(|_| one.below(1000)).collect();
        let second: Vec<usize> = (0..20).map(|_| other.below(1000)).collect();
        assert_eq!(first, second);
        let mut stranger = Draw::seeded(8);
        assert_ne!(first, (0..20).map(|_| stranger.below(1000)).collect::<Vec<_>>());
    }

    #[test]
    fn normal_has_mean_zero_and_deviation_one() {
        let mut draw = Draw::seeded(1);
        let values: Vec<f64> = (0..20_000).map(|_| draw.normal()).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / values.len() as f64;
        assert!(mean.abs() < 0.03, "mean {mean}");
        assert!((variance - 1.0).abs() < 0.05, "variance {variance}");
    }

    #[test]
    fn shuffling_keeps_every_item_and_below_reaches_every_number() {
        let mut draw = Draw::seeded(3);
        let mut items: Vec<usize> = (0..50).collect();
        draw.shuffle(&mut items);
        assert_ne!(items, (0..50).collect::<Vec<_>>());
        items.sort_unstable();
        assert_eq!(items, (0..50).collect::<Vec<_>>());
        let mut seen = [false; 6];
        (0..200).for_each(|_| seen[draw.below(6)] = true);
        assert_eq!(seen, [true; 6]);
    }
}
