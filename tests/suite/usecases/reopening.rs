//! Reopening scoring: the way out when a chair's no leaves a case short of sheets that count.

use super::deliberation::{decide, sheet_of};
use crate::on_both_databases;
use crate::support::Backend;
use crate::support::editions::scoring_closes;
use crate::support::juries::Scoring;
use chrono::{NaiveDateTime, TimeDelta};
use interim_challenge::domain::Refusal;
use interim_challenge::domain::audit::Act;
use interim_challenge::domain::id::{PersonId, ScoresheetId};
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::phase::RoundState;
use interim_challenge::domain::scoresheet::SheetState;
use interim_challenge::domain::sheet_decision::SheetDecisionKind;
use interim_challenge::store::overview::deliberation::waiting_sheets;
use interim_challenge::store::overview::flags::Reader;
use interim_challenge::store::overview::sheet_list::sheet_list;
use interim_challenge::store::{audits, people, rounds, scoresheets};
use interim_challenge::usecases::deliberation::Office;
use interim_challenge::usecases::{Failure, closing, phases, scoring};

/// Two cases and one panel of three, whose third juror completed both sheets, did not hand in and was reminded. In
/// deliberation; the sheets wait for the chair.
pub async fn with_two_sheets_waiting(backend: Backend) -> (Scoring, Vec<ScoresheetId>) {
    let scoring = Scoring::on(backend, &[2]).await;
    let panel = &scoring.panels[0];
    for juror in &panel.jurors {
        for case in &panel.cases {
            scoring.complete(*juror, *case, |_| 3).await;
        }
    }
    for juror in &panel.jurors[..2] {
        scoring::hand_in(&scoring, *juror, scoring.round).await.unwrap();
    }
    scoring.clock.move_to(scoring_closes() + TimeDelta::hours(1));
    scoring.move_round(RoundState::Deliberation).await.unwrap();
    let late = vec![panel.members[2]];
    closing::remind_jurors(&scoring, scoring.organiser, scoring.round, late)
        .await
        .unwrap();
    let (edition, chair) = (scoring.edition_id(), panel.chair());
    let waiting = scoring
        .store
        .read(move |c| waiting_sheets(c, edition, chair))
        .await;
    let sheets = waiting.unwrap().iter().map(|waiting| waiting.sheet).collect();
    (scoring, sheets)
}

async fn reopen(
    scoring: &Scoring,
    actor: PersonId,
    until: NaiveDateTime,
    reason: &str,
) -> Result<(), Failure> {
    let (edition, now) = (scoring.edition_id(), scoring.clock.now());
    phases::reopen_scoring(scoring, actor, edition, until, reason.to_owned(), now).await
}

async fn state_of(scoring: &Scoring, sheet: ScoresheetId) -> SheetState {
    let found = scoring.store.read(move |c| scoresheets::find(c, sheet)).await;
    found.unwrap().unwrap().state
}

on_both_databases! {
    async fn a_case_that_is_short_after_the_chairs_no_leads_back_to_scoring(backend: Backend) {
        let (scoring, sheets) = with_two_sheets_waiting(backend).await;
        let (chair, late) = (scoring.panels[0].chair(), scoring.panels[0].jurors[2]);
        closing::accept_sheet(&scoring, chair, sheets[0]).await.unwrap();
        closing::decline_sheet(&scoring, chair, sheets[1]).await.unwrap();
        let stuck = scoring.move_round(RoundState::Closed).await;
        assert_eq!(stuck, Err(Failure::Refused(Refusal::Blocked { count: 1 })));
        let until = scoring.clock.now() + TimeDelta::days(3);
        reopen(&scoring, scoring.organiser, until, "Te weinig formulieren.").await.unwrap();
        reopen(&scoring, scoring.organiser, until, "Te weinig formulieren.").await.unwrap();
        let round = scoring.round().await;
        assert_eq!((round.state, round.scoring_closes_at), (RoundState::Scoring, until));
        assert_eq!(scoring.edition().await.timetable.scoring_closes_at, until);
        // The chair's decisions lapse, and stay in the log.
        for sheet in &sheets {
            assert_eq!(state_of(&scoring, *sheet).await, SheetState::Complete);
        }
        let (edition, id) = (scoring.edition_id(), round.id);
        let log = scoring.store.read(move |c| audits::newest(c, Some(edition), 9, None)).await.unwrap();
        let acts: Vec<Act> = log.iter().map(|(_, line)| line.act).collect();
        assert_eq!(acts[..3], [Act::ScoringReopened, Act::SheetDeclined, Act::SheetAccepted]);
        assert_eq!(log[0].1.facts["lapsed"], 2);
        let kept = scoring.store.read(move |c| rounds::reopenings::of_round(c, id)).await.unwrap();
        assert_eq!(kept.iter().map(|one| one.reason.as_str()).collect::<Vec<_>>(), ["Te weinig formulieren."]);
        // Only who has not handed in is written to, once.
        let letters = scoring.letters(LetterKind::ScoringReopened).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].email, "jurylid-0-2@jury.example");
        assert_eq!(letters[0].facts["reason"], "Te weinig formulieren.");
        // What is handed in stays so; the other hands in, and the round closes.
        let first = scoring.panels[0].cases[0];
        let entry = crate::support::juries::entry("trust", 2, "", 1);
        let fixed = scoring::save_score(&scoring, chair, first, entry).await;
        assert_eq!(fixed.err(), Some(Failure::Refused(Refusal::WrongState)));
        assert_eq!(scoring::hand_in(&scoring, late, scoring.round).await.unwrap().sheets, 2);
        scoring.close().await;
    }

    async fn the_answers_about_sheets_stay_to_be_read_by_chair_and_organisers(backend: Backend) {
        let (scoring, sheets) = with_two_sheets_waiting(backend).await;
        let panel = &scoring.panels[0];
        let chair = panel.chair();
        closing::accept_sheet(&scoring, chair, sheets[0]).await.unwrap();
        closing::decline_sheet(&scoring, chair, sheets[1]).await.unwrap();
        let person = scoring.store.read(move |c| people::find(c, chair)).await.unwrap().unwrap();
        let round = scoring.round;
        for reader in [Reader::Organiser, Reader::Chair { person: chair, sector: panel.sector }] {
            let list = scoring.store.read(move |c| sheet_list(c, round, reader, None)).await.unwrap();
            let said: Vec<_> = list.answers.iter().map(|line| (line.counts, line.given_by_name.as_str())).collect();
            assert_eq!(said, [(false, person.name.as_str()), (true, person.name.as_str())], "the newest first");
            assert_eq!(list.past, vec![]);
        }
    }

    async fn a_sheet_that_was_handed_in_again_by_itself_goes_with_the_others(backend: Backend) {
        let (scoring, sheets) = with_two_sheets_waiting(backend).await;
        let panel = &scoring.panels[0];
        let (chair, late) = (panel.chair(), panel.jurors[2]);
        let first = sheet_of(&scoring, late, 0).await;
        let second = sheets.iter().copied().find(|sheet| *sheet != first).unwrap();
        closing::accept_sheet(&scoring, chair, first).await.unwrap();
        decide(&scoring, chair, Office::Chair, first, SheetDecisionKind::Reopening).await.unwrap();
        scoring::hand_in_again(&scoring, late, panel.cases[0], Vec::new()).await.unwrap();
        closing::decline_sheet(&scoring, chair, second).await.unwrap();
        let until = scoring.clock.now() + TimeDelta::days(3);
        reopen(&scoring, scoring.organiser, until, "Te weinig formulieren.").await.unwrap();
        assert_eq!(state_of(&scoring, first).await, SheetState::HandedIn);
        assert_eq!(state_of(&scoring, second).await, SheetState::Complete);
        assert_eq!(scoring::hand_in(&scoring, late, scoring.round).await.unwrap().sheets, 2);
        scoring.close().await;
    }

    async fn scoring_is_reopened_by_organisers_in_deliberation_with_reason_date_and_password(backend: Backend) {
        let (scoring, _) = with_two_sheets_waiting(backend).await;
        let (organiser, now) = (scoring.organiser, scoring.clock.now());
        let later = now + TimeDelta::days(1);
        let refused = |refusal| Err(Failure::Refused(refusal));
        for stranger in [scoring.panels[0].chair(), scoring.panels[0].candidates[0]] {
            assert_eq!(reopen(&scoring, stranger, later, "Omdat.").await, Err(Failure::Forbidden));
        }
        assert_eq!(reopen(&scoring, organiser, now, "Omdat.").await, refused(Refusal::DateNotAhead));
        assert_eq!(reopen(&scoring, organiser, later, " ").await, refused(Refusal::ReasonMissing));
        let long = "x".repeat(1_001);
        assert_eq!(reopen(&scoring, organiser, later, &long).await, refused(Refusal::TooMany { limit: 1_000 }));
        let (edition, stale) = (scoring.edition_id(), now - TimeDelta::minutes(11));
        let tried = phases::reopen_scoring(&scoring, organiser, edition, later, "Omdat.".to_owned(), stale).await;
        assert_eq!(tried, refused(Refusal::FreshAuthentication));
        assert_eq!(scoring.round().await.state, RoundState::Deliberation);
        reopen(&scoring, organiser, later, "Omdat.").await.unwrap();
        let again = reopen(&scoring, organiser, later + TimeDelta::days(1), "Nog eens.").await;
        assert_eq!(again, refused(Refusal::NotInThisRound));
    }

    async fn a_closed_round_is_not_reopened(backend: Backend) {
        let (scoring, sheets) = with_two_sheets_waiting(backend).await;
        for sheet in sheets {
            closing::accept_sheet(&scoring, scoring.panels[0].chair(), sheet).await.unwrap();
        }
        scoring.move_round(RoundState::Closed).await.unwrap();
        let later = scoring.clock.now() + TimeDelta::days(1);
        let tried = reopen(&scoring, scoring.organiser, later, "Omdat.").await;
        assert_eq!(tried, Err(Failure::Refused(Refusal::NotInThisRound)));
        assert_eq!(scoring.letters(LetterKind::ScoringReopened).await.len(), 0);
    }
}
