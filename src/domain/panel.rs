//! Panels: who scores a sector, who chairs it, and which chair presides over the jury.

use super::id::{EditionId, PanelId, PanelMemberId, PersonId, RoundId, RubricId, SectorId};
use super::person::EmailAddress;
use super::phase::{RoundKind, RoundState};
use super::refusal::Refusal;
use super::words::words;
use crate::locale::Language;
use chrono::NaiveDateTime;

words! {
    /// What a member does in a panel. A trainee's sheets count for nobody's result.
    pub enum PanelRole { Chair = "chair", Juror = "juror", Trainee = "trainee" }
}

/// A round of judging.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub id: RoundId,
    pub edition: EditionId,
    pub ordinal: i32,
    pub kind: RoundKind,
    pub state: RoundState,
    pub rubric: RubricId,
    pub scoring_closes_at: NaiveDateTime,
    pub closed_at: Option<NaiveDateTime>,
    /// When the order was revealed, by an audited act.
    pub revealed_at: Option<NaiveDateTime>,
    pub revision: i32,
}

/// Who scores a sector in a round; `sector` is `None` for the one panel of the final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    pub id: PanelId,
    pub round: RoundId,
    pub sector: Option<SectorId>,
}

/// A member of a panel, invited by mail and bound to a person on accepting.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelMember {
    pub id: PanelMemberId,
    pub panel: PanelId,
    pub sector: Option<SectorId>,
    pub person: Option<PersonId>,
    pub email: EmailAddress,
    pub name: String,
    pub language: Language,
    pub role: PanelRole,
    pub president: bool,
    pub invited_at: NaiveDateTime,
    /// When the invitation was accepted, with the declaration of confidentiality.
    pub accepted_at: Option<NaiveDateTime>,
    pub left_at: Option<NaiveDateTime>,
}

impl PanelMember {
    /// Whether the member can preside over the jury: a chair who accepted.
    pub fn can_preside(&self) -> bool {
        self.sits() && self.role == PanelRole::Chair
    }

    /// Accepted and still there.
    pub fn sits(&self) -> bool {
        self.accepted_at.is_some() && self.left_at.is_none()
    }

    /// Sits, and the sheets count.
    pub fn counts(&self) -> bool {
        self.sits() && self.role != PanelRole::Trainee
    }
}

/// The most members of a panel who have not left.
pub const PANEL_MEMBERS: usize = 40;

/// Whether `panel` has room for another member who would chair it or not. Who left takes no place.
///
/// # Errors
/// [`Refusal::ChairTaken`] when it has a chair, [`Refusal::TooMany`] when it is full.
pub fn room_for(panel: &[PanelMember], role: PanelRole) -> Result<(), Refusal> {
    let there = || panel.iter().filter(|member| member.left_at.is_none());
    if role == PanelRole::Chair && there().any(|member| member.role == PanelRole::Chair) {
        return Err(Refusal::ChairTaken);
    }
    if there().count() >= PANEL_MEMBERS {
        return Err(Refusal::TooMany { limit: PANEL_MEMBERS });
    }
    Ok(())
}
