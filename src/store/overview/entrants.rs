//! The people who entered an edition: whose case was submitted and not withdrawn, admitted or not.

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::people::PersonRow;
use super::super::schema::{business_case, person};
use crate::domain::business_case::CaseState;
use crate::domain::id::EditionId;
use crate::domain::person::Person;
use diesel::prelude::*;

/// By number of the case.
pub fn entrants(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<Person>, StoreError> {
    let apart = [CaseState::Draft, CaseState::Withdrawn].map(CaseState::word);
    let rows: Vec<PersonRow> = person::table
        .inner_join(business_case::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .filter(business_case::state.ne_all(apart))
        .order(business_case::number)
        .select(PersonRow::as_select())
        .load(connection)?;
    rows.into_iter().map(PersonRow::into_domain).collect()
}
