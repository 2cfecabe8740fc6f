//! The preview of a publication, for organisers: the figures and titles exactly as they will show, and beside each hidden
//! figure the reason, which the public never sees.

use crate::domain::disclosure::{Hiding, hiding_of_edition, hiding_of_element};
use crate::locale::decimal;
use crate::store::overview::publication_desk::PublicationDesk;
use crate::web::figures::{self, Band};
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
    rows: Vec<FigureRow>,
    titles: TitleBoard,
}

#[derive(Serialize)]
struct FigureRow {
    name: String,
    mean: Option<String>,
    bands: Option<Vec<Band>>,
    /// Why something of it is hidden.
    why: Vec<String>,
}

/// The preview; none before the edition is sealed.
pub(super) fn of(visit: &Visit, desk: &PublicationDesk, out: bool) -> Option<Preview> {
    let (publication, input) = desk.publication.as_ref().zip(desk.input.as_ref())?;
    let reason = |hiding: Hiding| visit.word(&format!("cockpit-hiding-{hiding}"));
    let reasons = |found: Vec<Hiding>| found.into_iter().map(reason).collect::<Vec<_>>();
    let figures = publication.figures();
    let rows: Vec<FigureRow> = figures.map_or_else(Vec::new, |figures| {
        desk.rubric
            .elements
            .iter()
            .filter_map(|element| {
                let shown = figures.element(&element.key)?;
                let place = input.elements.iter().position(|(key, _)| *key == element.key)?;
                let number = |value: Option<f64>| value.map(|value| decimal(visit.language, value, 1));
                Some(FigureRow {
                    name: element.text(visit.language).name.clone(),
                    mean: number(shown.mean().shown()),
                    bands: figures::bands(visit, shown),
                    why: reasons(hiding_of_element(input, place)),
                })
            })
            .collect()
    });
    Some(Preview {
        out,
        hides: rows.iter().any(|row| !row.why.is_empty()),
        basis: figures.map(|figures| {
            visit.say(
                "figures-basis",
                &[
                    ("candidates", figures.candidates().into()),
                    ("jurors", figures.jurors().into()),
                ],
            )
        }),
        why_titles_only: if figures.is_none() {
            reasons(hiding_of_edition(input))
        } else {
            Vec::new()
        },
        rows,
        titles: titles::board(visit, publication, &desk.sectors, &desk.title_names),
    })
}
