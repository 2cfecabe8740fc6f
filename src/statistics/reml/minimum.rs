//! Where the criterion is lowest over (log a, log b), the boundaries included: a variance of 0 is a ratio of infinity.
//! Quasi-Newton steps (BFGS; Nocedal & Wright 2006, Numerical Optimization, chapter 6) with the exact gradient; a place
//! counts as lowest only when Newton's step from there, with the curvature measured there, gains nothing either.

use super::Evaluation;
use super::moments;
use super::sums::Sums;

/// Ratios beyond e^±22 are the boundary.
const FARTHEST: f64 = 22.0;
/// From here on (a variance below a fiftieth of the residual) a boundary may be near.
const NEAR: f64 = 4.0;
/// A variance of six millionths of the residual: a minimum further out is none.
const BESIDE: f64 = 12.0;
/// The deviance is settled to this, or to its last digits where it is large.
const SETTLED: f64 = 1e-9;
/// A boundary wins unless the inside is better by more than rounding.
const SAME: f64 = 1e-8;
/// From a deviance so far above the best, no boundary is searched.
const HOPELESS: f64 = 50.0;
const STEPS: usize = 200;

/// A place in (log a, log b); infinite where a variance is 0.
pub(super) type Place = [f64; 2];
type Matrix = [[f64; 2]; 2];

/// The lowest place and what the criterion is there.
pub(super) struct Point {
    pub place: Place,
    pub evaluation: Evaluation,
}

/// Where the criterion is lowest. `None`: the scores do not vary.
pub(super) fn lowest(sums: &Sums) -> Option<Point> {
    if sums.variation() <= 1e-12 {
        return None;
    }
    let first = moments::start(sums);
    let inside = descend(sums, first);
    let start = inside.as_ref().map_or(first, |point| point.place);
    let best = |one: Option<Point>, other: Option<Point>| match (one, other) {
        (Some(one), Some(other)) if other.evaluation.deviance <= one.evaluation.deviance + SAME => {
            Some(other)
        }
        (one, other) => one.or(other),
    };
    let mut lowest = inside;
    for edge in [
        [f64::INFINITY, start[1]],
        [start[0], f64::INFINITY],
        [f64::INFINITY; 2],
    ] {
        let hope = lowest
            .as_ref()
            .map_or(f64::INFINITY, |point| point.evaluation.deviance + HOPELESS);
        if evaluate(sums, edge).is_some_and(|there| there.evaluation.deviance < hope) {
            lowest = best(lowest, descend(sums, edge));
        }
    }
    lowest
}

pub(super) fn evaluate(sums: &Sums, place: Place) -> Option<Point> {
    let [a, b] = place.map(libm::exp);
    let evaluation = sums.criterion(a, b)?;
    evaluation
        .deviance
        .is_finite()
        .then_some(Point { place, evaluation })
}

pub(super) fn gradient(sums: &Sums, point: &Point) -> Place {
    let [a, b] = point.place.map(libm::exp);
    sums.gradient(a, b, &point.evaluation)
}

/// Goes downhill from a place; what is infinite stays so.
fn descend(sums: &Sums, start: Place) -> Option<Point> {
    let mut point = evaluate(sums, start)?;
    let mut slope = gradient(sums, &point);
    // The information on the logarithm of a variance of n independent effects is about n/2.
    let mut curvature = [[2.0 / sums.cases, 0.0], [0.0, 2.0 / sums.jurors as f64]];
    let mut measured = false;
    for _ in 0..STEPS {
        let settled = SETTLED.max(2.0 * f64::EPSILON * point.evaluation.deviance.abs());
        let mut step = times(&curvature, slope).map(|value| -value);
        if scalar(step, slope) > -settled {
            if measured {
                break;
            }
            curvature = inverse_curvature(sums, &point, slope);
            measured = true;
            step = times(&curvature, slope).map(|value| -value);
            if scalar(step, slope) > -settled {
                break;
            }
        }
        let Some(next) = shorter(sums, &point, step, slope) else {
            break;
        };
        let there = gradient(sums, &next);
        update(
            &mut curvature,
            difference(next.place, point.place),
            difference(there, slope),
        );
        measured &= point.evaluation.deviance - next.evaluation.deviance < settled;
        (point, slope) = (next, there);
        if let Some(edge) = edge_ahead(sums, &point, slope) {
            return descend(sums, edge);
        }
    }
    Some(point)
}

/// The boundary towards which the way leads, unless it is higher than the place reached or than what lies close beside it:
/// towards a boundary the logarithm of the ratio would grow for ever, each step gaining less.
fn edge_ahead(sums: &Sums, point: &Point, slope: Place) -> Option<Place> {
    let towards =
        |axis: &usize| point.place[*axis].is_finite() && point.place[*axis] > NEAR && slope[*axis] < 0.0;
    let axis = [0, 1].into_iter().find(towards)?;
    let at = |ratio: f64| {
        let mut place = point.place;
        place[axis] = ratio;
        Some((place, evaluate(sums, place)?.evaluation.deviance))
    };
    let ((edge, there), (_, beside)) = (at(f64::INFINITY)?, at(BESIDE)?);
    (there <= point.evaluation.deviance && there <= beside).then_some(edge)
}

/// The inverse of the curvature at a place, from differences of gradients around it; a direction that does not curve up
/// gets a unit step.
pub(super) fn inverse_curvature(sums: &Sums, point: &Point, slope: Place) -> Matrix {
    const STEP: f64 = 1e-4;
    let mut curved = [[0.0; 2]; 2];
    for axis in 0..2 {
        let mut place = point.place;
        place[axis] += STEP;
        if place[axis].is_finite()
            && let Some(beside) = evaluate(sums, place)
        {
            curved[axis] = difference(gradient(sums, &beside), slope).map(|turned| turned / STEP);
        }
    }
    let mixed = 0.5 * (curved[0][1] + curved[1][0]);
    let (first, second) = (curved[0][0], curved[1][1]);
    let determinant = first * second - mixed * mixed;
    if first > 0.0 && second > 0.0 && determinant > 0.0 {
        return [
            [second / determinant, -mixed / determinant],
            [-mixed / determinant, first / determinant],
        ];
    }
    let alone = |value: f64| if value > 0.0 { 1.0 / value } else { 1.0 };
    [[alone(first), 0.0], [0.0, alone(second)]]
}

/// Halves a step until it leads down enough (Armijo's rule); at most two units of the logarithm at once.
fn shorter(sums: &Sums, from: &Point, step: Place, slope: Place) -> Option<Point> {
    let longest = step[0].abs().max(step[1].abs());
    let mut length = if longest > 2.0 { 2.0 / longest } else { 1.0 };
    let downhill = scalar(step, slope);
    for _ in 0..40 {
        let mut place = from.place;
        for axis in 0..2 {
            if place[axis].is_finite() {
                place[axis] = (place[axis] + length * step[axis]).clamp(-FARTHEST, FARTHEST);
            }
        }
        let wanted = from.evaluation.deviance + 1e-4 * length * downhill;
        let there = evaluate(sums, place);
        if let Some(point) =
            there.filter(|point| point.evaluation.deviance <= wanted && point.place != from.place)
        {
            return Some(point);
        }
        length /= 2.0;
    }
    None
}

/// The BFGS update of the inverse curvature; left out where the way does not curve up.
fn update(inverse: &mut Matrix, moved: Place, turned: Place) {
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

fn times(matrix: &Matrix, vector: Place) -> Place {
    [scalar(matrix[0], vector), scalar(matrix[1], vector)]
}

fn scalar(one: Place, other: Place) -> f64 {
    one[0] * other[0] + one[1] * other[1]
}

fn difference(one: Place, other: Place) -> Place {
    // An axis that is infinite does not move.
    [0, 1].map(|axis| {
        if one[axis] == other[axis] {
            0.0
        } else {
            one[axis] - other[axis]
        }
    })
}
