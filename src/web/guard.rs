//! The guard at every door: loads the session, asks the policy whether this person may pass, and puts the actor into
//! the request. Every route names its action in the table, so nothing is open by being forgotten.

use super::actor::SignedIn;
use super::error::WebError;
use super::not_taken;
use super::state::App;
use crate::credentials::random::Token;
use crate::domain::panel::PanelRole;
use crate::domain::policy::{self, Action, Denial, Subject};
use crate::store::{StoreError, panels, sessions};
use crate::usecases::accounts;
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, ResponseError, web};
use chrono::TimeDelta;

/// How stale "last seen" may be before it is written again.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(5);

/// The session cookie's name: bound to the host on https, plain on a loopback address.
pub fn cookie_name(app: &App) -> &'static str {
    if app.http.base_url.is_https() {
        "__Host-session"
    } else {
        "session"
    }
}

/// Lets a request through to the handler of `action`, or answers it.
pub async fn admit(
    action: Action,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> actix_web::Result<ServiceResponse<BoxBody>> {
    if has_nul(&request) {
        return Ok(request.into_response(HttpResponse::NotFound().finish()));
    }
    // Published pages hold no session state: they are the same for everybody.
    if action == Action::ReadPublic {
        return next.call(request).await;
    }
    let Some(app) = request.app_data::<web::Data<App>>().cloned() else {
        return Ok(request.into_response(HttpResponse::InternalServerError().finish()));
    };
    let token = request
        .cookie(cookie_name(&app))
        .map(|cookie| Token::presented(cookie.value()));
    let actor = match load(&app, token, request.method() == Method::GET).await {
        Ok(actor) => actor,
        Err(error) => return Ok(request.into_response(error.error_response())),
    };
    let subject = actor.as_ref().map_or(Subject::VISITOR, |actor| actor.subject);
    // Also for who is refused: the error page then leads back to the own desk.
    if let Some(actor) = actor {
        request.extensions_mut().insert(actor);
    }
    let answer = match policy::admits(action, subject) {
        Ok(()) => {
            let mut answer = next.call(request).await?;
            answer.headers_mut().insert(
                header::CACHE_CONTROL,
                header::HeaderValue::from_static("no-store"),
            );
            return Ok(answer);
        }
        Err(Denial::SignIn) => return Ok(not_taken::sign_in_first(request).await),
        Err(Denial::Hidden) => HttpResponse::NotFound().finish(),
        Err(Denial::Forbidden | Denial::NotNow(_)) => HttpResponse::Forbidden().finish(),
    };
    Ok(request.into_response(answer))
}

/// Nothing has a name with NUL in it, and PostgreSQL does not even take the question.
fn has_nul(request: &ServiceRequest) -> bool {
    let places = request.match_info();
    places
        .iter()
        .any(|(_, value)| value.contains("%00") || value.contains('\0'))
        || request.query_string().contains("%00")
}

async fn load(app: &App, token: Option<Token>, shows_a_page: bool) -> Result<Option<SignedIn>, WebError> {
    let Some(token) = token else { return Ok(None) };
    let now = app.tools.clock.now();
    let found = app
        .tools
        .store
        .read(move |connection| {
            let Some((session, person)) = sessions::find_live(connection, &token.hash(), now)? else {
                return Ok(None);
            };
            let seats = panels::seats_of_person(connection, person.id)?;
            Ok::<_, StoreError>(Some((session, person, seats)))
        })
        .await?;
    let Some((session, person, seats)) = found else {
        return Ok(None);
    };
    if now - session.last_seen_at >= SEEN_EVERY {
        accounts::keep_alive(&app.tools, &session, &person).await?;
    }
    let flash = session.flash.clone().filter(|_| shows_a_page);
    if flash.is_some() {
        accounts::take_flash(&app.tools, session.id).await?;
    }
    let subject = Subject {
        signed_in: true,
        organiser: person.organiser,
        juror: !seats.is_empty(),
        chair: seats.iter().any(|seat| seat.member.role == PanelRole::Chair),
    };
    Ok(Some(SignedIn {
        session,
        person,
        subject,
        seats,
        flash,
    }))
}
