//! One element of a scoresheet, saved by the page's script after every change. Answers in JSON: the new revision, or both
//! texts where another tab was faster.

use super::case::open;
use super::grid::shown;
use super::sheet_form::{ElementForm, Typed};
use super::sheet_page::left;
use super::shown::answer as said_answer;
use crate::domain::id::{CaseId, ElementId};
use crate::domain::scoresheet::JUSTIFICATION_CHARACTERS;
use crate::locale::in_zone;
use crate::store::{StoreError, assignments, editions, rubrics};
use crate::usecases::Failure;
use crate::usecases::scoring::{self, Saved};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::error_pages::Rendered;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

/// `POST /{lang}/jury/cases/{id}/elements/{key}`: saves one score of the juror's own sheet.
pub async fn save(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String, String)>,
    form: Form<ElementForm>,
) -> Result<HttpResponse, WebError> {
    let (_, case, key) = path.into_inner();
    let case: CaseId = address::id(&case)?;
    let (element, zone) = find(&visit, &juror, case, key.clone()).await?;
    let typed = form.0.read(element, &key)?;
    if let Some(count) = typed.too_long() {
        let values = [
            ("limit", JUSTIFICATION_CHARACTERS.into()),
            ("count", count.into()),
        ];
        let text = visit.say("jury-sheet-too-long-how", &values);
        return Ok(answer(
            StatusCode::UNPROCESSABLE_ENTITY,
            &json!({ "error": text }),
        ));
    }
    match scoring::save_score(&visit.app.tools, juror.id(), case, typed.entry()).await {
        Ok(_) if !visit.wants_json => Ok(visit.go(&format!("/jury/cases/{case}"))),
        Ok(saved) => Ok(answer(StatusCode::OK, &as_saved(&visit, &typed, &saved, &zone))),
        Err(Failure::Stale) if visit.wants_json => {
            let held = as_held(&visit, &juror, case, &typed).await?;
            Ok(answer(StatusCode::CONFLICT, &held))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The element of that key in the case's rubric, and the edition's zone, in which times are shown.
async fn find(
    visit: &Visit,
    juror: &Juror,
    case: CaseId,
    key: String,
) -> Result<(ElementId, String), WebError> {
    let person = juror.id();
    let read = visit.app.tools.store.read(move |c| {
        let Some(task) = assignments::task(c, person, case)?.filter(|task| task.is_there()) else {
            return Ok(None);
        };
        let elements = rubrics::element_keys(c, task.rubric)?;
        let element = elements.into_iter().find(|(_, known)| *known == key);
        let edition = editions::find(c, task.edition)?;
        let found = element.zip(edition);
        Ok::<_, StoreError>(found.map(|((element, _), edition)| (element, edition.zone)))
    });
    read.await?.ok_or(WebError::NotFound)
}

fn as_saved(visit: &Visit, typed: &Typed, saved: &Saved, zone: &str) -> Value {
    let score = saved.scores.iter().find(|score| score.element == typed.element);
    let at = score.and_then(|score| score.saved_at);
    let time = at.map(|at| in_zone(at, zone).format("%H:%M").to_string());
    let said = time
        .as_deref()
        .map(|time| visit.say("jury-sheet-saved", &[("time", time.into())]));
    json!({
        "revision": score.map_or(0, |score| score.revision),
        "saved": time,
        "said": said,
        "left": left(visit, &saved.lacks),
    })
}

/// What is saved now, for the script to show beside what was typed.
async fn as_held(visit: &Visit, juror: &Juror, case: CaseId, typed: &Typed) -> Result<Value, WebError> {
    let fresh = open(visit, juror, case).await?;
    let held = fresh
        .case
        .scores
        .iter()
        .find(|score| score.element == typed.element)
        .ok_or(WebError::NotFound)?;
    Ok(json!({
        "error": visit.word("jury-sheet-stale-short"),
        "revision": held.revision,
        "level": shown(held.choice),
        "why": held.justification,
        "yours": said_answer(visit, typed.choice, &typed.why),
        "theirs": said_answer(visit, held.choice, &held.justification),
    }))
}

/// JSON that no error page replaces.
fn answer(status: StatusCode, value: &Value) -> HttpResponse {
    let mut response = HttpResponse::build(status).json(value);
    response.extensions_mut().insert(Rendered);
    response
}
