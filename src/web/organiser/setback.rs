//! How a form comes back when a use-case did not take it: with a sentence at the field that is meant, or on top.

use crate::domain::Refusal;
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;

/// Where a refusal is said: the field's name (`""` for the form as a whole), and the text's key (`""` for the refusal's
/// own sentence).
pub type Place = (&'static str, &'static str);

/// The status and the mistakes with which a form comes back. `place_of` says where a refusal belongs, `None` for what the
/// error page says better.
///
/// # Errors
/// What is no matter of the form.
pub fn setback(
    visit: &Visit,
    failure: Failure,
    place_of: impl Fn(&Refusal) -> Option<Place>,
) -> Result<(StatusCode, FieldErrors), WebError> {
    let mut errors = FieldErrors::default();
    match &failure {
        Failure::Refused(refusal) => match place_of(refusal) {
            Some((field, key)) => {
                let text = match key {
                    "" => refusal_text(&visit.app.texts, visit.language, refusal),
                    key => visit.word(key),
                };
                errors.add(field, text);
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
