//! The gate between scores and the public: the minimum rule and the codings of METHOD.md 7 for the figures of one
//! edition. Only here a `Publication` is made. Sectors, kinds and blocks of editions are not released yet.

mod hiding;

pub use hiding::{Hiding, hiding_of_edition, hiding_of_element};

use super::aggregation::{Review, Support, element_aggregate, support};
use super::edition::PublicationMinimum;
use super::id::{EditionId, PersonId};
use super::publication::{EditionFigures, ElementFigures, Figure, Publication, PublishedTitle, Share};
use super::scale::{BANDS, Level};
use crate::seal;
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of the rules in this file and in `aggregation`; part of every publication.
pub const ENGINE: &str = "plain-means 1";
/// From this many cases on, shares are whole percents and the five levels are published.
const FINE_FROM: u32 = 50;
/// A mean at or beyond these shows bands only: nearly everybody had the same level.
const MEAN_CEILING: f64 = 4.5;
const MEAN_FLOOR: f64 = 1.5;

/// Everything a publication rests on, frozen when it is proposed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FrozenInput {
    pub edition: EditionId,
    pub year: i32,
    /// Element keys and weights, in rubric order.
    pub elements: Vec<(String, i32)>,
    pub minimum: (u32, u32, u32),
    pub reviews: Vec<Review>,
    pub titles: Vec<PublishedTitle>,
}

impl FrozenInput {
    /// Orders the reviews, so that the same facts give the same input.
    pub fn new(
        edition: EditionId,
        year: i32,
        elements: Vec<(String, i32)>,
        minimum: PublicationMinimum,
        mut reviews: Vec<Review>,
        titles: Vec<PublishedTitle>,
    ) -> FrozenInput {
        reviews.sort();
        let minimum = minimum.at_least_floor();
        let minimum = (minimum.candidates, minimum.jurors, minimum.bureaus);
        FrozenInput {
            edition,
            year,
            elements,
            minimum,
            reviews,
            titles,
        }
    }

    /// SHA-256 over the canonical form and the engine's version, in hex.
    pub fn hash(&self) -> String {
        let canonical = serde_json::to_vec(&(ENGINE, self)).unwrap_or_default();
        seal::digest(&canonical)
    }
}

/// The publication that these facts allow.
pub fn release(input: &FrozenInput) -> Publication {
    let all = support(&input.reviews, None);
    let figures = reaches(&all, input.minimum).then(|| {
        let elements = input
            .elements
            .iter()
            .enumerate()
            .map(|(place, (key, _))| element_figures(key.clone(), place, input))
            .collect();
        EditionFigures::new(all.candidates, all.jurors, elements)
    });
    Publication::new(input.year, figures, input.titles.clone())
}

/// Ten candidates, five jurors, three bureaus (or what the edition raised them to), none above half.
fn reaches(support: &Support, minimum: (u32, u32, u32)) -> bool {
    hiding::shortfalls(support, minimum).is_empty()
}

fn element_figures(key: String, place: usize, input: &FrozenInput) -> ElementFigures {
    let hidden = |key| ElementFigures::new(key, Figure::Hidden, Figure::Hidden, Figure::Hidden, None);
    let rests_on = support(&input.reviews, Some(place));
    if !reaches(&rests_on, input.minimum) || !survives_each_juror(&input.reviews, place) {
        return hidden(key);
    }
    let aggregate = element_aggregate(&input.reviews, place);
    let (Some(mean), Some(deviation)) = (aggregate.mean, aggregate.standard_deviation) else {
        return hidden(key);
    };
    let fine = rests_on.candidates >= FINE_FROM;
    let share = |count: u32| coded_share(count, aggregate.scores, fine);
    let bands = BANDS.map(|band| share(band.map(|n| aggregate.counts[usize::from(n) - 1]).sum()));
    let levels = fine.then(|| aggregate.counts.map(share));
    let shows_mean = mean < MEAN_CEILING && mean > MEAN_FLOOR;
    let tenths = |value: f64| {
        if shows_mean {
            Figure::Shown(in_tenths(value))
        } else {
            Figure::Hidden
        }
    };
    ElementFigures::new(key, tenths(mean), tenths(deviation), Figure::Shown(bands), levels)
}

/// A juror can take the own scores away from a figure: what is left must be of two jurors at least who do not all agree.
fn survives_each_juror(reviews: &[Review], place: usize) -> bool {
    let mut levels_of: BTreeMap<PersonId, Vec<Level>> = BTreeMap::new();
    for review in reviews {
        if let Some(Some(level)) = review.levels.get(place) {
            levels_of.entry(review.juror).or_default().push(*level);
        }
    }
    levels_of.keys().all(|taken| {
        let mut rest = levels_of.iter().filter(|(juror, _)| *juror != taken);
        let others = rest.clone().count();
        let mut levels = rest.by_ref().flat_map(|(_, levels)| levels);
        let first = levels.next();
        others >= 2 && levels.any(|level| Some(level) != first)
    })
}

/// From this many jurors on, a candidate sees the own levels of an element.
const FEEDBACK_FROM: usize = 3;

/// What a candidate's feedback report shows of one element: the levels that the own case got, lowest first, so that no
/// juror is recognised by place. `None` where too few jurors scored it.
pub fn own_levels(reviews_of_case: &[Review], place: usize) -> Option<Vec<Level>> {
    let mut levels: Vec<Level> = reviews_of_case
        .iter()
        .filter_map(|review| review.levels.get(place).copied().flatten())
        .collect();
    levels.sort_unstable();
    (levels.len() >= FEEDBACK_FROM).then_some(levels)
}

fn in_tenths(value: f64) -> u8 {
    (value * 10.0 + 1e-9).round().clamp(0.0, 255.0) as u8
}

fn coded_share(count: u32, of: u32, fine: bool) -> Share {
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

#[cfg(test)]
mod tests;
