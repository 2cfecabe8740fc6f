//! Taking a screening decision back: the form beside the case, and what it does. Deciding itself has a file of its own.

use super::case::{self, CasePath, ReadCase, Typed, read};
use super::edition_frame::path_of;
use super::setback::setback;
use super::typed;
use crate::domain::Refusal;
use crate::domain::business_case::CaseState;
use crate::domain::screening::REASON_CHARACTERS;
use crate::usecases::{Failure, screening};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReversalForm {
    pub(super) why: String,
    /// The revision that was read.
    #[serde(skip_serializing)]
    revision: String,
}

/// `POST /{lang}/organiser/editions/{year}/cases/{id}/reversal`: organisers, while cases are screened; not about their own.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: CasePath,
    form: Form<ReversalForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let found = read(&visit, &path).await?;
    let id = found.file.case.id;
    let revision = typed::revision(&form.revision)?;
    let mut errors = FieldErrors::default();
    typed::needed(&visit, &mut errors, "why", &form.why, REASON_CHARACTERS);
    if !errors.is_empty() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return come_back(&visit, &actor, status, &found, form, errors);
    }
    let tools = &visit.app.tools;
    match screening::take_decision_back(tools, actor.id(), id, revision, form.why.clone()).await {
        Ok(()) => {
            let done = Flash::done("cockpit-case-taken-back").value("candidate", &found.file.candidate_name);
            let target = path_of(&found.edition, &format!("/cases/{id}"));
            visit.go_saying(&target, done).await
        }
        Err(Failure::Stale) => {
            let found = read(&visit, &path).await?;
            let errors = FieldErrors::default();
            come_back(&visit, &actor, StatusCode::CONFLICT, &found, form, errors)
        }
        Err(failure) => {
            let at_field = |refusal: &Refusal| {
                let about = matches!(refusal, Refusal::ReasonMissing | Refusal::TooMany { .. });
                about.then_some("why")
            };
            let (status, errors) = setback(&visit, failure, at_field)?;
            come_back(&visit, &actor, status, &found, form, errors)
        }
    }
}

fn come_back(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    found: &ReadCase,
    reversal: ReversalForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let typed = Typed {
        reversal,
        ..Typed::default()
    };
    case::page(visit, actor, status, found, typed, errors)
}

/// Whether the case's decision can be taken back, leaving the stage and the person aside.
pub(super) fn is_reversible(found: &ReadCase) -> bool {
    match found.file.case.state {
        CaseState::Admitted | CaseState::Rejected => true,
        CaseState::Returned => !found.written_since,
        CaseState::Draft | CaseState::Submitted | CaseState::Withdrawn => false,
    }
}
