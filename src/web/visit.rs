//! A visit: everything a handler needs to answer one request with a page: the app, the language, who is there.

use super::actor::SignedIn;
use super::address;
use super::error::WebError;
use super::error_pages::Rendered;
use super::flash::Flash;
use super::layout::{Layout, NamedPerson, Nav};
use super::state::App;
use crate::domain::edition::Edition;
use crate::domain::timetable::TimeLeft;
use crate::locale::Language;
use crate::usecases::accounts;
use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use chrono::NaiveDateTime;
use fluent_bundle::FluentValue;
use serde::Serialize;
use std::future::{Ready, ready};

/// One request for a page.
#[derive(Clone)]
pub struct Visit {
    pub app: App,
    pub language: Language,
    /// The address after the language, with its query.
    pub here: String,
    /// The same without whatever does not choose what is shown: what search engines are told.
    address: String,
    /// The edition that the page is about, for links to what that edition has of its own.
    year: Option<i32>,
    /// The client, for limits: the socket's address, or the proxy's word where a proxy is configured.
    pub client: String,
    pub actor: Option<SignedIn>,
    /// Whether the answer is wanted as JSON: a save by script.
    pub wants_json: bool,
}

impl FromRequest for Visit {
    type Error = WebError;
    type Future = Ready<Result<Visit, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(app) = request.app_data::<web::Data<App>>() else {
            return ready(Err(WebError::NotFound));
        };
        let connection = request.connection_info();
        let client = if app.http.trusted_proxy {
            connection.realip_remote_addr().map(str::to_owned)
        } else {
            request.peer_addr().map(|address| address.ip().to_string())
        };
        let query = request.query_string();
        let path = address::after_language(request.path());
        let accept = request
            .headers()
            .get(header::ACCEPT)
            .and_then(|accept| accept.to_str().ok());
        ready(Ok(Visit {
            app: app.as_ref().clone(),
            language: Language::of_path(request.path()),
            here: if query.is_empty() {
                path.clone()
            } else {
                format!("{path}?{query}")
            },
            address: path,
            year: None,
            client: client.unwrap_or_default(),
            actor: SignedIn::of(request),
            wants_json: accept.is_some_and(|accept| accept.starts_with("application/json")),
        }))
    }
}

#[derive(Serialize)]
struct Framed<'p, P: Serialize> {
    #[serde(flatten)]
    layout: Layout,
    #[serde(flatten)]
    page: &'p P,
}

impl Visit {
    /// An address in this visit's language.
    pub fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.language.code())
    }

    /// As seen from another address: a form that posts elsewhere shows its own page again, whose links must work; a
    /// public page is the same whatever else its address carries.
    pub fn seen_from(&self, here: &str) -> Visit {
        Visit {
            here: here.to_owned(),
            address: here.to_owned(),
            ..self.clone()
        }
    }

    /// A page about one edition: its links to the rules lead to that edition's, which show once its call has opened.
    pub fn of_edition(&self, edition: &Edition) -> Visit {
        Visit {
            year: edition.rules_are_public().then_some(edition.year),
            ..self.clone()
        }
    }

    /// A text without values.
    pub fn word(&self, key: &str) -> String {
        self.app.texts.word(self.language, key)
    }

    /// A text with values.
    pub fn say(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.app.texts.say(self.language, key, values)
    }

    /// `31 oktober 2026, 14:00 (Amsterdam)`.
    pub fn moment(&self, instant: NaiveDateTime, zone: &str) -> String {
        self.app.texts.moment_in(self.language, instant, zone)
    }

    /// `nog 3 dagen`, `3 days left`.
    pub fn time_left(&self, until: NaiveDateTime, now: NaiveDateTime) -> String {
        match TimeLeft::until(until, now) {
            TimeLeft::Days(days) => self.say("time-left-days", &[("days", days.into())]),
            TimeLeft::Hours(hours) => self.say("time-left-hours", &[("hours", hours.into())]),
            TimeLeft::Minutes(minutes) => self.say("time-left-minutes", &[("minutes", minutes.into())]),
            TimeLeft::None => self.word("time-left-none"),
        }
    }

    /// The hidden field of every form; empty for visitors.
    pub fn token(&self) -> String {
        self.actor
            .as_ref()
            .map(|actor| actor.session.form_token.clone())
            .unwrap_or_default()
    }

    fn layout(&self, title: String, nav: Nav) -> Layout {
        let texts = &self.app.texts;
        let flash = self.actor.as_ref().and_then(|actor| actor.flash.as_deref());
        let person = self.actor.as_ref().map(|actor| NamedPerson {
            name: actor.person.name.clone(),
        });
        let canonical = format!("{}{}", self.app.http.base_url.origin(), self.path(&self.address));
        let year = self.year.map(|year| year.to_string());
        Layout {
            lang: self.language.code(),
            other_lang: self.language.other().code(),
            here: self.here.clone(),
            title,
            description: None,
            canonical: Some(canonical),
            nav: nav.links(texts, self.language, &self.here, year.as_deref()),
            person,
            token: self.token(),
            flash: flash.and_then(|stored| Flash::shown(stored, texts, self.language)),
            demo: self.app.demo.is_some(),
            year,
        }
    }

    /// The text of a page; for pages that are kept.
    ///
    /// # Errors
    /// A defect of the template.
    pub fn text(
        &self,
        template: &str,
        title: String,
        nav: Nav,
        page: &impl Serialize,
    ) -> Result<String, WebError> {
        let framed = Framed {
            layout: self.layout(title, nav),
            page,
        };
        Ok(self.app.templates.render(template, &framed)?)
    }

    /// A page.
    ///
    /// # Errors
    /// A defect of the template.
    pub fn page(
        &self,
        template: &str,
        title: String,
        nav: Nav,
        page: &impl Serialize,
    ) -> Result<HttpResponse, WebError> {
        self.page_with(StatusCode::OK, template, title, nav, page)
    }

    /// A page with another status: 422 for a form with mistakes, 409 for two texts of one thing.
    ///
    /// # Errors
    /// A defect of the template.
    pub fn page_with(
        &self,
        status: StatusCode,
        template: &str,
        title: String,
        nav: Nav,
        page: &impl Serialize,
    ) -> Result<HttpResponse, WebError> {
        let text = self.text(template, title, nav, page)?;
        let mut response = HttpResponse::build(status)
            .content_type("text/html; charset=utf-8")
            .body(text);
        response.extensions_mut().insert(Rendered);
        Ok(response)
    }

    /// Words in a row: `07, 09 en 14`.
    pub fn list(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => self.say(
                "list-and",
                &[("most", most.join(", ").into()), ("last", last.as_str().into())],
            ),
        }
    }

    /// 303 to a path of ours, after the language.
    pub fn go(&self, rest: &str) -> HttpResponse {
        self.go_to(self.path(rest))
    }

    /// 303 to a whole path of ours.
    pub fn go_to(&self, target: String) -> HttpResponse {
        HttpResponse::SeeOther()
            .insert_header((header::LOCATION, target))
            .finish()
    }

    /// 303 with a notice for the next page.
    ///
    /// # Errors
    /// The notice cannot be kept.
    pub async fn go_saying(&self, rest: &str, flash: Flash) -> Result<HttpResponse, WebError> {
        if let Some(actor) = &self.actor {
            accounts::leave_flash(&self.app.tools, actor.session.id, flash.stored()).await?;
        }
        Ok(self.go(rest))
    }
}
