//! Screening: what an organiser decides, what the candidate hears, and what two organisers at once come to.

use crate::on_both_databases;
use crate::support::at;
use crate::support::cases::OpenCall;
use chrono::TimeDelta;
use interim_challenge::credentials::random;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::business_case::{CaseState, SectionKey};
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::store::overview::{candidate_desk, screening_list};
use interim_challenge::usecases::submissions::{self, SectionText};
use interim_challenge::usecases::{Failure, screening};

const REASON: &str = "De cijfers bij het resultaat missen een bron.";

on_both_databases! {
    async fn a_case_is_admitted_once_by_an_organiser_while_screening_runs(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        let revision = call.case(case).await.revision;
        let early = screening::admit(&call, call.organiser, case, revision).await;
        assert!(matches!(early, Err(Failure::Refused(Refusal::NotInThisPhase { .. }))));
        call.open_screening().await;
        let by_candidate = screening::admit(&call, person, case, revision).await;
        assert_eq!(by_candidate, Err(Failure::Forbidden));
        let unknown = screening::admit(&call, call.organiser, random::id(), revision).await;
        assert_eq!(unknown, Err(Failure::NotFound));
        screening::admit(&call, call.organiser, case, revision).await.unwrap();
        screening::admit(&call, call.organiser, case, revision).await.unwrap();
        assert_eq!(call.case(case).await.state, CaseState::Admitted);
        assert_eq!(call.letters(LetterKind::CaseAdmitted).await.len(), 1);
    }

    async fn two_organisers_who_decide_differently_do_not_overrule_each_other(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (_, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        let revision = call.case(case).await.revision;
        screening::admit(&call, call.organiser, case, revision).await.unwrap();
        let second = call.second_organiser;
        let other = screening::reject(&call, second, case, revision, REASON.to_owned()).await;
        assert_eq!(other, Err(Failure::Stale));
        let seen = screening::reject(&call, second, case, revision + 1, REASON.to_owned()).await;
        assert_eq!(seen, Err(Failure::Refused(Refusal::WrongState)));
        assert_eq!(call.case(case).await.state, CaseState::Admitted);
    }

    async fn a_rejection_needs_a_reason_which_the_candidate_reads(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        let revision = call.case(case).await.revision;
        let silent = screening::reject(&call, call.organiser, case, revision, " \r\n".to_owned()).await;
        assert_eq!(silent, Err(Failure::Refused(Refusal::ReasonMissing)));
        screening::reject(&call, call.organiser, case, revision, REASON.to_owned()).await.unwrap();
        assert_eq!(call.letters(LetterKind::CaseRejected).await[0].facts["reason"], REASON);
        let desk = call.store.read(move |c| candidate_desk::desk(c, person)).await.unwrap();
        let file = desk.file.unwrap();
        assert_eq!(file.newest_decision().unwrap().reason, REASON);
        let withdrawn = submissions::withdraw(&call, person, case).await;
        assert_eq!(withdrawn, Err(Failure::Refused(Refusal::WrongState)));
    }

    async fn a_returned_case_is_improved_and_resubmitted_in_screening(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        let revision = call.case(case).await.revision;
        let due = at(2026, 4, 8, 12);
        let past = call.clock.now();
        let refused = screening::return_case(&call, call.organiser, case, revision, REASON.to_owned(), past).await;
        assert_eq!(refused, Err(Failure::Refused(Refusal::DateNotAhead)));
        screening::return_case(&call, call.organiser, case, revision, REASON.to_owned(), due).await.unwrap();
        let letter = call.letters(LetterKind::CaseReturned).await.remove(0);
        assert_eq!(letter.facts["reason"], REASON);
        assert_eq!(letter.facts["deadline_at"], "2026-04-08T12:00:00Z|Europe/Amsterdam");
        call.clock.move_to(due);
        let section = SectionText {
            key: SectionKey::Result,
            body: "Met bron en datum.".to_owned(),
            revision: 1,
        };
        submissions::save_section(&call, person, case, section).await.unwrap();
        submissions::submit(&call, person, case, true).await.unwrap();
        let resubmitted = call.case(case).await;
        assert_eq!((resubmitted.state, resubmitted.submitted_at), (CaseState::Submitted, Some(due)));
        screening::admit(&call, call.organiser, case, resubmitted.revision).await.unwrap();
    }

    async fn a_returned_case_that_does_not_come_back_can_be_rejected_after_its_date(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        let revision = call.case(case).await.revision;
        let due = at(2026, 4, 8, 12);
        screening::return_case(&call, call.organiser, case, revision, REASON.to_owned(), due).await.unwrap();
        let reject = async || {
            screening::reject(&call, call.organiser, case, revision + 1, "Niet teruggekomen.".to_owned()).await
        };
        assert_eq!(reject().await, Err(Failure::Refused(Refusal::WrongState)));
        call.clock.move_to(due + TimeDelta::minutes(15) + TimeDelta::seconds(1));
        let late = submissions::submit(&call, person, case, true).await;
        assert_eq!(late, Err(Failure::Refused(Refusal::DeadlinePassed { shown_at: due })));
        assert_eq!(reject().await, Ok(()));
    }

    async fn a_decision_is_taken_back_with_a_reason_and_the_candidate_hears_of_it(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        let revision = async || call.case(case).await.revision;
        let back = async |actor, at, reason: &str| {
            screening::take_decision_back(&call, actor, case, at, reason.to_owned()).await
        };
        let none = back(call.organiser, revision().await, "Te snel.").await;
        assert_eq!(none, Err(Failure::Refused(Refusal::WrongState)));
        screening::reject(&call, call.organiser, case, revision().await, REASON.to_owned()).await.unwrap();
        let decided = revision().await;
        assert_eq!(back(person, decided, "Te snel.").await, Err(Failure::Forbidden));
        let silent = back(call.second_organiser, decided, " ").await;
        assert_eq!(silent, Err(Failure::Refused(Refusal::ReasonMissing)));
        let stale = back(call.second_organiser, decided - 1, "Te snel.").await;
        assert_eq!(stale, Err(Failure::Stale));
        for _click in 0..2 {
            back(call.second_organiser, decided, "De bron stond er wel.").await.unwrap();
        }
        let again = call.case(case).await;
        assert_eq!(again.state, CaseState::Submitted);
        assert!(again.submitted_at.is_some());
        let letters = call.letters(LetterKind::DecisionTakenBack).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].facts["decision"], "rejected");
        assert_eq!(letters[0].facts["reason"], "De bron stond er wel.");
        let desk = call.store.read(move |c| candidate_desk::desk(c, person)).await.unwrap();
        assert_eq!(desk.file.unwrap().newest_decision(), None, "what was taken back holds no more");
        screening::admit(&call, call.organiser, case, again.revision).await.unwrap();
        assert_eq!(call.case(case).await.state, CaseState::Admitted);
        back(call.organiser, again.revision + 1, "Toch niet.").await.unwrap();
        assert_eq!(call.case(case).await.state, CaseState::Submitted);
    }

    async fn a_return_is_taken_back_only_while_its_candidate_has_not_worked_on_it(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        let submitted = call.case(case).await;
        let due = at(2026, 4, 8, 12);
        let give_back = async || {
            let revision = call.case(case).await.revision;
            screening::return_case(&call, call.organiser, case, revision, REASON.to_owned(), due).await
        };
        let back = async || {
            let revision = call.case(case).await.revision;
            screening::take_decision_back(&call, call.organiser, case, revision, "Te snel.".to_owned()).await
        };
        give_back().await.unwrap();
        back().await.unwrap();
        let again = call.case(case).await;
        assert_eq!((again.state, again.submitted_at), (CaseState::Submitted, submitted.submitted_at));
        assert_eq!((again.declared_at, again.personal_deadline_at), (submitted.declared_at, None));
        call.clock.move_by(TimeDelta::hours(1));
        give_back().await.unwrap();
        let section = SectionText {
            key: SectionKey::Result,
            body: "Met bron en datum.".to_owned(),
            revision: 1,
        };
        submissions::save_section(&call, person, case, section).await.unwrap();
        assert_eq!(back().await, Err(Failure::Refused(Refusal::WrongState)));
        // It let its date pass and was rejected: taken back, it is a returned case again.
        call.clock.move_to(due + TimeDelta::days(1));
        let revision = call.case(case).await.revision;
        screening::reject(&call, call.organiser, case, revision, "Niet teruggekomen.".to_owned()).await.unwrap();
        back().await.unwrap();
        assert_eq!(call.case(case).await.state, CaseState::Returned);
    }

    async fn an_organiser_does_not_screen_the_own_case(backend: Backend) {
        let call = OpenCall::on(backend).await;
        // Who entered a case may be invited as an organiser afterwards.
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        let organiser = crate::support::editions::organiser(&call, "marijke@oldenhuis.example").await;
        assert_eq!(organiser, person);
        call.open_screening().await;
        let revision = call.case(case).await.revision;
        let own = screening::admit(&call, organiser, case, revision).await;
        assert_eq!(own, Err(Failure::Refused(Refusal::SecondPersonNeeded)));
        screening::admit(&call, call.organiser, case, revision).await.unwrap();
        let back = screening::take_decision_back(&call, organiser, case, revision + 1, "Ik.".to_owned()).await;
        assert_eq!(back, Err(Failure::Refused(Refusal::SecondPersonNeeded)));
    }

    async fn the_list_shows_every_case_and_no_draft_opens(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let edition = call.edition;
        let (person, submitted) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let bytes = b"%PDF-1.7".to_vec();
        submissions::attach_file(&call, person, submitted, "meting.pdf".to_owned(), bytes).await.unwrap();
        submissions::submit(&call, person, submitted, true).await.unwrap();
        let lines = async || {
            let before = call.store.statements();
            let lines = call.store.read(move |c| screening_list::lines(c, edition)).await.unwrap();
            (lines, call.store.statements() - before)
        };
        let (one, few) = lines().await;
        assert_eq!((one[0].words, one[0].attachments, one[0].case.number), (70, 1, 1));
        assert_eq!(one[0].candidate_name, "Marijke Oldenhuis");
        assert_eq!(one[0].bureau_name.as_deref(), Some("De Schakel"));
        assert_eq!(one[0].sector.as_ref().map(|sector| sector.key.as_str()), Some("care"));
        let other = call.person("anna@verweij.example").await;
        let draft = submissions::start_case(&call, other, edition).await.unwrap();
        call.candidate_who_submitted("bas@terhorst.example").await;
        let (three, more) = lines().await;
        assert_eq!((three.len(), more), (3, few));
        assert_eq!((three[1].case.state, three[1].words), (CaseState::Draft, 0));
        let opened = call.store.read(move |c| screening_list::file(c, draft)).await.unwrap();
        assert!(opened.is_none());
        let opened = call.store.read(move |c| screening_list::file(c, submitted)).await.unwrap();
        assert_eq!(opened.unwrap().words(), 70);
    }
}
