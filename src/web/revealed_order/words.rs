//! What has to be known about an order, in sentences: on what it rests, what is unsure, which neighbours are not separable,
//! and how many jurors would have been enough.

use super::{percent, two};
use crate::domain::ranking::{Basis, Caution, Percent, RELIABILITIES, WEIGHT_BOUNDS};
use crate::locale::decimal;
use crate::store::overview::order::SectorOrder;
use crate::web::visit::Visit;

/// More jurors than this are not counted.
const MANY_JURORS: u64 = 99;

pub fn caution(visit: &Visit, caution: Caution) -> String {
    match caution {
        Caution::TooFewScores => visit.word("order-too-few-scores"),
        Caution::NothingDiffers => visit.word("order-nothing-differs"),
        Caution::PlainMeans {
            jurors,
            cases,
            reviews,
        } => visit.say(
            "order-plain-means",
            &[
                ("jurors", jurors.into()),
                ("cases", cases.into()),
                ("sheets", reviews.into()),
            ],
        ),
        Caution::CasesDoNotDiffer => visit.word("order-cases-do-not-differ"),
        Caution::JurorsDoNotDiffer => visit.word("order-jurors-do-not-differ"),
        Caution::NeitherDiffers => visit.word("order-neither-differs"),
        Caution::VariancesUnsure { jurors } => {
            visit.say("order-variances-unsure", &[("jurors", jurors.into())])
        }
    }
}

/// What has to be known about one sector.
pub fn notes(visit: &Visit, order: &SectorOrder) -> Vec<String> {
    let mut notes = Vec::new();
    let components = order.components.len();
    let mut cases = order.components.iter().flatten();
    if components > 1 {
        notes.push(visit.say("order-components", &[("count", components.into())]));
    } else if cases.any(|case| case.ranked.standing.is_none()) {
        notes.push(visit.word("order-unordered"));
    }
    if order.left_out > 0 {
        notes.push(visit.say("order-left-out", &[("count", order.left_out.into())]));
    }
    let critical = order.critical_jurors.iter();
    notes.extend(critical.map(|name| visit.say("order-critical", &[("name", name.as_str().into())])));
    notes
}

/// How often the first stays first when the weights vary.
pub fn stability(visit: &Visit, share: f64) -> String {
    let [low, high] = [WEIGHT_BOUNDS.0, WEIGHT_BOUNDS.1].map(|times| decimal(visit.language, times, 1));
    let share = percent(visit, Percent::drawn(share, true));
    let values = [
        ("share", share.into()),
        ("low", low.into()),
        ("high", high.into()),
    ];
    visit.say("order-stability", &values)
}

/// What a band is called.
pub fn band(visit: &Visit, number: usize, cases: usize) -> String {
    let key = match (number, cases) {
        (_, 1) => "order-band-one",
        (1, _) => "order-band-first",
        _ => "order-band-many",
    };
    visit.say(key, &[("number", number.into())])
}

/// On what the order rests.
pub fn model(visit: &Visit, basis: &Basis) -> String {
    let counts = visit.say(
        "order-basis",
        &[
            ("cases", basis.cases.into()),
            ("jurors", basis.jurors.into()),
            ("sheets", basis.reviews.into()),
        ],
    );
    let Some(spread) = basis.spread.filter(|_| basis.severity_corrected) else {
        return counts;
    };
    let spread = visit.say(
        "order-spread",
        &[
            ("cases", two(visit, spread.cases).into()),
            ("jurors", two(visit, spread.jurors).into()),
            ("rest", two(visit, spread.rest).into()),
        ],
    );
    format!("{counts} {spread}")
}

/// How many jurors would have been enough; nothing where no severity is corrected.
pub fn needed(visit: &Visit, basis: &Basis) -> Option<String> {
    if !basis.severity_corrected {
        return None;
    }
    let Some(needed) = basis.jurors_needed else {
        return Some(visit.word("order-needed-none"));
    };
    let count = |jurors: u64| match jurors {
        many if many > MANY_JURORS => visit.word("order-needed-many"),
        few => few.to_string(),
    };
    let [low, middle, high] = needed.map(count);
    let [first, second, third] = RELIABILITIES.map(|of| two(visit, of));
    Some(visit.say(
        "order-needed",
        &[
            ("first", first.into()),
            ("second", second.into()),
            ("third", third.into()),
            ("low", low.into()),
            ("middle", middle.into()),
            ("high", high.into()),
        ],
    ))
}
