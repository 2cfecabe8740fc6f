//! Hand-ins: one row per juror and round, which also keeps a second click from handing in twice.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::hand_in;
use super::write::Tx;
use crate::domain::hand_in::HandIn;
use crate::domain::id::{PersonId, RoundId};
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = hand_in)]
struct HandInRow {
    id: String,
    round_id: String,
    person_id: String,
    sheets: i32,
    at: NaiveDateTime,
}

impl HandInRow {
    fn into_domain(self) -> Result<HandIn, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("hand_in", what);
        Ok(HandIn {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            round: self.round_id.parse().map_err(|_| corrupt("round"))?,
            person: self.person_id.parse().map_err(|_| corrupt("person"))?,
            sheets: self.sheets,
            at: self.at,
        })
    }
}

/// # Errors
/// [`StoreError::Unique`] when the juror has handed in.
pub fn insert(tx: &mut Tx<'_>, hand_in: &HandIn) -> Result<(), StoreError> {
    let row = HandInRow {
        id: hand_in.id.to_string(),
        round_id: hand_in.round.to_string(),
        person_id: hand_in.person.to_string(),
        sheets: hand_in.sheets,
        at: hand_in.at,
    };
    diesel::insert_into(hand_in::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(
    connection: &mut AnyConnection,
    round: RoundId,
    person: PersonId,
) -> Result<Option<HandIn>, StoreError> {
    let row: Option<HandInRow> = hand_in::table
        .filter(hand_in::round_id.eq(round.to_string()))
        .filter(hand_in::person_id.eq(person.to_string()))
        .select(HandInRow::as_select())
        .first(connection)
        .optional()?;
    row.map(HandInRow::into_domain).transpose()
}

/// The hand-ins of a round, oldest first.
pub fn of_round(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<HandIn>, StoreError> {
    let rows: Vec<HandInRow> = hand_in::table
        .filter(hand_in::round_id.eq(round.to_string()))
        .order((hand_in::at, hand_in::id))
        .select(HandInRow::as_select())
        .load(connection)?;
    rows.into_iter().map(HandInRow::into_domain).collect()
}
