//! Decisions about single sheets in deliberation: who may take which, what a juror changes on a reopened sheet, and what
//! another organiser confirms.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::editions::scoring_closes;
use crate::support::juries::{Scoring, entry};
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::audit::Act;
use interim_challenge::domain::id::{CaseId, PersonId, ScoresheetId, SheetDecisionId};
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::phase::{Blocker, RoundState, round_blockers};
use interim_challenge::domain::recusal::Tie;
use interim_challenge::domain::scale::Level;
use interim_challenge::domain::scoresheet::{Choice, SheetState};
use interim_challenge::domain::sheet_decision::{Outcome, SheetDecision, SheetDecisionKind};
use interim_challenge::store::{assignments, audits, scoresheets, sheet_decisions};
use interim_challenge::usecases::deliberation::{self, Intent, Office};
use interim_challenge::usecases::{Failure, closing, conflicts, phases, scoring};

/// One panel of three that handed in two cases, every level 3; in deliberation.
pub async fn in_deliberation(backend: Backend) -> Scoring {
    let scoring = Scoring::on(backend, &[2]).await;
    scoring.everybody_hands_in(|_, _, _| 3).await;
    deliberate(&scoring).await;
    scoring
}

/// Ends scoring.
pub async fn deliberate(scoring: &Scoring) {
    scoring.clock.move_to(scoring_closes() + TimeDelta::hours(1));
    scoring.move_round(RoundState::Deliberation).await.unwrap();
}

/// The sheet of a juror of the first panel about its case at `place`.
pub async fn sheet_of(scoring: &Scoring, juror: PersonId, place: usize) -> ScoresheetId {
    let case = scoring.panels[0].cases[place];
    let task = scoring
        .store
        .read(move |c| assignments::task(c, juror, case))
        .await;
    task.unwrap().unwrap().sheet.id
}

async fn state_of(scoring: &Scoring, sheet: ScoresheetId) -> SheetState {
    let found = scoring.store.read(move |c| scoresheets::find(c, sheet)).await;
    found.unwrap().unwrap().state
}

async fn counted(scoring: &Scoring) -> usize {
    let round = scoring.round;
    let found = scoring
        .store
        .read(move |c| scoresheets::counted_reviews(c, round));
    found.await.unwrap().len()
}

pub async fn decisions(scoring: &Scoring, sheet: ScoresheetId) -> Vec<SheetDecision> {
    let found = scoring.store.read(move |c| sheet_decisions::of_sheet(c, sheet));
    found.await.unwrap()
}

async fn newest(scoring: &Scoring, sheet: ScoresheetId) -> SheetDecisionId {
    decisions(scoring, sheet).await.pop().unwrap().id
}

/// Decides on the sheet as it stands now.
pub async fn decide(
    scoring: &Scoring,
    actor: PersonId,
    office: Office,
    sheet: ScoresheetId,
    kind: SheetDecisionKind,
) -> Result<(), Failure> {
    let found = scoring.store.read(move |c| scoresheets::find(c, sheet)).await;
    let intent = Intent {
        kind,
        reason: "Twee cases verwisseld.".to_owned(),
        revision: found.unwrap().unwrap().revision,
    };
    deliberation::decide(scoring, actor, office, sheet, intent).await
}

async fn confirm(scoring: &Scoring, actor: PersonId, sheet: ScoresheetId) -> Result<(), Failure> {
    let (edition, now) = (scoring.edition_id(), scoring.clock.now());
    let decision = newest(scoring, sheet).await;
    deliberation::confirm(scoring, actor, edition, sheet, decision, now).await
}

async fn level(scoring: &Scoring, sheet: ScoresheetId, element: usize) -> Choice {
    let scores = scoring.store.read(move |c| scoresheets::scores(c, sheet)).await;
    let elements = {
        let rubric = scoring.round().await.rubric;
        scoring
            .store
            .read(move |c| interim_challenge::store::rubrics::element_keys(c, rubric))
            .await
            .unwrap()
    };
    let wanted = elements[element].0;
    let scores = scores.unwrap();
    scores
        .iter()
        .find(|score| score.element == wanted)
        .unwrap()
        .choice
}

async fn acts(scoring: &Scoring, count: i64) -> Vec<Act> {
    let edition = scoring.edition_id();
    let log = scoring
        .store
        .read(move |c| audits::newest(c, Some(edition), count, None))
        .await;
    log.unwrap().iter().map(|(_, line)| line.act).collect()
}

fn refused<T>(refusal: Refusal) -> Result<T, Failure> {
    Err(Failure::Refused(refusal))
}

fn chosen(number: i64) -> Choice {
    Choice::Level(Level::new(number).unwrap())
}

async fn change(
    scoring: &Scoring,
    juror: PersonId,
    case: CaseId,
    to: i64,
    revision: i32,
) -> Result<(), Failure> {
    let entry = entry("personality", to, "Nu goed gelezen.", revision);
    scoring::save_score(scoring, juror, case, entry).await.map(|_| ())
}

on_both_databases! {
    async fn a_reopened_sheet_is_changed_and_handed_in_again_and_both_texts_are_kept(backend: Backend) {
        use SheetDecisionKind::Reopening;
        let scoring = in_deliberation(backend).await;
        let panel = &scoring.panels[0];
        let (chair, juror, case) = (panel.chair(), panel.jurors[1], panel.cases[0]);
        let sheet = sheet_of(&scoring, juror, 0).await;
        decide(&scoring, chair, Office::Chair, sheet, Reopening).await.unwrap();
        // A second click finds it done.
        decide(&scoring, chair, Office::Chair, sheet, Reopening).await.unwrap();
        assert_eq!(state_of(&scoring, sheet).await, SheetState::Reopened);
        assert_eq!(counted(&scoring).await, 5);
        let letters = scoring.letters(LetterKind::SheetDecided).await;
        assert_eq!(letters.len(), 1);
        let fact = |name: &str| letters[0].facts[name].as_str();
        assert_eq!(letters[0].email, "jurylid-0-1@jury.example");
        assert_eq!([fact("decision"), fact("number"), fact("reason")], ["reopened", "1", "Twee cases verwisseld."]);
        // That sheet only.
        let other = change(&scoring, juror, panel.cases[1], 4, 1).await;
        assert_eq!(other, refused(Refusal::NotInThisRound));
        change(&scoring, juror, case, 4, 1).await.unwrap();
        change(&scoring, juror, case, 2, 2).await.unwrap();
        let lacking = scoring::hand_in_again(&scoring, juror, case, vec![entry("trust", 5, "", 1)]).await.unwrap();
        assert_eq!((lacking.state, lacking.lacks.len()), (SheetState::Reopened, 1));
        let stuck = scoring.move_round(RoundState::Closed).await;
        assert_eq!(stuck, refused(Refusal::Blocked { count: 2 }));
        let again = || vec![entry("trust", 4, "Iets beter.", 2)];
        scoring::hand_in_again(&scoring, juror, case, again()).await.unwrap();
        scoring::hand_in_again(&scoring, juror, case, again()).await.unwrap();
        assert_eq!(scoring.letters(LetterKind::SheetHandedInAgain).await.len(), 1);
        let late = scoring::hand_in_again(&scoring, juror, case, vec![entry("trust", 1, "Toch niet.", 2)]).await;
        assert_eq!(late.err(), Some(Failure::Refused(Refusal::WrongState)));
        assert_eq!((state_of(&scoring, sheet).await, counted(&scoring).await), (SheetState::HandedIn, 6));
        assert_eq!(level(&scoring, sheet, 0).await, chosen(2));
        let kept = scoring.store.read(move |c| sheet_decisions::changes_of_sheet(c, sheet)).await.unwrap();
        let mut kept: Vec<_> = kept.iter().map(|one| (one.old.choice, one.new.choice, one.old.justification.as_str())).collect();
        kept.sort_by_key(|(_, new, _)| new.level());
        assert_eq!(kept, [
            (chosen(3), chosen(2), "Omdat het er staat."),
            (chosen(3), chosen(4), "Omdat het er staat."),
        ]);
        assert!(decisions(&scoring, sheet).await[0].was_settled(Outcome::Done, juror));
        assert_eq!(acts(&scoring, 5).await.iter().filter(|act| **act == Act::SheetHandedInAgain).count(), 1);
        scoring.move_round(RoundState::Closed).await.unwrap();
    }

    async fn a_reopening_that_is_taken_back_leaves_the_sheet_as_it_was_handed_in(backend: Backend) {
        let scoring = in_deliberation(backend).await;
        let panel = &scoring.panels[0];
        let (chair, juror, case) = (panel.chair(), panel.jurors[2], panel.cases[0]);
        let sheet = sheet_of(&scoring, juror, 0).await;
        decide(&scoring, chair, Office::Chair, sheet, SheetDecisionKind::Reopening).await.unwrap();
        change(&scoring, juror, case, 5, 1).await.unwrap();
        let blockers = round_blockers(RoundState::Deliberation, &scoring.readiness().await);
        assert_eq!(blockers, [Blocker::SheetsReopened { count: 1 }, Blocker::CasesShortOfSheets { count: 1 }]);
        let decision = newest(&scoring, sheet).await;
        let back = || deliberation::take_back(&scoring, chair, Office::Chair, sheet, decision);
        back().await.unwrap();
        back().await.unwrap();
        assert_eq!((state_of(&scoring, sheet).await, counted(&scoring).await), (SheetState::HandedIn, 6));
        assert_eq!(level(&scoring, sheet, 0).await, chosen(3));
        assert_eq!(acts(&scoring, 1).await, [Act::SheetReopeningTakenBack]);
        let news: Vec<String> = scoring.letters(LetterKind::SheetDecided).await.iter().map(|one| one.facts["decision"].clone()).collect();
        assert_eq!(news.len(), 2);
        assert!(news.contains(&"taken-back".to_owned()));
        // Whoever still has the form open cannot save it.
        assert_eq!(change(&scoring, juror, case, 4, 2).await, refused(Refusal::NotInThisRound));
        let organiser = Office::Organiser(scoring.edition_id());
        let again = deliberation::take_back(&scoring, scoring.organiser, organiser, sheet, decision).await;
        assert_eq!(again, refused(Refusal::NotProposed));
        scoring.move_round(RoundState::Closed).await.unwrap();
    }

    async fn nobody_reopens_own_sheets_and_organisers_only_where_no_chair_can(backend: Backend) {
        use SheetDecisionKind::{Reopening, Striking};
        let scoring = in_deliberation(backend).await;
        let panel = &scoring.panels[0];
        let (chair, juror, organiser) = (panel.chair(), panel.jurors[1], scoring.organiser);
        let of_edition = Office::Organiser(scoring.edition_id());
        let (own, others) = (sheet_of(&scoring, chair, 0).await, sheet_of(&scoring, juror, 0).await);
        for kind in [Reopening, Striking] {
            assert_eq!(decide(&scoring, chair, Office::Chair, own, kind).await, refused(Refusal::OwnSheet));
            for stranger in [juror, organiser, panel.candidates[0]] {
                assert_eq!(decide(&scoring, stranger, Office::Chair, others, kind).await, Err(Failure::NotFound));
            }
            assert_eq!(decide(&scoring, chair, of_edition, others, kind).await, Err(Failure::Forbidden));
        }
        let tried = decide(&scoring, organiser, of_edition, others, Reopening).await;
        assert_eq!(tried, refused(Refusal::ChairDecides));
        decide(&scoring, organiser, of_edition, own, Reopening).await.unwrap();
        assert_eq!(state_of(&scoring, own).await, SheetState::Reopened);
        // The chair who organises as well still does not decide about own sheets.
        assert_eq!(crate::support::editions::organiser(&scoring, "jurylid-0-0@jury.example").await, chair);
        let decision = newest(&scoring, own).await;
        let back = deliberation::take_back(&scoring, chair, of_edition, own, decision).await;
        assert_eq!(back, refused(Refusal::OwnSheet));
    }

    async fn a_case_to_which_the_chair_is_tied_is_the_organisers(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        let (extra, _) = scoring.seat("vierde@jury.example", false).await;
        for place in 0..2 {
            scoring.complete(extra, scoring.panels[0].cases[place], |_| 3).await;
        }
        scoring::hand_in(&scoring, extra, scoring.round).await.unwrap();
        let (chair, tied) = (scoring.panels[0].chair(), scoring.panels[0].cases[0]);
        scoring.everybody_hands_in(|_, _, _| 3).await;
        conflicts::recuse(&scoring, chair, tied, Tie::Bureau, "Oud-collega.".to_owned()).await.unwrap();
        deliberate(&scoring).await;
        let sheet = sheet_of(&scoring, extra, 0).await;
        let by_chair = decide(&scoring, chair, Office::Chair, sheet, SheetDecisionKind::Striking).await;
        assert_eq!(by_chair, Err(Failure::NotFound));
        let office = Office::Organiser(scoring.edition_id());
        decide(&scoring, scoring.organiser, office, sheet, SheetDecisionKind::Reopening).await.unwrap();
    }

    async fn a_striking_takes_two_and_is_undone_in_the_same_way(backend: Backend) {
        use SheetDecisionKind::{Restoration, Striking};
        let scoring = in_deliberation(backend).await;
        let panel = &scoring.panels[0];
        let (chair, juror) = (panel.chair(), panel.jurors[1]);
        let (first, second) = (scoring.organiser, scoring.second_organiser);
        let office = Office::Organiser(scoring.edition_id());
        let sheet = sheet_of(&scoring, juror, 1).await;
        decide(&scoring, first, office, sheet, Striking).await.unwrap();
        decide(&scoring, first, office, sheet, Striking).await.unwrap();
        assert_eq!(decisions(&scoring, sheet).await.len(), 1);
        // A proposal changes nothing yet, and holds the round up.
        assert_eq!(counted(&scoring).await, 6);
        let blockers = round_blockers(RoundState::Deliberation, &scoring.readiness().await);
        assert_eq!(blockers, [Blocker::SheetProposals { count: 1 }]);
        assert_eq!(confirm(&scoring, first, sheet).await, refused(Refusal::SecondPersonNeeded));
        assert_eq!(confirm(&scoring, chair, sheet).await, Err(Failure::Forbidden));
        let (edition, decision) = (scoring.edition_id(), newest(&scoring, sheet).await);
        let stale = scoring.clock.now() - TimeDelta::minutes(11);
        let unproved = deliberation::confirm(&scoring, second, edition, sheet, decision, stale).await;
        assert_eq!(unproved, refused(Refusal::FreshAuthentication));
        confirm(&scoring, second, sheet).await.unwrap();
        confirm(&scoring, second, sheet).await.unwrap();
        assert_eq!((state_of(&scoring, sheet).await, counted(&scoring).await), (SheetState::Struck, 5));
        let blockers = round_blockers(RoundState::Deliberation, &scoring.readiness().await);
        assert_eq!(blockers, [Blocker::CasesShortOfSheets { count: 1 }]);
        let reopened = decide(&scoring, chair, Office::Chair, sheet, SheetDecisionKind::Reopening).await;
        assert_eq!(reopened, refused(Refusal::WrongState));
        decide(&scoring, chair, Office::Chair, sheet, Restoration).await.unwrap();
        confirm(&scoring, first, sheet).await.unwrap();
        assert_eq!((state_of(&scoring, sheet).await, counted(&scoring).await), (SheetState::HandedIn, 6));
        assert_eq!(acts(&scoring, 4).await, [
            Act::SheetRestored,
            Act::SheetRestorationProposed,
            Act::SheetStruck,
            Act::SheetStrikingProposed,
        ]);
        scoring.move_round(RoundState::Closed).await.unwrap();
        let late = decide(&scoring, chair, Office::Chair, sheet, Striking).await;
        assert_eq!(late, refused(Refusal::NotInThisRound));
    }

    async fn a_proposal_is_taken_back_and_only_one_is_live(backend: Backend) {
        use SheetDecisionKind::{Reopening, Striking};
        let scoring = in_deliberation(backend).await;
        let panel = &scoring.panels[0];
        let (chair, sheet) = (panel.chair(), sheet_of(&scoring, panel.jurors[1], 0).await);
        decide(&scoring, chair, Office::Chair, sheet, Striking).await.unwrap();
        let second = decide(&scoring, chair, Office::Chair, sheet, Reopening).await;
        assert_eq!(second, refused(Refusal::WrongState));
        let office = Office::Organiser(scoring.edition_id());
        let decision = newest(&scoring, sheet).await;
        deliberation::take_back(&scoring, scoring.organiser, office, sheet, decision).await.unwrap();
        assert_eq!(confirm(&scoring, scoring.second_organiser, sheet).await, refused(Refusal::NotProposed));
        assert_eq!(counted(&scoring).await, 6);
        let intent = |revision| Intent { kind: Striking, reason: "Anders.".to_owned(), revision };
        let stale = deliberation::decide(&scoring, chair, Office::Chair, sheet, intent(1)).await;
        assert_eq!(stale, Err(Failure::Stale));
        let mute = Intent { reason: " \n".to_owned(), ..intent(1) };
        let mute = deliberation::decide(&scoring, chair, Office::Chair, sheet, mute).await;
        assert_eq!(mute, refused(Refusal::ReasonMissing));
    }

    async fn scoring_is_not_reopened_over_live_decisions_and_a_struck_sheet_stays_struck(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (late, member) = scoring.seat("laat@jury.example", false).await;
        let case = scoring.panels[0].cases[0];
        scoring.complete(late, case, |_| 3).await;
        scoring.everybody_hands_in(|_, _, _| 3).await;
        deliberate(&scoring).await;
        let (chair, organiser) = (scoring.panels[0].chair(), scoring.organiser);
        closing::remind_jurors(&scoring, organiser, scoring.round, vec![member]).await.unwrap();
        let sheet = sheet_of(&scoring, late, 0).await;
        closing::accept_sheet(&scoring, chair, sheet).await.unwrap();
        decide(&scoring, chair, Office::Chair, sheet, SheetDecisionKind::Striking).await.unwrap();
        let edition = scoring.edition_id();
        let reopen = || {
            let (now, until) = (scoring.clock.now(), scoring.clock.now() + TimeDelta::days(2));
            phases::reopen_scoring(&scoring, organiser, edition, until, "Omdat.".to_owned(), now)
        };
        assert_eq!(reopen().await, refused(Refusal::Blocked { count: 1 }));
        confirm(&scoring, organiser, sheet).await.unwrap();
        reopen().await.unwrap();
        assert_eq!(state_of(&scoring, sheet).await, SheetState::Struck);
        let nothing = scoring::hand_in(&scoring, late, scoring.round).await;
        assert_eq!(nothing.err(), Some(Failure::Refused(Refusal::SheetsNotReady { sheets: 0 })));
        deliberate_again(&scoring).await;
        // What counted by the chair's yes does so again.
        decide(&scoring, chair, Office::Chair, sheet, SheetDecisionKind::Restoration).await.unwrap();
        confirm(&scoring, organiser, sheet).await.unwrap();
        assert_eq!(state_of(&scoring, sheet).await, SheetState::Accepted);
        assert_eq!(counted(&scoring).await, 4);
    }
}

async fn deliberate_again(scoring: &Scoring) {
    scoring.clock.move_by(TimeDelta::days(3));
    scoring.move_round(RoundState::Deliberation).await.unwrap();
}
