//! What the scores of a closed round say of each element, for those who may see the order: mean, contrast, agreement. Not
//! what is published of it: that is for disclosure control.

use super::super::round_scores::RoundScores;
use super::super::scale::Level;
use super::super::words::words;
use super::Interval;
use crate::statistics::analysis::{ElementResult, FEWEST_CASES, FEWEST_JURORS, element_result};

words! {
    /// A reliability in a word.
    pub enum Grade { High = "high", Fair = "fair", Low = "low" }
}

/// From here on a reliability is called high, and fair.
const HIGH: f64 = 0.75;
const FAIR: f64 = 0.60;

/// One element's figures, in points of the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementFigures {
    pub scores: usize,
    pub mean: Option<f64>,
    /// 95 %.
    pub mean_interval: Option<Interval>,
    /// Mean of the level less the sheet's own mean.
    pub contrast: Option<f64>,
    pub contrast_interval: Option<Interval>,
    /// Krippendorff's α, ordinal: how far single jurors agree. `None` as the reliability.
    pub alpha: Option<f64>,
    /// ICC(C,k): how surely the jurors of a case together tell the cases apart, severity left out. `None` below ten cases
    /// or five jurors.
    pub reliability: Option<f64>,
}

impl ElementFigures {
    fn of(result: &ElementResult) -> ElementFigures {
        let enough = result.cases >= FEWEST_CASES && result.jurors >= FEWEST_JURORS;
        ElementFigures {
            scores: result.scores,
            mean: result.mean,
            mean_interval: result.mean_interval.map(|mean| on_the_scale(mean.interval)),
            contrast: result.contrast,
            contrast_interval: result.contrast_interval.map(|mean| mean.interval),
            alpha: result.alpha.filter(|_| enough),
            reliability: result
                .reliability
                .filter(|_| enough)
                .map(|of| of.consistency_average),
        }
    }

    /// Whether the contrast's interval leaves out 0.
    pub fn contrast_is_clear(&self) -> bool {
        self.contrast_interval
            .is_some_and(|interval| interval.low > 0.0 || interval.high < 0.0)
    }

    pub fn grade(&self) -> Option<Grade> {
        self.reliability.map(|reliability| match reliability {
            high if high >= HIGH => Grade::High,
            fair if fair >= FAIR => Grade::Fair,
            _ => Grade::Low,
        })
    }
}

/// What of an interval lies between the lowest and the highest level: with few jurors it reaches beyond.
fn on_the_scale(interval: Interval) -> Interval {
    let [lowest, highest] = [Level::LOWEST, Level::HIGHEST].map(f64::from);
    Interval {
        low: interval.low.clamp(lowest, highest),
        high: interval.high.clamp(lowest, highest),
    }
}

/// The figures of every element, in rubric order. Only what needs no resampling, so that a page can ask for it.
pub fn element_figures(round: &RoundScores) -> Vec<ElementFigures> {
    (0..round.scores.elements())
        .map(|element| ElementFigures::of(&element_result(&round.scores, element)))
        .collect()
}
