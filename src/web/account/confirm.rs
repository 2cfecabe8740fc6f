//! Confirming an address: the mailed link shows a page, only its button acts (mail scanners press links).

use super::spent_link::SpentLink;
use crate::credentials::random::Token;
use crate::domain::Refusal;
use crate::usecases::{Failure, accounts};
use crate::web::cookie;
use crate::web::error::WebError;
use crate::web::form::{Form, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct ConfirmPage {
    link: String,
}

/// `GET /{lang}/confirm/{token}`: whoever has the letter.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let link = visit.path(&format!("/confirm/{}", path.1));
    let title = visit.word("account-confirm-title");
    visit.page("account/confirm.html", title, Nav::Public, &ConfirmPage { link })
}

/// `POST /{lang}/confirm/{token}`: confirms and comes in.
pub async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    visit.app.limits.attempt(&visit.client)?;
    let opened = match accounts::confirm_address(&visit.app.tools, Token::presented(&path.1)).await {
        Err(Failure::Refused(Refusal::LinkUnusable)) => return SpentLink::Confirm.page(&visit),
        confirmed => confirmed?,
    };
    let mut response = visit.go("/candidate");
    cookie::set(&visit.app, &mut response, &opened);
    Ok(response)
}
