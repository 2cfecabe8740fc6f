//! Serving an attachment, or a file that was made for somebody: as a download with its fixed type, never as a page of ours.
//! Who may have it is decided by the handler that found it.

use super::error::WebError;
use super::state::App;
use crate::domain::business_case::Attachment;
use crate::domain::score_table::Cell;
use crate::files::FileError;
use crate::files::tables::{self, TableError};
use crate::store::StoreError;
use crate::usecases::Failure;
use actix_web::HttpResponse;
use actix_web::http::header;
use std::io::Read;

/// A table as a text.
pub const CSV: &str = "text/csv; charset=utf-8";
/// A browser that opens the file all the same lets it do nothing.
const SANDBOX: &str = "sandbox; default-src 'none'";

/// The answer that holds an attachment's bytes.
///
/// # Errors
/// Its bytes are not where they should be.
pub async fn attachment(app: &App, attachment: &Attachment) -> Result<HttpResponse, WebError> {
    let mut file = app
        .tools
        .attachments
        .open(&attachment.storage_key)
        .await
        .map_err(|error| broken(&error))?;
    let bytes = tokio::task::spawn_blocking(move || {
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map(|_| bytes)
    })
    .await
    .map_err(|_| Failure::Unavailable)?
    .map_err(|error| broken(&FileError::Folder(error)))?;
    Ok(HttpResponse::Ok()
        .content_type(attachment.media_type.as_str())
        .insert_header((header::CONTENT_DISPOSITION, disposition(&attachment.file_name)))
        .insert_header((header::CONTENT_SECURITY_POLICY, SANDBOX))
        .body(bytes))
}

/// The answer that holds a file made just now: no cache keeps it, and no browser guesses what it is.
pub fn made(bytes: Vec<u8>, name: &str, media_type: &'static str) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((header::CONTENT_DISPOSITION, disposition(name)))
        .insert_header((header::CONTENT_SECURITY_POLICY, SANDBOX))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(bytes)
}

/// The answer that holds a table as CSV.
///
/// # Errors
/// The file cannot be made.
pub fn csv(rows: &[Vec<Cell>], name: &str) -> Result<HttpResponse, WebError> {
    let bytes = tables::csv(rows).map_err(unmade)?;
    Ok(made(bytes, name, CSV))
}

/// A file that cannot be made: a defect of ours.
pub fn unmade(error: TableError) -> WebError {
    WebError::Failed(Failure::Broken(StoreError::Corrupt {
        table: "element_score",
        reason: error.to_string(),
    }))
}

/// The row is there and the bytes are not: a defect of the installation, not the visitor's.
fn broken(error: &FileError) -> WebError {
    WebError::Failed(Failure::Broken(StoreError::Corrupt {
        table: "attachment",
        reason: error.to_string(),
    }))
}

/// The name twice: in plain letters for old programs, and whole (RFC 6266).
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') {
                c
            } else {
                '_'
            }
        })
        .collect();
    let whole: String = name
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        assert_eq!(
            disposition("Één \"meting\"\r\n.pdf"),
            "attachment; filename=\"__n _meting___.pdf\"; filename*=UTF-8''%C3%89%C3%A9n%20%22meting%22%0D%0A.pdf"
        );
    }
}
