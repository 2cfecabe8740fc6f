//! The rubric of an edition: its elements with their weights, and adding one while the edition is prepared.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, leaves_room_for, path_of};
use super::element::name_field;
use super::setback::{Place, setback};
use super::typed;
use crate::domain::Refusal;
use crate::domain::edition::{Edition, is_key};
use crate::domain::phase::ELEMENTS;
use crate::domain::policy::Action;
use crate::domain::rubric::{
    ELEMENT_NAME_CHARACTERS, EQUAL_WEIGHT, Element, ElementDraft, ElementText, Rubric,
};
use crate::locale::decimal;
use crate::store::rubrics;
use crate::usecases::rubric;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A new element: its names; the texts follow on its own page.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewElementForm {
    name_nl: String,
    name_en: String,
    key: String,
}

#[derive(Serialize)]
struct RubricPage {
    frame: EditionFrame,
    elements: Vec<ElementLine>,
    open: bool,
    full: bool,
    /// Since when the texts stay as they are.
    frozen: Option<String>,
    version: i32,
    least: usize,
    most: usize,
}

#[derive(Serialize)]
struct ElementLine {
    name: String,
    definition: String,
    href: String,
    weight: String,
    share: String,
    lacks_nl: bool,
    lacks_en: bool,
}

/// `GET /{lang}/organiser/editions/{year}/rubric`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let form = NewElementForm::default();
    page(&visit, StatusCode::OK, &edition, form, FieldErrors::default()).await
}

/// `POST /{lang}/organiser/editions/{year}/rubric`: organisers, in preparation; adds an element and goes on to its texts.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<NewElementForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let limit = ELEMENT_NAME_CHARACTERS;
    let name = typed::both_needed(&visit, &mut errors, "name", &form.name_nl, &form.name_en, limit);
    let key = typed::key(&form.key, &form.name_en);
    if errors.is_empty() && !is_key(&key) {
        errors.add("key", visit.word("refusal-key-malformed"));
    }
    if !errors.is_empty() {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &edition, form, errors).await;
    }
    let named = |name: String| ElementText {
        name,
        ..ElementText::default()
    };
    let draft = ElementDraft {
        weight: EQUAL_WEIGHT,
        weight_reason: String::new(),
        look_in: Vec::new(),
        nl: named(name.nl),
        en: named(name.en),
    };
    match rubric::add_element(&visit.app.tools, actor.id(), edition.id, key.clone(), draft).await {
        Ok(_) => {
            let target = path_of(&edition, &format!("/rubric/{key}"));
            visit
                .go_saying(&target, Flash::done("organiser-element-added"))
                .await
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &edition, form, errors).await
        }
    }
}

fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::AlreadyThere => Some(("key", "organiser-key-taken").into()),
        Refusal::KeyMalformed => Some("key".into()),
        Refusal::NameTaken { language } => Some(name_field(*language).into()),
        Refusal::TooMany { .. } => Some("".into()),
        _ => None,
    }
}

/// The rubric of an edition.
///
/// # Errors
/// What the store meets; an edition without a rubric is not found.
pub(super) async fn rubric_of(visit: &Visit, edition: &Edition) -> Result<Rubric, WebError> {
    let id = edition.id;
    let found = visit
        .app
        .tools
        .store
        .read(move |connection| rubrics::find_of_edition(connection, id))
        .await?;
    found.ok_or(WebError::NotFound)
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    form: NewElementForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let rubric = rubric_of(visit, edition).await?;
    let total: i32 = rubric.elements.iter().map(|element| element.weight).sum();
    let extra = RubricPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Rubric),
        elements: rubric
            .elements
            .iter()
            .map(|element| line(visit, edition, element, total))
            .collect(),
        open: rubric.may_be_edited().is_ok() && leaves_room_for(Action::EditRubric, edition),
        full: rubric.elements.len() >= *ELEMENTS.end(),
        frozen: rubric.frozen_at.map(|at| visit.moment(at, &edition.zone)),
        version: rubric.version,
        least: *ELEMENTS.start(),
        most: *ELEMENTS.end(),
    };
    let title = visit.say(
        "organiser-rubric-title",
        &[("year", edition.year.to_string().into())],
    );
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/rubric.html", title, Nav::Organiser, &page)
}

fn line(visit: &Visit, edition: &Edition, element: &Element, total: i32) -> ElementLine {
    let text = element.text(visit.language);
    let share = 100.0 * f64::from(element.weight) / f64::from(total.max(1));
    ElementLine {
        name: text.name.clone(),
        definition: text.definition.clone(),
        href: visit.path(&path_of(edition, &format!("/rubric/{}", element.key))),
        weight: element.weight.to_string(),
        share: decimal(visit.language, share, 1),
        lacks_nl: !element.nl.is_complete(),
        lacks_en: !element.en.is_complete(),
    }
}
