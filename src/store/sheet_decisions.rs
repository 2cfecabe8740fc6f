//! Decisions about sheets in deliberation, and what jurors changed on reopened ones. A decision is added and settled once;
//! of a change the old line stays as it was first found.

use super::connection::{AnyConnection, on_backend};
use super::error::StoreError;
use super::schema::{assignment, score_change, scoresheet, sheet_decision};
use super::scoresheets::choice;
use super::write::Tx;
use crate::domain::id::{PersonId, RoundId, ScoresheetId, SheetDecisionId};
use crate::domain::scoresheet::Choice;
use crate::domain::sheet_decision::{Line, Outcome, ScoreChange, Settled, SheetDecision, SheetDecisionKind};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::upsert::excluded;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sheet_decision)]
#[diesel(treat_none_as_default_value = false)]
struct DecisionRow {
    id: String,
    scoresheet_id: String,
    kind: String,
    reason: String,
    taken_by: String,
    taken_at: NaiveDateTime,
    outcome: Option<String>,
    settled_by: Option<String>,
    settled_at: Option<NaiveDateTime>,
}

impl DecisionRow {
    fn of(decision: &SheetDecision) -> DecisionRow {
        let settled = decision.settled.as_ref();
        DecisionRow {
            id: decision.id.to_string(),
            scoresheet_id: decision.sheet.to_string(),
            kind: decision.kind.word().to_owned(),
            reason: decision.reason.clone(),
            taken_by: decision.taken_by.to_string(),
            taken_at: decision.taken_at,
            outcome: settled.map(|settled| settled.outcome.word().to_owned()),
            settled_by: settled.map(|settled| settled.by.to_string()),
            settled_at: settled.map(|settled| settled.at),
        }
    }

    fn into_domain(self) -> Result<SheetDecision, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("sheet_decision", what);
        let person =
            |id: String| -> Result<PersonId, StoreError> { id.parse().map_err(|_| corrupt("person")) };
        let settled = match (self.outcome, self.settled_by, self.settled_at) {
            (Some(outcome), Some(by), Some(at)) => Some(Settled {
                outcome: Outcome::parse(&outcome).ok_or_else(|| corrupt("outcome"))?,
                by: person(by)?,
                at,
            }),
            (None, None, None) => None,
            _ => return Err(corrupt("half settled")),
        };
        Ok(SheetDecision {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            sheet: self.scoresheet_id.parse().map_err(|_| corrupt("scoresheet"))?,
            kind: SheetDecisionKind::parse(&self.kind).ok_or_else(|| corrupt("kind"))?,
            reason: self.reason,
            taken_by: person(self.taken_by)?,
            taken_at: self.taken_at,
            settled,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = score_change)]
#[diesel(treat_none_as_default_value = false)]
struct ChangeRow {
    decision_id: String,
    element_id: String,
    old_level: Option<i32>,
    old_abstained: bool,
    old_justification: String,
    new_level: Option<i32>,
    new_abstained: bool,
    new_justification: String,
    changed_at: NaiveDateTime,
}

impl ChangeRow {
    fn of(change: &ScoreChange) -> ChangeRow {
        let level = |line: &Line| line.choice.level().map(|level| i32::from(level.number()));
        ChangeRow {
            decision_id: change.decision.to_string(),
            element_id: change.element.to_string(),
            old_level: level(&change.old),
            old_abstained: change.old.choice == Choice::Abstained,
            old_justification: change.old.justification.clone(),
            new_level: level(&change.new),
            new_abstained: change.new.choice == Choice::Abstained,
            new_justification: change.new.justification.clone(),
            changed_at: change.changed_at,
        }
    }

    fn into_domain(self) -> Result<ScoreChange, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("score_change", what);
        Ok(ScoreChange {
            decision: self.decision_id.parse().map_err(|_| corrupt("decision"))?,
            element: self.element_id.parse().map_err(|_| corrupt("element"))?,
            old: Line {
                choice: choice(self.old_level, self.old_abstained)?,
                justification: self.old_justification,
            },
            new: Line {
                choice: choice(self.new_level, self.new_abstained)?,
                justification: self.new_justification,
            },
            changed_at: self.changed_at,
        })
    }
}

/// # Errors
/// [`StoreError::Unique`] when a decision about the sheet is live.
pub fn insert(tx: &mut Tx<'_>, decision: &SheetDecision) -> Result<(), StoreError> {
    diesel::insert_into(sheet_decision::table)
        .values(DecisionRow::of(decision))
        .execute(&mut **tx)?;
    Ok(())
}

/// Keeps how a decision ended.
pub fn settle(tx: &mut Tx<'_>, decision: &SheetDecision) -> Result<(), StoreError> {
    let row = DecisionRow::of(decision);
    diesel::update(sheet_decision::table.find(&row.id))
        .set((
            sheet_decision::outcome.eq(&row.outcome),
            sheet_decision::settled_by.eq(&row.settled_by),
            sheet_decision::settled_at.eq(row.settled_at),
        ))
        .execute(&mut **tx)?;
    Ok(())
}

/// The decisions about a sheet, oldest first: one follows when the other has ended, so the live one is last.
pub fn of_sheet(
    connection: &mut AnyConnection,
    sheet: ScoresheetId,
) -> Result<Vec<SheetDecision>, StoreError> {
    let rows: Vec<DecisionRow> = sheet_decision::table
        .filter(sheet_decision::scoresheet_id.eq(sheet.to_string()))
        .order((sheet_decision::taken_at, sheet_decision::id))
        .select(DecisionRow::as_select())
        .load(connection)?;
    let decisions: Result<Vec<SheetDecision>, StoreError> =
        rows.into_iter().map(DecisionRow::into_domain).collect();
    let mut decisions = decisions?;
    decisions.sort_by_key(|one| (one.taken_at, one.is_live()));
    Ok(decisions)
}

/// The decision about a sheet that is live.
pub fn live(
    connection: &mut AnyConnection,
    sheet: ScoresheetId,
) -> Result<Option<SheetDecision>, StoreError> {
    Ok(of_sheet(connection, sheet)?
        .into_iter()
        .find(SheetDecision::is_live))
}

/// The decisions about the sheets of a round, oldest first.
pub fn of_round(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<SheetDecision>, StoreError> {
    let rows: Vec<DecisionRow> = sheet_decision::table
        .inner_join(scoresheet::table.inner_join(assignment::table))
        .filter(assignment::round_id.eq(round.to_string()))
        .order((sheet_decision::taken_at, sheet_decision::id))
        .select(DecisionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(DecisionRow::into_domain).collect()
}

/// Keeps a change. A later one of the same element under the same decision replaces the new line, not the old.
pub fn put_change(tx: &mut Tx<'_>, change: &ScoreChange) -> Result<(), StoreError> {
    let row = ChangeRow::of(change);
    on_backend!(&mut **tx, inner => diesel::insert_into(score_change::table)
        .values(&row)
        .on_conflict((score_change::decision_id, score_change::element_id))
        .do_update()
        .set((
            score_change::new_level.eq(excluded(score_change::new_level)),
            score_change::new_abstained.eq(excluded(score_change::new_abstained)),
            score_change::new_justification.eq(excluded(score_change::new_justification)),
            score_change::changed_at.eq(excluded(score_change::changed_at)),
        ))
        .execute(inner))?;
    Ok(())
}

/// What was changed under the decisions about a sheet.
pub fn changes_of_sheet(
    connection: &mut AnyConnection,
    sheet: ScoresheetId,
) -> Result<Vec<ScoreChange>, StoreError> {
    let rows: Vec<ChangeRow> = score_change::table
        .inner_join(sheet_decision::table)
        .filter(sheet_decision::scoresheet_id.eq(sheet.to_string()))
        .order((score_change::decision_id, score_change::element_id))
        .select(ChangeRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ChangeRow::into_domain).collect()
}

/// What was changed under one decision.
pub fn changes(
    connection: &mut AnyConnection,
    decision: SheetDecisionId,
) -> Result<Vec<ScoreChange>, StoreError> {
    let rows: Vec<ChangeRow> = score_change::table
        .filter(score_change::decision_id.eq(decision.to_string()))
        .order(score_change::element_id)
        .select(ChangeRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ChangeRow::into_domain).collect()
}
