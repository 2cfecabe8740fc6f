//! What the tests of this floor share: juries drawn from the model with a fixed seed, and Henderson's equations in full.

pub(super) mod dense;

use super::random::Counter;
use super::{Design, Review};

/// Both are the same to this.
#[track_caller]
pub(super) fn near(value: f64, wanted: f64, tolerance: f64) {
    assert!(
        (value - wanted).abs() <= tolerance,
        "{value} is not {wanted} (± {tolerance})"
    );
}

/// A jury drawn from the model with case variance 1, severity 0.49 and residual 0.64: each case goes to `reviews` of all
/// jurors.
pub(super) fn jury(seed: u64, pools: usize, cases: usize, jurors: usize, reviews: usize) -> Design {
    let mut draw = Counter::seeded(seed);
    let everybody: Vec<usize> = (0..jurors).collect();
    drawn(&mut draw, pools, cases, jurors, |_, draw| {
        let mut free = everybody.clone();
        (0..reviews)
            .map(|_| free.swap_remove(draw.below(free.len())))
            .collect()
    })
    .0
}

/// A jury whose pools have a panel each, that scores every case of its pool; with the true quality of each case.
pub(super) fn panels(seed: u64, pools: usize, cases: usize, jurors: usize) -> (Design, Vec<f64>) {
    let mut draw = Counter::seeded(seed);
    drawn(&mut draw, pools, pools * cases, pools * jurors, |case, _| {
        let pool = case % pools;
        (pool * jurors..(pool + 1) * jurors).collect()
    })
}

/// As `jury`, with the true quality of each case.
pub(super) fn jury_and_truth(seed: u64, cases: usize, jurors: usize, reviews: usize) -> (Design, Vec<f64>) {
    let mut draw = Counter::seeded(seed);
    drawn(&mut draw, 1, cases, jurors, |_, draw| {
        let mut free: Vec<usize> = (0..jurors).collect();
        (0..reviews)
            .map(|_| free.swap_remove(draw.below(free.len())))
            .collect()
    })
}

fn drawn(
    draw: &mut Counter,
    pools: usize,
    cases: usize,
    jurors: usize,
    assigned: impl Fn(usize, &mut Counter) -> Vec<usize>,
) -> (Design, Vec<f64>) {
    let severity: Vec<f64> = (0..jurors).map(|_| 0.7 * draw.normal()).collect();
    let (mut rows, mut truth) = (Vec::new(), Vec::new());
    for case in 0..cases {
        let quality = 3.0 + 0.4 * (case % pools) as f64 + draw.normal();
        truth.push(quality);
        for juror in assigned(case, draw) {
            let score = quality + severity[juror] + 0.8 * draw.normal();
            rows.push(Review { case, juror, score });
        }
    }
    let pools_of_cases = (0..cases).map(|case| case % pools).collect();
    (
        Design::new(pools_of_cases, pools, jurors, rows).expect("a design"),
        truth,
    )
}
