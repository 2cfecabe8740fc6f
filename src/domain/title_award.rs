//! Titles: the jury awards them. A chair records the own sector's, the president the others; an organiser other than
//! the recorder confirms. "Not awarded" is an award too, with its reason.

use super::business_case::BusinessCase;
use super::id::{BureauId, CaseId, EditionId, PersonId, SectorId, TitleAwardId};
use super::panel::{PanelMember, PanelRole};
use super::publication::PublishedTitle;
use super::ranking::RoundOrder;
use super::refusal::Refusal;
use super::words::words;
use super::written;
use crate::locale::Language;
use chrono::NaiveDateTime;

words! {
    /// Interim manager of the year, of a sector, and the bureau of the year.
    pub enum Title { Overall = "overall", Sector = "sector", Bureau = "bureau" }
}

/// The longest reason of an award, in characters.
pub const REASON_CHARACTERS: usize = 2_000;

/// To whom a title goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    Case(CaseId),
    Bureau(BureauId),
    NotAwarded,
}

/// A title of an edition: which, and of which sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TitleOf {
    pub title: Title,
    /// The sector of a sector's title; `None` for the others.
    pub sector: Option<SectorId>,
}

impl TitleOf {
    pub const OVERALL: TitleOf = TitleOf {
        title: Title::Overall,
        sector: None,
    };
    pub const BUREAU: TitleOf = TitleOf {
        title: Title::Bureau,
        sector: None,
    };

    pub fn sector(sector: SectorId) -> TitleOf {
        TitleOf {
            title: Title::Sector,
            sector: Some(sector),
        }
    }

    /// Whether this member of a panel records it: a chair that of the own sector, the president the others.
    pub fn is_recorded_by(self, member: &PanelMember) -> bool {
        let chairs = member.sits() && member.role == PanelRole::Chair;
        chairs
            && match self.title {
                Title::Sector => self.sector.is_some() && member.sector == self.sector,
                Title::Overall | Title::Bureau => self.sector.is_none() && member.president,
            }
    }

    /// Whether a title of this kind can go to such a holder at all.
    pub fn can_go_to(self, holder: Holder) -> bool {
        match holder {
            Holder::NotAwarded => true,
            Holder::Case(_) => self.title != Title::Bureau,
            Holder::Bureau(_) => self.title == Title::Bureau,
        }
    }

    /// Whether a holder is among the admitted cases: a case itself (of the sector, for a sector's title), a bureau by one
    /// of its cases.
    pub fn stands(self, holder: Holder, admitted: &[BusinessCase]) -> bool {
        match holder {
            Holder::NotAwarded => true,
            Holder::Case(id) => admitted
                .iter()
                .any(|case| case.id == id && (self.sector.is_none() || case.sector == self.sector)),
            Holder::Bureau(id) => admitted.iter().any(|case| case.bureau == Some(id)),
        }
    }
}

/// Who is bureau of the year by the rule: the bureau of the case that has the overall title; nobody where that case came
/// without one or the title is not awarded. `None` while the overall title is not recorded, or its case was withdrawn.
pub fn winners_bureau(awards: &[TitleAward], admitted: &[BusinessCase]) -> Option<Holder> {
    let overall = awards.iter().find(|award| award.of == TitleOf::OVERALL)?;
    let winner = match overall.holder {
        Holder::Case(id) => Some(admitted.iter().find(|case| case.id == id)?),
        Holder::Bureau(_) | Holder::NotAwarded => None,
    };
    let bureau = winner.and_then(|case| case.bureau);
    Some(bureau.map_or(Holder::NotAwarded, Holder::Bureau))
}

/// From what an award may depart, with a reason.
#[derive(Clone, Copy, Default)]
pub struct Expected<'a> {
    /// The order of a sector, whose first band the title is expected in; `None` for other titles, and where the scores
    /// order nothing.
    pub order: Option<&'a RoundOrder>,
    /// The bureau of the year by the rule.
    pub bureau: Option<Holder>,
}

/// What an award keeps of the reason for departing from what is expected: needed there, and nothing elsewhere.
///
/// # Errors
/// [`Refusal::OutsideFirstBand`] or [`Refusal::NotTheWinnersBureau`] where it is missing, or [`Refusal::TooMany`]
/// characters.
pub fn departure_reason(
    of: TitleOf,
    holder: Holder,
    expected: Expected<'_>,
    typed: Option<&str>,
) -> Result<Option<String>, Refusal> {
    let typed = written::within(typed.unwrap_or_default(), REASON_CHARACTERS)?;
    let refusal = match (of.title, of.sector, holder) {
        (Title::Sector, Some(sector), Holder::Case(case)) => expected
            .order
            .filter(|order| !order.leaves_free(sector, case))
            .map(|_| Refusal::OutsideFirstBand),
        (Title::Bureau, ..) => expected
            .bureau
            .filter(|bureau| *bureau != holder)
            .map(|_| Refusal::NotTheWinnersBureau),
        _ => None,
    };
    match refusal {
        None => Ok(None),
        Some(refusal) if typed.is_empty() => Err(refusal),
        Some(_) => Ok(Some(typed)),
    }
}

/// The titles that an edition decides, in the order in which they are printed: of `sectors`, which come in their order,
/// those with an admitted case.
pub fn to_decide(sectors: &[SectorId], admitted: &[BusinessCase]) -> Vec<TitleOf> {
    let has_cases = |sector: &&SectorId| admitted.iter().any(|case| case.sector == Some(**sector));
    let mut titles = vec![TitleOf::OVERALL];
    titles.extend(sectors.iter().filter(has_cases).copied().map(TitleOf::sector));
    titles.push(TitleOf::BUREAU);
    titles
}

/// How many titles lack a confirmed award that still stands.
pub fn undecided(titles: &[TitleOf], awards: &[TitleAward], admitted: &[BusinessCase]) -> usize {
    titles
        .iter()
        .filter(|title| {
            let award = awards.iter().find(|award| award.of == **title);
            !award.is_some_and(|award| award.is_confirmed() && award.stands(awards, admitted))
        })
        .count()
}

/// A recorded award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleAward {
    pub id: TitleAwardId,
    pub edition: EditionId,
    pub of: TitleOf,
    pub holder: Holder,
    /// The jury's words, in one language.
    pub reason: String,
    /// Why a sector's title goes outside the first band of its order, or the bureau's to another than the winner's bureau:
    /// for the organisers, never published.
    pub departure_reason: Option<String>,
    pub language: Language,
    pub proposed_by: PersonId,
    pub proposed_at: NaiveDateTime,
    pub confirmed_by: Option<PersonId>,
    pub confirmed_at: Option<NaiveDateTime>,
    pub revision: i32,
}

impl TitleAward {
    pub fn is_confirmed(&self) -> bool {
        self.confirmed_at.is_some()
    }

    /// Whether it can still be what it says, among all `awards` of the edition: a case that was withdrawn holds none, and
    /// a bureau of the year falls with the overall title that it followed.
    pub fn stands(&self, awards: &[TitleAward], admitted: &[BusinessCase]) -> bool {
        let follows = self.of != TitleOf::BUREAU
            || self.departure_reason.is_some()
            || winners_bureau(awards, admitted).is_none_or(|bureau| bureau == self.holder);
        follows && self.of.stands(self.holder, admitted)
    }

    /// Opens a confirmed award again, for a correction of what is published.
    ///
    /// # Errors
    /// It is not confirmed.
    pub fn reopen(&mut self) -> Result<(), Refusal> {
        if !self.is_confirmed() {
            return Err(Refusal::WrongState);
        }
        self.confirmed_by = None;
        self.confirmed_at = None;
        Ok(())
    }

    /// Confirms it.
    ///
    /// # Errors
    /// It is confirmed already, or by the one who recorded it.
    pub fn confirm(&mut self, organiser: PersonId, now: NaiveDateTime) -> Result<(), Refusal> {
        if self.is_confirmed() {
            return Err(Refusal::WrongState);
        }
        if self.proposed_by == organiser {
            return Err(Refusal::SecondPersonNeeded);
        }
        self.confirmed_by = Some(organiser);
        self.confirmed_at = Some(now);
        Ok(())
    }

    /// As it is published.
    pub fn published(&self) -> PublishedTitle {
        let (case, bureau) = match self.holder {
            Holder::Case(case) => (Some(case), None),
            Holder::Bureau(bureau) => (None, Some(bureau)),
            Holder::NotAwarded => (None, None),
        };
        PublishedTitle {
            title: self.of.title,
            sector: self.of.sector,
            case,
            bureau,
            reason: self.reason.clone(),
            language: self.language.code().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
