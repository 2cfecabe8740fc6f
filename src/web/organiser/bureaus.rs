//! The list of bureaus, over all editions, and adding one.

use super::setback::{Place, setback};
use super::typed;
use crate::domain::Refusal;
use crate::domain::bureau::ABOUT_CHARACTERS;
use crate::domain::edition::BothLanguages;
use crate::store::bureaus as store;
use crate::usecases::bureaus;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};

/// A bureau as an organiser types it.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct BureauForm {
    pub revision: String,
    pub name: String,
    pub about_nl: String,
    pub about_en: String,
}

/// A bureau that can be saved.
pub(super) struct TypedBureau {
    pub name: String,
    pub about: BothLanguages,
}

#[derive(Serialize)]
struct BureausPage {
    bureaus: Vec<BureauLine>,
}

#[derive(Serialize)]
struct BureauLine {
    name: String,
    about: String,
    href: String,
    listed: bool,
}

/// `GET /{lang}/organiser/bureaus`: organisers.
pub async fn show(visit: Visit, _: Organiser) -> Result<HttpResponse, WebError> {
    let form = BureauForm::default();
    page(&visit, StatusCode::OK, form, FieldErrors::default()).await
}

/// `POST /{lang}/organiser/bureaus`: organisers; puts a bureau on the list.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    form: Form<BureauForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let mut errors = FieldErrors::default();
    let Some(TypedBureau { name, about }) = form.read(&visit, &mut errors) else {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, errors).await;
    };
    let added = Flash::done("organiser-bureau-added").value("name", &name);
    match bureaus::add_bureau(&visit.app.tools, actor.id(), name, about).await {
        Ok(_) => visit.go_saying("/organiser/bureaus", added).await,
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, form, errors).await
        }
    }
}

impl BureauForm {
    /// The bureau, or the mistakes at their fields.
    pub(super) fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<TypedBureau> {
        let name = fields::name(visit, errors, "name", &self.name);
        let about = typed::both_within(
            visit,
            errors,
            "about",
            &self.about_nl,
            &self.about_en,
            ABOUT_CHARACTERS,
        );
        name.filter(|_| errors.is_empty())
            .map(|name| TypedBureau { name, about })
    }
}

/// Where a refusal of a bureau is said.
pub(super) fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::AlreadyThere => Some(("name", "organiser-bureau-taken").into()),
        Refusal::TextMissing => Some("name".into()),
        Refusal::TooMany { .. } => Some("".into()),
        _ => None,
    }
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    form: BureauForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let bureaus = visit.app.tools.store.read(store::all).await?;
    let extra = BureausPage {
        bureaus: bureaus
            .into_iter()
            .map(|bureau| BureauLine {
                about: bureau.about.get(visit.language).to_owned(),
                href: visit.path(&format!("/organiser/bureaus/{}", bureau.id)),
                name: bureau.name,
                listed: bureau.listed,
            })
            .collect(),
    };
    let page = FormPage { form, errors, extra };
    visit.page_with(
        status,
        "organiser/bureaus.html",
        visit.word("organiser-bureaus-title"),
        Nav::Organiser,
        &page,
    )
}
