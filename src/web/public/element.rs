//! One element: what it is and is not, levels, interview questions, the figures of one edition or of one sector or kind, the
//! sectors, the kinds, the editions together.

use super::charts::{self, Chart, Offers, Take};
use super::element_groups::{self, GroupPart};
use super::element_history::{self, HistoryRow, Slope};
use super::elements::{self, ShownEdition, WeightsBasis, weights_basis};
use super::kept;
use super::published::{self, Awaited, Published, Query, Wanted};
use crate::domain::publication::{ElementFigures, Publication};
use crate::domain::rubric::Element;
use crate::locale::decimal;
use crate::web::error::WebError;
use crate::web::figures::{self, Axis, Band, ContrastShown, LevelShare, ReliabilityShown, WeightShown};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct ElementPage {
    element: ElementWords,
    edition: Option<ShownEdition>,
    /// Whose figures: "Editie 2025", "Financiën, edities 2023–2025 samen".
    of: String,
    /// The same within a sentence.
    whose: String,
    figures: Option<FiguresShown>,
    groups: Vec<GroupPart>,
    slope: Option<Slope>,
    history: Vec<HistoryRow>,
    weights: Option<WeightsBasis>,
    /// The charts to take elsewhere.
    offers: Offers,
    awaited: Awaited,
}

#[derive(Serialize)]
struct ElementWords {
    name: String,
    definition: String,
    is_not: String,
    guide: String,
    levels: Vec<LevelWords>,
    behavioural: String,
    situational: String,
    probes: Vec<String>,
    green: Vec<String>,
    red: Vec<String>,
}

#[derive(Serialize)]
struct LevelWords {
    number: usize,
    word: String,
    text: String,
}

#[derive(Serialize)]
struct FiguresShown {
    contrast: Option<ContrastShown>,
    mean: Option<String>,
    mean_interval: Option<String>,
    word: Option<String>,
    bands: Option<Vec<Band>>,
    /// Where there are candidates enough to show each level by itself.
    levels: Option<Vec<LevelShare>>,
    weight: Option<WeightShown>,
    reliability: Option<ReliabilityShown>,
    agreement: Option<AgreementShown>,
}

/// The coefficients of agreement, for who knows them.
#[derive(Serialize)]
struct AgreementShown {
    alpha: Option<String>,
    consistency: String,
    absolute: String,
}

/// `GET /{lang}/elements/{key}`: anyone; chooses like the list does; `?embed=` and `?download=` one chart alone.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, WebError> {
    let (wanted, take) = (query.wanted()?, query.take()?);
    let key = path.into_inner().1;
    if let Take::Download(chart) = take {
        return charts::file(&visit, wanted, chart, Some(&key)).await;
    }
    let path = format!("/elements/{key}");
    let here = take.address(wanted.address(&path));
    let made = kept::page(visit, &request, here, move |visit| async move {
        let shelf = shelf_with(&visit, wanted, &key).await?;
        let element = shelf
            .rubric()
            .and_then(|rubric| rubric.element(&key))
            .ok_or(WebError::NotFound)?;
        let page = page(&visit, &shelf, element);
        if let Take::Embed(chart) = take {
            let source = shelf.here().address(&path);
            return charts::embedded(&visit, chart, &page.offers, &source, &page);
        }
        let title = page.element.name.clone();
        visit.text("public/element.html", title, Nav::Public, &page)
    });
    Ok(charts::answered(take, made.await?))
}

/// What was chosen; without a choice the newest figures, or else the newest edition that has the element.
async fn shelf_with(visit: &Visit, wanted: Wanted, key: &str) -> Result<Published, WebError> {
    let is_free = wanted.year.is_none() && wanted.cell.is_none();
    let shelf = published::shelf(visit, wanted).await?;
    let is_known = shelf.rubric().is_some_and(|rubric| rubric.element(key).is_some());
    if is_known || !is_free {
        return Ok(shelf);
    }
    match shelf.year_with(visit, key).await? {
        Some(year) => published::shelf(visit, Wanted::of_year(Some(year))).await,
        None => Err(WebError::NotFound),
    }
}

fn page(visit: &Visit, shelf: &Published, element: &Element) -> ElementPage {
    let publication = shelf.shown.as_ref().map(|(publication, _)| publication);
    let figures = publication.zip(shelf.figures());
    let mut page = ElementPage {
        element: words(visit, element),
        edition: shelf.edition_shown(visit),
        of: of(visit, shelf),
        whose: elements::of(visit, shelf),
        figures: figures.and_then(|(publication, figures)| {
            let own = figures.element(&element.key)?;
            Some(figures_shown(visit, publication, own, figures.elements().len()))
        }),
        groups: element_groups::parts(visit, shelf, &element.key),
        slope: element_history::slope(visit, shelf, &element.key),
        history: element_history::rows(visit, shelf, &element.key, publication.map(Publication::year)),
        weights: publication
            .and_then(|publication| publication.weights())
            .map(|weights| weights_basis(visit, weights)),
        offers: Offers::new(),
        awaited: shelf.awaited(visit, "element-empty-title", "element-empty-text"),
    };
    page.offers = offers(visit, shelf, &element.key, &page);
    page
}

/// Of each chart that the page has; none on a page without figures, which has no publication to take them from.
fn offers(visit: &Visit, shelf: &Published, key: &str, page: &ElementPage) -> Offers {
    if shelf.shown.is_none() {
        return Offers::new();
    }
    let bands = page.figures.as_ref().and_then(|figures| figures.bands.as_ref());
    let groups = page.groups.iter().filter(|group| !group.waits);
    let charts = bands.map(|_| (Chart::Bands, page.whose.as_str())).into_iter();
    let charts = charts.chain(groups.map(|group| (Chart::By(group.dimension), group.span.as_str())));
    let charts = charts.chain(page.slope.as_ref().map(|_| (Chart::Editions, "")));
    let path = format!("/elements/{key}");
    let offer = |(chart, of): (Chart, &str)| {
        let element = page.element.name.as_str();
        let title = visit.say(
            &format!("chart-title-{}", chart.word()),
            &[
                ("element", element.into()),
                ("of", of.into()),
                ("years", of.into()),
            ],
        );
        (chart.word(), charts::offer(visit, shelf, &path, chart, title))
    };
    charts.map(offer).collect()
}

fn of(visit: &Visit, shelf: &Published) -> String {
    match (shelf.here().year, &shelf.cell) {
        (Some(year), None) => visit.say("nav-edition", &[("year", year.to_string().into())]),
        _ => elements::of(visit, shelf),
    }
}

fn words(visit: &Visit, element: &Element) -> ElementWords {
    let text = element.text(visit.language).clone();
    let level = |(place, text): (usize, &String)| LevelWords {
        number: place + 1,
        word: figures::level_word(visit, place + 1),
        text: text.clone(),
    };
    ElementWords {
        levels: text.levels.iter().enumerate().map(level).collect(),
        name: text.name,
        definition: text.definition,
        is_not: text.is_not,
        guide: text.guide,
        behavioural: text.behavioural,
        situational: text.situational,
        probes: text.probes,
        green: text.green_flags,
        red: text.red_flags,
    }
}

fn figures_shown(
    visit: &Visit,
    publication: &Publication,
    figures: &ElementFigures,
    elements: usize,
) -> FiguresShown {
    let two = |value: f64| decimal(visit.language, value, 2);
    let mean = figures.mean().shown();
    let contrast = figures.contrast().shown();
    let axis = Axis::over(visit.language, contrast.into_iter(), None);
    FiguresShown {
        contrast: contrast.map(|contrast| figures::contrast_shown(visit, contrast, &axis)),
        mean: mean.map(|mean| decimal(visit.language, mean.value(), 1)),
        mean_interval: mean.and_then(|mean| figures::mean_interval_text(visit, mean)),
        word: mean.map(|mean| figures::level_word(visit, mean.value().round().clamp(1.0, 5.0) as usize)),
        bands: figures::bands(visit, figures),
        levels: figures::levels(visit, figures),
        weight: publication
            .weight(figures.key())
            .map(|weight| figures::weight_shown(visit, weight, elements)),
        reliability: figures::reliability(visit, figures),
        agreement: figures.agreement().map(|agreement| AgreementShown {
            alpha: agreement.alpha().map(two),
            consistency: two(agreement.consistency()),
            absolute: two(agreement.absolute()),
        }),
    }
}
