//! Everything that a publication of an edition would rest on now, and what the gate would let through. The proposal freezes
//! it, the confirmation compares it, the organisers' preview shows it: one road for all three.

use super::title_desk;
use crate::domain::disclosure::{FrozenInput, Release, Released, release, rested_on};
use crate::domain::edition::Edition;
use crate::domain::publication::{Correction, Publication};
use crate::domain::title_award::TitleAward;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{editions, publications, rounds, rubrics, scoresheets};
use chrono::NaiveDateTime;

/// A publication as it would be.
#[derive(Clone, Debug)]
pub struct Plan {
    pub input: FrozenInput,
    pub release: Release,
    /// What its figures rest on: the input, or the earlier scores where those stand.
    pub rests_on: FrozenInput,
    /// The publications that were out already.
    pub history: Vec<Released>,
}

/// The input, with the titles in the order in which they are printed.
///
/// # Errors
/// [`StoreError::NotFound`] when the edition has no round or no rubric.
pub fn publication_input(
    connection: &mut AnyConnection,
    edition: &Edition,
    number: i32,
    correction: Option<Correction>,
) -> Result<FrozenInput, StoreError> {
    let round = rounds::of_edition(connection, edition.id)?.ok_or(StoreError::NotFound)?;
    let rubric = rubrics::find_of_edition(connection, edition.id)?.ok_or(StoreError::NotFound)?;
    let sectors = editions::sectors(connection, edition.id)?;
    let reviews = scoresheets::counted_reviews(connection, round.id)?;
    let desk = title_desk::title_desk(connection, edition.id)?;
    let awards = desk.titles.iter().filter_map(|line| line.award.as_ref());
    let titles = awards.map(TitleAward::published).collect();
    let input = FrozenInput::new(edition, &sectors, &rubric.elements, reviews, titles);
    Ok(input.numbered(number).correcting(correction))
}

/// What a publication of this number would be at `now`, after everything that is out. The method is computed here: never
/// inside a write.
///
/// # Errors
/// As [`publication_input`].
pub fn plan(
    connection: &mut AnyConnection,
    edition: &Edition,
    number: i32,
    correction: Option<Correction>,
    now: NaiveDateTime,
) -> Result<Plan, StoreError> {
    let input = publication_input(connection, edition, number, correction)?;
    let mut history = publications::history(connection, now)?;
    // One that is out already is not its own past.
    history.retain(|released| (released.input.edition, released.input.number) != (edition.id, number));
    let release = release(&input, &history);
    let rests_on = rested_on(input.clone(), &release, &history);
    Ok(Plan {
        input,
        release,
        rests_on,
        history,
    })
}

impl Plan {
    pub fn publication(&self) -> &Publication {
        &self.release.publication
    }
}
