//! What people do: one verb, one transaction. Load, let the domain decide, save, leave a line in the audit log and a
//! letter in the outbox. Writes only; pages read the store themselves. No HTTP and no SQL here.

pub mod accounts;
pub mod deliver_mail;
mod failure;
mod permission;
mod record;
pub mod screening;
pub mod submissions;

pub use failure::Failure;

use crate::clock::Clock;
use crate::credentials::Passwords;
use crate::files::Attachments;
use crate::store::Store;

/// What the use-cases work with. Clones share it.
#[derive(Clone)]
pub struct Tools {
    pub store: Store,
    pub clock: Clock,
    pub passwords: Passwords,
    pub attachments: Attachments,
}
