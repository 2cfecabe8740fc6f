//! How a form comes back when a use-case did not take it: with a sentence at the field that is meant, or on top.

use crate::domain::Refusal;
use crate::usecases::Failure;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;

/// Where a refusal is said, and in which words: made of a field's name (`""` for the form as a whole), or of that and the
/// key of a text which says it better than the refusal's own.
pub struct Place {
    field: &'static str,
    key: Option<&'static str>,
}

impl From<&'static str> for Place {
    fn from(field: &'static str) -> Place {
        Place { field, key: None }
    }
}

impl From<(&'static str, &'static str)> for Place {
    fn from((field, key): (&'static str, &'static str)) -> Place {
        Place {
            field,
            key: Some(key),
        }
    }
}

/// The status and the mistakes with which a form comes back. `place_of` says where a refusal belongs, `None` for what the
/// error page says better.
///
/// # Errors
/// What is no matter of the form.
pub fn setback<P: Into<Place>>(
    visit: &Visit,
    failure: Failure,
    place_of: impl Fn(&Refusal) -> Option<P>,
) -> Result<(StatusCode, FieldErrors), WebError> {
    let mut errors = FieldErrors::default();
    match &failure {
        Failure::Refused(refusal) => match place_of(refusal).map(Into::into) {
            Some(Place { field, key }) => {
                let text = match key {
                    Some(key) => visit.word(key),
                    None => refusal_text(&visit.app.texts, visit.language, refusal),
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
