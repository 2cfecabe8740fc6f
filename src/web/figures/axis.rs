//! Places on the axes: contrasts on −1 … +1 or wider, means on 1 … 5, weights on 0 … 30 %.

use super::percent;
use crate::domain::publication::{Contrast, Estimate, Side};
use crate::locale::{Language, decimal, signed};
use crate::web::visit::Visit;
use serde::Serialize;

/// The axis of contrasts, the same for all rows of a list.
#[derive(Serialize)]
pub struct Axis {
    /// Marked values with their places.
    pub ticks: Vec<Tick>,
    /// The own average, on the scale; only beside a list.
    pub own: Option<String>,
    #[serde(skip)]
    bound: f64,
}

/// A marked value.
#[derive(Serialize)]
pub struct Tick {
    pub x: String,
    pub text: String,
}

/// It reaches at least one point to either side, and grows by halves.
const LEAST: f64 = 1.0;
const STEP: f64 = 0.5;

impl Axis {
    /// The axis on which all these contrasts fit with their intervals.
    pub fn over(language: Language, contrasts: impl Iterator<Item = Contrast>, own: Option<f64>) -> Axis {
        let furthest = contrasts
            .map(|contrast| {
                let value = contrast.estimate.value();
                let (low, high) = contrast.estimate.interval().unwrap_or((value, value));
                low.abs().max(high.abs())
            })
            .fold(LEAST, f64::max);
        let bound = (furthest / STEP - 1e-9).ceil() * STEP;
        let mut axis = Axis {
            ticks: Vec::new(),
            own: own.map(|own| decimal(language, own, 1)),
            bound,
        };
        let marks = [-1.0, -0.5, 0.0, 0.5, 1.0].map(|part| part * bound);
        axis.ticks = marks
            .map(|mark| Tick {
                x: axis.place(mark),
                text: tick_text(language, mark),
            })
            .into();
        axis
    }

    /// The place of a contrast.
    pub fn place(&self, value: f64) -> String {
        percent((value + self.bound) / (2.0 * self.bound) * 100.0)
    }
}

/// As few digits as the value has.
fn tick_text(language: Language, value: f64) -> String {
    let digits = (0..2).find(|digits| {
        let scale = 10_f64.powi(*digits);
        ((value * scale).round() - value * scale).abs() < 1e-9
    });
    signed(language, value, digits.unwrap_or(2) as usize)
}

/// A contrast with its place.
#[derive(Serialize)]
pub struct ContrastShown {
    #[serde(skip)]
    pub value: f64,
    pub text: String,
    pub interval: Option<String>,
    pub x: String,
    pub low_x: String,
    pub high_x: String,
    /// The interval includes the own average.
    pub open: bool,
    pub label: String,
}

/// A contrast on an axis.
pub fn contrast_shown(visit: &Visit, contrast: Contrast, axis: &Axis) -> ContrastShown {
    let value = contrast.estimate.value();
    let text = signed(visit.language, value, 1);
    let ends = contrast.estimate.interval();
    let (low, high) = ends.unwrap_or((value, value));
    let interval = contrast_interval_text(visit, contrast);
    let side = match contrast.side {
        Side::Above => "above",
        Side::Below => "below",
        Side::Indistinct => "indistinct",
    };
    let label = visit.say(
        &format!("figures-contrast-{side}"),
        &[
            ("contrast", text.clone().into()),
            ("interval", interval.clone().unwrap_or_default().into()),
        ],
    );
    ContrastShown {
        value,
        text,
        interval,
        x: axis.place(value),
        low_x: axis.place(low),
        high_x: axis.place(high),
        open: contrast.side == Side::Indistinct,
        label,
    }
}

/// "+0,4 tot +0,8".
pub fn contrast_interval_text(visit: &Visit, contrast: Contrast) -> Option<String> {
    let (low, high) = contrast.estimate.interval()?;
    let ends = [
        ("low", signed(visit.language, low, 1).into()),
        ("high", signed(visit.language, high, 1).into()),
    ];
    Some(visit.say("figures-interval", &ends))
}

/// The interval of a mean, in words and places.
#[derive(Serialize)]
pub struct MeanInterval {
    pub text: String,
    pub low_x: String,
    pub high_x: String,
}

/// Where the scores say how sure the mean is.
pub(super) fn mean_interval(visit: &Visit, mean: Estimate) -> Option<MeanInterval> {
    let (low, high) = mean.interval()?;
    let number = |value: f64| decimal(visit.language, value, 1);
    Some(MeanInterval {
        text: visit.say(
            "figures-interval",
            &[("low", number(low).into()), ("high", number(high).into())],
        ),
        low_x: mean_place(low),
        high_x: mean_place(high),
    })
}

/// The place of a mean on the axis from 1 to 5.
pub fn mean_place(mean: f64) -> String {
    percent((mean - 1.0) * 25.0)
}

/// The place of a weight on the axis from 0 to 30 %; beyond, it stands at the end.
pub(super) fn weight_place(weight: f64) -> String {
    percent((weight / 0.3).clamp(0.0, 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_lie_between_the_ends_of_the_scale() {
        assert_eq!(mean_place(3.9), "72.50%");
        assert_eq!(mean_place(1.0), "0.00%");
        assert_eq!(weight_place(12.5), "41.67%");
    }

    #[test]
    fn an_axis_without_contrasts_reaches_one_point_to_either_side() {
        let axis = Axis::over(Language::Nl, std::iter::empty(), Some(3.6));
        let texts: Vec<&str> = axis.ticks.iter().map(|tick| tick.text.as_str()).collect();
        assert_eq!(texts, ["−1", "−0,5", "0", "+0,5", "+1"]);
        assert_eq!(
            (axis.place(-1.0), axis.place(0.5)),
            ("0.00%".to_owned(), "75.00%".to_owned())
        );
        assert_eq!(axis.own.as_deref(), Some("3,6"));
    }
}
