//! All combinations of some equations: the row space of a matrix of whole numbers, kept as a basis in echelon form. Exact:
//! rows stay whole numbers (fraction-free elimination), and numbers that would not fit are an error, never rounded. What
//! the columns stand for is for the caller.

/// A number that does not fit: whoever asked has to do without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overflow;

/// A row space, by a basis.
#[derive(Clone, Debug, Default)]
pub struct RowSpace {
    basis: Vec<BasisRow>,
}

/// A row with no common divisor, that is nought at the pivots of the rows before it.
#[derive(Clone, Debug)]
struct BasisRow {
    pivot: usize,
    row: Vec<i128>,
}

impl RowSpace {
    /// The space of these rows, all of one length.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn of(rows: &[Vec<i64>]) -> Result<RowSpace, Overflow> {
        let mut space = RowSpace::default();
        for row in rows {
            space.add(row.iter().copied().map(i128::from).collect())?;
        }
        Ok(space)
    }

    fn add(&mut self, row: Vec<i128>) -> Result<(), Overflow> {
        let mut row = self.rest(row)?;
        if let Some(pivot) = row.iter().position(|value| *value != 0) {
            reduce(&mut row);
            self.basis.push(BasisRow { pivot, row });
        }
        Ok(())
    }

    /// What is left of a row after elimination by the basis, up to a factor.
    fn rest(&self, mut row: Vec<i128>) -> Result<Vec<i128>, Overflow> {
        for own in &self.basis {
            eliminate(&mut row, &own.row, own.pivot)?;
        }
        Ok(row)
    }

    /// How many rows are independent.
    pub fn rank(&self) -> usize {
        self.basis.len()
    }

    /// A basis.
    pub fn rows(&self) -> impl Iterator<Item = &[i128]> {
        self.basis.iter().map(|own| own.row.as_slice())
    }

    /// Whether `row` is a combination.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn contains(&self, row: &[i128]) -> Result<bool, Overflow> {
        let rest = self.rest(row.to_vec())?;
        Ok(rest.iter().all(|value| *value == 0))
    }

    /// Whether some combination has an entry in this column.
    pub fn reaches(&self, column: usize) -> bool {
        self.basis.iter().any(|own| own.row[column] != 0)
    }

    /// Keeps the combinations that are nought in this column.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn leave_out(&mut self, column: usize) -> Result<(), Overflow> {
        // By the last such row: those before it keep their pivots, where it is nought.
        let Some(last) = self.basis.iter().rposition(|own| own.row[column] != 0) else {
            return Ok(());
        };
        let BasisRow { row, .. } = self.basis.remove(last);
        self.basis[..last]
            .iter_mut()
            .try_for_each(|own| eliminate(&mut own.row, &row, column))
    }
}

/// Makes `row` nought in `column`, where `own` is not.
fn eliminate(row: &mut [i128], own: &[i128], column: usize) -> Result<(), Overflow> {
    if row[column] == 0 {
        return Ok(());
    }
    let divisor = greatest_common_divisor(row[column], own[column]);
    let (times, less) = (own[column] / divisor, row[column] / divisor);
    for (value, of_own) in row.iter_mut().zip(own) {
        let kept = value.checked_mul(times).ok_or(Overflow)?;
        let taken = of_own.checked_mul(less).ok_or(Overflow)?;
        *value = kept.checked_sub(taken).ok_or(Overflow)?;
    }
    reduce(row);
    Ok(())
}

/// Divides by the greatest common divisor of the entries.
fn reduce(row: &mut [i128]) {
    let divisor = row
        .iter()
        .fold(0, |divisor, value| greatest_common_divisor(divisor, *value));
    if divisor > 1 {
        row.iter_mut().for_each(|value| *value /= divisor);
    }
}

/// By Euclid's algorithm; of nought and nought, nought.
fn greatest_common_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_combination_is_within_and_nothing_else_is() {
        let space = RowSpace::of(&[vec![1, 1, 0], vec![0, 1, 1], vec![1, 2, 1]]).unwrap();
        assert_eq!(space.rank(), 2);
        assert_eq!(space.contains(&[1, 0, -1]), Ok(true));
        assert_eq!(space.contains(&[2, 3, 1]), Ok(true));
        assert_eq!(space.contains(&[1, 0, 0]), Ok(false));
    }

    #[test]
    fn leaving_a_column_out_keeps_every_combination_that_is_nought_there() {
        let space = RowSpace::of(&[vec![2, 1, 0, 0], vec![3, 0, 1, 0], vec![5, 0, 0, 1]]).unwrap();
        let mut without = space.clone();
        without.leave_out(0).unwrap();
        assert_eq!(without.rank(), 2);
        assert!(!without.reaches(0));
        assert_eq!(without.contains(&[0, 3, -2, 0]), Ok(true));
        assert_eq!(without.contains(&[0, 0, 5, -3]), Ok(true));
    }

    #[test]
    fn numbers_that_do_not_fit_are_an_error() {
        let large = i64::MAX;
        let rows: Vec<Vec<i64>> = (1..9)
            .map(|row: i64| {
                (0..9)
                    .map(|column| large - (row * 31 + column * 17).pow(4) % 1_000_003)
                    .collect()
            })
            .collect();
        assert!(matches!(RowSpace::of(&rows), Err(Overflow)));
    }
}
