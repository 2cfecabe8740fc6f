//! The password once more, before an act that asks for it: good for ten minutes. In the demo the button counts.

use crate::domain::Refusal;
use crate::usecases::{Failure, accounts};
use crate::web::actor::Account;
use crate::web::address::own_path;
use crate::web::error::WebError;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgainForm {
    password: String,
    next: String,
}

#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Serialize)]
struct Onward {
    next: String,
}

/// `GET /{lang}/account/again`: whoever is signed in.
pub async fn show(visit: Visit, _: Account, query: web::Query<Next>) -> Result<HttpResponse, WebError> {
    page(&visit, StatusCode::OK, &query.next, FieldErrors::default())
}

/// `POST /{lang}/account/again`: proves the password and goes on to `next`.
pub async fn submit(visit: Visit, actor: Account, form: Form<AgainForm>) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    visit.app.limits.account(actor.person.email.folded())?;
    let tools = &visit.app.tools;
    let proved = if visit.app.demo.is_some() {
        accounts::authenticate_by_button(tools, actor.id(), actor.session.id).await
    } else {
        accounts::authenticate_afresh(tools, actor.id(), actor.session.id, form.password).await
    };
    match proved {
        Ok(()) => {
            let target = own_path(&form.next).map_or_else(|| visit.path("/account"), str::to_owned);
            Ok(HttpResponse::SeeOther()
                .insert_header((header::LOCATION, target))
                .finish())
        }
        Err(Failure::Refused(Refusal::WrongCredentials)) => {
            let mut errors = FieldErrors::default();
            errors.add("password", visit.word("account-present-wrong"));
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &form.next, errors)
        }
        Err(failure) => Err(failure.into()),
    }
}

fn page(
    visit: &Visit,
    status: StatusCode,
    next: &str,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let next = own_path(next).unwrap_or_default().to_owned();
    let title = visit.word("account-again-title");
    let page = FormPage {
        form: Nothing {},
        errors,
        extra: Onward { next },
    };
    visit.page_with(status, "account/again.html", title, Nav::Account, &page)
}
