//! The public apartment: home, elements, editions, rules, method, privacy. Pages see publications and rubrics only, hold
//! no session state and are the same for everybody.

mod charts;
pub mod edition;
pub mod editions;
pub mod element;
mod element_groups;
mod element_history;
pub mod elements;
mod elements_switches;
pub mod figures_file;
pub mod home;
pub mod kept;
pub mod publication;
mod published;
pub mod rules;
pub mod words;

use super::error::WebError;
use super::visit::Visit;
use crate::locale::Language;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

/// `GET /`: to the better of the two languages for this browser.
pub async fn choose_language(request: HttpRequest) -> HttpResponse {
    let accepted = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let language = Language::negotiate(accepted.unwrap_or_default());
    HttpResponse::Found()
        .insert_header((header::LOCATION, format!("/{}/", language.code())))
        .insert_header((header::VARY, "Accept-Language"))
        .finish()
}

/// `GET /{lang}`: to home, which ends in a slash.
pub async fn to_home(visit: Visit) -> HttpResponse {
    HttpResponse::PermanentRedirect()
        .insert_header((header::LOCATION, visit.path("/")))
        .finish()
}

/// `GET /robots.txt`: public pages may be indexed, desks may not.
pub async fn robots() -> Result<HttpResponse, WebError> {
    let mut rules = String::from("User-agent: *\n");
    for language in Language::ALL {
        for desk in [
            "account",
            "candidate",
            "jury",
            "organiser",
            "demo",
            "confirm",
            "reset",
            "join",
        ] {
            rules.push_str(&format!("Disallow: /{}/{desk}\n", language.code()));
        }
    }
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(rules))
}
