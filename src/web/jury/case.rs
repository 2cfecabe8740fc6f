//! A case before its juror: the conflict question until it is answered, then the case with its scoresheet.

use super::conflict_page;
use super::sheet_page;
use super::sheet_view::{SheetView, view};
use super::shown::Shown;
use crate::domain::Refusal;
use crate::domain::business_case::CaseState;
use crate::domain::id::CaseId;
use crate::domain::policy::{Action, allows_now};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// `?conflict=yes`: the question again, for a tie that is noticed late.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    conflict: String,
}

/// `GET /{lang}/jury/cases/{id}`: the juror to whom the case is assigned and who is not tied to it.
pub async fn show(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let id: CaseId = address::id(&path.1)?;
    let found = open(&visit, &juror, id).await?;
    let task = &found.case.task;
    let again = match asked.conflict.as_str() {
        "" => false,
        "yes" => true,
        _ => return Err(WebError::NotFound),
    };
    if task.assignment.untied_at.is_none() || again {
        allows_now(Action::AnswerConflict, task.stage)?;
        return conflict_page::fresh(&visit, &found.case);
    }
    task.may_be_read()?;
    sheet_page::respond(&visit, StatusCode::OK, &found, Shown::as_saved(&found))
}

/// The case with all that its page shows; a stage in which no case is read, and a withdrawn case, refuse.
///
/// # Errors
/// [`WebError::NotFound`] for a case that is not the juror's.
pub async fn open(visit: &Visit, juror: &Juror, case: CaseId) -> Result<SheetView, WebError> {
    let person = juror.id();
    let found = visit.app.tools.store.read(move |c| view(c, person, case));
    let found = found.await?.ok_or(WebError::NotFound)?;
    allows_now(Action::ReadAssignedCase, found.case.task.stage)?;
    if found.case.task.case_state != CaseState::Admitted {
        return Err(Refusal::WrongState.into());
    }
    Ok(found)
}
