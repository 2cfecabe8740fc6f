//! Confirming an address and choosing the password of a new account: the mailed link shows a page, only its form acts
//! (mail scanners press links).

use super::password::{LinkForm, LinkPage};
use super::spent_link::SpentLink;
use crate::credentials::random::Token;
use crate::domain::Refusal;
use crate::usecases::{Failure, accounts};
use crate::web::cookie;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

const CONFIRM: LinkPage = LinkPage {
    path: "confirm",
    template: "account/confirm.html",
    title: "account-confirm-title",
};

/// `GET /{lang}/confirm/{token}`: whoever has the letter.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, WebError> {
    CONFIRM.show(&visit, StatusCode::OK, &path.1, FieldErrors::default())
}

/// `POST /{lang}/confirm/{token}`: confirms, sets the password and comes in.
pub async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form<LinkForm>,
) -> Result<HttpResponse, WebError> {
    let mut errors = FieldErrors::default();
    let Some(password) = fields::new_password(&visit, &mut errors, "password", &form.0.password) else {
        return CONFIRM.show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &path.1, errors);
    };
    visit.app.limits.attempt(&visit.client)?;
    let token = Token::presented(&path.1);
    let opened = match accounts::confirm_address(&visit.app.tools, token, password).await {
        Err(Failure::Refused(Refusal::LinkUnusable)) => return SpentLink::Confirm.page(&visit),
        confirmed => confirmed?,
    };
    let mut response = visit.go("/candidate");
    cookie::set(&visit.app, &mut response, &opened);
    Ok(response)
}
