//! How severe a juror was, in words: a row for the chair of the panel, a sentence for the juror.

use crate::domain::ranking::{JurorSeverity, Lean};
use crate::locale::{decimal, signed};
use crate::store::overview::order::NamedSeverity;
use crate::web::visit::Visit;
use serde::Serialize;

/// A juror of the chair's panel.
#[derive(Serialize)]
pub struct SeverityRow {
    name: String,
    points: String,
    lean: String,
    sheets: String,
}

pub fn row(visit: &Visit, of: &NamedSeverity) -> SeverityRow {
    let lean = match of.of.lean() {
        Lean::Lenient => "order-lenient",
        Lean::Severe => "order-severe",
        Lean::Neither => "order-neither",
    };
    SeverityRow {
        name: of.name.clone(),
        points: signed(visit.language, of.of.severity, 2),
        lean: visit.word(lean),
        sheets: of.of.reviews.to_string(),
    }
}

/// The juror's own, as a sentence.
pub fn sentence(visit: &Visit, of: &JurorSeverity) -> String {
    let key = match of.lean() {
        Lean::Lenient => "order-own-lenient",
        Lean::Severe => "order-own-severe",
        Lean::Neither => "order-own-neither",
    };
    let points = decimal(visit.language, of.distance(), 2);
    visit.say(key, &[("points", points.into()), ("count", of.reviews.into())])
}
