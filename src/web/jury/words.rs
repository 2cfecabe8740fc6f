//! The jury's words for a candidate, written by the chair of the sector; they show in the feedback report.

use super::pile::label;
use super::titles::find;
use super::titles_opened::Opened;
use super::titles_page;
use crate::domain::Refusal;
use crate::domain::id::CaseId;
use crate::domain::jury_words::CHARACTERS;
use crate::domain::written;
use crate::store::{StoreError, cases, editions};
use crate::usecases::{Failure, awarding};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WordsForm {
    body: String,
}

/// `POST /{lang}/jury/cases/{id}/words`: the chair of the case's sector releases words about it.
pub async fn release(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String)>,
    form: Form<WordsForm>,
) -> Result<HttpResponse, WebError> {
    let id: CaseId = address::id(&path.1)?;
    let Form(form) = form;
    let (number, year) = whose(&visit, id).await?;
    let found = find(&visit, &juror, Some(year)).await?;
    // Before anything is said about the form: somebody else's case does not exist.
    if !found.has(id) {
        return Err(WebError::NotFound);
    }
    let mut errors = FieldErrors::default();
    let status = if let Err(refusal) = written::needed(&form.body, CHARACTERS) {
        errors.add("body", fault(&visit, &refusal));
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        let (tools, language) = (&visit.app.tools, juror.person.language);
        match awarding::release_jury_words(tools, juror.id(), id, form.body.clone(), language).await {
            Ok(()) => {
                let said = Flash::done("jury-words-were-released").value("number", label(number));
                return visit.go_saying(&found.sitting.path("/jury/titles"), said).await;
            }
            Err(Failure::Refused(refusal)) => {
                errors.add("", refusal_text(&visit.app.texts, visit.language, &refusal));
                StatusCode::CONFLICT
            }
            Err(Failure::Unavailable) => {
                errors.add("", visit.word("jury-busy"));
                StatusCode::SERVICE_UNAVAILABLE
            }
            Err(failure) => return Err(failure.into()),
        }
    };
    let visit = visit.seen_from(&format!("/jury/titles?words={id}"));
    titles_page::respond(&visit, status, &found, Opened::words_typed(id, form.body), errors)
}

/// The case's number and the year of its edition.
async fn whose(visit: &Visit, id: CaseId) -> Result<(i32, i32), WebError> {
    let read = visit.app.tools.store.read(move |c| {
        let Some(case) = cases::find(c, id)? else {
            return Ok(None);
        };
        let edition = editions::find(c, case.edition)?;
        Ok::<_, StoreError>(edition.map(|edition| (case.number, edition.year)))
    });
    read.await?.ok_or(WebError::NotFound)
}

fn fault(visit: &Visit, refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooMany { limit } => visit.say("jury-words-long", &[("limit", (*limit).into())]),
        _ => visit.word("jury-words-missing"),
    }
}
