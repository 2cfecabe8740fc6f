//! One element: what it is and is not, levels, interview questions, the figures of one edition, the editions together.

use super::elements::{Query, ShownEdition};
use super::kept;
use super::published::{self, Published};
use crate::domain::publication::ElementFigures;
use crate::domain::rubric::Element;
use crate::locale::decimal;
use crate::web::error::WebError;
use crate::web::figures::{self, Band};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct ElementPage {
    element: ElementWords,
    edition: Option<ShownEdition>,
    figures: Option<FiguresShown>,
    history: Vec<HistoryRow>,
    expected: Option<String>,
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
    mean: Option<String>,
    word: Option<String>,
    bands: Option<Vec<Band>>,
}

#[derive(Serialize)]
struct HistoryRow {
    year: String,
    href: Option<String>,
    mean: Option<String>,
    bands: Option<Vec<String>>,
    candidates: u32,
    jurors: u32,
}

/// `GET /{lang}/elements/{key}`: anyone.
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, WebError> {
    let wanted = published::wanted_year(query.edition.as_deref())?;
    let key = path.into_inner().1;
    let here = published::address(&format!("/elements/{key}"), wanted);
    kept::page(visit, &request, here, move |visit| async move {
        let shelf = published::shelf(&visit, wanted).await?;
        let element = shelf
            .rubric()
            .and_then(|rubric| rubric.element(&key))
            .ok_or(WebError::NotFound)?;
        let title = element.text(visit.language).name.clone();
        visit.text(
            "public/element.html",
            title,
            Nav::Public,
            &page(&visit, &shelf, element),
        )
    })
    .await
}

fn page(visit: &Visit, shelf: &Published, element: &Element) -> ElementPage {
    let shown = shelf
        .shown
        .as_ref()
        .and_then(|(publication, _)| publication.figures());
    let year = shelf.shown.as_ref().map(|(publication, _)| publication.year());
    ElementPage {
        element: words(visit, element),
        edition: shelf.edition_shown(visit),
        figures: shown
            .and_then(|figures| figures.element(&element.key))
            .map(|f| figures_shown(visit, f)),
        history: history(visit, shelf, &element.key, year),
        expected: shelf.expected(visit),
    }
}

fn words(visit: &Visit, element: &Element) -> ElementWords {
    let text = element.text(visit.language).clone();
    let level = |(place, text): (usize, &String)| LevelWords {
        number: place + 1,
        word: visit.word(&format!("level-{}", place + 1)),
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

fn figures_shown(visit: &Visit, figures: &ElementFigures) -> FiguresShown {
    let mean = figures.mean().shown();
    FiguresShown {
        mean: mean.map(|mean| decimal(visit.language, mean, 1)),
        word: mean.map(|mean| visit.word(&format!("level-{}", mean.round().clamp(1.0, 5.0)))),
        bands: figures::bands(visit, figures),
    }
}

fn history(visit: &Visit, shelf: &Published, key: &str, shown: Option<i32>) -> Vec<HistoryRow> {
    shelf
        .all
        .iter()
        .filter_map(|publication| {
            let all = publication.figures()?;
            let figures = all.element(key)?;
            let year = publication.year();
            let mean = figures.mean().shown();
            let bands = figures.bands().shown();
            Some(HistoryRow {
                year: year.to_string(),
                href: (Some(year) != shown).then(|| visit.path(&format!("/elements/{key}?edition={year}"))),
                mean: mean.map(|mean| decimal(visit.language, mean, 1)),
                bands: bands.map(|shares| shares.map(|share| figures::share_text(visit, share)).to_vec()),
                candidates: all.candidates(),
                jurors: all.jurors(),
            })
        })
        .collect()
}
