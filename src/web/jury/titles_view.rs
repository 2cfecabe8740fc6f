//! What the page of the titles is made of, and what this member of the panel may do with it: whose titles to record, which
//! cases to write about. No texts.

use super::seat::Sitting;
use crate::domain::id::CaseId;
use crate::domain::jury_words::JuryWords;
use crate::domain::phase::Phase;
use crate::domain::policy::{Action, allows_now};
use crate::domain::ranking::RoundOrder;
use crate::domain::title_award::{Holder, Title, TitleOf};
use crate::store::overview::title_desk::{Entrant, TitleDesk, TitleLine};

/// What the page is made of.
pub struct TitlesView {
    pub sitting: Sitting,
    pub desk: TitleDesk,
    pub words: Vec<JuryWords>,
    /// Once it is revealed.
    pub order: Option<RoundOrder>,
    /// Cases to which this member is tied.
    pub tied: Vec<CaseId>,
    /// Whether the edition is published: the words are final then.
    pub is_out: bool,
}

/// How an award can depart from what is expected, with a reason for the organisers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    OutsideFirstBand,
    AnotherBureau,
}

impl TitlesView {
    /// The titles that this member records.
    pub fn own(&self) -> impl Iterator<Item = &TitleLine> {
        let titles = self.desk.titles.iter();
        titles.filter(|line| line.of.is_recorded_by(&self.sitting.member))
    }

    /// The cases about which the member writes: of the own sector, without a tie. Before the round is sealed none is
    /// named, since a case's title is told only to who answered the conflict question.
    pub fn entrants(&self) -> impl Iterator<Item = &Entrant> {
        let sealed = self.sitting.edition.phase >= Phase::Sealed;
        self.desk.entrants.iter().filter(move |entrant| {
            let case = &entrant.case;
            sealed && case.sector == self.sitting.member.sector && !self.tied.contains(&case.id)
        })
    }

    /// Whether a case is of the member's sector and takes part.
    pub fn has(&self, case: CaseId) -> bool {
        self.entrants().any(|entrant| entrant.case.id == case)
    }

    pub fn line(&self, of: TitleOf) -> Option<&TitleLine> {
        self.own().find(|line| line.of == of)
    }

    pub fn words_of(&self, case: CaseId) -> Option<&JuryWords> {
        self.words.iter().find(|words| words.case == case)
    }

    /// Whether a title can go to this case without a reason beside the jury's words.
    pub fn leaves_free(&self, of: TitleOf, case: CaseId) -> bool {
        let ordered = self.order.as_ref().zip(of.sector);
        ordered.is_none_or(|(order, sector)| order.leaves_free(sector, case))
    }

    /// Whether the order of a title's sector sets cases apart from those of the first band.
    pub fn has_bands(&self, of: TitleOf) -> bool {
        let mut entrants = self.desk.entrants.iter().map(|entrant| &entrant.case);
        entrants.any(|case| case.sector == of.sector && !self.leaves_free(of, case.id))
    }

    /// Who gets a title by the rule: the bureau of the year only.
    pub fn expected(&self, of: TitleOf) -> Option<Holder> {
        self.desk.winners_bureau.filter(|_| of == TitleOf::BUREAU)
    }

    /// What the form of a title asks a reason for.
    pub fn departure(&self, of: TitleOf) -> Option<Departure> {
        match of.title {
            Title::Sector => self.has_bands(of).then_some(Departure::OutsideFirstBand),
            Title::Bureau => self.desk.winners_bureau.map(|_| Departure::AnotherBureau),
            Title::Overall => None,
        }
    }

    pub fn may_record(&self, line: &TitleLine) -> bool {
        let stage = self.sitting.stage();
        let settled = line.stands && line.award.as_ref().is_some_and(|award| award.is_confirmed());
        allows_now(Action::RecordTitle, stage).is_ok() && self.sitting.round.revealed_at.is_some() && !settled
    }

    pub fn may_write(&self) -> bool {
        allows_now(Action::ReleaseJuryWords, self.sitting.stage()).is_ok() && !self.is_out
    }
}
