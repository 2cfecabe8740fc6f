//! Who scored what: the reviews of a round in the order in which every sum over them runs. No score is interpreted here.

use std::fmt;

/// One juror's review score of one case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Review {
    pub case: usize,
    pub juror: usize,
    /// The weighted mean of the elements scored, on the scale of the rubric.
    pub score: f64,
}

/// Why a set of reviews is none that can be fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesignFault {
    /// There is no review at all.
    Empty,
    /// A case, a juror or a pool has an index that is not there.
    OutOfRange,
    /// A score is infinite or not a number.
    NotFinite,
    /// A juror reviewed a case twice.
    Twice { case: usize, juror: usize },
}

impl fmt::Display for DesignFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DesignFault::Empty => f.write_str("there is no review"),
            DesignFault::OutOfRange => f.write_str("an index is out of range"),
            DesignFault::NotFinite => f.write_str("a score is not a finite number"),
            DesignFault::Twice { case, juror } => write!(f, "juror {juror} reviewed case {case} twice"),
        }
    }
}

impl std::error::Error for DesignFault {}

/// The reviews of a round: by case, then by juror. Cases belong to pools, whose means are fitted apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    jurors: usize,
    pools: usize,
    pool_of_case: Vec<usize>,
    reviews: Vec<Review>,
    /// Where each case's reviews begin, and their end.
    starts: Vec<usize>,
}

impl Design {
    /// Puts reviews, given in any order, in theirs. `pool_of_case` has a pool's index for each case.
    ///
    /// # Errors
    /// [`DesignFault`]
    pub fn new(
        pool_of_case: Vec<usize>,
        pools: usize,
        jurors: usize,
        mut reviews: Vec<Review>,
    ) -> Result<Design, DesignFault> {
        if reviews.is_empty() {
            return Err(DesignFault::Empty);
        }
        let cases = pool_of_case.len();
        let strays = |review: &Review| review.case >= cases || review.juror >= jurors;
        if reviews.iter().any(strays) || pool_of_case.iter().any(|pool| *pool >= pools) {
            return Err(DesignFault::OutOfRange);
        }
        if reviews.iter().any(|review| !review.score.is_finite()) {
            return Err(DesignFault::NotFinite);
        }
        reviews.sort_by_key(|review| (review.case, review.juror));
        let same = |pair: &&[Review]| pair[0].case == pair[1].case && pair[0].juror == pair[1].juror;
        if let Some([first, _]) = reviews.windows(2).find(same) {
            return Err(DesignFault::Twice {
                case: first.case,
                juror: first.juror,
            });
        }
        let mut starts = vec![0; cases + 1];
        for review in &reviews {
            starts[review.case + 1] += 1;
        }
        for case in 0..cases {
            starts[case + 1] += starts[case];
        }
        Ok(Design {
            jurors,
            pools,
            pool_of_case,
            reviews,
            starts,
        })
    }

    pub fn cases(&self) -> usize {
        self.pool_of_case.len()
    }

    pub fn jurors(&self) -> usize {
        self.jurors
    }

    pub fn pools(&self) -> usize {
        self.pools
    }

    pub fn pool_of(&self, case: usize) -> usize {
        self.pool_of_case[case]
    }

    /// All reviews, by case and then by juror.
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// The reviews of a case, by juror.
    pub fn of_case(&self, case: usize) -> &[Review] {
        &self.reviews[self.starts[case]..self.starts[case + 1]]
    }

    /// How many reviews each juror gave.
    pub fn reviews_of_jurors(&self) -> Vec<usize> {
        let mut counts = vec![0; self.jurors];
        self.reviews.iter().for_each(|review| counts[review.juror] += 1);
        counts
    }

    /// Jurors who reviewed anything.
    pub fn active_jurors(&self) -> usize {
        self.reviews_of_jurors()
            .iter()
            .filter(|count| **count > 0)
            .count()
    }

    /// The mean of all scores.
    pub fn grand_mean(&self) -> f64 {
        let sum: f64 = self.reviews.iter().map(|review| review.score).sum();
        sum / self.reviews.len() as f64
    }

    /// The mean of a case's scores; `None` where nobody reviewed it.
    pub fn raw_mean(&self, case: usize) -> Option<f64> {
        let reviews = self.of_case(case);
        let sum: f64 = reviews.iter().map(|review| review.score).sum();
        (!reviews.is_empty()).then(|| sum / reviews.len() as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review(case: usize, juror: usize, score: f64) -> Review {
        Review { case, juror, score }
    }

    #[test]
    fn the_order_of_rows_makes_no_difference() {
        let rows = vec![review(1, 0, 3.0), review(0, 1, 2.0), review(0, 0, 4.0)];
        let turned: Vec<Review> = rows.iter().rev().copied().collect();
        let one = Design::new(vec![0, 0], 1, 2, rows).unwrap();
        assert_eq!(one, Design::new(vec![0, 0], 1, 2, turned).unwrap());
        assert_eq!(one.of_case(0), [review(0, 0, 4.0), review(0, 1, 2.0)]);
        assert_eq!((one.raw_mean(0), one.raw_mean(1)), (Some(3.0), Some(3.0)));
    }

    #[test]
    fn what_cannot_be_fitted_is_named() {
        let made = |reviews| Design::new(vec![0], 1, 2, reviews).map(|_| ());
        assert_eq!(made(vec![]), Err(DesignFault::Empty));
        assert_eq!(made(vec![review(1, 0, 1.0)]), Err(DesignFault::OutOfRange));
        assert_eq!(made(vec![review(0, 0, f64::NAN)]), Err(DesignFault::NotFinite));
        let twice = vec![review(0, 1, 1.0), review(0, 0, 1.0), review(0, 1, 2.0)];
        assert_eq!(made(twice), Err(DesignFault::Twice { case: 0, juror: 1 }));
    }
}
