//! How far jurors agree: Krippendorff's α, Kendall's W, and the intraclass correlations that follow from fitted variances.
//! Coefficients only; what is high enough for which use is not decided here.

use super::reml::Variances;
use std::collections::BTreeMap;

/// How far apart two values are, for Krippendorff's α.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    Nominal,
    Ordinal,
    Interval,
    Ratio,
}

/// Krippendorff's α over units with any number of ratings each (Krippendorff 2011, Computing Krippendorff's
/// Alpha-Reliability). 1: agreement is complete; 0: as by chance. `None` where no unit has two ratings, or where all ratings
/// are the same (nothing could be disagreed about).
pub fn krippendorff_alpha(units: &[Vec<i64>], metric: Metric) -> Option<f64> {
    let mut place = BTreeMap::new();
    let pairable = || units.iter().filter(|unit| unit.len() > 1);
    pairable().flatten().for_each(|value| {
        place.insert(*value, 0);
    });
    let values: Vec<f64> = place.keys().map(|value| *value as f64).collect();
    place
        .values_mut()
        .enumerate()
        .for_each(|(order, place)| *place = order);
    let count = values.len();
    let mut coincidences = vec![0.0; count * count];
    for unit in pairable() {
        let mut times = vec![0.0; count];
        unit.iter().for_each(|value| times[place[value]] += 1.0);
        let others = unit.len() as f64 - 1.0;
        for one in 0..count {
            for other in 0..count {
                let same = if one == other { 1.0 } else { 0.0 };
                coincidences[one * count + other] += times[one] * (times[other] - same) / others;
            }
        }
    }
    let totals: Vec<f64> = coincidences
        .chunks(count.max(1))
        .map(|row| row.iter().sum())
        .collect();
    let all: f64 = totals.iter().sum();
    let (mut observed, mut expected) = (0.0, 0.0);
    for one in 0..count {
        for other in 0..one {
            let apart = squared_difference(metric, &values, &totals, other, one);
            observed += coincidences[one * count + other] * apart;
            expected += totals[one] * totals[other] * apart;
        }
    }
    (expected > 0.0).then(|| 1.0 - (all - 1.0) * observed / expected)
}

/// δ² between the values at places `low` < `high`.
fn squared_difference(metric: Metric, values: &[f64], totals: &[f64], low: usize, high: usize) -> f64 {
    let apart = match metric {
        Metric::Nominal => 1.0,
        Metric::Interval => values[high] - values[low],
        Metric::Ratio => (values[high] - values[low]) / (values[high] + values[low]),
        Metric::Ordinal => totals[low..=high].iter().sum::<f64>() - (totals[low] + totals[high]) / 2.0,
    };
    apart * apart
}

/// Kendall's coefficient of concordance W with the correction for ties (Kendall & Gibbons 1990, Rank Correlation Methods,
/// chapter 6): `scores` has one row a juror, all of the same cases, higher is better. 0: no agreement on the order; 1: the
/// same order. `None` with fewer than two jurors or cases, or where every juror ties all.
pub fn kendall_w(scores: &[Vec<f64>]) -> Option<f64> {
    let jurors = scores.len() as f64;
    let cases = scores.first().map_or(0, Vec::len);
    if scores.len() < 2 || cases < 2 {
        return None;
    }
    let mut sums = vec![0.0; cases];
    let mut ties = 0.0;
    for row in scores {
        for (case, score) in row.iter().enumerate() {
            let higher = row.iter().filter(|other| *other > score).count() as f64;
            let same = row.iter().filter(|other| *other == score).count() as f64;
            sums[case] += higher + (same + 1.0) / 2.0;
            // Each of t tied cases adds t² − 1: t³ − t together.
            ties += same * same - 1.0;
        }
    }
    let n = cases as f64;
    let mean = jurors * (n + 1.0) / 2.0;
    let spread: f64 = sums.iter().map(|sum| (sum - mean) * (sum - mean)).sum();
    let most = jurors * jurors * n * (n * n - 1.0) - jurors * ties;
    (most > 0.0).then(|| 12.0 * spread / most)
}

/// Intraclass correlations of the two-way model with random jurors (McGraw & Wong 1996, Psychological Methods 1, 30–46).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reliability {
    /// ICC(A,1): absolute agreement of one juror.
    pub absolute_single: f64,
    /// ICC(C,1): consistency of one juror, severity left out.
    pub consistency_single: f64,
    /// ICC(A,k): absolute agreement of the mean of k jurors.
    pub absolute_average: f64,
    /// ICC(C,k): consistency of the mean of k jurors.
    pub consistency_average: f64,
}

/// The correlations that follow from variances, for means over `k` jurors (the harmonic mean where cases have different
/// numbers of them). `None` where nothing varies.
pub fn reliability(variances: &Variances, k: f64) -> Option<Reliability> {
    let Variances {
        case,
        juror,
        residual,
    } = *variances;
    (case + residual > 0.0).then(|| Reliability {
        absolute_single: case / (case + juror + residual),
        consistency_single: case / (case + residual),
        absolute_average: case / (case + (juror + residual) / k),
        consistency_average: case / (case + residual / k),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::testing::near;
    use crate::statistics::{Design, Review, reml};

    #[test]
    fn alpha_of_the_canonical_data_is_what_krippendorff_publishes() {
        // Krippendorff (2011), example C: four observers, twelve units, values missing.
        // 0 stands for a missing value.
        let a = [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0];
        let b = [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3];
        let c = [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0];
        let d = [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0];
        let units: Vec<Vec<i64>> = (0..12)
            .map(|unit| {
                [a, b, c, d]
                    .iter()
                    .map(|of| of[unit])
                    .filter(|value| *value > 0)
                    .collect()
            })
            .collect();
        for (metric, value) in [
            (Metric::Nominal, 0.743),
            (Metric::Ordinal, 0.815),
            (Metric::Interval, 0.849),
            (Metric::Ratio, 0.797),
        ] {
            near(krippendorff_alpha(&units, metric).expect("a value"), value, 5e-4);
        }
    }

    #[test]
    fn alpha_needs_two_ratings_of_a_unit_and_something_to_disagree_about() {
        assert_eq!(krippendorff_alpha(&[vec![1], vec![2]], Metric::Ordinal), None);
        assert_eq!(
            krippendorff_alpha(&[vec![3, 3], vec![3, 3]], Metric::Ordinal),
            None
        );
        assert_eq!(krippendorff_alpha(&[], Metric::Nominal), None);
        assert_eq!(
            krippendorff_alpha(&[vec![1, 1], vec![4, 4]], Metric::Ordinal),
            Some(1.0)
        );
    }

    #[test]
    fn concordance_with_ties_is_that_of_the_friedman_test_of_the_rounding_times() {
        // Hollander & Wolfe (1973), p. 140 ff.; R's friedman.test gives χ² = 11.1429 = jurors·(cases − 1)·W.
        let times = [
            [5.40, 5.50, 5.55],
            [5.85, 5.70, 5.75],
            [5.20, 5.60, 5.50],
            [5.55, 5.50, 5.40],
            [5.90, 5.85, 5.70],
            [5.45, 5.55, 5.60],
            [5.40, 5.40, 5.35],
            [5.45, 5.50, 5.35],
            [5.25, 5.15, 5.00],
            [5.85, 5.80, 5.70],
            [5.25, 5.20, 5.10],
            [5.65, 5.55, 5.45],
            [5.60, 5.35, 5.45],
            [5.05, 5.00, 4.95],
            [5.50, 5.50, 5.40],
            [5.45, 5.55, 5.50],
            [5.55, 5.55, 5.35],
            [5.45, 5.50, 5.55],
            [5.50, 5.45, 5.25],
            [5.65, 5.60, 5.40],
            [5.70, 5.65, 5.55],
            [6.30, 6.30, 6.25],
        ];
        let rows: Vec<Vec<f64>> = times.iter().map(|row| row.to_vec()).collect();
        near(kendall_w(&rows).expect("a value") * 22.0 * 2.0, 11.1429, 5e-5);
    }

    #[test]
    fn concordance_is_whole_for_one_order_and_none_for_opposites() {
        assert_eq!(kendall_w(&[vec![1.0, 2.0, 2.0], vec![4.0, 5.0, 5.0]]), Some(1.0));
        assert_eq!(kendall_w(&[vec![1.0, 2.0, 3.0], vec![3.0, 2.0, 1.0]]), Some(0.0));
        assert_eq!(kendall_w(&[vec![2.0, 2.0], vec![3.0, 3.0]]), None);
        assert_eq!(kendall_w(&[vec![2.0, 3.0]]), None);
    }

    #[test]
    fn the_correlations_of_shrout_and_fleiss_are_found() {
        // Shrout & Fleiss (1979), Psychological Bulletin 86, 420–428, tables 2 and 4: six targets, four judges.
        let table = [
            [9, 2, 5, 8],
            [6, 1, 3, 2],
            [8, 4, 6, 8],
            [7, 1, 2, 6],
            [10, 5, 6, 9],
            [6, 2, 4, 7],
        ];
        let reviews = table.iter().enumerate().flat_map(|(case, row)| {
            row.iter().enumerate().map(move |(juror, score)| Review {
                case,
                juror,
                score: f64::from(*score),
            })
        });
        let design = Design::new(vec![0; 6], 1, 4, reviews.collect()).expect("a design");
        // With complete data and variances above 0, REML estimates are those of the analysis of variance.
        let fit = reml::fit(&design).expect("a fit");
        let found = reliability(&fit.variances, 4.0).expect("variances");
        near(found.absolute_single, 0.29, 5e-3);
        near(found.consistency_single, 0.71, 5e-3);
        near(found.absolute_average, 0.62, 5e-3);
        near(found.consistency_average, 0.91, 5e-3);
    }
}
