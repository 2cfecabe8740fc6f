//! One sector of an edition in preparation: its names and key, its place in the order, and taking it out.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, leaves_room_for, path_of};
use super::sectors::{SectorForm, TypedSector, place_of};
use super::setback::setback;
use crate::domain::Refusal;
use crate::domain::edition::{BothLanguages, Edition, Sector};
use crate::domain::id::SectorId;
use crate::domain::policy::Action;
use crate::store::editions as store;
use crate::usecases::editions;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct SectorPage {
    frame: EditionFrame,
    /// Where the form goes.
    href: String,
    open: bool,
}

type SectorPath = web::Path<(String, String, String)>;

/// `GET /{lang}/organiser/editions/{year}/sectors/{key}`: organisers.
pub async fn show(visit: Visit, _: Organiser, path: SectorPath) -> Result<HttpResponse, WebError> {
    let (edition, sector) = sector_of(&visit, &path).await?;
    let form = form_of(&sector);
    page(
        &visit,
        StatusCode::OK,
        &edition,
        &sector,
        form,
        FieldErrors::default(),
    )
}

/// `POST /{lang}/organiser/editions/{year}/sectors/{key}`: organisers, in preparation.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: SectorPath,
    form: Form<SectorForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let (edition, sector) = sector_of(&visit, &path).await?;
    let mut errors = FieldErrors::default();
    let Some(TypedSector { key, name }) = form.read(&visit, &mut errors) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, status, &edition, &sector, form, errors);
    };
    let tools = &visit.app.tools;
    let was = BothLanguages::new(form.was_nl.clone(), form.was_en.clone());
    match editions::change_sector(tools, actor.id(), (edition.id, sector.id), &was, key, name).await {
        Ok(()) => {
            let saved = Flash::done("organiser-saved");
            visit.go_saying(&path_of(&edition, "/sectors"), saved).await
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &edition, &sector, form, errors)
        }
    }
}

/// `POST /{lang}/organiser/editions/{year}/sectors/{key}/removal`: organisers, in preparation; a sector with jurors stays.
pub async fn remove(
    visit: Visit,
    actor: Organiser,
    path: SectorPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let (edition, sector) = sector_of(&visit, &path).await?;
    match editions::remove_sector(&visit.app.tools, actor.id(), edition.id, sector.id).await {
        Ok(()) => {
            let removed =
                Flash::done("organiser-sector-removed").value("name", sector.name.get(visit.language));
            visit.go_saying(&path_of(&edition, "/sectors"), removed).await
        }
        Err(failure) => {
            let on_top =
                |refusal: &Refusal| (*refusal == Refusal::InUse).then_some(("", "organiser-sector-in-use"));
            let (status, errors) = setback(&visit, failure, on_top)?;
            page(&visit, status, &edition, &sector, form_of(&sector), errors)
        }
    }
}

/// `POST /{lang}/organiser/editions/{year}/sectors/{key}/up`: organisers, in preparation; changes places with the sector
/// above. The first stays where it is.
pub async fn raise(
    visit: Visit,
    actor: Organiser,
    path: SectorPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let (edition, sector) = sector_of(&visit, &path).await?;
    let (id, tools) = (edition.id, &visit.app.tools);
    let there = tools.store.read(move |c| store::sectors(c, id)).await?;
    let mut order: Vec<SectorId> = there.iter().map(|sector| sector.id).collect();
    if let Some(place) = order.iter().position(|other| *other == sector.id)
        && place > 0
    {
        order.swap(place - 1, place);
        editions::order_sectors(tools, actor.id(), edition.id, order).await?;
    }
    let raised = Flash::done("organiser-sector-raised").value("name", sector.name.get(visit.language));
    visit.go_saying(&path_of(&edition, "/sectors"), raised).await
}

async fn sector_of(visit: &Visit, path: &SectorPath) -> Result<(Edition, Sector), WebError> {
    let edition = edition_of(visit, &path.1).await?;
    let (id, key) = (edition.id, path.2.clone());
    let found = visit
        .app
        .tools
        .store
        .read(move |connection| store::find_sector_by_key(connection, id, &key))
        .await?;
    Ok((edition, found.ok_or(WebError::NotFound)?))
}

fn form_of(sector: &Sector) -> SectorForm {
    SectorForm {
        name_nl: sector.name.nl.clone(),
        name_en: sector.name.en.clone(),
        key: sector.key.clone(),
        was_nl: sector.name.nl.clone(),
        was_en: sector.name.en.clone(),
    }
}

fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    sector: &Sector,
    form: SectorForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let extra = SectorPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Sectors),
        href: visit.path(&path_of(edition, &format!("/sectors/{}", sector.key))),
        open: leaves_room_for(Action::EditEdition, edition),
    };
    let title = sector.name.get(visit.language).to_owned();
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/sector.html", title, Nav::Organiser, &page)
}
