//! Home: what the Challenge is, where this year's edition stands, three doors.

use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use serde::Serialize;

#[derive(Serialize)]
struct HomePage {
    edition: Option<String>,
    call_open: bool,
    candidate_note: Option<String>,
    jury_note: Option<String>,
    newest: Option<String>,
    expected: Option<String>,
    titles: Option<String>,
}

/// `GET /{lang}/`: anyone.
pub async fn show(visit: Visit) -> Result<HttpResponse, WebError> {
    let page = HomePage {
        edition: None,
        call_open: false,
        candidate_note: None,
        jury_note: None,
        newest: None,
        expected: None,
        titles: None,
    };
    visit.page("public/home.html", visit.word("home-title"), Nav::Public, &page)
}
