//! The reviews that enter results: which sheets count is decided by one query, for aggregates, order and feedback alike.
//! A withdrawn case, a trainee, a juror who left, a recusal and a sheet that stayed open never count.

use super::super::connection::AnyConnection;
use super::super::error::StoreError;
use super::super::recusals;
use super::super::schema::{
    assignment, business_case, element, element_score, panel_member, round, scoresheet,
};
use super::choice;
use crate::domain::aggregation::{CaseFacts, Review};
use crate::domain::business_case::CaseState;
use crate::domain::edition::AssignmentKind;
use crate::domain::id::{CaseId, RoundId};
use crate::domain::panel::PanelRole;
use crate::domain::scoresheet::{Choice, SheetState};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A score of a counted sheet: whose case and sheet it is, the element, level and abstention.
type CountedRow = (SheetRow, (String, Option<i32>, bool));
/// The sheet's case and juror; the case's candidate, sector, kind and bureau.
type SheetRow = (
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
);

/// The counted reviews of a round, by case and juror, levels in rubric order.
pub fn counted_reviews(connection: &mut AnyConnection, round: RoundId) -> Result<Vec<Review>, StoreError> {
    counted(connection, round, None)
}

/// The counted reviews of one case in a round.
pub fn counted_reviews_of_case(
    connection: &mut AnyConnection,
    round: RoundId,
    case: CaseId,
) -> Result<Vec<Review>, StoreError> {
    counted(connection, round, Some(case))
}

fn counted(
    connection: &mut AnyConnection,
    round: RoundId,
    case: Option<CaseId>,
) -> Result<Vec<Review>, StoreError> {
    let elements: Vec<String> = element::table
        .inner_join(round::table.on(round::rubric_id.eq(element::rubric_id)))
        .filter(round::id.eq(round.to_string()))
        .order((element::ordinal, element::key))
        .select(element::id)
        .load(connection)?;
    let states = [SheetState::HandedIn.word(), SheetState::Accepted.word()];
    let mut query = assignment::table
        .inner_join(scoresheet::table.inner_join(element_score::table))
        .inner_join(business_case::table)
        .inner_join(panel_member::table)
        .filter(assignment::round_id.eq(round.to_string()))
        .filter(scoresheet::state.eq_any(states))
        .filter(business_case::state.eq(CaseState::Admitted.word()))
        .filter(panel_member::role.ne(PanelRole::Trainee.word()))
        .filter(panel_member::accepted_at.is_not_null())
        .filter(panel_member::left_at.is_null())
        .filter(diesel::dsl::not(diesel::dsl::exists(recusals::of_assignment())))
        .into_boxed();
    if let Some(case) = case {
        query = query.filter(assignment::case_id.eq(case.to_string()));
    }
    let rows: Vec<CountedRow> = query
        .order((assignment::case_id, assignment::person_id))
        .select((
            (
                assignment::case_id,
                assignment::person_id,
                business_case::person_id,
                business_case::sector_id,
                business_case::kind,
                business_case::bureau_id,
            ),
            (
                element_score::element_id,
                element_score::level,
                element_score::abstained,
            ),
        ))
        .load(connection)?;
    gather(&elements, rows)
}

/// Puts the scores of each sheet together, in rubric order.
fn gather(elements: &[String], rows: Vec<CountedRow>) -> Result<Vec<Review>, StoreError> {
    let mut sheets: BTreeMap<_, Vec<Choice>> = BTreeMap::new();
    for (sheet, (element, level, abstained)) in rows {
        let choices = sheets
            .entry(sheet)
            .or_insert_with(|| vec![Choice::Open; elements.len()]);
        if let Some(place) = elements.iter().position(|id| *id == element) {
            choices[place] = choice(level, abstained)?;
        }
    }
    sheets
        .into_iter()
        .map(|(sheet, choices)| {
            let juror = sheet.1.parse().map_err(|_| corrupt("juror"))?;
            Ok(Review::new(facts(sheet)?, juror, &choices))
        })
        .collect()
}

fn facts((case, _, candidate, sector, kind, bureau): SheetRow) -> Result<CaseFacts, StoreError> {
    let sector = sector.ok_or_else(|| corrupt("an admitted case without sector"))?;
    Ok(CaseFacts {
        case: case.parse().map_err(|_| corrupt("case"))?,
        candidate: candidate.parse().map_err(|_| corrupt("candidate"))?,
        sector: sector.parse().map_err(|_| corrupt("sector"))?,
        kind: kind
            .and_then(|kind| AssignmentKind::parse(&kind))
            .ok_or_else(|| corrupt("an admitted case without kind"))?,
        bureau: bureau
            .map(|id| id.parse())
            .transpose()
            .map_err(|_| corrupt("bureau"))?,
    })
}

fn corrupt(what: &str) -> StoreError {
    StoreError::corrupt("assignment", what)
}
