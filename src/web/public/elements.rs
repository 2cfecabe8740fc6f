//! The elements: front door of the results. With a publication the figures, without one the rubric and when they come.

use super::charts::{self, Chart, Offers, Take};
use super::elements_switches::{Switch, switches};
use super::kept;
use super::published::{self, Awaited, Published, Query};
use crate::domain::publication::{Dimension, EffectiveWeights};
use crate::web::error::WebError;
use crate::web::figures::{self, Axis, ElementRow, Shown};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct ElementsPage {
    count: usize,
    rows: Vec<ElementRow>,
    axis: Axis,
    edition: Option<ShownEdition>,
    /// Whose figures: "editie 2025", "supply chain, edities 2024–2025 samen".
    of: String,
    switches: Vec<Switch>,
    /// What leads and what lags.
    lead: String,
    weights: Option<WeightsBasis>,
    columns: Columns,
    /// The chart to take elsewhere, while there are figures.
    offers: Offers,
    awaited: Awaited,
}

const PATH: &str = "/elements";

/// Columns that are not always there: weights need twenty cases, agreement is said of whole editions only.
#[derive(Serialize)]
struct Columns {
    weight: bool,
    reliability: bool,
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

/// On what the effective weights rest.
#[derive(Serialize)]
pub struct WeightsBasis {
    years: String,
    candidates: u32,
    equal: String,
}

/// `GET /{lang}/elements`: anyone; `?edition=` chooses among the published ones, `?sector=` or `?kind=` among what is
/// released of it; `?embed=` and `?download=` the chart alone.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    query: web::Query<Query>,
) -> Result<HttpResponse, WebError> {
    let (wanted, take) = (query.wanted()?, query.take()?);
    if let Take::Download(chart) = take {
        return charts::file(&visit, wanted, chart, None).await;
    }
    let here = take.address(wanted.address(PATH));
    let made = kept::page(visit, &request, here, move |visit| async move {
        let shelf = published::shelf(&visit, wanted).await?;
        let page = page(&visit, &shelf);
        if let Take::Embed(chart) = take {
            let source = shelf.here().address(PATH);
            return charts::embedded(&visit, chart, &page.offers, &source, &page);
        }
        let title = visit.word("elements-page-title");
        visit.text("public/elements.html", title, Nav::Public, &page)
    });
    Ok(charts::answered(take, made.await?))
}

fn page(visit: &Visit, shelf: &Published) -> ElementsPage {
    let rubric = shelf.rubric();
    let publication = shelf.shown.as_ref().map(|(publication, _)| publication);
    let shown = publication
        .zip(shelf.figures())
        .map(|(publication, figures)| Shown { publication, figures });
    let query = shelf.here().address("");
    let (rows, axis) = match rubric {
        Some(rubric) => figures::rows(visit, rubric, shown.as_ref(), &query),
        None => (Vec::new(), Axis::over(visit.language, std::iter::empty(), None)),
    };
    ElementsPage {
        count: rubric.map_or(0, |rubric| rubric.elements.len()),
        rows,
        axis,
        edition: shelf.edition_shown(visit),
        of: of(visit, shelf),
        switches: switches(visit, shelf),
        lead: lead(visit, shelf),
        weights: publication
            .and_then(|publication| publication.weights())
            .map(|weights| weights_basis(visit, weights)),
        columns: Columns {
            weight: publication.is_some_and(|publication| publication.weights().is_some()),
            reliability: shelf.cell.is_none(),
        },
        offers: offers(visit, shelf),
        awaited: shelf.awaited(visit, "elements-empty-title", "figures-expected-text"),
    }
}

fn offers(visit: &Visit, shelf: &Published) -> Offers {
    let mut offers = Offers::new();
    if shelf.figures().is_some() {
        let title = visit.say("chart-title-contrasts", &[("of", of(visit, shelf).into())]);
        let chart = Chart::Contrasts;
        offers.insert(chart.word(), charts::offer(visit, shelf, PATH, chart, title));
    }
    offers
}

/// On what the effective weights rest, in words.
pub fn weights_basis(visit: &Visit, weights: &EffectiveWeights) -> WeightsBasis {
    let equal = 100.0 / weights.elements.len().max(1) as f64;
    WeightsBasis {
        years: figures::years(visit, &weights.years),
        candidates: weights.candidates,
        equal: crate::locale::decimal(visit.language, equal, 1),
    }
}

/// Whose figures are shown.
pub fn of(visit: &Visit, shelf: &Published) -> String {
    let Some((publication, _)) = &shelf.shown else {
        return String::new();
    };
    let year = publication.year().to_string();
    let Some((dimension, key)) = &shelf.cell else {
        return visit.say("elements-of-edition", &[("year", year.into())]);
    };
    let years = publication
        .grouping(*dimension)
        .map(|grouping| grouping.years())
        .unwrap_or_default();
    let name = shelf.name(visit, *dimension, key);
    visit.say(
        "elements-of-cell",
        &[
            ("name", name.into()),
            ("years", figures::years(visit, &years).into()),
            ("count", years.len().into()),
        ],
    )
}

/// Which elements lie above and which below these entrants' own average.
fn lead(visit: &Visit, shelf: &Published) -> String {
    let (Some(rubric), Some(figures)) = (shelf.rubric(), shelf.figures()) else {
        return String::new();
    };
    let (above, below) = figures::sides(visit, rubric, figures);
    let word = match (above.is_empty(), below.is_empty()) {
        (false, false) => "both",
        (false, true) => "above",
        (true, false) => "below",
        (true, true) => "none",
    };
    let whose = match &shelf.cell {
        Some((Dimension::Sector, key)) => visit.say(
            "elements-whose-sector",
            &[("name", shelf.name(visit, Dimension::Sector, key).into())],
        ),
        Some((Dimension::Kind, key)) => visit.say(
            "elements-whose-kind",
            &[("name", shelf.name(visit, Dimension::Kind, key).into())],
        ),
        None => visit.word("elements-whose-all"),
    };
    visit.say(
        &format!("elements-lead-{word}"),
        &[
            ("whose", whose.into()),
            ("above", figures::list(visit, &above).into()),
            ("below", figures::list(visit, &below).into()),
            ("aboves", above.len().into()),
            ("belows", below.len().into()),
        ],
    )
}
