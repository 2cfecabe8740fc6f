//! How sure the variances themselves are. With few jurors, or at a boundary, a single fit would make intervals too narrow:
//! then everything is averaged over a 9 × 9 grid of ratios, each weighted by its likelihood.

use super::minimum::{Place, evaluate, gradient, inverse_curvature};
use super::sums::Sums;
use super::{Fit, Solution};
use crate::statistics::Design;

/// Points along each axis.
const POINTS: usize = 9;
/// From so few jurors on, one fit will do.
const ENOUGH_JURORS: usize = 8;
/// The axis of a variance at its boundary: ratios from 0.02 to 50.
const WIDEST: f64 = 3.912_023_005_428_146;
/// A point whose deviance lies so far above the lowest weighs less than a thousand-millionth of it, and is left out: with a
/// thousand jurors each holds megabytes.
const NEGLIGIBLE: f64 = 42.0;
/// How far an axis reaches from the fit, in standard errors.
const REACH: f64 = 3.0;

/// One possible set of variances and how much it counts; the weights of all sum to 1.
#[derive(Clone, Debug)]
pub struct Weighted {
    pub weight: f64,
    pub solution: Solution,
}

/// The fit alone where it is sure enough; else the grid: log a and log b over ± 3 standard errors, a boundary from ratio 0.02
/// to 50, weighted by the restricted likelihood with a flat prior on both logarithms within the grid.
pub fn weighted_solutions(design: &Design, fit: &Fit) -> Vec<Weighted> {
    if design.active_jurors() >= ENOUGH_JURORS && fit.boundary.is_none() {
        return vec![Weighted {
            weight: 1.0,
            solution: fit.solution.clone(),
        }];
    }
    let sums = Sums::of(design);
    let [first, second] = axes(&sums, fit);
    let mut points = Vec::new();
    let mut lowest = f64::INFINITY;
    let places = first.iter().flat_map(|log_a| second.map(|log_b| [*log_a, log_b]));
    for point in places.filter_map(|place| evaluate(&sums, place)) {
        lowest = lowest.min(point.evaluation.deviance);
        points.push(point);
        points.retain(|point| point.evaluation.deviance - lowest <= NEGLIGIBLE);
    }
    let weight = |deviance: f64| libm::exp(-0.5 * (deviance - lowest));
    let all: f64 = points.iter().map(|point| weight(point.evaluation.deviance)).sum();
    points
        .into_iter()
        .map(|point| {
            let weight = weight(point.evaluation.deviance) / all;
            Weighted {
                weight,
                solution: Solution::of(&sums, point),
            }
        })
        .collect()
}

/// The standard error of log a (and so of the logit of ICC(C,1) = 1/(1+a)). `None` at the boundary of a.
pub fn case_ratio_error(design: &Design, fit: &Fit) -> Option<f64> {
    let place = place_of(fit);
    if place[0].is_infinite() {
        return None;
    }
    errors_at(&Sums::of(design), place).map(|errors| errors[0])
}

fn place_of(fit: &Fit) -> Place {
    [fit.solution.case_ratio, fit.solution.juror_ratio].map(libm::log)
}

/// The standard errors of log a and log b. The criterion is −2 log likelihood: the covariance of the estimates is twice the
/// inverse of its curvature.
fn errors_at(sums: &Sums, place: Place) -> Option<[f64; 2]> {
    let there = evaluate(sums, place)?;
    let inverse = inverse_curvature(sums, &there, gradient(sums, &there));
    Some([0, 1].map(|axis| (2.0 * inverse[axis][axis]).sqrt()))
}

/// The logarithms of both ratios that are tried.
fn axes(sums: &Sums, fit: &Fit) -> [[f64; POINTS]; 2] {
    let place = place_of(fit);
    let spread = errors_at(sums, place).unwrap_or([WIDEST; 2]);
    [0, 1].map(|axis| {
        let (low, high) = if place[axis].is_infinite() {
            (-WIDEST, WIDEST)
        } else {
            let reach = REACH * spread[axis];
            // Beyond what a boundary would try, the likelihood says nothing any more.
            (
                (place[axis] - reach).max(place[axis].min(-WIDEST)),
                (place[axis] + reach).min(place[axis].max(WIDEST)),
            )
        };
        std::array::from_fn(|step| low + (high - low) * step as f64 / (POINTS - 1) as f64)
    })
}
