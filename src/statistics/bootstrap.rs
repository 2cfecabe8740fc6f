//! Resampling of cases: the 2.5th and 97.5th percentile of a figure over samples of as many cases, drawn with replacement
//! (Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13). Each sample has a stream of its own, so threads
//! may share the work without changing a bit.

use super::intervals::Interval;
use super::random::Counter;
use std::num::NonZero;

/// Where samples come from and how many there are.
#[derive(Clone, Copy, Debug)]
pub struct Resampling {
    pub seed: u64,
    /// The method has 2,000.
    pub samples: usize,
}

/// The percentile intervals of several figures. `figures` gives them for a sample of case numbers below `cases`, or `None`
/// where they do not exist; an interval needs nine samples of ten.
pub fn percentile_intervals(
    cases: usize,
    resampling: Resampling,
    figures: impl Fn(&[usize]) -> Option<Vec<f64>> + Sync,
) -> Option<Vec<Interval>> {
    let Resampling { seed, samples } = resampling;
    let mut found: Vec<Option<Vec<f64>>> = vec![None; samples];
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = samples.div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        for (thread, part) in found.chunks_mut(share).enumerate() {
            let figures = &figures;
            scope.spawn(move || {
                let mut sample = vec![0; cases];
                for (place, slot) in part.iter_mut().enumerate() {
                    let mut random = Counter::stream(seed, (thread * share + place) as u64);
                    sample.fill_with(|| random.below(cases));
                    *slot = figures(&sample);
                }
            });
        }
    });
    let found: Vec<Vec<f64>> = found.into_iter().flatten().collect();
    if found.is_empty() || found.len() * 10 < samples * 9 {
        return None;
    }
    let interval = |figure: usize| {
        let mut values: Vec<f64> = found.iter().map(|values| values[figure]).collect();
        values.sort_by(f64::total_cmp);
        Interval {
            low: quantile(&values, 0.025),
            high: quantile(&values, 0.975),
        }
    };
    Some((0..found[0].len()).map(interval).collect())
}

/// The quantile of sorted values, linear between neighbours (type 7 of Hyndman & Fan 1996).
fn quantile(sorted: &[f64], p: f64) -> f64 {
    let place = p * (sorted.len() - 1) as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (place - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::testing::near;

    #[test]
    fn quantiles_lie_between_neighbours() {
        let sorted = [1.0, 2.0, 3.0, 4.0, 5.0];
        assert_eq!(
            [
                quantile(&sorted, 0.0),
                quantile(&sorted, 0.5),
                quantile(&sorted, 1.0)
            ],
            [1.0, 3.0, 5.0]
        );
        near(quantile(&sorted, 0.3), 2.2, 1e-12);
    }

    #[test]
    fn the_interval_of_a_mean_is_about_two_standard_errors() {
        let values: Vec<f64> = (0..400).map(|place| f64::from(place % 20)).collect();
        let mean =
            |sample: &[usize]| Some(vec![sample.iter().map(|case| values[*case]).sum::<f64>() / 400.0]);
        let found = percentile_intervals(
            400,
            Resampling {
                seed: 1,
                samples: 2000,
            },
            mean,
        )
        .expect("an interval")[0];
        // The standard deviation of 0..19 is 5.766.
        near(found.low, 9.5 - 1.96 * 5.766 / 20.0, 0.05);
        near(found.high, 9.5 + 1.96 * 5.766 / 20.0, 0.05);
    }

    #[test]
    fn figures_that_hardly_exist_have_no_interval() {
        let seldom = |sample: &[usize]| (sample[0] < 5).then(|| vec![1.0]);
        assert_eq!(
            percentile_intervals(
                10,
                Resampling {
                    seed: 1,
                    samples: 200
                },
                seldom
            ),
            None
        );
    }
}
