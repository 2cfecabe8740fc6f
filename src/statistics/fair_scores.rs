//! Three numbers a case: the raw mean, the adjusted mean (the case as it is, its jurors' severity taken off) and the fair
//! score (the pool's mean plus the best linear unbiased prediction of the case), which decides the order within a pool.

use super::Design;
use super::cholesky::{Factor, Square};
use super::distribution::normal_cdf;
use super::reml::{Fit, Solution, Weighted};

/// One case's scores, on the rubric's scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FairScore {
    pub case: usize,
    pub reviews: usize,
    pub raw_mean: f64,
    /// `None` where no severity is taken off (its variance is 0).
    pub adjusted_mean: Option<f64>,
    pub fair_score: f64,
    /// Standard error of the fair score (of its prediction error), that of the variances included where `sure` has several.
    pub standard_error: f64,
}

/// The scores of every case that was reviewed, by case. `sure`: how sure the variances are.
pub fn fair_scores(design: &Design, fit: &Fit, sure: &[Weighted]) -> Vec<FairScore> {
    let severity = adjusting_severity(design, &fit.solution);
    let mut scores: Vec<FairScore> = (0..design.cases())
        .filter_map(|case| {
            let raw_mean = design.raw_mean(case)?;
            let reviews = design.of_case(case);
            let adjusted_mean = severity.as_ref().map(|severity| {
                let lenience: f64 = reviews.iter().map(|review| severity[review.juror]).sum();
                raw_mean - lenience / reviews.len() as f64
            });
            let fair_score = Predicted::of(design, &fit.solution, case).fair_score(&fit.solution);
            Some(FairScore {
                case,
                reviews: reviews.len(),
                raw_mean,
                adjusted_mean,
                fair_score,
                standard_error: 0.0,
            })
        })
        .collect();
    for Weighted { weight, solution } in sure {
        let inverse = solution.factor.inverse();
        for score in &mut scores {
            let there = Predicted::of(design, solution, score.case);
            let moved = there.fair_score(solution) - score.fair_score;
            // Collects the variance first.
            score.standard_error += weight * (there.variance(solution, &inverse) + moved * moved);
        }
    }
    scores
        .iter_mut()
        .for_each(|score| score.standard_error = score.standard_error.max(0.0).sqrt());
    scores
}

/// A case as the eliminated system sees it: F = μ·(1 − n/(n+a)) + (T − Σ severity)/(n+a), and what is uncertain of it,
/// g = e_p(1 − n/(n+a)) − [jurors]/(n+a).
pub(super) struct Predicted<'a> {
    design: &'a Design,
    case: usize,
    /// 1/(n+a).
    pub share: f64,
    /// 1 − n/(n+a).
    pub left: f64,
    place_of_pool: usize,
    with_jurors: bool,
}

impl Predicted<'_> {
    pub fn of<'a>(design: &'a Design, solution: &Solution, case: usize) -> Predicted<'a> {
        let n = design.of_case(case).len() as f64;
        let share = 1.0 / (n + solution.case_ratio);
        Predicted {
            design,
            case,
            share,
            left: 1.0 - n * share,
            place_of_pool: solution.place_of_pool(design.pool_of(case)),
            with_jurors: solution.juror_ratio.is_finite(),
        }
    }

    /// F.
    pub fn fair_score(&self, solution: &Solution) -> f64 {
        let reviews = self.design.of_case(self.case);
        let total: f64 = reviews
            .iter()
            .map(|review| review.score - solution.severity[review.juror])
            .sum();
        solution.pool_means[self.design.pool_of(self.case)] * self.left + total * self.share
    }

    /// S⁻¹·g, at one place of the system.
    pub fn spread_at(&self, inverse: &Square, place: usize) -> f64 {
        let row = inverse.row(place);
        let mut sum = self.left * row[self.place_of_pool];
        if self.with_jurors {
            let met: f64 = self
                .design
                .of_case(self.case)
                .iter()
                .map(|review| row[review.juror])
                .sum();
            sum -= self.share * met;
        }
        sum
    }

    /// g'·S⁻¹·h, for this case's g and another's h.
    fn shared(&self, other: &Predicted, inverse: &Square) -> f64 {
        let mut sum = other.left * self.spread_at(inverse, other.place_of_pool);
        if other.with_jurors {
            for review in other.design.of_case(other.case) {
                sum -= other.share * self.spread_at(inverse, review.juror);
            }
        }
        sum
    }

    /// The variance of F's error: v_e/(n+a) + v_e·g'S⁻¹g.
    pub fn variance(&self, solution: &Solution, inverse: &Square) -> f64 {
        solution.residual * (self.share + self.shared(self, inverse))
    }
}

/// The probability that the first case of a pair is better than the second, given the scores: Φ((F_i − F_l)/sd of the
/// difference), averaged over how sure the variances are. The cases of a pair are different ones of one pool.
pub fn probabilities_of_better(design: &Design, sure: &[Weighted], pairs: &[(usize, usize)]) -> Vec<f64> {
    let mut probabilities = vec![0.0; pairs.len()];
    for Weighted { weight, solution } in sure {
        let inverse = solution.factor.inverse();
        for ((one, other), probability) in pairs.iter().zip(&mut probabilities) {
            let [one, other] = [one, other].map(|case| Predicted::of(design, solution, *case));
            let covariance = solution.residual * one.shared(&other, &inverse);
            let variance =
                one.variance(solution, &inverse) + other.variance(solution, &inverse) - 2.0 * covariance;
            let ahead = one.fair_score(solution) - other.fair_score(solution);
            *probability += weight * better(ahead, variance.max(0.0).sqrt());
        }
    }
    probabilities
}

/// Φ(ahead/sd); without any uncertainty, what is ahead is better and what is equal is an even chance.
pub(super) fn better(ahead: f64, sd: f64) -> f64 {
    if sd > 0.0 {
        normal_cdf(ahead / sd)
    } else if ahead == 0.0 {
        0.5
    } else {
        f64::from(u8::from(ahead > 0.0))
    }
}

/// The severity of jurors where cases are taken as they are: the same variances, cases fixed. `None` without any.
fn adjusting_severity(design: &Design, solution: &Solution) -> Option<Vec<f64>> {
    if solution.juror_ratio.is_infinite() {
        return None;
    }
    let jurors = design.jurors();
    let mut matrix = Square::zero(jurors);
    let mut right = vec![0.0; jurors];
    for juror in 0..jurors {
        matrix.add(juror, juror, solution.juror_ratio);
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

#[cfg(test)]
mod tests;
