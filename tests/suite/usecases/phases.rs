//! The way of an edition and its round through their phases.

use crate::on_both_databases;
use crate::support::at;
use crate::support::editions::{Prepared, call_closes, scoring_closes};
use crate::support::juries::{ELEMENTS, entry};
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::audit::Act;
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::phase::{Blocker, Phase, RoundState, blockers};
use interim_challenge::domain::timetable::DeadlineKind;
use interim_challenge::store::overview::readiness::readiness;
use interim_challenge::store::{assignments, audits};
use interim_challenge::usecases::{Failure, conflicts, editions, jury, phases, scoring, submissions};

async fn acts(it: &Prepared) -> Vec<Act> {
    let edition = it.edition;
    let lines = it
        .store
        .read(move |c| audits::newest(c, Some(edition), 200, None))
        .await
        .unwrap();
    lines.into_iter().map(|(_, entry)| entry.act).collect()
}

on_both_databases! {
    async fn what_blocks_the_call_is_counted_and_the_call_opens_once_it_is_mended(backend: Backend) {
        let it = Prepared::on(backend).await;
        editions::remove_sector(&it, it.organiser, it.edition, it.sector).await.unwrap();
        assert_eq!(it.move_to(Phase::Call).await, Err(Refusal::Blocked { count: 1 }.into()));
        assert_eq!(blockers(Phase::Preparation, &it.readiness().await), vec![Blocker::NoSector]);
        assert_eq!(it.move_to(Phase::Screening).await, Err(Refusal::PhaseSkipped.into()));
        let name = interim_challenge::domain::edition::BothLanguages::new("HR", "HR");
        editions::add_sector(&it, it.organiser, it.edition, "hr".to_owned(), name).await.unwrap();
        it.move_to(Phase::Call).await.unwrap();
        it.move_to(Phase::Call).await.unwrap();
        let moves = acts(&it).await.into_iter().filter(|act| *act == Act::PhaseMoved).count();
        assert_eq!(moves, 1, "a second click moves nothing");
        let stranger = it.person("iemand@elders.example").await;
        let moved = phases::move_phase(&it, stranger, it.edition, Phase::Screening).await;
        assert_eq!(moved, Err(Failure::Forbidden));
    }

    async fn screening_waits_for_the_deadline_and_its_silent_grace(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.move_to(Phase::Call).await.unwrap();
        it.clock.move_to(call_closes() + TimeDelta::minutes(15));
        assert_eq!(it.move_to(Phase::Screening).await, Err(Refusal::Blocked { count: 1 }.into()));
        it.clock.move_by(TimeDelta::seconds(1));
        it.move_to(Phase::Screening).await.unwrap();
    }

    async fn judging_waits_for_decisions_and_for_a_jury(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.move_to(Phase::Call).await.unwrap();
        let (_, case) = it.submitted("kandidaat@case.example").await;
        let (_, late) = it.draft("laat@case.example").await;
        submissions::give_personal_deadline(&it, it.organiser, late, at(2026, 4, 8, 20)).await.unwrap();
        it.clock.move_to(at(2026, 4, 2, 9));
        it.move_to(Phase::Screening).await.unwrap();
        let blocking = blockers(Phase::Screening, &it.readiness().await);
        assert_eq!(blocking, vec![
            Blocker::CasesUndecided { count: 1 },
            Blocker::DraftsWithTimeLeft { count: 1 },
            Blocker::NoCaseAdmitted,
            Blocker::NoPresident,
        ]);
        it.admit(case).await;
        it.clock.move_to(at(2026, 4, 9, 9));
        let blocking = blockers(Phase::Screening, &it.readiness().await);
        assert_eq!(blocking, vec![
            Blocker::SectorsWithoutChair { count: 1 },
            Blocker::NoPresident,
            Blocker::CasesShortOfJurors { count: 1 },
        ]);
        it.full_panel().await;
        it.move_to(Phase::Judging).await.unwrap();
    }

    async fn a_step_back_is_open_until_something_of_the_phase_exists(backend: Backend) {
        let it = Prepared::on(backend).await;
        let back = |phase| phases::move_phase_back(&it, it.organiser, it.edition, phase);
        it.move_to(Phase::Call).await.unwrap();
        back(Phase::Preparation).await.unwrap();
        it.move_to(Phase::Call).await.unwrap();
        let (_, case) = it.submitted("kandidaat@case.example").await;
        assert_eq!(back(Phase::Preparation).await, Err(Refusal::Blocked { count: 1 }.into()));
        it.clock.move_to(at(2026, 4, 2, 9));
        it.move_to(Phase::Screening).await.unwrap();
        back(Phase::Call).await.unwrap();
        it.move_to(Phase::Screening).await.unwrap();
        it.admit(case).await;
        assert_eq!(back(Phase::Call).await, Err(Refusal::Blocked { count: 1 }.into()));
        it.full_panel().await;
        it.move_to(Phase::Judging).await.unwrap();
        assert_eq!(back(Phase::Preparation).await, Err(Refusal::WrongState.into()));
        back(Phase::Screening).await.unwrap();
        it.move_to(Phase::Judging).await.unwrap();
        it.move_round(RoundState::Scoring).await.unwrap();
        assert_eq!(back(Phase::Screening).await, Err(Refusal::NotInThisRound.into()));
    }

    async fn scoring_begins_with_an_assignment_and_a_letter_for_every_juror_and_ends_at_its_time(backend: Backend) {
        let it = Prepared::on(backend).await;
        let (jurors, _) = it.reach_judging().await;
        assert_eq!(it.move_round(RoundState::Deliberation).await, Err(Refusal::PhaseSkipped.into()));
        it.move_round(RoundState::Scoring).await.unwrap();
        it.move_round(RoundState::Scoring).await.unwrap();
        assert_eq!(it.letters(LetterKind::ScoringOpened).await.len(), jurors.len());
        let round = it.round().await.id;
        let made = it.store.read(move |c| assignments::of_round(c, round)).await.unwrap();
        assert_eq!(made.len(), jurors.len());
        assert_eq!(it.move_round(RoundState::Deliberation).await, Err(Refusal::Blocked { count: 2 }.into()));
        it.clock.move_to(scoring_closes() + TimeDelta::minutes(16));
        // Nobody scored: the round could never be closed any more.
        assert_eq!(it.move_round(RoundState::Deliberation).await, Err(Refusal::Blocked { count: 1 }.into()));
        let later = scoring_closes() + TimeDelta::days(2);
        let id = it.edition;
        let edition = it.store.read(move |c| interim_challenge::store::editions::find(c, id)).await.unwrap().unwrap();
        editions::extend_deadline(&it, it.organiser, id, edition.revision, DeadlineKind::Scoring, later).await.unwrap();
        for assignment in &made {
            conflicts::declare_untied(&it, assignment.juror, assignment.case).await.unwrap();
            let entries = ELEMENTS.iter().map(|element| entry(element, 3, "Omdat.", 0)).collect();
            scoring::save_sheet(&it, assignment.juror, assignment.case, entries, true).await.unwrap();
        }
        it.clock.move_to(later + TimeDelta::minutes(16));
        it.move_round(RoundState::Deliberation).await.unwrap();
        // Complete, and not handed in: nobody has decided about the jurors' nor about the chair's, and the one case has no
        // counted sheet.
        assert_eq!(it.move_round(RoundState::Closed).await, Err(Refusal::Blocked { count: 3 }.into()));
        assert_eq!(it.move_to(Phase::Sealed).await, Err(Refusal::Blocked { count: 1 }.into()));
        let gone = jury::remove_juror(&it, it.organiser, it.edition, made[0].member).await;
        assert_eq!(gone, Err(Refusal::NotInThisRound.into()));
    }

    async fn readiness_takes_the_same_number_of_statements_however_much_there_is(backend: Backend) {
        let it = Prepared::on(backend).await;
        let count = || async {
            let (edition, now) = (it.edition, it.clock.now());
            let before = it.store.statements();
            it.store.read(move |c| readiness(c, edition, now)).await.unwrap();
            it.store.statements() - before
        };
        count().await; // The first read opens a connection.
        let few = count().await;
        it.reach_judging().await;
        it.move_round(RoundState::Scoring).await.unwrap();
        assert_eq!(count().await, few);
    }
}
