//! Symmetric positive definite systems: the Cholesky factor, solutions, the inverse. Dense, row by row, in one fixed order.

/// A square matrix, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub size: usize,
    pub values: Vec<f64>,
}

impl Square {
    pub fn zero(size: usize) -> Square {
        Square {
            size,
            values: vec![0.0; size * size],
        }
    }

    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.values[row * self.size + column]
    }

    pub fn add(&mut self, row: usize, column: usize, value: f64) {
        self.values[row * self.size + column] += value;
    }

    pub fn row(&self, row: usize) -> &[f64] {
        &self.values[row * self.size..(row + 1) * self.size]
    }
}

/// The lower factor L of a matrix L·Lᵀ.
#[derive(Clone, Debug)]
pub struct Factor(Square);

/// Four partial sums, so that a processor adds four at a time; their order is part of the result.
fn dot(one: &[f64], other: &[f64]) -> f64 {
    let mut sums = [0.0; 4];
    let (ones, others) = (one.chunks_exact(4), other.chunks_exact(4));
    let rest: f64 = ones
        .remainder()
        .iter()
        .zip(others.remainder())
        .map(|(a, b)| a * b)
        .sum();
    for (a, b) in ones.zip(others) {
        for place in 0..4 {
            sums[place] += a[place] * b[place];
        }
    }
    ((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest
}

impl Factor {
    /// Factors a symmetric matrix, of which only the lower triangle is read. `None`: it is not positive definite.
    pub fn of(mut matrix: Square) -> Option<Factor> {
        let size = matrix.size;
        for row in 0..size {
            let (above, below) = matrix.values.split_at_mut(row * size);
            let own = &mut below[..size];
            for column in 0..row {
                let other = &above[column * size..column * size + size];
                own[column] = (own[column] - dot(&own[..column], &other[..column])) / other[column];
            }
            let left = own[row] - dot(&own[..row], &own[..row]);
            // A pivot that is lost in rounding is none.
            if left.is_nan() || left <= 1e-13 * own[row].abs() {
                return None;
            }
            own[row] = left.sqrt();
            own[row + 1..].fill(0.0);
        }
        Some(Factor(matrix))
    }

    /// log of the determinant of L·Lᵀ.
    pub fn log_determinant(&self) -> f64 {
        let size = self.0.size;
        2.0 * (0..size).map(|row| libm::log(self.0.at(row, row))).sum::<f64>()
    }

    /// L⁻¹·v.
    pub fn forward(&self, vector: &[f64]) -> Vec<f64> {
        let mut solved = Vec::with_capacity(vector.len());
        for (row, value) in vector.iter().enumerate() {
            let known = dot(&self.0.row(row)[..row], &solved);
            solved.push((value - known) / self.0.at(row, row));
        }
        solved
    }

    /// Puts L⁻ᵀ·v in the place of v.
    pub fn backward_in_place(&self, vector: &mut [f64]) {
        for row in (0..vector.len()).rev() {
            vector[row] /= self.0.at(row, row);
            let known = vector[row];
            for (value, factor) in vector.iter_mut().zip(&self.0.row(row)[..row]) {
                *value -= factor * known;
            }
        }
    }

    /// The solution x of L·Lᵀ·x = v.
    pub fn solve(&self, vector: &[f64]) -> Vec<f64> {
        let mut solved = self.forward(vector);
        self.backward_in_place(&mut solved);
        solved
    }

    /// The inverse of L·Lᵀ, whole.
    pub fn inverse(&self) -> Square {
        let size = self.0.size;
        // Row `column` holds column `column` of L⁻¹, which begins at its diagonal.
        let mut columns = Square::zero(size);
        for column in 0..size {
            let mut solved = vec![0.0; size];
            solved[column] = 1.0 / self.0.at(column, column);
            for row in column + 1..size {
                let known = dot(&self.0.row(row)[column..row], &solved[column..row]);
                solved[row] = -known / self.0.at(row, row);
            }
            columns.values[column * size..(column + 1) * size].copy_from_slice(&solved);
        }
        let mut inverse = Square::zero(size);
        for row in 0..size {
            for column in 0..=row {
                let value = dot(&columns.row(row)[row..], &columns.row(column)[row..]);
                inverse.values[row * size + column] = value;
                inverse.values[column * size + row] = value;
            }
        }
        inverse
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn matrix(size: usize, values: &[f64]) -> Square {
        // A·Aᵀ + I is positive definite whatever A is.
        let mut square = Square::zero(size);
        for row in 0..size {
            for column in 0..size {
                let product: f64 = (0..size)
                    .map(|k| values[row * size + k] * values[column * size + k])
                    .sum();
                square.add(row, column, product + f64::from(u8::from(row == column)));
            }
        }
        square
    }

    proptest! {
        #[test]
        fn the_inverse_undoes_and_the_solution_solves(values in proptest::collection::vec(-3.0..3.0f64, 49)) {
            let square = matrix(7, &values);
            let factor = Factor::of(square.clone()).expect("positive definite");
            let inverse = factor.inverse();
            let solved = factor.solve(&values[..7]);
            for (row, value) in values[..7].iter().enumerate() {
                let back: f64 = (0..7).map(|k| square.at(row, k) * solved[k]).sum();
                prop_assert!((back - value).abs() < 1e-8);
                for column in 0..7 {
                    let unit: f64 = (0..7).map(|k| square.at(row, k) * inverse.at(k, column)).sum();
                    prop_assert!((unit - f64::from(u8::from(row == column))).abs() < 1e-8);
                }
            }
        }
    }

    #[test]
    fn a_singular_matrix_has_no_factor() {
        let square = Square {
            size: 2,
            values: vec![1.0, 1.0, 1.0, 1.0],
        };
        assert!(Factor::of(square).is_none());
    }
}
