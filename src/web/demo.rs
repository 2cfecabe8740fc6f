//! The demo's own page: come in as somebody with one button, read the mail that went out, move the clock.
//! These routes answer 404 everywhere else.

use super::actor::SignedIn;
use super::cookie;
use super::error::WebError;
use super::flash::Flash;
use super::form::{FieldErrors, Form, FormPage, Nothing};
use super::layout::Nav;
use super::visit::Visit;
use crate::domain::id::PersonId;
use crate::store::letters;
use crate::usecases::accounts;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// What the demo adds to the server.
pub struct Demo {
    pub personas: Vec<Persona>,
}

/// Somebody to come in as.
#[derive(Clone, Debug)]
pub struct Persona {
    /// Part of the button's address, and of its text key: `demo-persona-{key}`.
    pub key: String,
    pub name: String,
    pub person: PersonId,
    /// Where this person begins.
    pub desk: String,
}

/// How many letters the page shows.
const LETTERS: i64 = 30;

#[derive(Serialize)]
struct DemoPage {
    personas: Vec<PersonaCard>,
    now: String,
    letters: Vec<LetterCard>,
}

#[derive(Serialize)]
struct PersonaCard {
    key: String,
    name: String,
    role: String,
    act: String,
}

#[derive(Serialize)]
struct LetterCard {
    to: String,
    at: String,
    subject: String,
    paragraphs: Vec<String>,
    link: Option<String>,
}

/// `GET /{lang}/demo`: anyone, in the demo.
pub async fn show(visit: Visit) -> Result<HttpResponse, WebError> {
    let demo = visit.app.demo.clone().ok_or(WebError::NotFound)?;
    let sent = visit
        .app
        .tools
        .store
        .read(|c| letters::newest(c, LETTERS, 0))
        .await?;
    let now = visit.app.tools.clock.now();
    let zone = "Europe/Amsterdam";
    let letters = sent
        .iter()
        .filter_map(|letter| {
            let written = visit.app.writer.write(letter).ok()?;
            Some(LetterCard {
                to: letter.email.clone(),
                at: visit.moment(letter.created_at, zone),
                subject: written.subject,
                paragraphs: written.text.split("\n\n").map(str::to_owned).collect(),
                link: letter.facts.get(crate::domain::letter::LINK_FACT).cloned(),
            })
        })
        .collect();
    let personas = demo
        .personas
        .iter()
        .map(|persona| PersonaCard {
            key: persona.key.clone(),
            name: persona.name.clone(),
            role: visit.word(&format!("demo-persona-{}", persona.key)),
            act: visit.path(&format!("/demo/personas/{}", persona.key)),
        })
        .collect();
    let page = DemoPage {
        personas,
        now: visit.moment(now, zone),
        letters,
    };
    let page = FormPage {
        form: Nothing {},
        errors: FieldErrors::default(),
        extra: page,
    };
    visit.page("public/demo.html", visit.word("demo-title"), Nav::Public, &page)
}

/// `POST /{lang}/demo/personas/{name}`: comes in as that persona.
pub async fn come_in(
    visit: Visit,
    path: web::Path<(String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let demo = visit.app.demo.clone().ok_or(WebError::NotFound)?;
    let persona = demo
        .personas
        .iter()
        .find(|persona| persona.key == path.1)
        .ok_or(WebError::NotFound)?;
    if let Some(SignedIn { session, person, .. }) = &visit.actor {
        accounts::sign_out(&visit.app.tools, session.id, person.id).await?;
    }
    let opened = accounts::come_in(&visit.app.tools, persona.person).await?;
    let target = visit.path(&persona.desk);
    let mut response = HttpResponse::SeeOther()
        .insert_header((header::LOCATION, target))
        .finish();
    cookie::set(&visit.app, &mut response, &opened);
    Ok(response)
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClockForm {
    by: String,
}

/// `POST /{lang}/demo/clock`: moves the clock forwards by one of the steps offered.
pub async fn move_clock(visit: Visit, form: Form<ClockForm>) -> Result<HttpResponse, WebError> {
    visit.app.demo.as_ref().ok_or(WebError::NotFound)?;
    let by = match form.0.by.as_str() {
        "quarter" => TimeDelta::minutes(15),
        "hour" => TimeDelta::hours(1),
        "day" => TimeDelta::days(1),
        "week" => TimeDelta::days(7),
        "month" => TimeDelta::days(30),
        _ => return Err(WebError::BadRequest("clock")),
    };
    visit.app.tools.clock.move_by(by);
    visit.go_saying("/demo", Flash::done("demo-clock-moved")).await
}
