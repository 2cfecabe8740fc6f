//! What the scores say of each element: mean, spread, levels, contrast, agreement, and what it carries of the result.

use super::Options;
use crate::statistics::Design;
use crate::statistics::agreement::{Metric, Reliability, krippendorff_alpha, reliability};
use crate::statistics::bootstrap::Resampling;
use crate::statistics::effective_weight::{EffectiveWeight, effective_weights};
use crate::statistics::intervals::{Interval, Mean, mean_interval};
use crate::statistics::reliability::consistency_interval;
use crate::statistics::reml::{Fit, fit};
use crate::statistics::scores::Scores;
use std::collections::BTreeMap;
use std::num::NonZero;

/// One element's figures. Mean, spread and contrast are in points of the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementResult {
    pub element: usize,
    /// Cases, jurors and sheets with a level.
    pub cases: usize,
    pub jurors: usize,
    pub scores: usize,
    /// `None` where nobody scored it.
    pub mean: Option<f64>,
    /// Standard deviation of the levels given (n − 1).
    pub sd: Option<f64>,
    pub mean_interval: Option<Mean>,
    /// Mean of the level less the sheet's own mean.
    pub contrast: Option<f64>,
    pub contrast_interval: Option<Mean>,
    /// How often each level was given.
    pub levels: BTreeMap<i32, usize>,
    /// Krippendorff's α, ordinal.
    pub alpha: Option<f64>,
    /// For means over the harmonic mean of the numbers of jurors a case.
    pub reliability: Option<Reliability>,
    pub consistency_interval: Option<Interval>,
    pub effective_weight: Option<EffectiveWeight>,
}

/// The figures of every element.
pub fn element_results(scores: &Scores, options: &Options) -> Vec<ElementResult> {
    // Every figure has a seed of its own, so that none depends on which others are asked for.
    let resampling = |number: u64| Resampling {
        seed: options.seed.wrapping_add(number),
        samples: options.samples,
    };
    let weights = effective_weights(scores, &options.weights, resampling(1));
    let of_element = |element: usize| {
        let (result, fitted) = measured(scores, element);
        let interval = fitted
            .and_then(|(design, fit)| consistency_interval(&design, &fit, resampling(2 + element as u64)));
        ElementResult {
            effective_weight: weights.as_ref().map(|weights| weights[element]),
            consistency_interval: interval,
            ..result
        }
    };
    // Each element is computed for itself, so threads change nothing but the time.
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let places: Vec<usize> = (0..scores.elements()).collect();
    let share = places.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let of_element = &of_element;
        let parts = places.chunks(share);
        let work = parts
            .map(|part| scope.spawn(move || part.iter().map(|place| of_element(*place)).collect::<Vec<_>>()));
        let running: Vec<_> = work.collect();
        running
            .into_iter()
            .flat_map(|thread| thread.join().expect("no element panics"))
            .collect()
    })
}

/// The figures of one element that need no resampling: all but the interval of the consistency and the effective weight.
pub fn element_result(scores: &Scores, element: usize) -> ElementResult {
    measured(scores, element).0
}

/// The same, with the model of the element's scores where one fits.
fn measured(scores: &Scores, element: usize) -> (ElementResult, Option<(Design, Fit)>) {
    let mut levels = BTreeMap::new();
    scores
        .sheets()
        .iter()
        .filter_map(|sheet| sheet.levels[element])
        .for_each(|level| {
            *levels.entry(level).or_insert(0) += 1;
        });
    let nothing = ElementResult {
        element,
        cases: 0,
        jurors: 0,
        scores: 0,
        mean: None,
        sd: None,
        mean_interval: None,
        contrast: None,
        contrast_interval: None,
        levels,
        alpha: alpha(scores, element),
        reliability: None,
        consistency_interval: None,
        effective_weight: None,
    };
    // One design at a time: each is as large as the scores.
    let contrast = contrast(scores, element);
    let Some(design) = scores.of_element(element) else {
        return (nothing, None);
    };
    let of_case: Vec<usize> = (0..design.cases())
        .map(|case| design.of_case(case).len())
        .filter(|count| *count > 0)
        .collect();
    let fitted = fit(&design).ok();
    let result = ElementResult {
        cases: of_case.len(),
        jurors: design.active_jurors(),
        scores: design.reviews().len(),
        mean: Some(design.grand_mean()),
        sd: sd(&design),
        mean_interval: fitted
            .as_ref()
            .and_then(|fit| mean_interval(&design, &fit.variances)),
        contrast: contrast.map(|(mean, _)| mean),
        contrast_interval: contrast.and_then(|(_, interval)| interval),
        reliability: fitted
            .as_ref()
            .and_then(|fit| reliability(&fit.variances, harmonic_mean(&of_case))),
        ..nothing
    };
    (result, fitted.map(|fit| (design, fit)))
}

/// The mean contrast, with its interval where the model fits; nothing where nobody scored the element.
fn contrast(scores: &Scores, element: usize) -> Option<(f64, Option<Mean>)> {
    let design = scores.contrasts(element)?;
    let fitted = fit(&design).ok();
    let interval = fitted.and_then(|fit| mean_interval(&design, &fit.variances));
    Some((design.grand_mean(), interval))
}

fn sd(design: &Design) -> Option<f64> {
    let count = design.reviews().len();
    let mean = design.grand_mean();
    let squares: f64 = design
        .reviews()
        .iter()
        .map(|review| (review.score - mean) * (review.score - mean))
        .sum();
    (count > 1).then(|| (squares / (count - 1) as f64).sqrt())
}

fn harmonic_mean(counts: &[usize]) -> f64 {
    counts.len() as f64 / counts.iter().map(|count| 1.0 / *count as f64).sum::<f64>()
}

fn alpha(scores: &Scores, element: usize) -> Option<f64> {
    let units: Vec<Vec<i64>> = scores
        .sheets()
        .chunk_by(|one, other| one.case == other.case)
        .map(|sheets| {
            sheets
                .iter()
                .filter_map(|sheet| sheet.levels[element])
                .map(i64::from)
                .collect()
        })
        .collect();
    krippendorff_alpha(&units, Metric::Ordinal)
}
