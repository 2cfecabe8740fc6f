//! The phases of an edition, the states of its round, and what blocks the way to the next.
//! The facts are counted elsewhere; what they mean is decided here.

use super::refusal::Refusal;
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// The phases of an edition, in order. None can be skipped.
    pub enum Phase {
        Preparation = "preparation",
        Call = "call",
        Screening = "screening",
        Judging = "judging",
        Sealed = "sealed",
        Published = "published",
        Archived = "archived",
    }
}

words! {
    /// The states of a round, inside judging.
    pub enum RoundState {
        Planned = "planned",
        Scoring = "scoring",
        Deliberation = "deliberation",
        Closed = "closed",
    }
}

words! {
    /// A round is scored by sector panels, or by the one panel of the final.
    pub enum RoundKind { Sector = "sector", Final = "final" }
}

impl Phase {
    pub fn next(self) -> Option<Phase> {
        Phase::ALL.get(self as usize + 1).copied()
    }

    pub fn previous(self) -> Option<Phase> {
        (self as usize)
            .checked_sub(1)
            .and_then(|place| Phase::ALL.get(place).copied())
    }
}

impl RoundState {
    pub fn next(self) -> Option<RoundState> {
        RoundState::ALL.get(self as usize + 1).copied()
    }
}

/// What is counted before an edition or its round may move on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readiness {
    pub organisers: usize,
    /// Texts for the public (titles, rules, sectors) that lack one of the languages.
    pub texts_missing: usize,
    /// The same of the elements.
    pub element_texts_missing: usize,
    pub elements: usize,
    pub sectors: usize,
    pub kinds: usize,
    pub timetable_in_order: bool,
    /// Weights that differ without a written reason.
    pub weights_unexplained: usize,
    /// The call's deadline and grace are past.
    pub call_is_over: bool,
    /// Cases that are submitted and wait for a decision.
    pub cases_undecided: usize,
    /// Returned cases whose own date has not passed. One that let it pass is out, and holds nobody up.
    pub cases_returned: usize,
    /// Drafts whose candidate was given a later deadline that has not passed.
    pub drafts_with_time_left: usize,
    pub cases_admitted: usize,
    /// Sectors with admitted cases whose panel has no chair who accepted.
    pub sectors_without_chair: usize,
    /// Admitted cases with fewer than three unrecused jurors, and without three complete sheets of whoever sat there before.
    pub cases_short_of_jurors: usize,
    /// The deadline of scoring and its grace are past, or every juror of an admitted case has handed in.
    pub scoring_is_over: bool,
    /// The deadline for handing in lies behind, its grace included.
    pub scoring_deadline_is_past: bool,
    /// Complete sheets of jurors who did not hand in, without the chair's yes or no.
    pub sheets_undecided: usize,
    /// The same of chairs, about which an organiser decides.
    pub chair_sheets_undecided: usize,
    /// Sheets that were reopened and not handed in again.
    pub sheets_reopened: usize,
    /// Proposals to strike or restore a sheet that nobody has confirmed or taken back.
    pub sheet_proposals: usize,
    /// Admitted cases with fewer than three sheets that are complete or handed in: not even the chair's yes to all of them
    /// would make three count.
    pub cases_short_of_complete_sheets: usize,
    /// Admitted cases with fewer than three counted sheets.
    pub cases_short_of_sheets: usize,
    pub president_named: bool,
    pub round: Option<RoundState>,
    /// Titles without a confirmed award or a confirmed "not awarded".
    pub titles_undecided: usize,
    /// Confirmed awards that the newest publication does not have like this; none before the first is out.
    pub titles_unpublished: usize,
    /// The moment of the confirmed publication, if there is one.
    pub publication_at: Option<NaiveDateTime>,
    pub publication_is_out: bool,
    /// A proposal waits for its confirmation or its moment.
    pub proposal_waits: bool,
}

/// One thing that stands in the way, with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocker {
    TwoOrganisers { have: usize },
    TextsMissing { count: usize },
    ElementTextsMissing { count: usize },
    ElementCount { have: usize },
    NoSector,
    NoKind,
    TimetableDisorder,
    CallDeadlinePast,
    ScoringDeadlinePast,
    WeightsUnexplained { count: usize },
    CallStillOpen,
    CasesUndecided { count: usize },
    CasesReturned { count: usize },
    DraftsWithTimeLeft { count: usize },
    NoCaseAdmitted,
    SectorsWithoutChair { count: usize },
    NoPresident,
    CasesShortOfJurors { count: usize },
    ScoringStillOpen,
    RoundNotClosed,
    SheetsUndecided { count: usize },
    ChairSheetsUndecided { count: usize },
    SheetsReopened { count: usize },
    SheetProposals { count: usize },
    CasesShortOfCompleteSheets { count: usize },
    CasesShortOfSheets { count: usize },
    TitlesUndecided { count: usize },
    TitlesUnpublished { count: usize },
    NoPublication,
    PublicationAhead,
    ProposalWaits,
}

/// The fewest jurors, and the fewest counted sheets, a case needs.
pub const JURORS_A_CASE: usize = 3;
/// How many elements a rubric may have.
pub const ELEMENTS: std::ops::RangeInclusive<usize> = 5..=8;

/// What blocks the move from `phase` to the next one. Empty: the way is free.
pub fn blockers(phase: Phase, facts: &Readiness) -> Vec<Blocker> {
    let found: Vec<(bool, Blocker)> = match phase {
        Phase::Preparation => before_call(facts),
        Phase::Call => vec![(!facts.call_is_over, Blocker::CallStillOpen)],
        Phase::Screening => before_judging(facts),
        Phase::Judging => vec![(facts.round != Some(RoundState::Closed), Blocker::RoundNotClosed)],
        Phase::Sealed => before_publication(facts),
        Phase::Published => before_archive(facts),
        Phase::Archived => Vec::new(),
    };
    standing(found)
}

fn standing(found: Vec<(bool, Blocker)>) -> Vec<Blocker> {
    found
        .into_iter()
        .filter_map(|(stands, blocker)| stands.then_some(blocker))
        .collect()
}

fn before_call(facts: &Readiness) -> Vec<(bool, Blocker)> {
    let (organisers, elements) = (facts.organisers, facts.elements);
    let (texts, weights) = (facts.texts_missing, facts.weights_unexplained);
    let of_elements = facts.element_texts_missing;
    vec![
        (organisers < 2, Blocker::TwoOrganisers { have: organisers }),
        (texts > 0, Blocker::TextsMissing { count: texts }),
        (
            of_elements > 0,
            Blocker::ElementTextsMissing { count: of_elements },
        ),
        (
            !ELEMENTS.contains(&elements),
            Blocker::ElementCount { have: elements },
        ),
        (weights > 0, Blocker::WeightsUnexplained { count: weights }),
        (facts.sectors == 0, Blocker::NoSector),
        (facts.kinds == 0, Blocker::NoKind),
        (!facts.timetable_in_order, Blocker::TimetableDisorder),
        // Nobody can submit in a call that is over when it opens.
        (facts.call_is_over, Blocker::CallDeadlinePast),
    ]
}

fn before_judging(facts: &Readiness) -> Vec<(bool, Blocker)> {
    let (undecided, returned) = (facts.cases_undecided, facts.cases_returned);
    let (drafts, chairless) = (facts.drafts_with_time_left, facts.sectors_without_chair);
    let short = facts.cases_short_of_jurors;
    vec![
        (undecided > 0, Blocker::CasesUndecided { count: undecided }),
        (returned > 0, Blocker::CasesReturned { count: returned }),
        (drafts > 0, Blocker::DraftsWithTimeLeft { count: drafts }),
        (facts.cases_admitted == 0, Blocker::NoCaseAdmitted),
        (chairless > 0, Blocker::SectorsWithoutChair { count: chairless }),
        (!facts.president_named, Blocker::NoPresident),
        (short > 0, Blocker::CasesShortOfJurors { count: short }),
    ]
}

fn before_publication(facts: &Readiness) -> Vec<(bool, Blocker)> {
    let undecided = facts.titles_undecided;
    let ahead = facts.publication_at.is_some() && !facts.publication_is_out;
    vec![
        (undecided > 0, Blocker::TitlesUndecided { count: undecided }),
        (facts.publication_at.is_none(), Blocker::NoPublication),
        (ahead, Blocker::PublicationAhead),
    ]
}

/// In the archive nothing is confirmed or called off any more.
fn before_archive(facts: &Readiness) -> Vec<(bool, Blocker)> {
    let (undecided, unpublished) = (facts.titles_undecided, facts.titles_unpublished);
    vec![
        (undecided > 0, Blocker::TitlesUndecided { count: undecided }),
        (facts.proposal_waits, Blocker::ProposalWaits),
        (
            unpublished > 0 && !facts.proposal_waits,
            Blocker::TitlesUnpublished { count: unpublished },
        ),
    ]
}

/// What blocks the move of the round from `state` to the next one.
pub fn round_blockers(state: RoundState, facts: &Readiness) -> Vec<Blocker> {
    let short = facts.cases_short_of_jurors;
    let (undecided, sheets) = (facts.sheets_undecided, facts.cases_short_of_sheets);
    let (reopened, proposals) = (facts.sheets_reopened, facts.sheet_proposals);
    let (complete, chairs) = (facts.cases_short_of_complete_sheets, facts.chair_sheets_undecided);
    standing(match state {
        RoundState::Planned => vec![
            (short > 0, Blocker::CasesShortOfJurors { count: short }),
            (facts.scoring_deadline_is_past, Blocker::ScoringDeadlinePast),
        ],
        // Deadlines alone decide what is in time: ending early takes nobody's time away. After scoring nothing more is
        // scored, so a case that is short now would keep the round from ever being closed.
        RoundState::Scoring => vec![
            (!facts.scoring_is_over, Blocker::ScoringStillOpen),
            (short > 0, Blocker::CasesShortOfJurors { count: short }),
            (
                complete > 0,
                Blocker::CasesShortOfCompleteSheets { count: complete },
            ),
        ],
        RoundState::Deliberation => vec![
            (undecided > 0, Blocker::SheetsUndecided { count: undecided }),
            (chairs > 0, Blocker::ChairSheetsUndecided { count: chairs }),
            (reopened > 0, Blocker::SheetsReopened { count: reopened }),
            (proposals > 0, Blocker::SheetProposals { count: proposals }),
            (sheets > 0, Blocker::CasesShortOfSheets { count: sheets }),
        ],
        RoundState::Closed => Vec::new(),
    })
}

/// Whether a move from `from` leads to its next, `to`.
///
/// # Errors
/// [`Refusal::PhaseSkipped`] when `to` lies beyond the next, [`Refusal::WrongState`] when it lies behind: somebody has
/// moved on meanwhile.
pub fn one_step<S: Ord + Copy>(from: S, next: Option<S>, to: S) -> Result<(), Refusal> {
    if next == Some(to) {
        Ok(())
    } else if to > from {
        Err(Refusal::PhaseSkipped)
    } else {
        Err(Refusal::WrongState)
    }
}

/// What exists of the next phase, and so stands in the way of a step back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traces {
    /// Cases of the edition, in whatever state.
    pub cases: usize,
    /// Those among them that are drafts: they stand in the way like the others.
    pub drafts: usize,
    /// Screening decisions.
    pub decisions: usize,
    pub round: Option<RoundState>,
}

/// The phase before, if nothing of the present one exists yet.
///
/// # Errors
/// [`Refusal::Blocked`] with the number of cases or decisions, [`Refusal::NotInThisRound`] once scoring has begun, or
/// [`Refusal::NotInThisPhase`] where no way leads back.
pub fn step_back(phase: Phase, traces: Traces) -> Result<Phase, Refusal> {
    let nothing = |count: usize, before: Phase| match count {
        0 => Ok(before),
        count => Err(Refusal::Blocked { count }),
    };
    match phase {
        Phase::Call => nothing(traces.cases, Phase::Preparation),
        Phase::Screening => nothing(traces.decisions, Phase::Call),
        Phase::Judging if traces.round == Some(RoundState::Planned) => Ok(Phase::Screening),
        Phase::Judging => Err(Refusal::NotInThisRound),
        // From sealed it takes two organisers and fresh authentication; a publication is never taken back.
        Phase::Preparation | Phase::Sealed | Phase::Published | Phase::Archived => {
            Err(Refusal::NotInThisPhase { phase })
        }
    }
}

#[cfg(test)]
mod tests;
