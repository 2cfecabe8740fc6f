//! What the page of a case is made of: the case, the texts of the rubric, and how the juror's own pile stands. A fixed
//! number of statements; nobody else's scores are among them.

use crate::domain::id::{CaseId, PersonId};
use crate::domain::rubric::Rubric;
use crate::store::overview::jury_case::{JuryCase, jury_case};
use crate::store::overview::jury_desk::{JuryDesk, jury_desk};
use crate::store::{AnyConnection, StoreError, rubrics};
use crate::web::visit::Visit;

/// One case, ready to be shown.
pub struct SheetView {
    pub case: JuryCase,
    pub rubric: Rubric,
    pub desk: JuryDesk,
}

/// A juror's own case. `None` for one that is not the juror's, or of which the juror is recused.
pub fn view(
    connection: &mut AnyConnection,
    juror: PersonId,
    case: CaseId,
) -> Result<Option<SheetView>, StoreError> {
    let Some(case) = jury_case(connection, juror, case)? else {
        return Ok(None);
    };
    let rubric = rubrics::find(connection, case.task.rubric)?.ok_or(StoreError::NotFound)?;
    let round = case.task.assignment.round;
    let desk = jury_desk(connection, juror, round)?.ok_or(StoreError::NotFound)?;
    Ok(Some(SheetView { case, rubric, desk }))
}

impl SheetView {
    /// The name of an element in the visitor's language.
    pub fn name(&self, visit: &Visit, key: &str) -> String {
        let element = self.rubric.element(key);
        element.map_or_else(String::new, |element| element.text(visit.language).name.clone())
    }
}
