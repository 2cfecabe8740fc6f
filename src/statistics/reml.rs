//! Restricted maximum likelihood (REML) of score = pool mean + case + juror + residual, by elimination of the cases: one
//! evaluation costs J²·(distinct numbers of reviews a case) + J³ whatever the number of scores. The criterion is that of
//! lme4 (Bates, Mächler, Bolker & Walker 2015, Journal of Statistical Software 67(1)) for `0 + pool + (1|case) + (1|juror)`.

mod classes;
mod grid;
mod minimum;
mod moments;
mod sums;

use super::Design;
use super::cholesky::Factor;
use minimum::Point;
use sums::Sums;

pub use grid::{Weighted, case_ratio_error, weighted_solutions};

/// The fitted variances, in squared points of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variances {
    /// Between cases of a pool. 0 at the boundary.
    pub case: f64,
    /// Between jurors: their severity. 0 at the boundary.
    pub juror: f64,
    /// What neither explains.
    pub residual: f64,
}

/// At which edge of what is possible the fit lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boundary {
    Case,
    Juror,
    Both,
}

/// A fit.
#[derive(Clone, Debug)]
pub struct Fit {
    pub variances: Variances,
    pub boundary: Option<Boundary>,
    /// REML criterion: −2 log restricted likelihood.
    pub deviance: f64,
    pub solution: Solution,
}

/// Severities and means at given ratios of the variances.
#[derive(Clone, Debug)]
pub struct Solution {
    /// v_e/v_c; infinite at the case boundary.
    pub case_ratio: f64,
    /// v_e/v_s; infinite at the juror boundary.
    pub juror_ratio: f64,
    /// v_e.
    pub residual: f64,
    /// Severity of each juror: positive is lenient. 0 for who reviewed nothing.
    pub severity: Vec<f64>,
    /// Mean of each pool.
    pub pool_means: Vec<f64>,
    /// Of the eliminated system: jurors (none at their boundary), then pools.
    pub(super) factor: Factor,
}

/// Why there is no fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFit {
    /// Fewer reviews than pools with reviews, plus one: nothing is left to estimate a variance from.
    TooFew,
    /// All scores of each pool are equal.
    NoVariation,
}

/// One value of the criterion, with what it is made of.
pub(super) struct Evaluation {
    pub deviance: f64,
    pub residual: f64,
    /// Jurors, then pools: severity and means around the grand mean.
    pub solution: Vec<f64>,
    pub factor: Factor,
}

/// Fits the variances of a round.
///
/// # Errors
/// [`NoFit`]
pub fn fit(design: &Design) -> Result<Fit, NoFit> {
    let sums = Sums::of(design);
    if sums.degrees() < 1.0 {
        return Err(NoFit::TooFew);
    }
    let lowest = minimum::lowest(&sums).ok_or(NoFit::NoVariation)?;
    let deviance = lowest.evaluation.deviance;
    let solution = Solution::of(&sums, lowest);
    let [a, b] = [solution.case_ratio, solution.juror_ratio];
    let boundary = match (a.is_infinite(), b.is_infinite()) {
        (true, true) => Some(Boundary::Both),
        (true, false) => Some(Boundary::Case),
        (false, true) => Some(Boundary::Juror),
        (false, false) => None,
    };
    let residual = solution.residual;
    // What is divided by infinity is exactly 0.
    let variances = Variances {
        case: residual / a,
        juror: residual / b,
        residual,
    };
    Ok(Fit {
        variances,
        boundary,
        deviance,
        solution,
    })
}

impl Solution {
    fn of(sums: &Sums, point: Point) -> Solution {
        let [case_ratio, juror_ratio] = point.place.map(libm::exp);
        let evaluation = point.evaluation;
        let jurors = if juror_ratio.is_infinite() { 0 } else { sums.jurors };
        let mut severity = evaluation.solution[..jurors].to_vec();
        severity.resize(sums.jurors, 0.0);
        let pool_means = evaluation.solution[jurors..]
            .iter()
            .map(|mean| mean + sums.grand_mean)
            .collect();
        Solution {
            case_ratio,
            juror_ratio,
            residual: evaluation.residual,
            severity,
            pool_means,
            factor: evaluation.factor,
        }
    }

    /// Where a pool's mean stands in the eliminated system: after the jurors, if any are in it.
    pub(super) fn place_of_pool(&self, pool: usize) -> usize {
        if self.juror_ratio.is_infinite() {
            pool
        } else {
            self.severity.len() + pool
        }
    }
}

/// How many jurors a case would have needed for a reliability R: n = R/(1 − R) · v_e/v_c (Spearman–Brown). `None` where
/// cases do not differ.
pub fn jurors_needed(variances: &Variances, reliability: f64) -> Option<f64> {
    (variances.case > 0.0).then(|| reliability / (1.0 - reliability) * variances.residual / variances.case)
}

#[cfg(test)]
mod tests;
