//! Assignments: which juror scores which case. A juror's task with all that decides about it is loaded here too.

use super::connection::{AnyConnection, on_backend};
use super::error::StoreError;
use super::recusals;
use super::schema::{assignment, business_case, edition, panel_member, round, scoresheet};
use super::scoresheets::SheetRow;
use super::write::Tx;
use crate::domain::assignment::{Assignment, Task};
use crate::domain::business_case::CaseState;
use crate::domain::id::{AssignmentId, CaseId, PersonId, RoundId};
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::Stage;
use crate::domain::timetable::Deadline;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// How many rows go into one statement, well within both databases' limit of values.
const CHUNK: usize = 500;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = assignment)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct AssignmentRow {
    id: String,
    round_id: String,
    case_id: String,
    panel_member_id: String,
    person_id: String,
    offer_order: i32,
    untied_at: Option<NaiveDateTime>,
    created_at: NaiveDateTime,
}

impl AssignmentRow {
    fn of(assignment: &Assignment, now: NaiveDateTime) -> AssignmentRow {
        AssignmentRow {
            id: assignment.id.to_string(),
            round_id: assignment.round.to_string(),
            case_id: assignment.case.to_string(),
            panel_member_id: assignment.member.to_string(),
            person_id: assignment.juror.to_string(),
            offer_order: assignment.offer_order,
            untied_at: assignment.untied_at,
            created_at: now,
        }
    }

    pub(super) fn into_domain(self) -> Result<Assignment, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("assignment", what);
        Ok(Assignment {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            round: self.round_id.parse().map_err(|_| corrupt("round"))?,
            case: self.case_id.parse().map_err(|_| corrupt("case"))?,
            member: self.panel_member_id.parse().map_err(|_| corrupt("member"))?,
            juror: self.person_id.parse().map_err(|_| corrupt("juror"))?,
            offer_order: self.offer_order,
            untied_at: self.untied_at,
        })
    }
}

/// # Errors
/// [`StoreError::Unique`] when a juror has one of the cases already.
pub fn insert_all(tx: &mut Tx<'_>, assignments: &[Assignment], now: NaiveDateTime) -> Result<(), StoreError> {
    for chunk in assignments.chunks(CHUNK) {
        let rows: Vec<AssignmentRow> = chunk.iter().map(|a| AssignmentRow::of(a, now)).collect();
        on_backend!(&mut **tx, inner => diesel::insert_into(assignment::table).values(&rows).execute(inner))?;
    }
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: AssignmentId) -> Result<Option<Assignment>, StoreError> {
    let row: Option<AssignmentRow> = assignment::table
        .find(id.to_string())
        .select(AssignmentRow::as_select())
        .first(connection)
        .optional()?;
    row.map(AssignmentRow::into_domain).transpose()
}

/// A juror's assignments in a round, in the order in which they are offered; those of recused cases among them.
pub fn of_juror(
    connection: &mut AnyConnection,
    juror: PersonId,
    round: RoundId,
) -> Result<Vec<Assignment>, StoreError> {
    let rows: Vec<AssignmentRow> = assignment::table
        .filter(assignment::person_id.eq(juror.to_string()))
        .filter(assignment::round_id.eq(round.to_string()))
        .order((assignment::offer_order, assignment::id))
        .select(AssignmentRow::as_select())
        .load(connection)?;
    rows.into_iter().map(AssignmentRow::into_domain).collect()
}

/// The assignments of a case, over all rounds.
pub fn of_case(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<Assignment>, StoreError> {
    let rows: Vec<AssignmentRow> = assignment::table
        .filter(assignment::case_id.eq(case.to_string()))
        .order(assignment::id)
        .select(AssignmentRow::as_select())
        .load(connection)?;
    rows.into_iter().map(AssignmentRow::into_domain).collect()
}

/// Every assignment of a round.
pub fn of_round(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Assignment>, StoreError> {
    let rows: Vec<AssignmentRow> = assignment::table
        .filter(assignment::round_id.eq(round.to_string()))
        .order((assignment::person_id, assignment::offer_order))
        .select(AssignmentRow::as_select())
        .load(connection)?;
    rows.into_iter().map(AssignmentRow::into_domain).collect()
}

/// Keeps the answer "no tie"; an earlier one stands.
pub fn untie(tx: &mut Tx<'_>, id: AssignmentId, at: NaiveDateTime) -> Result<(), StoreError> {
    diesel::update(
        assignment::table
            .find(id.to_string())
            .filter(assignment::untied_at.is_null()),
    )
    .set(assignment::untied_at.eq(at))
    .execute(&mut **tx)?;
    Ok(())
}

/// Edition, phase, rubric, state of the round, grace and deadline, state of the case, whether the juror sits and is
/// recused.
type Surroundings = (
    String,
    String,
    String,
    String,
    i32,
    NaiveDateTime,
    String,
    bool,
    bool,
);

/// What a juror has to do with a case, in the newest round in which it was assigned. `None` for a case that was not;
/// [`Task::is_there`] says whether the juror may know of it.
pub fn task(
    connection: &mut AnyConnection,
    juror: PersonId,
    case: CaseId,
) -> Result<Option<Task>, StoreError> {
    let mut found = tasks(connection, juror, None, Some(case))?;
    Ok(found.pop())
}

/// A juror's tasks in a round, in the order in which they are offered; those of recused cases among them.
pub fn tasks_of_juror(
    connection: &mut AnyConnection,
    juror: PersonId,
    round: RoundId,
) -> Result<Vec<Task>, StoreError> {
    tasks(connection, juror, Some(round), None)
}

fn tasks(
    connection: &mut AnyConnection,
    juror: PersonId,
    round: Option<RoundId>,
    case: Option<CaseId>,
) -> Result<Vec<Task>, StoreError> {
    let mut query = assignment::table
        .inner_join(scoresheet::table)
        .inner_join(panel_member::table)
        .inner_join(business_case::table)
        .inner_join(round::table.inner_join(edition::table))
        .filter(assignment::person_id.eq(juror.to_string()))
        .into_boxed();
    if let Some(round) = round {
        query = query.filter(assignment::round_id.eq(round.to_string()));
    }
    if let Some(case) = case {
        query = query.filter(assignment::case_id.eq(case.to_string()));
    }
    let rows: Vec<(AssignmentRow, SheetRow, Surroundings)> = query
        .order((round::ordinal, assignment::offer_order, assignment::id))
        .select((
            AssignmentRow::as_select(),
            SheetRow::as_select(),
            (
                edition::id,
                edition::phase,
                round::rubric_id,
                round::state,
                edition::grace_minutes,
                round::scoring_closes_at,
                business_case::state,
                panel_member::accepted_at
                    .is_not_null()
                    .and(panel_member::left_at.is_null()),
                diesel::dsl::exists(recusals::of_assignment()),
            ),
        ))
        .load(connection)?;
    rows.into_iter().map(assemble).collect()
}

fn assemble((row, sheet, around): (AssignmentRow, SheetRow, Surroundings)) -> Result<Task, StoreError> {
    let (edition, phase, rubric, state, grace_minutes, closes_at, case_state, sits, recused) = around;
    let corrupt = |what: &str| StoreError::corrupt("assignment", what);
    Ok(Task {
        assignment: row.into_domain()?,
        sheet: sheet.into_domain()?,
        edition: edition.parse().map_err(|_| corrupt("edition"))?,
        rubric: rubric.parse().map_err(|_| corrupt("rubric"))?,
        stage: Stage {
            phase: Phase::parse(&phase).ok_or_else(|| corrupt("phase"))?,
            round: RoundState::parse(&state).ok_or_else(|| corrupt("round"))?,
        },
        deadline: Deadline::new(closes_at, grace_minutes),
        case_state: CaseState::parse(&case_state).ok_or_else(|| corrupt("case state"))?,
        sits,
        recused,
    })
}
