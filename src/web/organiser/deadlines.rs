//! Putting off a deadline for everybody: the page says what happens, and to how many.

use super::differences::Difference;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use super::setback::setback;
use super::typed;
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::{self, Action};
use crate::domain::timetable::DeadlineKind;
use crate::store::overview::recipients;
use crate::store::{StoreError, rounds};
use crate::usecases::{Failure, editions};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct DeadlineForm {
    deadline: String,
    revision: String,
    until_call: String,
    until_scoring: String,
}

#[derive(Serialize)]
struct DeadlinesPage {
    frame: EditionFrame,
    revision: i32,
    deadlines: Vec<DeadlineBlock>,
    differences: Vec<Difference>,
}

#[derive(Serialize)]
struct DeadlineBlock {
    key: &'static str,
    field: &'static str,
    name: String,
    /// The present deadline, as a moment and as the field's value.
    moment: String,
    value: String,
    left: String,
    letters: usize,
    open: bool,
    /// One above it is open: that has the page's main button.
    second: bool,
    /// Why it cannot be put off now.
    reason: String,
}

/// Whom each deadline concerns, and whether it can be put off now.
struct Reach {
    call: Option<usize>,
    scoring: Option<usize>,
}

/// `GET /{lang}/organiser/editions/{year}/deadlines`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    page(
        &visit,
        StatusCode::OK,
        &edition,
        DeadlineForm::default(),
        FieldErrors::default(),
        Vec::new(),
    )
    .await
}

/// `POST /{lang}/organiser/editions/{year}/deadlines`: organisers, while the deadline runs; writes to whom it concerns.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<DeadlineForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let revision = typed::revision(&form.revision)?;
    let deadline = DeadlineKind::parse(&form.deadline).ok_or(WebError::BadRequest("deadline"))?;
    let (field, until) = match deadline {
        DeadlineKind::Call => ("until_call", &form.until_call),
        DeadlineKind::Scoring => ("until_scoring", &form.until_scoring),
    };
    let mut errors = FieldErrors::default();
    let Some(until) = fields::moment(&visit, &mut errors, field, until, &edition.zone) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, status, &edition, form, errors, Vec::new()).await;
    };
    let told = reach(&visit, &edition).await?.of(deadline).unwrap_or_default();
    match editions::extend_deadline(
        &visit.app.tools,
        actor.id(),
        edition.id,
        revision,
        deadline,
        until,
    )
    .await
    {
        Ok(()) => done(&visit, &edition, told).await,
        Err(failure) => {
            // What was typed may lie no longer ahead because somebody was faster: that says more.
            let present = edition_of(&visit, &path.1).await?;
            if failure == Failure::Stale || present.revision != revision {
                return overtaken(&visit, &present, form, deadline, until, told).await;
            }
            let place_of = |refusal: &Refusal| (*refusal == Refusal::DateNotAhead).then_some(field);
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &present, form, errors, Vec::new()).await
        }
    }
}

/// Somebody saved the edition meanwhile: the present deadline beside what was typed. After a second click they are the
/// same, and it is done.
async fn overtaken(
    visit: &Visit,
    present: &Edition,
    form: DeadlineForm,
    deadline: DeadlineKind,
    until: NaiveDateTime,
    told: usize,
) -> Result<HttpResponse, WebError> {
    let theirs = present.timetable.closes_at(deadline);
    if theirs == until {
        return done(visit, present, told).await;
    }
    let differences = vec![Difference {
        label: visit.word(&format!("organiser-deadline-{deadline}")),
        lang: visit.language.code(),
        yours: visit.moment(until, &present.zone),
        theirs: visit.moment(theirs, &present.zone),
    }];
    let (status, errors) = (StatusCode::CONFLICT, FieldErrors::default());
    page(visit, status, present, form, errors, differences).await
}

async fn done(visit: &Visit, edition: &Edition, told: usize) -> Result<HttpResponse, WebError> {
    let done = Flash::done("organiser-deadline-extended").value("letters", told);
    visit.go_saying(&path_of(edition, "/deadlines"), done).await
}

impl Reach {
    const fn of(&self, deadline: DeadlineKind) -> Option<usize> {
        match deadline {
            DeadlineKind::Call => self.call,
            DeadlineKind::Scoring => self.scoring,
        }
    }
}

async fn reach(visit: &Visit, edition: &Edition) -> Result<Reach, StoreError> {
    let (id, phase) = (edition.id, edition.phase);
    visit
        .app
        .tools
        .store
        .read(move |connection| {
            let stage = rounds::stage(connection, id)?;
            if policy::allows_now(Action::ExtendDeadline, stage).is_err() {
                return Ok(Reach {
                    call: None,
                    scoring: None,
                });
            }
            let call = match phase {
                Phase::Call => Some(recipients::writing_candidates(connection, id)?.len()),
                _ => None,
            };
            let round = rounds::of_edition(connection, id)?
                .filter(|round| matches!(round.state, RoundState::Planned | RoundState::Scoring));
            let scoring = match round {
                Some(round) => Some(recipients::sitting_jurors(connection, round.id)?.len()),
                None => None,
            };
            Ok(Reach { call, scoring })
        })
        .await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    form: DeadlineForm,
    errors: FieldErrors,
    differences: Vec<Difference>,
) -> Result<HttpResponse, WebError> {
    let reach = reach(visit, edition).await?;
    let extra = DeadlinesPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Settings),
        revision: edition.revision,
        deadlines: DeadlineKind::ALL
            .iter()
            .map(|deadline| block(visit, edition, *deadline, &reach))
            .collect(),
        differences,
    };
    let title = visit.say(
        "organiser-deadlines-title",
        &[("year", edition.year.to_string().into())],
    );
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/deadlines.html", title, Nav::Organiser, &page)
}

fn block(visit: &Visit, edition: &Edition, deadline: DeadlineKind, reach: &Reach) -> DeadlineBlock {
    let told = reach.of(deadline);
    let at = edition.timetable.closes_at(deadline);
    let reason = match (deadline, edition.phase) {
        (_, Phase::Preparation) => "organiser-deadline-in-preparation",
        (DeadlineKind::Call, Phase::Screening) => "organiser-deadline-call-over",
        (DeadlineKind::Call, _) => "organiser-deadline-screening-over",
        (DeadlineKind::Scoring, _) => "organiser-deadline-scoring-over",
    };
    DeadlineBlock {
        key: deadline.word(),
        field: match deadline {
            DeadlineKind::Call => "until_call",
            DeadlineKind::Scoring => "until_scoring",
        },
        name: visit.word(&format!("organiser-deadline-{deadline}")),
        moment: visit.moment(at, &edition.zone),
        value: fields::moment_value(at, &edition.zone),
        left: visit.time_left(at, visit.app.tools.clock.now()),
        letters: told.unwrap_or_default(),
        open: told.is_some(),
        second: deadline == DeadlineKind::Scoring && reach.call.is_some(),
        reason: visit.word(reason),
    }
}
