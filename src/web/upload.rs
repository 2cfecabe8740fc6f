//! A form with one file: its parts read one by one, each within its limit, the session's form token before the file. What
//! the file is, and whether it is taken, is decided by the use-case.

use super::actor::SignedIn;
use super::error::WebError;
use super::form::TOKEN_FIELD;
use super::intake::{Intake, Room};
use super::not_taken::NotTaken;
use crate::domain::business_case::ATTACHMENT_BYTES;
use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;

/// The part that carries the file.
const FILE_FIELD: &str = "file";
/// The most of a part that is not the file.
const TOKEN_BYTES: usize = 256;
/// How much of a file that is too large is still read and dropped, so that the browser hears the answer.
const DROPPED_BYTES: usize = 4 * ATTACHMENT_BYTES;

/// A file as it came in.
pub struct Upload {
    /// As the browser calls it; empty when none was chosen.
    pub file_name: String,
    pub content: Content,
    /// Held as long as the file is in memory.
    _room: Room,
}

/// What the file part held.
pub enum Content {
    Bytes(Vec<u8>),
    TooLarge,
}

impl FromRequest for Upload {
    type Error = WebError;
    type Future = LocalBoxFuture<'static, Result<Upload, WebError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_multipart = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.split(';').next() == Some("multipart/form-data"));
        let expected = SignedIn::of(request).map(|actor| actor.session.form_token);
        let headers = request.headers().clone();
        let intake = Intake::of(request);
        let payload = web::Payload::from_request(request, payload).into_inner();
        Box::pin(async move {
            if !is_multipart {
                return Err(WebError::UnsupportedContent);
            }
            let payload = payload.map_err(|_| WebError::BadRequest("payload"))?;
            let read = read(Multipart::new(&headers, payload), expected.as_deref());
            let ((file_name, content), room) = intake?.file(read).await?;
            Ok(Upload {
                file_name,
                content,
                _room: room,
            })
        })
    }
}

/// The file's name and content.
async fn read(mut parts: Multipart, expected: Option<&str>) -> Result<(String, Content), WebError> {
    let (mut token, mut upload) = (None, None);
    let own = |token: &Option<Vec<u8>>| token.as_deref() == expected.map(str::as_bytes);
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|_| WebError::BadRequest("parts"))?;
        match part.name() {
            Some(TOKEN_FIELD) if token.is_none() => match content(&mut part, TOKEN_BYTES).await? {
                Content::Bytes(bytes) => token = Some(bytes),
                Content::TooLarge => return Err(WebError::BadRequest("token")),
            },
            // Our pages send the token first: nothing of a file is kept for a stranger's form.
            Some(FILE_FIELD) if upload.is_none() && own(&token) => {
                let file_name = part
                    .content_disposition()
                    .and_then(|disposition| disposition.get_filename())
                    .unwrap_or_default()
                    .to_owned();
                let content = content(&mut part, ATTACHMENT_BYTES).await?;
                upload = Some((file_name, content));
            }
            // The file itself cannot be shown back: it is chosen again.
            Some(FILE_FIELD) if upload.is_none() => {
                return Err(WebError::OtherSession(NotTaken(Vec::new())));
            }
            _ => return Err(WebError::BadRequest("an unknown or repeated part")),
        }
    }
    if !own(&token) {
        return Err(WebError::OtherSession(NotTaken(Vec::new())));
    }
    upload.ok_or(WebError::BadRequest("no file part"))
}

async fn content(part: &mut Field, limit: usize) -> Result<Content, WebError> {
    let mut bytes = Vec::new();
    let mut length = 0_usize;
    while let Some(chunk) = part.next().await {
        let chunk = chunk.map_err(|_| WebError::BadRequest("part"))?;
        length += chunk.len();
        if length > DROPPED_BYTES {
            return Err(WebError::TooLarge);
        }
        if length > limit {
            bytes = Vec::new();
        } else {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(if length > limit {
        Content::TooLarge
    } else {
        Content::Bytes(bytes)
    })
}
