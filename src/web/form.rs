//! Forms: read whole, unknown or repeated fields refused, the session's form token checked. What a field means is the
//! handler's; mistakes are collected per field and shown on the same page with what was typed.

use super::actor::SignedIn;
use super::error::WebError;
use super::intake::Intake;
use super::not_taken::{NotTaken, Typed, without_token};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::future::LocalBoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The largest form, in bytes.
const LIMIT: usize = 1024 * 1024;
/// The field that carries the session's form token.
pub const TOKEN_FIELD: &str = "token";

/// A form of a known shape. `T` should deny unknown fields; missing ones are empty texts, unless that would empty what is there.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = WebError;
    type Future = LocalBoxFuture<'static, Result<Form<T>, WebError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let expected = SignedIn::of(request).map(|actor| actor.session.form_token);
        let read = fields(request, payload.take());
        let request = request.clone();
        Box::pin(async move {
            let fields = read.await?;
            let form = parse(fields.clone(), expected.as_deref())?;
            // For the page of a refusal, where the handler makes none of its own.
            request.extensions_mut().insert(Typed(without_token(fields)));
            Ok(Form(form))
        })
    }
}

/// The fields of a form, in the order of its page.
///
/// # Errors
/// It is no form, too large, too slow, no text, or has a field twice.
pub fn fields(
    request: &HttpRequest,
    mut payload: Payload,
) -> LocalBoxFuture<'static, Result<Vec<(String, String)>, WebError>> {
    let urlencoded = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(';').next() == Some("application/x-www-form-urlencoded"));
    let payload = web::Payload::from_request(request, &mut payload).into_inner();
    let intake = Intake::of(request);
    Box::pin(async move {
        if !urlencoded {
            return Err(WebError::UnsupportedContent);
        }
        let payload = payload.map_err(|_| WebError::BadRequest("payload"))?;
        let read = async {
            let body = payload.to_bytes_limited(LIMIT).await;
            body.map_err(|_| WebError::TooLarge)?
                .map_err(|_| WebError::BadRequest("body"))
        };
        fields_of(&intake?.form(read).await?)
    })
}

fn fields_of(body: &[u8]) -> Result<Vec<(String, String)>, WebError> {
    let mut fields = Vec::new();
    let mut names = HashSet::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let middle = pair.iter().position(|byte| *byte == b'=');
        let (name, value) = pair.split_at(middle.unwrap_or(pair.len()));
        let (name, value) = (decoded(name)?, decoded(value.get(1..).unwrap_or_default())?);
        // Browsers send line ends as CR LF; texts are kept with LF.
        let value = value.replace("\r\n", "\n");
        if value.contains('\0') {
            return Err(WebError::BadRequest("a character that no text has"));
        }
        if !names.insert(name.clone()) {
            return Err(WebError::BadRequest("a field twice"));
        }
        fields.push((name, value));
    }
    Ok(fields)
}

/// A name or a value as it was typed. Bytes that are no text are refused: a library would put marks in their place.
fn decoded(part: &[u8]) -> Result<String, WebError> {
    let digit = |place: usize| {
        let byte = part.get(place).copied()?;
        char::from(byte).to_digit(16)
    };
    let mut bytes = Vec::with_capacity(part.len());
    let mut place = 0;
    while let Some(byte) = part.get(place) {
        let escaped = (*byte == b'%')
            .then(|| Some(digit(place + 1)? * 16 + digit(place + 2)?))
            .flatten();
        match escaped.and_then(|value| u8::try_from(value).ok()) {
            Some(value) => {
                bytes.push(value);
                place += 3;
            }
            None => {
                bytes.push(if *byte == b'+' { b' ' } else { *byte });
                place += 1;
            }
        }
    }
    String::from_utf8(bytes).map_err(|_| WebError::NoText)
}

fn parse<T: DeserializeOwned>(fields: Vec<(String, String)>, expected: Option<&str>) -> Result<T, WebError> {
    let token = fields.iter().find(|(name, _)| name == TOKEN_FIELD);
    let own = expected.is_none_or(|expected| token.is_some_and(|(_, token)| token == expected));
    let fields = without_token(fields);
    if !own {
        return Err(WebError::OtherSession(NotTaken(fields)));
    }
    let fields: Map<String, Value> = fields
        .into_iter()
        .map(|(name, value)| (name, Value::String(value)))
        .collect();
    serde_json::from_value(Value::Object(fields)).map_err(|_| WebError::BadRequest("fields"))
}

/// A mistake at a field, as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    pub field: String,
    /// What is wrong, in a few words.
    pub text: String,
    /// How to mend it.
    pub how: Option<String>,
    /// Where the field is, when it stands on another page.
    pub href: Option<String>,
}

/// The mistakes of a form, in page order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FieldErrors(pub Vec<FieldError>);

impl FieldErrors {
    pub fn add(&mut self, field: &str, text: String) {
        self.0.push(FieldError {
            field: field.to_owned(),
            text,
            how: None,
            href: None,
        });
    }

    /// As [`FieldErrors::add`], with how to mend it.
    pub fn add_with(&mut self, field: &str, text: String, how: String) {
        self.0.push(FieldError {
            field: field.to_owned(),
            text,
            how: Some(how),
            href: None,
        });
    }

    /// As [`FieldErrors::add`], for a field on another page.
    pub fn add_elsewhere(&mut self, field: &str, text: String, href: String) {
        self.0.push(FieldError {
            field: field.to_owned(),
            text,
            how: None,
            href: Some(href),
        });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A page with one form: what was typed, the mistakes, and whatever else it shows.
#[derive(Serialize)]
pub struct FormPage<F: Serialize, X: Serialize> {
    pub form: F,
    pub errors: FieldErrors,
    #[serde(flatten)]
    pub extra: X,
}

/// A form, or the rest of a page, without fields of its own.
#[derive(Debug, Default, serde::Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default, deny_unknown_fields)]
    struct Typed {
        name: String,
    }

    fn read(body: &str, token: Option<&str>) -> Result<Typed, String> {
        fields_of(body.as_bytes())
            .and_then(|fields| parse(fields, token))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_form_with_the_right_token_is_read_and_line_ends_are_made_one() {
        assert_eq!(
            read("name=a%0D%0Ab&token=t", Some("t")),
            Ok(Typed {
                name: "a\nb".to_owned()
            })
        );
        assert_eq!(read("", None), Ok(Typed { name: String::new() }));
    }

    #[test]
    fn unknown_and_repeated_fields_and_wrong_tokens_are_refused() {
        assert_eq!(
            read("name=a&organiser=true", None),
            Err("bad request: fields".to_owned())
        );
        assert_eq!(
            read("name=a&name=b", None),
            Err("bad request: a field twice".to_owned())
        );
        assert_eq!(
            read("name=a&token=x", Some("t")),
            Err("a form of another session".to_owned())
        );
        assert_eq!(
            read("name=a", Some("t")),
            Err("a form of another session".to_owned())
        );
    }

    #[test]
    fn fields_are_decoded_as_typed_and_what_is_no_text_is_refused() {
        let name = |name: &str| {
            Ok(Typed {
                name: name.to_owned(),
            })
        };
        assert_eq!(
            read("name=%C3%A9%C3%A9n+%26+%EF%BF%BD", None),
            name("één & \u{FFFD}")
        );
        assert_eq!(read("name=100%&&", None), name("100%"));
        assert_eq!(read("name=a%3Db=c", None), name("a=b=c"));
        for body in ["name=%E9%E9n", "name=%C3", "na%FFme=a"] {
            assert_eq!(
                read(body, None),
                Err("bytes that are no text".to_owned()),
                "{body}"
            );
        }
    }
}
