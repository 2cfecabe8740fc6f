//! Accepting an organiser's invitation by its mailed link.

use crate::credentials::random::Token;
use crate::usecases::accounts::{self, Accepted};
use crate::web::cookie;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct JoinForm {
    name: String,
    #[serde(skip_serializing)]
    password: String,
}

#[derive(Serialize)]
struct Invitation {
    link: String,
    /// The address has an account: it keeps its name and password.
    known: bool,
}

/// `GET /{lang}/join/{token}`: whoever has the letter.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, WebError> {
    page(
        &visit,
        StatusCode::OK,
        &path.1,
        JoinForm::default(),
        FieldErrors::default(),
    )
    .await
}

/// `POST /{lang}/join/{token}`: makes the account, or turns the one of that address into an organiser's.
pub async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form<JoinForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    visit.app.limits.attempt(&visit.client)?;
    let tools = &visit.app.tools;
    let known = accounts::invitation_has_account(tools, Token::presented(&path.1)).await?;
    let mut errors = FieldErrors::default();
    let (name, password) = if known {
        (Some(String::new()), None)
    } else {
        let name = fields::name(&visit, &mut errors, "name", &form.name);
        (
            name,
            fields::new_password(&visit, &mut errors, "password", &form.password),
        )
    };
    let Some(name) = name.filter(|_| errors.is_empty()) else {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &path.1, form, errors).await;
    };
    let accepted = Accepted {
        name,
        password,
        language: visit.language,
    };
    let joined = accounts::accept_organiser_invitation(tools, Token::presented(&path.1), accepted).await?;
    // Without a session the desk asks to sign in first.
    let mut response = visit.go("/organiser");
    if let Some(opened) = &joined.opened {
        cookie::set(&visit.app, &mut response, opened);
    }
    Ok(response)
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    token: &str,
    form: JoinForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let known = accounts::invitation_has_account(&visit.app.tools, Token::presented(token)).await?;
    let extra = Invitation {
        link: visit.path(&format!("/join/{token}")),
        known,
    };
    let page = FormPage { form, errors, extra };
    visit.page_with(
        status,
        "account/join.html",
        visit.word("account-join-title"),
        Nav::Public,
        &page,
    )
}
