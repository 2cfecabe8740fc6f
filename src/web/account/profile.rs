//! The own account: name, language of letters, and the doors to the desks that this person has.

use crate::locale::Language;
use crate::usecases::accounts;
use crate::web::actor::Account;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProfileForm {
    name: String,
    language: String,
}

#[derive(Serialize)]
struct Doors {
    email: String,
    is_juror: bool,
    is_organiser: bool,
}

/// `GET /{lang}/account`: whoever is signed in.
pub async fn show(visit: Visit, actor: Account) -> Result<HttpResponse, WebError> {
    let form = ProfileForm {
        name: actor.person.name.clone(),
        language: actor.person.language.code().to_owned(),
    };
    page(&visit, StatusCode::OK, &actor, form, FieldErrors::default())
}

/// `POST /{lang}/account`: changes name and language.
pub async fn submit(visit: Visit, actor: Account, form: Form<ProfileForm>) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let mut errors = FieldErrors::default();
    let name = fields::name(&visit, &mut errors, "name", &form.name);
    let language = Language::parse(&form.language).ok_or(WebError::BadRequest("language"))?;
    let Some(name) = name else {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &actor, form, errors);
    };
    accounts::change_profile(&visit.app.tools, actor.id(), name, language).await?;
    visit.go_saying("/account", Flash::done("account-saved")).await
}

fn page(
    visit: &Visit,
    status: StatusCode,
    actor: &Account,
    form: ProfileForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let extra = Doors {
        email: actor.person.email.as_typed().to_owned(),
        is_juror: actor.subject.juror,
        is_organiser: actor.subject.organiser,
    };
    let page = FormPage { form, errors, extra };
    visit.page_with(
        status,
        "account/profile.html",
        visit.word("account-title"),
        Nav::Account,
        &page,
    )
}
