//! The elements of a revealed order in finished strings: contrast, mean, reliability and agreement. Not what is published.

use super::{NOTHING, range, two};
use crate::locale::signed;
use crate::store::overview::order::NamedElement;
use crate::web::visit::Visit;
use serde::Serialize;

/// An element in the table.
#[derive(Serialize)]
pub struct ElementRow {
    name: String,
    contrast: String,
    contrast_interval: Option<String>,
    /// Its interval includes 0: it cannot be told from the others.
    open: bool,
    mean: String,
    mean_interval: Option<String>,
    reliability: String,
    /// A word beside the number.
    grade: Option<String>,
    agreement: String,
}

pub fn row(visit: &Visit, of: &NamedElement) -> ElementRow {
    let figures = &of.figures;
    let shown = |value: Option<f64>| value.map_or_else(|| NOTHING.to_owned(), |value| two(visit, value));
    ElementRow {
        name: of.name.get(visit.language).to_owned(),
        contrast: figures
            .contrast
            .map_or_else(|| NOTHING.to_owned(), |value| signed(visit.language, value, 2)),
        contrast_interval: figures
            .contrast_interval
            .map(|interval| range(visit, interval, 2)),
        open: figures.contrast_interval.is_some() && !figures.contrast_is_clear(),
        mean: shown(figures.mean),
        mean_interval: figures.mean_interval.map(|interval| range(visit, interval, 2)),
        reliability: shown(figures.reliability),
        grade: figures
            .grade()
            .map(|grade| visit.word(&format!("order-grade-{grade}"))),
        agreement: shown(figures.alpha),
    }
}
