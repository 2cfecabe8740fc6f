//! Pages of words: the method and privacy.

use super::kept;
use crate::domain::edition::PublicationMinimum;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
struct MethodPage {
    minimum: Minimum,
}

#[derive(Serialize)]
struct Minimum {
    candidates: u32,
    jurors: u32,
    bureaus: u32,
}

#[derive(Serialize)]
struct PrivacyPage {
    contact: Option<String>,
}

/// `GET /{lang}/method`: anyone.
pub async fn method(visit: Visit, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let floor = PublicationMinimum::FLOOR;
    let minimum = Minimum {
        candidates: floor.candidates,
        jurors: floor.jurors,
        bureaus: floor.bureaus,
    };
    let (visit, title) = (visit.seen_from("/method"), visit.word("method-page-title"));
    let page = MethodPage { minimum };
    let text = visit.text("public/method.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}

/// `GET /{lang}/privacy`: anyone.
pub async fn privacy(visit: Visit, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let page = PrivacyPage { contact: None };
    let (visit, title) = (visit.seen_from("/privacy"), visit.word("privacy-page-title"));
    let text = visit.text("public/privacy.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}
