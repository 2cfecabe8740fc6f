//! The revealed order as chairs and organisers see it, in finished strings: the cases of each sector in bands, what has to be
//! known about the order, the elements, and for a chair the severity of the own panel's jurors. One table for both.

mod elements;
mod file;
mod severity;
mod words;

use crate::domain::ranking::{Interval, Percent, Standing, TOP};
use crate::locale::decimal;
use crate::store::overview::order::{PlacedCase, RevealedOrder, SectorOrder};
use crate::web::visit::Visit;
use elements::ElementRow;
use serde::Serialize;
use severity::SeverityRow;

pub use file::rows;
pub use severity::sentence as severity_sentence;

/// What stands for a figure that is not there.
const NOTHING: &str = "–";

/// Context of the component `revealed_order`.
#[derive(Serialize)]
pub struct OrderPart {
    /// Severity is taken off; otherwise the score is the plain mean.
    corrected: bool,
    cautions: Vec<String>,
    sectors: Vec<SectorPart>,
    model: Option<String>,
    needed: Option<String>,
    elements: Vec<ElementRow>,
    /// Over which cases the elements are.
    elements_note: String,
    severities: Vec<SeverityRow>,
    /// Where the method is explained.
    method: String,
}

#[derive(Serialize)]
struct SectorPart {
    name: String,
    caption: String,
    notes: Vec<String>,
    components: Vec<ComponentTable>,
    /// How far the first place rests on the weights.
    stability: Option<String>,
}

/// Cases that can be compared with one another.
#[derive(Serialize)]
struct ComponentTable {
    /// Where there are several.
    heading: Option<String>,
    bands: Vec<Band>,
}

/// Neighbours that the scores do not separate.
#[derive(Serialize)]
struct Band {
    heading: Option<String>,
    cases: Vec<CaseRow>,
}

#[derive(Serialize)]
struct CaseRow {
    rank: String,
    number: String,
    title: String,
    lang: &'static str,
    candidate: String,
    score: String,
    interval: Option<String>,
    first: String,
    /// The chance to be among the first few.
    top: Option<String>,
    places: String,
    adjusted: String,
    raw: String,
    sheets: String,
}

/// The order that was revealed.
pub fn part(visit: &Visit, order: &RevealedOrder) -> OrderPart {
    let basis = order.basis.as_ref();
    OrderPart {
        corrected: basis.is_some_and(|basis| basis.severity_corrected),
        cautions: basis
            .iter()
            .flat_map(|basis| &basis.cautions)
            .map(|caution| words::caution(visit, *caution))
            .collect(),
        sectors: order
            .sectors
            .iter()
            .map(|sector| sector_part(visit, sector))
            .collect(),
        model: basis.map(|basis| words::model(visit, basis)),
        needed: basis.and_then(|basis| words::needed(visit, basis)),
        elements: order.elements.iter().map(|of| elements::row(visit, of)).collect(),
        elements_note: visit.say(
            "order-elements-note",
            &[("of", if order.own_sector { "own" } else { "all" }.into())],
        ),
        severities: order
            .severities
            .iter()
            .map(|of| severity::row(visit, of))
            .collect(),
        method: visit.path("/method"),
    }
}

fn sector_part(visit: &Visit, order: &SectorOrder) -> SectorPart {
    let name = order.sector.name.get(visit.language);
    let several = order.components.len() > 1;
    let tables = order.components.iter().enumerate();
    SectorPart {
        name: name.to_owned(),
        caption: visit.say("order-caption", &[("sector", name.into())]),
        notes: words::notes(visit, order),
        components: tables
            .map(|(place, cases)| ComponentTable {
                heading: several.then(|| visit.say("order-component", &[("number", (place + 1).into())])),
                bands: bands(visit, cases),
            })
            .collect(),
        stability: order.first_stays.map(|share| words::stability(visit, share)),
    }
}

fn bands(visit: &Visit, cases: &[PlacedCase]) -> Vec<Band> {
    let number = |case: &PlacedCase| case.ranked.standing.map(|standing| standing.band);
    cases
        .chunk_by(|one, other| number(one) == number(other))
        .map(|band| Band {
            heading: number(&band[0]).map(|number| words::band(visit, number, band.len())),
            cases: band.iter().map(|case| row(visit, case, cases.len())).collect(),
        })
        .collect()
}

fn row(visit: &Visit, case: &PlacedCase, among: usize) -> CaseRow {
    let ranked = &case.ranked;
    let standing = ranked.standing.as_ref();
    let shown = |text: Option<String>| text.unwrap_or_else(|| NOTHING.to_owned());
    CaseRow {
        rank: shown(standing.map(|standing| standing.rank.to_string())),
        number: format!("{:02}", case.number),
        title: case.title.clone(),
        lang: case.language.code(),
        candidate: case.candidate_name.clone(),
        score: two(visit, ranked.fair_score),
        interval: ranked.interval.map(|interval| range(visit, interval, 1)),
        first: shown(standing.map(|standing| percent(visit, standing.chance_of_first(among)))),
        top: standing
            .and_then(|standing| standing.chance_of_top(among))
            .map(|chance| {
                let chance = percent(visit, chance);
                visit.say("order-top", &[("chance", chance.into()), ("count", TOP.into())])
            }),
        places: shown(standing.map(|standing| places(visit, standing))),
        adjusted: shown(ranked.adjusted_mean.map(|mean| two(visit, mean))),
        raw: two(visit, ranked.raw_mean),
        sheets: ranked.reviews.to_string(),
    }
}

fn two(visit: &Visit, value: f64) -> String {
    decimal(visit.language, value, 2)
}

/// `3,4 tot 4,1`.
fn range(visit: &Visit, interval: Interval, digits: usize) -> String {
    let ends = [interval.low, interval.high].map(|end| decimal(visit.language, end, digits));
    let [low, high] = ends;
    visit.say("order-interval", &[("low", low.into()), ("high", high.into())])
}

fn percent(visit: &Visit, chance: Percent) -> String {
    match chance {
        Percent::UnderOne => visit.word("order-under-one"),
        Percent::OverNinetyNine => visit.word("order-over-ninety-nine"),
        Percent::Whole(whole) => visit.say("order-percent", &[("percent", whole.to_string().into())]),
    }
}

fn places(visit: &Visit, standing: &Standing) -> String {
    let (low, high) = (standing.rank_low, standing.rank_high);
    if low == high {
        return low.to_string();
    }
    let ends = [("low", low.to_string().into()), ("high", high.to_string().into())];
    visit.say("order-from-to", &ends)
}
