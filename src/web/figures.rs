//! Published figures as finished strings for rows, charts and tables: numbers by language, places in percent, marks.

use crate::domain::publication::{EditionFigures, ElementFigures, Figure, Share};
use crate::domain::rubric::{Element, Rubric};
use crate::locale::{Language, decimal};
use crate::web::visit::Visit;
use serde::Serialize;

/// A row of the element list.
#[derive(Serialize)]
pub struct ElementRow {
    pub key: String,
    pub name: String,
    pub definition: String,
    pub href: String,
    pub mean: Option<String>,
    pub x: Option<String>,
    pub bands: Option<Vec<Band>>,
    // Columns of figures that are not published yet.
    pub contrast: Option<String>,
    pub mean_interval: Option<String>,
    pub interval: Option<String>,
    pub weight: Option<String>,
    pub reliability: Option<String>,
}

/// One of the three bands of a bar.
#[derive(Serialize)]
pub struct Band {
    pub key: &'static str,
    pub share: String,
    pub x: String,
    pub width: String,
    pub inside: bool,
}

/// The rows of a rubric, highest mean first, equal ones in rubric order, hidden ones last; without figures in rubric
/// order.
pub fn rows(
    visit: &Visit,
    rubric: &Rubric,
    figures: Option<&EditionFigures>,
    year: Option<i32>,
) -> Vec<ElementRow> {
    let mut elements: Vec<(&Element, Option<&ElementFigures>)> = rubric
        .elements
        .iter()
        .map(|element| (element, figures.and_then(|figures| figures.element(&element.key))))
        .collect();
    let mean = |figures: &Option<&ElementFigures>| figures.and_then(|f| f.mean().shown());
    elements.sort_by(|(_, a), (_, b)| mean(b).unwrap_or(0.0).total_cmp(&mean(a).unwrap_or(0.0)));
    elements
        .into_iter()
        .map(|(element, figures)| row(visit, element, figures, year))
        .collect()
}

fn row(visit: &Visit, element: &Element, figures: Option<&ElementFigures>, year: Option<i32>) -> ElementRow {
    let text = element.text(visit.language);
    let query = year.map(|year| format!("?edition={year}")).unwrap_or_default();
    let mean = figures.and_then(|figures| figures.mean().shown());
    ElementRow {
        key: element.key.clone(),
        name: text.name.clone(),
        definition: text.definition.clone(),
        href: visit.path(&format!("/elements/{}{query}", element.key)),
        mean: mean.map(|mean| decimal(visit.language, mean, 1)),
        x: mean.map(place),
        bands: figures.and_then(|figures| bands(visit, figures)),
        contrast: None,
        mean_interval: None,
        interval: None,
        weight: None,
        reliability: None,
    }
}

/// The place of a mean on the axis from 1 to 5.
fn place(mean: f64) -> String {
    format!("{}%", decimal(Language::En, (mean - 1.0) * 25.0, 2))
}

/// The three bands as a bar.
pub fn bands(visit: &Visit, figures: &ElementFigures) -> Option<Vec<Band>> {
    let shares = figures.bands().shown()?;
    let widths = widths(shares);
    let mut x = 0;
    let mut bands = Vec::with_capacity(3);
    for ((key, share), width) in ["low", "middle", "high"].into_iter().zip(shares).zip(widths) {
        bands.push(Band {
            key,
            share: share_text(visit, share),
            x: format!("{x}%"),
            width: format!("{width}%"),
            inside: width >= 6 && matches!(share, Share::Percent(_)),
        });
        x += width;
    }
    Some(bands)
}

/// A share in words: `60%`, `minder dan 10%`.
pub fn share_text(visit: &Visit, share: Share) -> String {
    match share {
        Share::Under10 => visit.word("band-under-ten"),
        Share::Over90 => visit.word("band-over-ninety"),
        Share::Percent(percent) => visit.say("band-share", &[("share", percent.to_string().into())]),
    }
}

/// Widths that fill the bar: coded shares are drawn at 5 or 95 and stretched to 100 together.
fn widths(shares: [Share; 3]) -> [u32; 3] {
    let drawn = shares.map(|share| match share {
        Share::Under10 => 5,
        Share::Over90 => 95,
        Share::Percent(percent) => u32::from(percent),
    });
    let sum: u32 = drawn.iter().sum::<u32>().max(1);
    let first = drawn[0] * 100 / sum;
    let second = drawn[1] * 100 / sum;
    [first, second, 100 - first - second]
}

/// The names of the elements with the highest and the lowest mean shown; none on a tie.
pub fn extremes(
    visit: &Visit,
    rubric: &Rubric,
    figures: &EditionFigures,
) -> (Option<String>, Option<String>) {
    let mut means: Vec<(f64, &Element)> = rubric
        .elements
        .iter()
        .filter_map(|element| match figures.element(&element.key)?.mean() {
            Figure::Shown(mean) => Some((mean, element)),
            Figure::Hidden => None,
        })
        .collect();
    means.sort_by(|a, b| b.0.total_cmp(&a.0));
    let name = |element: &Element| element.text(visit.language).name.clone();
    let apart = |a: f64, b: f64| (a - b).abs() > 0.05;
    match means.as_slice() {
        [first, second, .., before, last] => (
            apart(first.0, second.0).then(|| name(first.1)),
            apart(before.0, last.0).then(|| name(last.1)),
        ),
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bands_fill_the_bar_whatever_their_coding() {
        for shares in [
            [Share::Under10, Share::Percent(30), Share::Percent(70)],
            [Share::Under10, Share::Under10, Share::Over90],
            [Share::Percent(0), Share::Percent(0), Share::Percent(100)],
        ] {
            assert_eq!(widths(shares).iter().sum::<u32>(), 100);
        }
        assert_eq!(place(3.9), "72.50%");
        assert_eq!(place(1.0), "0.00%");
    }
}
