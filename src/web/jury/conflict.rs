//! The two answers to the conflict question: no tie opens the case, a tie closes it for good.

use super::case::open;
use super::conflict_page::{self, RecusalForm};
use crate::domain::Refusal;
use crate::domain::id::CaseId;
use crate::domain::recusal::{REASON_CHARACTERS, Tie};
use crate::domain::written;
use crate::usecases::{Failure, conflicts};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, Nothing};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// `POST /{lang}/jury/cases/{id}/conflict`: no tie; the case opens.
pub async fn untied(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let id: CaseId = address::id(&path.1)?;
    conflicts::declare_untied(&visit.app.tools, juror.id(), id).await?;
    Ok(visit.go(&format!("/jury/cases/{id}")))
}

/// `POST /{lang}/jury/cases/{id}/recusal`: a tie; the case is closed to this juror and the organisers are told.
pub async fn tied(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<RecusalForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let id: CaseId = address::id(&path.1)?;
    let mut errors = FieldErrors::default();
    let status = match tie(&visit, &mut errors, &form)? {
        None => StatusCode::UNPROCESSABLE_ENTITY,
        Some(tie) => {
            let reason = form.reason.clone();
            match conflicts::recuse(&visit.app.tools, juror.id(), id, tie, reason).await {
                Ok(()) => {
                    return visit
                        .go_saying("/jury", Flash::done("jury-conflict-declared"))
                        .await;
                }
                Err(Failure::Unavailable) => {
                    errors.add_with("", visit.word("jury-busy"), visit.word("jury-busy-how"));
                    StatusCode::SERVICE_UNAVAILABLE
                }
                Err(failure) => return Err(failure.into()),
            }
        }
    };
    let case = open(&visit, &juror, id).await?.case;
    conflict_page::respond(&visit, status, &case, form, errors)
}

/// The kind of tie, once the whole form is right.
fn tie(visit: &Visit, errors: &mut FieldErrors, form: &RecusalForm) -> Result<Option<Tie>, WebError> {
    let tie = if form.tie.is_empty() {
        errors.add("tie", visit.word("jury-conflict-tie-missing"));
        None
    } else {
        Some(Tie::parse(&form.tie).ok_or(WebError::BadRequest("tie"))?)
    };
    match written::needed(&form.reason, REASON_CHARACTERS) {
        Ok(_) => {}
        Err(Refusal::TooMany { limit }) => errors.add(
            "reason",
            visit.say("jury-conflict-reason-long", &[("limit", limit.into())]),
        ),
        Err(_) => errors.add("reason", visit.word("jury-conflict-reason-missing")),
    }
    Ok(tie.filter(|_| errors.is_empty()))
}
