//! Scoresheets: their states, and the scores on them. Each score has a revision of its own, so that two tabs meet per
//! element. Which sheets count is said in `reviews`.

mod reviews;

pub use reviews::{counted_reviews, counted_reviews_of_case};

use super::connection::{AnyConnection, on_backend};
use super::error::StoreError;
use super::schema::{assignment, element_score, scoresheet};
use super::write::Tx;
use crate::domain::id::{AssignmentId, PersonId, RoundId, ScoresheetId};
use crate::domain::scale::Level;
use crate::domain::scoresheet::{Choice, ElementScore, Scoresheet, SheetState};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::upsert::excluded;
use std::collections::BTreeMap;

/// How many rows go into one statement, well within both databases' limit of values.
const CHUNK: usize = 500;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = scoresheet)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct SheetRow {
    id: String,
    assignment_id: String,
    state: String,
    revision: i32,
    completed_at: Option<NaiveDateTime>,
    handed_in_at: Option<NaiveDateTime>,
    accepted_by: Option<String>,
    accepted_at: Option<NaiveDateTime>,
    updated_at: NaiveDateTime,
}

impl SheetRow {
    fn of(sheet: &Scoresheet) -> SheetRow {
        SheetRow {
            id: sheet.id.to_string(),
            assignment_id: sheet.assignment.to_string(),
            state: sheet.state.word().to_owned(),
            revision: sheet.revision,
            completed_at: sheet.completed_at,
            handed_in_at: sheet.handed_in_at,
            accepted_by: sheet.accepted_by.map(|id| id.to_string()),
            accepted_at: sheet.accepted_at,
            updated_at: sheet.updated_at,
        }
    }

    pub(super) fn into_domain(self) -> Result<Scoresheet, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("scoresheet", what);
        Ok(Scoresheet {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            assignment: self.assignment_id.parse().map_err(|_| corrupt("assignment"))?,
            state: SheetState::parse(&self.state).ok_or_else(|| corrupt("state"))?,
            revision: self.revision,
            completed_at: self.completed_at,
            handed_in_at: self.handed_in_at,
            accepted_by: self
                .accepted_by
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("accepted_by"))?,
            accepted_at: self.accepted_at,
            updated_at: self.updated_at,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = element_score)]
#[diesel(treat_none_as_default_value = false)]
struct ScoreRow {
    scoresheet_id: String,
    element_id: String,
    level: Option<i32>,
    abstained: bool,
    justification: String,
    revision: i32,
    saved_at: NaiveDateTime,
}

impl ScoreRow {
    fn of(sheet: ScoresheetId, score: &ElementScore, now: NaiveDateTime) -> ScoreRow {
        ScoreRow {
            scoresheet_id: sheet.to_string(),
            element_id: score.element.to_string(),
            level: score.choice.level().map(|level| i32::from(level.number())),
            abstained: score.choice == Choice::Abstained,
            justification: score.justification.clone(),
            revision: score.revision,
            saved_at: score.saved_at.unwrap_or(now),
        }
    }

    fn into_domain(self) -> Result<ElementScore, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("element_score", what);
        Ok(ElementScore {
            element: self.element_id.parse().map_err(|_| corrupt("element"))?,
            choice: choice(self.level, self.abstained)?,
            justification: self.justification,
            revision: self.revision,
            saved_at: Some(self.saved_at),
        })
    }
}

pub(super) fn choice(level: Option<i32>, abstained: bool) -> Result<Choice, StoreError> {
    match level {
        Some(number) => Level::new(i64::from(number))
            .map(Choice::Level)
            .map_err(|e| StoreError::corrupt("element_score", e)),
        None if abstained => Ok(Choice::Abstained),
        None => Ok(Choice::Open),
    }
}

/// # Errors
/// [`StoreError::Unique`] when one of the assignments has a sheet.
pub fn insert_all(tx: &mut Tx<'_>, sheets: &[Scoresheet]) -> Result<(), StoreError> {
    for chunk in sheets.chunks(CHUNK) {
        let rows: Vec<SheetRow> = chunk.iter().map(SheetRow::of).collect();
        on_backend!(&mut **tx, inner => diesel::insert_into(scoresheet::table).values(&rows).execute(inner))?;
    }
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: ScoresheetId) -> Result<Option<Scoresheet>, StoreError> {
    let row: Option<SheetRow> = scoresheet::table
        .find(id.to_string())
        .select(SheetRow::as_select())
        .first(connection)
        .optional()?;
    row.map(SheetRow::into_domain).transpose()
}

/// Replaces what can change, where the stored revision is still `sheet.revision`, and counts it up in both.
///
/// # Errors
/// [`StoreError::Stale`] when somebody saved in the meantime.
pub fn update(tx: &mut Tx<'_>, sheet: &mut Scoresheet) -> Result<(), StoreError> {
    let row = SheetRow::of(sheet);
    let stored = scoresheet::table
        .find(&row.id)
        .filter(scoresheet::revision.eq(row.revision));
    let changed = diesel::update(stored)
        .set((
            scoresheet::state.eq(&row.state),
            scoresheet::revision.eq(row.revision + 1),
            scoresheet::completed_at.eq(row.completed_at),
            scoresheet::handed_in_at.eq(row.handed_in_at),
            scoresheet::accepted_by.eq(&row.accepted_by),
            scoresheet::accepted_at.eq(row.accepted_at),
            scoresheet::updated_at.eq(row.updated_at),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        sheet.revision += 1;
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// The sheets of a round that no juror handed in and about which a chair decided, yes or no.
pub fn decided_by_chairs(
    connection: &mut AnyConnection,
    round: RoundId,
) -> Result<Vec<Scoresheet>, StoreError> {
    let declined = scoresheet::state
        .eq(SheetState::Open.word())
        .and(scoresheet::completed_at.is_not_null());
    let rows: Vec<SheetRow> = scoresheet::table
        .inner_join(assignment::table)
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(scoresheet::state.eq(SheetState::Accepted.word()).or(declined))
        .order(scoresheet::id)
        .select(SheetRow::as_select())
        .load(connection)?;
    rows.into_iter().map(SheetRow::into_domain).collect()
}

/// The scores on a sheet, in no order that means anything; an element that was never saved is absent.
pub fn scores(connection: &mut AnyConnection, sheet: ScoresheetId) -> Result<Vec<ElementScore>, StoreError> {
    let rows: Vec<ScoreRow> = element_score::table
        .filter(element_score::scoresheet_id.eq(sheet.to_string()))
        .select(ScoreRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ScoreRow::into_domain).collect()
}

/// Saves scores of a sheet, one or all, as one statement. Each carries the revision that it gets; whether it follows on
/// the stored one has been decided by then, in the same transaction.
pub fn put_scores(
    tx: &mut Tx<'_>,
    sheet: ScoresheetId,
    scores: &[ElementScore],
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    if scores.is_empty() {
        return Ok(());
    }
    let rows: Vec<ScoreRow> = scores
        .iter()
        .map(|score| ScoreRow::of(sheet, score, now))
        .collect();
    on_backend!(&mut **tx, inner => diesel::insert_into(element_score::table)
        .values(&rows)
        .on_conflict((element_score::scoresheet_id, element_score::element_id))
        .do_update()
        .set((
            element_score::level.eq(excluded(element_score::level)),
            element_score::abstained.eq(excluded(element_score::abstained)),
            element_score::justification.eq(excluded(element_score::justification)),
            element_score::revision.eq(excluded(element_score::revision)),
            element_score::saved_at.eq(excluded(element_score::saved_at)),
        ))
        .execute(inner))?;
    Ok(())
}

/// The scores on a juror's sheets of a round, by assignment; a sheet without any is absent.
pub fn scores_of_juror(
    connection: &mut AnyConnection,
    juror: PersonId,
    round: RoundId,
) -> Result<BTreeMap<AssignmentId, Vec<ElementScore>>, StoreError> {
    let rows: Vec<(String, ScoreRow)> = element_score::table
        .inner_join(scoresheet::table.inner_join(assignment::table))
        .filter(assignment::person_id.eq(juror.to_string()))
        .filter(assignment::round_id.eq(round.to_string()))
        .select((scoresheet::assignment_id, ScoreRow::as_select()))
        .load(connection)?;
    let mut found: BTreeMap<AssignmentId, Vec<ElementScore>> = BTreeMap::new();
    for (assignment, row) in rows {
        let assignment = assignment
            .parse()
            .map_err(|_| StoreError::corrupt("scoresheet", "assignment"))?;
        found.entry(assignment).or_default().push(row.into_domain()?);
    }
    Ok(found)
}
