//! Everything that a publication of an edition would rest on now. The proposal freezes it, the confirmation compares it,
//! the organisers' preview shows what it gives: one road for all three.

use crate::domain::disclosure::FrozenInput;
use crate::domain::edition::Edition;
use crate::domain::title_award::TitleAward;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{rounds, rubrics, scoresheets};

/// The input, with the titles in the order in which they are printed.
///
/// # Errors
/// [`StoreError::NotFound`] when the edition has no round.
pub fn publication_input(
    connection: &mut AnyConnection,
    edition: &Edition,
    titles: &[TitleAward],
) -> Result<FrozenInput, StoreError> {
    let round = rounds::of_edition(connection, edition.id)?.ok_or(StoreError::NotFound)?;
    let weights = rubrics::weights(connection, round.rubric)?;
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    let titles = titles.iter().map(TitleAward::published).collect();
    Ok(FrozenInput::new(
        edition.id,
        edition.year,
        weights,
        edition.minimum,
        reviews,
        titles,
    ))
}
