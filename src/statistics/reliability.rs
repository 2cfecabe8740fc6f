//! The interval of ICC(C,1), the reliability of one juror with severity left out. Only the interval: the correlation itself
//! follows from the variances (see `agreement`).

use super::bootstrap::{Resampling, percentile_intervals};
use super::distribution::normal_quantile;
use super::intervals::Interval;
use super::reml::{Fit, case_ratio_error, fit};
use super::{Design, Review};

/// Up to so many cases, and so many jurors who scored, the interval is a bootstrap over cases. Beyond, it is that of the fit
/// on the logit scale, where ICC(C,1) = 1/(1+a) is −log a: nearly the same there, for a thousandth of the work. A fit takes
/// the third power of the number of jurors, and a bootstrap takes two thousand fits.
const MOST_RESAMPLED: usize = 100;
const MOST_JURORS: usize = 40;

/// The 95 % interval of ICC(C,1). `None` where the fit lies at the boundary of no differences between many cases, or where
/// too few samples can be fitted.
pub fn consistency_interval(design: &Design, fitted: &Fit, resampling: Resampling) -> Option<Interval> {
    let cases: Vec<usize> = (0..design.cases())
        .filter(|case| !design.of_case(*case).is_empty())
        .collect();
    if cases.len() <= MOST_RESAMPLED && design.active_jurors() <= MOST_JURORS {
        let of_sample = |sample: &[usize]| {
            let fitted = fit(&resampled(design, sample.iter().map(|place| cases[*place]))?).ok()?;
            Some(vec![1.0 / (1.0 + fitted.solution.case_ratio)])
        };
        return percentile_intervals(cases.len(), resampling, of_sample).map(|found| found[0]);
    }
    let half = normal_quantile(0.975) * case_ratio_error(design, fitted)?;
    let at = |step: f64| 1.0 / (1.0 + fitted.solution.case_ratio * libm::exp(step));
    Some(Interval {
        low: at(half),
        high: at(-half),
    })
}

/// The design of a sample, in which a case drawn twice counts as two.
fn resampled(design: &Design, sample: impl Iterator<Item = usize>) -> Option<Design> {
    let (mut pools, mut reviews) = (
        Vec::with_capacity(design.cases()),
        Vec::with_capacity(design.reviews().len()),
    );
    for (place, case) in sample.enumerate() {
        pools.push(design.pool_of(case));
        reviews.extend(design.of_case(case).iter().map(|review| Review {
            case: place,
            ..*review
        }));
    }
    Design::new(pools, design.pools(), design.jurors(), reviews).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::testing::{jury, near};

    const RESAMPLING: Resampling = Resampling {
        seed: 1,
        samples: 200,
    };

    #[test]
    fn bootstrap_and_fit_agree_where_one_takes_over_from_the_other() {
        let design = jury(8, 1, 100, 20, 5);
        let fitted = fit(&design).expect("a fit");
        let drawn = consistency_interval(&design, &fitted, RESAMPLING).expect("an interval");
        let half = 1.96 * case_ratio_error(&design, &fitted).expect("an error");
        let at = |step: f64| 1.0 / (1.0 + fitted.solution.case_ratio * step.exp());
        near(drawn.low, at(half), 0.05);
        near(drawn.high, at(-half), 0.05);
    }

    #[test]
    fn the_interval_of_a_small_jury_holds_the_truth_more_often_than_not() {
        // The jury's true consistency is 1/(1 + 0.64).
        let holds = (0..20).filter(|seed| {
            let design = jury(*seed, 1, 20, 6, 4);
            let found = consistency_interval(&design, &fit(&design).expect("a fit"), RESAMPLING)
                .expect("an interval");
            found.low <= 0.61 && 0.61 <= found.high
        });
        assert!(holds.count() >= 16);
    }
}
