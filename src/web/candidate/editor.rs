//! Writing a business case: one long page that works as a plain form. A case that cannot be written now is shown with why.

use super::card::{Reason, reason};
use super::editor_page::{self, Trouble, kicker};
use super::forms::WholeForm;
use super::own;
use super::standing::{Standing, Words};
use super::typed::Typed;
use crate::store::overview::candidate_desk::CaseEditor;
use crate::usecases::Failure;
use crate::usecases::submissions::{self, WholeCase};
use crate::web::actor::Account;
use crate::web::case_text::{self, CaseText, Parts};
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct CasePage {
    kicker: String,
    status: String,
    next: String,
    reason: Option<Reason>,
    text: CaseText,
}

/// `GET /{lang}/candidate/cases/{id}`: the candidate whose case it is.
pub async fn show(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let now = visit.app.tools.clock.now();
    if !Standing::of(&editor.file.case, &editor.file.edition, now).is_writable() {
        let is_out = own::is_out(&visit, &editor).await?;
        return read_only(&visit, &editor, is_out);
    }
    let typed = Typed::stored(&editor);
    editor_page::show(
        &visit,
        StatusCode::OK,
        &editor,
        &typed,
        FieldErrors::default(),
        None,
    )
}

/// `POST /{lang}/candidate/cases/{id}`: saves everything on the page, then stays, or goes on to the preview or the
/// submission.
pub async fn save(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
    form: Form<WholeForm>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let onward = match form.0.then.as_str() {
        "" => "",
        "preview" => "/preview",
        "submission" => "/submission",
        _ => return Err(WebError::BadRequest("then")),
    };
    let typed = form.0.typed(&editor)?;
    let mut errors = FieldErrors::default();
    let sections = typed.texts(&visit, &mut errors);
    let Some(facts) = typed.facts.parse(&visit, &mut errors, &editor) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return editor_page::show(&visit, status, &editor, &typed, errors, None);
    };
    let case = editor.file.case.id;
    let whole = WholeCase {
        facts,
        revision: typed.revision,
        sections,
    };
    match submissions::save_all(&visit.app.tools, actor.id(), case, whole).await {
        Ok(_) if onward.is_empty() => {
            visit
                .go_saying(&own::path(case), Flash::done("candidate-saved"))
                .await
        }
        Ok(_) => Ok(visit.go(&format!("{}{onward}", own::path(case)))),
        Err(failure) => unsaved(&visit, &actor, editor, &typed, failure).await,
    }
}

/// The page once more, with what was typed and why it is not saved.
///
/// # Errors
/// Failures that leave nothing to show.
pub async fn unsaved(
    visit: &Visit,
    actor: &Account,
    editor: CaseEditor,
    typed: &Typed,
    failure: Failure,
) -> Result<HttpResponse, WebError> {
    let trouble = Trouble::of(failure)?;
    let editor = match trouble {
        Trouble::Stale => own::again(visit, actor.id(), editor.file.case.id).await?,
        Trouble::Busy | Trouble::Refused(_) => editor,
    };
    let errors = FieldErrors::default();
    editor_page::show(visit, trouble.status(), &editor, typed, errors, Some(&trouble))
}

fn read_only(visit: &Visit, editor: &CaseEditor, is_out: bool) -> Result<HttpResponse, WebError> {
    let file = &editor.file;
    let now = visit.app.tools.clock.now();
    let words = Words::of(visit, &file.case, &file.edition, now, is_out);
    let page = CasePage {
        kicker: kicker(visit, file),
        status: words.status,
        next: words.next,
        reason: reason(visit, &file.case, file.newest_decision()),
        text: text(visit, editor),
    };
    let title = case_text::title(visit, &file.case);
    visit
        .of_edition(&file.edition)
        .page("candidate/case.html", title, Nav::Candidate, &page)
}

/// The own case as others read it.
pub fn text(visit: &Visit, editor: &CaseEditor) -> CaseText {
    let file = &editor.file;
    let parts = Parts {
        case: &file.case,
        candidate: &file.candidate_name,
        sector: file.sector.as_ref(),
        bureau: file.bureau.as_ref(),
        sections: &file.sections,
        attachments: &file.attachments,
    };
    let files = format!("{}/attachments", own::path(file.case.id));
    CaseText::of(visit, &parts, &files)
}
