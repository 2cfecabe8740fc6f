//! Files beside a case. The bytes are on disk before the row is, so that a row never points at nothing; a file whose
//! row did not come about is deleted again.

use super::super::record::Line;
use super::super::{Failure, Tools};
use super::writable_case;
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::{ATTACHMENT_BYTES, ATTACHMENTS, Attachment};
use crate::domain::id::{AttachmentId, CaseId, PersonId};
use crate::files::{FileError, MediaFault, MediaType, StoredFile, clean_file_name, recognise};
use crate::store::{Tx, cases};
use chrono::NaiveDateTime;

/// What became of a file that was sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    pub id: AttachmentId,
    /// The name under which the same bytes are attached already, where it is another one: nothing was added then.
    pub already_as: Option<String>,
}

/// Adds a file to a case. The same bytes once more are the same attachment.
///
/// # Errors
/// [`Refusal::FileTooLarge`], [`Refusal::FileKindUnknown`], [`Refusal::FileContentDiffers`], [`Refusal::TooMany`] files,
/// [`Failure::NotFound`], the case cannot be written now, or [`Failure::Unavailable`] when the folder refuses.
pub async fn attach_file(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    file_name: String,
    bytes: Vec<u8>,
) -> Result<Attached, Failure> {
    let now = tools.clock.now();
    let file_name = clean_file_name(&file_name);
    let media = accepted(&file_name, &bytes)?;
    let stored = tools.attachments.store(bytes).await.map_err(unavailable)?;
    let new = NewFile {
        file_name,
        media,
        stored,
    };
    let (storage_key, sent_as) = (new.stored.storage_key.clone(), new.file_name.clone());
    let outcome = tools.store.write(move |tx| add(tx, actor, case, new, now)).await;
    let kept = matches!(&outcome, Ok(attachment) if attachment.storage_key == storage_key);
    if !kept {
        delete_bytes(tools, &storage_key).await;
    }
    outcome.map(|attachment| Attached {
        id: attachment.id,
        already_as: Some(attachment.file_name).filter(|name| *name != sent_as),
    })
}

struct NewFile {
    file_name: String,
    media: MediaType,
    stored: StoredFile,
}

fn accepted(file_name: &str, bytes: &[u8]) -> Result<MediaType, Refusal> {
    if bytes.len() > ATTACHMENT_BYTES {
        let limit = ATTACHMENT_BYTES;
        return Err(Refusal::FileTooLarge { limit });
    }
    recognise(file_name, bytes).map_err(|fault| match fault {
        MediaFault::UnknownExtension => Refusal::FileKindUnknown,
        MediaFault::OtherContent => Refusal::FileContentDiffers,
    })
}

/// The new attachment, or the one of the same bytes that is there.
fn add(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: CaseId,
    new: NewFile,
    now: NaiveDateTime,
) -> Result<Attachment, Failure> {
    let case = writable_case(tx, actor, case, now)?;
    let mut present = cases::attachments::of_case(tx, case.id)?;
    if let Some(same) = present.iter().position(|file| file.sha256 == new.stored.sha256) {
        return Ok(present.swap_remove(same));
    }
    if present.len() >= ATTACHMENTS {
        let limit = ATTACHMENTS;
        return Err(Refusal::TooMany { limit }.into());
    }
    let attachment = Attachment {
        id: random::id(),
        case: case.id,
        file_name: new.file_name,
        media_type: new.media.name().to_owned(),
        bytes: i64::try_from(new.stored.bytes).unwrap_or(i64::MAX),
        sha256: new.stored.sha256,
        storage_key: new.stored.storage_key,
        created_at: now,
    };
    cases::attachments::insert(tx, &attachment)?;
    Line::new(now, Some(actor), Act::AttachmentAdded)
        .edition(case.edition)
        .object(case.id)
        .fact("attachment", attachment.id.to_string())
        .fact("bytes", attachment.bytes)
        .write(tx)?;
    Ok(attachment)
}

/// Removes a file from a case, its bytes included.
///
/// # Errors
/// [`Failure::NotFound`], or the case cannot be written now.
pub async fn remove_attachment(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    attachment: AttachmentId,
) -> Result<(), Failure> {
    let now = tools.clock.now();
    let removed = tools
        .store
        .write(move |tx| {
            let case = writable_case(tx, actor, case, now)?;
            let attachment = cases::attachments::find(tx, attachment)?
                .filter(|attachment| attachment.case == case.id)
                .ok_or(Failure::NotFound)?;
            cases::attachments::delete(tx, attachment.id)?;
            Line::new(now, Some(actor), Act::AttachmentRemoved)
                .edition(case.edition)
                .object(case.id)
                .fact("attachment", attachment.id.to_string())
                .write(tx)?;
            Ok::<Attachment, Failure>(attachment)
        })
        .await?;
    delete_bytes(tools, &removed.storage_key).await;
    Ok(())
}

/// A file without a row harms nobody, so a failure here is only noted.
async fn delete_bytes(tools: &Tools, storage_key: &str) {
    if let Err(error) = tools.attachments.delete(storage_key).await {
        tracing::warn!(%error, "a file without an attachment stays in the folder");
    }
}

fn unavailable(error: FileError) -> Failure {
    tracing::error!(%error, "an attachment could not be stored");
    Failure::Unavailable
}
