//! How far a mean over many reviews can be trusted, when cases and jurors are both samples: of entrants and jurors like
//! these, never of all managers.

use super::Design;
use super::distribution::student_quantile;
use super::reml::Variances;

/// A confidence interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// A mean with its standard error and 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    pub value: f64,
    pub standard_error: f64,
    pub interval: Interval,
}

/// The mean of all reviews with its interval: v_c·Σ(n_i/N)² + v_s·Σ(m_j/N)² + v_e/N, t with min(cases, jurors) − 1 degrees of
/// freedom. `None` with a single case or a single juror: nothing then says how much they differ.
pub fn mean_interval(design: &Design, variances: &Variances) -> Option<Mean> {
    let mut of_juror = vec![0.0; design.jurors()];
    design
        .reviews()
        .iter()
        .for_each(|review| of_juror[review.juror] += 1.0);
    let of_case: Vec<f64> = (0..design.cases())
        .map(|case| design.of_case(case).len() as f64)
        .collect();
    let present = |counts: &[f64]| counts.iter().filter(|count| **count > 0.0).count();
    let fewest = present(&of_case).min(present(&of_juror));
    if fewest < 2 {
        return None;
    }
    let all = design.reviews().len() as f64;
    let squares = |counts: &[f64]| {
        counts
            .iter()
            .map(|count| (count / all) * (count / all))
            .sum::<f64>()
    };
    let variance =
        variances.case * squares(&of_case) + variances.juror * squares(&of_juror) + variances.residual / all;
    let standard_error = variance.sqrt();
    let half = student_quantile(0.95, (fewest - 1) as f64) * standard_error;
    let value = design.grand_mean();
    Some(Mean {
        value,
        standard_error,
        interval: Interval {
            low: value - half,
            high: value + half,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::Review;
    use crate::statistics::testing::near;

    #[test]
    fn the_interval_of_a_small_table_is_the_one_computed_by_hand() {
        let rows = (0..3).flat_map(|case| {
            (0..2).map(move |juror| Review {
                case,
                juror,
                score: (case + juror) as f64,
            })
        });
        let design = Design::new(vec![0; 3], 1, 2, rows.collect()).expect("a design");
        let mean = mean_interval(
            &design,
            &Variances {
                case: 0.9,
                juror: 0.4,
                residual: 0.6,
            },
        )
        .expect("an interval");
        near(mean.value, 1.5, 1e-12);
        // 0.9/3 + 0.4/2 + 0.6/6 = 0.6; one degree of freedom.
        near(mean.standard_error, 0.6f64.sqrt(), 1e-12);
        near(mean.interval.high, 1.5 + 12.706_204_736 * 0.6f64.sqrt(), 1e-6);
    }

    #[test]
    fn one_juror_has_no_interval() {
        let rows = (0..3).map(|case| Review {
            case,
            juror: 0,
            score: case as f64,
        });
        let design = Design::new(vec![0; 3], 1, 1, rows.collect()).expect("a design");
        assert_eq!(
            mean_interval(
                &design,
                &Variances {
                    case: 1.0,
                    juror: 0.0,
                    residual: 1.0
                }
            ),
            None
        );
    }
}
