//! Henderson's mixed-model equations of a jury, built whole and solved by Gauss–Jordan: slow, and not of the same making as
//! what it checks.

use crate::statistics::{Design, Review};

pub struct Case {
    pub fair_score: f64,
    pub standard_error: f64,
}

pub struct Fitted {
    pub deviance: f64,
    pub residual: f64,
    pub cases: Vec<Case>,
    pub severity: Vec<f64>,
}

struct Equations {
    matrix: Vec<Vec<f64>>,
    right: Vec<f64>,
    squares: f64,
}

fn places(design: &Design, review: &Review) -> [usize; 3] {
    let (pools, cases) = (design.pools(), design.cases());
    [
        design.pool_of(review.case),
        pools + review.case,
        pools + cases + review.juror,
    ]
}

fn equations(design: &Design, a: f64, b: f64) -> Equations {
    let (pools, cases, jurors) = (design.pools(), design.cases(), design.jurors());
    let size = pools + cases + jurors;
    let mut matrix = vec![vec![0.0; size]; size];
    let mut right = vec![0.0; size];
    let mut squares = 0.0;
    for review in design.reviews() {
        for row in places(design, review) {
            right[row] += review.score;
            for column in places(design, review) {
                matrix[row][column] += 1.0;
            }
        }
        squares += review.score * review.score;
    }
    for case in 0..cases {
        matrix[pools + case][pools + case] += a;
    }
    for juror in 0..jurors {
        matrix[pools + cases + juror][pools + cases + juror] += b;
    }
    Equations {
        matrix,
        right,
        squares,
    }
}

fn times(matrix: &[Vec<f64>], vector: &[f64]) -> Vec<f64> {
    matrix
        .iter()
        .map(|row| row.iter().zip(vector).map(|(x, y)| x * y).sum())
        .collect()
}

/// What is left of the review at this place once everything is predicted.
pub fn residual(design: &Design, place: usize, a: f64, b: f64) -> f64 {
    let Equations { matrix, right, .. } = equations(design, a, b);
    let solution = times(&inverted(matrix).0, &right);
    let review = design.reviews()[place];
    review.score
        - places(design, &review)
            .iter()
            .map(|of| solution[*of])
            .sum::<f64>()
}

/// The solution at a = v_e/v_c and b = v_e/v_s (both finite).
pub fn fitted(design: &Design, a: f64, b: f64) -> Fitted {
    let (pools, cases, jurors) = (design.pools(), design.cases(), design.jurors());
    let Equations {
        matrix,
        right,
        squares,
    } = equations(design, a, b);
    let (inverse, log_determinant) = inverted(matrix);
    let solution = times(&inverse, &right);
    let explained: f64 = solution.iter().zip(&right).map(|(x, y)| x * y).sum();
    let degrees = (design.reviews().len() - pools) as f64;
    let residual = (squares - explained) / degrees;
    let deviance = log_determinant - cases as f64 * a.ln() - jurors as f64 * b.ln()
        + degrees * (1.0 + (2.0 * std::f64::consts::PI * residual).ln());
    let of_case = |case: usize| {
        let (p, c) = (design.pool_of(case), pools + case);
        let spread = inverse[p][p] + 2.0 * inverse[p][c] + inverse[c][c];
        Case {
            fair_score: solution[p] + solution[c],
            standard_error: (residual * spread).sqrt(),
        }
    };
    Fitted {
        deviance,
        residual,
        cases: (0..cases).map(of_case).collect(),
        severity: solution[pools + cases..].to_vec(),
    }
}

/// The inverse and the logarithm of the determinant, by Gauss–Jordan with pivots.
fn inverted(mut matrix: Vec<Vec<f64>>) -> (Vec<Vec<f64>>, f64) {
    let size = matrix.len();
    for (row, values) in matrix.iter_mut().enumerate() {
        values.extend((0..size).map(|column| f64::from(u8::from(row == column))));
    }
    let mut log_determinant = 0.0;
    for step in 0..size {
        let size_of = |row: &usize| matrix[*row][step].abs();
        let pivot = (step..size)
            .max_by(|one, other| size_of(one).total_cmp(&size_of(other)))
            .expect("a row");
        matrix.swap(step, pivot);
        let divisor = matrix[step][step];
        log_determinant += divisor.abs().ln();
        matrix[step].iter_mut().for_each(|value| *value /= divisor);
        let own = matrix[step].clone();
        for (row, values) in matrix.iter_mut().enumerate() {
            let factor = values[step];
            if row != step && factor != 0.0 {
                values
                    .iter_mut()
                    .zip(&own)
                    .for_each(|(value, of_pivot)| *value -= factor * of_pivot);
            }
        }
    }
    (
        matrix.into_iter().map(|values| values[size..].to_vec()).collect(),
        log_determinant,
    )
}
