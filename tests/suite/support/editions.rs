//! An edition in preparation with two organisers and a sector, and people who take seats or enter cases. All made
//! through the use-cases.

use super::{Backend, TestTools, at};
use chrono::NaiveDateTime;
use interim_challenge::credentials::random::Token;
use interim_challenge::domain::business_case::{Facts, SectionKey};
use interim_challenge::domain::edition::{
    AssignmentKind, BothLanguages, ClientBranch, Edition, EditionPlan, PublicationMinimum,
};
use interim_challenge::domain::id::{CaseId, EditionId, PanelMemberId, PersonId, SectorId};
use interim_challenge::domain::letter::{LINK_FACT, Letter, LetterKind};
use interim_challenge::domain::panel::Round;
use interim_challenge::domain::person::EmailAddress;
use interim_challenge::domain::phase::{Phase, Readiness, RoundState};
use interim_challenge::domain::rubric::Rubric;
use interim_challenge::domain::timetable::Timetable;
use interim_challenge::locale::Language;
use interim_challenge::store::overview::readiness::readiness;
use interim_challenge::store::{cases, letters, rounds, rubrics};
use interim_challenge::usecases::accounts::{self, Accepted, Registration};
use interim_challenge::usecases::jury::{self, Invitation};
use interim_challenge::usecases::submissions::{self, SectionText, WholeCase};
use interim_challenge::usecases::{Failure, Tools, editions, phases, screening};

pub const PASSWORD: &str = "vijf vogels in de mist";

/// When the call of a planned edition closes; there is a quarter of an hour of grace.
pub fn call_closes() -> NaiveDateTime {
    at(2026, 4, 1, 20)
}

/// When its scoring closes.
pub fn scoring_closes() -> NaiveDateTime {
    at(2026, 5, 16, 20)
}

/// A plan with which nothing is wrong.
pub fn plan(year: i32) -> EditionPlan {
    EditionPlan {
        year,
        title: BothLanguages::new("Interim Challenge", "Interim Challenge"),
        rules: BothLanguages::new("Het reglement.", "The rules."),
        zone: "Europe/Amsterdam".to_owned(),
        timetable: Timetable {
            preparation_at: at(2026, 3, 1, 9),
            call_opens_at: at(2026, 3, 2, 9),
            call_closes_at: call_closes(),
            screening_closes_at: at(2026, 4, 15, 9),
            scoring_opens_at: at(2026, 4, 16, 9),
            scoring_closes_at: scoring_closes(),
            sealing_at: at(2026, 5, 20, 9),
            publication_at: at(2026, 6, 12, 18),
        },
        grace_minutes: 15,
        minimum: PublicationMinimum::FLOOR,
        jurors_public_early: false,
        kinds: AssignmentKind::ALL.to_vec(),
    }
}

/// An edition in preparation that may open its call.
pub struct Prepared {
    pub tools: TestTools,
    pub organiser: PersonId,
    pub edition: EditionId,
    pub sector: SectorId,
}

impl std::ops::Deref for Prepared {
    type Target = Tools;
    fn deref(&self) -> &Tools {
        &self.tools
    }
}

impl Prepared {
    pub async fn on(backend: Backend) -> Prepared {
        let tools = TestTools::on(backend);
        let organiser = organiser(&tools, "organisator@challenge.example").await;
        self::organiser(&tools, "notaris@challenge.example").await;
        let edition = editions::create_edition(&tools, organiser, plan(2026))
            .await
            .unwrap();
        let name = BothLanguages::new("Zorg en publieke sector", "Care and public sector");
        let sector = editions::add_sector(&tools, organiser, edition, "care-public".to_owned(), name)
            .await
            .unwrap();
        Prepared {
            tools,
            organiser,
            edition,
            sector,
        }
    }

    pub async fn edition(&self) -> Edition {
        let id = self.edition;
        let found = self
            .store
            .read(move |c| interim_challenge::store::editions::find(c, id))
            .await;
        found.unwrap().unwrap()
    }

    pub async fn rubric(&self) -> Rubric {
        let id = self.edition;
        let found = self.store.read(move |c| rubrics::find_of_edition(c, id)).await;
        found.unwrap().unwrap()
    }

    pub async fn round(&self) -> Round {
        let id = self.edition;
        self.store
            .read(move |c| rounds::of_edition(c, id))
            .await
            .unwrap()
            .unwrap()
    }

    pub async fn readiness(&self) -> Readiness {
        let (id, now) = (self.edition, self.clock.now());
        self.store.read(move |c| readiness(c, id, now)).await.unwrap()
    }

    pub async fn move_to(&self, phase: Phase) -> Result<(), Failure> {
        phases::move_phase(self, self.organiser, self.edition, phase).await
    }

    pub async fn move_round(&self, state: RoundState) -> Result<(), Failure> {
        phases::move_round(self, self.organiser, self.edition, state).await
    }

    pub async fn invite(&self, email: &str, chair: bool) -> Result<PanelMemberId, Failure> {
        let invitation = Invitation {
            sector: self.sector,
            chair,
            name: "Wouter Hagedoorn".to_owned(),
            email: address(email),
            language: Language::Nl,
        };
        jury::invite_juror(self, self.organiser, self.edition, invitation).await
    }

    /// Somebody who was invited and took the seat.
    pub async fn seat(&self, email: &str, chair: bool) -> (PersonId, PanelMemberId) {
        let member = self.invite(email, chair).await.unwrap();
        let token = self.token_for(email, LetterKind::JurorInvitation).await;
        let opened = jury::accept_jury_invitation(self, token, accepted("Wouter Hagedoorn"), true).await;
        (opened.unwrap().person.id, member)
    }

    /// A chair and two jurors who sit; the chair presides.
    pub async fn full_panel(&self) -> Vec<PersonId> {
        let (chair, member) = self.seat("voorzitter@jury.example", true).await;
        jury::name_president(self, self.organiser, self.edition, member)
            .await
            .unwrap();
        let (second, _) = self.seat("tweede@jury.example", false).await;
        let (third, _) = self.seat("derde@jury.example", false).await;
        vec![chair, second, third]
    }

    pub async fn person(&self, email: &str) -> PersonId {
        let registration = Registration {
            name: "Marijke Oldenhuis".to_owned(),
            email: address(email),
            language: Language::Nl,
        };
        accounts::register(self, registration).await.unwrap();
        let token = self.token_for(email, LetterKind::ConfirmAddress).await;
        accounts::confirm_address(self, token, PASSWORD.to_owned())
            .await
            .unwrap()
            .person
            .id
    }

    /// A candidate with a draft in which nothing is missing.
    pub async fn draft(&self, email: &str) -> (PersonId, CaseId) {
        let person = self.person(email).await;
        let case = submissions::start_case(self, person, self.edition).await.unwrap();
        let section = |key: &SectionKey| SectionText {
            key: *key,
            body: format!("Wat er over {key} te zeggen valt."),
            revision: 0,
        };
        let whole = WholeCase {
            facts: Facts {
                title: "De poort die dicht bleef".to_owned(),
                language: Language::Nl,
                sector: Some(self.sector),
                kind: Some(AssignmentKind::Change),
                client_branch: Some(ClientBranch::Care),
                bureau: None,
            },
            revision: 1,
            sections: SectionKey::ALL.iter().map(section).collect(),
        };
        submissions::save_all(self, person, case, whole).await.unwrap();
        (person, case)
    }

    pub async fn submitted(&self, email: &str) -> (PersonId, CaseId) {
        let (person, case) = self.draft(email).await;
        submissions::submit(self, person, case, true).await.unwrap();
        (person, case)
    }

    pub async fn admit(&self, case: CaseId) {
        let found = self
            .store
            .read(move |c| cases::find(c, case))
            .await
            .unwrap()
            .unwrap();
        screening::admit(self, self.organiser, case, found.revision)
            .await
            .unwrap();
    }

    /// Takes the edition into judging, with a full panel and one admitted case.
    pub async fn reach_judging(&self) -> (Vec<PersonId>, CaseId) {
        let jurors = self.full_panel().await;
        self.move_to(Phase::Call).await.unwrap();
        let (_, case) = self.submitted("kandidaat@case.example").await;
        self.clock.move_to(at(2026, 4, 2, 9));
        self.move_to(Phase::Screening).await.unwrap();
        self.admit(case).await;
        self.move_to(Phase::Judging).await.unwrap();
        (jurors, case)
    }

    /// The letters of a kind, newest first.
    pub async fn letters(&self, kind: LetterKind) -> Vec<Letter> {
        let mut letters = self.store.read(|c| letters::newest(c, 500, 0)).await.unwrap();
        letters.retain(|letter| letter.kind == kind);
        letters
    }

    /// The secret of the newest letter of a kind to an address. Letters of the same second are in no order, so the clock
    /// moves on.
    pub async fn token_for(&self, email: &str, kind: LetterKind) -> Token {
        self.clock.move_by(chrono::TimeDelta::seconds(1));
        let letters = self.letters(kind).await;
        let letter = letters.iter().find(|letter| letter.email == email).unwrap();
        Token::presented(letter.facts[LINK_FACT].rsplit('/').next().unwrap())
    }
}

pub fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

pub fn accepted(name: &str) -> Accepted {
    Accepted {
        name: name.to_owned(),
        password: Some(PASSWORD.to_owned()),
        language: Language::Nl,
    }
}

pub async fn organiser(tools: &Tools, email: &str) -> PersonId {
    let path = accounts::invite_organiser_from_command_line(tools, address(email), Language::Nl)
        .await
        .unwrap();
    let token = Token::presented(path.rsplit('/').next().unwrap());
    let opened = accounts::accept_organiser_invitation(tools, token, accepted("Organisator")).await;
    opened.unwrap().person.id
}
