//! The order of cases within a pool (a sector), for those who may see it after closing. Plain means of review scores;
//! what the scores cannot separate is not said here yet. Pools are never ordered against one another.

use super::aggregation::Review;
use super::id::CaseId;
use std::collections::BTreeMap;

/// A case's place within its pool.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedCase {
    pub case: CaseId,
    pub reviews: u32,
    /// Mean of the review scores, on the scale 1–5.
    pub raw_mean: f64,
    /// Sample standard deviation of the review scores; `None` below two.
    pub standard_deviation: Option<f64>,
    /// 1 is highest; differences below 1e-9 share a rank (1, 2, 2, 4).
    pub rank: u32,
}

/// Means closer than this share a rank.
const TIE: f64 = 1e-9;

/// A review's score: the weighted mean over the elements scored. `None` if none is.
pub fn review_score(review: &Review, weights: &[i32]) -> Option<f64> {
    let mut sum = 0_i64;
    let mut weight_sum = 0_i64;
    for (level, weight) in review.levels.iter().zip(weights) {
        if let Some(level) = level {
            sum += i64::from(level.number()) * i64::from(*weight);
            weight_sum += i64::from(*weight);
        }
    }
    (weight_sum > 0).then(|| sum as f64 / weight_sum as f64)
}

/// The order of the reviewed cases by falling mean of their review scores.
pub fn order(reviews: &[Review], weights: &[i32]) -> Vec<RankedCase> {
    let mut scores: BTreeMap<CaseId, Vec<f64>> = BTreeMap::new();
    for review in reviews {
        if let Some(score) = review_score(review, weights) {
            scores.entry(review.of.case).or_default().push(score);
        }
    }
    let mut ranked: Vec<RankedCase> = scores
        .into_iter()
        .map(|(case, mut scores)| {
            // A fixed order of summation: the same sheets give the same bits.
            scores.sort_by(f64::total_cmp);
            let reviews = scores.len() as u32;
            let raw_mean = scores.iter().sum::<f64>() / f64::from(reviews);
            RankedCase {
                case,
                reviews,
                raw_mean,
                standard_deviation: standard_deviation(&scores, raw_mean),
                rank: 0,
            }
        })
        .collect();
    ranked.sort_by(|a, b| b.raw_mean.total_cmp(&a.raw_mean).then(a.case.cmp(&b.case)));
    for place in 0..ranked.len() {
        let tied = place > 0 && ranked[place - 1].raw_mean - ranked[place].raw_mean < TIE;
        ranked[place].rank = if tied {
            ranked[place - 1].rank
        } else {
            place as u32 + 1
        };
    }
    ranked
}

fn standard_deviation(scores: &[f64], mean: f64) -> Option<f64> {
    let squares: f64 = scores.iter().map(|score| (score - mean) * (score - mean)).sum();
    (scores.len() > 1).then(|| (squares / (scores.len() - 1) as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::super::aggregation::CaseFacts;
    use super::super::edition::AssignmentKind;
    use super::super::id::{PersonId, SectorId};
    use super::super::scale::Level;
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
    fn equal_means_share_a_rank_and_the_next_one_is_skipped() {
        let reviews = [
            review(1, 1, &[5, 5]),
            review(2, 1, &[4, 3]),
            review(3, 1, &[3, 4]),
            review(4, 1, &[1, 1]),
        ];
        let ranks: Vec<u32> = order(&reviews, &[1000, 1000])
            .iter()
            .map(|case| case.rank)
            .collect();
        assert_eq!(ranks, [1, 2, 2, 4]);
    }

    #[test]
    fn a_case_tells_how_far_its_reviews_lie_apart() {
        let reviews = [
            review(1, 1, &[5, 3]),
            review(1, 2, &[2, 2]),
            review(2, 1, &[3, 3]),
        ];
        let ranked = order(&reviews, &[1000, 1000]);
        assert_eq!((ranked[0].raw_mean, ranked[0].reviews), (3.0, 2));
        assert_eq!(ranked[0].standard_deviation, Some(2.0_f64.sqrt()));
        assert_eq!(ranked[1].standard_deviation, None);
    }

    #[test]
    fn weights_and_abstentions_enter_the_review_score() {
        assert_eq!(review_score(&review(1, 1, &[5, 1]), &[3000, 1000]), Some(4.0));
        assert_eq!(review_score(&review(1, 1, &[5, 0]), &[3000, 1000]), Some(5.0));
        assert_eq!(review_score(&review(1, 1, &[0, 0]), &[1000, 1000]), None);
    }
}
