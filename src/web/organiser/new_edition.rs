//! A new edition: everything that is decided before its call opens, filled in with what is usual.

use super::plan_defaults;
use super::plan_form::{PlanForm, PlanOffer};
use super::setback::{Place, setback};
use crate::domain::Refusal;
use crate::store::editions as store;
use crate::usecases::editions;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// `GET /{lang}/organiser/new-edition`: organisers.
pub async fn show(visit: Visit, _: Organiser) -> Result<HttpResponse, WebError> {
    let newest = visit.app.tools.store.read(store::newest).await?;
    let form = plan_defaults::plan(&visit, newest.map(|edition| edition.year));
    page(&visit, StatusCode::OK, form, FieldErrors::default())
}

/// `POST /{lang}/organiser/new-edition`: organisers; makes the edition and goes on to its sectors.
pub async fn submit(visit: Visit, actor: Organiser, form: Form<PlanForm>) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let mut errors = FieldErrors::default();
    let Some(plan) = form.read(&visit, &mut errors) else {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, errors);
    };
    let year = plan.year;
    match editions::create_edition(&visit.app.tools, actor.id(), plan).await {
        Ok(_) => {
            let made = Flash::done("organiser-edition-made").value("year", year);
            let target = format!("/organiser/editions/{year}/sectors");
            visit.go_saying(&target, made).await
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, form, errors)
        }
    }
}

/// Where a refusal of a plan is said.
pub(super) fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::AlreadyThere => Some(("year", "organiser-year-taken").into()),
        Refusal::UnknownZone => Some("zone".into()),
        Refusal::TextMissing | Refusal::OutOfRange | Refusal::TimetableDisorder { .. } => Some("".into()),
        _ => None,
    }
}

fn page(
    visit: &Visit,
    status: StatusCode,
    form: PlanForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let extra = PlanOffer::of(visit, &form);
    let page = FormPage { form, errors, extra };
    visit.page_with(
        status,
        "organiser/new_edition.html",
        visit.word("organiser-new-title"),
        Nav::Organiser,
        &page,
    )
}
