//! Rounds of judging, and the stage at which an edition and its round stand.

pub mod reopenings;

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::{edition, round};
use super::write::Tx;
use crate::domain::id::{EditionId, RoundId};
use crate::domain::panel::Round;
use crate::domain::phase::{Phase, RoundKind, RoundState};
use crate::domain::policy::Stage;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = round)]
struct RoundRow {
    id: String,
    edition_id: String,
    ordinal: i32,
    kind: String,
    state: String,
    rubric_id: String,
    scoring_closes_at: NaiveDateTime,
    closed_at: Option<NaiveDateTime>,
    revealed_at: Option<NaiveDateTime>,
    revision: i32,
}

impl RoundRow {
    fn of(round: &Round) -> RoundRow {
        RoundRow {
            id: round.id.to_string(),
            edition_id: round.edition.to_string(),
            ordinal: round.ordinal,
            kind: round.kind.word().to_owned(),
            state: round.state.word().to_owned(),
            rubric_id: round.rubric.to_string(),
            scoring_closes_at: round.scoring_closes_at,
            closed_at: round.closed_at,
            revealed_at: round.revealed_at,
            revision: round.revision,
        }
    }

    fn into_domain(self) -> Result<Round, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("round", what);
        Ok(Round {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            edition: self.edition_id.parse().map_err(|_| corrupt("edition"))?,
            ordinal: self.ordinal,
            kind: RoundKind::parse(&self.kind).ok_or_else(|| corrupt("kind"))?,
            state: RoundState::parse(&self.state).ok_or_else(|| corrupt("state"))?,
            rubric: self.rubric_id.parse().map_err(|_| corrupt("rubric"))?,
            scoring_closes_at: self.scoring_closes_at,
            closed_at: self.closed_at,
            revealed_at: self.revealed_at,
            revision: self.revision,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, round: &Round) -> Result<(), StoreError> {
    diesel::insert_into(round::table)
        .values(RoundRow::of(round))
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: RoundId) -> Result<Option<Round>, StoreError> {
    let row = round::table
        .find(id.to_string())
        .select(RoundRow::as_select())
        .first(connection)
        .optional()?;
    row.map(RoundRow::into_domain).transpose()
}

/// The sector round of an edition: its first.
pub fn of_edition(connection: &mut AnyConnection, edition: EditionId) -> Result<Option<Round>, StoreError> {
    let row = round::table
        .filter(round::edition_id.eq(edition.to_string()))
        .order(round::ordinal)
        .select(RoundRow::as_select())
        .first(connection)
        .optional()?;
    row.map(RoundRow::into_domain).transpose()
}

/// The rounds of all editions, the newest of an edition last.
pub fn all(connection: &mut AnyConnection) -> Result<Vec<Round>, StoreError> {
    let rows: Vec<RoundRow> = round::table
        .order((round::edition_id, round::ordinal))
        .select(RoundRow::as_select())
        .load(connection)?;
    rows.into_iter().map(RoundRow::into_domain).collect()
}

/// Replaces state, deadline and the moments of closing and revealing, if nobody saved since `round.revision`.
///
/// # Errors
/// [`StoreError::Stale`].
pub fn update(tx: &mut Tx<'_>, round: &Round) -> Result<(), StoreError> {
    let row = RoundRow::of(round);
    let changed = diesel::update(
        round::table
            .find(&row.id)
            .filter(round::revision.eq(row.revision)),
    )
    .set((
        round::state.eq(&row.state),
        round::scoring_closes_at.eq(row.scoring_closes_at),
        round::closed_at.eq(row.closed_at),
        round::revealed_at.eq(row.revealed_at),
        round::revision.eq(row.revision + 1),
    ))
    .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Where an edition and its sector round stand.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such edition.
pub fn stage(connection: &mut AnyConnection, edition: EditionId) -> Result<Stage, StoreError> {
    let (phase, state): (String, Option<String>) = edition::table
        .left_join(round::table)
        .filter(edition::id.eq(edition.to_string()))
        .order(round::ordinal)
        .select((edition::phase, round::state.nullable()))
        .first(connection)?;
    let corrupt = |what: &str| StoreError::corrupt("edition", what);
    Ok(Stage {
        phase: Phase::parse(&phase).ok_or_else(|| corrupt("phase"))?,
        round: match state {
            Some(state) => RoundState::parse(&state).ok_or_else(|| corrupt("round"))?,
            None => RoundState::Planned,
        },
    })
}
