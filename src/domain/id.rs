//! Ids: random UUIDs, one type per kind of thing, so that a case's id cannot pass for a person's.
//! They are made outside the domain, which knows no randomness.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> $name { $name(uuid) }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(formatter)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<$name, uuid::Error> {
                Uuid::try_parse(text).map($name)
            }
        }
    )+ };
}

ids! {
    /// A person with an account.
    PersonId,
    /// A signed-in browser.
    SessionId,
    /// A mailed link.
    LinkId,
    /// A letter in the outbox.
    LetterId,
    /// A line of the audit log.
    AuditId,
    EditionId,
    SectorId,
    RubricId,
    ElementId,
    BureauId,
    CaseId,
    AttachmentId,
    ScreeningId,
    RoundId,
    PanelId,
    PanelMemberId,
    RecusalId,
    AssignmentId,
    ScoresheetId,
    HandInId,
    ReopeningId,
    SheetDecisionId,
    TitleAwardId,
    PublicationId,
}
