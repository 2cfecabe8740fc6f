//! Reopenings of a round: added, read, never changed.

use crate::domain::id::RoundId;
use crate::domain::reopening::Reopening;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::round_reopening;
use crate::store::write::Tx;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = round_reopening)]
struct ReopeningRow {
    id: String,
    round_id: String,
    reason: String,
    until_at: NaiveDateTime,
    reopened_by: String,
    reopened_at: NaiveDateTime,
}

impl ReopeningRow {
    fn into_domain(self) -> Result<Reopening, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("round_reopening", what);
        Ok(Reopening {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            round: self.round_id.parse().map_err(|_| corrupt("round"))?,
            reason: self.reason,
            until: self.until_at,
            reopened_by: self.reopened_by.parse().map_err(|_| corrupt("reopened_by"))?,
            reopened_at: self.reopened_at,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, reopening: &Reopening) -> Result<(), StoreError> {
    let row = ReopeningRow {
        id: reopening.id.to_string(),
        round_id: reopening.round.to_string(),
        reason: reopening.reason.clone(),
        until_at: reopening.until,
        reopened_by: reopening.reopened_by.to_string(),
        reopened_at: reopening.reopened_at,
    };
    diesel::insert_into(round_reopening::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

/// The reopenings of a round, oldest first.
pub fn of_round(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Reopening>, StoreError> {
    let rows: Vec<ReopeningRow> = round_reopening::table
        .filter(round_reopening::round_id.eq(round.to_string()))
        .order((round_reopening::reopened_at, round_reopening::id))
        .select(ReopeningRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ReopeningRow::into_domain).collect()
}
