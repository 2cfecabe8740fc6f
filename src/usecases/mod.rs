//! What people do: one verb, one transaction. Load, let the domain decide, save, leave a line in the audit log and a
//! letter in the outbox. Writes only; pages read the store themselves. No HTTP and no SQL here.

pub mod accounts;
mod assignments;
pub mod awarding;
pub mod bureaus;
pub mod closing;
pub mod conflicts;
pub mod deliberation;
pub mod deliver_mail;
pub mod editions;
mod failure;
pub mod jury;
mod permission;
pub mod phases;
pub mod publishing;
mod record;
pub mod rubric;
pub mod scoring;
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
