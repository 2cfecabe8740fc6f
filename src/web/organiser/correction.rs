//! Proposing a correction of what is published: a new publication with its reason in both languages and a moment. Another
//! organiser confirms it on the publication's page, as every proposal. What a correction may change, the gate decides.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, password_page, path_of};
use super::setback::{Place, setback};
use super::typed;
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::policy::{self, Action};
use crate::domain::proposal::{self, NOTICE, ProposalState, check_fresh};
use crate::domain::publication::{CORRECTION_CHARACTERS, Correction};
use crate::store::{StoreError, publications, rounds};
use crate::usecases::publishing;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// What the organiser typed.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct CorrectionForm {
    moment: String,
    reason_nl: String,
    reason_en: String,
}

#[derive(Serialize)]
struct CorrectionPage {
    frame: EditionFrame,
    /// Whether a correction can be proposed now.
    open: bool,
    /// The way to the password, where it must be given again.
    again: Option<String>,
}

/// `GET /{lang}/organiser/editions/{year}/correction`: organisers.
pub async fn show(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let soonest = visit.app.tools.clock.now() + NOTICE * 2;
    let form = CorrectionForm {
        moment: fields::moment_value(soonest, &edition.zone),
        ..CorrectionForm::default()
    };
    page(
        &visit,
        &actor,
        StatusCode::OK,
        &edition,
        form,
        FieldErrors::default(),
    )
    .await
}

/// `POST /{lang}/organiser/editions/{year}/correction`: organisers, with the password given lately.
pub async fn propose(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<CorrectionForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let moment = fields::moment(&visit, &mut errors, "moment", &form.moment, &edition.zone);
    for (field, text) in [("reason_nl", &form.reason_nl), ("reason_en", &form.reason_en)] {
        typed::needed(&visit, &mut errors, field, text, CORRECTION_CHARACTERS);
    }
    let correction = Correction::because(&form.reason_nl, &form.reason_en).ok();
    let Some((moment, correction)) = moment.zip(correction).filter(|_| errors.is_empty()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, &actor, status, &edition, form, errors).await;
    };
    let proposed = publishing::propose(
        &visit.app.tools,
        actor.id(),
        edition.id,
        moment,
        Some(correction),
        actor.session.authenticated_at,
    );
    match proposed.await {
        Ok(_) => {
            let done = Flash::done("cockpit-publication-proposed");
            visit.go_saying(&path_of(&edition, "/publication"), done).await
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, &actor, status, &edition, form, errors).await
        }
    }
}

fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::MomentTooSoon | Refusal::MomentTooFar => Some("moment".into()),
        Refusal::FreshAuthentication | Refusal::InputChanged => Some("".into()),
        Refusal::Blocked { .. } => Some(("", "cockpit-correction-titles-first").into()),
        _ => None,
    }
}

async fn page(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    edition: &Edition,
    form: CorrectionForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let now = visit.app.tools.clock.now();
    let fresh = check_fresh(actor.session.authenticated_at, now).is_ok();
    let extra = CorrectionPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Publication),
        open: is_open(visit, edition).await?,
        again: (!fresh).then(|| password_page(visit, edition, "/correction")),
    };
    let title = visit.word("cockpit-correction");
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/correction.html", title, Nav::Organiser, &page)
}

/// Whether something is out that no proposal follows yet, in a published edition.
async fn is_open(visit: &Visit, edition: &Edition) -> Result<bool, StoreError> {
    let (id, now) = (edition.id, visit.app.tools.clock.now());
    visit
        .app
        .tools
        .store
        .read(move |connection| {
            let stage = rounds::stage(connection, id)?;
            let proposals = publications::of_edition(connection, id)?;
            // One that came to nothing is in nobody's way.
            let out = proposal::standing(&proposals, now)
                .is_some_and(|standing| standing.state(now) == ProposalState::Out);
            Ok(out && policy::allows_now(Action::ProposeCorrection, stage).is_ok())
        })
        .await
}
