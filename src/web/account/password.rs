//! Passwords: forgotten, set anew by a mailed link, changed while signed in.

use super::sign_in::{self, password_set};
use super::spent_link::SpentLink;
use crate::credentials::random::Token;
use crate::domain::Refusal;
use crate::usecases::{Failure, accounts};
use crate::web::actor::Account;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct ForgotForm {
    email: String,
}

#[derive(Serialize)]
struct Sent {
    sent: bool,
}

/// `GET /{lang}/forgot`: anyone.
pub async fn show_forgot(visit: Visit) -> Result<HttpResponse, WebError> {
    forgot_page(
        &visit,
        StatusCode::OK,
        ForgotForm::default(),
        false,
        FieldErrors::default(),
    )
}

/// `POST /{lang}/forgot`: anyone; the same answer for every address.
pub async fn submit_forgot(visit: Visit, form: Form<ForgotForm>) -> Result<HttpResponse, WebError> {
    let mut errors = FieldErrors::default();
    let Some(email) = fields::email(&visit, &mut errors, "email", &form.0.email) else {
        return forgot_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form.0, false, errors);
    };
    visit.app.limits.attempt(&visit.client)?;
    visit.app.limits.mail(email.folded())?;
    accounts::ask_reset(&visit.app.tools, email).await?;
    forgot_page(&visit, StatusCode::OK, form.0, true, errors)
}

fn forgot_page(
    visit: &Visit,
    status: StatusCode,
    form: ForgotForm,
    sent: bool,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let page = FormPage {
        form,
        errors,
        extra: Sent { sent },
    };
    visit.page_with(
        status,
        "account/forgot.html",
        visit.word("account-forgot-title"),
        Nav::Public,
        &page,
    )
}

/// A password chosen behind a mailed link.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LinkForm {
    pub(super) password: String,
}

#[derive(Serialize)]
struct Link {
    link: String,
}

/// `GET /{lang}/reset/{token}`: whoever has the letter.
pub async fn show_reset(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, WebError> {
    RESET.show(&visit, StatusCode::OK, &path.1, FieldErrors::default())
}

/// `POST /{lang}/reset/{token}`: sets the password; then the person comes in with it.
pub async fn submit_reset(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form<LinkForm>,
) -> Result<HttpResponse, WebError> {
    let mut errors = FieldErrors::default();
    let Some(password) = fields::new_password(&visit, &mut errors, "password", &form.0.password) else {
        return RESET.show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &path.1, errors);
    };
    visit.app.limits.attempt(&visit.client)?;
    match accounts::reset_password(&visit.app.tools, Token::presented(&path.1), password).await {
        Err(Failure::Refused(Refusal::LinkUnusable)) => SpentLink::Reset.page(&visit),
        changed => changed
            .map(|()| visit.go(sign_in::AFTER_RESET))
            .map_err(WebError::from),
    }
}

/// A page behind a mailed link on which a password is chosen.
pub(super) struct LinkPage {
    /// Its part of the address.
    pub path: &'static str,
    pub template: &'static str,
    /// The key of its title.
    pub title: &'static str,
}

const RESET: LinkPage = LinkPage {
    path: "reset",
    template: "account/reset.html",
    title: "account-reset-title",
};

impl LinkPage {
    pub fn show(
        &self,
        visit: &Visit,
        status: StatusCode,
        token: &str,
        errors: FieldErrors,
    ) -> Result<HttpResponse, WebError> {
        let extra = Link {
            link: visit.path(&format!("/{}/{token}", self.path)),
        };
        let page = FormPage {
            form: Nothing {},
            errors,
            extra,
        };
        visit.page_with(status, self.template, visit.word(self.title), Nav::Public, &page)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChangeForm {
    present: String,
    password: String,
}

/// `GET /{lang}/account/password`: whoever is signed in.
pub async fn show_change(visit: Visit, _: Account) -> Result<HttpResponse, WebError> {
    change_page(&visit, StatusCode::OK, FieldErrors::default())
}

/// `POST /{lang}/account/password`: changes it and ends the other sessions.
pub async fn submit_change(
    visit: Visit,
    actor: Account,
    form: Form<ChangeForm>,
) -> Result<HttpResponse, WebError> {
    visit.app.limits.account(actor.person.email.folded())?;
    let mut errors = FieldErrors::default();
    let new = fields::new_password(&visit, &mut errors, "password", &form.0.password);
    let Some(new) = new else {
        return change_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors);
    };
    let tools = &visit.app.tools;
    match accounts::change_password(tools, actor.id(), actor.session.id, form.0.present, new).await {
        Ok(()) => visit.go_saying("/account", password_set()).await,
        Err(Failure::Refused(Refusal::WrongCredentials)) => {
            errors.add("present", visit.word("account-present-wrong"));
            change_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors)
        }
        Err(failure) => Err(failure.into()),
    }
}

fn change_page(visit: &Visit, status: StatusCode, errors: FieldErrors) -> Result<HttpResponse, WebError> {
    let title = visit.word("account-change-password-title");
    let page = FormPage {
        form: Nothing {},
        errors,
        extra: Nothing {},
    };
    visit.page_with(status, "account/change_password.html", title, Nav::Account, &page)
}
