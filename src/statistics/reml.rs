//! Restricted maximum likelihood (REML) of score = pool mean + case + juror + residual, by elimination of the cases: one
//! evaluation costs J²·(distinct numbers of reviews a case) + J³ whatever the number of scores. The criterion is that of
//! lme4 (Bates, Mächler, Bolker & Walker 2015, Journal of Statistical Software 67(1)) for `0 + pool + (1|case) + (1|juror)`.

mod classes;
mod minimum;
mod sums;

use super::Design;
use super::cholesky::Factor;
use sums::Sums;

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
    /// v_e/v_c; infinite at the case boundary.
    pub case_ratio: f64,
    /// v_e/v_s; infinite at the juror boundary.
    pub juror_ratio: f64,
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
    let [a, b] = lowest.place.map(libm::exp);
    let evaluation = lowest.evaluation;
    let boundary = match (a.is_infinite(), b.is_infinite()) {
        (true, true) => Some(Boundary::Both),
        (true, false) => Some(Boundary::Case),
        (false, true) => Some(Boundary::Juror),
        (false, false) => None,
    };
    let residual = evaluation.residual;
    let jurors = if b.is_infinite() { 0 } else { design.jurors() };
    let mut severity = evaluation.solution[..jurors].to_vec();
    severity.resize(design.jurors(), 0.0);
    let means = &evaluation.solution[jurors..];
    Ok(Fit {
        variances: Variances {
            case: if a.is_infinite() { 0.0 } else { residual / a },
            juror: if b.is_infinite() { 0.0 } else { residual / b },
            residual,
        },
        boundary,
        deviance: evaluation.deviance,
        case_ratio: a,
        juror_ratio: b,
        severity,
        pool_means: means.iter().map(|mean| mean + sums.grand_mean).collect(),
        factor: evaluation.factor,
    })
}

/// How many jurors a case would have needed for a reliability R: n = R/(1 − R) · v_e/v_c (Spearman–Brown). `None` where
/// cases do not differ.
pub fn jurors_needed(variances: &Variances, reliability: f64) -> Option<f64> {
    (variances.case > 0.0).then(|| reliability / (1.0 - reliability) * variances.residual / variances.case)
}

#[cfg(test)]
mod tests;
