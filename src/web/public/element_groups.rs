//! One element by sector, and by kind: a row a sector or kind on the axis of contrasts, with the three marks for what is not
//! shown. From the publication shown; where its block still waits, the page says so and leads to the newest block.

use super::published::{Published, Wanted, released};
use crate::domain::publication::{BlockState, Dimension, Figure, Figures, Grouping, Publication, Side};
use crate::locale::decimal;
use crate::web::figures::{self, Axis, ContrastShown};
use crate::web::visit::Visit;
use serde::{Serialize, Serializer};

/// An element by sector or by kind.
#[derive(Serialize)]
pub struct GroupPart {
    /// By what: "sector" or "kind" to the template.
    #[serde(serialize_with = "as_word")]
    pub dimension: Dimension,
    label: String,
    /// The editions of the block.
    years: String,
    /// The same as a span alone: "2023–2025".
    #[serde(skip)]
    pub span: String,
    finding: String,
    axis: Axis,
    /// The contrast of the whole edition: only where the block is one edition.
    all: Option<AllMark>,
    rows: Vec<GroupRow>,
    caption: String,
    pub waits: bool,
    /// Some line is hidden.
    hides: bool,
    /// Where the newest closed block is, if not here.
    elsewhere: Option<Elsewhere>,
}

#[derive(Serialize)]
struct AllMark {
    x: String,
    text: String,
}

#[derive(Serialize)]
struct Elsewhere {
    href: String,
    label: String,
}

/// A sector or kind.
#[derive(Serialize)]
struct GroupRow {
    name: String,
    /// "shown", "hidden", "waits" or "none".
    mark: &'static str,
    contrast: Option<ContrastShown>,
    mean: Option<String>,
    candidates: u32,
    jurors: u32,
}

fn as_word<S: Serializer>(dimension: &Dimension, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(dimension.word())
}

/// The element by sector, then by kind; nothing without a publication.
pub fn parts(visit: &Visit, shelf: &Published, key: &str) -> Vec<GroupPart> {
    let Some((publication, edition)) = &shelf.shown else {
        return Vec::new();
    };
    let entered: Vec<String> = edition.sectors.iter().map(|sector| sector.key.clone()).collect();
    Dimension::ALL
        .into_iter()
        .filter_map(|dimension| {
            let grouping = publication.grouping(dimension)?;
            let known: &[String] = match dimension {
                Dimension::Sector => &entered,
                Dimension::Kind => &[],
            };
            Some(part(visit, shelf, publication, grouping, key, known))
        })
        .collect()
}

fn part(
    visit: &Visit,
    shelf: &Published,
    publication: &Publication,
    grouping: &Grouping,
    key: &str,
    known: &[String],
) -> GroupPart {
    let dimension = grouping.dimension;
    let word = dimension.word();
    let whole = publication.figures().and_then(|figures| figures.element(key));
    let whole = whole.and_then(|figures| figures.contrast().shown());
    let all = whole.filter(|_| grouping.members.len() == 1 && grouping.is_closed());
    let contrasts = grouping.cells().iter().filter_map(|cell| {
        let figures = cell.figures.as_ref()?.element(key)?;
        figures.contrast().shown()
    });
    let axis = Axis::over(visit.language, contrasts.chain(all), None);
    let mut rows: Vec<GroupRow> = figures::cells(visit, &shelf.sector_names, grouping)
        .into_iter()
        .map(|cell| match grouping.figures(&cell.key) {
            Some(figures) => row(visit, cell.name, figures, key, &axis),
            None => marked(cell.name, cell.state),
        })
        .collect();
    // Highest first; what is not shown comes last, by name.
    let height = |row: &GroupRow| {
        row.contrast
            .as_ref()
            .map_or(f64::NEG_INFINITY, |shown| shown.value)
    };
    rows.sort_by(|one, other| height(other).total_cmp(&height(one)));
    let there = |sector: &&String| !grouping_has(grouping, sector);
    let absent = known.iter().filter(there);
    rows.extend(absent.map(|key| marked(shelf.name(visit, dimension, key), "none")));
    let hides = rows.iter().any(|row| row.mark == "hidden");
    GroupPart {
        dimension,
        label: figures::group_label(visit, dimension),
        years: figures::block_years(visit, grouping),
        span: figures::years(visit, &grouping.years()),
        finding: finding(visit, shelf, grouping, key),
        all: all.map(|contrast| {
            let shown = figures::contrast_shown(visit, contrast, &axis);
            AllMark {
                x: shown.x,
                text: visit.say(&format!("element-all-{word}"), &[("contrast", shown.text.into())]),
            }
        }),
        axis,
        rows,
        caption: visit.word(&format!("element-by-caption-{word}")),
        waits: !grouping.is_closed(),
        hides,
        elsewhere: elsewhere(visit, shelf, publication, dimension, key),
    }
}

fn grouping_has(grouping: &Grouping, key: &str) -> bool {
    match &grouping.state {
        BlockState::Waits(keys) => keys.iter().any(|known| known == key),
        BlockState::Closed(cells) => cells.iter().any(|cell| cell.key == key),
    }
}

fn marked(name: String, mark: &'static str) -> GroupRow {
    GroupRow {
        name,
        mark,
        contrast: None,
        mean: None,
        candidates: 0,
        jurors: 0,
    }
}

fn row(visit: &Visit, name: String, figures: &Figures, key: &str, axis: &Axis) -> GroupRow {
    let element = figures.element(key);
    let Some(Figure::Shown(contrast)) = element.map(|element| element.contrast()) else {
        return marked(name, "hidden");
    };
    let mean = element.and_then(|element| element.mean().shown());
    GroupRow {
        name,
        mark: "shown",
        contrast: Some(figures::contrast_shown(visit, contrast, axis)),
        mean: mean.map(|mean| decimal(visit.language, mean.value(), 1)),
        candidates: figures.candidates(),
        jurors: figures.jurors(),
    }
}

/// In a sentence: where the element lies above or below the own average.
fn finding(visit: &Visit, shelf: &Published, grouping: &Grouping, key: &str) -> String {
    let word = grouping.dimension.word();
    if !grouping.is_closed() {
        return visit.word(&format!("element-waits-{word}"));
    }
    let on = |side: Side| -> Vec<String> {
        let cells = grouping.cells().iter().filter(|cell| {
            let element = cell.figures.as_ref().and_then(|figures| figures.element(key));
            let contrast = element.and_then(|element| element.contrast().shown());
            contrast.is_some_and(|contrast| contrast.side == side)
        });
        cells
            .map(|cell| shelf.name(visit, grouping.dimension, &cell.key))
            .collect()
    };
    let (above, below) = (on(Side::Above), on(Side::Below));
    let state = match (above.is_empty(), below.is_empty()) {
        (false, false) => "both",
        (false, true) => "above",
        (true, false) => "below",
        (true, true) => "none",
    };
    visit.say(
        &format!("element-groups-{state}"),
        &[
            ("above", figures::list(visit, &above).into()),
            ("below", figures::list(visit, &below).into()),
        ],
    )
}

/// The newest other publication that releases something by this dimension, while the one shown has nothing of it.
fn elsewhere(
    visit: &Visit,
    shelf: &Published,
    publication: &Publication,
    dimension: Dimension,
    key: &str,
) -> Option<Elsewhere> {
    if !released(publication, dimension).is_empty() {
        return None;
    }
    let other = shelf
        .all
        .iter()
        .find(|other| !released(other, dimension).is_empty() && other.year() != publication.year())?;
    let wanted = Wanted::of_year(Some(other.year()));
    let years = other.grouping(dimension).map(Grouping::years).unwrap_or_default();
    Some(Elsewhere {
        href: visit.path(&wanted.address(&format!("/elements/{key}"))),
        label: visit.say(
            "element-block-elsewhere",
            &[("years", figures::years(visit, &years).into())],
        ),
    })
}
