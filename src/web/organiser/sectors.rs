//! The sectors of an edition: the list, and adding one while the edition is prepared.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, leaves_room_for, path_of};
use super::element::name_field;
use super::setback::{Place, setback};
use super::typed;
use crate::domain::Refusal;
use crate::domain::edition::{BothLanguages, Edition, SECTOR_CHARACTERS, SECTORS, is_key};
use crate::domain::policy::Action;
use crate::store::editions as store;
use crate::usecases::editions;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A sector as an organiser types it; the key may be left to us.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct SectorForm {
    pub name_nl: String,
    pub name_en: String,
    pub key: String,
    /// The names that the form was opened with, where a sector is changed.
    pub was_nl: String,
    pub was_en: String,
}

/// A sector that can be saved.
pub(super) struct TypedSector {
    pub key: String,
    pub name: BothLanguages,
}

#[derive(Serialize)]
struct SectorsPage {
    frame: EditionFrame,
    sectors: Vec<SectorLine>,
    open: bool,
    full: bool,
}

#[derive(Serialize)]
struct SectorLine {
    key: String,
    name_nl: String,
    name_en: String,
    href: String,
    /// Where it changes places with the sector above; none for the first.
    up: Option<String>,
}

/// `GET /{lang}/organiser/editions/{year}/sectors`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let form = SectorForm::default();
    page(&visit, StatusCode::OK, &edition, form, FieldErrors::default()).await
}

/// `POST /{lang}/organiser/editions/{year}/sectors`: organisers, in preparation; adds a sector behind the last.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<SectorForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let Some(TypedSector { key, name }) = form.read(&visit, &mut errors) else {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &edition, form, errors).await;
    };
    match editions::add_sector(&visit.app.tools, actor.id(), edition.id, key, name).await {
        Ok(_) => {
            let added = Flash::done("organiser-sector-added");
            visit.go_saying(&path_of(&edition, "/sectors"), added).await
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &edition, form, errors).await
        }
    }
}

impl SectorForm {
    /// The sector, or the mistakes at their fields.
    pub(super) fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<TypedSector> {
        let name = typed::both_needed(
            visit,
            errors,
            "name",
            &self.name_nl,
            &self.name_en,
            SECTOR_CHARACTERS,
        );
        let key = typed::key(&self.key, &self.name_en);
        if errors.is_empty() && !is_key(&key) {
            errors.add("key", visit.word("refusal-key-malformed"));
        }
        errors.is_empty().then_some(TypedSector { key, name })
    }
}

/// Where a refusal of a sector is said.
pub(super) fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::AlreadyThere => Some(("key", "organiser-key-taken").into()),
        Refusal::NameTaken { language } => {
            Some((name_field(*language), "organiser-sector-name-taken").into())
        }
        Refusal::KeyMalformed => Some("key".into()),
        Refusal::TextMissing | Refusal::TooMany { .. } => Some("".into()),
        _ => None,
    }
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    form: SectorForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let id = edition.id;
    let sectors = visit.app.tools.store.read(move |c| store::sectors(c, id)).await?;
    let extra = SectorsPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Sectors),
        open: leaves_room_for(Action::EditEdition, edition),
        full: sectors.len() >= SECTORS,
        sectors: sectors
            .into_iter()
            .enumerate()
            .map(|(place, sector)| SectorLine {
                up: (place > 0)
                    .then(|| visit.path(&path_of(edition, &format!("/sectors/{}/up", sector.key)))),
                href: visit.path(&path_of(edition, &format!("/sectors/{}", sector.key))),
                key: sector.key,
                name_nl: sector.name.nl,
                name_en: sector.name.en,
            })
            .collect(),
    };
    let title = visit.say(
        "organiser-sectors-title",
        &[("year", edition.year.to_string().into())],
    );
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/sectors.html", title, Nav::Organiser, &page)
}
