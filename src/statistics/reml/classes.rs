//! The cases with equally many reviews, summed once: they share one matrix of which jurors met how often. Counts of pairs
//! are whole numbers, so how they are counted changes nothing but the time it takes.

use super::super::Design;
use std::collections::BTreeMap;

/// The cases with the same number of reviews. Scores are taken around their grand mean, which loses fewer digits.
pub(super) struct Class {
    /// Reviews of each case.
    pub reviews: f64,
    pub cases: f64,
    /// How often two jurors reviewed the same case, row by row; only the lower triangle.
    together: Vec<u32>,
    /// Cases by pool and juror, pool by pool.
    pub by_pool_and_juror: Vec<f64>,
    pub cases_of_pool: Vec<f64>,
    /// Sum of the totals of a juror's cases.
    pub totals_of_juror: Vec<f64>,
    pub totals_of_pool: Vec<f64>,
    pub squared_totals: f64,
}

/// The classes of a design, by number of reviews; cases without a review are in none.
pub(super) fn classes(design: &Design, grand_mean: f64) -> Vec<Class> {
    let mut by_reviews: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for case in 0..design.cases() {
        let reviews = design.of_case(case).len();
        if reviews > 0 {
            by_reviews.entry(reviews).or_default().push(case);
        }
    }
    by_reviews
        .values()
        .map(|cases| Class::of(design, cases, grand_mean))
        .collect()
}

impl Class {
    /// At least one case.
    fn of(design: &Design, cases: &[usize], grand_mean: f64) -> Class {
        let (jurors, pools) = (design.jurors(), design.pools());
        let reviews = design.of_case(cases[0]).len();
        let mut class = Class {
            reviews: reviews as f64,
            cases: cases.len() as f64,
            together: pairs(design, cases, reviews),
            by_pool_and_juror: vec![0.0; pools * jurors],
            cases_of_pool: vec![0.0; pools],
            totals_of_juror: vec![0.0; jurors],
            totals_of_pool: vec![0.0; pools],
            squared_totals: 0.0,
        };
        for case in cases {
            let (reviews, pool) = (design.of_case(*case), design.pool_of(*case));
            let total: f64 = reviews.iter().map(|review| review.score - grand_mean).sum();
            class.cases_of_pool[pool] += 1.0;
            class.totals_of_pool[pool] += total;
            class.squared_totals += total * total;
            let met = &mut class.by_pool_and_juror[pool * jurors..][..jurors];
            for review in reviews {
                class.totals_of_juror[review.juror] += total;
                met[review.juror] += 1.0;
            }
        }
        class
    }

    /// How many of these cases both jurors reviewed; `row` is not before `column`.
    pub fn together(&self, row: usize, column: usize) -> f64 {
        f64::from(self.together[row * self.totals_of_juror.len() + column])
    }
}

/// How often two jurors reviewed the same of these cases, each with `reviews` reviews.
fn pairs(design: &Design, cases: &[usize], reviews: usize) -> Vec<u32> {
    let jurors = design.jurors();
    let one_by_one = cases.len() * reviews * (reviews + 1);
    let by_words = jurors * (jurors + 1) * cases.len().div_ceil(64);
    if one_by_one <= by_words {
        pairs_one_by_one(design, cases)
    } else {
        pairs_by_words(design, cases)
    }
}

fn pairs_one_by_one(design: &Design, cases: &[usize]) -> Vec<u32> {
    let jurors = design.jurors();
    let mut together = vec![0; jurors * jurors];
    for case in cases {
        let reviews = design.of_case(*case);
        for (place, review) in reviews.iter().enumerate() {
            let row = &mut together[review.juror * jurors..][..jurors];
            for other in &reviews[..=place] {
                row[other.juror] += 1;
            }
        }
    }
    together
}

/// A set of cases for each juror, a bit a case; two jurors' common cases are the bits both have.
fn pairs_by_words(design: &Design, cases: &[usize]) -> Vec<u32> {
    let (jurors, words) = (design.jurors(), cases.len().div_ceil(64));
    let mut seen = vec![0u64; jurors * words];
    for (place, case) in cases.iter().enumerate() {
        for review in design.of_case(*case) {
            seen[review.juror * words + place / 64] |= 1 << (place % 64);
        }
    }
    let set = |juror: usize| &seen[juror * words..][..words];
    let mut together = vec![0; jurors * jurors];
    for row in 0..jurors {
        for column in 0..=row {
            together[row * jurors + column] = common(set(row), set(column));
        }
    }
    together
}

/// How many bits two sets share. Three words are added bit by bit into one of ones and one of twos before anything is
/// counted (a carry-save adder), which halves the work.
fn common(one: &[u64], other: &[u64]) -> u32 {
    let (ones, others) = (one.chunks_exact(3), other.chunks_exact(3));
    let rest = ones.remainder().iter().zip(others.remainder());
    let rest: u32 = rest.map(|(a, b)| (a & b).count_ones()).sum();
    let whole: u32 = ones
        .zip(others)
        .map(|(a, b)| {
            let [x, y, z] = [a[0] & b[0], a[1] & b[1], a[2] & b[2]];
            let odd = x ^ y ^ z;
            let twos = (x & y) | (z & (x ^ y));
            odd.count_ones() + 2 * twos.count_ones()
        })
        .sum();
    whole + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::testing::jury;

    #[test]
    fn pairs_are_the_same_however_they_are_counted() {
        for (cases, jurors, reviews) in [(1, 3, 2), (64, 6, 3), (65, 12, 12), (400, 9, 5)] {
            let design = jury(3, 1, cases, jurors, reviews);
            let all: Vec<usize> = (0..cases).collect();
            assert_eq!(pairs_one_by_one(&design, &all), pairs_by_words(&design, &all));
        }
    }
}
