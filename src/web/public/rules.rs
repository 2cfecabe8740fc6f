//! The rules of an edition whose call has opened, the newest or the one asked for: its own text, its dates, its choices, and what holds for every edition.

use super::elements_switches::{Switch, of_years};
use super::kept;
use super::published::{Query, Wanted};
use crate::domain::edition::Edition;
use crate::domain::rubric::EQUAL_WEIGHT;
use crate::store::editions;
use crate::store::overview::public::{self, PublicEdition};
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Default, Serialize)]
struct RulesPage {
    edition: Option<EditionWords>,
    switches: Vec<Switch>,
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

/// What the page reads.
struct Shelf {
    /// The years whose rules can be read, oldest first.
    years: Vec<i32>,
    shown: Option<PublicEdition>,
}

/// `GET /{lang}/rules`: anyone; `?edition=` chooses among those whose call has opened.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    query: web::Query<Query>,
) -> Result<HttpResponse, WebError> {
    let wanted = query.year()?;
    let shelf = visit
        .app
        .tools
        .store
        .read(move |c| {
            let public = editions::all(c)?.into_iter().filter(Edition::rules_are_public);
            let mut years: Vec<i32> = public.map(|edition| edition.year).collect();
            years.sort_unstable();
            let chosen = match wanted {
                Some(year) => Some(
                    *years
                        .iter()
                        .find(|each| **each == year)
                        .ok_or(Failure::NotFound)?,
                ),
                None => years.last().copied(),
            };
            let shown = match chosen {
                Some(year) => public::of_year(c, year)?,
                None => None,
            };
            Ok::<_, Failure>(Shelf { years, shown })
        })
        .await?;
    let visit = visit.seen_from(&Wanted::of_year(wanted).address("/rules"));
    let (visit, page) = match &shelf.shown {
        Some(shown) => (
            visit.of_edition(&shown.edition),
            page(&visit, &shelf.years, shown),
        ),
        None => (visit, RulesPage::default()),
    };
    let title = match &page.edition {
        Some(edition) => visit.say("rules-title", &[("year", edition.year.clone().into())]),
        None => visit.word("rules-page-title"),
    };
    let text = visit.text("public/rules.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}

fn page(visit: &Visit, years: &[i32], shown: &PublicEdition) -> RulesPage {
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
        switches: (years.len() > 1)
            .then(|| of_years(visit, "/rules", years, Some(edition.year)))
            .into_iter()
            .collect(),
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
                href: visit.path(&format!("/elements/{}?edition={}", element.key, edition.year)),
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
