//! What can go wrong in the store. diesel's errors are translated here and nowhere else.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

/// The store's errors. Cloned to every write of a batch that failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("no such row")]
    NotFound,
    #[error("the row has changed in the meantime")]
    Stale,
    #[error("a row with this key exists ({0})")]
    Unique(String),
    #[error("another row refers to it, or what it refers to is gone ({0})")]
    Reference(String),
    #[error("the database is busy")]
    Busy,
    #[error("the store is closed")]
    Closed,
    #[error("a write panicked")]
    Panicked,
    #[error("the transaction was lost")]
    TransactionLost,
    #[error("{table}: a row that cannot be read: {reason}")]
    Corrupt { table: &'static str, reason: String },
    #[error("the database has migrations that this program does not know: {0}")]
    Newer(String),
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    #[error("database: {0}")]
    Database(String),
}

impl StoreError {
    pub(super) fn corrupt(table: &'static str, reason: impl std::fmt::Display) -> StoreError {
        StoreError::Corrupt {
            table,
            reason: reason.to_string(),
        }
    }
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> StoreError {
        match error {
            DieselError::NotFound => StoreError::NotFound,
            DieselError::DatabaseError(kind, info) => {
                let message = info.message().to_owned();
                match kind {
                    DatabaseErrorKind::UniqueViolation => StoreError::Unique(message),
                    DatabaseErrorKind::ForeignKeyViolation => StoreError::Reference(message),
                    _ if message.contains("database is locked") || message.contains("lock timeout") => {
                        StoreError::Busy
                    }
                    _ => StoreError::Database(message),
                }
            }
            other => StoreError::Database(other.to_string()),
        }
    }
}
