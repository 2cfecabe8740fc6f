//! Registering: a name and an address. A mailed link confirms it, and there the password is chosen (`confirm.rs`). The
//! answer never tells whether the address is known.

use crate::locale::Language;
use crate::usecases::accounts::{self, Registration};
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct RegisterForm {
    name: String,
    email: String,
    language: String,
}

#[derive(Serialize)]
struct SentPage {
    email: String,
}

/// `GET /{lang}/register`: anyone.
pub async fn show(visit: Visit) -> Result<HttpResponse, WebError> {
    if visit.actor.is_some() {
        return Ok(visit.go("/candidate"));
    }
    let form = RegisterForm {
        language: visit.language.code().to_owned(),
        ..RegisterForm::default()
    };
    page_of(&visit, StatusCode::OK, form, FieldErrors::default())
}

/// `POST /{lang}/register`: anyone; the same page of thanks for every address.
pub async fn submit(visit: Visit, form: Form<RegisterForm>) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let mut errors = FieldErrors::default();
    let name = fields::name(&visit, &mut errors, "name", &form.name);
    let email = fields::email(&visit, &mut errors, "email", &form.email);
    let language = Language::parse(&form.language).unwrap_or(visit.language);
    let (Some(name), Some(email)) = (name, email) else {
        let form = RegisterForm {
            language: language.code().to_owned(),
            ..form
        };
        return page_of(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, errors);
    };
    visit.app.limits.attempt(&visit.client)?;
    visit.app.limits.mail(email.folded())?;
    let typed = email.as_typed().to_owned();
    accounts::register(
        &visit.app.tools,
        Registration {
            name,
            email,
            language,
        },
    )
    .await?;
    let title = visit.word("account-sent-title");
    visit.page(
        "account/sent.html",
        title,
        Nav::Public,
        &SentPage { email: typed },
    )
}

fn page_of(
    visit: &Visit,
    status: StatusCode,
    form: RegisterForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let page = FormPage {
        form,
        errors,
        extra: Nothing {},
    };
    visit.page_with(
        status,
        "account/register.html",
        visit.word("account-register-title"),
        Nav::Public,
        &page,
    )
}
