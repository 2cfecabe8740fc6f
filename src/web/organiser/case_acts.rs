//! What organisers do to a case: admit it, return it with a reason and a date, reject it with a reason; and a later
//! deadline for its candidate alone.

use super::case::{self, CasePath, ReadCase, Typed, read};
use super::edition_frame::path_of;
use super::setback::setback;
use super::typed;
use crate::domain::Refusal;
use crate::domain::screening::{Decision, REASON_CHARACTERS};
use crate::usecases::{Failure, screening, submissions};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct DecisionForm {
    pub(super) decision: String,
    pub(super) reason: String,
    /// For a return: until when it may come back.
    pub(super) due: String,
    /// The revision that was read.
    #[serde(skip_serializing)]
    pub(super) revision: String,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct DeadlineForm {
    pub(super) until: String,
}

/// A decision as it was typed.
struct Verdict {
    decision: Decision,
    due: Option<NaiveDateTime>,
}

impl DecisionForm {
    fn verdict(&self, visit: &Visit, errors: &mut FieldErrors, zone: &str) -> Option<Verdict> {
        let Some(decision) = Decision::parse(&self.decision) else {
            errors.add("decision", visit.word("cockpit-choice-missing"));
            return None;
        };
        if decision != Decision::Admitted {
            typed::needed(visit, errors, "reason", &self.reason, REASON_CHARACTERS);
        } else if !self.reason.trim().is_empty() {
            // No letter would bring it, and it would be gone.
            errors.add("reason", visit.word("cockpit-case-reason-admitted"));
        }
        if decision != Decision::Returned && !self.due.trim().is_empty() {
            errors.add("due", visit.word("cockpit-case-due-elsewhere"));
        }
        let due = match decision {
            Decision::Returned => fields::moment(visit, errors, "due", &self.due, zone),
            Decision::Admitted | Decision::Rejected => None,
        };
        errors.is_empty().then_some(Verdict { decision, due })
    }
}

/// `POST /{lang}/organiser/editions/{year}/cases/{id}/decision`: organisers, while cases are screened; not about their own.
pub async fn decide(
    visit: Visit,
    actor: Organiser,
    path: CasePath,
    form: Form<DecisionForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let found = read(&visit, &path).await?;
    if !found.file.case.is_read_by_organisers() {
        return Err(WebError::NotFound);
    }
    let revision = typed::revision(&form.revision)?;
    let mut errors = FieldErrors::default();
    let Some(verdict) = form.verdict(&visit, &mut errors, &found.edition.zone) else {
        return come_back(
            &visit,
            &actor,
            StatusCode::UNPROCESSABLE_ENTITY,
            &found,
            form,
            errors,
        );
    };
    match screen(&visit, &actor, &found, revision, &form, &verdict).await {
        Ok(()) => {
            let key = format!("cockpit-case-{}", verdict.decision);
            let done = Flash::done(&key).value("candidate", &found.file.candidate_name);
            visit.go_saying(&path_of(&found.edition, "/cases"), done).await
        }
        Err(Failure::Stale) => {
            // The page shows the case as it is now, and what was typed stays: to be decided about once more.
            let found = read(&visit, &path).await?;
            let errors = FieldErrors::default();
            come_back(&visit, &actor, StatusCode::CONFLICT, &found, form, errors)
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            come_back(&visit, &actor, status, &found, form, errors)
        }
    }
}

async fn screen(
    visit: &Visit,
    actor: &Organiser,
    found: &ReadCase,
    revision: i32,
    form: &DecisionForm,
    verdict: &Verdict,
) -> Result<(), Failure> {
    let tools = &visit.app.tools;
    let (actor, case, reason) = (actor.id(), found.file.case.id, form.reason.clone());
    match (verdict.decision, verdict.due) {
        (Decision::Admitted, _) => screening::admit(tools, actor, case, revision).await,
        (Decision::Returned, Some(due)) => {
            screening::return_case(tools, actor, case, revision, reason, due).await
        }
        (Decision::Returned, None) => Err(Refusal::DateNotAhead.into()),
        (Decision::Rejected, _) => screening::reject(tools, actor, case, revision, reason).await,
    }
}

fn place_of(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::ReasonMissing | Refusal::TooMany { .. } => Some("reason"),
        Refusal::DateNotAhead => Some("due"),
        _ => None,
    }
}

fn come_back(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    found: &ReadCase,
    decision: DecisionForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let typed = Typed {
        decision,
        ..Typed::default()
    };
    case::page(visit, actor, status, found, typed, errors)
}

/// `POST /{lang}/organiser/editions/{year}/cases/{id}/deadline`: organisers; for this candidate alone.
pub async fn extend(
    visit: Visit,
    actor: Organiser,
    path: CasePath,
    form: Form<DeadlineForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let found = read(&visit, &path).await?;
    let case = found.file.case.id;
    let mut errors = FieldErrors::default();
    let until = fields::moment(&visit, &mut errors, "until", &form.until, &found.edition.zone);
    let given = match until {
        Some(until) => submissions::give_personal_deadline(&visit.app.tools, actor.id(), case, until).await,
        None => {
            return late(
                &visit,
                &actor,
                StatusCode::UNPROCESSABLE_ENTITY,
                &found,
                form,
                errors,
            );
        }
    };
    match given {
        Ok(()) => {
            let done =
                Flash::done("cockpit-case-deadline-given").value("candidate", &found.file.candidate_name);
            let target = path_of(&found.edition, &format!("/cases/{case}"));
            visit.go_saying(&target, done).await
        }
        Err(failure) => {
            let at_field = |refusal: &Refusal| (*refusal == Refusal::DateNotAhead).then_some("until");
            let (status, errors) = setback(&visit, failure, at_field)?;
            late(&visit, &actor, status, &found, form, errors)
        }
    }
}

fn late(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    found: &ReadCase,
    deadline: DeadlineForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let typed = Typed {
        deadline,
        ..Typed::default()
    };
    case::page(visit, actor, status, found, typed, errors)
}
