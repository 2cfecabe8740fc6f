//! A juror's desk: the own cases of a round in the order in which they are offered, each with its sheet at a glance.
//! A case of which the juror is recused has left the desk; only its number remains.

use crate::domain::assignment::Task;
use crate::domain::business_case::CaseState;
use crate::domain::hand_in::HandIn;
use crate::domain::id::{AssignmentId, CaseId, ElementId, PersonId, RoundId};
use crate::domain::scoresheet::{Choice, ElementScore, Lack, Scoresheet, lacks};
use crate::locale::Language;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{assignment, business_case};
use crate::store::{assignments, hand_ins, rounds, rubrics, scoresheets};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The desk of one juror.
#[derive(Clone, Debug, PartialEq)]
pub struct JuryDesk {
    /// Id and key, in rubric order.
    pub elements: Vec<(ElementId, String)>,
    pub cases: Vec<DeskCase>,
    /// The numbers of the cases of which the juror is recused.
    pub recused: Vec<i32>,
    pub handed_in: Option<HandIn>,
}

/// One case on the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskCase {
    pub case: CaseId,
    pub number: i32,
    pub title: String,
    /// The language in which the case is written.
    pub language: Language,
    /// When the juror answered that there is no tie.
    pub untied_at: Option<NaiveDateTime>,
    /// Its candidate has withdrawn: it needs no scores any more.
    pub withdrawn: bool,
    pub sheet: Scoresheet,
    /// One for every element, in rubric order.
    pub scores: Vec<ElementScore>,
    /// What the sheet lacks to be complete.
    pub lacks: Vec<Lack>,
}

/// The desk of a juror in a round, in a fixed number of statements. `None` when there is no such round.
pub fn jury_desk(
    connection: &mut AnyConnection,
    juror: PersonId,
    round: RoundId,
) -> Result<Option<JuryDesk>, StoreError> {
    let Some(round) = rounds::find(connection, round)? else {
        return Ok(None);
    };
    let elements = rubrics::element_keys(connection, round.rubric)?;
    let tasks = assignments::tasks_of_juror(connection, juror, round.id)?;
    let mut scores = scoresheets::scores_of_juror(connection, juror, round.id)?;
    let mut lines = lines(connection, juror, round.id)?;
    let mut desk = JuryDesk {
        handed_in: hand_ins::find(connection, round.id, juror)?,
        cases: Vec::new(),
        recused: Vec::new(),
        elements,
    };
    for task in tasks.into_iter().filter(|task| task.sits) {
        let line = lines.remove(&task.assignment.id).ok_or(StoreError::NotFound)?;
        if task.recused {
            desk.recused.push(line.number);
        } else {
            let scores = scores.remove(&task.assignment.id).unwrap_or_default();
            let case = desk_case(task, line, &desk.elements, &scores);
            desk.cases.push(case);
        }
    }
    Ok(Some(desk))
}

fn desk_case(task: Task, line: Line, elements: &[(ElementId, String)], scores: &[ElementScore]) -> DeskCase {
    let scores = in_rubric_order(elements, scores);
    let ids: Vec<ElementId> = elements.iter().map(|(id, _)| *id).collect();
    DeskCase {
        case: task.assignment.case,
        number: line.number,
        title: line.title,
        language: line.language,
        untied_at: task.assignment.untied_at,
        withdrawn: task.case_state != CaseState::Admitted,
        lacks: lacks(&ids, &scores),
        sheet: task.sheet,
        scores,
    }
}

/// A score for every element; one that was never saved is open, with revision 0.
pub(super) fn in_rubric_order(
    elements: &[(ElementId, String)],
    scores: &[ElementScore],
) -> Vec<ElementScore> {
    let held = |element: ElementId| scores.iter().find(|score| score.element == element).cloned();
    elements
        .iter()
        .map(|(element, _)| {
            held(*element).unwrap_or(ElementScore {
                element: *element,
                choice: Choice::Open,
                justification: String::new(),
                revision: 0,
                saved_at: None,
            })
        })
        .collect()
}

/// What a case is called.
struct Line {
    number: i32,
    title: String,
    language: Language,
}

/// What the cases assigned to a juror are called.
fn lines(
    connection: &mut AnyConnection,
    juror: PersonId,
    round: RoundId,
) -> Result<BTreeMap<AssignmentId, Line>, StoreError> {
    let rows: Vec<(String, i32, String, String)> = assignment::table
        .inner_join(business_case::table)
        .filter(assignment::person_id.eq(juror.to_string()))
        .filter(assignment::round_id.eq(round.to_string()))
        .select((
            assignment::id,
            business_case::number,
            business_case::title,
            business_case::language,
        ))
        .load(connection)?;
    let corrupt = |what: &str| StoreError::corrupt("assignment", what);
    rows.into_iter()
        .map(|(id, number, title, language)| {
            let line = Line {
                number,
                title,
                language: Language::parse(&language).ok_or_else(|| corrupt("language"))?,
            };
            Ok((id.parse().map_err(|_| corrupt("id"))?, line))
        })
        .collect()
}
