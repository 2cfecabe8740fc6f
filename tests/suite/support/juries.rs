//! An edition that is being scored: sectors with their panels and admitted cases, and jurors who score them. All made
//! through the use-cases.

use super::Backend;
use super::app::TestApp;
use super::editions::{Prepared, address};
use chrono::TimeDelta;
use interim_challenge::domain::edition::BothLanguages;
use interim_challenge::domain::id::{
    CaseId, EditionId, PanelMemberId, PersonId, PublicationId, RoundId, SectorId, TitleAwardId,
};
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::domain::scale::Level;
use interim_challenge::domain::scoresheet::Choice;
use interim_challenge::domain::title_award::{Holder, TitleOf};
use interim_challenge::locale::Language;
use interim_challenge::store::overview::jury_desk::{JuryDesk, jury_desk};
use interim_challenge::store::{people, titles};
use interim_challenge::usecases::awarding::{self, Recorded};
use interim_challenge::usecases::scoring::{self, Entry, Saved};
use interim_challenge::usecases::{Failure, closing, conflicts, jury, publishing};

/// The default rubric's elements, in order.
pub const ELEMENTS: [&str; 8] = [
    "personality",
    "connection",
    "trust",
    "service",
    "change-craft",
    "expertise",
    "anchoring",
    "reflection",
];

/// Levels from 2 to 5 in which jurors, cases and elements differ.
pub fn level(juror: usize, case: usize, element: usize) -> i64 {
    2 + ((2 * juror + 3 * case + case * element / 2) % 4) as i64
}

/// A panel with its cases. The chair comes first.
pub struct Panel {
    pub sector: SectorId,
    pub jurors: Vec<PersonId>,
    pub members: Vec<PanelMemberId>,
    /// Admitted, with their candidates.
    pub cases: Vec<CaseId>,
    pub candidates: Vec<PersonId>,
}

impl Panel {
    pub fn chair(&self) -> PersonId {
        self.jurors[0]
    }
}

/// An edition whose round is being scored. The first panel's chair presides over the jury.
pub struct Scoring {
    prepared: Prepared,
    pub round: RoundId,
    pub second_organiser: PersonId,
    pub panels: Vec<Panel>,
}

impl std::ops::Deref for Scoring {
    type Target = Prepared;
    fn deref(&self) -> &Prepared {
        &self.prepared
    }
}

impl Scoring {
    /// A sector with a panel of three for each number of cases.
    pub async fn on(backend: Backend, cases: &[usize]) -> Scoring {
        Scoring::with_panels_of(3, backend, cases).await
    }

    /// A sector with a panel of this size for each number of cases.
    pub async fn with_panels_of(jurors: usize, backend: Backend, cases: &[usize]) -> Scoring {
        let mut prepared = Prepared::on(backend).await;
        let mut panels = Vec::new();
        for place in 0..cases.len() {
            if place > 0 {
                prepared.sector = another_sector(&prepared, place).await;
            }
            panels.push(panel(&prepared, place, jurors).await);
        }
        let president = panels[0].members[0];
        jury::name_president(&prepared, prepared.organiser, prepared.edition, president)
            .await
            .unwrap();
        prepared.move_to(Phase::Call).await.unwrap();
        for (place, (panel, count)) in panels.iter_mut().zip(cases).enumerate() {
            prepared.sector = panel.sector;
            for n in 0..*count {
                let email = format!("kandidaat-{place}-{n}@case.example");
                let (candidate, case) = prepared.submitted(&email).await;
                panel.candidates.push(candidate);
                panel.cases.push(case);
            }
        }
        prepared.clock.move_to(super::at(2026, 4, 2, 9));
        prepared.move_to(Phase::Screening).await.unwrap();
        for case in panels.iter().flat_map(|panel| &panel.cases) {
            prepared.admit(*case).await;
        }
        prepared.move_to(Phase::Judging).await.unwrap();
        prepared.move_round(RoundState::Scoring).await.unwrap();
        let round = prepared.round().await.id;
        let second = address("notaris@challenge.example");
        let second = prepared.store.read(move |c| people::find_by_email(c, &second));
        let second_organiser = second.await.unwrap().unwrap().id;
        Scoring {
            prepared,
            round,
            second_organiser,
            panels,
        }
    }

    pub fn edition_id(&self) -> EditionId {
        self.prepared.edition
    }

    pub async fn desk(&self, juror: PersonId) -> JuryDesk {
        let round = self.round;
        let desk = self.store.read(move |c| jury_desk(c, juror, round)).await;
        desk.unwrap().unwrap()
    }

    pub async fn untie(&self, juror: PersonId, case: CaseId) {
        conflicts::declare_untied(self, juror, case).await.unwrap();
    }

    /// A whole sheet, marked complete: on each element the level that `level` gives by its place.
    pub async fn complete(&self, juror: PersonId, case: CaseId, level: impl Fn(usize) -> i64) -> Saved {
        self.untie(juror, case).await;
        let entries = ELEMENTS
            .iter()
            .enumerate()
            .map(|(place, element)| entry(element, level(place), "Omdat het er staat.", 0))
            .collect();
        scoring::save_sheet(self, juror, case, entries, true)
            .await
            .unwrap()
    }

    /// Every juror scores every case of the own panel and hands in. `level` knows the panel's juror, the case and the
    /// element by their places.
    pub async fn everybody_hands_in(&self, level: impl Fn(usize, usize, usize) -> i64) {
        for panel in &self.panels {
            for (juror_place, juror) in panel.jurors.iter().enumerate() {
                for (case_place, case) in panel.cases.iter().enumerate() {
                    self.complete(*juror, *case, |element| level(juror_place, case_place, element))
                        .await;
                }
                scoring::hand_in(self, *juror, self.round).await.unwrap();
            }
        }
    }

    /// From scoring to a closed round.
    pub async fn close(&self) {
        self.move_round(RoundState::Deliberation).await.unwrap();
        self.move_round(RoundState::Closed).await.unwrap();
    }

    /// From scoring to a sealed edition whose order is revealed.
    pub async fn seal_and_reveal(&self) {
        self.close().await;
        self.move_to(Phase::Sealed).await.unwrap();
        closing::reveal_order(self, self.organiser, self.edition_id())
            .await
            .unwrap();
    }

    pub async fn record(
        &self,
        actor: PersonId,
        of: TitleOf,
        holder: Holder,
        revision: i32,
    ) -> Result<TitleAwardId, Failure> {
        let recorded = Recorded {
            of,
            holder,
            reason: "Het effect bleef.".to_owned(),
            departure_reason: Some("De jury weegt de context.".to_owned()),
            language: Language::Nl,
            revision,
        };
        awarding::record_title(self, actor, self.edition_id(), recorded).await
    }

    /// Every title is recorded and confirmed: the first case of each sector has that sector's, the first of all is
    /// overall, and there is no bureau of the year.
    pub async fn award_all(&self) {
        let president = self.panels[0].chair();
        let first = Holder::Case(self.panels[0].cases[0]);
        let mut awards = vec![
            self.record(president, TitleOf::OVERALL, first, 0).await,
            self.record(president, TitleOf::BUREAU, Holder::NotAwarded, 0)
                .await,
        ];
        for panel in &self.panels {
            let own = TitleOf::sector(panel.sector);
            let holder = Holder::Case(panel.cases[0]);
            awards.push(self.record(panel.chair(), own, holder, 0).await);
        }
        for award in awards {
            self.confirm_title(award.unwrap()).await.unwrap();
        }
    }

    /// The organiser confirms what is recorded now.
    pub async fn confirm_title(&self, award: TitleAwardId) -> Result<(), Failure> {
        let found = self.store.read(move |c| titles::find(c, award)).await;
        let revision = found.unwrap().unwrap().revision;
        awarding::confirm_title(self, self.organiser, award, revision).await
    }

    /// The first organiser proposes a publication some hours from now, the password just given.
    pub async fn propose(&self, hours: i64) -> Result<PublicationId, Failure> {
        let now = self.clock.now();
        let moment = now + TimeDelta::hours(hours);
        publishing::propose(self, self.organiser, self.edition_id(), moment, None, now).await
    }

    /// The second organiser confirms, the password just given.
    pub async fn confirm(&self, publication: PublicationId) -> Result<(), Failure> {
        let now = self.clock.now();
        publishing::confirm(self, self.second_organiser, publication, now).await
    }
}

impl Scoring {
    /// From scores handed in to a publication that is out: every title awarded, proposed by one organiser, confirmed by
    /// the other, and the edition in its last phase.
    pub async fn publish(&self) {
        self.seal_and_reveal().await;
        self.award_all().await;
        let publication = self.propose(2).await.unwrap();
        self.confirm(publication).await.unwrap();
        self.clock.move_by(TimeDelta::hours(3));
        self.move_to(Phase::Published).await.unwrap();
    }
}

/// The edition behind the real server.
pub struct Served {
    pub app: TestApp,
    pub organiser: PersonId,
    pub second_organiser: PersonId,
    pub panels: Vec<Panel>,
}

impl Scoring {
    /// Serves the edition as it stands.
    pub fn served(self) -> Served {
        let Scoring {
            prepared,
            second_organiser,
            panels,
            ..
        } = self;
        Served {
            organiser: prepared.organiser,
            app: TestApp::over(prepared.tools),
            second_organiser,
            panels,
        }
    }
}

async fn another_sector(prepared: &Prepared, place: usize) -> SectorId {
    use interim_challenge::usecases::editions::add_sector;
    let name = BothLanguages::new(format!("Sector {place}"), format!("Sector {place}"));
    let key = format!("sector-{place}");
    let added = add_sector(prepared, prepared.organiser, prepared.edition, key, name).await;
    added.unwrap()
}

async fn panel(prepared: &Prepared, place: usize, jurors: usize) -> Panel {
    let mut panel = Panel {
        sector: prepared.sector,
        jurors: Vec::new(),
        members: Vec::new(),
        cases: Vec::new(),
        candidates: Vec::new(),
    };
    for n in 0..jurors {
        let email = format!("jurylid-{place}-{n}@jury.example");
        let (juror, member) = prepared.seat(&email, n == 0).await;
        panel.jurors.push(juror);
        panel.members.push(member);
    }
    panel
}

/// What a juror sends for one element; level 0 is an abstention.
pub fn entry(element: &str, level: i64, justification: &str, revision: i32) -> Entry {
    Entry {
        element: element.to_owned(),
        choice: Level::new(level).map_or(Choice::Abstained, Choice::Level),
        justification: justification.to_owned(),
        revision,
    }
}
