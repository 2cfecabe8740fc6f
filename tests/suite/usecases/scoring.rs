//! Scoring: who may write on which sheet, until when, and what a second tab or a second click does.

use crate::on_both_databases;
use crate::support::editions::scoring_closes;
use crate::support::juries::{ELEMENTS, Scoring, entry};
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::audit::Act;
use interim_challenge::domain::id::{CaseId, PersonId};
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::recusal::Tie;
use interim_challenge::domain::scoresheet::{Choice, JUSTIFICATION_CHARACTERS, SheetState};
use interim_challenge::store::overview::jury_case::{JuryCase, jury_case};
use interim_challenge::store::{assignments, audits, scoresheets};
use interim_challenge::usecases::scoring::{self, Entry};
use interim_challenge::usecases::{Failure, conflicts};
use std::collections::BTreeSet;

async fn case_of(scoring: &Scoring, juror: PersonId, case: CaseId) -> Option<JuryCase> {
    scoring
        .store
        .read(move |c| jury_case(c, juror, case))
        .await
        .unwrap()
}

async fn recuse(scoring: &Scoring, juror: PersonId, case: CaseId) -> Result<(), Failure> {
    let reason = "Wij werkten vorig jaar samen.".to_owned();
    conflicts::recuse(scoring, juror, case, Tie::Candidate, reason).await
}

fn on_all(level: i64, revision: i32) -> Vec<Entry> {
    ELEMENTS
        .iter()
        .map(|element| entry(element, level, "", revision))
        .collect()
}

on_both_databases! {
    async fn every_juror_gets_every_admitted_case_of_the_sector_in_an_own_order(backend: Backend) {
        let scoring = Scoring::on(backend, &[6, 1]).await;
        let cases: BTreeSet<CaseId> = scoring.panels[0].cases.iter().copied().collect();
        let mut orders = BTreeSet::new();
        for juror in &scoring.panels[0].jurors {
            let offered: Vec<CaseId> = scoring.desk(*juror).await.cases.iter().map(|case| case.case).collect();
            assert_eq!(offered.iter().copied().collect::<BTreeSet<_>>(), cases);
            orders.insert(offered);
        }
        assert!(orders.len() > 1, "three jurors out of 720 orders drew the same one");
        let edition = scoring.edition_id();
        let lines = scoring.store.read(move |c| audits::newest(c, Some(edition), 100, None)).await.unwrap();
        let made: Vec<_> = lines.iter().filter(|(_, line)| line.act == Act::AssignmentsMade).collect();
        assert_eq!(made.len(), 1);
        assert_eq!(made[0].1.facts["assignments"], 3 * 7);
        assert!(made[0].1.facts["seed"].as_str().unwrap().parse::<u64>().is_ok());
    }

    async fn a_case_opens_with_the_answer_to_the_conflict_question(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (juror, case) = (scoring.panels[0].jurors[1], scoring.panels[0].cases[0]);
        assert!(case_of(&scoring, juror, case).await.unwrap().content.is_none());
        let early = scoring::save_score(&scoring, juror, case, entry("trust", 3, "", 0)).await;
        assert_eq!(early, Err(Failure::Refused(Refusal::WrongState)));
        scoring.untie(juror, case).await;
        scoring.untie(juror, case).await;
        assert_eq!(case_of(&scoring, juror, case).await.unwrap().content.unwrap().sections.len(), 7);
        let saved = scoring::save_score(&scoring, juror, case, entry("trust", 3, "", 0)).await.unwrap();
        assert_eq!((saved.state, saved.lacks.len()), (SheetState::Open, 7));
    }

    async fn a_juror_can_neither_read_nor_write_anothers_sheet(backend: Backend) {
        let scoring = Scoring::on(backend, &[1, 1]).await;
        let case = scoring.panels[0].cases[0];
        let owner = scoring.panels[0].jurors[1];
        scoring.complete(owner, case, |_| 4).await;
        for stranger in [scoring.panels[1].jurors[1], scoring.organiser, scoring.panels[0].candidates[0]] {
            assert!(case_of(&scoring, stranger, case).await.is_none());
            let tried = scoring::save_score(&scoring, stranger, case, entry("trust", 1, "x", 0)).await;
            assert_eq!(tried, Err(Failure::NotFound));
            assert_eq!(scoring::mark_complete(&scoring, stranger, case).await, Err(Failure::NotFound));
            assert_eq!(conflicts::declare_untied(&scoring, stranger, case).await, Err(Failure::NotFound));
            assert_eq!(recuse(&scoring, stranger, case).await, Err(Failure::NotFound));
        }
        // A colleague of the same panel has a sheet of the same case: an own one.
        let colleague = scoring.panels[0].jurors[2];
        scoring.untie(colleague, case).await;
        let seen = case_of(&scoring, colleague, case).await.unwrap();
        assert!(seen.scores.iter().all(|score| score.choice == Choice::Open));
        scoring::save_score(&scoring, colleague, case, entry("trust", 2, "", 0)).await.unwrap();
        let owners = case_of(&scoring, owner, case).await.unwrap();
        assert!(owners.scores.iter().all(|score| score.choice.level().unwrap().number() == 4));
    }

    async fn a_recused_case_disappears_and_the_organisers_are_told(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        let (juror, case) = (scoring.panels[0].jurors[1], scoring.panels[0].cases[0]);
        scoring.complete(juror, case, |_| 5).await;
        let nameless = conflicts::recuse(&scoring, juror, case, Tie::Client, " ".to_owned()).await;
        assert_eq!(nameless, Err(Failure::Refused(Refusal::ReasonMissing)));
        recuse(&scoring, juror, case).await.unwrap();
        recuse(&scoring, juror, case).await.unwrap();
        let desk = scoring.desk(juror).await;
        assert_eq!((desk.cases.len(), desk.recused.len()), (1, 1));
        assert!(case_of(&scoring, juror, case).await.is_none());
        let tried = scoring::save_score(&scoring, juror, case, entry("trust", 1, "x", 1)).await;
        assert_eq!(tried, Err(Failure::NotFound));
        assert_eq!(conflicts::declare_untied(&scoring, juror, case).await, Err(Failure::NotFound));
        let letters = scoring.letters(LetterKind::RecusalDeclared).await;
        assert_eq!(letters.len(), 2, "one for each organiser");
        assert_eq!(letters[0].facts["juror"], "Wouter Hagedoorn");
        assert!(letters[0].facts.values().all(|fact| !fact.contains("samen")));
        // What was scored is kept, and would not count.
        let task = scoring.store.read(move |c| assignments::task(c, juror, case)).await.unwrap().unwrap();
        assert_eq!(task.sheet.state, SheetState::Complete);
        let sheet = task.sheet.id;
        let kept = scoring.store.read(move |c| scoresheets::scores(c, sheet)).await.unwrap();
        assert_eq!(kept.len(), ELEMENTS.len());
    }

    async fn a_stale_tab_gets_no_silent_overwrite_and_a_second_click_is_one_save(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (juror, case) = (scoring.panels[0].jurors[1], scoring.panels[0].cases[0]);
        scoring.untie(juror, case).await;
        let first = scoring::save_score(&scoring, juror, case, entry("trust", 4, "Open.", 0)).await.unwrap();
        let again = scoring::save_score(&scoring, juror, case, entry("trust", 4, "Open.\r\n", 0)).await.unwrap();
        assert_eq!((first.scores.clone(), first.scores[0].revision), (again.scores, 1));
        let stale = scoring::save_score(&scoring, juror, case, entry("trust", 2, "Dicht.", 0)).await;
        assert_eq!(stale, Err(Failure::Stale));
        let next = scoring::save_score(&scoring, juror, case, entry("trust", 2, "Dicht.", 1)).await.unwrap();
        assert_eq!(next.scores[0].revision, 2);
        // A whole form in which one line is stale changes nothing.
        let stale_form = scoring::save_sheet(&scoring, juror, case, on_all(3, 0), false).await;
        assert_eq!(stale_form, Err(Failure::Stale));
        let seen = case_of(&scoring, juror, case).await.unwrap();
        assert_eq!(seen.scores.iter().filter(|score| score.revision > 0).count(), 1);
    }

    async fn what_is_no_part_of_the_rubric_or_too_long_is_not_kept(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (juror, case) = (scoring.panels[0].jurors[1], scoring.panels[0].cases[0]);
        scoring.untie(juror, case).await;
        let unknown = scoring::save_score(&scoring, juror, case, entry("charm", 4, "", 0)).await;
        assert_eq!(unknown, Err(Failure::NotFound));
        let long = "o".repeat(JUSTIFICATION_CHARACTERS + 1);
        let long = scoring::save_score(&scoring, juror, case, entry("trust", 4, &long, 0)).await;
        let limit = JUSTIFICATION_CHARACTERS;
        assert_eq!(long, Err(Failure::Refused(Refusal::TooMany { limit })));
        let twice = vec![entry("trust", 4, "", 0), entry("trust", 3, "", 0)];
        let twice = scoring::save_sheet(&scoring, juror, case, twice, false).await;
        assert_eq!(twice, Err(Failure::Refused(Refusal::AlreadyThere)));
    }

    async fn a_form_keeps_what_was_written_also_where_something_lacks(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (juror, case) = (scoring.panels[0].jurors[1], scoring.panels[0].cases[0]);
        scoring.untie(juror, case).await;
        let saved = scoring::save_sheet(&scoring, juror, case, on_all(5, 0), true).await.unwrap();
        assert_eq!((saved.state, saved.lacks.len(), saved.scores.len()), (SheetState::Open, 8, 8));
        let early = scoring::mark_complete(&scoring, juror, case).await;
        assert_eq!(early, Err(Failure::Refused(Refusal::SheetIncomplete { lacks: 8 })));
        let saved = scoring::save_sheet(&scoring, juror, case, on_all(4, 1), true).await.unwrap();
        assert_eq!((saved.state, saved.lacks.len()), (SheetState::Complete, 0));
        // A complete sheet stays editable; a change that leaves something lacking opens it again.
        let saved = scoring::save_score(&scoring, juror, case, entry("trust", 1, "", 2)).await.unwrap();
        assert_eq!((saved.state, saved.lacks.len()), (SheetState::Open, 1));
        let trust = entry("trust", 1, "Niemand wist iets.", 3);
        scoring::save_score(&scoring, juror, case, trust).await.unwrap();
        scoring::mark_complete(&scoring, juror, case).await.unwrap();
        scoring::mark_complete(&scoring, juror, case).await.unwrap();
    }

    async fn the_last_second_of_the_grace_is_in_time_and_the_next_is_not(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (juror, case) = (scoring.panels[0].jurors[1], scoring.panels[0].cases[0]);
        scoring.complete(juror, case, |_| 3).await;
        scoring.clock.move_to(scoring_closes() + TimeDelta::minutes(15));
        scoring::save_score(&scoring, juror, case, entry("trust", 4, "", 1)).await.unwrap();
        scoring.clock.move_by(TimeDelta::seconds(1));
        let passed = Failure::Refused(Refusal::DeadlinePassed { shown_at: scoring_closes() });
        let late = scoring::save_score(&scoring, juror, case, entry("trust", 3, "", 2)).await;
        assert_eq!(late.err(), Some(passed.clone()));
        assert_eq!(scoring::hand_in(&scoring, juror, scoring.round).await.err(), Some(passed));
    }

    async fn all_sheets_are_handed_in_at_once_with_one_receipt(backend: Backend) {
        let scoring = Scoring::on(backend, &[3]).await;
        let (juror, cases) = (scoring.panels[0].jurors[1], &scoring.panels[0].cases);
        scoring.complete(juror, cases[0], |_| 3).await;
        let early = scoring::hand_in(&scoring, juror, scoring.round).await;
        assert_eq!(early.err(), Some(Failure::Refused(Refusal::SheetsNotReady { sheets: 2 })));
        scoring.complete(juror, cases[1], |_| 4).await;
        recuse(&scoring, juror, cases[2]).await.unwrap();
        let done = scoring::hand_in(&scoring, juror, scoring.round).await.unwrap();
        let again = scoring::hand_in(&scoring, juror, scoring.round).await.unwrap();
        assert_eq!((done.sheets, &done), (2, &again));
        let receipts = scoring.letters(LetterKind::HandInReceipt).await;
        assert_eq!(receipts.len(), 1);
        assert_eq!(receipts[0].facts["sheets"], "2");
        let late = scoring::save_score(&scoring, juror, cases[0], entry("trust", 4, "", 1)).await;
        assert_eq!(late.err(), Some(Failure::Refused(Refusal::WrongState)));
        let stranger = scoring::hand_in(&scoring, scoring.organiser, scoring.round).await;
        assert_eq!(stranger.err(), Some(Failure::NotFound));
        let desk = scoring.desk(juror).await;
        assert!(desk.cases.iter().all(|case| case.sheet.state == SheetState::HandedIn));
        assert_eq!(desk.handed_in, Some(done));
    }

    async fn a_juror_who_accepts_late_gets_the_cases_too(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        let (late, _) = scoring.seat("laat@jury.example", false).await;
        let offered = scoring.desk(late).await.cases;
        assert_eq!(offered.len(), 2);
        scoring.complete(late, offered[0].case, |_| 3).await;
    }

    async fn the_desk_takes_as_many_statements_for_many_cases_as_for_few(backend: Backend) {
        let mut counts = BTreeSet::new();
        for cases in [1, 5] {
            let scoring = Scoring::on(backend, &[cases]).await;
            let juror = scoring.panels[0].jurors[1];
            scoring.complete(juror, scoring.panels[0].cases[0], |_| 3).await;
            scoring.desk(juror).await;
            let before = scoring.store.statements();
            scoring.desk(juror).await;
            counts.insert(scoring.store.statements() - before);
        }
        assert_eq!(counts.len(), 1, "{counts:?}");
    }
}
