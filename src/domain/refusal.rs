//! Refusals: why the rules say no, with the facts. No text for people: each page says it in its language.

use super::phase::Phase;
use crate::locale::Language;
use chrono::NaiveDateTime;

/// The rules refuse. Closed, so that every page can say every one of them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("not allowed in phase {phase}")]
    NotInThisPhase { phase: Phase },
    #[error("the round does not allow it now")]
    NotInThisRound,
    #[error("the deadline {shown_at} has passed")]
    DeadlinePassed { shown_at: NaiveDateTime },
    #[error("the thing is not in a state that allows it")]
    WrongState,
    #[error("phases come one after the other")]
    PhaseSkipped,
    #[error("{gaps} things are missing")]
    CaseIncomplete { gaps: usize },
    #[error("{lacks} things are lacking on the sheet")]
    SheetIncomplete { lacks: usize },
    #[error("{sheets} sheets are not ready to be handed in")]
    SheetsNotReady { sheets: usize },
    #[error("{count} blockers")]
    Blocked { count: usize },
    #[error("a reason is missing")]
    ReasonMissing,
    #[error("the case is outside the first band, and it is not said why")]
    OutsideFirstBand,
    #[error("the bureau is not the winner's, and it is not said why")]
    NotTheWinnersBureau,
    #[error("the date must lie ahead")]
    DateNotAhead,
    #[error("a publication needs at least an hour's notice")]
    MomentTooSoon,
    #[error("the moment of publication lies too far ahead")]
    MomentTooFar,
    #[error("the proposal is older than 72 hours")]
    ProposalExpired,
    #[error("the input has changed since the proposal")]
    InputChanged,
    #[error("the publication of {year} waits for its moment")]
    AnotherPending { year: i32 },
    #[error("two different organisers are needed")]
    SecondPersonNeeded,
    #[error("the rubric is frozen")]
    RubricFrozen,
    #[error("a text is missing in one of the languages")]
    TextMissing,
    #[error("a number is outside its limits")]
    OutOfRange,
    #[error("a key is not 2 to 40 of a-z, 0-9 and inner hyphens, or names nothing")]
    KeyMalformed,
    #[error("no such time zone")]
    UnknownZone,
    #[error("date {place} of the timetable lies before its predecessor")]
    TimetableDisorder { place: usize },
    #[error("a declaration is missing")]
    DeclarationMissing,
    #[error("something with this name or key exists")]
    AlreadyThere,
    #[error("another element has this name")]
    NameTaken { language: Language },
    #[error("the panel has a chair")]
    ChairTaken,
    #[error("this address has a seat in the jury")]
    SeatTaken,
    #[error("a proposal of this edition stands")]
    ProposalStands,
    #[error("it is in use")]
    InUse,
    #[error("the limit of {limit} is reached")]
    TooMany { limit: usize },
    #[error("the juror is tied to this case")]
    Tied,
    #[error("juror and candidate of the same edition")]
    JurorAndCandidate,
    #[error("an organiser enters no case")]
    OrganiserAndCandidate,
    #[error("this account cannot be used for it")]
    WrongAccount,
    #[error("the link is used or too old")]
    LinkUnusable,
    #[error("the address or the password is not right")]
    WrongCredentials,
    #[error("too many attempts")]
    TooManyAttempts,
    #[error("what was chosen is not on offer")]
    NotOffered,
    #[error("a file of this kind is not taken")]
    FileKindUnknown,
    #[error("the file's content is not what its name says")]
    FileContentDiffers,
    #[error("the file is larger than {limit} bytes")]
    FileTooLarge { limit: usize },
    #[error("the password must be given again")]
    FreshAuthentication,
    #[error("nobody decides about own sheets")]
    OwnSheet,
    #[error("the panel's chair decides about this sheet")]
    ChairDecides,
    #[error("the juror has not been reminded")]
    NotReminded,
    #[error("a title is proposed already, or the proposal is gone")]
    NotProposed,
}
