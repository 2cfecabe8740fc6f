//! Reopening scoring out of deliberation: the page says what happens and to how many; its form asks for the new deadline
//! and the reason, with the password given in the last ten minutes.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, password_page, path_of};
use super::setback::{Place, setback};
use super::typed;
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::policy::{self, Action};
use crate::domain::proposal::check_fresh;
use crate::domain::reopening::REASON_CHARACTERS;
use crate::store::overview::reopening::{Reach, reach};
use crate::store::{StoreError, rounds};
use crate::usecases::phases;
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

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReopeningForm {
    until: String,
    reason: String,
}

#[derive(Serialize)]
struct ReopeningPage {
    frame: EditionFrame,
    /// Whether scoring can be reopened now.
    open: bool,
    effects: Vec<String>,
    /// The way to the password, where it must be given again.
    again: Option<String>,
}

/// `GET /{lang}/organiser/editions/{year}/reopening`: organisers.
pub async fn show(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let (form, errors) = (ReopeningForm::default(), FieldErrors::default());
    page(&visit, &actor, StatusCode::OK, &edition, form, errors).await
}

/// `POST /{lang}/organiser/editions/{year}/reopening`: organisers, in deliberation, with the password given lately;
/// writes to the jurors who have not handed in.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<ReopeningForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let until = fields::moment(&visit, &mut errors, "until", &form.until, &edition.zone);
    typed::needed(&visit, &mut errors, "reason", &form.reason, REASON_CHARACTERS);
    let Some(until) = until.filter(|_| errors.is_empty()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, &actor, status, &edition, form, errors).await;
    };
    let reopened = phases::reopen_scoring(
        &visit.app.tools,
        actor.id(),
        edition.id,
        until,
        form.reason.clone(),
        actor.session.authenticated_at,
    );
    match reopened.await {
        Ok(()) => {
            let moment = visit.moment(until, &edition.zone);
            let done = Flash::done("cockpit-reopened").value("moment", moment);
            visit.go_saying(&path_of(&edition, ""), done).await
        }
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, &actor, status, &edition, form, errors).await
        }
    }
}

fn place_of(refusal: &Refusal) -> Option<Place> {
    match refusal {
        Refusal::DateNotAhead => Some("until".into()),
        Refusal::ReasonMissing | Refusal::TooMany { .. } => Some("reason".into()),
        Refusal::FreshAuthentication => Some("".into()),
        Refusal::Blocked { .. } => Some(("", "cockpit-reopening-live").into()),
        _ => None,
    }
}

async fn page(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    edition: &Edition,
    form: ReopeningForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let reach = read(visit, edition).await?;
    let now = visit.app.tools.clock.now();
    let fresh = check_fresh(actor.session.authenticated_at, now).is_ok();
    let extra = ReopeningPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Overview),
        open: reach.is_some(),
        effects: reach.map_or_else(Vec::new, |reach| effects(visit, reach)),
        again: (!fresh).then(|| password_page(visit, edition, "/reopening")),
    };
    let title = visit.word("cockpit-reopening");
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/reopening.html", title, Nav::Organiser, &page)
}

/// The reach, where scoring can be reopened now.
async fn read(visit: &Visit, edition: &Edition) -> Result<Option<Reach>, StoreError> {
    let id = edition.id;
    visit
        .app
        .tools
        .store
        .read(move |connection| {
            let stage = rounds::stage(connection, id)?;
            if policy::allows_now(Action::ReopenScoring, stage).is_err() {
                return Ok(None);
            }
            match rounds::of_edition(connection, id)? {
                Some(round) => reach(connection, round.id).map(Some),
                None => Ok(None),
            }
        })
        .await
}

fn effects(visit: &Visit, reach: Reach) -> Vec<String> {
    let say = |key: &str, count: usize| visit.say(key, &[("count", count.into())]);
    vec![
        say("cockpit-reopening-handed-in", reach.handed_in),
        say("cockpit-reopening-lapse", reach.decisions),
        say("cockpit-reopening-told", reach.jurors),
        visit.word("cockpit-reopening-dates"),
    ]
}
