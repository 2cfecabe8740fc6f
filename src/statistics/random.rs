//! Random numbers that are the same everywhere: ChaCha8 (Bernstein 2008), counter-based, so that every block of draws has a
//! stream of its own whatever thread makes it. No seed is chosen here, and nothing here is for secrets.

use super::distribution::normal_quantile;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of uniform and normal numbers.
#[derive(Clone)]
pub struct Counter(ChaCha8Rng);

impl Counter {
    pub fn seeded(seed: u64) -> Counter {
        Counter(ChaCha8Rng::seed_from_u64(seed))
    }

    /// The stream with this number, of the same seed.
    pub fn stream(seed: u64, number: u64) -> Counter {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(number);
        Counter(generator)
    }

    /// Uniform on (0, 1), in steps of 2⁻⁵³ from half a step on: neither end is met.
    pub fn uniform(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) * (1.0 / (1u64 << 53) as f64)
    }

    /// A whole number from 0 to below `limit`, each equally likely (Lemire 2019, without his rejection: for limits below
    /// 2³² the bias is below 2⁻³²).
    pub fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.0.next_u64()) * limit as u128) >> 64) as usize
    }

    /// Standard normal, by the inverse of its distribution function: one number of the stream each.
    pub fn normal(&mut self) -> f64 {
        normal_quantile(self.uniform())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::testing::near;

    #[test]
    fn the_same_seed_gives_the_same_numbers_and_streams_differ() {
        let first = |mut counter: Counter| [counter.uniform(), counter.normal(), counter.below(1000) as f64];
        assert_eq!(first(Counter::seeded(7)), first(Counter::stream(7, 0)));
        assert_ne!(first(Counter::stream(7, 0)), first(Counter::stream(7, 1)));
        assert_ne!(first(Counter::seeded(7)), first(Counter::seeded(8)));
    }

    #[test]
    fn normal_numbers_have_the_moments_of_the_normal_distribution() {
        let mut counter = Counter::seeded(1);
        let drawn: Vec<f64> = (0..200_000).map(|_| counter.normal()).collect();
        let moment =
            |power: i32| drawn.iter().map(|value| value.powi(power)).sum::<f64>() / drawn.len() as f64;
        // Four standard errors of each moment.
        near(moment(1), 0.0, 4.0 / 447.0);
        near(moment(2), 1.0, 4.0 * 1.42 / 447.0);
        near(moment(4), 3.0, 4.0 * 9.8 / 447.0);
    }

    #[test]
    fn every_place_below_a_limit_is_as_likely() {
        let mut counter = Counter::seeded(2);
        let mut counts = [0u32; 7];
        (0..70_000).for_each(|_| counts[counter.below(7)] += 1);
        assert!(
            counts.iter().all(|count| (9_600..10_400).contains(count)),
            "{counts:?}"
        );
    }
}
