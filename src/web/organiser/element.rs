//! One element of the rubric: all its texts side by side in both languages. Changed while the edition is prepared,
//! frozen afterwards.

use super::differences::{self, Difference};
use super::edition_frame::{EditionFrame, EditionSection, edition_of, leaves_room_for, path_of};
use super::element_form::ElementForm;
use super::plan_form::Choice;
use super::rubric::rubric_of;
use super::setback::{Place, setback};
use super::typed;
use crate::domain::Refusal;
use crate::domain::business_case::SectionKey;
use crate::domain::edition::Edition;
use crate::domain::policy::Action;
use crate::domain::rubric::{ATTACHMENTS_KEY, Element, Rubric};
use crate::locale::Language;
use crate::usecases::{Failure, rubric};
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
struct ElementPage {
    frame: EditionFrame,
    /// Where the form goes.
    href: String,
    places: Vec<Choice>,
    differences: Vec<Difference>,
}

/// The texts as they stand, once they are frozen.
#[derive(Serialize)]
struct FrozenPage {
    frame: EditionFrame,
    frozen: Option<String>,
    version: i32,
    weight: String,
    weight_reason: String,
    look_in: Vec<String>,
    texts: Vec<TextPair>,
}

/// A text in both languages, in paragraphs or lines.
#[derive(Serialize)]
struct TextPair {
    label: String,
    nl: Vec<String>,
    en: Vec<String>,
}

#[derive(Serialize)]
struct RemovalPage {
    frame: EditionFrame,
    href: String,
    left: usize,
}

type ElementPath = web::Path<(String, String, String)>;

/// `GET /{lang}/organiser/editions/{year}/rubric/{key}`: organisers.
pub async fn show(visit: Visit, _: Organiser, path: ElementPath) -> Result<HttpResponse, WebError> {
    let (edition, rubric, element) = element_of(&visit, &path).await?;
    if rubric.may_be_edited().is_err() || !leaves_room_for(Action::EditRubric, &edition) {
        return frozen(&visit, &edition, &rubric, &element);
    }
    let form = ElementForm::of(&element);
    let errors = FieldErrors::default();
    page(
        &visit,
        StatusCode::OK,
        &edition,
        &element,
        form,
        errors,
        Vec::new(),
    )
}

/// `POST /{lang}/organiser/editions/{year}/rubric/{key}`: organisers, in preparation.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: ElementPath,
    form: Form<ElementForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let (edition, _, element) = element_of(&visit, &path).await?;
    let revision = typed::revision(&form.revision)?;
    let mut errors = FieldErrors::default();
    let Some(draft) = form.read(&visit, &mut errors) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, status, &edition, &element, form, errors, Vec::new());
    };
    let tools = &visit.app.tools;
    match rubric::change_element(tools, actor.id(), edition.id, element.id, revision, draft).await {
        Ok(()) => saved(&visit, &edition, &form).await,
        Err(Failure::Stale) => stale(&visit, &path, form).await,
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &edition, &element, form, errors, Vec::new())
        }
    }
}

/// `GET /{lang}/organiser/editions/{year}/rubric/{key}/removal`: organisers; asks before the texts are gone.
pub async fn ask_removal(visit: Visit, _: Organiser, path: ElementPath) -> Result<HttpResponse, WebError> {
    let (edition, rubric, element) = element_of(&visit, &path).await?;
    let page = RemovalPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Rubric),
        href: visit.path(&path_of(&edition, &format!("/rubric/{}", element.key))),
        left: rubric.elements.len() - 1,
    };
    let name = element.text(visit.language).name.clone();
    let title = visit.say("organiser-element-removal-title", &[("name", name.into())]);
    visit.page("organiser/element_removal.html", title, Nav::Organiser, &page)
}

/// `POST /{lang}/organiser/editions/{year}/rubric/{key}/removal`: organisers, in preparation.
pub async fn remove(
    visit: Visit,
    actor: Organiser,
    path: ElementPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let (edition, _, element) = element_of(&visit, &path).await?;
    rubric::remove_element(&visit.app.tools, actor.id(), edition.id, element.id).await?;
    let removed = Flash::done("organiser-element-removed").value("name", &element.text(visit.language).name);
    visit.go_saying(&path_of(&edition, "/rubric"), removed).await
}

fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::ReasonMissing => Some("weight_reason".into()),
        Refusal::OutOfRange => Some("weight".into()),
        Refusal::TooMany { .. } => Some("".into()),
        Refusal::NameTaken { language } => Some(name_field(*language).into()),
        _ => None,
    }
}

/// The field of the name in a language.
pub(super) fn name_field(language: Language) -> &'static str {
    match language {
        Language::Nl => "name_nl",
        Language::En => "name_en",
    }
}

async fn element_of(visit: &Visit, path: &ElementPath) -> Result<(Edition, Rubric, Element), WebError> {
    let edition = edition_of(visit, &path.1).await?;
    let rubric = rubric_of(visit, &edition).await?;
    let element = rubric.element(&path.2).cloned().ok_or(WebError::NotFound)?;
    Ok((edition, rubric, element))
}

async fn saved(visit: &Visit, edition: &Edition, form: &ElementForm) -> Result<HttpResponse, WebError> {
    let name = match visit.language {
        Language::Nl => &form.name_nl,
        Language::En => &form.name_en,
    };
    let saved = Flash::done("organiser-element-saved").value("name", name);
    visit.go_saying(&path_of(edition, "/rubric"), saved).await
}

/// Both versions of what differs, and the form with what was typed, ready to be saved over the other. Nothing differs
/// after a second click: then it is saved.
async fn stale(visit: &Visit, path: &ElementPath, mut form: ElementForm) -> Result<HttpResponse, WebError> {
    let (edition, _, element) = element_of(visit, path).await?;
    let theirs = ElementForm::of(&element);
    let differences = differences::between(visit, &form, &theirs)?;
    if differences.is_empty() {
        return saved(visit, &edition, &form).await;
    }
    form.revision = theirs.revision;
    let (status, errors) = (StatusCode::CONFLICT, FieldErrors::default());
    page(visit, status, &edition, &element, form, errors, differences)
}

fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    element: &Element,
    form: ElementForm,
    errors: FieldErrors,
    differences: Vec<Difference>,
) -> Result<HttpResponse, WebError> {
    let extra = ElementPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Rubric),
        href: visit.path(&path_of(edition, &format!("/rubric/{}", element.key))),
        places: SectionKey::ALL
            .iter()
            .map(|key| key.word())
            .chain([ATTACHMENTS_KEY])
            .map(|key| Choice {
                value: key.to_owned(),
                label: place(visit, key),
            })
            .collect(),
        differences,
    };
    let title = element.text(visit.language).name.clone();
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/element.html", title, Nav::Organiser, &page)
}

fn place(visit: &Visit, key: &str) -> String {
    visit.word(&format!("organiser-look-{key}"))
}

fn frozen(
    visit: &Visit,
    edition: &Edition,
    rubric: &Rubric,
    element: &Element,
) -> Result<HttpResponse, WebError> {
    let (nl, en) = (&element.nl, &element.en);
    let one = |field: &str, nl: &str, en: &str| TextPair {
        label: visit.word(&format!("organiser-field-{field}")),
        nl: vec![nl.to_owned()],
        en: vec![en.to_owned()],
    };
    let several = |field: &str, nl: &[String], en: &[String]| TextPair {
        label: visit.word(&format!("organiser-field-{field}")),
        nl: nl.to_vec(),
        en: en.to_vec(),
    };
    let mut texts = vec![
        one("definition", &nl.definition, &en.definition),
        one("is-not", &nl.is_not, &en.is_not),
        one("guide", &nl.guide, &en.guide),
    ];
    texts.extend(
        ["level-1", "level-2", "level-3", "level-4", "level-5"]
            .into_iter()
            .zip(nl.levels.iter().zip(&en.levels))
            .map(|(field, (nl, en))| one(field, nl, en)),
    );
    texts.extend([
        one("behavioural", &nl.behavioural, &en.behavioural),
        one("situational", &nl.situational, &en.situational),
        several("probes", &nl.probes, &en.probes),
        several("red-flags", &nl.red_flags, &en.red_flags),
        several("green-flags", &nl.green_flags, &en.green_flags),
        one("rating-error", &nl.rating_error, &en.rating_error),
    ]);
    let page = FrozenPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Rubric),
        frozen: rubric.frozen_at.map(|at| visit.moment(at, &edition.zone)),
        version: rubric.version,
        weight: element.weight.to_string(),
        weight_reason: element.weight_reason.clone(),
        look_in: element.look_in.iter().map(|key| place(visit, key)).collect(),
        texts,
    };
    let title = element.text(visit.language).name.clone();
    visit.page("organiser/element_frozen.html", title, Nav::Organiser, &page)
}
