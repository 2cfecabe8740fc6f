//! The elements: front door of the results. With a publication the figures, without one the rubric and when they come.

use super::kept;
use super::published::{self, Published};
use crate::web::error::WebError;
use crate::web::figures::{self, ElementRow};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct ElementsPage {
    count: usize,
    rows: Vec<ElementRow>,
    edition: Option<ShownEdition>,
    editions: Vec<EditionLink>,
    high: Option<String>,
    low: Option<String>,
    columns: Columns,
    own: Option<String>,
    expected: Option<String>,
}

/// The edition whose figures are shown.
#[derive(Serialize)]
pub struct ShownEdition {
    pub year: String,
    pub publication: String,
    pub published: String,
    pub publication_href: String,
    pub candidates: u32,
    pub jurors: u32,
}

/// An edition that can be chosen.
#[derive(Serialize)]
pub struct EditionLink {
    label: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Columns {
    contrast: bool,
    bands: bool,
    weight: bool,
}

#[derive(Deserialize)]
pub struct Query {
    pub edition: Option<String>,
}

/// `GET /{lang}/elements`: anyone; `?edition=` chooses among the published ones.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    query: web::Query<Query>,
) -> Result<HttpResponse, WebError> {
    let wanted = published::wanted_year(query.edition.as_deref())?;
    let here = published::address("/elements", wanted);
    kept::page(visit, &request, here, move |visit| async move {
        let shelf = published::shelf(&visit, wanted).await?;
        let title = visit.word("elements-page-title");
        visit.text("public/elements.html", title, Nav::Public, &page(&visit, &shelf))
    })
    .await
}

/// The years to choose from on the page of `path`.
pub fn links(visit: &Visit, path: &str, years: &[i32], shown: Option<i32>) -> Vec<EditionLink> {
    years
        .iter()
        .map(|year| EditionLink {
            label: year.to_string(),
            href: visit.path(&published::address(path, Some(*year))),
            current: Some(*year) == shown,
        })
        .collect()
}

fn page(visit: &Visit, shelf: &Published) -> ElementsPage {
    let shown = shelf.shown.as_ref();
    let year = shown.map(|(publication, _)| publication.year());
    let rubric = shelf.rubric();
    let figures = shown.and_then(|(publication, _)| publication.figures());
    let (high, low) = match (rubric, figures) {
        (Some(rubric), Some(figures)) => figures::extremes(visit, rubric, figures),
        _ => (None, None),
    };
    ElementsPage {
        count: rubric.map_or(0, |rubric| rubric.elements.len()),
        rows: rubric
            .map(|rubric| figures::rows(visit, rubric, figures, year))
            .unwrap_or_default(),
        edition: shelf.edition_shown(visit),
        editions: links(visit, "/elements", &shelf.years, year),
        high,
        low,
        columns: Columns {
            contrast: false,
            bands: true,
            weight: false,
        },
        own: None,
        expected: shelf.expected(visit),
    }
}
