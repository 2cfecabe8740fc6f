//! What the tests of this floor share: juries drawn from the model with a fixed seed, and Henderson's equations in full.

pub(super) mod dense;

use super::random::Counter;
use super::{Design, Review};


/// Both are the same to this.
#[track_caller]
pub(super) fn near(value: f64, wanted: f64, tolerance: f64) {
    assert!((value - wanted).abs() <= tolerance, "{value} is not {wanted} (± {tolerance})");
}

/// A jury drawn from the model with case variance 1, severity 0.5 and residual 0.7: each case goes to `reviews` jurors.
pub(super) fn jury(seed: u64, pools: usize, cases: usize, jurors: usize, reviews: usize) -> Design {
    let mut draw = Counter::seeded(seed);
    let severity: Vec<f64> = (0..jurors).map(|_| 0.7 * draw.normal()).collect();
    let pool_of_case = (0..cases).map(|case| case % pools).collect();
    let mut rows = Vec::new();
    for case in 0..cases {
        let quality = 3.0 + 0.4 * (case % pools) as f64 + draw.normal();
        let mut free: Vec<usize> = (0..jurors).collect();
        for _ in 0..reviews {
            let juror = free.swap_remove((draw.uniform() * free.len() as f64) as usize);
            let score = quality + severity[juror] + 0.8 * draw.normal();
            rows.push(Review { case, juror, score });
        }
    }
    Design::new(pool_of_case, pools, jurors, rows).expect("a design")
}
