//! A form that was not taken: because the session in which it was read is over or is another's by now, or because its
//! handler refused it without a page of its own. What was typed is shown again; after a change of session it can be sent
//! once more from there. Nothing is done of its own accord. Passwords and files are not shown back.

use super::address::own_path;
use super::error_pages::{Frame, frame};
use super::form;
use super::layout::Layout;
use super::routes::lines_of;
use super::state::App;
use crate::domain::business_case::SectionKey;
use crate::locale::Language;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};
use serde::Serialize;

/// The fields that a form brought, without its token.
#[derive(Clone, Debug)]
pub struct NotTaken(pub Vec<(String, String)>);

/// The fields, without its token, of a form that reached its handler: kept with the request for the page of an error.
pub struct Typed(pub Vec<(String, String)>);

/// Fields whose values no page shows.
const SECRET: [&str; 2] = ["password", "present"];
/// Fields that have a label here, `typed-{name}`.
const LABELLED: [&str; 12] = [
    "body",
    "departure_reason",
    "description",
    "email",
    "name",
    "name_en",
    "name_nl",
    "reason",
    "reason_en",
    "reason_nl",
    "title",
    "why",
];
/// Longer than this a text gets more than a line.
const LINE: usize = 80;

#[derive(Serialize)]
struct NotTakenPage {
    #[serde(flatten)]
    layout: Layout,
    status: u16,
    headline: String,
    explanation: String,
    /// Where to come in again, for who is not.
    sign_in: Option<String>,
    back: String,
    resend: Option<Resend>,
}

/// The form once more.
#[derive(Serialize)]
struct Resend {
    action: String,
    texts: Vec<TypedText>,
    choices: Vec<Choice>,
}

/// A text that somebody typed.
#[derive(Serialize)]
pub struct TypedText {
    name: String,
    number: String,
    label: String,
    value: String,
    long: bool,
}

/// What goes along without being shown: choices, and what the page itself had put in.
#[derive(Serialize)]
struct Choice {
    name: String,
    value: String,
}

/// The answer to somebody who is not signed in: the sign-in page, or, where a form was sent, first what was typed.
pub async fn sign_in_first(request: ServiceRequest) -> ServiceResponse {
    let (request, mut payload) = request.into_parts();
    let is_form = *request.method() == Method::POST && !wants_json(&request);
    let fields = if is_form {
        form::fields(&request, payload.take()).await.unwrap_or_default()
    } else {
        Vec::new()
    };
    let fields = without_token(fields);
    let response = if can_be_resent(&fields) {
        let mut response = HttpResponse::build(StatusCode::UNAUTHORIZED)
            .insert_header((header::WWW_AUTHENTICATE, "Cookie"))
            .finish();
        response.extensions_mut().insert(NotTaken(fields));
        response
    } else {
        HttpResponse::SeeOther()
            .insert_header((header::LOCATION, sign_in(&request)))
            .finish()
    };
    ServiceResponse::new(request, response)
}

/// The page.
pub fn page(app: &App, request: &HttpRequest, status: StatusCode, not_taken: &NotTaken) -> String {
    let Frame {
        language, mut layout, ..
    } = frame(app, request, String::new());
    let kind = if layout.person.is_some() {
        "renewed"
    } else {
        "ended"
    };
    let name = layout
        .person
        .as_ref()
        .map_or("", |person| person.name.as_str())
        .to_owned();
    let headline = app.texts.word(language, &format!("error-{kind}-title"));
    layout.title.clone_from(&headline);
    let page = NotTakenPage {
        sign_in: layout.person.is_none().then(|| sign_in(request)),
        layout,
        status: status.as_u16(),
        headline,
        explanation: app
            .texts
            .say(language, &format!("error-{kind}-text"), &[("name", name.into())]),
        back: page_of_form(request),
        resend: can_be_resent(&not_taken.0).then(|| resend(app, language, request, &not_taken.0)),
    };
    app.templates
        .render("errors/not_taken.html", &page)
        .unwrap_or_else(|error| {
            tracing::error!(%error, "the page of a form that was not taken");
            page.explanation
        })
}

fn resend(app: &App, language: Language, request: &HttpRequest, fields: &[(String, String)]) -> Resend {
    let choices = fields.iter().filter(|(_, value)| !is_written(value));
    Resend {
        action: path_and_query(request).to_owned(),
        texts: texts(app, language, fields),
        choices: choices
            .map(|(name, value)| Choice {
                name: name.clone(),
                value: value.clone(),
            })
            .collect(),
    }
}

fn texts(app: &App, language: Language, fields: &[(String, String)]) -> Vec<TypedText> {
    let written = fields.iter().filter(|(_, value)| is_written(value));
    written
        .enumerate()
        .map(|(place, (name, value))| TypedText {
            name: name.clone(),
            number: (place + 1).to_string(),
            label: label(app, language, name, place + 1),
            value: value.clone(),
            long: value.contains('\n') || value.chars().count() > LINE,
        })
        .collect()
}

/// What a field is called where its own page is not at hand: the common ones and a case's sections by name, others by
/// their place.
fn label(app: &App, language: Language, name: &str, number: usize) -> String {
    let stem = if name.starts_with("why-") { "why" } else { name };
    if LABELLED.contains(&stem) {
        app.texts
            .word(language, &format!("typed-{}", stem.replace('_', "-")))
    } else if let Some(section) = name.strip_prefix("section-").and_then(SectionKey::parse) {
        app.texts.word(language, &format!("section-{section}"))
    } else {
        app.texts
            .say(language, "error-typed-field", &[("number", number.into())])
    }
}

/// The texts of a form whose handler refused it, to show on the error's page. None of a form with a password.
pub fn typed(app: &App, language: Language, request: &HttpRequest) -> Vec<TypedText> {
    let extensions = request.extensions();
    let fields = extensions.get::<Typed>().map_or(&[][..], |typed| &typed.0);
    if can_be_resent(fields) {
        texts(app, language, fields)
    } else {
        Vec::new()
    }
}

/// Somebody wrote this: keys, ids, numbers and ticks hold nothing but these characters.
fn is_written(value: &str) -> bool {
    !value
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
}

/// Something was filled in, and nothing that must not be shown.
fn can_be_resent(fields: &[(String, String)]) -> bool {
    fields.iter().any(|(_, value)| !value.is_empty())
        && !fields.iter().any(|(name, _)| SECRET.contains(&name.as_str()))
}

/// The fields of a form but for its token, in the order of the page.
pub fn without_token(mut fields: Vec<(String, String)>) -> Vec<(String, String)> {
    fields.retain(|(name, _)| name != form::TOKEN_FIELD);
    fields
}

fn wants_json(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT);
    accept
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"))
}

/// The sign-in page, and from there back.
fn sign_in(request: &HttpRequest) -> String {
    let language = Language::of_path(request.path()).code();
    let next = match *request.method() {
        Method::GET | Method::HEAD => path_and_query(request).to_owned(),
        _ => page_of_form(request),
    };
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("/{language}/sign-in?next={next}")
}

fn path_and_query(request: &HttpRequest) -> &str {
    let uri = request.uri();
    uri.path_and_query().map_or(uri.path(), |whole| whole.as_str())
}

/// The page on which a form stood: the one that the browser names, if it can be asked for, else the nearest one above
/// the form's address.
pub fn page_of_form(request: &HttpRequest) -> String {
    let named = request.app_data::<web::Data<App>>().and_then(|app| {
        let referer = request.headers().get(header::REFERER)?.to_str().ok()?;
        own_path(referer.strip_prefix(&app.http.base_url.origin())?)
    });
    if let Some(page) = named.filter(|page| is_page(page)) {
        return page.to_owned();
    }
    let mut path = request.path();
    while !is_page(path) {
        match path.rsplit_once('/') {
            Some((above, _)) if !above.is_empty() => path = above,
            _ => return "/".to_owned(),
        }
    }
    path.to_owned()
}

/// Whether an address shows a page: a file is none.
fn is_page(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or(address);
    lines_of(path).any(|route| route.method == "GET" && !route.pattern.contains("/attachments/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn page_of(path: &str) -> String {
        page_of_form(&TestRequest::post().uri(path).to_http_request())
    }

    #[test]
    fn a_form_whose_page_is_not_named_stands_on_the_nearest_page_above_it() {
        let case = "6f1c3c1e-6a0e-4d6e-9a55-0d6a6f6f2b11";
        for (form, page) in [
            (
                format!("/nl/jury/cases/{case}/sheet"),
                format!("/nl/jury/cases/{case}"),
            ),
            (
                format!("/en/candidate/cases/{case}/attachments/{case}/removal"),
                format!("/en/candidate/cases/{case}"),
            ),
            ("/nl/candidate/cases".to_owned(), "/nl/candidate".to_owned()),
            ("/nl/sign-out".to_owned(), "/nl".to_owned()),
        ] {
            assert_eq!(page_of(&form), page);
        }
    }

    #[test]
    fn what_somebody_wrote_is_told_from_what_the_page_had_put_in() {
        for written in ["Kade 9", "a@b.example", "Ja", "2026-06-12T20:00", "één"] {
            assert!(is_written(written), "{written}");
        }
        for not in [
            "",
            "yes",
            "4",
            "6f1c3c1e-6a0e-4d6e-9a55-0d6a6f6f2b11",
            "financial-services",
        ] {
            assert!(!is_written(not), "{not}");
        }
    }

    #[test]
    fn a_form_with_a_password_is_never_sent_again() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert!(can_be_resent(&[field("body", "Tekst")]));
        assert!(!can_be_resent(&[field("body", "")]));
        assert!(!can_be_resent(&[
            field("email", "a@b.example"),
            field("password", "x")
        ]));
    }
}
