//! How well the model explains each review and each juror: standardised residuals, and their mean square by juror, the
//! fit statistic of the Rasch tradition (Linacre 2002: productive between 0.5 and 1.5). It flags; people decide.

use super::Design;
use super::fair_scores::Predicted;
use super::reml::Solution;

/// A mean square is judged from so many reviews on.
pub const FEWEST_REVIEWS: usize = 10;
/// A juror with at least so many reviews, all the same, tells nothing apart.
pub const FEWEST_CONSTANT: usize = 3;
/// Beyond this, a single review is out of line with both the case and the juror.
pub const LARGEST_RESIDUAL: f64 = 3.0;

/// What stands out about a juror.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JurorFlag {
    /// Every review has the same score.
    Constant,
    /// The mean square lies above 1.5: less predictable than the model expects.
    Underfit,
    /// The mean square lies below 0.5: more predictable than the model expects.
    Overfit,
}

/// One juror's fit.
#[derive(Clone, Debug, PartialEq)]
pub struct JurorFit {
    pub juror: usize,
    pub reviews: usize,
    /// Positive is lenient; in points of the scale.
    pub severity: f64,
    /// Mean square of the standardised residuals; 1 is what the model expects. `None` where there is no residual variance
    /// to standardise by.
    pub mean_square: Option<f64>,
    pub flags: Vec<JurorFlag>,
}

/// A review's standardised residual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Residual {
    pub case: usize,
    pub juror: usize,
    pub z: f64,
}

/// The standardised residual of every review whose residual can vary: e/√(v_e·(1 − h)), with h the review's leverage on its
/// own prediction.
pub fn residuals(design: &Design, solution: &Solution) -> Vec<Residual> {
    let inverse = solution.factor.inverse();
    let with_jurors = solution.juror_ratio.is_finite();
    let mut found = Vec::with_capacity(design.reviews().len());
    for case in 0..design.cases() {
        let reviews = design.of_case(case);
        if reviews.is_empty() {
            continue;
        }
        let predicted = Predicted::of(design, solution, case);
        let fair = predicted.fair_score(solution);
        let own = predicted.variance(solution, &inverse) / solution.residual;
        for review in reviews {
            let (severity, shared) = if with_jurors {
                let at = inverse.at(review.juror, review.juror);
                (
                    solution.severity[review.juror],
                    2.0 * predicted.spread_at(&inverse, review.juror) + at,
                )
            } else {
                (0.0, 0.0)
            };
            let left = 1.0 - own - shared;
            if left > 1e-9 {
                let z = (review.score - fair - severity) / (solution.residual * left).sqrt();
                found.push(Residual {
                    case,
                    juror: review.juror,
                    z,
                });
            }
        }
    }
    found
}

/// The jurors with enough reviews, all the same, and how many: what can be said where there is no fit.
pub fn constant_jurors(design: &Design) -> Vec<(usize, usize)> {
    let scores = scores_of_jurors(design);
    let constant = scores
        .iter()
        .enumerate()
        .filter(|(_, scores)| is_constant(scores));
    constant.map(|(juror, scores)| (juror, scores.len())).collect()
}

fn scores_of_jurors(design: &Design) -> Vec<Vec<f64>> {
    let mut scores: Vec<Vec<f64>> = vec![Vec::new(); design.jurors()];
    for review in design.reviews() {
        scores[review.juror].push(review.score);
    }
    scores
}

fn is_constant(scores: &[f64]) -> bool {
    scores.len() >= FEWEST_CONSTANT && scores.iter().all(|score| *score == scores[0])
}

/// The fit of every juror who reviewed anything, by juror.
pub fn fit_of_jurors(design: &Design, solution: &Solution, residuals: &[Residual]) -> Vec<JurorFit> {
    let mut squares = vec![(0usize, 0.0); design.jurors()];
    for residual in residuals {
        let (count, sum) = &mut squares[residual.juror];
        *count += 1;
        *sum += residual.z * residual.z;
    }
    let scores = scores_of_jurors(design);
    let of_juror = |(juror, scores): (usize, &Vec<f64>)| {
        let (count, sum) = squares[juror];
        let mean_square = (count > 0).then(|| sum / count as f64);
        JurorFit {
            juror,
            reviews: scores.len(),
            severity: solution.severity[juror],
            mean_square,
            flags: flags(scores, mean_square),
        }
    };
    scores
        .iter()
        .enumerate()
        .filter(|(_, scores)| !scores.is_empty())
        .map(of_juror)
        .collect()
}

fn flags(scores: &[f64], mean_square: Option<f64>) -> Vec<JurorFlag> {
    let mut flags = Vec::new();
    if is_constant(scores) {
        flags.push(JurorFlag::Constant);
    }
    match mean_square {
        Some(value) if scores.len() >= FEWEST_REVIEWS && value > 1.5 => flags.push(JurorFlag::Underfit),
        Some(value) if scores.len() >= FEWEST_REVIEWS && value < 0.5 => flags.push(JurorFlag::Overfit),
        _ => {}
    }
    flags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::reml::fit;
    use crate::statistics::testing::{jury, near};
    use crate::statistics::{Design, Review};

    #[test]
    fn residuals_of_juries_from_the_model_have_a_mean_square_of_one() {
        let (mut count, mut sum, mut far) = (0.0, 0.0, 0);
        for seed in 0..40 {
            let design = jury(seed, 2, 40, 8, 4);
            let found = residuals(&design, &fit(&design).expect("a fit").solution);
            count += found.len() as f64;
            sum += found.iter().map(|residual| residual.z * residual.z).sum::<f64>();
            far += found
                .iter()
                .filter(|residual| residual.z.abs() > LARGEST_RESIDUAL)
                .count();
        }
        near(sum / count, 1.0, 0.02);
        assert!(far < 40, "of 6,400 normal residuals, 17 lie beyond 3: {far}");
    }

    #[test]
    fn the_leverage_is_that_of_the_dense_prediction() {
        // Moving one score by d moves its own prediction by h·d.
        let design = jury(4, 1, 9, 4, 3);
        let solution = fit(&design).expect("a fit").solution;
        let moved = |step: f64| {
            let mut reviews = design.reviews().to_vec();
            reviews[5].score += step;
            Design::new(vec![0; 9], 1, 4, reviews).expect("a design")
        };
        let residual = |step: f64| {
            crate::statistics::testing::dense::residual(
                &moved(step),
                5,
                solution.case_ratio,
                solution.juror_ratio,
            )
        };
        let left = residual(1.0) - residual(0.0);
        let review = design.reviews()[5];
        let found = residuals(&design, &solution);
        let z = found
            .iter()
            .find(|of| (of.case, of.juror) == (review.case, review.juror))
            .expect("a residual")
            .z;
        near(z, residual(0.0) / (solution.residual * left).sqrt(), 1e-7);
    }

    #[test]
    fn a_juror_who_gives_one_score_is_flagged_and_so_is_one_out_of_line() {
        let design = jury(6, 1, 30, 5, 5);
        let odd = design.reviews().iter().map(|review| match review.juror {
            0 => Review {
                score: 3.0,
                ..*review
            },
            1 => Review {
                score: if review.case % 2 == 0 { 7.0 } else { -1.0 },
                ..*review
            },
            _ => *review,
        });
        let design = Design::new(vec![0; 30], 1, 5, odd.collect()).expect("a design");
        let solution = fit(&design).expect("a fit").solution;
        let jurors = fit_of_jurors(&design, &solution, &residuals(&design, &solution));
        assert!(jurors[0].flags.contains(&JurorFlag::Constant));
        assert!(jurors[1].flags.contains(&JurorFlag::Underfit));
        assert!(!jurors[2].flags.contains(&JurorFlag::Constant));
    }
}
