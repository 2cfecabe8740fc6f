//! How a form comes back when a use-case did not take it: with a sentence at the field that is meant, or on top.

use crate::domain::Refusal;
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;

/// The status and the mistakes with which a form comes back. `field_of` names the field of a refusal, `""` for the form
/// as a whole, `None` for what the error page says better.
///
/// # Errors
/// What is no matter of the form.
pub fn setback(
    visit: &Visit,
    failure: Failure,
    field_of: impl Fn(&Refusal) -> Option<&'static str>,
) -> Result<(StatusCode, FieldErrors), WebError> {
    let mut errors = FieldErrors::default();
    match &failure {
        Failure::Refused(refusal) => match field_of(refusal) {
            Some(field) => {
                errors.add(field, refusal_text(&visit.app.texts, visit.language, refusal));
                Ok((StatusCode::UNPROCESSABLE_ENTITY, errors))
            }
            None => Err(failure.into()),
        },
        Failure::Unavailable => {
            errors.add("", visit.word("organiser-busy"));
            Ok((StatusCode::SERVICE_UNAVAILABLE, errors))
        }
        _ => Err(failure.into()),
    }
}
