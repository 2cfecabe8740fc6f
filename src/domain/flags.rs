//! What stands out among the counted reviews of a round before it closes: jurors whose scores follow nobody's, scores far out
//! of line, elements on which a panel disagrees. It flags and people decide; it holds no mean and no order.

use super::aggregation::Review;
use super::id::{CaseId, PersonId};
use super::round_scores::RoundScores;
use super::scale::Level;
use crate::statistics::fit_of_jurors::{LARGEST_RESIDUAL, constant_jurors, fit_of_jurors, residuals};
use crate::statistics::reml::fit;
use std::collections::BTreeMap;

pub use crate::statistics::fit_of_jurors::JurorFlag;

/// From so many levels apart on, an element is worth a talk.
pub const LEVELS_APART: u8 = 3;

/// Everything that stands out, in no order that means anything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flags {
    pub jurors: Vec<FlaggedJuror>,
    pub reviews: Vec<FlaggedReview>,
    pub disagreements: Vec<Disagreement>,
}

/// A juror, with what is most telling: who gave one score throughout fits no model either.
#[derive(Clone, Debug, PartialEq)]
pub struct FlaggedJuror {
    pub juror: PersonId,
    pub flag: JurorFlag,
    pub reviews: usize,
    /// Mean square of the standardised residuals; 1 is what the model expects.
    pub mean_square: Option<f64>,
}

/// A review far from what the case and the juror let expect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlaggedReview {
    pub case: CaseId,
    pub juror: PersonId,
    pub is_higher: bool,
}

/// An element of a case on which levels lie far apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    pub case: CaseId,
    /// Its place in the rubric.
    pub element: usize,
    pub apart: u8,
    pub highest: Vec<PersonId>,
    pub lowest: Vec<PersonId>,
}

/// The flags of a round. One fit is shared by all its sectors. `weights` has one an element.
pub fn flags(reviews: &[Review], weights: &[i32]) -> Flags {
    let mut found = Flags {
        disagreements: disagreements(reviews, weights.len()),
        ..Flags::default()
    };
    let Some(round) = RoundScores::of(reviews, weights) else {
        return found;
    };
    let Some(design) = round.scores.reviews(&round.weights) else {
        return found;
    };
    let flagged = |juror: usize, flag, reviews, mean_square| FlaggedJuror {
        juror: round.jurors[juror],
        flag,
        reviews,
        mean_square,
    };
    let Ok(fitted) = fit(&design) else {
        // Nothing varies, or there is next to nothing: what can be said without a model.
        let constant = constant_jurors(&design).into_iter();
        found.jurors = constant
            .map(|(juror, reviews)| flagged(juror, JurorFlag::Constant, reviews, None))
            .collect();
        return found;
    };
    let residuals = residuals(&design, &fitted.solution);
    let fits = fit_of_jurors(&design, &fitted.solution, &residuals);
    found.jurors = fits
        .iter()
        .filter_map(|fit| {
            Some(flagged(
                fit.juror,
                *fit.flags.first()?,
                fit.reviews,
                fit.mean_square,
            ))
        })
        .collect();
    let far = residuals
        .iter()
        .filter(|residual| residual.z.abs() > LARGEST_RESIDUAL);
    found.reviews = far
        .map(|residual| FlaggedReview {
            case: round.cases[residual.case],
            juror: round.jurors[residual.juror],
            is_higher: residual.z > 0.0,
        })
        .collect();
    found
}

fn disagreements(reviews: &[Review], elements: usize) -> Vec<Disagreement> {
    let mut cases: BTreeMap<CaseId, Vec<&Review>> = BTreeMap::new();
    for review in reviews {
        cases.entry(review.of.case).or_default().push(review);
    }
    let of_case = |(case, reviews): (CaseId, Vec<&Review>)| {
        (0..elements)
            .filter_map(|element| disagreement(case, element, &reviews))
            .collect::<Vec<Disagreement>>()
    };
    cases.into_iter().flat_map(of_case).collect()
}

fn disagreement(case: CaseId, element: usize, reviews: &[&Review]) -> Option<Disagreement> {
    let level = |review: &Review| review.levels.get(element).copied().flatten();
    let levels = || reviews.iter().filter_map(|review| level(review));
    let (lowest, highest) = (levels().min()?, levels().max()?);
    let apart = highest.number() - lowest.number();
    let who = |wanted: Level| {
        let reviews = reviews.iter().filter(|review| level(review) == Some(wanted));
        reviews.map(|review| review.juror).collect()
    };
    (apart >= LEVELS_APART).then(|| Disagreement {
        case,
        element,
        apart,
        highest: who(highest),
        lowest: who(lowest),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::aggregation::CaseFacts;
    use crate::domain::edition::AssignmentKind;
    use uuid::Uuid;

    fn review(case: u128, juror: u128, levels: [i64; 2]) -> Review {
        Review {
            of: CaseFacts {
                case: Uuid::from_u128(case).into(),
                candidate: Uuid::from_u128(case).into(),
                sector: Uuid::from_u128(9).into(),
                kind: AssignmentKind::Change,
                bureau: None,
            },
            juror: Uuid::from_u128(juror).into(),
            levels: levels.map(|level| Level::new(level).ok()).to_vec(),
        }
    }

    fn juror(n: u128) -> PersonId {
        Uuid::from_u128(n).into()
    }

    /// Twelve cases, each scored by four jurors who differ a little.
    fn round() -> Vec<Review> {
        let level = |case: u128, juror: u128| 2 + i64::from((case * 7 + juror * 3) % 5 > 1);
        (0..12)
            .flat_map(|case| (1..=4).map(move |juror| review(case, juror, [level(case, juror), 3])))
            .collect()
    }

    #[test]
    fn a_panel_that_agrees_within_two_levels_disagrees_about_nothing() {
        let found = flags(&[review(1, 1, [5, 2]), review(1, 2, [3, 4])], &[1000, 1000]);
        assert_eq!(found.disagreements, []);
        assert_eq!(flags(&[], &[1000]), Flags::default());
    }

    #[test]
    fn three_levels_apart_are_named_with_who_stands_at_the_ends() {
        let reviews = [
            review(1, 1, [5, 0]),
            review(1, 2, [2, 1]),
            review(1, 3, [5, 3]),
            review(2, 1, [1, 3]),
        ];
        let expected = Disagreement {
            case: Uuid::from_u128(1).into(),
            element: 0,
            apart: 3,
            highest: vec![juror(1), juror(3)],
            lowest: vec![juror(2)],
        };
        assert_eq!(flags(&reviews, &[1000, 1000]).disagreements, [expected]);
    }

    #[test]
    fn one_score_throughout_is_flagged_with_and_without_a_model() {
        let mut reviews = round();
        for review in reviews.iter_mut().filter(|review| review.juror == juror(4)) {
            review.levels = vec![Level::new(3).ok(); 2];
        }
        let constant = |reviews: &[Review]| {
            let found = flags(reviews, &[1000, 1000]).jurors.into_iter();
            let mut jurors: Vec<PersonId> = found
                .filter(|line| line.flag == JurorFlag::Constant)
                .map(|line| line.juror)
                .collect();
            jurors.sort_unstable();
            jurors
        };
        assert_eq!(constant(&reviews), [juror(4)]);
        let flat: Vec<Review> = (0..3).map(|case| review(case, 1, [4, 4])).collect();
        assert_eq!(constant(&flat), [juror(1)]);
        assert_eq!(constant(&flat[..2]), []);
    }

    #[test]
    fn one_score_far_out_of_line_is_flagged_with_its_direction() {
        let mut reviews = round();
        let odd = reviews
            .iter()
            .position(|review| review.of.case == Uuid::from_u128(5).into() && review.juror == juror(2));
        reviews[odd.unwrap()].levels = vec![Level::new(5).ok(); 2];
        let expected = FlaggedReview {
            case: Uuid::from_u128(5).into(),
            juror: juror(2),
            is_higher: true,
        };
        assert_eq!(flags(&reviews, &[1000, 1000]).reviews, [expected]);
        assert_eq!(flags(&round(), &[1000, 1000]).reviews, []);
    }
}
