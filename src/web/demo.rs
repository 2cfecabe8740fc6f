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
use crate::domain::letter::{LINK_FACT, Letter};
use crate::mail::{Mailer, SentLetter};
use crate::store::letters;
use crate::usecases::accounts;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// What the demo adds to the server.
pub struct Demo {
    pub personas: Vec<Persona>,
    /// Keeps what went out: a sent letter's one-time link is gone from the outbox.
    pub mailer: Mailer,
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
/// The zone in which the demo's editions live.
const ZONE: &str = "Europe/Amsterdam";

#[derive(Serialize)]
struct DemoPage {
    personas: Vec<PersonaCard>,
    now: String,
    letters: Vec<LetterCard>,
    /// There are more letters than are shown.
    are_more: bool,
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
        .read(|c| letters::newest(c, LETTERS + 1, 0))
        .await?;
    let now = visit.app.tools.clock.now();
    let taken = demo.mailer.taken();
    let letters = sent
        .iter()
        .take(LETTERS as usize)
        .filter_map(|letter| card(&visit, letter, &taken))
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
        now: visit.moment(now, ZONE),
        letters,
        are_more: sent.len() > LETTERS as usize,
    };
    let page = FormPage {
        form: Nothing {},
        errors: FieldErrors::default(),
        extra: page,
    };
    visit.page("public/demo.html", visit.word("demo-title"), Nav::Public, &page)
}

/// A letter as it went out, or as it waits.
fn card(visit: &Visit, letter: &Letter, taken: &[SentLetter]) -> Option<LetterCard> {
    let mark = format!("<{}@", letter.id);
    let origin = visit.app.http.base_url.origin();
    let (subject, text, link) = match taken.iter().find(|sent| sent.message_id.starts_with(&mark)) {
        Some(sent) => {
            let link = sent
                .text
                .lines()
                .find_map(|line| line.strip_prefix(&origin))
                .filter(|l| !l.is_empty());
            (sent.subject.clone(), sent.text.clone(), link.map(str::to_owned))
        }
        None => {
            let written = visit.app.writer.write(letter).ok()?;
            (
                written.subject,
                written.text,
                letter.facts.get(LINK_FACT).cloned(),
            )
        }
    };
    Some(LetterCard {
        to: letter.email.clone(),
        at: visit.moment(letter.created_at, ZONE),
        subject,
        paragraphs: text.split("\n\n").map(str::to_owned).collect(),
        link,
    })
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
