//! Figures over a set of reviews, coded for publication: one decimal, shares in steps of ten below fifty cases, no means where
//! one lies near an end of the scale. Which sets get figures is decided elsewhere.

use super::super::aggregation::{Review, element_aggregate, support};
use super::super::publication::{
    Agreement, Contrast, ElementFigures, Estimate, Figure, Figures, Share, Side,
};
use super::super::round_scores::RoundScores;
use super::super::scale::BANDS;
use super::minimum::{Hiding, Minimum};
use crate::statistics::analysis::{ElementResult, element_result};
use crate::statistics::intervals::Mean;
use std::collections::BTreeMap;

/// From this many cases on, shares are whole percents and the five levels are published, where means are.
const FINE_FROM: u32 = 50;
/// With a mean at or beyond these, a group shows contrasts and shares and no means: nearly everybody had the same level.
const MEAN_CEILING: f64 = 4.5;
const MEAN_FLOOR: f64 = 1.5;
/// The ends of the scale and its width, in tenths.
const SCALE: (i16, i16) = (10, 50);
const WIDTH: i16 = 40;

/// A set of reviews with the elements that their levels are of.
pub(super) struct Group<'a> {
    pub reviews: &'a [Review],
    /// In the order of the levels.
    pub keys: &'a [String],
    pub weights: &'a [i32],
    pub minimum: Minimum,
}

/// Why figures of a group stay hidden, by the place of the element.
pub(super) type Hidden = BTreeMap<usize, Vec<Hiding>>;

impl Group<'_> {
    /// The elements of which nothing can be shown. Contrasts add up to nothing over the elements, so one hidden alone could
    /// be told from the others: then another goes with it.
    pub fn hidden(&self) -> Hidden {
        let places = 0..self.keys.len();
        let mut hidden: Hidden = places
            .map(|place| (place, self.minimum.hidings(self.reviews, place)))
            .filter(|(_, why)| !why.is_empty())
            .collect();
        hide_another(&mut hidden, self.reviews, self.keys.len());
        hidden
    }

    /// Whether some mean lies so near an end of the scale that no mean of the group is shown.
    pub fn hides_means(&self, hidden: &Hidden) -> bool {
        let shown = (0..self.keys.len()).filter(|place| !hidden.contains_key(place));
        let mut means = shown.filter_map(|place| element_aggregate(self.reviews, place).mean);
        means.any(near_an_end)
    }

    /// The coded figures. `agreement`: whether that of the jurors is among them.
    pub fn figures(&self, hidden: &Hidden, means: bool, agreement: bool) -> Figures {
        let rests_on = support(self.reviews, None);
        let scores = RoundScores::of(self.reviews, self.weights);
        let of_element = |(place, key): (usize, &String)| {
            let shown = scores.as_ref().filter(|_| !hidden.contains_key(&place));
            match shown.map(|scores| element_result(&scores.scores, place)) {
                Some(result) => self.element(key, &result, means, agreement),
                None => ElementFigures::hidden(key.clone()),
            }
        };
        let own_mean = match own_mean(self.reviews) {
            Some(mean) if means && hidden.is_empty() => Figure::Shown(tenths(mean)),
            _ => Figure::Hidden,
        };
        Figures {
            candidates: rests_on.candidates,
            jurors: rests_on.jurors,
            own_mean,
            elements: self.keys.iter().enumerate().map(of_element).collect(),
        }
    }

    fn element(&self, key: &str, result: &ElementResult, means: bool, agreement: bool) -> ElementFigures {
        let aggregate = element_aggregate(self.reviews, result.element);
        // Fine shares would tell a mean that is hidden.
        let fine = means && result.cases as u32 >= FINE_FROM;
        let share = |count: u32| coded_share(count, aggregate.scores, fine);
        let bands = BANDS.map(|band| share(band.map(|n| aggregate.counts[usize::from(n) - 1]).sum()));
        let mean = aggregate.mean.filter(|_| means);
        ElementFigures {
            key: key.to_owned(),
            mean: shown(mean.map(|mean| estimate(mean, result.mean_interval, SCALE))),
            contrast: shown(
                result
                    .contrast
                    .map(|value| contrast(value, result.contrast_interval)),
            ),
            bands: Figure::Shown(bands),
            levels: fine.then(|| aggregate.counts.map(share)),
            agreement: agreement.then(|| coded_agreement(result)).flatten(),
        }
    }
}

/// Whether a mean lies so near an end of the scale that it would tell the scores.
pub(super) fn near_an_end(mean: f64) -> bool {
    mean >= MEAN_CEILING || mean <= MEAN_FLOOR
}

/// Puts a second element beside one that is hidden alone: the one scored least, of equals the last.
pub(super) fn hide_another(hidden: &mut Hidden, reviews: &[Review], elements: usize) {
    if hidden.len() != 1 {
        return;
    }
    let others = (0..elements).filter(|place| !hidden.contains_key(place));
    let another = others.min_by_key(|place| {
        let scores = element_aggregate(reviews, *place).scores;
        (scores, std::cmp::Reverse(*place))
    });
    if let Some(place) = another {
        hidden.insert(place, vec![Hiding::ProtectsAnother]);
    }
}

fn shown<T>(value: Option<T>) -> Figure<T> {
    value.map_or(Figure::Hidden, Figure::Shown)
}

/// The mean over the reviews of each one's mean over its elements: what contrasts are measured from.
fn own_mean(reviews: &[Review]) -> Option<f64> {
    let means: Vec<f64> = reviews
        .iter()
        .filter_map(|review| {
            let levels: Vec<f64> = review
                .levels
                .iter()
                .flatten()
                .map(|level| f64::from(level.number()))
                .collect();
            (!levels.is_empty()).then(|| levels.iter().sum::<f64>() / levels.len() as f64)
        })
        .collect();
    (!means.is_empty()).then(|| means.iter().sum::<f64>() / means.len() as f64)
}

/// No interval reaches beyond `within`, in tenths.
fn estimate(value: f64, interval: Option<Mean>, within: (i16, i16)) -> Estimate {
    let end = |end: f64| tenths(end).clamp(within.0, within.1);
    Estimate {
        tenths: tenths(value),
        interval: interval.map(|mean| (end(mean.interval.low), end(mean.interval.high))),
    }
}

/// The side is told by the unrounded interval.
fn contrast(value: f64, interval: Option<Mean>) -> Contrast {
    let side = match interval {
        Some(mean) if mean.interval.low > 0.0 => Side::Above,
        Some(mean) if mean.interval.high < 0.0 => Side::Below,
        _ => Side::Indistinct,
    };
    Contrast {
        estimate: estimate(value, interval, (-WIDTH, WIDTH)),
        side,
    }
}

fn coded_agreement(result: &ElementResult) -> Option<Agreement> {
    let reliability = result.reliability?;
    Some(Agreement {
        panel: hundredths(reliability.consistency_average),
        consistency: hundredths(reliability.consistency_single),
        absolute: hundredths(reliability.absolute_single),
        alpha: result.alpha.map(hundredths),
    })
}

/// Halves go away from zero; what is a half but for the last bit counts as one.
fn rounded(value: f64) -> i16 {
    (value + 1e-9_f64.copysign(value)).round() as i16
}

fn tenths(value: f64) -> i16 {
    rounded(value * 10.0)
}

fn hundredths(value: f64) -> i16 {
    rounded(value * 100.0)
}

/// A share as it is published: below fifty cases in steps of ten with open ends.
pub(super) fn coded_share(count: u32, of: u32, fine: bool) -> Share {
    let percent = f64::from(count) * 100.0 / f64::from(of.max(1));
    if fine {
        return Share::Percent((percent + 1e-9).round() as u8);
    }
    if percent < 10.0 {
        Share::Under10
    } else if percent > 90.0 {
        Share::Over90
    } else {
        Share::Percent(((percent / 10.0 + 1e-9).round() * 10.0) as u8)
    }
}
