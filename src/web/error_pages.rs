//! The page of every error status: what happened, what is safe, what to do. In the address's language, with a reference
//! number that the log knows. A response that a handler has rendered itself is left alone.

use super::actor::SignedIn;
use super::layout::{Layout, NamedPerson, Nav};
use super::not_taken::{self, NotTaken, TypedText};
use super::state::App;
use crate::credentials::random;
use crate::domain::Refusal;
use crate::locale::{Language, Texts};
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::{ErrorHandlerResponse, ErrorHandlers};
use actix_web::{HttpRequest, web};
use serde::Serialize;

/// Marks a response whose handler has made the page already.
pub struct Rendered;

/// The words of a response that says more than its status: `error-{key}-…`.
#[derive(Clone, Copy)]
pub struct Said(pub &'static str);

const STATUSES: [StatusCode; 14] = [
    StatusCode::BAD_REQUEST,
    StatusCode::UNAUTHORIZED,
    StatusCode::FORBIDDEN,
    StatusCode::NOT_FOUND,
    StatusCode::METHOD_NOT_ALLOWED,
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::CONFLICT,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    StatusCode::MISDIRECTED_REQUEST,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::SERVICE_UNAVAILABLE,
];

/// The handlers of all error statuses. Not 422: those pages are their handlers' own.
pub fn handlers<B: MessageBody + 'static>() -> ErrorHandlers<B> {
    STATUSES
        .into_iter()
        .fold(ErrorHandlers::new(), |handlers, status| {
            handlers.handler(status, error_page)
        })
}

fn error_page<B: MessageBody + 'static>(
    response: ServiceResponse<B>,
) -> actix_web::Result<ErrorHandlerResponse<B>> {
    if response.response().extensions().get::<Rendered>().is_some() {
        return Ok(ErrorHandlerResponse::Response(response.map_into_left_body()));
    }
    let status = response.status();
    let refusal = response.response().extensions().get::<Refusal>().cloned();
    let reference = status.is_server_error().then(|| {
        let reference = random::id::<uuid::Uuid>().simple().to_string()[..8].to_owned();
        let cause = response.response().error().map(ToString::to_string);
        tracing::error!(%reference, %status, route = response.request().match_pattern(), cause, "error page");
        reference
    });
    let request = response.request().clone();
    let wants_json = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"));
    let Some(app) = request.app_data::<web::Data<App>>() else {
        return Ok(ErrorHandlerResponse::Response(response.map_into_left_body()));
    };
    let said = response.response().extensions().get::<Said>().copied();
    let words = Words::of(&app.texts, language_of(&request), status, refusal.as_ref(), said);
    let (body, media_type) = if wants_json {
        (
            serde_json::json!({ "error": words.explanation }).to_string(),
            "application/json",
        )
    } else {
        let not_taken = response.response().extensions().get::<NotTaken>().cloned();
        let page = match not_taken {
            Some(not_taken) => not_taken::page(app, &request, status, &not_taken),
            None => page(app, &request, status, words, reference),
        };
        (page, "text/html; charset=utf-8")
    };
    let (request, response) = response.into_parts();
    let mut response = response.set_body(EitherBody::<B>::right(BoxBody::new(body)));
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(ErrorHandlerResponse::Response(ServiceResponse::new(
        request, response,
    )))
}

/// The words of a status, or of the rule that refused.
struct Words {
    headline: String,
    explanation: String,
    safe: Option<String>,
}

impl Words {
    fn of(
        texts: &Texts,
        language: Language,
        status: StatusCode,
        refusal: Option<&Refusal>,
        said: Option<Said>,
    ) -> Words {
        let key = said.map_or_else(|| status.as_u16().to_string(), |said| said.0.to_owned());
        let say = |part: &str| texts.word(language, &format!("error-{key}-{part}"));
        let Some(refusal) = refusal else {
            return Words {
                headline: say("title"),
                explanation: say("text"),
                safe: Some(say("safe")).filter(|text| !text.is_empty()),
            };
        };
        // "Somebody was faster" is only one of the reasons for a 409.
        let headline = match status {
            StatusCode::CONFLICT => texts.word(language, "error-refused-title"),
            _ => say("title"),
        };
        Words {
            headline,
            explanation: refusal_text(texts, language, refusal),
            safe: Some(texts.word(language, "error-refused-safe")),
        }
    }
}

/// The sentence of a refusal.
pub fn refusal_text(texts: &Texts, language: Language, refusal: &Refusal) -> String {
    let (key, number) = match refusal {
        Refusal::NotInThisPhase { phase } => {
            let phase = texts.word(language, &format!("phase-{phase}"));
            return texts.say(language, "refusal-not-in-this-phase", &[("phase", phase.into())]);
        }
        Refusal::DeadlinePassed { shown_at } => {
            let moment = texts.moment(language, crate::locale::in_zone(*shown_at, "Europe/Amsterdam"));
            return texts.say(language, "refusal-deadline-passed", &[("moment", moment.into())]);
        }
        Refusal::AnotherPending { year } => {
            let year = year.to_string();
            return texts.say(language, "refusal-another-pending", &[("year", year.into())]);
        }
        Refusal::NotInThisRound => ("not-in-this-round", 0),
        Refusal::WrongState => ("wrong-state", 0),
        Refusal::PhaseSkipped => ("phase-skipped", 0),
        Refusal::CaseIncomplete { gaps } => ("case-incomplete", *gaps),
        Refusal::SheetIncomplete { lacks } => ("sheet-incomplete", *lacks),
        Refusal::SheetsNotReady { sheets } => ("sheets-not-ready", *sheets),
        Refusal::Blocked { count } => ("blocked", *count),
        Refusal::ReasonMissing => ("reason-missing", 0),
        Refusal::OutsideFirstBand => ("outside-first-band", 0),
        Refusal::NotTheWinnersBureau => ("not-the-winners-bureau", 0),
        Refusal::DateNotAhead => ("date-not-ahead", 0),
        Refusal::MomentTooSoon => ("moment-too-soon", 0),
        Refusal::MomentTooFar => ("moment-too-far", 0),
        Refusal::ProposalExpired => ("proposal-expired", 0),
        Refusal::InputChanged => ("input-changed", 0),
        Refusal::SecondPersonNeeded => ("second-person-needed", 0),
        Refusal::RubricFrozen => ("rubric-frozen", 0),
        Refusal::TextMissing => ("text-missing", 0),
        Refusal::OutOfRange => ("out-of-range", 0),
        Refusal::KeyMalformed => ("key-malformed", 0),
        Refusal::UnknownZone => ("unknown-zone", 0),
        Refusal::TimetableDisorder { place } => ("timetable-disorder", place + 1),
        Refusal::DeclarationMissing => ("declaration-missing", 0),
        Refusal::NotOffered => ("not-offered", 0),
        Refusal::FileKindUnknown => ("file-kind-unknown", 0),
        Refusal::FileContentDiffers => ("file-content-differs", 0),
        Refusal::FileTooLarge { limit } => ("file-too-large", limit / (1024 * 1024)),
        Refusal::AlreadyThere => ("already-there", 0),
        Refusal::NameTaken { .. } => ("name-taken", 0),
        Refusal::ChairTaken => ("chair-taken", 0),
        Refusal::SeatTaken => ("seat-taken", 0),
        Refusal::ProposalStands => ("proposal-stands", 0),
        Refusal::InUse => ("in-use", 0),
        Refusal::TooMany { limit } => ("too-many", *limit),
        Refusal::Tied => ("tied", 0),
        Refusal::JurorAndCandidate => ("juror-and-candidate", 0),
        Refusal::OrganiserAndCandidate => ("organiser-and-candidate", 0),
        Refusal::WrongAccount => ("wrong-account", 0),
        Refusal::LinkUnusable => ("link-unusable", 0),
        Refusal::WrongCredentials => ("wrong-credentials", 0),
        Refusal::TooManyAttempts => ("too-many-attempts", 0),
        Refusal::FreshAuthentication => ("fresh-authentication", 0),
        Refusal::OwnSheet => ("own-sheet", 0),
        Refusal::ChairDecides => ("chair-decides", 0),
        Refusal::NotReminded => ("not-reminded", 0),
        Refusal::NotProposed => ("not-proposed", 0),
    };
    texts.say(language, &format!("refusal-{key}"), &[("count", number.into())])
}

#[derive(Serialize)]
struct ErrorPage {
    #[serde(flatten)]
    layout: Layout,
    status: u16,
    headline: String,
    explanation: String,
    safe: Option<String>,
    reference: Option<String>,
    /// The own desk, for who is signed in.
    desk: Option<String>,
    /// The texts of a form that was refused.
    typed: Vec<TypedText>,
    /// The page on which that form stood.
    back: Option<String>,
}

/// The language of an address, or, where it names none, the better one for the browser.
fn language_of(request: &HttpRequest) -> Language {
    let named = request.path().split('/').nth(1).and_then(Language::parse);
    named.unwrap_or_else(|| {
        let accepted = request.headers().get(header::ACCEPT_LANGUAGE);
        Language::negotiate(accepted.and_then(|value| value.to_str().ok()).unwrap_or_default())
    })
}

/// The frame of an error's page.
pub struct Frame {
    pub language: Language,
    pub layout: Layout,
    /// The own desk, for who is signed in.
    pub desk: Option<String>,
}

/// What stands around an error's page: whose navigation, and the form token of who is signed in.
pub fn frame(app: &App, request: &HttpRequest, title: String) -> Frame {
    let language = language_of(request);
    let here = super::address::after_language(request.path());
    let actor = SignedIn::of(request);
    let nav = actor
        .as_ref()
        .map_or(Nav::Public, |actor| Nav::of_desk(&here, actor.subject));
    let layout = Layout {
        lang: language.code(),
        other_lang: language.other().code(),
        title,
        description: None,
        canonical: None,
        nav: nav.links(&app.texts, language, &here, None),
        here,
        person: actor.as_ref().map(|actor| NamedPerson {
            name: actor.person.name.clone(),
        }),
        token: actor
            .as_ref()
            .map(|actor| actor.session.form_token.clone())
            .unwrap_or_default(),
        flash: None,
        demo: app.demo.is_some(),
        year: None,
    };
    Frame {
        language,
        layout,
        desk: actor.map(|_| format!("/{}{}", language.code(), nav.desk())),
    }
}

fn page(
    app: &App,
    request: &HttpRequest,
    status: StatusCode,
    words: Words,
    reference: Option<String>,
) -> String {
    let frame = frame(app, request, words.headline.clone());
    let typed = not_taken::typed(app, frame.language, request);
    let back = (!typed.is_empty()).then(|| not_taken::page_of_form(request));
    let page = ErrorPage {
        layout: frame.layout,
        status: status.as_u16(),
        headline: words.headline,
        explanation: words.explanation.clone(),
        safe: words.safe,
        reference,
        desk: frame.desk,
        typed,
        back,
    };
    app.templates
        .render("errors/error.html", &page)
        .unwrap_or_else(|error| {
            tracing::error!(%error, "the error page itself");
            words.explanation
        })
}
