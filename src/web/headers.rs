//! The outermost layers of every answer: security headers, the check of host and origin, and what becomes of a panic.

use super::error_pages::Said;
use super::state::App;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::{DefaultHeaders, Next};
use actix_web::{HttpResponse, web};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

/// Who may frame a page stands here alone: a second header for it (X-Frame-Options) could not tell the charts apart.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
     font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// Of a page without forms, scripts or anything personal, that other sites may show within theirs.
const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// Headers of every answer.
pub fn defaults(https: bool) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add((header::CONTENT_SECURITY_POLICY, POLICY))
        .add((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // Whatever may be kept says so itself.
        .add((header::CACHE_CONTROL, "no-store"))
        .add((header::REFERRER_POLICY, "same-origin"))
        .add((
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ))
        .add((
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ))
        .add((
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=()",
        ));
    if https {
        headers.add((
            header::STRICT_TRANSPORT_SECURITY,
            "max-age=31536000; includeSubDomains",
        ))
    } else {
        headers
    }
}

/// The answer may be framed by other sites, also by those that ask it of all they load.
pub fn let_anyone_frame(response: &mut HttpResponse) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FRAMED));
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
}

/// A panic in a handler would close the connection without an answer; here it becomes a plain 500.
pub async fn catch_panics(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> actix_web::Result<ServiceResponse<impl MessageBody>> {
    match AssertUnwindSafe(next.call(request)).catch_unwind().await {
        Ok(answer) => answer,
        Err(_) => {
            tracing::error!("a handler panicked");
            let page = HttpResponse::InternalServerError()
                .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'"))
                .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
                .insert_header((header::CACHE_CONTROL, "no-store"))
                .content_type("text/html; charset=utf-8")
                .body("<!DOCTYPE html><title>500</title><h1>500</h1>");
            Err(InternalError::from_response("panic", page).into())
        }
    }
}

/// Refuses a foreign host (421), a state change from elsewhere (403), and encoded request bodies (415).
pub async fn check_origin(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> actix_web::Result<ServiceResponse<BoxBody>> {
    match verdict(&request) {
        Some(status) => {
            let mut response = HttpResponse::new(status);
            if status == StatusCode::FORBIDDEN {
                response.extensions_mut().insert(Said("elsewhere"));
            }
            Ok(request.into_response(response))
        }
        None => next.call(request).await,
    }
}

fn verdict(request: &ServiceRequest) -> Option<StatusCode> {
    let app = request.app_data::<web::Data<App>>()?;
    let headers = request.headers();
    let text = |name: HeaderName| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let probe = matches!(request.path(), "/healthz" | "/readyz");
    let host = text(header::HOST).unwrap_or_default().to_ascii_lowercase();
    if !probe && host != app.http.base_url.host() {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    if text(header::CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
        return Some(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe {
        return None;
    }
    // A browser says where a form comes from in one of two headers or in both; none may name another site, and who sends
    // neither is no browser of our pages.
    let site = headers.get(HeaderName::from_static("sec-fetch-site"));
    let origin = headers.get(header::ORIGIN);
    let own_site = site.is_none_or(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    let own_origin = origin.is_none_or(|origin| origin.as_bytes() == app.http.base_url.origin().as_bytes());
    let own = own_site && own_origin && (site.is_some() || origin.is_some());
    (!own).then_some(StatusCode::FORBIDDEN)
}
