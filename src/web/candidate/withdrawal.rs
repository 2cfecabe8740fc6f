//! Taking a submitted case back to draft, and withdrawing a case for good: the second asks first.

use super::own;
use super::standing::is_withdrawable;
use crate::domain::business_case::CaseState;
use crate::domain::phase::Phase;
use crate::usecases::submissions;
use crate::web::actor::Account;
use crate::web::address;
use crate::web::case_text;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct WithdrawalPage {
    address: String,
    back: String,
    case_title: String,
    lang_of: &'static str,
    year: String,
    /// The organisers go on reading it: it is submitted.
    is_read: bool,
    /// The jury may have read it.
    is_judged: bool,
}

/// `POST /{lang}/candidate/cases/{id}/recall`: back to draft, until the deadline.
pub async fn recall(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let case = address::id(&path.1)?;
    submissions::recall(&visit.app.tools, actor.id(), case).await?;
    visit
        .go_saying(&own::path(case), Flash::warning("candidate-recalled"))
        .await
}

/// `GET /{lang}/candidate/cases/{id}/withdrawal`: the candidate whose case it is; says what will happen.
pub async fn show(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    let is_out = own::is_out(&visit, &editor).await?;
    if !is_withdrawable(&file.case, &file.edition, now, is_out) {
        return Ok(visit.go(&own::path(file.case.id)));
    }
    let back = visit.path("/candidate");
    let extra = WithdrawalPage {
        address: visit.path(&format!("{}/withdrawal", own::path(file.case.id))),
        back,
        case_title: case_text::title(&visit, &file.case),
        lang_of: file.case.language.code(),
        year: file.edition.year.to_string(),
        is_read: file.case.submitted_at.is_some(),
        is_judged: file.case.state == CaseState::Admitted && file.edition.phase >= Phase::Judging,
    };
    let page = FormPage {
        form: Nothing {},
        errors: FieldErrors::default(),
        extra,
    };
    let title = visit.word("candidate-withdrawal-title");
    visit
        .of_edition(&file.edition)
        .page("candidate/withdrawal.html", title, Nav::Candidate, &page)
}

/// `POST /{lang}/candidate/cases/{id}/withdrawal`: withdraws the case; once more does no harm.
pub async fn withdraw(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let case = address::id(&path.1)?;
    submissions::withdraw(&visit.app.tools, actor.id(), case).await?;
    visit
        .go_saying("/candidate", Flash::done("candidate-withdrawn"))
        .await
}
