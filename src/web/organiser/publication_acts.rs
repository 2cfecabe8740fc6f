//! Publishing takes two people, each with the password given in the last ten minutes: one proposes a moment, another
//! confirms it. Until the moment anybody of them calls it off.

use super::edition_frame::{edition_of, path_of};
use super::publication::{self, MomentForm};
use super::setback::setback;
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::id::PublicationId;
use crate::domain::proposal::check_fresh;
use crate::store::publications;
use crate::usecases::{Failure, publishing};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, Nothing};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

type NumberedPath = web::Path<(String, String, String)>;

/// `POST /{lang}/organiser/editions/{year}/publication`: organisers, with the password given lately; proposes a moment.
pub async fn propose(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<MomentForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let Some(moment) = fields::moment(&visit, &mut errors, "moment", &form.moment, &edition.zone) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return publication::page(&visit, &actor, status, &edition, form, errors).await;
    };
    if !is_fresh(&visit, &actor) {
        let kept = fields::moment_value(moment, &edition.zone);
        return Ok(again(&visit, &edition, &format!("?moment={kept}")));
    }
    let authenticated_at = actor.session.authenticated_at;
    match publishing::propose(
        &visit.app.tools,
        actor.id(),
        edition.id,
        moment,
        None,
        authenticated_at,
    )
    .await
    {
        Ok(_) => {
            let done = Flash::done("cockpit-publication-proposed");
            visit.go_saying(&path_of(&edition, "/publication"), done).await
        }
        Err(failure) => {
            let of_moment = |refusal: &Refusal| {
                matches!(refusal, Refusal::MomentTooSoon | Refusal::MomentTooFar).then_some("moment")
            };
            let (status, errors) = setback(&visit, failure, of_moment)?;
            publication::page(&visit, &actor, status, &edition, form, errors).await
        }
    }
}

/// `POST /{lang}/organiser/editions/{year}/publication/{n}/confirmation`: another organiser, with the password given
/// lately.
pub async fn confirm(
    visit: Visit,
    actor: Organiser,
    path: NumberedPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let id = numbered(&visit, &edition, &path.2).await?;
    if !is_fresh(&visit, &actor) {
        return Ok(again(&visit, &edition, ""));
    }
    let authenticated_at = actor.session.authenticated_at;
    let target = path_of(&edition, "/publication");
    match publishing::confirm(&visit.app.tools, actor.id(), id, authenticated_at).await {
        Ok(()) => {
            visit
                .go_saying(&target, Flash::done("cockpit-publication-confirmed"))
                .await
        }
        // The proposal is void; the page shows what there is now.
        Err(Failure::Refused(Refusal::InputChanged)) => {
            visit
                .go_saying(&target, Flash::warning("refusal-input-changed"))
                .await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// `POST /{lang}/organiser/editions/{year}/publication/{n}/calling-off`: organisers, until its moment.
pub async fn call_off(
    visit: Visit,
    actor: Organiser,
    path: NumberedPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let id = numbered(&visit, &edition, &path.2).await?;
    publishing::call_off(&visit.app.tools, actor.id(), id).await?;
    let done = Flash::done("cockpit-publication-called-off");
    visit.go_saying(&path_of(&edition, "/publication"), done).await
}

/// The proposal of the number in an address.
async fn numbered(visit: &Visit, edition: &Edition, number: &str) -> Result<PublicationId, WebError> {
    let number: i32 = number.parse().map_err(|_| WebError::NotFound)?;
    let id = edition.id;
    let proposals = visit
        .app
        .tools
        .store
        .read(move |connection| publications::of_edition(connection, id))
        .await?;
    let found = proposals.iter().find(|proposal| proposal.number == number);
    found.map(|proposal| proposal.id).ok_or(WebError::NotFound)
}

fn is_fresh(visit: &Visit, actor: &Organiser) -> bool {
    check_fresh(actor.session.authenticated_at, visit.app.tools.clock.now()).is_ok()
}

/// The way to the password, and back to the page with what was typed.
fn again(visit: &Visit, edition: &Edition, query: &str) -> HttpResponse {
    let back = visit.path(&format!("{}{query}", path_of(edition, "/publication")));
    let next: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    visit.go(&format!("/account/again?next={next}"))
}
