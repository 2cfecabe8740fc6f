//! The jury's words for a candidate, written by the chair of the sector; they show in the feedback report.

use super::pile::label;
use super::titles::find;
use super::titles_opened::Opened;
use super::titles_page;
use super::titles_view::TitlesView;
use crate::domain::Refusal;
use crate::domain::id::CaseId;
use crate::domain::jury_words::CHARACTERS;
use crate::domain::written;
use crate::store::{StoreError, cases, editions};
use crate::usecases::Failure;
use crate::usecases::awarding::{self, WrittenWords};
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
    pub body: String,
    pub revision: String,
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
    let revision = form
        .revision
        .parse()
        .map_err(|_| WebError::BadRequest("revision"))?;
    let here = visit.seen_from(&format!("/jury/titles?words={id}"));
    if let Err(refusal) = written::needed(&form.body, CHARACTERS) {
        let mut errors = FieldErrors::default();
        errors.add("body", fault(&visit, &refusal));
        let opened = Opened::words_typed(id, form);
        return titles_page::respond(&here, StatusCode::UNPROCESSABLE_ENTITY, &found, opened, errors);
    }
    let words = WrittenWords {
        body: form.body.clone(),
        language: juror.person.language,
        revision,
    };
    match awarding::release_jury_words(&visit.app.tools, juror.id(), id, words).await {
        Ok(()) => {
            let said = Flash::done("jury-words-were-released").value("number", label(number));
            visit.go_saying(&found.sitting.path("/jury/titles"), said).await
        }
        Err(failure) => {
            let fresh = find(&visit, &juror, Some(year)).await?;
            kept(&here, &fresh, id, form, failure)
        }
    }
}

/// The page again when nothing was written, with what was typed.
fn kept(
    visit: &Visit,
    fresh: &TitlesView,
    id: CaseId,
    form: WordsForm,
    failure: Failure,
) -> Result<HttpResponse, WebError> {
    let mut errors = FieldErrors::default();
    let (status, opened) = match failure {
        Failure::Stale => {
            errors.add("body", visit.word("jury-words-stale"));
            (StatusCode::CONFLICT, Opened::words_stale(fresh, id, form))
        }
        Failure::Refused(refusal) => {
            errors.add("", refusal_text(&visit.app.texts, visit.language, &refusal));
            (StatusCode::CONFLICT, Opened::words_typed(id, form))
        }
        Failure::Unavailable => {
            errors.add("", visit.word("jury-busy"));
            (StatusCode::SERVICE_UNAVAILABLE, Opened::words_typed(id, form))
        }
        failure => return Err(failure.into()),
    };
    titles_page::respond(visit, status, fresh, opened, errors)
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
