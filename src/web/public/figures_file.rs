//! The figures of a publication as a file to take home: what its pages show, a row an element of the edition, of each sector
//! and of each kind; or the part of it that stands behind one chart. It reads the frozen figures and nothing else; what is
//! hidden or waits says so.

use crate::domain::publication::{
    BlockState, Dimension, ElementFigures, Estimate, Figures, Publication, Share,
};
use crate::domain::rubric::Rubric;
use crate::domain::score_table::Cell;
use crate::store::overview::public;
use crate::store::publications;
use crate::usecases::Failure;
use crate::web::download;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};

/// What stands in the first columns of every row, and then in those of a row with figures.
const HEADER: [&str; 30] = [
    "publication",
    "group",
    "key",
    "years",
    "state",
    "candidates",
    "jurors",
    "element",
    "element_name",
    "contrast",
    "contrast_low",
    "contrast_high",
    "mean",
    "mean_low",
    "mean_high",
    "share_1_2",
    "share_3",
    "share_4_5",
    "level_1",
    "level_2",
    "level_3",
    "level_4",
    "level_5",
    "icc_ck",
    "icc_c1",
    "icc_a1",
    "alpha_ordinal",
    "weight_percent",
    "weight_low",
    "weight_high",
];

/// The group that is a whole edition.
pub const EDITION: &str = "edition";

/// The part of the figures behind a chart.
pub struct Part<'p> {
    /// Of editions, of sectors or of kinds.
    pub group: &'p str,
    /// Of which sector or kind; `None`: of all.
    pub key: Option<&'p str>,
    /// Of which element; `None`: of all.
    pub element: Option<&'p str>,
}

/// `GET /{lang}/editions/{year}/publications/{number}/figures`: anyone.
pub async fn show(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, WebError> {
    let year: i32 = path.1.parse().map_err(|_| WebError::NotFound)?;
    let number: i32 = path.2.parse().map_err(|_| WebError::NotFound)?;
    let now = visit.app.tools.clock.now();
    let read = visit.app.tools.store.read(move |c| {
        let edition = public::of_year(c, year)?.ok_or(Failure::NotFound)?;
        let out = publications::out_of_year(c, year, now)?;
        let found = out.into_iter().find(|each| each.number() == number);
        Ok::<_, Failure>((found.ok_or(Failure::NotFound)?, edition))
    });
    let (publication, edition) = read.await?;
    let file = format!("challenge-{year}-{number}-figures.csv");
    answer(&visit, &[&publication], None, &edition.rubric, &file)
}

/// The file with the rows of these publications, all of them or a part; elements are called as in this rubric.
///
/// # Errors
/// The file cannot be made.
pub fn answer(
    visit: &Visit,
    publications: &[&Publication],
    part: Option<&Part<'_>>,
    rubric: &Rubric,
    file: &str,
) -> Result<HttpResponse, WebError> {
    let name = |key: &str| {
        let element = rubric.element(key);
        element.map_or_else(String::new, |element| element.text(visit.language).name.clone())
    };
    let mut rows = vec![HEADER.map(Cell::text).to_vec()];
    for publication in publications {
        rows.extend(rows_of(publication, part, name));
    }
    download::csv(&rows, file)
}

/// A group of which the file speaks.
struct Group<'p> {
    dimension: &'static str,
    key: &'p str,
    years: Vec<i32>,
    state: &'static str,
    figures: Option<&'p Figures>,
}

fn groups(publication: &Publication) -> Vec<Group<'_>> {
    let whole = publication.figures();
    let mut groups = vec![Group {
        dimension: EDITION,
        key: "",
        years: vec![publication.year()],
        state: if whole.is_some() {
            "released"
        } else {
            "titles-only"
        },
        figures: whole,
    }];
    for grouping in Dimension::ALL
        .into_iter()
        .filter_map(|of| publication.grouping(of))
    {
        let group = |key, state, figures| Group {
            dimension: grouping.dimension.word(),
            key,
            years: grouping.years(),
            state,
            figures,
        };
        match &grouping.state {
            BlockState::Waits(keys) => {
                groups.extend(keys.iter().map(|key| group(key.as_str(), "waits", None)))
            }
            BlockState::Closed(cells) => groups.extend(cells.iter().map(|cell| match &cell.figures {
                Some(figures) => group(cell.key.as_str(), "released", Some(figures)),
                None => group(cell.key.as_str(), "hidden", None),
            })),
        }
    }
    groups
}

fn rows_of(
    publication: &Publication,
    part: Option<&Part<'_>>,
    name: impl Fn(&str) -> String,
) -> Vec<Vec<Cell>> {
    let id = format!("{}-{}", publication.year(), publication.number());
    let mut rows = Vec::new();
    let groups = groups(publication).into_iter().filter(|group| {
        part.is_none_or(|part| part.group == group.dimension && part.key.is_none_or(|key| key == group.key))
    });
    for group in groups {
        let years: Vec<String> = group.years.iter().map(ToString::to_string).collect();
        let about = [
            id.as_str(),
            group.dimension,
            group.key,
            &years.join(" "),
            group.state,
        ]
        .map(Cell::text);
        let Some(figures) = group.figures else {
            rows.push(filled(about.to_vec()));
            continue;
        };
        let element = part.and_then(|part| part.element);
        let elements = figures.elements().iter();
        for element in elements.filter(|own| element.is_none_or(|key| key == own.key())) {
            let mut row = about.to_vec();
            row.extend([figures.candidates(), figures.jurors()].map(|count| Cell::Number(count.into())));
            row.extend([element.key(), &name(element.key())].map(Cell::text));
            row.extend(of_element(element));
            // What goes with the result is said of the whole edition only.
            let weight = publication
                .weight(element.key())
                .filter(|_| group.dimension == EDITION);
            let parts = weight.map(|weight| [weight.percent, weight.low, weight.high]);
            row.extend(parts.into_iter().flatten().map(|part| Cell::Number(part.into())));
            rows.push(filled(row));
        }
    }
    rows
}

/// Contrast, mean, shares and agreement.
fn of_element(element: &ElementFigures) -> Vec<Cell> {
    let contrast = element.contrast().shown().map(|contrast| contrast.estimate);
    let mut cells = [contrast, element.mean().shown()].map(estimate).concat();
    cells.extend(shares(element.bands().shown()));
    match element.levels() {
        Some(levels) => cells.extend(levels.map(share)),
        None => cells.extend([const { Cell::Empty }; 5]),
    }
    let agreement = element.agreement();
    cells.extend([
        Cell::real(agreement.map(|of| of.panel())),
        Cell::real(agreement.map(|of| of.consistency())),
        Cell::real(agreement.map(|of| of.absolute())),
        Cell::real(agreement.and_then(|of| of.alpha())),
    ]);
    cells
}

/// An estimate with its interval; one that is not shown is hidden.
fn estimate(estimate: Option<Estimate>) -> Vec<Cell> {
    let Some(estimate) = estimate else {
        return vec![Cell::text("hidden"), Cell::Empty, Cell::Empty];
    };
    let interval = estimate.interval();
    vec![
        Cell::Real(estimate.value()),
        Cell::real(interval.map(|(low, _)| low)),
        Cell::real(interval.map(|(_, high)| high)),
    ]
}

fn shares(bands: Option<[Share; 3]>) -> [Cell; 3] {
    bands.map_or_else(
        || [Cell::text("hidden"), Cell::Empty, Cell::Empty],
        |bands| bands.map(share),
    )
}

/// In per cent; the ends of the coding as the pages say them.
fn share(share: Share) -> Cell {
    match share {
        Share::Under10 => Cell::text("under 10"),
        Share::Percent(percent) => Cell::Number(percent.into()),
        Share::Over90 => Cell::text("over 90"),
    }
}

/// A row as wide as the header.
fn filled(mut row: Vec<Cell>) -> Vec<Cell> {
    row.resize(HEADER.len(), Cell::Empty);
    row
}
