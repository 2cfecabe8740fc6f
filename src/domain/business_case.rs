//! The business case: its sections and limits, what makes it complete, and the way it goes through its states.
//! What is in time is decided by the edition's deadline, a personal one, or the date of a return.

mod writing;

pub use writing::{Facts, Offer, canonical, count_words, digest};

use super::edition::{AssignmentKind, ClientBranch, Edition};
use super::id::{AttachmentId, BureauId, CaseId, EditionId, PersonId, SectorId};
use super::phase::Phase;
use super::refusal::Refusal;
use super::timetable::Deadline;
use super::words::words;
use crate::locale::Language;
use chrono::NaiveDateTime;

words! {
    /// Where a case stands.
    pub enum CaseState {
        Draft = "draft",
        Submitted = "submitted",
        Admitted = "admitted",
        Returned = "returned",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
    }
}

words! {
    /// The seven sections of a business case (own mode), in order.
    pub enum SectionKey {
        ClientQuestion = "client-question",
        Approach = "approach",
        PeopleInside = "people-inside",
        Resistance = "resistance",
        Result = "result",
        AfterDeparture = "after-departure",
        LookingBack = "looking-back",
    }
}

impl SectionKey {
    /// The most words a submitted section may have.
    pub const fn word_limit(self) -> usize {
        match self {
            SectionKey::Approach => 350,
            SectionKey::Resistance => 300,
            SectionKey::ClientQuestion | SectionKey::PeopleInside | SectionKey::Result => 250,
            SectionKey::AfterDeparture | SectionKey::LookingBack => 200,
        }
    }

    /// 1 to 7.
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

/// The most characters of a section that are kept at all, far above any limit in words.
pub const SECTION_CHARACTERS: usize = 20_000;
/// The longest title, in characters.
pub const TITLE_CHARACTERS: usize = 120;
/// Attachments: how many, and how large each may be.
pub const ATTACHMENTS: usize = 5;
pub const ATTACHMENT_BYTES: usize = 10 * 1024 * 1024;

/// A business case.
#[derive(Clone, Debug, PartialEq)]
pub struct BusinessCase {
    pub id: CaseId,
    pub edition: EditionId,
    pub person: PersonId,
    /// Counts within the edition; what jurors call the case by.
    pub number: i32,
    pub state: CaseState,
    pub language: Language,
    pub title: String,
    pub sector: Option<SectorId>,
    pub kind: Option<AssignmentKind>,
    pub client_branch: Option<ClientBranch>,
    pub bureau: Option<BureauId>,
    /// A later deadline for this candidate alone: given by an organiser, or the date of a return.
    pub personal_deadline_at: Option<NaiveDateTime>,
    pub declared_at: Option<NaiveDateTime>,
    pub submitted_at: Option<NaiveDateTime>,
    pub withdrawn_at: Option<NaiveDateTime>,
    pub revision: i32,
    pub created_at: NaiveDateTime,
    pub updated_at: NaiveDateTime,
}

/// One section as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub key: SectionKey,
    pub body: String,
    /// Counts saves, so that a stale tab is noticed. 0: never saved.
    pub revision: i32,
    pub saved_at: Option<NaiveDateTime>,
}

impl Section {
    /// A section to which nobody has come yet.
    pub fn unsaved(key: SectionKey) -> Section {
        Section {
            key,
            body: String::new(),
            revision: 0,
            saved_at: None,
        }
    }
}

/// A file beside the case: evidence, not a second essay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub id: AttachmentId,
    pub case: CaseId,
    pub file_name: String,
    pub media_type: String,
    pub bytes: i64,
    pub sha256: String,
    pub storage_key: String,
    pub created_at: NaiveDateTime,
}

/// What is missing before a case can be submitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    Title,
    Sector,
    Kind,
    ClientBranch,
    SectionEmpty(SectionKey),
    SectionTooLong { section: SectionKey, words: usize },
    Declaration,
}

/// What stands between this case and its submission, in page order.
pub fn gaps(case: &BusinessCase, sections: &[Section], declared: bool) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if case.title.trim().is_empty() {
        gaps.push(Gap::Title);
    }
    if case.sector.is_none() {
        gaps.push(Gap::Sector);
    }
    if case.kind.is_none() {
        gaps.push(Gap::Kind);
    }
    if case.client_branch.is_none() {
        gaps.push(Gap::ClientBranch);
    }
    for key in SectionKey::ALL {
        let words = sections
            .iter()
            .find(|section| section.key == *key)
            .map_or(0, |section| count_words(&section.body));
        if words == 0 {
            gaps.push(Gap::SectionEmpty(*key));
        } else if words > key.word_limit() {
            gaps.push(Gap::SectionTooLong { section: *key, words });
        }
    }
    if !declared {
        gaps.push(Gap::Declaration);
    }
    gaps
}

impl BusinessCase {
    /// The deadline that holds for this case: the call's, or later by a personal date.
    pub fn deadline(&self, edition: &Edition) -> Deadline {
        edition.call_deadline(self.personal_deadline_at)
    }

    /// Whether the candidate may write: a draft or a returned case, in time, while the call (or, with a personal date,
    /// screening) runs.
    ///
    /// # Errors
    /// [`Refusal::WrongState`], [`Refusal::NotInThisPhase`] or [`Refusal::DeadlinePassed`].
    pub fn may_be_written(&self, edition: &Edition, now: NaiveDateTime) -> Result<(), Refusal> {
        if !matches!(self.state, CaseState::Draft | CaseState::Returned) {
            return Err(Refusal::WrongState);
        }
        self.is_in_time(edition, now)
    }

    /// Submission: a written, complete case in time.
    ///
    /// # Errors
    /// As [`BusinessCase::may_be_written`], or [`Refusal::CaseIncomplete`] with the number of gaps.
    pub fn submit(&mut self, edition: &Edition, gaps: &[Gap], now: NaiveDateTime) -> Result<(), Refusal> {
        self.may_be_written(edition, now)?;
        if !gaps.is_empty() {
            return Err(Refusal::CaseIncomplete { gaps: gaps.len() });
        }
        self.state = CaseState::Submitted;
        self.declared_at = Some(now);
        self.submitted_at = Some(now);
        Ok(())
    }

    /// Back to draft, until the deadline that is shown: its grace is for who submits late, and nobody is led into losing a
    /// case that is in.
    ///
    /// # Errors
    /// The case is not submitted, or it is too late.
    pub fn recall(&mut self, edition: &Edition, now: NaiveDateTime) -> Result<(), Refusal> {
        if self.state != CaseState::Submitted {
            return Err(Refusal::WrongState);
        }
        self.is_in_time(edition, now)?;
        let shown_at = self.deadline(edition).shown_at;
        if now > shown_at {
            return Err(Refusal::DeadlinePassed { shown_at });
        }
        self.state = CaseState::Draft;
        self.submitted_at = None;
        self.declared_at = None;
        Ok(())
    }

    /// Withdrawal: at any time before publication. Sheets are kept, not counted.
    ///
    /// # Errors
    /// The case is rejected or withdrawn already, or the edition is published.
    pub fn withdraw(&mut self, edition: &Edition, now: NaiveDateTime) -> Result<(), Refusal> {
        if matches!(self.state, CaseState::Rejected | CaseState::Withdrawn) {
            return Err(Refusal::WrongState);
        }
        if edition.phase >= Phase::Published {
            return Err(Refusal::NotInThisPhase { phase: edition.phase });
        }
        self.state = CaseState::Withdrawn;
        self.withdrawn_at = Some(now);
        Ok(())
    }

    /// A later deadline for this candidate alone, while the case can still be submitted.
    ///
    /// # Errors
    /// Neither call nor screening runs, the case is decided or withdrawn, or the date is not later than the present
    /// deadline and still ahead ([`Refusal::DateNotAhead`]).
    pub fn give_deadline(
        &mut self,
        edition: &Edition,
        due_at: NaiveDateTime,
        now: NaiveDateTime,
    ) -> Result<(), Refusal> {
        if !matches!(edition.phase, Phase::Call | Phase::Screening) {
            return Err(Refusal::NotInThisPhase { phase: edition.phase });
        }
        if !matches!(
            self.state,
            CaseState::Draft | CaseState::Submitted | CaseState::Returned
        ) {
            return Err(Refusal::WrongState);
        }
        if due_at <= now || due_at <= self.deadline(edition).shown_at {
            return Err(Refusal::DateNotAhead);
        }
        self.personal_deadline_at = Some(due_at);
        Ok(())
    }

    /// Whether the organisers may read the text: once it was submitted. A draft is its candidate's alone.
    pub fn is_read_by_organisers(&self) -> bool {
        match self.state {
            CaseState::Draft => false,
            CaseState::Withdrawn => self.submitted_at.is_some(),
            CaseState::Submitted | CaseState::Admitted | CaseState::Returned | CaseState::Rejected => true,
        }
    }

    fn is_in_time(&self, edition: &Edition, now: NaiveDateTime) -> Result<(), Refusal> {
        let runs_on = edition.phase == Phase::Screening && self.personal_deadline_at.is_some();
        if edition.phase != Phase::Call && !runs_on {
            return Err(Refusal::NotInThisPhase { phase: edition.phase });
        }
        let deadline = self.deadline(edition);
        if deadline.allows(now) {
            Ok(())
        } else {
            Err(Refusal::DeadlinePassed {
                shown_at: deadline.shown_at,
            })
        }
    }
}

#[cfg(test)]
mod tests;
