//! Where the search for the lowest criterion begins: the variances by equating sums of squares to what is expected of
//! them (Henderson 1953, Biometrics 9, 226–252, method 1, without its corrections for the means). Only a start: what is
//! found from it does not depend on how good it is.

use super::minimum::Place;
use super::sums::Sums;

/// The logarithm of a ratio with which the search begins where the moments say nothing.
const UNKNOWN: f64 = 1.0;
/// It begins no nearer to a boundary than this.
const FARTHEST: f64 = 3.0;

/// (log a, log b) by the moments.
pub(super) fn start(sums: &Sums) -> Place {
    let [total, of_cases, of_jurors] = sums.mean_squares();
    let case = (of_cases - total) / (sums.reviews / sums.cases - 1.0);
    let juror = (of_jurors - total) / (sums.reviews / sums.active_jurors() - 1.0);
    let residual = total - case.max(0.0) - juror.max(0.0);
    [case, juror].map(|variance| {
        let ratio = residual / variance;
        if ratio.is_finite() && ratio > 0.0 {
            libm::log(ratio).clamp(-FARTHEST, FARTHEST)
        } else {
            UNKNOWN
        }
    })
}
