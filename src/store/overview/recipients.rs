//! Who is written to: the people behind an edition's drafts and panels.

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::hand_ins;
use super::super::people::PersonRow;
use super::super::schema::{business_case, panel, panel_member, person};
use crate::domain::business_case::CaseState;
use crate::domain::id::{EditionId, RoundId};
use crate::domain::person::Person;
use diesel::prelude::*;

/// The candidates who still write: their case is a draft, or was returned.
pub fn writing_candidates(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Vec<Person>, StoreError> {
    let writing = [CaseState::Draft, CaseState::Returned].map(CaseState::word);
    let rows = person::table
        .inner_join(business_case::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .filter(business_case::state.eq_any(writing))
        .order((business_case::number, person::id))
        .select(PersonRow::as_select())
        .load(connection)?;
    rows.into_iter().map(PersonRow::into_domain).collect()
}

/// The people who sit in a panel of the round.
pub fn sitting_jurors(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Person>, StoreError> {
    let rows = person::table
        .inner_join(panel_member::table.inner_join(panel::table))
        .filter(panel::round_id.eq(round.to_string()))
        .filter(panel_member::accepted_at.is_not_null())
        .filter(panel_member::left_at.is_null())
        .order((panel_member::invited_at, person::id))
        .select(PersonRow::as_select())
        .load(connection)?;
    rows.into_iter().map(PersonRow::into_domain).collect()
}

/// The people who sit in a panel of the round and have not handed in.
pub fn jurors_without_hand_in(
    connection: &mut AnyConnection,
    round: RoundId,
) -> Result<Vec<Person>, StoreError> {
    let done = hand_ins::of_round(connection, round)?;
    let mut jurors = sitting_jurors(connection, round)?;
    jurors.retain(|juror| done.iter().all(|one| one.person != juror.id));
    Ok(jurors)
}
