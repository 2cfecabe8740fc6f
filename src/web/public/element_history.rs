//! One element over the editions: its contrast from edition to edition among those of the other elements, and the figures as
//! rows. Each edition has other candidates and jurors: a difference is no development, and the page says so.

use super::published::Published;
use crate::domain::publication::{ElementFigures, Publication, Side};
use crate::locale::{decimal, signed};
use crate::web::figures;
use crate::web::visit::Visit;
use serde::Serialize;

/// The figures of one edition.
#[derive(Serialize)]
pub struct HistoryRow {
    year: String,
    /// None: the edition shown.
    href: Option<String>,
    contrast: Option<String>,
    contrast_interval: Option<String>,
    mean: Option<String>,
    mean_interval: Option<String>,
    bands: Option<Vec<String>>,
    candidates: u32,
    jurors: u32,
}

/// The figures by edition, newest first.
pub fn rows(visit: &Visit, shelf: &Published, key: &str, shown: Option<i32>) -> Vec<HistoryRow> {
    let of_publication = |publication: &Publication| {
        let all = publication.figures()?;
        let figures = all.element(key)?;
        let year = publication.year();
        let mean = figures.mean().shown();
        let contrast = figures.contrast().shown();
        Some(HistoryRow {
            year: year.to_string(),
            href: (Some(year) != shown).then(|| visit.path(&format!("/elements/{key}?edition={year}"))),
            contrast: contrast.map(|contrast| signed(visit.language, contrast.estimate.value(), 1)),
            contrast_interval: contrast.and_then(|contrast| figures::contrast_interval_text(visit, contrast)),
            mean: mean.map(|mean| decimal(visit.language, mean.value(), 1)),
            mean_interval: mean.and_then(|mean| figures::mean_interval_text(visit, mean)),
            bands: figures
                .bands()
                .shown()
                .map(|shares| shares.map(|share| figures::share_text(visit, share)).to_vec()),
            candidates: all.candidates(),
            jurors: all.jurors(),
        })
    };
    shelf.all.iter().filter_map(of_publication).collect()
}

/// The chart: editions from left to right, contrasts from above to below.
#[derive(Serialize)]
pub struct Slope {
    years: Vec<YearMark>,
    ticks: Vec<HeightMark>,
    /// The other elements.
    others: Vec<Line>,
    own: Line,
    dots: Vec<Dot>,
    names: Vec<HeightMark>,
    label: String,
}

#[derive(Serialize)]
struct YearMark {
    x: String,
    text: String,
}

#[derive(Serialize)]
struct HeightMark {
    y: i32,
    text: String,
    own: bool,
}

#[derive(Serialize)]
struct Line {
    parts: Vec<Part>,
}

/// A line between two editions that follow one another in the chart.
#[derive(Serialize)]
struct Part {
    x1: String,
    x2: String,
    y1: i32,
    y2: i32,
}

#[derive(Serialize)]
struct Dot {
    x: String,
    y: i32,
    low_y: i32,
    high_y: i32,
    open: bool,
    text: String,
    /// Where the text stands, below the interval or above it.
    text_y: i32,
}

/// Half the height in px, and where the first and last edition stand, in percent of the width.
const HALF: f64 = 110.0;
const FIRST: f64 = 10.0;
const LAST: f64 = 72.0;

/// The chart; none with fewer than two editions that show the element's contrast.
pub fn slope(visit: &Visit, shelf: &Published, key: &str) -> Option<Slope> {
    let editions: Vec<&Publication> = shelf
        .all
        .iter()
        .rev()
        .filter(|publication| has(publication, key))
        .collect();
    if editions.len() < 2 {
        return None;
    }
    let keys: Vec<&str> = shelf
        .rubric()?
        .elements
        .iter()
        .map(|element| element.key.as_str())
        .collect();
    let bound = bound(&editions, &keys);
    let height = |value: f64| (HALF - value / bound * HALF).round() as i32;
    let x = |place: usize| across(place, editions.len());
    let line = |key: &str| {
        let values: Vec<Option<f64>> = editions.iter().map(|edition| value(edition, key)).collect();
        let pairs = values.windows(2).enumerate();
        let part = |(place, pair): (usize, &[Option<f64>])| {
            Some(Part {
                x1: x(place),
                x2: x(place + 1),
                y1: height(pair[0]?),
                y2: height(pair[1]?),
            })
        };
        Line {
            parts: pairs.filter_map(part).collect(),
        }
    };
    Some(Slope {
        years: editions
            .iter()
            .enumerate()
            .map(|(place, edition)| YearMark {
                x: x(place),
                text: edition.year().to_string(),
            })
            .collect(),
        ticks: [bound / 2.0, 0.0, -bound / 2.0]
            .map(|value| HeightMark {
                y: height(value),
                text: signed(visit.language, value, 1),
                own: value == 0.0,
            })
            .into(),
        others: keys
            .iter()
            .filter(|other| **other != key)
            .map(|other| line(other))
            .collect(),
        own: line(key),
        dots: dots(visit, &editions, key, height),
        names: names(visit, shelf, editions.last()?, key, &keys, height),
        label: visit.word("element-slope-label"),
    })
}

/// Where an edition stands, from left to right.
fn across(place: usize, count: usize) -> String {
    let part = place as f64 / (count - 1) as f64;
    let x = FIRST + part * (LAST - FIRST);
    format!("{}%", decimal(crate::locale::Language::En, x, 2))
}

fn dots(visit: &Visit, editions: &[&Publication], key: &str, height: impl Fn(f64) -> i32) -> Vec<Dot> {
    let dot = |(place, edition): (usize, &&Publication)| {
        let contrast = figures_of(edition, key)?.contrast().shown()?;
        let value = contrast.estimate.value();
        let (low, high) = contrast.estimate.interval().unwrap_or((value, value));
        Some(Dot {
            x: across(place, editions.len()),
            y: height(value),
            low_y: height(low),
            high_y: height(high),
            open: contrast.side == Side::Indistinct,
            text: signed(visit.language, value, 1),
            text_y: height(high) - 8,
        })
    };
    editions.iter().enumerate().filter_map(dot).collect()
}

fn has(publication: &Publication, key: &str) -> bool {
    value(publication, key).is_some()
}

fn figures_of<'a>(publication: &'a Publication, key: &str) -> Option<&'a ElementFigures> {
    publication.figures()?.element(key)
}

fn value(publication: &Publication, key: &str) -> Option<f64> {
    let contrast = figures_of(publication, key)?.contrast().shown()?;
    Some(contrast.estimate.value())
}

/// How far the axis reaches: a point, or more in halves.
fn bound(editions: &[&Publication], keys: &[&str]) -> f64 {
    let ends = editions.iter().flat_map(|edition| {
        keys.iter().filter_map(|key| {
            let contrast = figures_of(edition, key)?.contrast().shown()?;
            let value = contrast.estimate.value();
            let (low, high) = contrast.estimate.interval().unwrap_or((value, value));
            Some(low.abs().max(high.abs()))
        })
    });
    (ends.fold(1.0, f64::max) * 2.0 - 1e-9).ceil() / 2.0
}

/// The names at the right end: the element's own, and the two extremes where they stand clear of it and of each other.
fn names(
    visit: &Visit,
    shelf: &Published,
    newest: &Publication,
    own: &str,
    keys: &[&str],
    height: impl Fn(f64) -> i32,
) -> Vec<HeightMark> {
    const CLEAR: i32 = 18;
    let mut places: Vec<(f64, &str)> = keys
        .iter()
        .filter_map(|key| value(newest, key).map(|value| (value, *key)))
        .collect();
    places.sort_by(|a, b| b.0.total_cmp(&a.0));
    let named = |value: f64, key: &str| {
        let element = shelf.rubric()?.element(key)?;
        Some(HeightMark {
            y: height(value),
            text: element.text(visit.language).name.clone(),
            own: key == own,
        })
    };
    let of_own = places.iter().find(|(_, key)| *key == own);
    let ends = [places.first(), places.last()];
    let mut names: Vec<HeightMark> = Vec::new();
    for (value, key) in of_own.into_iter().chain(ends.into_iter().flatten()) {
        let clear = names.iter().all(|name| (name.y - height(*value)).abs() >= CLEAR);
        if clear {
            names.extend(named(*value, key));
        }
    }
    names
}
