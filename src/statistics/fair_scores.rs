//! Three numbers a case: the raw mean, the adjusted mean (the case as it is, its jurors' severity taken off) and the fair
//! score (the pool's mean plus the best linear unbiased prediction of the case), which decides the order within a pool.

use super::Design;
use super::cholesky::{Factor, Square};
use super::reml::Fit;

/// One case's scores, on the rubric's scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FairScore {
    pub case: usize,
    pub reviews: usize,
    pub raw_mean: f64,
    /// `None` where no severity is taken off (its variance is 0).
    pub adjusted_mean: Option<f64>,
    pub fair_score: f64,
    /// Standard error of the fair score (of its prediction error).
    pub standard_error: f64,
}

/// The scores of every case that was reviewed, by case.
pub fn fair_scores(design: &Design, fit: &Fit) -> Vec<FairScore> {
    let inverse = fit.factor.inverse();
    let severity = adjusting_severity(design, fit);
    (0..design.cases())
        .filter_map(|case| {
            let raw_mean = design.raw_mean(case)?;
            let reviews = design.of_case(case);
            let adjusted_mean = severity.as_ref().map(|severity| {
                let lenience: f64 = reviews.iter().map(|review| severity[review.juror]).sum();
                raw_mean - lenience / reviews.len() as f64
            });
            let (fair_score, variance) = predicted(design, fit, &inverse, case);
            Some(FairScore {
                case,
                reviews: reviews.len(),
                raw_mean,
                adjusted_mean,
                fair_score,
                standard_error: variance.max(0.0).sqrt(),
            })
        })
        .collect()
}

/// F = μ + BLUP(c), and the variance of its error: v_e/(n+a) + v_e·g'S⁻¹g with g = e_p(1 − n/(n+a)) − [jurors]/(n+a).
fn predicted(design: &Design, fit: &Fit, inverse: &Square, case: usize) -> (f64, f64) {
    let reviews = design.of_case(case);
    let n = reviews.len() as f64;
    let share = 1.0 / (n + fit.case_ratio);
    let pool = design.pool_of(case);
    let with_jurors = fit.juror_ratio.is_finite();
    let mut total = 0.0;
    for review in reviews {
        total += review.score - fit.severity[review.juror];
    }
    let left = 1.0 - n * share;
    let fair = fit.pool_means[pool] * left + total * share;
    let place = if with_jurors { design.jurors() + pool } else { pool };
    let mut weights = vec![(place, left)];
    if with_jurors {
        weights.extend(reviews.iter().map(|review| (review.juror, -share)));
    }
    let mut spread = share;
    for (row, one) in &weights {
        for (column, other) in &weights {
            spread += one * other * inverse.at(*row, *column);
        }
    }
    (fair, fit.variances.residual * spread)
}

/// The severity of jurors where cases are taken as they are: the same variances, cases fixed. `None` without any.
fn adjusting_severity(design: &Design, fit: &Fit) -> Option<Vec<f64>> {
    if fit.juror_ratio.is_infinite() {
        return None;
    }
    let jurors = design.jurors();
    let mut matrix = Square::zero(jurors);
    let mut right = vec![0.0; jurors];
    for juror in 0..jurors {
        matrix.add(juror, juror, fit.juror_ratio);
    }
    for case in 0..design.cases() {
        let Some(mean) = design.raw_mean(case) else {
            continue;
        };
        let reviews = design.of_case(case);
        for (place, review) in reviews.iter().enumerate() {
            right[review.juror] += review.score - mean;
            matrix.add(review.juror, review.juror, 1.0);
            for other in &reviews[..=place] {
                matrix.add(review.juror, other.juror, -1.0 / reviews.len() as f64);
            }
        }
    }
    Some(Factor::of(matrix)?.solve(&right))
}
