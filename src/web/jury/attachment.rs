//! An attachment of a case, as a download, for the juror who may read the case itself.

use super::case::open;
use crate::domain::id::{AttachmentId, CaseId};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::download;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};

/// `GET /{lang}/jury/cases/{id}/attachments/{aid}`: the juror of the case, once the conflict question is answered.
pub async fn show(
    visit: Visit,
    juror: Juror,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let case: CaseId = address::id(&path.1)?;
    let id: AttachmentId = address::id(&path.2)?;
    let found = open(&visit, &juror, case).await?;
    let content = found.case.content.ok_or(WebError::NotFound)?;
    let attachment = content.attachments.into_iter().find(|file| file.id == id);
    download::attachment(&visit.app, &attachment.ok_or(WebError::NotFound)?).await
}
