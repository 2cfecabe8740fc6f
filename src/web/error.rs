//! A handler's errors and the one table of statuses. Pages are made of them by `error_pages`.
//! A wrong form is no error: its handler renders the page again with 422.

use super::error_pages::Said;
use super::not_taken::NotTaken;
use super::templates::TemplatesError;
use crate::domain::Refusal;
use crate::store::StoreError;
use crate::usecases::Failure;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

/// What a handler gives up with.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    #[error(transparent)]
    Failed(#[from] Failure),
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    #[error("bytes that are no text")]
    NoText,
    #[error("not found")]
    NotFound,
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    /// The form's token is not this session's: it was read before the person came in again.
    #[error("a form of another session")]
    OtherSession(NotTaken),
    #[error("too large")]
    TooLarge,
    #[error("a body that did not come in time")]
    TooSlow,
    #[error("unsupported content")]
    UnsupportedContent,
    #[error("too many requests")]
    TooManyRequests { retry_after: u64 },
    #[error("template: {0}")]
    Template(#[from] TemplatesError),
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> WebError {
        WebError::Failed(error.into())
    }
}

impl From<Refusal> for WebError {
    fn from(refusal: Refusal) -> WebError {
        WebError::Failed(refusal.into())
    }
}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        match self {
            WebError::Failed(failure) => match failure {
                Failure::Refused(Refusal::LinkUnusable) => StatusCode::NOT_FOUND,
                Failure::Refused(Refusal::TooManyAttempts) => StatusCode::TOO_MANY_REQUESTS,
                Failure::Refused(_) | Failure::Stale => StatusCode::CONFLICT,
                Failure::NotFound => StatusCode::NOT_FOUND,
                Failure::Forbidden => StatusCode::FORBIDDEN,
                Failure::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
                Failure::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
            WebError::BadRequest(_) | WebError::NoText => StatusCode::BAD_REQUEST,
            WebError::NotFound => StatusCode::NOT_FOUND,
            WebError::Forbidden(_) | WebError::OtherSession(_) => StatusCode::FORBIDDEN,
            WebError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            WebError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            WebError::UnsupportedContent => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            WebError::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            WebError::Template(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut builder = HttpResponse::build(self.status_code());
        if let WebError::TooManyRequests { retry_after } = self {
            builder.insert_header(("Retry-After", retry_after.to_string()));
        }
        let mut response = builder.finish();
        match self {
            WebError::Failed(Failure::Refused(refusal)) => {
                response.extensions_mut().insert(refusal.clone());
            }
            WebError::OtherSession(not_taken) => {
                response.extensions_mut().insert(not_taken.clone());
            }
            WebError::NoText => {
                response.extensions_mut().insert(Said("no-text"));
            }
            _ => {}
        }
        response
    }
}
