//! Published figures as they are frozen: whole numbers, coded by the gate. A figure is shown or hidden; why is not here.

use serde::{Deserialize, Serialize};

/// A published figure, or the mark that it is hidden to protect people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure<T> {
    Shown(T),
    Hidden,
}

impl<T: Copy> Figure<T> {
    pub fn shown(self) -> Option<T> {
        match self {
            Figure::Shown(value) => Some(value),
            Figure::Hidden => None,
        }
    }
}

/// A share of scores, coded: whole percent, or steps of ten with open ends in small editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    Under10,
    Percent(u8),
    Over90,
}

/// An estimate with its 95 % interval, each in tenths of a point: 39 is 3.9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    pub(in crate::domain) tenths: i16,
    /// `None` where the scores say nothing of how sure it is.
    pub(in crate::domain) interval: Option<(i16, i16)>,
}

impl Estimate {
    /// In points of the scale, one decimal.
    pub fn value(self) -> f64 {
        f64::from(self.tenths) / 10.0
    }

    /// Low and high end, in points of the scale, one decimal.
    pub fn interval(self) -> Option<(f64, f64)> {
        self.interval
            .map(|(low, high)| (f64::from(low) / 10.0, f64::from(high) / 10.0))
    }
}

/// On which side of the entrants' own average an element lies, by its unrounded interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Above,
    Below,
    /// The interval includes the own average.
    Indistinct,
}

/// How far an element lies above or below these entrants' own average over the elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contrast {
    pub estimate: Estimate,
    pub side: Side,
}

/// How far jurors agree about an element, in hundredths: 81 is 0.81. After McGraw & Wong (1996) and Krippendorff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// ICC(C,k): of the mean over the jurors whom a case had.
    pub(in crate::domain) panel: i16,
    /// ICC(C,1) and ICC(A,1): of one juror, severity left out and counted.
    pub(in crate::domain) consistency: i16,
    pub(in crate::domain) absolute: i16,
    /// Krippendorff's α, ordinal.
    pub(in crate::domain) alpha: Option<i16>,
}

impl Agreement {
    pub fn panel(self) -> f64 {
        hundredths(self.panel)
    }

    pub fn consistency(self) -> f64 {
        hundredths(self.consistency)
    }

    pub fn absolute(self) -> f64 {
        hundredths(self.absolute)
    }

    pub fn alpha(self) -> Option<f64> {
        self.alpha.map(hundredths)
    }
}

fn hundredths(value: i16) -> f64 {
    f64::from(value) / 100.0
}

/// The share of the differences in the totals that goes with an element, in whole percents with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffectiveWeight {
    pub percent: i16,
    pub low: i16,
    pub high: i16,
}

/// One element's published figures over a set of cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ElementFigures {
    pub(in crate::domain) key: String,
    /// On the scale 1–5.
    pub(in crate::domain) mean: Figure<Estimate>,
    pub(in crate::domain) contrast: Figure<Contrast>,
    /// Levels 1–2, 3, 4–5.
    pub(in crate::domain) bands: Figure<[Share; 3]>,
    /// The five levels, from fifty cases up.
    pub(in crate::domain) levels: Option<[Share; 5]>,
    /// Over a whole edition only.
    pub(in crate::domain) agreement: Option<Agreement>,
}

impl ElementFigures {
    /// Nothing of it is shown.
    pub(in crate::domain) fn hidden(key: String) -> ElementFigures {
        ElementFigures {
            key,
            mean: Figure::Hidden,
            contrast: Figure::Hidden,
            bands: Figure::Hidden,
            levels: None,
            agreement: None,
        }
    }

    pub fn key(&self) -> &str {
        &self.key
    }

    pub fn mean(&self) -> Figure<Estimate> {
        self.mean
    }

    pub fn contrast(&self) -> Figure<Contrast> {
        self.contrast
    }

    pub fn bands(&self) -> Figure<[Share; 3]> {
        self.bands
    }

    pub fn levels(&self) -> Option<[Share; 5]> {
        self.levels
    }

    pub fn agreement(&self) -> Option<Agreement> {
        self.agreement
    }

    /// Whether any figure of it is there to be read.
    pub fn shows(&self) -> bool {
        self.bands.shown().is_some()
    }
}

/// The figures of all elements over a set of cases, with on whom they rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub(in crate::domain) candidates: u32,
    pub(in crate::domain) jurors: u32,
    /// The mean over all elements, in tenths; hidden where any mean is.
    pub(in crate::domain) own_mean: Figure<i16>,
    /// In rubric order.
    pub(in crate::domain) elements: Vec<ElementFigures>,
}

impl Figures {
    pub fn candidates(&self) -> u32 {
        self.candidates
    }

    pub fn jurors(&self) -> u32 {
        self.jurors
    }

    /// These entrants' own average over all elements, on the scale 1–5.
    pub fn own_mean(&self) -> Option<f64> {
        self.own_mean.shown().map(|tenths| f64::from(tenths) / 10.0)
    }

    pub fn elements(&self) -> &[ElementFigures] {
        &self.elements
    }

    pub fn element(&self, key: &str) -> Option<&ElementFigures> {
        self.elements.iter().find(|element| element.key == key)
    }
}
