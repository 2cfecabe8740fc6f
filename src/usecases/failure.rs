//! Why a use-case did not do it: the rules refused, the thing is not there, somebody was faster, or the store failed.

use crate::domain::Refusal;
use crate::domain::policy::Denial;
use crate::store::StoreError;

/// The outcome of a use-case that did nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Not there, or not to be known.
    #[error("not found")]
    NotFound,
    #[error("forbidden")]
    Forbidden,
    /// Somebody saved in the meantime: the page shows both texts.
    #[error("changed in the meantime")]
    Stale,
    /// Too busy now; nothing was lost.
    #[error("unavailable")]
    Unavailable,
    #[error("store: {0}")]
    Broken(StoreError),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        match error {
            StoreError::NotFound => Failure::NotFound,
            StoreError::Stale => Failure::Stale,
            StoreError::Busy | StoreError::Closed => Failure::Unavailable,
            other => Failure::Broken(other),
        }
    }
}

impl From<Denial> for Failure {
    fn from(denial: Denial) -> Failure {
        match denial {
            Denial::SignIn | Denial::Forbidden => Failure::Forbidden,
            Denial::Hidden => Failure::NotFound,
            Denial::NotNow(refusal) => Failure::Refused(refusal),
        }
    }
}
