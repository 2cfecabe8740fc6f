//! Published figures as finished strings for rows, charts and tables: numbers by language, places in percent, marks. Nothing
//! is computed here but places on an axis: the figures are the publication's.

mod axis;
mod bands;
mod groups;
mod words;

pub use axis::{Axis, ContrastShown, MeanInterval, contrast_interval_text, contrast_shown, mean_place};
pub use bands::{Band, LevelShare, bands, level_word, levels, share_text};
pub use groups::{CellShown, basis, block_years, cells, group_label};
pub use words::{group_name, list, sides, years};

use crate::domain::publication::{EffectiveWeight, ElementFigures, Estimate, Figures, Publication};
use crate::domain::rubric::{Element, Rubric};
use crate::locale::{Language, decimal};
use crate::web::visit::Visit;
use axis::{mean_interval, weight_place};
use serde::Serialize;

/// A row of the element list.
#[derive(Serialize)]
pub struct ElementRow {
    pub key: String,
    pub name: String,
    pub definition: String,
    pub href: String,
    pub contrast: Option<ContrastShown>,
    pub mean: Option<String>,
    pub x: Option<String>,
    pub mean_interval: Option<MeanInterval>,
    pub bands: Option<Vec<Band>>,
    pub weight: Option<WeightShown>,
    pub reliability: Option<ReliabilityShown>,
}

/// What of the result goes with an element.
#[derive(Serialize)]
pub struct WeightShown {
    pub text: String,
    pub interval: String,
    pub x: String,
    pub low_x: String,
    pub high_x: String,
    /// The place of the equal share.
    pub equal_x: String,
}

/// How far jurors agree.
#[derive(Serialize)]
pub struct ReliabilityShown {
    pub text: String,
    pub word: String,
}

/// Which figures rows are made of.
pub struct Shown<'a> {
    pub publication: &'a Publication,
    /// Of the whole edition, or of one sector or kind.
    pub figures: &'a Figures,
}

/// The rows of a rubric, highest contrast first, equal ones in rubric order, hidden ones last; without figures in rubric
/// order. `query` is added to the address of each element.
pub fn rows(
    visit: &Visit,
    rubric: &Rubric,
    shown: Option<&Shown<'_>>,
    query: &str,
) -> (Vec<ElementRow>, Axis) {
    let mut elements: Vec<(&Element, Option<&ElementFigures>)> = rubric
        .elements
        .iter()
        .map(|element| {
            (
                element,
                shown.and_then(|shown| shown.figures.element(&element.key)),
            )
        })
        .collect();
    let rank = |figures: &Option<&ElementFigures>| {
        let contrast = figures.and_then(|figures| figures.contrast().shown());
        contrast.map_or(f64::NEG_INFINITY, |contrast| contrast.estimate.value())
    };
    elements.sort_by(|(_, a), (_, b)| rank(b).total_cmp(&rank(a)));
    let own = shown.and_then(|shown| shown.figures.own_mean());
    let contrasts = elements
        .iter()
        .filter_map(|(_, figures)| figures.and_then(|f| f.contrast().shown()));
    let axis = Axis::over(visit.language, contrasts, own);
    let rows = elements
        .into_iter()
        .map(|(element, figures)| {
            let href = visit.path(&format!("/elements/{}{query}", element.key));
            row(visit, element, href, figures, shown, &axis)
        })
        .collect();
    (rows, axis)
}

fn row(
    visit: &Visit,
    element: &Element,
    href: String,
    figures: Option<&ElementFigures>,
    shown: Option<&Shown<'_>>,
    axis: &Axis,
) -> ElementRow {
    let text = element.text(visit.language);
    let mean = figures.and_then(|figures| figures.mean().shown());
    let contrast = figures.and_then(|figures| figures.contrast().shown());
    let equal = shown.map_or(1, |shown| shown.figures.elements().len());
    ElementRow {
        key: element.key.clone(),
        name: text.name.clone(),
        definition: text.definition.clone(),
        href,
        contrast: contrast.map(|contrast| contrast_shown(visit, contrast, axis)),
        mean: mean.map(|mean| decimal(visit.language, mean.value(), 1)),
        x: mean.map(|mean| mean_place(mean.value())),
        mean_interval: mean.and_then(|mean| mean_interval(visit, mean)),
        bands: figures.and_then(|figures| bands(visit, figures)),
        weight: shown
            .and_then(|shown| shown.publication.weight(&element.key))
            .map(|weight| weight_shown(visit, weight, equal)),
        reliability: figures.and_then(|figures| reliability(visit, figures)),
    }
}

/// The effective weight in words, among `elements`.
pub fn weight_shown(visit: &Visit, weight: EffectiveWeight, elements: usize) -> WeightShown {
    let equal = 100.0 / elements.max(1) as f64;
    WeightShown {
        text: visit.say("band-share", &[("share", weight.percent.to_string().into())]),
        interval: visit.say(
            "figures-interval",
            &[
                ("low", decimal(visit.language, f64::from(weight.low), 0).into()),
                ("high", decimal(visit.language, f64::from(weight.high), 0).into()),
            ],
        ),
        x: weight_place(f64::from(weight.percent)),
        low_x: weight_place(f64::from(weight.low)),
        high_x: weight_place(f64::from(weight.high)),
        equal_x: weight_place(equal),
    }
}

/// From these reliabilities on the word is "high", or "fair".
const HIGH: f64 = 0.75;
const FAIR: f64 = 0.60;

/// The reliability of the panel's mean, with its word.
pub fn reliability(visit: &Visit, figures: &ElementFigures) -> Option<ReliabilityShown> {
    let panel = figures.agreement()?.panel();
    let word = if panel >= HIGH {
        "high"
    } else if panel >= FAIR {
        "fair"
    } else {
        "low"
    };
    Some(ReliabilityShown {
        text: decimal(visit.language, panel, 2),
        word: visit.word(&format!("figures-reliability-{word}")),
    })
}

/// "3,6 tot 4,2".
pub fn mean_interval_text(visit: &Visit, mean: Estimate) -> Option<String> {
    mean_interval(visit, mean).map(|interval| interval.text)
}

/// A percentage for an attribute: always with a point.
fn percent(value: f64) -> String {
    format!("{}%", decimal(Language::En, value, 2))
}
