//! Pages of words: the method and privacy.

use crate::domain::edition::PublicationMinimum;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
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
pub async fn method(visit: Visit) -> Result<HttpResponse, WebError> {
    let floor = PublicationMinimum::FLOOR;
    let minimum = Minimum {
        candidates: floor.candidates,
        jurors: floor.jurors,
        bureaus: floor.bureaus,
    };
    visit.page(
        "public/method.html",
        visit.word("method-page-title"),
        Nav::Public,
        &MethodPage { minimum },
    )
}

/// `GET /{lang}/privacy`: anyone.
pub async fn privacy(visit: Visit) -> Result<HttpResponse, WebError> {
    let page = PrivacyPage { contact: None };
    visit.page(
        "public/privacy.html",
        visit.word("privacy-page-title"),
        Nav::Public,
        &page,
    )
}
