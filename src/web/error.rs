//! A handler's errors and the one table of statuses. Pages are made of them by `error_pages`.
//! A wrong form is no error: its handler renders the page again with 422.

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
    #[error("not found")]
    NotFound,
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    #[error("too large")]
    TooLarge,
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
            WebError::BadRequest(_) => StatusCode::BAD_REQUEST,
            WebError::NotFound => StatusCode::NOT_FOUND,
            WebError::Forbidden(_) => StatusCode::FORBIDDEN,
            WebError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
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
        if let WebError::Failed(Failure::Refused(refusal)) = self {
            response.extensions_mut().insert(refusal.clone());
        }
        response
    }
}
