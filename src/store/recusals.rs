//! Recusals: which juror does not see which case, and why. They are added and never taken back.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::{assignment, recusal};
use super::write::Tx;
use crate::domain::id::{CaseId, PersonId, RoundId};
use crate::domain::recusal::{Recusal, Tie};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeSet;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = recusal)]
struct RecusalRow {
    id: String,
    round_id: String,
    case_id: String,
    person_id: String,
    tie: String,
    reason: String,
    declared_at: NaiveDateTime,
}

impl RecusalRow {
    fn into_domain(self) -> Result<Recusal, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("recusal", what);
        Ok(Recusal {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            round: self.round_id.parse().map_err(|_| corrupt("round"))?,
            case: self.case_id.parse().map_err(|_| corrupt("case"))?,
            person: self.person_id.parse().map_err(|_| corrupt("person"))?,
            tie: Tie::parse(&self.tie).ok_or_else(|| corrupt("tie"))?,
            reason: self.reason,
            declared_at: self.declared_at,
        })
    }
}

/// The recusals of an assignment's juror from its case, for use inside a query over `assignment`. The one place that
/// says what "recused" means.
#[diesel::dsl::auto_type]
pub(super) fn of_assignment() -> _ {
    recusal::table
        .filter(recusal::round_id.eq(assignment::round_id))
        .filter(recusal::case_id.eq(assignment::case_id))
        .filter(recusal::person_id.eq(assignment::person_id))
}

/// # Errors
/// [`StoreError::Unique`] when the person is recused from the case already.
pub fn insert(tx: &mut Tx<'_>, recusal: &Recusal) -> Result<(), StoreError> {
    let row = RecusalRow {
        id: recusal.id.to_string(),
        round_id: recusal.round.to_string(),
        case_id: recusal.case.to_string(),
        person_id: recusal.person.to_string(),
        tie: recusal.tie.word().to_owned(),
        reason: recusal.reason.clone(),
        declared_at: recusal.declared_at,
    };
    diesel::insert_into(recusal::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

/// The cases of a round of which a person is recused.
pub fn cases_of(
    connection: &mut AnyConnection,
    round: RoundId,
    person: PersonId,
) -> Result<BTreeSet<CaseId>, StoreError> {
    let recusals = of_round(connection, round)?.into_iter();
    let own = recusals.filter(|recusal| recusal.person == person);
    Ok(own.map(|recusal| recusal.case).collect())
}

/// The recusals of a round, oldest first.
pub fn of_round(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Recusal>, StoreError> {
    let rows: Vec<RecusalRow> = recusal::table
        .filter(recusal::round_id.eq(round.to_string()))
        .order((recusal::declared_at, recusal::id))
        .select(RecusalRow::as_select())
        .load(connection)?;
    rows.into_iter().map(RecusalRow::into_domain).collect()
}
