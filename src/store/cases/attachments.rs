//! The files beside a business case: their names and hashes. Their bytes lie with the `files` floor.

use crate::domain::business_case::Attachment;
use crate::domain::id::{AttachmentId, CaseId};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::attachment;
use crate::store::write::Tx;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = attachment)]
struct AttachmentRow {
    id: String,
    case_id: String,
    file_name: String,
    media_type: String,
    bytes: i64,
    sha256: String,
    storage_key: String,
    created_at: NaiveDateTime,
}

impl AttachmentRow {
    fn into_domain(self) -> Result<Attachment, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("attachment", what);
        Ok(Attachment {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            case: self.case_id.parse().map_err(|_| corrupt("case"))?,
            file_name: self.file_name,
            media_type: self.media_type,
            bytes: self.bytes,
            sha256: self.sha256,
            storage_key: self.storage_key,
            created_at: self.created_at,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, attachment: &Attachment) -> Result<(), StoreError> {
    let row = AttachmentRow {
        id: attachment.id.to_string(),
        case_id: attachment.case.to_string(),
        file_name: attachment.file_name.clone(),
        media_type: attachment.media_type.clone(),
        bytes: attachment.bytes,
        sha256: attachment.sha256.clone(),
        storage_key: attachment.storage_key.clone(),
        created_at: attachment.created_at,
    };
    diesel::insert_into(attachment::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: AttachmentId) -> Result<Option<Attachment>, StoreError> {
    let row = attachment::table
        .find(id.to_string())
        .select(AttachmentRow::as_select())
        .first(connection)
        .optional()?;
    row.map(AttachmentRow::into_domain).transpose()
}

/// The attachments of a case, in the order in which they came.
pub fn of_case(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<Attachment>, StoreError> {
    let rows = attachment::table
        .filter(attachment::case_id.eq(case.to_string()))
        .order((attachment::created_at, attachment::id))
        .select(AttachmentRow::as_select())
        .load(connection)?;
    rows.into_iter().map(AttachmentRow::into_domain).collect()
}

/// # Errors
/// [`StoreError::NotFound`].
pub fn delete(tx: &mut Tx<'_>, id: AttachmentId) -> Result<(), StoreError> {
    let deleted = diesel::delete(attachment::table.find(id.to_string())).execute(&mut **tx)?;
    if deleted == 1 {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}
