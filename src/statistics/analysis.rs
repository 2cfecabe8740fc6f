//! Everything the method says of one round, from its scores: the model, the order of each pool with its uncertainty, the
//! jurors, the elements. Puts the parts together; each part explains itself in its own file. Nothing here is allowed to be
//! published as it is: that is for disclosure control.

mod elements;
mod order;
mod stability;

use super::Design;
use super::fit_of_jurors::{JurorFit, LARGEST_RESIDUAL, Residual, fit_of_jurors, residuals};
use super::reml::{Boundary, Fit, NoFit, Variances, fit, jurors_needed};
use super::scores::Scores;

pub use elements::{ElementResult, element_result, element_results};
pub use order::{CaseResult, PoolResult, Standing};
pub use stability::{BOUNDS as WEIGHT_BOUNDS, WeightStability, weight_stability};

/// Severity is corrected from so many jurors, cases and (on average) reviews a case on; below, plain means.
pub const FEWEST_JURORS: usize = 5;
pub const FEWEST_CASES: usize = 10;
pub const FEWEST_REVIEWS_A_CASE: usize = 3;
/// The reliabilities for which the needed number of jurors is given.
pub const RELIABILITIES: [f64; 3] = [0.80, 0.85, 0.90];

/// What an analysis needs beside the scores.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whole, relative, one an element.
    pub weights: Vec<u32>,
    pub seed: u64,
    /// Joint draws of the order.
    pub draws: usize,
    /// Samples of every bootstrap.
    pub samples: usize,
}

/// The fitted model of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Reviewed cases, jurors who reviewed, reviews.
    pub cases: usize,
    pub jurors: usize,
    pub reviews: usize,
    /// `None` where the model cannot be fitted.
    pub fitted: Option<Fitted>,
    pub severity_corrected: bool,
}

/// What was fitted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    pub variances: Variances,
    pub boundary: Option<Boundary>,
    pub deviance: f64,
    /// For each of [`RELIABILITIES`]; `None` where cases do not differ.
    pub jurors_needed: Option<[f64; 3]>,
}

/// What a reader of the result has to know, by itself no fault.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// The scores cannot be fitted, for this reason.
    NoFit(NoFit),
    /// Too few jurors, cases or reviews: plain means.
    SeverityNotCorrected {
        jurors: usize,
        cases: usize,
        reviews: usize,
    },
    /// A variance is estimated as 0.
    AtBoundary(Boundary),
    /// The variances are averaged over a grid, since there are few jurors or a variance is 0.
    VariancesUnsure { jurors: usize },
    /// The cases of a pool fall apart into this many groups that share no juror.
    Components { pool: usize, components: usize },
    /// Without this juror, cases of the pool could not be compared.
    CriticalJuror { pool: usize, juror: usize },
}

/// What the totals of the sheets say: everything but the elements.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub model: Model,
    /// Pools with a reviewed case, by number.
    pub pools: Vec<PoolResult>,
    /// Jurors who reviewed, by number.
    pub jurors: Vec<JurorFit>,
    /// Reviews whose standardised residual lies beyond 3.
    pub flagged_reviews: Vec<Residual>,
    pub warnings: Vec<Warning>,
}

/// The whole result.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    pub outcome: Outcome,
    /// One an element, in their order.
    pub elements: Vec<ElementResult>,
}

/// Analyses a round. `None`: no sheet scores an element that has a weight.
pub fn analyse(scores: &Scores, options: &Options) -> Option<Analysis> {
    // Neither part knows of the other, so threads change nothing but the time.
    std::thread::scope(|scope| {
        let elements = scope.spawn(|| element_results(scores, options));
        let outcome = outcome(scores, options);
        let elements = elements.join().expect("no element panics");
        Some(Analysis {
            outcome: outcome?,
            elements,
        })
    })
}

/// The part of an analysis for which nothing is resampled. `None`: as in [`analyse`].
pub fn outcome(scores: &Scores, options: &Options) -> Option<Outcome> {
    let design = scores.reviews(&options.weights)?;
    let fitted = fit(&design);
    let mut warnings = Vec::new();
    let model = model(&design, &fitted, &mut warnings);
    let (mut jurors, mut flagged_reviews) = (Vec::new(), Vec::new());
    if let Ok(fitted) = &fitted {
        let all = residuals(&design, &fitted.solution);
        jurors = fit_of_jurors(&design, &fitted.solution, &all);
        flagged_reviews = all
            .into_iter()
            .filter(|residual| residual.z.abs() > LARGEST_RESIDUAL)
            .collect();
        // Collected in place: it still had the room of all of them.
        flagged_reviews.shrink_to_fit();
    }
    let corrected = fitted.as_ref().ok().filter(|_| model.severity_corrected);
    let pools = order::pool_results(&design, corrected, options, &mut warnings);
    Some(Outcome {
        model,
        pools,
        jurors,
        flagged_reviews,
        warnings,
    })
}

fn model(design: &Design, fitted: &Result<Fit, NoFit>, warnings: &mut Vec<Warning>) -> Model {
    let cases = (0..design.cases())
        .filter(|case| !design.of_case(*case).is_empty())
        .count();
    let jurors = design.active_jurors();
    let reviews = design.reviews().len();
    let enough = jurors >= FEWEST_JURORS && cases >= FEWEST_CASES && reviews >= FEWEST_REVIEWS_A_CASE * cases;
    match fitted {
        Err(fault) => warnings.push(Warning::NoFit(*fault)),
        Ok(_) if !enough => warnings.push(Warning::SeverityNotCorrected {
            jurors,
            cases,
            reviews,
        }),
        Ok(fit) => warnings.extend(fit.boundary.map(Warning::AtBoundary)),
    }
    let fitted = fitted.as_ref().ok().map(|fit| Fitted {
        variances: fit.variances,
        boundary: fit.boundary,
        deviance: fit.deviance,
        jurors_needed: jurors_needed(&fit.variances, RELIABILITIES[0])
            .map(|_| RELIABILITIES.map(|of| jurors_needed(&fit.variances, of).unwrap_or(f64::INFINITY))),
    });
    let severity_corrected = enough && fitted.is_some();
    Model {
        cases,
        jurors,
        reviews,
        fitted,
        severity_corrected,
    }
}

#[cfg(test)]
mod tests;
