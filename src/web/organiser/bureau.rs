//! One bureau: its name, the text about it, and whether candidates can choose it.

use super::bureaus::{BureauForm, TypedBureau, place_of};
use super::differences::{self, Difference};
use super::setback::setback;
use super::typed;
use crate::domain::bureau::Bureau;
use crate::domain::id::BureauId;
use crate::store::bureaus as store;
use crate::usecases::{Failure, bureaus};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Either of the page's two forms: the texts with their revision, or `listing` alone (`on` or `off`).
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChangeForm {
    listing: String,
    revision: String,
    name: String,
    about_nl: String,
    about_en: String,
}

#[derive(Serialize)]
struct BureauPage {
    /// Where the forms go.
    href: String,
    listed: bool,
    differences: Vec<Difference>,
}

/// `GET /{lang}/organiser/bureaus/{id}`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let bureau = bureau_of(&visit, &path.1).await?;
    let form = form_of(&bureau);
    let errors = FieldErrors::default();
    page(&visit, StatusCode::OK, &bureau, form, errors, Vec::new())
}

/// `POST /{lang}/organiser/bureaus/{id}`: organisers; changes the texts, or puts the bureau on or off the list.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<ChangeForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let bureau = bureau_of(&visit, &path.1).await?;
    let tools = &visit.app.tools;
    let listed = match form.listing.as_str() {
        "" => return change(visit, actor, bureau, form).await,
        "on" => true,
        "off" => false,
        _ => return Err(WebError::BadRequest("listing")),
    };
    bureaus::list_bureau(tools, actor.id(), bureau.id, listed).await?;
    let key = if listed {
        "organiser-bureau-listed"
    } else {
        "organiser-bureau-unlisted"
    };
    let done = Flash::done(key).value("name", &bureau.name);
    visit.go_saying("/organiser/bureaus", done).await
}

async fn change(
    visit: Visit,
    actor: Organiser,
    bureau: Bureau,
    form: ChangeForm,
) -> Result<HttpResponse, WebError> {
    let mut form = BureauForm {
        revision: form.revision,
        name: form.name,
        about_nl: form.about_nl,
        about_en: form.about_en,
    };
    let revision = typed::revision(&form.revision)?;
    let mut errors = FieldErrors::default();
    let Some(TypedBureau { name, about }) = form.read(&visit, &mut errors) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, status, &bureau, form, errors, Vec::new());
    };
    match bureaus::change_bureau(&visit.app.tools, actor.id(), bureau.id, revision, name, about).await {
        Ok(()) => {
            let saved = Flash::done("organiser-saved");
            visit.go_saying("/organiser/bureaus", saved).await
        }
        Err(Failure::Stale) => {
            let bureau = bureau_of(&visit, &bureau.id.to_string()).await?;
            let theirs = form_of(&bureau);
            let differences = differences::between(&visit, &form, &theirs)?;
            if differences.is_empty() {
                return visit
                    .go_saying("/organiser/bureaus", Flash::done("organiser-saved"))
                    .await;
            }
            form.revision = theirs.revision;
            page(&visit, StatusCode::CONFLICT, &bureau, form, errors, differences)
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &bureau, form, errors, Vec::new())
        }
    }
}

async fn bureau_of(visit: &Visit, id: &str) -> Result<Bureau, WebError> {
    let id: BureauId = id.parse().map_err(|_| WebError::NotFound)?;
    let found = visit.app.tools.store.read(move |c| store::find(c, id)).await?;
    found.ok_or(WebError::NotFound)
}

fn form_of(bureau: &Bureau) -> BureauForm {
    BureauForm {
        revision: bureau.revision.to_string(),
        name: bureau.name.clone(),
        about_nl: bureau.about.nl.clone(),
        about_en: bureau.about.en.clone(),
    }
}

fn page(
    visit: &Visit,
    status: StatusCode,
    bureau: &Bureau,
    form: BureauForm,
    errors: FieldErrors,
    differences: Vec<Difference>,
) -> Result<HttpResponse, WebError> {
    let extra = BureauPage {
        href: visit.path(&format!("/organiser/bureaus/{}", bureau.id)),
        listed: bureau.listed,
        differences,
    };
    let page = FormPage { form, errors, extra };
    visit.page_with(
        status,
        "organiser/bureau.html",
        bureau.name.clone(),
        Nav::Organiser,
        &page,
    )
}
