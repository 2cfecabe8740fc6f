//! The audit log: one line an act, append-only, with opaque ids and no personal datum.

use super::id::{AuditId, EditionId, PersonId};
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// Everything that leaves a line.
    pub enum Act {
        PersonRegistered = "person-registered",
        AddressConfirmed = "address-confirmed",
        SignedIn = "signed-in",
        SignInFailed = "sign-in-failed",
        SignedOut = "signed-out",
        PasswordChanged = "password-changed",
        PasswordResetAsked = "password-reset-asked",
        AuthenticatedAfresh = "authenticated-afresh",
        ProfileChanged = "profile-changed",
        OrganiserInvited = "organiser-invited",
        OrganiserJoined = "organiser-joined",
        EditionCreated = "edition-created",
        EditionChanged = "edition-changed",
        DeadlineExtended = "deadline-extended",
        SectorAdded = "sector-added",
        SectorChanged = "sector-changed",
        SectorRemoved = "sector-removed",
        ElementChanged = "element-changed",
        ElementAdded = "element-added",
        ElementRemoved = "element-removed",
        RubricFrozen = "rubric-frozen",
        BureauAdded = "bureau-added",
        BureauChanged = "bureau-changed",
        PhaseMoved = "phase-moved",
        PhaseMovedBack = "phase-moved-back",
        RoundMoved = "round-moved",
        ScoringReopened = "scoring-reopened",
        JurorInvited = "juror-invited",
        JurorAccepted = "juror-accepted",
        JurorRemoved = "juror-removed",
        PresidentNamed = "president-named",
        JurorsReminded = "jurors-reminded",
        AssignmentsMade = "assignments-made",
        CaseStarted = "case-started",
        CaseSaved = "case-saved",
        AttachmentAdded = "attachment-added",
        AttachmentRemoved = "attachment-removed",
        CaseSubmitted = "case-submitted",
        CaseRecalled = "case-recalled",
        CaseWithdrawn = "case-withdrawn",
        PersonalDeadlineGiven = "personal-deadline-given",
        CaseScreened = "case-screened",
        DecisionTakenBack = "decision-taken-back",
        Untied = "untied",
        Recused = "recused",
        SheetSaved = "sheet-saved",
        SheetCompleted = "sheet-completed",
        SheetsHandedIn = "sheets-handed-in",
        SheetAccepted = "sheet-accepted",
        SheetDeclined = "sheet-declined",
        SheetReopened = "sheet-reopened",
        SheetReopeningTakenBack = "sheet-reopening-taken-back",
        SheetHandedInAgain = "sheet-handed-in-again",
        SheetStrikingProposed = "sheet-striking-proposed",
        SheetRestorationProposed = "sheet-restoration-proposed",
        SheetProposalTakenBack = "sheet-proposal-taken-back",
        SheetStruck = "sheet-struck",
        SheetRestored = "sheet-restored",
        OrderRevealed = "order-revealed",
        ScoresDownloaded = "scores-downloaded",
        TitleRecorded = "title-recorded",
        TitleReopened = "title-reopened",
        TitleConfirmed = "title-confirmed",
        JuryWordsReleased = "jury-words-released",
        PublicationProposed = "publication-proposed",
        PublicationConfirmed = "publication-confirmed",
        PublicationCalledOff = "publication-called-off",
        ClockMoved = "clock-moved",
    }
}

/// A line to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditEntry {
    pub id: AuditId,
    pub at: NaiveDateTime,
    /// `None`: the operator's command line, or nobody signed in.
    pub actor: Option<PersonId>,
    pub act: Act,
    pub edition: Option<EditionId>,
    /// The id of what was acted on, as text: kinds differ.
    pub object: Option<String>,
    /// Further facts: numbers, words and ids only.
    pub facts: serde_json::Value,
}
