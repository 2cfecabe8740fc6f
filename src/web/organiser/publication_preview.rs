//! The preview of a publication, for organisers: the figures and titles exactly as they will show, what waits for its block,
//! and beside each hidden figure the reason, which the public never sees.

use crate::domain::disclosure::{Hiding, Subject};
use crate::domain::publication::{Dimension, ElementFigures, Figures, Grouping, Publication};
use crate::locale::{decimal, signed};
use crate::store::overview::publication_desk::PublicationDesk;
use crate::web::figures::{self, Band, CellShown, LevelShare};
use crate::web::titles::{self, TitleBoard};
use crate::web::visit::Visit;
use serde::Serialize;

/// What will show.
#[derive(Serialize)]
pub(super) struct Preview {
    /// It is public already.
    out: bool,
    /// Some figure is hidden.
    hides: bool,
    /// On whom the figures rest; none where titles only are published.
    basis: Option<String>,
    /// Why there are titles only.
    why_titles_only: Vec<String>,
    /// Why no mean is shown.
    why_no_means: Vec<String>,
    rows: Vec<FigureRow>,
    groupings: Vec<GroupingPart>,
    /// Once all are decided: before, one that is open would look as if it were not awarded.
    titles: Option<TitleBoard>,
}

#[derive(Serialize)]
struct FigureRow {
    name: String,
    contrast: Option<String>,
    contrast_interval: Option<String>,
    mean: Option<String>,
    mean_interval: Option<String>,
    bands: Option<Vec<Band>>,
    levels: Option<Vec<LevelShare>>,
    reliability: Option<String>,
    /// Share and interval of what goes with the result; from 20 candidates up.
    weight: Option<[String; 2]>,
    /// Why something of it is hidden.
    why: Vec<String>,
}

/// Sectors or kinds.
#[derive(Serialize)]
struct GroupingPart {
    label: String,
    /// The editions of the block.
    years: String,
    /// It waits for more editions.
    waits: bool,
    rows: Vec<CellRow>,
    /// Elements and means that are left out of all of them, with why.
    left_out: Vec<String>,
}

#[derive(Serialize)]
struct CellRow {
    #[serde(flatten)]
    shown: CellShown,
    /// Its figures, where they are released.
    figures: Vec<FigureRow>,
    why: Vec<String>,
}

/// The preview; none before the edition is sealed.
pub(super) fn of(visit: &Visit, desk: &PublicationDesk, out: bool) -> Option<Preview> {
    let publication = desk.publication.as_ref()?;
    let shown = publication.figures();
    let rows = shown.map_or_else(Vec::new, |figures| rows(visit, desk, figures, Some(publication)));
    Some(Preview {
        out,
        hides: rows.iter().any(|row| !row.why.is_empty()),
        basis: shown.map(|figures| figures::basis(visit, figures)),
        why_titles_only: why(visit, desk, &Subject::Edition),
        why_no_means: why(visit, desk, &Subject::Means),
        rows,
        groupings: Dimension::ALL
            .into_iter()
            .filter_map(|dimension| publication.grouping(dimension))
            .map(|grouping| part(visit, desk, grouping))
            .collect(),
        titles: (out || desk.titles_undecided == 0)
            .then(|| titles::board(visit, publication, &desk.sectors, &desk.title_names)),
    })
}

/// Why this stays hidden; nothing where it does not.
fn why(visit: &Visit, desk: &PublicationDesk, what: &Subject) -> Vec<String> {
    let reason = |hiding: &Hiding| visit.word(&format!("cockpit-hiding-{hiding}"));
    let found = desk.withheld.iter().filter(|withheld| withheld.what == *what);
    found
        .flat_map(|withheld| withheld.why.iter().map(reason))
        .collect()
}

/// The figures of the whole edition, of which `of` is the publication, or of one sector or kind.
fn rows(
    visit: &Visit,
    desk: &PublicationDesk,
    figures: &Figures,
    of: Option<&Publication>,
) -> Vec<FigureRow> {
    let elements = desk.rubric.elements.len();
    desk.rubric
        .elements
        .iter()
        .filter_map(|element| {
            let shown = figures.element(&element.key)?;
            let name = element.text(visit.language).name.clone();
            let weight = of.and_then(|publication| publication.weight(&element.key));
            let weight = weight.map(|weight| figures::weight_shown(visit, weight, elements));
            Some(FigureRow {
                weight: weight.map(|weight| [weight.text, weight.interval]),
                why: of.map_or_else(Vec::new, |_| {
                    why(visit, desk, &Subject::Element(element.key.clone()))
                }),
                ..row(visit, name, shown)
            })
        })
        .collect()
}

fn row(visit: &Visit, name: String, shown: &ElementFigures) -> FigureRow {
    let language = visit.language;
    let mean = shown.mean().shown();
    let contrast = shown.contrast().shown();
    FigureRow {
        name,
        contrast: contrast.map(|contrast| signed(language, contrast.estimate.value(), 1)),
        contrast_interval: contrast.and_then(|contrast| figures::contrast_interval_text(visit, contrast)),
        mean: mean.map(|mean| decimal(language, mean.value(), 1)),
        mean_interval: mean.and_then(|mean| figures::mean_interval_text(visit, mean)),
        bands: figures::bands(visit, shown),
        levels: figures::levels(visit, shown),
        reliability: figures::reliability(visit, shown).map(|found| format!("{} {}", found.text, found.word)),
        weight: None,
        why: Vec::new(),
    }
}

fn part(visit: &Visit, desk: &PublicationDesk, grouping: &Grouping) -> GroupingPart {
    let dimension = grouping.dimension;
    let rows = figures::cells(visit, &desk.sector_names, grouping)
        .into_iter()
        .map(|shown| CellRow {
            why: why(visit, desk, &Subject::Cell(dimension, shown.key.clone())),
            figures: grouping
                .figures(&shown.key)
                .map_or_else(Vec::new, |figures| rows(visit, desk, figures, None)),
            shown,
        })
        .collect();
    GroupingPart {
        label: figures::group_label(visit, dimension),
        years: figures::block_years(visit, grouping),
        waits: !grouping.is_closed(),
        rows,
        left_out: left_out(visit, desk, dimension),
    }
}

fn left_out(visit: &Visit, desk: &PublicationDesk, dimension: Dimension) -> Vec<String> {
    let of_element = desk.rubric.elements.iter().flat_map(|element| {
        let found = why(visit, desk, &Subject::ElementOf(dimension, element.key.clone()));
        found
            .into_iter()
            .map(|why| format!("{}: {why}", element.text(visit.language).name))
    });
    let means = why(visit, desk, &Subject::MeansOf(dimension));
    of_element
        .chain(
            means
                .into_iter()
                .map(|why| format!("{}: {why}", visit.word("cockpit-publication-means"))),
        )
        .collect()
}
