//! What carries the result, pooled over the published editions that have the same elements with the same texts and weights.

use super::super::aggregation::{Review, support};
use super::super::publication::{EffectiveWeight, EffectiveWeights, Figures};
use super::super::round_scores::RoundScores;
use super::input::{FrozenInput, Released};
use crate::statistics::bootstrap::Resampling;
use crate::statistics::effective_weight;
use std::collections::BTreeMap;

/// Samples of the bootstrap.
const SAMPLES: usize = 2000;

/// The effective weights with this edition and those before it that show every element; `None` where this one does not, with
/// fewer than twenty cases or below the minimum.
pub(super) fn pooled(
    input: &FrozenInput,
    figures: Option<&Figures>,
    history: &[Released],
) -> Option<EffectiveWeights> {
    let every_element = |figures: &Figures| figures.elements().iter().all(|element| element.shows());
    figures.filter(|figures| every_element(figures))?;
    let mut inputs: BTreeMap<i32, &FrozenInput> = BTreeMap::new();
    let same = history.iter().filter(|released| {
        let figures = released.publication.figures.as_ref();
        released.input.elements == input.elements && figures.is_some_and(every_element)
    });
    for released in same {
        inputs.insert(released.input.year, &released.input);
    }
    inputs.insert(input.year, input);
    let mut reviews: Vec<Review> = inputs
        .values()
        .flat_map(|input| input.reviews.iter().cloned())
        .collect();
    reviews.sort();
    if !input.minimum.is_reached_by(&reviews) {
        return None;
    }
    let round = RoundScores::of(&reviews, &input.weights())?;
    let resampling = Resampling {
        seed: round.seed,
        samples: SAMPLES,
    };
    let weights = effective_weight::effective_weights(&round.scores, &round.weights, resampling)?;
    let percent = |share: f64| (share * 100.0).round() as i16;
    let elements = input.elements.iter().zip(weights).map(|(element, weight)| {
        let coded = EffectiveWeight {
            percent: percent(weight.share),
            low: percent(weight.interval.low),
            high: percent(weight.interval.high),
        };
        (element.key.clone(), coded)
    });
    Some(EffectiveWeights {
        years: inputs.keys().copied().collect(),
        candidates: support(&reviews, None).candidates,
        elements: elements.collect(),
    })
}
