//! Where the criterion is lowest over (log a, log b), the boundaries included: a variance of 0 is a ratio of infinity.
//! Quasi-Newton steps (BFGS; Nocedal & Wright 2006, Numerical Optimization, chapter 6) with the exact gradient.

use super::Evaluation;
use super::sums::Sums;

/// Ratios beyond e^±18 are the boundary, or scores without any residual.
const FARTHEST: f64 = 18.0;
/// The deviance is settled to this.
const TOLERANCE: f64 = 1e-10;
/// A boundary wins unless the inside is better by more than rounding.
const SAME: f64 = 1e-8;
/// From a deviance so far above the best, no boundary is searched.
const HOPELESS: f64 = 50.0;
const STEPS: usize = 200;

/// A place in (log a, log b); infinite where a variance is 0.
type Place = [f64; 2];

struct Point {
    place: Place,
    evaluation: Evaluation,
}

/// The ratios a and b at which the criterion is lowest. `None`: the scores do not vary.
pub(super) fn lowest(sums: &Sums) -> Option<(f64, f64, Evaluation)> {
    if sums.variation() <= 1e-12 {
        return None;
    }
    let inside = descend(sums, [1.0, 1.0]);
    let start = inside.as_ref().map_or([1.0, 1.0], |point| point.place);
    let best = |one: Option<Point>, other: Option<Point>| match (one, other) {
        (Some(one), Some(other)) if other.evaluation.deviance <= one.evaluation.deviance + SAME => Some(other),
        (one, other) => one.or(other),
    };
    let mut lowest = inside;
    for edge in [[f64::INFINITY, start[1]], [start[0], f64::INFINITY], [f64::INFINITY; 2]] {
        let hope = lowest.as_ref().map_or(f64::INFINITY, |point| point.evaluation.deviance + HOPELESS);
        let promising = evaluate(sums, edge).is_some_and(|there| there.evaluation.deviance < hope);
        if promising {
            lowest = best(lowest, descend(sums, edge));
        }
    }
    lowest.map(|point| {
        let [a, b] = point.place.map(libm::exp);
        (a, b, point.evaluation)
    })
}

fn evaluate(sums: &Sums, place: Place) -> Option<Point> {
    let [a, b] = place.map(libm::exp);
    let evaluation = sums.criterion(a, b)?;
    evaluation.deviance.is_finite().then_some(Point { place, evaluation })
}

/// Goes downhill from a place; what is infinite stays so.
fn descend(sums: &Sums, start: Place) -> Option<Point> {
    let mut point = evaluate(sums, start)?;
    let mut curvature = [[1.0, 0.0], [0.0, 1.0]];
    for _ in 0..STEPS {
        let gradient = point.evaluation.gradient;
        let mut step = times(&curvature, gradient).map(|value| -value);
        if scalar(step, gradient) > -TOLERANCE {
            // Settled, unless an earlier curvature misleads.
            if scalar(gradient, gradient) <= TOLERANCE {
                break;
            }
            curvature = [[1.0, 0.0], [0.0, 1.0]];
            step = gradient.map(|value| -value);
        }
        let Some(next) = shorter(sums, &point, step) else {
            break;
        };
        let moved = difference(next.place, point.place);
        let turned = difference(next.evaluation.gradient, gradient);
        let gain = point.evaluation.deviance - next.evaluation.deviance;
        update(&mut curvature, moved, turned);
        point = next;
        if gain < TOLERANCE && scalar(point.evaluation.gradient, point.evaluation.gradient) < SAME {
            break;
        }
    }
    Some(point)
}

/// Halves a step until it leads down enough (Armijo's rule); at most two units of the logarithm at once.
fn shorter(sums: &Sums, from: &Point, step: Place) -> Option<Point> {
    let longest = step[0].abs().max(step[1].abs());
    let mut length = if longest > 2.0 { 2.0 / longest } else { 1.0 };
    let slope = scalar(step, from.evaluation.gradient);
    for _ in 0..40 {
        let mut place = from.place;
        for axis in 0..2 {
            if place[axis].is_finite() {
                place[axis] = (place[axis] + length * step[axis]).clamp(-FARTHEST, FARTHEST);
            }
        }
        let there = evaluate(sums, place);
        let wanted = from.evaluation.deviance + 1e-4 * length * slope;
        if let Some(point) = there.filter(|point| point.evaluation.deviance <= wanted && point.place != from.place) {
            return Some(point);
        }
        length /= 2.0;
    }
    None
}

/// The BFGS update of the inverse Hessian; left out where the curvature is not positive.
fn update(inverse: &mut [[f64; 2]; 2], moved: Place, turned: Place) {
    let along = scalar(moved, turned);
    if along <= 1e-14 {
        return;
    }
    let bent = times(inverse, turned);
    let factor = (along + scalar(turned, bent)) / (along * along);
    for row in 0..2 {
        for column in 0..2 {
            inverse[row][column] += factor * moved[row] * moved[column]
                - (bent[row] * moved[column] + moved[row] * bent[column]) / along;
        }
    }
}

fn times(matrix: &[[f64; 2]; 2], vector: Place) -> Place {
    [scalar(matrix[0], vector), scalar(matrix[1], vector)]
}

fn scalar(one: Place, other: Place) -> f64 {
    one[0] * other[0] + one[1] * other[1]
}

fn difference(one: Place, other: Place) -> Place {
    // An axis that is infinite does not move.
    [0, 1].map(|axis| if one[axis] == other[axis] { 0.0 } else { one[axis] - other[axis] })
}
