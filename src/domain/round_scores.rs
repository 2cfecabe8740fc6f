//! The counted reviews of a round, numbered for statistics, with the way back from a number to a case, a juror or a sector.
//! What is computed from them is said elsewhere: the order in `ranking`, the figures of elements in `aggregation`.

use super::aggregation::Review;
use super::id::{CaseId, PersonId, SectorId};
use super::scale::Level;
use crate::seal;
use crate::statistics::scores::{Scores, Sheet};
use std::collections::BTreeSet;

/// The scores of a round. Cases, jurors and sectors are numbered in the order of their ids, so neither the order of the
/// reviews nor the database changes a bit of what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundScores {
    pub scores: Scores,
    /// By number.
    pub cases: Vec<CaseId>,
    pub jurors: Vec<PersonId>,
    /// The pools.
    pub sectors: Vec<SectorId>,
    /// One an element, in rubric order.
    pub weights: Vec<u32>,
    /// The first eight bytes of the hash of the scores and weights: what chance is drawn with.
    pub seed: u64,
}

impl RoundScores {
    /// `weights` has one an element. `None` where no sheet has a level.
    pub fn of(reviews: &[Review], weights: &[i32]) -> Option<RoundScores> {
        let mut reviews: Vec<&Review> = reviews
            .iter()
            .filter(|review| review.levels.iter().any(Option::is_some))
            .collect();
        reviews.sort();
        let cases = numbered(reviews.iter().map(|review| review.of.case));
        let jurors = numbered(reviews.iter().map(|review| review.juror));
        let sectors = numbered(reviews.iter().map(|review| review.of.sector));
        let mut pool_of_case = vec![0; cases.len()];
        let mut sheets = Vec::with_capacity(reviews.len());
        for review in &reviews {
            let case = number(&cases, &review.of.case)?;
            pool_of_case[case] = number(&sectors, &review.of.sector)?;
            sheets.push(Sheet {
                case,
                juror: number(&jurors, &review.juror)?,
                levels: review.levels.iter().map(|level| level.map(points)).collect(),
            });
        }
        let seed = seed(&reviews, weights);
        let scores = Scores::new(pool_of_case, sectors.len(), jurors.len(), weights.len(), sheets).ok()?;
        Some(RoundScores {
            scores,
            cases,
            jurors,
            sectors,
            weights: weights.iter().map(|weight| weight.unsigned_abs()).collect(),
            seed,
        })
    }
}

fn points(level: Level) -> i32 {
    i32::from(level.number())
}

fn numbered<Id: Ord>(ids: impl Iterator<Item = Id>) -> Vec<Id> {
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}

fn number<Id: Ord>(ids: &[Id], id: &Id) -> Option<usize> {
    ids.binary_search(id).ok()
}

fn seed(reviews: &[&Review], weights: &[i32]) -> u64 {
    let canonical = serde_json::to_vec(&(reviews, weights)).unwrap_or_default();
    u64::from_str_radix(&seal::digest(&canonical)[..16], 16).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::aggregation::CaseFacts;
    use super::super::edition::AssignmentKind;
    use super::*;
    use uuid::Uuid;

    fn review(case: u128, juror: u128, sector: u128, levels: &[i64]) -> Review {
        Review {
            of: CaseFacts {
                case: CaseId::from(Uuid::from_u128(case)),
                candidate: PersonId::from(Uuid::from_u128(case)),
                sector: SectorId::from(Uuid::from_u128(sector)),
                kind: AssignmentKind::Change,
                bureau: None,
            },
            juror: PersonId::from(Uuid::from_u128(juror)),
            levels: levels.iter().map(|level| Level::new(*level).ok()).collect(),
        }
    }

    #[test]
    fn the_order_of_reviews_changes_nothing() {
        let mut reviews = vec![
            review(2, 10, 5, &[4, 3]),
            review(1, 11, 6, &[2, 0]),
            review(2, 11, 5, &[5, 5]),
        ];
        let straight = RoundScores::of(&reviews, &[1000, 2000]).expect("scores");
        reviews.reverse();
        assert_eq!(RoundScores::of(&reviews, &[1000, 2000]), Some(straight.clone()));
        assert_eq!(straight.scores.pool_of_case(), [1, 0]);
        assert_ne!(
            RoundScores::of(&reviews, &[1000, 1000]).expect("scores").seed,
            straight.seed
        );
    }

    #[test]
    fn a_sheet_of_abstentions_is_no_review() {
        let reviews = [review(1, 10, 5, &[0, 0]), review(2, 10, 5, &[3, 0])];
        let scores = RoundScores::of(&reviews, &[1000, 1000]).expect("scores");
        assert_eq!((scores.cases.len(), scores.scores.sheets().len()), (1, 1));
        assert_eq!(RoundScores::of(&reviews[..1], &[1000, 1000]), None);
    }
}
