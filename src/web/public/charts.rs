//! The charts of the element pages one by one: as a page that other sites may show within theirs, and as a file of the figures
//! behind it. What a chart shows is the pages' business; this says what it is called, where it is, and who may frame it.

use super::figures_file::{self, Part};
use super::published::{self, Published, Wanted};
use crate::domain::publication::{Dimension, Publication};
use crate::web::error::WebError;
use crate::web::headers;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use serde::Serialize;
use std::collections::BTreeMap;

/// A chart that can be taken elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// All elements on the axis of contrasts.
    Contrasts,
    /// The shares of one element's levels.
    Bands,
    /// One element by sector, or by kind of assignment.
    By(Dimension),
    /// One element from edition to edition.
    Editions,
}

impl Chart {
    const ALL: [Chart; 5] = [
        Chart::Contrasts,
        Chart::Bands,
        Chart::By(Dimension::Sector),
        Chart::By(Dimension::Kind),
        Chart::Editions,
    ];

    /// As it stands in an address.
    pub fn word(self) -> &'static str {
        match self {
            Chart::Contrasts => "contrasts",
            Chart::Bands => "bands",
            Chart::By(dimension) => dimension.word(),
            Chart::Editions => "editions",
        }
    }

    /// How high its frame is, in px: so much that nothing has to be scrolled from 700 px of width on.
    fn height(self) -> u32 {
        match self {
            Chart::Contrasts => 760,
            Chart::Bands => 440,
            Chart::By(_) => 640,
            Chart::Editions => 560,
        }
    }
}

/// In which shape an address asks for what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    Page,
    Embed(Chart),
    Download(Chart),
}

impl Take {
    /// # Errors
    /// [`WebError::BadRequest`] where there is no such chart, or both shapes are asked for.
    pub fn asked(embed: Option<&str>, download: Option<&str>) -> Result<Take, WebError> {
        let chart = |word: &str, of: &'static str| {
            let mut charts = Chart::ALL.into_iter();
            let found = charts.find(|chart| chart.word() == word);
            found.ok_or(WebError::BadRequest(of))
        };
        match (embed, download) {
            (None, None) => Ok(Take::Page),
            (Some(word), None) => Ok(Take::Embed(chart(word, "embed")?)),
            (None, Some(word)) => Ok(Take::Download(chart(word, "download")?)),
            (Some(_), Some(_)) => Err(WebError::BadRequest("download")),
        }
    }

    /// The address of a page, in this shape.
    pub fn address(self, page: String) -> String {
        let (key, chart) = match self {
            Take::Page => return page,
            Take::Embed(chart) => ("embed", chart),
            Take::Download(chart) => ("download", chart),
        };
        let sign = if page.contains('?') { '&' } else { '?' };
        format!("{page}{sign}{key}={}", chart.word())
    }
}

/// Where a chart is to be had, and what it is called there.
#[derive(Serialize)]
pub struct Offer {
    title: String,
    download: String,
    embed: String,
    /// What to put into a page of one's own.
    code: String,
}

/// The charts that a page offers, by their words.
pub type Offers = BTreeMap<&'static str, Offer>;

/// What is offered of a chart of the page at `path`.
pub fn offer(visit: &Visit, shelf: &Published, path: &str, chart: Chart, title: String) -> Offer {
    let page = visit.path(&shelf.here().address(path));
    let embed = Take::Embed(chart).address(page.clone());
    let source = format!("{}{embed}", visit.app.http.base_url.origin());
    let code = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" style=\"border:0\"></iframe>",
        escaped(&source),
        escaped(&title),
        chart.height(),
    );
    Offer {
        title,
        download: Take::Download(chart).address(page),
        embed,
        code,
    }
}

/// For a value in quotes: what stands in the code is HTML, and is shown as such.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

/// A chart alone on a page.
#[derive(Serialize)]
struct ChartPage<'p, P: Serialize> {
    chart: &'static str,
    /// The page from which it is.
    source: String,
    #[serde(flatten)]
    page: &'p P,
}

/// The page of one chart, of what the page at `path` shows.
///
/// # Errors
/// [`WebError::NotFound`] where that page does not offer it.
pub fn embedded(
    visit: &Visit,
    chart: Chart,
    offers: &Offers,
    source: &str,
    page: &impl Serialize,
) -> Result<String, WebError> {
    let offer = offers.get(chart.word()).ok_or(WebError::NotFound)?;
    let page = ChartPage {
        chart: chart.word(),
        source: visit.path(source),
        page,
    };
    visit.text("public/chart.html", offer.title.clone(), Nav::Public, &page)
}

/// The answer of a page in this shape: a chart may be framed by anybody, a whole page by nobody.
pub fn answered(take: Take, mut response: HttpResponse) -> HttpResponse {
    if matches!(take, Take::Embed(_)) {
        headers::let_anyone_frame(&mut response);
    }
    response
}

/// The figures behind a chart: those of one element, or without `key` those of all.
///
/// # Errors
/// [`WebError::NotFound`] where nothing of the kind is published.
pub async fn file(
    visit: &Visit,
    wanted: Wanted,
    chart: Chart,
    key: Option<&str>,
) -> Result<HttpResponse, WebError> {
    let shelf = published::shelf(visit, wanted).await?;
    let (shown, edition) = shelf.shown.as_ref().ok_or(WebError::NotFound)?;
    let element = match key {
        Some(key) => Some(edition.rubric.element(key).ok_or(WebError::NotFound)?),
        None => None,
    };
    if element.is_some() == (chart == Chart::Contrasts) {
        return Err(WebError::NotFound);
    }
    let (group, of) = match (chart, &shelf.cell) {
        (Chart::By(dimension), _) => (dimension.word(), None),
        (Chart::Editions, _) | (_, None) => (figures_file::EDITION, None),
        (_, Some((dimension, key))) => (dimension.word(), Some(key.as_str())),
    };
    let publications: Vec<&Publication> = match chart {
        Chart::Editions => shelf.all.iter().collect(),
        _ => vec![shown],
    };
    let part = Part {
        group,
        key: of,
        element: element.map(|element| element.key.as_str()),
    };
    let words = [key, of, Some(chart.word())].into_iter().flatten();
    let words: Vec<&str> = words.collect();
    let file = format!(
        "challenge-{}-{}-{}.csv",
        shown.year(),
        shown.number(),
        words.join("-")
    );
    figures_file::answer(visit, &publications, Some(&part), &edition.rubric, &file)
}
