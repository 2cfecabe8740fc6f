//! The rules of the newest edition: its own text, its dates, its choices, and what holds for every edition.

use crate::domain::rubric::EQUAL_WEIGHT;
use crate::store::overview::public::{self, PublicEdition};
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use serde::Serialize;

#[derive(Default, Serialize)]
struct RulesPage {
    edition: Option<EditionWords>,
    paragraphs: Vec<String>,
    dates: Vec<DateLine>,
    sectors: Vec<String>,
    kinds: Vec<String>,
    elements: Vec<ElementLine>,
    weights_reason: Option<String>,
}

#[derive(Serialize)]
struct EditionWords {
    year: String,
    title: String,
}

#[derive(Serialize)]
struct DateLine {
    term: String,
    value: String,
}

#[derive(Serialize)]
struct ElementLine {
    name: String,
    href: String,
    weight: Option<String>,
}

/// `GET /{lang}/rules`: anyone.
pub async fn show(visit: Visit) -> Result<HttpResponse, WebError> {
    let newest = visit.app.tools.store.read(public::newest).await?;
    let page = newest
        .as_ref()
        .map(|shown| page(&visit, shown))
        .unwrap_or_default();
    visit.page(
        "public/rules.html",
        visit.word("rules-page-title"),
        Nav::Public,
        &page,
    )
}

fn page(visit: &Visit, shown: &PublicEdition) -> RulesPage {
    let edition = &shown.edition;
    let unequal = shown
        .rubric
        .elements
        .iter()
        .any(|element| element.weight != EQUAL_WEIGHT);
    let reasons: Vec<&str> = shown
        .rubric
        .elements
        .iter()
        .map(|element| element.weight_reason.trim())
        .filter(|reason| !reason.is_empty())
        .collect();
    RulesPage {
        edition: Some(EditionWords {
            year: edition.year.to_string(),
            title: edition.title.get(visit.language).to_owned(),
        }),
        paragraphs: edition
            .rules
            .get(visit.language)
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(str::to_owned)
            .collect(),
        dates: dates(visit, shown),
        sectors: shown
            .sectors
            .iter()
            .map(|sector| sector.name.get(visit.language).to_owned())
            .collect(),
        kinds: shown
            .kinds
            .iter()
            .map(|kind| visit.word(&format!("kind-{kind}")))
            .collect(),
        elements: shown
            .rubric
            .elements
            .iter()
            .map(|element| ElementLine {
                name: element.text(visit.language).name.clone(),
                href: visit.path(&format!("/elements/{}", element.key)),
                weight: unequal.then(|| element.weight.to_string()),
            })
            .collect(),
        weights_reason: unequal.then(|| reasons.join(" ")),
    }
}

fn dates(visit: &Visit, shown: &PublicEdition) -> Vec<DateLine> {
    let timetable = &shown.edition.timetable;
    [
        ("rules-date-call-opens", timetable.call_opens_at),
        ("rules-date-call-closes", timetable.call_closes_at),
        ("rules-date-screening-closes", timetable.screening_closes_at),
        ("rules-date-scoring-opens", timetable.scoring_opens_at),
        ("rules-date-scoring-closes", timetable.scoring_closes_at),
        ("rules-date-publication", timetable.publication_at),
    ]
    .into_iter()
    .map(|(key, at)| DateLine {
        term: visit.word(key),
        value: visit.moment(at, &shown.edition.zone),
    })
    .collect()
}
