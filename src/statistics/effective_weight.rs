//! What carries the result: beside the weight that an element was given, the share of the differences in the totals that goes
//! with it. It says "goes with", never "causes".

use super::bootstrap::{Resampling, percentile_intervals};
use super::intervals::Interval;
use super::scores::Scores;

/// From so many cases on an effective weight says anything.
pub const FEWEST_CASES: usize = 20;
/// Up to so many cases the interval is a bootstrap; beyond, the linearised standard error gives the same for less work.
const MOST_RESAMPLED: usize = 2000;

/// An element's share of the variance of the totals, and its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EffectiveWeight {
    pub share: f64,
    pub interval: Interval,
}

/// w_k·Cov(x_k, T)/Var(T) on the means of cases, for each element; they sum to 1. Over the cases on which every weighted
/// element was scored by somebody; `None` with fewer than 20 of them or where their totals do not differ.
pub fn effective_weights(
    scores: &Scores,
    weights: &[u32],
    resampling: Resampling,
) -> Option<Vec<EffectiveWeight>> {
    let means = case_means(scores, weights);
    if means.len() < FEWEST_CASES {
        return None;
    }
    let everyone: Vec<usize> = (0..means.len()).collect();
    let shares = shares(&means, &everyone)?;
    let intervals = if means.len() <= MOST_RESAMPLED {
        percentile_intervals(means.len(), resampling, |sample| self::shares(&means, sample))?
    } else {
        linearised(&means, &shares)
    };
    let whole = shares
        .into_iter()
        .zip(intervals)
        .map(|(share, interval)| EffectiveWeight { share, interval });
    Some(whole.collect())
}

/// Each case's element means, times their share of the weights: they sum to the case's total.
fn case_means(scores: &Scores, weights: &[u32]) -> Vec<Vec<f64>> {
    let all: f64 = weights.iter().map(|weight| f64::from(*weight)).sum();
    let of_case = |sheets: &[super::scores::Sheet]| -> Option<Vec<f64>> {
        let mean = |element: usize| {
            let levels: Vec<i32> = sheets.iter().filter_map(|sheet| sheet.levels[element]).collect();
            let sum: i64 = levels.iter().map(|level| i64::from(*level)).sum();
            (!levels.is_empty()).then(|| sum as f64 / levels.len() as f64)
        };
        let part = |element: usize| match weights[element] {
            0 => Some(0.0),
            weight => mean(element).map(|mean| mean * f64::from(weight) / all),
        };
        (0..scores.elements()).map(part).collect()
    };
    scores
        .sheets()
        .chunk_by(|one, other| one.case == other.case)
        .filter_map(of_case)
        .collect()
}

/// Cov(w_k x_k, T)/Var(T) over a sample of cases.
fn shares(means: &[Vec<f64>], sample: &[usize]) -> Option<Vec<f64>> {
    let elements = means[0].len();
    let n = sample.len() as f64;
    let total = |case: &usize| means[*case].iter().sum::<f64>();
    let centre = sample.iter().map(total).sum::<f64>() / n;
    let mut with_total = vec![0.0; elements];
    let mut variance = 0.0;
    for case in sample {
        let apart = total(case) - centre;
        variance += apart * apart;
        with_total
            .iter_mut()
            .zip(&means[*case])
            .for_each(|(sum, part)| *sum += part * apart);
    }
    (variance > 1e-9 * n).then(|| with_total.iter().map(|sum| sum / variance).collect())
}

/// The normal interval from each case's influence on a share (the infinitesimal jackknife).
fn linearised(means: &[Vec<f64>], shares: &[f64]) -> Vec<Interval> {
    const TWO_SIDED: f64 = 1.959_963_984_540_054;
    let n = means.len() as f64;
    let totals: Vec<f64> = means.iter().map(|parts| parts.iter().sum()).collect();
    let centre = totals.iter().sum::<f64>() / n;
    let variance = totals
        .iter()
        .map(|total| (total - centre) * (total - centre))
        .sum::<f64>();
    let of_element = |(element, share): (usize, &f64)| {
        let own = means.iter().map(|parts| parts[element]).sum::<f64>() / n;
        let influence = |(parts, total): (&Vec<f64>, &f64)| {
            let apart = total - centre;
            let moved = ((parts[element] - own) - share * apart) * apart / variance;
            moved * moved
        };
        let half = TWO_SIDED * means.iter().zip(&totals).map(influence).sum::<f64>().sqrt();
        Interval {
            low: share - half,
            high: share + half,
        }
    };
    shares.iter().enumerate().map(of_element).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::random::Counter;
    use crate::statistics::scores::Sheet;
    use crate::statistics::testing::near;

    const RESAMPLING: Resampling = Resampling {
        seed: 4,
        samples: 1000,
    };

    /// Two jurors, three elements; the first differs most between cases.
    fn scores(cases: usize) -> Scores {
        let mut random = Counter::seeded(9);
        let mut sheets = Vec::new();
        for case in 0..cases {
            let level = |spread: f64, random: &mut Counter| {
                (3.0 + spread * random.normal()).round().clamp(1.0, 5.0) as i32
            };
            for juror in 0..2 {
                let levels = [1.2, 0.8, 0.5].map(|spread| Some(level(spread, &mut random)));
                sheets.push(Sheet {
                    case,
                    juror,
                    levels: levels.to_vec(),
                });
            }
        }
        Scores::new(vec![0; cases], 1, 2, 3, sheets).expect("scores")
    }

    #[test]
    fn shares_sum_to_one_and_lie_in_their_intervals() {
        let found = effective_weights(&scores(40), &[1000, 1000, 1000], RESAMPLING).expect("shares");
        near(found.iter().map(|of| of.share).sum(), 1.0, 1e-12);
        assert!(
            found
                .iter()
                .all(|of| of.interval.low <= of.share && of.share <= of.interval.high)
        );
        assert!(found[0].share > found[1].share && found[1].share > found[2].share);
    }

    #[test]
    fn an_element_without_a_weight_carries_nothing() {
        let found = effective_weights(&scores(40), &[1000, 0, 3000], RESAMPLING).expect("shares");
        assert_eq!(
            found[1],
            EffectiveWeight {
                share: 0.0,
                interval: Interval { low: 0.0, high: 0.0 }
            }
        );
        near(found[0].share + found[2].share, 1.0, 1e-12);
    }

    #[test]
    fn fewer_than_twenty_cases_or_equal_totals_say_nothing() {
        assert_eq!(effective_weights(&scores(19), &[1, 1, 1], RESAMPLING), None);
        let same = (0..30)
            .map(|case| Sheet {
                case,
                juror: 0,
                levels: vec![Some(3), Some(4)],
            })
            .collect();
        assert_eq!(
            effective_weights(
                &Scores::new(vec![0; 30], 1, 1, 2, same).unwrap(),
                &[1, 1],
                RESAMPLING
            ),
            None
        );
    }

    #[test]
    fn the_linearised_interval_is_close_to_the_bootstrap() {
        let means = case_means(&scores(1500), &[1, 1, 1]);
        let everyone: Vec<usize> = (0..means.len()).collect();
        let shares = super::shares(&means, &everyone).expect("shares");
        let drawn = percentile_intervals(
            means.len(),
            Resampling {
                seed: 2,
                samples: 2000,
            },
            |sample| super::shares(&means, sample),
        )
        .expect("intervals");
        for (one, other) in linearised(&means, &shares).iter().zip(&drawn) {
            near(one.low, other.low, 0.004);
            near(one.high, other.high, 0.004);
        }
    }
}
