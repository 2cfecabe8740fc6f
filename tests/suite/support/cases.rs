//! An edition whose call is open, and candidates with business cases in it. All made through the use-cases.

use super::{Backend, TestTools, at};
use chrono::NaiveDateTime;
use interim_challenge::credentials::random::Token;
use interim_challenge::domain::business_case::{BusinessCase, Facts, SectionKey};
use interim_challenge::domain::edition::{
    AssignmentKind, BothLanguages, ClientBranch, EditionPlan, PublicationMinimum,
};
use interim_challenge::domain::id::{BureauId, CaseId, EditionId, PersonId, SectorId};
use interim_challenge::domain::letter::{LINK_FACT, Letter, LetterKind};
use interim_challenge::domain::person::EmailAddress;
use interim_challenge::domain::phase::Phase;
use interim_challenge::domain::timetable::Timetable;
use interim_challenge::locale::Language;
use interim_challenge::store::{cases, letters};
use interim_challenge::usecases::accounts::{self, Accepted, Registration};
use interim_challenge::usecases::submissions::{self, SectionText, WholeCase};
use interim_challenge::usecases::{Tools, bureaus, editions, phases};

const PASSWORD: &str = "vijf vogels in de mist";

/// When the call closes; there is a quarter of an hour of grace.
pub fn call_closes() -> NaiveDateTime {
    at(2026, 4, 1, 20)
}

/// An edition in its call, at 3 March 2026.
pub struct OpenCall {
    pub tools: TestTools,
    pub organiser: PersonId,
    pub second_organiser: PersonId,
    pub edition: EditionId,
    pub sector: SectorId,
    pub bureau: BureauId,
}

impl std::ops::Deref for OpenCall {
    type Target = Tools;
    fn deref(&self) -> &Tools {
        &self.tools
    }
}

impl OpenCall {
    pub async fn on(backend: Backend) -> OpenCall {
        let tools = TestTools::on(backend);
        let organiser = new_organiser(&tools, "organisator@challenge.example").await;
        let second_organiser = new_organiser(&tools, "notaris@challenge.example").await;
        let edition = editions::create_edition(&tools, organiser, plan()).await.unwrap();
        let name = BothLanguages::new("Zorg en publieke sector", "Care and public sector");
        let sector = editions::add_sector(&tools, organiser, edition, "care".to_owned(), name)
            .await
            .unwrap();
        let about = BothLanguages::default();
        let bureau = bureaus::add_bureau(&tools, organiser, "De Schakel".to_owned(), about)
            .await
            .unwrap();
        tools.clock.move_to(at(2026, 3, 3, 9));
        phases::move_phase(&tools, organiser, edition, Phase::Call)
            .await
            .unwrap();
        OpenCall {
            tools,
            organiser,
            second_organiser,
            edition,
            sector,
            bureau,
        }
    }

    /// Somebody with an account and a confirmed address.
    pub async fn person(&self, email: &str) -> PersonId {
        person(self, email).await
    }

    /// A candidate with a draft in which nothing is missing.
    pub async fn candidate_with_a_complete_draft(&self, email: &str) -> (PersonId, CaseId) {
        let person = self.person(email).await;
        let case = submissions::start_case(self, person, self.edition).await.unwrap();
        let whole = WholeCase {
            facts: self.facts(),
            revision: 1,
            sections: SectionKey::ALL.iter().map(|key| text(*key, 0)).collect(),
        };
        submissions::save_all(self, person, case, whole).await.unwrap();
        (person, case)
    }

    /// A candidate whose case is submitted.
    pub async fn candidate_who_submitted(&self, email: &str) -> (PersonId, CaseId) {
        let (person, case) = self.candidate_with_a_complete_draft(email).await;
        submissions::submit(self, person, case, true).await.unwrap();
        (person, case)
    }

    pub fn facts(&self) -> Facts {
        Facts {
            title: "De poort die dicht bleef".to_owned(),
            language: Language::Nl,
            sector: Some(self.sector),
            kind: Some(AssignmentKind::Change),
            client_branch: Some(ClientBranch::Care),
            bureau: Some(self.bureau),
        }
    }

    pub async fn case(&self, id: CaseId) -> BusinessCase {
        self.store
            .read(move |c| cases::find(c, id))
            .await
            .unwrap()
            .unwrap()
    }

    /// Walks past the call's deadline and grace, and opens screening.
    pub async fn open_screening(&self) {
        self.clock.move_to(at(2026, 4, 2, 9));
        phases::move_phase(self, self.organiser, self.edition, Phase::Screening)
            .await
            .unwrap();
    }

    /// The letters of a kind, newest first.
    pub async fn letters(&self, kind: LetterKind) -> Vec<Letter> {
        let mut letters = outbox(self).await;
        letters.retain(|letter| letter.kind == kind);
        letters
    }
}

/// A section's text that was typed on `revision`.
pub fn text(key: SectionKey, revision: i32) -> SectionText {
    SectionText {
        key,
        body: format!("Wat er over {key} te zeggen valt, in gewone woorden."),
        revision,
    }
}

fn plan() -> EditionPlan {
    EditionPlan {
        year: 2026,
        title: BothLanguages::new("Interim Challenge 2026", "Interim Challenge 2026"),
        rules: BothLanguages::new("Het reglement.", "The rules."),
        zone: "Europe/Amsterdam".to_owned(),
        timetable: Timetable {
            preparation_at: at(2026, 3, 1, 9),
            call_opens_at: at(2026, 3, 2, 9),
            call_closes_at: call_closes(),
            screening_closes_at: at(2026, 4, 15, 9),
            scoring_opens_at: at(2026, 4, 16, 9),
            scoring_closes_at: at(2026, 5, 16, 9),
            sealing_at: at(2026, 5, 20, 9),
            publication_at: at(2026, 6, 12, 18),
        },
        grace_minutes: 15,
        minimum: PublicationMinimum::FLOOR,
        jurors_public_early: false,
        kinds: vec![AssignmentKind::Reinforcement, AssignmentKind::Change],
    }
}

async fn outbox(tools: &Tools) -> Vec<Letter> {
    tools.store.read(|c| letters::newest(c, 500, 0)).await.unwrap()
}

async fn person(tools: &Tools, email: &str) -> PersonId {
    let registration = Registration {
        name: "Marijke Oldenhuis".to_owned(),
        email: EmailAddress::parse(email).unwrap(),
        language: Language::Nl,
    };
    accounts::register(tools, registration).await.unwrap();
    let letters = outbox(tools).await;
    let of_address = |l: &&Letter| l.email == email && l.kind == LetterKind::ConfirmAddress;
    let letter = letters.iter().find(of_address).unwrap();
    let token = Token::presented(letter.facts[LINK_FACT].rsplit('/').next().unwrap());
    accounts::confirm_address(tools, token, PASSWORD.to_owned())
        .await
        .unwrap()
        .person
        .id
}

async fn new_organiser(tools: &Tools, email: &str) -> PersonId {
    let address = EmailAddress::parse(email).unwrap();
    let path = accounts::invite_organiser_from_command_line(tools, address, Language::Nl)
        .await
        .unwrap();
    let accepted = Accepted {
        name: "Organisator".to_owned(),
        password: Some(PASSWORD.to_owned()),
        language: Language::Nl,
    };
    let token = Token::presented(path.rsplit('/').next().unwrap());
    let opened = accounts::accept_organiser_invitation(tools, token, accepted).await;
    opened.unwrap().person.id
}
