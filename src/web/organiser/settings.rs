//! The settings of an edition: changed while it is prepared, read only afterwards.

use super::differences::{self, Difference};
use super::edition_frame::{EditionFrame, EditionSection, edition_of, leaves_room_for};
use super::labels::label;
use super::new_edition::place_of;
use super::plan_form::{DATES, PlanForm, PlanOffer};
use super::setback::setback;
use super::typed;
use crate::domain::edition::{AssignmentKind, Edition};
use crate::domain::policy::Action;
use crate::store::{StoreError, editions as store};
use crate::usecases::{Failure, editions};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct SettingsPage {
    frame: EditionFrame,
    #[serde(flatten)]
    offer: PlanOffer,
    differences: Vec<Difference>,
}

/// The settings as they stand, once nothing of them changes any more.
#[derive(Serialize)]
struct SettledPage {
    frame: EditionFrame,
    /// A deadline can still become later.
    extendable: bool,
    facts: Vec<Fact>,
    rules_nl: Vec<String>,
    rules_en: Vec<String>,
}

#[derive(Serialize)]
struct Fact {
    term: String,
    value: String,
    lang: &'static str,
}

/// `GET /{lang}/organiser/editions/{year}/settings`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let kinds = kinds_of(&visit, &edition).await?;
    if !leaves_room_for(Action::EditEdition, &edition) {
        return settled(&visit, &edition, &kinds);
    }
    let form = PlanForm::of(&edition, &kinds);
    page(
        &visit,
        StatusCode::OK,
        &edition,
        form,
        FieldErrors::default(),
        Vec::new(),
    )
}

/// `POST /{lang}/organiser/editions/{year}/settings`: organisers, in preparation; after a change of the year the page has
/// another address.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<PlanForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let revision = typed::revision(&form.revision)?;
    let mut errors = FieldErrors::default();
    let Some(plan) = form.read(&visit, &mut errors) else {
        return page(
            &visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            &edition,
            form,
            errors,
            Vec::new(),
        );
    };
    let year = plan.year;
    match editions::change_edition(&visit.app.tools, actor.id(), edition.id, revision, plan).await {
        Ok(()) => saved(&visit, year).await,
        Err(Failure::Stale) => stale(&visit, edition, form).await,
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &edition, form, errors, Vec::new())
        }
    }
}

async fn saved(visit: &Visit, year: i32) -> Result<HttpResponse, WebError> {
    let target = format!("/organiser/editions/{year}/settings");
    visit.go_saying(&target, Flash::done("organiser-saved")).await
}

/// Both versions of what differs, and the form with what was typed, ready to be saved over the other. Nothing differs
/// after a second click: then it is saved.
async fn stale(visit: &Visit, edition: Edition, mut form: PlanForm) -> Result<HttpResponse, WebError> {
    let id = edition.id;
    let present = visit.app.tools.store.read(move |c| store::find(c, id)).await?;
    let edition = present.ok_or(WebError::NotFound)?;
    let theirs = PlanForm::of(&edition, &kinds_of(visit, &edition).await?);
    let differences = differences::between(visit, &form, &theirs)?;
    if differences.is_empty() {
        return saved(visit, edition.year).await;
    }
    form.revision = theirs.revision;
    page(
        visit,
        StatusCode::CONFLICT,
        &edition,
        form,
        FieldErrors::default(),
        differences,
    )
}

async fn kinds_of(visit: &Visit, edition: &Edition) -> Result<Vec<AssignmentKind>, StoreError> {
    let id = edition.id;
    visit.app.tools.store.read(move |c| store::kinds(c, id)).await
}

fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    form: PlanForm,
    errors: FieldErrors,
    differences: Vec<Difference>,
) -> Result<HttpResponse, WebError> {
    let extra = SettingsPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Settings),
        offer: PlanOffer::of(visit, &form),
        differences,
    };
    let title = title(visit, edition);
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/settings.html", title, Nav::Organiser, &page)
}

fn settled(visit: &Visit, edition: &Edition, kinds: &[AssignmentKind]) -> Result<HttpResponse, WebError> {
    let paragraphs = |text: &str| text.split("\n\n").map(str::to_owned).collect();
    let page = SettledPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Settings),
        extendable: leaves_room_for(Action::ExtendDeadline, edition),
        facts: facts(visit, edition, kinds),
        rules_nl: paragraphs(&edition.rules.nl),
        rules_en: paragraphs(&edition.rules.en),
    };
    let title = title(visit, edition);
    visit.page("organiser/settled.html", title, Nav::Organiser, &page)
}

fn facts(visit: &Visit, edition: &Edition, kinds: &[AssignmentKind]) -> Vec<Fact> {
    let here = visit.language.code();
    let fact = |field: &str, value: String, lang| Fact {
        term: label(visit, field),
        value,
        lang,
    };
    let kinds: Vec<String> = kinds
        .iter()
        .map(|kind| visit.word(&format!("kind-{kind}")))
        .collect();
    let jurors = if edition.jurors_public_early {
        "organiser-jurors-early"
    } else {
        "organiser-jurors-after"
    };
    let mut facts = vec![
        fact("title_nl", edition.title.nl.clone(), "nl"),
        fact("title_en", edition.title.en.clone(), "en"),
    ];
    facts.extend(
        DATES
            .into_iter()
            .zip(edition.timetable.in_order())
            .map(|(field, at)| fact(field, visit.moment(at, &edition.zone), here)),
    );
    facts.extend([
        fact("grace_minutes", edition.grace_minutes.to_string(), here),
        fact("kinds", kinds.join(", "), here),
        fact("minimum_candidates", edition.minimum.candidates.to_string(), here),
        fact("minimum_jurors", edition.minimum.jurors.to_string(), here),
        fact("minimum_bureaus", edition.minimum.bureaus.to_string(), here),
        fact("jurors_public", visit.word(jurors), here),
    ]);
    facts
}

fn title(visit: &Visit, edition: &Edition) -> String {
    visit.say(
        "organiser-settings-title",
        &[("year", edition.year.to_string().into())],
    )
}
