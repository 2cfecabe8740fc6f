//! Who may do what, and when: one table, deny by default. Every route names its action; a test walks
//! every route, every kind of visitor and every phase.
//! What depends on one object (whose case, which sheet, in time or not) is decided beside that object.

use super::phase::{Phase, RoundState};
use super::refusal::Refusal;
use super::words::words;

words! {
    /// Everything that a person can ask of the product.
    pub enum Action {
        ReadPublic = "read-public",
        Register = "register",
        SignIn = "sign-in",
        FollowLink = "follow-link",
        UseDemo = "use-demo",
        ManageAccount = "manage-account",
        OpenCandidateDesk = "open-candidate-desk",
        StartCase = "start-case",
        ReadOwnCase = "read-own-case",
        WriteCase = "write-case",
        RecallCase = "recall-case",
        WithdrawCase = "withdraw-case",
        ReadFeedback = "read-feedback",
        AcceptJurySeat = "accept-jury-seat",
        OpenJuryDesk = "open-jury-desk",
        AnswerConflict = "answer-conflict",
        ReadAssignedCase = "read-assigned-case",
        Score = "score",
        HandIn = "hand-in",
        /// Change an own sheet that was reopened in deliberation, and hand it in again.
        AmendSheet = "amend-sheet",
        AcceptSheets = "accept-sheets",
        /// A chair does not decide about the own sheets.
        AcceptSheetsOfChairs = "accept-sheets-of-chairs",
        /// Reopen a sheet of the own panel, or propose to strike or restore it.
        DecideOnSheets = "decide-on-sheets",
        /// The same of any panel; reopening only where no chair can.
        DecideOnAnySheet = "decide-on-any-sheet",
        /// Confirm what another proposed: that a sheet is struck, or restored.
        ConfirmSheetDecision = "confirm-sheet-decision",
        /// What stands out among the scores of the own panel.
        ReadFlagsOfPanel = "read-flags-of-panel",
        /// The same of all panels.
        ReadFlags = "read-flags",
        ReadOrder = "read-order",
        ReadOwnSeverity = "read-own-severity",
        /// The scores of the own sector as a file, with names.
        DownloadScoresOfPanel = "download-scores-of-panel",
        /// The scores of all sectors as a file, jurors unnamed.
        DownloadScores = "download-scores",
        RecordTitle = "record-title",
        ReleaseJuryWords = "release-jury-words",
        OpenOrganiserDesk = "open-organiser-desk",
        CreateEdition = "create-edition",
        EditEdition = "edit-edition",
        ExtendDeadline = "extend-deadline",
        EditRubric = "edit-rubric",
        ManageBureaus = "manage-bureaus",
        InviteOrganiser = "invite-organiser",
        InviteJuror = "invite-juror",
        RemindJurors = "remind-jurors",
        Screen = "screen",
        MovePhase = "move-phase",
        MoveRound = "move-round",
        ReopenScoring = "reopen-scoring",
        RevealOrder = "reveal-order",
        ConfirmTitle = "confirm-title",
        /// Give a published title back to its chair, for a correction.
        ReopenTitle = "reopen-title",
        ProposePublication = "propose-publication",
        /// Publish anew, with a reason, what is out already.
        ProposeCorrection = "propose-correction",
        ConfirmPublication = "confirm-publication",
        CallOffPublication = "call-off-publication",
        ReadOutbox = "read-outbox",
        ReadAudit = "read-audit",
    }
}

/// The least that somebody must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Anyone,
    /// Signed in.
    Person,
    /// Sits in a panel of the edition.
    Juror,
    /// Chairs a panel of the edition.
    Chair,
    /// Chairs a panel, or organises.
    ChairOrOrganiser,
    Organiser,
}

/// Who is asking, as far as one edition is concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    pub signed_in: bool,
    pub organiser: bool,
    pub juror: bool,
    pub chair: bool,
}

impl Subject {
    pub const VISITOR: Subject = Subject {
        signed_in: false,
        organiser: false,
        juror: false,
        chair: false,
    };

    fn is(self, who: Who) -> bool {
        match who {
            Who::Anyone => true,
            Who::Person => self.signed_in,
            Who::Juror => self.juror,
            Who::Chair => self.chair,
            Who::ChairOrOrganiser => self.chair || self.organiser,
            Who::Organiser => self.organiser,
        }
    }
}

/// Where an edition and its round stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    pub phase: Phase,
    pub round: RoundState,
}

/// Why somebody may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denial {
    /// Not signed in: the way to the sign-in page.
    SignIn,
    /// Signed in as somebody who may not, where that is no secret.
    Forbidden,
    /// As if it did not exist.
    Hidden,
    /// The person may, but not now.
    NotNow(Refusal),
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub who: Who,
    /// Phases in which it is possible; empty: in all.
    pub phases: &'static [Phase],
    /// States of the round in which it is possible; empty: in all.
    pub rounds: &'static [RoundState],
}

/// The table.
pub const fn rule(action: Action) -> Rule {
    use Action as A;
    use Phase as P;
    use RoundState as R;
    const ANY: &[Phase] = &[];
    const ALL: &[RoundState] = &[];
    // When an order can have been revealed.
    const TOLD: &[Phase] = &[P::Sealed, P::Published, P::Archived];
    const CLOSED: &[RoundState] = &[R::Closed];
    // While titles and figures are published, or corrected.
    const DECIDED: &[Phase] = &[P::Sealed, P::Published];
    const TO_JUDGING: &[Phase] = &[P::Preparation, P::Call, P::Screening, P::Judging];
    const fn row(who: Who, phases: &'static [Phase], rounds: &'static [RoundState]) -> Rule {
        Rule { who, phases, rounds }
    }
    match action {
        A::ReadPublic | A::Register | A::SignIn | A::FollowLink | A::UseDemo => row(Who::Anyone, ANY, ALL),
        A::ManageAccount | A::OpenCandidateDesk | A::ReadOwnCase | A::ReadFeedback | A::AcceptJurySeat => {
            row(Who::Person, ANY, ALL)
        }
        A::StartCase => row(Who::Person, &[P::Call], ALL),
        A::WriteCase | A::RecallCase => row(Who::Person, &[P::Call, P::Screening], ALL),
        A::WithdrawCase => row(Who::Person, &[P::Call, P::Screening, P::Judging, P::Sealed], ALL),
        A::OpenJuryDesk => row(Who::Juror, ANY, ALL),
        A::AnswerConflict | A::Score | A::HandIn => row(Who::Juror, &[P::Judging], &[R::Scoring]),
        A::ReadAssignedCase => row(
            Who::Juror,
            &[P::Judging, P::Sealed],
            &[R::Scoring, R::Deliberation, R::Closed],
        ),
        A::AmendSheet => row(Who::Juror, &[P::Judging], &[R::Deliberation]),
        A::AcceptSheets | A::DecideOnSheets | A::ReadFlagsOfPanel => {
            row(Who::Chair, &[P::Judging], &[R::Deliberation])
        }
        A::ReadOrder => row(Who::ChairOrOrganiser, TOLD, CLOSED),
        A::ReadOwnSeverity => row(Who::Juror, TOLD, CLOSED),
        A::DownloadScoresOfPanel => row(Who::Chair, TOLD, CLOSED),
        A::DownloadScores => row(Who::Organiser, TOLD, CLOSED),
        A::RecordTitle => row(Who::Chair, DECIDED, CLOSED),
        A::ReleaseJuryWords => row(Who::Chair, &[P::Sealed], CLOSED),
        A::OpenOrganiserDesk
        | A::CreateEdition
        | A::ManageBureaus
        | A::InviteOrganiser
        | A::ReadOutbox
        | A::ReadAudit => row(Who::Organiser, ANY, ALL),
        A::EditEdition | A::EditRubric => row(Who::Organiser, &[P::Preparation], ALL),
        A::ExtendDeadline => row(Who::Organiser, &[P::Call, P::Screening, P::Judging], ALL),
        A::InviteJuror => row(Who::Organiser, TO_JUDGING, &[R::Planned, R::Scoring]),
        A::RemindJurors => row(Who::Organiser, &[P::Judging], &[R::Scoring, R::Deliberation]),
        A::Screen => row(Who::Organiser, &[P::Screening], ALL),
        A::MovePhase => row(
            Who::Organiser,
            &[
                P::Preparation,
                P::Call,
                P::Screening,
                P::Judging,
                P::Sealed,
                P::Published,
            ],
            ALL,
        ),
        A::MoveRound => row(
            Who::Organiser,
            &[P::Judging],
            &[R::Planned, R::Scoring, R::Deliberation],
        ),
        A::ReopenScoring
        | A::AcceptSheetsOfChairs
        | A::DecideOnAnySheet
        | A::ConfirmSheetDecision
        | A::ReadFlags => row(Who::Organiser, &[P::Judging], &[R::Deliberation]),
        A::RevealOrder | A::ProposePublication => row(Who::Organiser, &[P::Sealed], CLOSED),
        A::ProposeCorrection => row(Who::Organiser, &[P::Published], CLOSED),
        A::ConfirmTitle | A::ReopenTitle | A::ConfirmPublication | A::CallOffPublication => {
            row(Who::Organiser, DECIDED, CLOSED)
        }
    }
}

/// Whether `subject` is somebody who may, leaving the time aside.
///
/// # Errors
/// The [`Denial`]: sign in, forbidden, or hidden where even existence is a secret (the jury's rooms).
pub fn admits(action: Action, subject: Subject) -> Result<(), Denial> {
    let who = rule(action).who;
    if subject.is(who) {
        Ok(())
    } else if !subject.signed_in {
        Err(Denial::SignIn)
    } else if matches!(who, Who::Juror | Who::Chair | Who::ChairOrOrganiser) {
        Err(Denial::Hidden)
    } else {
        Err(Denial::Forbidden)
    }
}

/// Whether the stage of the edition allows the action, for whoever.
///
/// # Errors
/// [`Refusal::NotInThisPhase`] or [`Refusal::NotInThisRound`].
pub fn allows_now(action: Action, stage: Stage) -> Result<(), Refusal> {
    let rule = rule(action);
    if !rule.phases.is_empty() && !rule.phases.contains(&stage.phase) {
        return Err(Refusal::NotInThisPhase { phase: stage.phase });
    }
    // Before judging the round only waits, whatever its state says.
    if !rule.rounds.is_empty() && !rule.rounds.contains(&stage.round) {
        return Err(Refusal::NotInThisRound);
    }
    Ok(())
}

/// Person and stage together.
///
/// # Errors
/// The [`Denial`].
pub fn decide(action: Action, subject: Subject, stage: Stage) -> Result<(), Denial> {
    admits(action, subject)?;
    allows_now(action, stage).map_err(Denial::NotNow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_may_only_what_anyone_may() {
        for action in Action::ALL {
            let open = rule(*action).who == Who::Anyone;
            assert_eq!(admits(*action, Subject::VISITOR).is_ok(), open, "{action}");
        }
    }

    #[test]
    fn nobody_sees_the_order_before_the_round_is_closed() {
        let everybody = Subject {
            signed_in: true,
            organiser: true,
            juror: true,
            chair: true,
        };
        for phase in Phase::ALL {
            for round in RoundState::ALL {
                let may = decide(
                    Action::ReadOrder,
                    everybody,
                    Stage {
                        phase: *phase,
                        round: *round,
                    },
                )
                .is_ok();
                assert_eq!(
                    may,
                    *round == RoundState::Closed && *phase >= Phase::Sealed,
                    "{phase} {round}"
                );
            }
        }
    }

    #[test]
    fn the_jurys_rooms_do_not_exist_for_others() {
        let organiser = Subject {
            signed_in: true,
            organiser: true,
            ..Subject::VISITOR
        };
        assert_eq!(admits(Action::Score, organiser), Err(Denial::Hidden));
        assert_eq!(admits(Action::Score, Subject::VISITOR), Err(Denial::SignIn));
        let person = Subject {
            signed_in: true,
            ..Subject::VISITOR
        };
        assert_eq!(admits(Action::Screen, person), Err(Denial::Forbidden));
    }
}
