//! What published sums give away together. Each published figure is an equation in the sums of atoms (groups of persons that
//! are never split); this finds whether some combination of them determines the sum, or a difference of sums, of too few
//! persons. Exact: rational numbers, never rounded. Which figures are published is decided elsewhere.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive, Zero};

/// A walk that takes more steps than this is given up, and what it was to clear is not cleared.
const MOST_STEPS: usize = 20_000_000;

/// What the published figures reveal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exposure {
    /// No combination determines a sum or difference of fewer persons than the minimum.
    Nothing,
    /// A combination that does: 1 or −1 at the atoms whose sum or difference it determines, by atom.
    Group(Vec<i8>),
    /// Too many combinations to look at: to be treated as revealing.
    Unknown,
}

/// Whether a combination of `equations` (each with a whole coefficient an atom, usually 0 or 1) determines a vector of −1, 0
/// and 1 whose non-zero atoms hold fewer than `minimum` persons. `persons` has the number of each atom; atoms without
/// persons are left out of account. Every equation has as many coefficients as there are atoms.
pub fn exposure(equations: &[Vec<i64>], persons: &[u64], minimum: u64) -> Exposure {
    let mut atoms: Vec<usize> = (0..persons.len()).filter(|atom| persons[*atom] > 0).collect();
    // Pivots at the largest atoms: few of them can be in a small group.
    atoms.sort_by_key(|atom| (std::cmp::Reverse(persons[*atom]), *atom));
    let rows = equations
        .iter()
        .map(|row| atoms.iter().map(|atom| rational(row[*atom])).collect())
        .collect();
    let Some(walk) = Walk::over(
        &reduced(rows),
        atoms.iter().map(|atom| persons[*atom]).collect(),
        minimum,
    ) else {
        return Exposure::Unknown;
    };
    match walk.search() {
        Exposure::Group(found) => {
            let mut whole = vec![0; persons.len()];
            atoms
                .iter()
                .zip(found)
                .for_each(|(atom, value)| whole[*atom] = value);
            Exposure::Group(whole)
        }
        other => other,
    }
}

fn rational(value: i64) -> BigRational {
    BigRational::from_integer(BigInt::from(value))
}

/// The reduced row echelon form, without rows of zeros: each row's first entry is 1 and alone in its column.
fn reduced(mut rows: Vec<Vec<BigRational>>) -> Vec<Vec<BigRational>> {
    let columns = rows.first().map_or(0, Vec::len);
    let mut rank = 0;
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|row| !rows[*row][column].is_zero()) else {
            continue;
        };
        rows.swap(rank, pivot);
        let divisor = rows[rank][column].clone();
        rows[rank].iter_mut().for_each(|value| *value /= &divisor);
        let own = rows[rank].clone();
        for (place, row) in rows.iter_mut().enumerate() {
            let factor = row[column].clone();
            if place != rank && !factor.is_zero() {
                row.iter_mut()
                    .zip(&own)
                    .for_each(|(value, of_pivot)| *value -= &factor * of_pivot);
            }
        }
        rank += 1;
    }
    rows.truncate(rank);
    rows
}

/// A vector of the row space is fixed by its entries at the pivots: they are walked one by one, each −1, 0 or 1, and left as
/// soon as an entry elsewhere is settled to anything else or the atoms hold the minimum.
struct Walk {
    /// The rows, times a common denominator.
    rows: Vec<Vec<i128>>,
    unit: i128,
    pivots: Vec<usize>,
    /// After each row: the columns, not pivots, that no later row touches.
    settled: Vec<Vec<usize>>,
    persons: Vec<u64>,
    minimum: u64,
}

impl Walk {
    /// `None` where the numbers are too large to walk with.
    fn over(rows: &[Vec<BigRational>], persons: Vec<u64>, minimum: u64) -> Option<Walk> {
        let mut unit = BigInt::one();
        for value in rows.iter().flatten() {
            unit = num_integer::lcm(unit, value.denom().clone());
        }
        let whole = |value: &BigRational| {
            let number = (value * &unit).to_integer().to_i64()?;
            Some(i128::from(number))
        };
        let scaled: Option<Vec<Vec<i128>>> = rows.iter().map(|row| row.iter().map(whole).collect()).collect();
        let first =
            |row: &Vec<BigRational>| row.iter().position(|value| !value.is_zero()).unwrap_or_default();
        let pivots: Vec<usize> = rows.iter().map(first).collect();
        let mut settled = vec![Vec::new(); rows.len()];
        for column in (0..persons.len()).filter(|column| !pivots.contains(column)) {
            if let Some(last) = rows.iter().rposition(|row| !row[column].is_zero()) {
                settled[last].push(column);
            }
        }
        Some(Walk {
            rows: scaled?,
            unit: i128::from(unit.to_i64()?),
            pivots,
            settled,
            persons,
            minimum,
        })
    }

    fn search(&self) -> Exposure {
        let mut state = State {
            sums: vec![0; self.persons.len()],
            steps: 0,
        };
        match self.from(0, 0, false, &mut state) {
            Err(Exhausted) => Exposure::Unknown,
            Ok(false) => Exposure::Nothing,
            Ok(true) => Exposure::Group(state.sums.iter().map(|sum| (sum / self.unit) as i8).collect()),
        }
    }

    /// Whether a way on from this row ends in a small group; the state then holds it. `begun`: an entry is not 0 already (the
    /// first one is 1: a vector and its negative say the same).
    fn from(&self, row: usize, held: u64, begun: bool, state: &mut State) -> Result<bool, Exhausted> {
        if row == self.rows.len() {
            return Ok(begun);
        }
        let choices: &[i128] = if begun { &[0, 1, -1] } else { &[0, 1] };
        for choice in choices {
            state.steps += 1;
            if state.steps > MOST_STEPS {
                return Err(Exhausted);
            }
            let own = if *choice == 0 {
                0
            } else {
                self.persons[self.pivots[row]]
            };
            if held + own >= self.minimum {
                continue;
            }
            self.add(row, *choice, state);
            if let Some(others) = self.settled_persons(row, state)
                && held + own + others < self.minimum
                && self.from(row + 1, held + own + others, begun || *choice != 0, state)?
            {
                return Ok(true);
            }
            self.add(row, -choice, state);
        }
        Ok(false)
    }

    fn add(&self, row: usize, choice: i128, state: &mut State) {
        if choice != 0 {
            state
                .sums
                .iter_mut()
                .zip(&self.rows[row])
                .for_each(|(sum, value)| *sum += choice * value);
        }
    }

    /// The persons of the entries that this row settles; `None` if one is neither −1 nor 0 nor 1.
    fn settled_persons(&self, row: usize, state: &State) -> Option<u64> {
        let mut persons = 0;
        for column in &self.settled[row] {
            match state.sums[*column] {
                0 => {}
                sum if sum.abs() == self.unit => persons += self.persons[*column],
                _ => return None,
            }
        }
        Some(persons)
    }
}

struct State {
    sums: Vec<i128>,
    steps: usize,
}

struct Exhausted;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_whole_and_a_part_give_away_the_rest() {
        // 24 persons published, and 20 of them.
        let found = exposure(&[vec![1, 1], vec![1, 0]], &[20, 4], 10);
        assert_eq!(found, Exposure::Group(vec![0, 1]));
        assert_eq!(
            exposure(&[vec![1, 1], vec![1, 0]], &[20, 10], 10),
            Exposure::Nothing
        );
    }

    #[test]
    fn sectors_and_kinds_of_one_edition_give_away_where_they_cross() {
        // Sectors A (a1, a2) and B (b1, b2), kinds 1 (a1, b1) and 2; b2 is empty: a2 is kind 2 alone.
        let equations = [vec![1, 1, 0, 0], vec![0, 0, 1, 1], vec![1, 0, 1, 0]];
        assert_eq!(
            exposure(&equations, &[12, 6, 15, 0], 10),
            Exposure::Group(vec![0, 1, 0, 0])
        );
        // 18 − 15 = the difference of a2 and b1... three figures of 18, 15 and 27 persons.
        assert_eq!(exposure(&equations, &[12, 10, 15, 0], 10), Exposure::Nothing);
    }

    #[test]
    fn nothing_published_gives_nothing_away() {
        assert_eq!(exposure(&[], &[3, 4], 10), Exposure::Nothing);
        assert_eq!(exposure(&[vec![0, 0]], &[3, 4], 10), Exposure::Nothing);
    }

    /// Whether a vector is a combination of the equations, by rank modulo a prime.
    fn within(equations: &[Vec<i64>], vector: &[i64]) -> bool {
        let rank = |mut rows: Vec<Vec<i64>>| {
            const PRIME: i64 = 2_147_483_647;
            let power = |mut base: i64, mut exponent: i64| {
                let mut result = 1;
                while exponent > 0 {
                    if exponent & 1 == 1 {
                        result = result * base % PRIME;
                    }
                    base = base * base % PRIME;
                    exponent >>= 1;
                }
                result
            };
            let mut rank = 0;
            for column in 0..vector.len() {
                let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] % PRIME != 0) else {
                    continue;
                };
                rows.swap(rank, pivot);
                let inverse = power(rows[rank][column].rem_euclid(PRIME), PRIME - 2);
                for row in rank + 1..rows.len() {
                    let factor = rows[row][column].rem_euclid(PRIME) * inverse % PRIME;
                    let own = rows[rank].clone();
                    for (value, of_pivot) in rows[row].iter_mut().zip(&own) {
                        *value = (*value - factor * of_pivot % PRIME).rem_euclid(PRIME);
                    }
                }
                rank += 1;
            }
            rank
        };
        let mut more = equations.to_vec();
        more.push(vector.to_vec());
        rank(equations.to_vec()) == rank(more)
    }

    proptest! {
        #[test]
        fn what_is_found_is_what_trying_every_combination_finds(
            equations in proptest::collection::vec(proptest::collection::vec(0..2i64, 6), 1..5),
            persons in proptest::collection::vec(1..9u64, 6),
            minimum in 2..14u64,
        ) {
            let mut exposed = false;
            for number in 1..3usize.pow(6) {
                let vector: Vec<i64> = (0..6).map(|place| (number / 3usize.pow(place) % 3) as i64 - 1).collect();
                let held: u64 = vector.iter().zip(&persons).filter(|(value, _)| **value != 0).map(|(_, of)| of).sum();
                exposed |= held > 0 && held < minimum && within(&equations, &vector);
            }
            match exposure(&equations, &persons, minimum) {
                Exposure::Nothing => prop_assert!(!exposed),
                Exposure::Unknown => prop_assert!(false, "six atoms can be walked"),
                Exposure::Group(found) => {
                    let vector: Vec<i64> = found.iter().map(|value| i64::from(*value)).collect();
                    let held: u64 = vector.iter().zip(&persons).filter(|(value, _)| **value != 0).map(|(_, of)| of).sum();
                    prop_assert!(held > 0 && held < minimum);
                    prop_assert!(within(&equations, &vector));
                }
            }
        }
    }
}
