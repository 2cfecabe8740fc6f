//! An edition that is taken through every phase and state of its round, with everything in it that an address can name:
//! cases with an attachment, seats, sheets, titles, a proposal. All made through the use-cases.

use super::editions::{Prepared, scoring_closes};
use super::juries::{ELEMENTS, entry};
use super::{Backend, at};
use chrono::TimeDelta;
use interim_challenge::domain::edition::BothLanguages;
use interim_challenge::domain::id::{
    AttachmentId, BureauId, CaseId, PanelMemberId, PersonId, ScoresheetId, SectorId, TitleAwardId,
};
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::domain::policy::Stage;
use interim_challenge::domain::title_award::{Holder, TitleOf};
use interim_challenge::locale::Language;
use interim_challenge::store::overview::deliberation::waiting_sheets;
use interim_challenge::store::rounds;
use interim_challenge::usecases::awarding::{self, Recorded};
use interim_challenge::usecases::{
    bureaus, closing, conflicts, editions, jury, publishing, scoring, submissions,
};

/// A panel of three, its chair first, with what it judges.
#[derive(Clone)]
pub struct Bench {
    pub sector: SectorId,
    pub jurors: Vec<PersonId>,
    pub members: Vec<PanelMemberId>,
    pub candidates: Vec<PersonId>,
    pub cases: Vec<CaseId>,
    pub attachments: Vec<AttachmentId>,
}

pub struct World {
    pub prepared: Prepared,
    pub benches: Vec<Bench>,
    pub bureau: BureauId,
    /// Somebody with an account and nothing else.
    pub person: PersonId,
    /// Sits beside the first panel, completes a sheet and does not hand in.
    pub late: PersonId,
    /// The late one's sheet, once it waits for the chair.
    pub sheet: Option<ScoresheetId>,
    /// The first sector's title, once it is recorded; not confirmed.
    pub award: Option<TitleAwardId>,
}

impl std::ops::Deref for World {
    type Target = Prepared;
    fn deref(&self) -> &Prepared {
        &self.prepared
    }
}

impl World {
    /// In preparation, everybody seated.
    pub async fn on(backend: Backend) -> World {
        let mut prepared = Prepared::on(backend).await;
        let name = BothLanguages::new("Financiën", "Finance");
        let finance = editions::add_sector(
            &prepared,
            prepared.organiser,
            prepared.edition,
            "finance".to_owned(),
            name,
        );
        let sectors = [prepared.sector, finance.await.unwrap()];
        let about = BothLanguages::default();
        let bureau = bureaus::add_bureau(&prepared, prepared.organiser, "De Schakel".to_owned(), about)
            .await
            .unwrap();
        let mut benches = Vec::new();
        for (place, sector) in sectors.into_iter().enumerate() {
            prepared.sector = sector;
            benches.push(bench(&prepared, place).await);
        }
        prepared.sector = sectors[0];
        let (late, _) = prepared.seat("laat@jury.example", false).await;
        let president = benches[0].members[0];
        jury::name_president(&prepared, prepared.organiser, prepared.edition, president)
            .await
            .unwrap();
        let person = prepared.person("niemand@elders.example").await;
        World {
            prepared,
            benches,
            bureau,
            person,
            late,
            sheet: None,
            award: None,
        }
    }

    /// The same world twice, over this database and a copy of it.
    pub fn doubled(self) -> (World, World) {
        let Prepared {
            tools,
            organiser,
            edition,
            sector,
        } = self.prepared;
        let (one, other) = tools.doubled();
        let over = |tools| World {
            prepared: Prepared {
                tools,
                organiser,
                edition,
                sector,
            },
            benches: self.benches.clone(),
            ..self
        };
        (over(one), over(other))
    }

    pub async fn stage(&self) -> Stage {
        let id = self.prepared.edition;
        self.store.read(move |c| rounds::stage(c, id)).await.unwrap()
    }

    /// Takes the edition one move on; no: it is archived.
    pub async fn advance(&mut self) -> bool {
        let stage = self.stage().await;
        match (stage.phase, stage.round) {
            (Phase::Preparation, _) => self.open_the_call().await,
            (Phase::Call, _) => {
                self.clock.move_to(at(2026, 4, 2, 9));
                self.move_to(Phase::Screening).await.unwrap();
            }
            (Phase::Screening, _) => self.admit_all().await,
            (Phase::Judging, RoundState::Planned) => self.begin_scoring().await,
            (Phase::Judging, RoundState::Scoring) => self.end_scoring().await,
            (Phase::Judging, RoundState::Deliberation) => self.close().await,
            (Phase::Judging, RoundState::Closed) => self.seal().await,
            (Phase::Sealed, _) => self.publish().await,
            (Phase::Published, _) => self.move_to(Phase::Archived).await.unwrap(),
            (Phase::Archived, _) => return false,
        }
        true
    }

    async fn open_the_call(&mut self) {
        self.move_to(Phase::Call).await.unwrap();
        for (place, sector) in [(0, self.benches[0].sector), (1, self.benches[1].sector)] {
            self.prepared.sector = sector;
            for n in 0..2 {
                let email = format!("kandidaat-{place}-{n}@case.example");
                let (candidate, case) = self.draft(&email).await;
                let bytes = format!("%PDF-1.7\n{place}{n}\n%%EOF\n").into_bytes();
                let name = "meting.pdf".to_owned();
                let attached = submissions::attach_file(self, candidate, case, name, bytes).await;
                submissions::submit(self, candidate, case, true).await.unwrap();
                let bench = &mut self.benches[place];
                bench.candidates.push(candidate);
                bench.cases.push(case);
                bench.attachments.push(attached.unwrap().id);
            }
        }
        self.prepared.sector = self.benches[0].sector;
    }

    async fn admit_all(&self) {
        for case in self.benches.iter().flat_map(|bench| &bench.cases) {
            self.admit(*case).await;
        }
        self.move_to(Phase::Judging).await.unwrap();
    }

    /// The first juror beside the chair has opened the first case.
    async fn begin_scoring(&self) {
        self.move_round(RoundState::Scoring).await.unwrap();
        let bench = &self.benches[0];
        self.score(bench.jurors[1], bench.cases[0], 3).await;
    }

    /// A whole sheet with the same level everywhere, marked complete.
    pub async fn score(&self, juror: PersonId, case: CaseId, level: i64) {
        let revision = conflicts::declare_untied(self, juror, case).await;
        revision.unwrap();
        let desk = scoring::save_sheet(self, juror, case, entries(level, 0), true).await;
        // Whoever scored before writes over it.
        if desk.is_err() {
            scoring::save_sheet(self, juror, case, entries(level, 1), true)
                .await
                .unwrap();
        }
    }

    async fn end_scoring(&mut self) {
        for bench in &self.benches {
            for juror in &bench.jurors {
                for (place, case) in bench.cases.iter().enumerate() {
                    self.score(*juror, *case, 4 - i64::try_from(place).unwrap()).await;
                }
                let round = self.round().await.id;
                scoring::hand_in(self, *juror, round).await.unwrap();
            }
        }
        self.score(self.late, self.benches[0].cases[0], 2).await;
        self.clock.move_to(scoring_closes() + TimeDelta::hours(1));
        self.move_round(RoundState::Deliberation).await.unwrap();
        let round = self.round().await.id;
        let (edition, chair, late) = (self.prepared.edition, self.benches[0].jurors[0], self.late);
        let seats = self
            .store
            .read(move |c| interim_challenge::store::panels::seats_of_person(c, late));
        let member = seats.await.unwrap()[0].member.id;
        closing::remind_jurors(&self.prepared, self.organiser, round, vec![member])
            .await
            .unwrap();
        let waiting = self.store.read(move |c| waiting_sheets(c, edition, chair)).await;
        self.sheet = Some(waiting.unwrap()[0].sheet);
    }

    async fn close(&self) {
        let sheet = self.sheet.expect("a sheet waits");
        closing::accept_sheet(self, self.benches[0].jurors[0], sheet)
            .await
            .unwrap();
        self.move_round(RoundState::Closed).await.unwrap();
    }

    /// Sealed, the order revealed, one title recorded and not confirmed.
    async fn seal(&mut self) {
        self.move_to(Phase::Sealed).await.unwrap();
        closing::reveal_order(self, self.organiser, self.prepared.edition)
            .await
            .unwrap();
        let bench = &self.benches[0];
        let title = self
            .record(
                bench.jurors[0],
                TitleOf::sector(bench.sector),
                Holder::Case(bench.cases[0]),
            )
            .await;
        self.award = Some(title);
    }

    async fn record(&self, chair: PersonId, of: TitleOf, holder: Holder) -> TitleAwardId {
        let recorded = Recorded {
            of,
            holder,
            reason: "Het effect bleef.".to_owned(),
            departure_reason: Some("De jury weegt de context.".to_owned()),
            language: Language::Nl,
            revision: 0,
        };
        awarding::record_title(&self.prepared, chair, self.prepared.edition, recorded)
            .await
            .unwrap()
    }

    async fn publish(&self) {
        let [president, chair] = [&self.benches[0], &self.benches[1]].map(|bench| bench.jurors[0]);
        let mut awards = vec![self.award.expect("a title is recorded")];
        let finance = TitleOf::sector(self.benches[1].sector);
        for (by, of) in [
            (president, TitleOf::OVERALL),
            (president, TitleOf::BUREAU),
            (chair, finance),
        ] {
            awards.push(self.record(by, of, Holder::NotAwarded).await);
        }
        for award in awards {
            awarding::confirm_title(&self.prepared, self.organiser, award, 1)
                .await
                .unwrap();
        }
        let now = self.clock.now();
        let moment = now + TimeDelta::hours(2);
        let proposed =
            publishing::propose(self, self.organiser, self.prepared.edition, moment, None, now).await;
        publishing::confirm(self, self.second_organiser().await, proposed.unwrap(), now)
            .await
            .unwrap();
        self.clock.move_to(moment);
        self.move_to(Phase::Published).await.unwrap();
    }

    pub async fn second_organiser(&self) -> PersonId {
        let email = super::editions::address("notaris@challenge.example");
        let found = self
            .store
            .read(move |c| interim_challenge::store::people::find_by_email(c, &email));
        found.await.unwrap().unwrap().id
    }
}

fn entries(level: i64, revision: i32) -> Vec<scoring::Entry> {
    let filled = |element| entry(element, level, "Omdat het er staat.", revision);
    ELEMENTS.into_iter().map(filled).collect()
}

async fn bench(prepared: &Prepared, place: usize) -> Bench {
    let mut bench = Bench {
        sector: prepared.sector,
        jurors: Vec::new(),
        members: Vec::new(),
        candidates: Vec::new(),
        cases: Vec::new(),
        attachments: Vec::new(),
    };
    for n in 0..3 {
        let email = format!("jurylid-{place}-{n}@jury.example");
        let (juror, member) = prepared.seat(&email, n == 0).await;
        bench.jurors.push(juror);
        bench.members.push(member);
    }
    bench
}
