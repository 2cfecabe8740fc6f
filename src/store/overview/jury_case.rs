//! One case before its juror: first only what the conflict question needs, and what the candidate wrote once that is
//! answered. For anybody else, and for a juror who is recused, there is no such case.

use super::case_file;
use super::jury_desk::in_rubric_order;
use crate::domain::assignment::Task;
use crate::domain::bureau::Bureau;
use crate::domain::business_case::{Attachment, BusinessCase, Section};
use crate::domain::edition::{Edition, Sector};
use crate::domain::id::{CaseId, ElementId, PersonId};
use crate::domain::scoresheet::{ElementScore, Lack, lacks};
use crate::domain::sheet_decision::SheetDecisionKind;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{assignments, rubrics, scoresheets, sheet_decisions};

/// A case as its juror sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct JuryCase {
    pub task: Task,
    pub edition: Edition,
    pub case: BusinessCase,
    pub candidate_name: String,
    pub sector: Option<Sector>,
    pub bureau: Option<Bureau>,
    /// `None` until the conflict question is answered.
    pub content: Option<Content>,
    /// Id and key, in rubric order.
    pub elements: Vec<(ElementId, String)>,
    /// One for every element, in rubric order.
    pub scores: Vec<ElementScore>,
    pub lacks: Vec<Lack>,
    /// Why the sheet is reopened, if it is.
    pub reopened_because: Option<String>,
}

/// What the candidate wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// All seven, in page order.
    pub sections: Vec<Section>,
    pub attachments: Vec<Attachment>,
}

/// A juror's own case, in a fixed number of statements.
pub fn jury_case(
    connection: &mut AnyConnection,
    juror: PersonId,
    case: CaseId,
) -> Result<Option<JuryCase>, StoreError> {
    let task = assignments::task(connection, juror, case)?.filter(Task::is_there);
    let (Some(task), Some(file)) = (task, case_file::find(connection, case)?) else {
        return Ok(None);
    };
    let elements = rubrics::element_keys(connection, task.rubric)?;
    let scores = in_rubric_order(&elements, &scoresheets::scores(connection, task.sheet.id)?);
    let ids: Vec<ElementId> = elements.iter().map(|(id, _)| *id).collect();
    let content = task.may_be_read().is_ok().then_some(Content {
        sections: file.sections,
        attachments: file.attachments,
    });
    Ok(Some(JuryCase {
        edition: file.edition,
        case: file.case,
        candidate_name: file.candidate_name,
        sector: file.sector,
        bureau: file.bureau,
        reopened_because: sheet_decisions::live(connection, task.sheet.id)?
            .filter(|decision| decision.kind == SheetDecisionKind::Reopening)
            .map(|decision| decision.reason),
        task,
        content,
        lacks: lacks(&ids, &scores),
        elements,
        scores,
    }))
}
