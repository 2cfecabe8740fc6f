//! Coming in by address and password, and going out.

use crate::domain::Refusal;
use crate::usecases::{Failure, accounts};
use crate::web::actor::Account;
use crate::web::address::own_path;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use crate::web::{cookie, flash::Flash};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct SignInForm {
    email: String,
    #[serde(skip_serializing)]
    password: String,
    next: String,
}

/// What the address may say: where to go on to, and what was done just now.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Query {
    next: String,
    done: String,
}

/// Where a new password leads whoever followed a mailed link: nobody is signed in there, so the address has the notice.
pub const AFTER_RESET: &str = "/sign-in?done=password";

/// What the page shows beside its form.
#[derive(Default, Serialize)]
struct Beside {
    password_set: bool,
}

/// `GET /{lang}/sign-in`: anyone.
pub async fn show(visit: Visit, query: web::Query<Query>) -> Result<HttpResponse, WebError> {
    let next = own_path(&query.next).unwrap_or_default().to_owned();
    if visit.actor.is_some() {
        let target = Some(next).filter(|next| !next.is_empty());
        return Ok(visit.go_to(target.unwrap_or_else(|| visit.path("/account"))));
    }
    page(
        &visit,
        StatusCode::OK,
        SignInForm {
            next,
            ..SignInForm::default()
        },
        FieldErrors::default(),
        Beside {
            password_set: query.done == "password",
        },
    )
}

/// `POST /{lang}/sign-in`: anyone; on to `next`, or to the desk that fits the person.
pub async fn submit(visit: Visit, form: Form<SignInForm>) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    visit.app.limits.attempt(&visit.client)?;
    let mut errors = FieldErrors::default();
    let email = fields::email(&visit, &mut errors, "email", &form.email);
    if form.password.is_empty() {
        errors.add("password", visit.word("field-password-empty"));
    }
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        return wrong(&visit, form, errors);
    };
    visit.app.limits.account(email.folded())?;
    match accounts::sign_in(&visit.app.tools, email, form.password.clone()).await {
        Ok(opened) => {
            let target = match own_path(&form.next) {
                Some(next) => next.to_owned(),
                None if opened.person.organiser => visit.path("/organiser"),
                None => visit.path("/account"),
            };
            let mut response = visit.go_to(target);
            cookie::set(&visit.app, &mut response, &opened);
            Ok(response)
        }
        Err(Failure::Refused(Refusal::WrongCredentials)) => {
            errors.add("email", visit.word("refusal-wrong-credentials"));
            wrong(&visit, form, errors)
        }
        Err(failure) => Err(failure.into()),
    }
}

/// `POST /{lang}/sign-out`: whoever is signed in.
pub async fn leave(visit: Visit, actor: Account, _: Form<Nothing>) -> Result<HttpResponse, WebError> {
    accounts::sign_out(&visit.app.tools, actor.session.id, actor.id()).await?;
    let mut response = visit.go("/");
    cookie::clear(&visit.app, &mut response);
    Ok(response)
}

fn wrong(visit: &Visit, form: SignInForm, errors: FieldErrors) -> Result<HttpResponse, WebError> {
    let next = own_path(&form.next).unwrap_or_default().to_owned();
    page(
        visit,
        StatusCode::UNPROCESSABLE_ENTITY,
        SignInForm { next, ..form },
        errors,
        Beside::default(),
    )
}

fn page(
    visit: &Visit,
    status: StatusCode,
    form: SignInForm,
    errors: FieldErrors,
    beside: Beside,
) -> Result<HttpResponse, WebError> {
    let page = FormPage {
        form,
        errors,
        extra: beside,
    };
    visit.page_with(
        status,
        "account/sign_in.html",
        visit.word("account-sign-in-title"),
        Nav::Public,
        &page,
    )
}

/// The notice after a new password was set.
pub fn password_set() -> Flash {
    Flash::done("account-password-set")
}
