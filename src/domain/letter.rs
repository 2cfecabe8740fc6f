//! The letters that the product sends: which there are and which facts each carries. Their words lie in the texts.
//! A letter is put into the outbox in the transaction of its cause and rendered when it is sent.

use super::id::{EditionId, LetterId};
use super::words::words;
use crate::locale::Language;
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

words! {
    /// The kinds of letter.
    pub enum LetterKind {
        ConfirmAddress = "confirm-address",
        AddressInUse = "address-in-use",
        ResetPassword = "reset-password",
        PasswordChanged = "password-changed",
        OrganiserInvitation = "organiser-invitation",
        JurorInvitation = "juror-invitation",
        JurorReminder = "juror-reminder",
        RecusalDeclared = "recusal-declared",
        CaseReceipt = "case-receipt",
        CaseRecalled = "case-recalled",
        CaseWithdrawn = "case-withdrawn",
        CaseAdmitted = "case-admitted",
        CaseReturned = "case-returned",
        CaseRejected = "case-rejected",
        DecisionTakenBack = "decision-taken-back",
        DeadlineExtended = "deadline-extended",
        PersonalDeadlineGiven = "personal-deadline-given",
        HandInReceipt = "hand-in-receipt",
        /// To a juror whose sheet was reopened or struck, or of whom that was undone.
        SheetDecided = "sheet-decided",
        SheetHandedInAgain = "sheet-handed-in-again",
        ScoringOpened = "scoring-opened",
        ScoringReopened = "scoring-reopened",
        /// To the chair who records a title that an organiser gave back.
        TitleReopened = "title-reopened",
        PublicationAnnounced = "publication-announced",
        PublicationCalledOff = "publication-called-off",
        /// To the organisers: a confirmed publication rests on what is no longer so.
        PublicationVoided = "publication-voided",
    }
}

/// A letter in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub id: LetterId,
    pub kind: LetterKind,
    pub email: String,
    pub language: Language,
    /// What the words need: names, dates as text, paths of the site.
    pub facts: BTreeMap<String, String>,
    pub edition: Option<EditionId>,
    pub created_at: NaiveDateTime,
    pub due_at: NaiveDateTime,
    pub attempts: i32,
    pub last_error: Option<String>,
    pub sent_at: Option<NaiveDateTime>,
    pub given_up_at: Option<NaiveDateTime>,
}

/// The fact under which a letter carries its one-time link. Wiped from the row once the letter is sent.
pub const LINK_FACT: &str = "link";
/// After this many attempts a letter is given up and shown to the organisers.
pub const ATTEMPTS: i32 = 12;

/// How long to wait after the `attempts`-th failure: doubling from two minutes up to six hours.
pub fn back_off(attempts: i32) -> chrono::TimeDelta {
    let minutes = 1_i64
        .checked_shl(attempts.clamp(0, 16) as u32)
        .unwrap_or(360)
        .min(360);
    chrono::TimeDelta::minutes(minutes)
}
