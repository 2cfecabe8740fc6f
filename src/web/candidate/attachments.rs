//! The files beside a case: sent in, taken away, downloaded again by the candidate.

use super::typed::Typed;
use super::{editor_page, own};
use crate::domain::Refusal;
use crate::domain::business_case::ATTACHMENT_BYTES;
use crate::store::overview::candidate_desk::CaseEditor;
use crate::usecases::{Failure, submissions};
use crate::web::actor::Account;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, Nothing};
use crate::web::upload::{Content, Upload};
use crate::web::visit::Visit;
use crate::web::{address, download};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// `POST /{lang}/candidate/cases/{id}/attachments`: adds a file to the own case.
pub async fn add(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
    upload: Upload,
) -> Result<HttpResponse, WebError> {
    visit.app.limits.upload(actor.person.email.folded())?;
    let editor = own::case(&visit, &actor, &path.1).await?;
    let bytes = match upload.content {
        Content::Bytes(bytes) if bytes.is_empty() || upload.file_name.is_empty() => {
            let text = visit.word("candidate-file-missing");
            return not_taken(&visit, &editor, StatusCode::UNPROCESSABLE_ENTITY, text);
        }
        Content::Bytes(bytes) => bytes,
        Content::TooLarge => {
            let limit = ATTACHMENT_BYTES;
            return refused(&visit, &editor, Refusal::FileTooLarge { limit });
        }
    };
    let case = editor.file.case.id;
    let tools = &visit.app.tools;
    match submissions::attach_file(tools, actor.id(), case, upload.file_name, bytes).await {
        Ok(attached) => match attached.already_as {
            Some(name) => {
                let there = Flash::warning("candidate-file-already").value("name", name);
                done(&visit, &editor, there).await
            }
            None => done(&visit, &editor, Flash::done("candidate-file-added")).await,
        },
        Err(Failure::Refused(refusal)) => refused(&visit, &editor, refusal),
        Err(failure) => Err(failure.into()),
    }
}

/// `POST /{lang}/candidate/cases/{id}/attachments/{aid}/removal`: takes a file away; once more does no harm.
pub async fn remove(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let attachment = address::id(&path.2)?;
    let editor = own::case(&visit, &actor, &path.1).await?;
    let case = editor.file.case.id;
    match submissions::remove_attachment(&visit.app.tools, actor.id(), case, attachment).await {
        Ok(()) | Err(Failure::NotFound) => done(&visit, &editor, Flash::done("candidate-file-removed")).await,
        Err(failure) => Err(failure.into()),
    }
}

/// `GET /{lang}/candidate/cases/{id}/attachments/{aid}`: the candidate whose case it is.
pub async fn download(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let wanted = address::id(&path.2)?;
    let mut files = editor.file.attachments.iter();
    let file = files.find(|file| file.id == wanted).ok_or(WebError::NotFound)?;
    download::attachment(&visit.app, file).await
}

async fn done(visit: &Visit, editor: &CaseEditor, said: Flash) -> Result<HttpResponse, WebError> {
    let target = format!("{}#attachments", own::path(editor.file.case.id));
    visit.go_saying(&target, said).await
}

/// The page again with the reason at the field. What is wrong with a file has a status of its own.
fn refused(visit: &Visit, editor: &CaseEditor, refusal: Refusal) -> Result<HttpResponse, WebError> {
    let text = match refusal {
        Refusal::TooMany { limit } => visit.say("candidate-files-full", &[("count", limit.into())]),
        _ => refusal_text(&visit.app.texts, visit.language, &refusal),
    };
    let status = match refusal {
        Refusal::FileTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::FileKindUnknown | Refusal::FileContentDiffers => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Refusal::TooMany { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        other => return Err(other.into()),
    };
    not_taken(visit, editor, status, text)
}

fn not_taken(
    visit: &Visit,
    editor: &CaseEditor,
    status: StatusCode,
    text: String,
) -> Result<HttpResponse, WebError> {
    let mut errors = FieldErrors::default();
    errors.add("file", text);
    let typed = Typed::stored(editor);
    editor_page::show(visit, status, editor, &typed, errors, None)
}
