//! From counted scoresheets to element aggregates: mean, counts of levels, and on how many candidates, jurors and
//! bureaus they rest. Sums are whole numbers, so the order of sheets changes no bit.
//! Intervals, contrasts and agreement are the work of `statistics`, through `round_scores`.

use super::edition::AssignmentKind;
use super::id::{BureauId, CaseId, PersonId, SectorId};
use super::scale::Level;
use super::scoresheet::Choice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What results need to know of a case: whose it is and where it belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CaseFacts {
    pub case: CaseId,
    pub candidate: PersonId,
    pub sector: SectorId,
    pub kind: AssignmentKind,
    /// `None`: the candidate came without a bureau, and counts as one.
    pub bureau: Option<BureauId>,
}

/// One juror's counted sheet of one case: the choices in rubric order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Review {
    pub of: CaseFacts,
    pub juror: PersonId,
    /// The level per element; `None` is an abstention.
    pub levels: Vec<Option<Level>>,
}

impl Review {
    pub fn new(of: CaseFacts, juror: PersonId, choices: &[Choice]) -> Review {
        Review {
            of,
            juror,
            levels: choices.iter().map(|choice| choice.level()).collect(),
        }
    }

    /// The same of the element at `place` alone; `None` where the juror abstained on it.
    pub fn of_element(&self, place: usize) -> Option<Review> {
        let level = self.levels.get(place).copied().flatten()?;
        Some(Review {
            levels: vec![Some(level)],
            ..self.clone()
        })
    }
}

/// What the scores of one element say over a set of reviews.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementAggregate {
    /// Scores given (abstentions left out).
    pub scores: u32,
    pub candidates: u32,
    pub jurors: u32,
    /// Mean on the scale; `None` without scores.
    pub mean: Option<f64>,
    /// How often each level was given.
    pub counts: [u32; Level::COUNT],
}

/// On whom a set of reviews rests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Support {
    pub candidates: u32,
    pub jurors: u32,
    /// Bureaus, each candidate without one counting as one.
    pub bureaus: u32,
    /// Cases of the bureau that has most, and cases in all: a person may enter several editions.
    pub largest_bureau: u32,
    pub cases: u32,
    /// Reviews of the juror who has most, and reviews in all.
    pub largest_juror: u32,
    pub reviews: u32,
}

/// The aggregate of the element at `place` in the rubric.
pub fn element_aggregate(reviews: &[Review], place: usize) -> ElementAggregate {
    let mut counts = [0_u32; Level::COUNT];
    let mut candidates = BTreeSet::new();
    let mut jurors = BTreeSet::new();
    for review in reviews {
        if let Some(Some(level)) = review.levels.get(place) {
            counts[level.index()] += 1;
            candidates.insert(review.of.candidate);
            jurors.insert(review.juror);
        }
    }
    let scores: u32 = counts.iter().sum();
    let sum: u64 = Level::all()
        .map(|l| u64::from(counts[l.index()]) * u64::from(l.number()))
        .sum();
    let mean = (scores > 0).then(|| sum as f64 / f64::from(scores));
    ElementAggregate {
        scores,
        candidates: candidates.len() as u32,
        jurors: jurors.len() as u32,
        mean,
        counts,
    }
}

/// On whom the given reviews rest, over all elements or those with a score for the element at `place`.
pub fn support(reviews: &[Review], place: Option<usize>) -> Support {
    let mut bureau_of_case = BTreeMap::new();
    let mut candidates = BTreeSet::new();
    let mut reviews_of_juror: BTreeMap<PersonId, u32> = BTreeMap::new();
    let mut counted = 0;
    for review in reviews {
        let scored = match place {
            Some(place) => matches!(review.levels.get(place), Some(Some(_))),
            None => review.levels.iter().any(Option::is_some),
        };
        if scored {
            counted += 1;
            bureau_of_case.insert(review.of.case, review.of.bureau);
            candidates.insert(review.of.candidate);
            *reviews_of_juror.entry(review.juror).or_default() += 1;
        }
    }
    let mut cases_of_bureau: BTreeMap<BureauId, u32> = BTreeMap::new();
    let mut independents = 0;
    for bureau in bureau_of_case.values() {
        match bureau {
            Some(bureau) => *cases_of_bureau.entry(*bureau).or_default() += 1,
            None => independents += 1,
        }
    }
    Support {
        candidates: candidates.len() as u32,
        jurors: reviews_of_juror.len() as u32,
        bureaus: cases_of_bureau.len() as u32 + independents,
        cases: bureau_of_case.len() as u32,
        largest_bureau: cases_of_bureau
            .values()
            .copied()
            .max()
            .unwrap_or(u32::from(independents > 0)),
        largest_juror: reviews_of_juror.values().copied().max().unwrap_or(0),
        reviews: counted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn review(case: u128, juror: u128, levels: &[i64]) -> Review {
        Review {
            of: CaseFacts {
                case: CaseId::from(Uuid::from_u128(case)),
                candidate: PersonId::from(Uuid::from_u128(case)),
                sector: SectorId::from(Uuid::from_u128(1)),
                kind: AssignmentKind::Change,
                bureau: None,
            },
            juror: PersonId::from(Uuid::from_u128(juror)),
            levels: levels.iter().map(|level| Level::new(*level).ok()).collect(),
        }
    }

    #[test]
    fn an_abstention_is_no_low_score() {
        let reviews = [review(1, 1, &[4, 0]), review(2, 1, &[2, 3])];
        let second = element_aggregate(&reviews, 1);
        assert_eq!((second.scores, second.mean), (1, Some(3.0)));
        let first = element_aggregate(&reviews, 0);
        assert_eq!(first.mean, Some(3.0));
        assert_eq!(first.counts, [0, 1, 0, 1, 0]);
    }

    #[test]
    fn candidates_without_a_bureau_count_as_one_bureau_each() {
        let reviews = [review(1, 1, &[4]), review(1, 2, &[4]), review(2, 1, &[3])];
        let support = support(&reviews, None);
        assert_eq!((support.candidates, support.jurors, support.bureaus), (2, 2, 2));
        assert_eq!(
            (support.largest_bureau, support.largest_juror, support.reviews),
            (1, 2, 3)
        );
    }

    #[test]
    fn nothing_scored_gives_no_mean() {
        let nothing = element_aggregate(&[review(1, 1, &[0])], 0);
        assert_eq!((nothing.mean, nothing.candidates), (None, 0));
    }
}
