//! How far an order rests on the weights: they are drawn anew within stated bounds, the model is fitted again, and it is
//! counted how often the first case stays first. A case that leads whatever the weights leads by its elements; one that
//! does not, leads by somebody's choice of weights too.

use super::{model, order};
use crate::statistics::random::Counter;
use crate::statistics::reml::fit;
use crate::statistics::scores::Scores;

/// Each weight is drawn by itself, evenly between these multiples of its own.
pub const BOUNDS: (f64, f64) = (0.5, 1.5);
/// Weights are whole: so many parts of one are told apart.
const PARTS: f64 = 1000.0;

/// What a pool's first place rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightStability {
    pub pool: usize,
    /// Share of the draws in which a case that is first is first still.
    pub first_stays: f64,
}

/// The stability of every pool with a reviewed case, over so many draws of weights. None where no sheet scores an element
/// that has a weight.
pub fn weight_stability(scores: &Scores, weights: &[u32], draws: usize, seed: u64) -> Vec<WeightStability> {
    let Some(now) = firsts(scores, weights) else {
        return Vec::new();
    };
    let mut stays = vec![0usize; now.len()];
    for draw in 0..draws {
        let mut random = Counter::stream(seed, draw as u64);
        let varied: Vec<u32> = weights.iter().map(|weight| vary(*weight, &mut random)).collect();
        let then = firsts(scores, &varied).unwrap_or_default();
        for (place, (_, first)) in now.iter().enumerate() {
            let still = then
                .get(place)
                .is_some_and(|(_, then)| first.iter().any(|case| then.contains(case)));
            stays[place] += usize::from(still);
        }
    }
    let counted = now.iter().zip(stays);
    counted
        .map(|((pool, _), stays)| WeightStability {
            pool: *pool,
            first_stays: stays as f64 / draws.max(1) as f64,
        })
        .collect()
}

fn vary(weight: u32, random: &mut Counter) -> u32 {
    let (low, high) = BOUNDS;
    let times = low + (high - low) * random.uniform();
    // A cast of what is too large stops at the largest.
    (f64::from(weight) * PARTS * times).round() as u32
}

/// Of each pool the cases that are first.
fn firsts(scores: &Scores, weights: &[u32]) -> Option<Vec<(usize, Vec<usize>)>> {
    let design = scores.reviews(weights)?;
    let fitted = fit(&design);
    let corrected = model(&design, &fitted, &mut Vec::new()).severity_corrected;
    Some(order::firsts(&design, fitted.as_ref().ok().filter(|_| corrected)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::scores::Sheet;

    /// Two elements, four jurors of one mind.
    fn scores(levels: &[[i32; 2]]) -> Scores {
        let sheets = levels.iter().enumerate().flat_map(|(case, levels)| {
            (0..4).map(move |juror| Sheet {
                case,
                juror,
                levels: levels.iter().map(|level| Some(*level)).collect(),
            })
        });
        Scores::new(vec![0; levels.len()], 1, 4, 2, sheets.collect()).expect("scores")
    }

    fn first_stays(levels: &[[i32; 2]], weights: [u32; 2]) -> f64 {
        weight_stability(&scores(levels), &weights, 400, 7)[0].first_stays
    }

    #[test]
    fn a_case_that_leads_on_every_element_stays_first_whatever_the_weights() {
        assert_eq!(first_stays(&[[5, 5], [4, 4], [3, 5]], [1000, 1000]), 1.0);
    }

    #[test]
    fn a_lead_that_rests_on_the_weights_is_lost_as_often_as_the_other_element_weighs_more() {
        // First by 0.6 × 5 + 0.4 × 3 = 4.2 against 0.4 × 5 + 0.6 × 3 = 3.8. Lost where 2 v > 3 u, with u and v evenly between
        // 0.5 and 1.5: the triangle above v = 1.5 u, from u = 0.5 to 1, half of 0.5 × 0.75.
        let expected = 1.0 - 0.1875;
        let share = first_stays(&[[5, 3], [3, 5]], [600, 400]);
        // Four standard errors of 400 draws.
        assert!(
            (share - expected).abs() < 4.0 * (expected * (1.0 - expected) / 400.0).sqrt(),
            "{share}"
        );
    }

    #[test]
    fn the_same_scores_give_the_same_share() {
        let levels = [[5, 3], [3, 5], [4, 4]];
        assert_eq!(first_stays(&levels, [600, 400]), first_stays(&levels, [600, 400]));
    }

    #[test]
    fn without_a_weight_there_is_nothing_to_say() {
        assert_eq!(weight_stability(&scores(&[[5, 5]]), &[0, 0], 10, 7), Vec::new());
    }
}
