//! Closing: what a chair may take along, what counts, and that nobody sees an order before it is revealed.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::editions::scoring_closes;
use crate::support::juries::{ELEMENTS, Scoring};
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::id::{PersonId, ScoresheetId};
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::phase::{Blocker, Phase, RoundState, round_blockers};
use interim_challenge::domain::ranking::Lean;
use interim_challenge::store::overview::deliberation::{sheets_of_chairs, waiting_sheets};
use interim_challenge::store::overview::flags;
use interim_challenge::store::overview::order::{
    OwnSeverity, PlacedCase, Reader, RevealedOrder, order, own_severity,
};
use interim_challenge::store::overview::organiser_progress::{Progress, TieAnswer, progress};
use interim_challenge::store::overview::sheet_list::sheet_list;
use interim_challenge::store::scoresheets;
use interim_challenge::usecases::{Failure, closing, conflicts, scoring, submissions};
use std::collections::BTreeSet;

async fn order_for(scoring: &Scoring, reader: Reader) -> Option<RevealedOrder> {
    let edition = scoring.edition_id();
    scoring
        .store
        .read(move |c| order(c, edition, reader))
        .await
        .unwrap()
}

/// The cases of the first sector, in their order.
async fn places(scoring: &Scoring) -> Vec<PlacedCase> {
    let order = order_for(scoring, Reader::Organiser).await.unwrap();
    order.sectors[0].components.concat()
}

async fn own_severity_of(scoring: &Scoring, juror: PersonId) -> Option<OwnSeverity> {
    let edition = scoring.edition_id();
    let read = scoring.store.read(move |c| own_severity(c, edition, juror));
    read.await.unwrap()
}

async fn progress_of(scoring: &Scoring) -> Progress {
    let round = scoring.round;
    scoring
        .store
        .read(move |c| progress(c, round))
        .await
        .unwrap()
        .unwrap()
}

async fn waiting(scoring: &Scoring, chair: PersonId) -> Vec<ScoresheetId> {
    let edition = scoring.edition_id();
    let sheets = scoring
        .store
        .read(move |c| waiting_sheets(c, edition, chair))
        .await
        .unwrap();
    sheets.into_iter().map(|waiting| waiting.sheet).collect()
}

async fn counted(scoring: &Scoring) -> usize {
    let round = scoring.round;
    scoring
        .store
        .read(move |c| scoresheets::counted_reviews(c, round))
        .await
        .unwrap()
        .len()
}

/// One panel of three plus one who completes and does not hand in, in deliberation.
async fn in_deliberation_with_one_left(backend: Backend) -> (Scoring, Vec<ScoresheetId>) {
    let scoring = Scoring::on(backend, &[2, 1]).await;
    let (late, _) = scoring.seat("laat@jury.example", false).await;
    // The late one sits in the panel of the last sector.
    let case = scoring.panels[1].cases[0];
    scoring.complete(late, case, |_| 2).await;
    scoring.everybody_hands_in(|_, _, _| 3).await;
    scoring.clock.move_to(scoring_closes() + TimeDelta::hours(1));
    scoring.move_round(RoundState::Deliberation).await.unwrap();
    let sheets = waiting(&scoring, scoring.panels[1].chair()).await;
    (scoring, sheets)
}

/// One panel, whose chair and third juror completed both sheets and did not hand in. In deliberation; the chair's sheets.
pub async fn with_a_chair_who_did_not_hand_in(backend: Backend) -> (Scoring, PersonId, Vec<ScoresheetId>) {
    let scoring = Scoring::on(backend, &[2]).await;
    let panel = &scoring.panels[0];
    for juror in &panel.jurors {
        for case in &panel.cases {
            scoring.complete(*juror, *case, |_| 3).await;
        }
    }
    scoring::hand_in(&scoring, panel.jurors[1], scoring.round)
        .await
        .unwrap();
    scoring.clock.move_to(scoring_closes() + TimeDelta::hours(1));
    scoring.move_round(RoundState::Deliberation).await.unwrap();
    let (edition, chair) = (scoring.edition_id(), panel.chair());
    let sheets = scoring
        .store
        .read(move |c| sheets_of_chairs(c, edition, chair))
        .await;
    let sheets = sheets.unwrap();
    assert!(sheets.iter().all(|sheet| sheet.own));
    let sheets = sheets.into_iter().map(|waiting| waiting.sheet).collect();
    (scoring, chair, sheets)
}

on_both_databases! {
    async fn a_chair_takes_along_complete_sheets_of_the_own_panel_after_a_reminder(backend: Backend) {
        let (scoring, sheets) = in_deliberation_with_one_left(backend).await;
        let (chair, other_chair) = (scoring.panels[1].chair(), scoring.panels[0].chair());
        assert_eq!(sheets.len(), 1);
        assert_eq!(waiting(&scoring, other_chair).await, vec![]);
        for stranger in [other_chair, scoring.panels[1].jurors[1], scoring.organiser] {
            let tried = closing::accept_sheet(&scoring, stranger, sheets[0]).await;
            assert_eq!(tried, Err(Failure::NotFound));
        }
        let unreminded = closing::accept_sheet(&scoring, chair, sheets[0]).await;
        assert_eq!(unreminded, Err(Failure::Refused(Refusal::NotReminded)));
        let members: Vec<_> = progress_of(&scoring).await.jurors.iter().map(|juror| juror.member).collect();
        let by_juror = closing::remind_jurors(&scoring, chair, scoring.round, members.clone()).await;
        assert_eq!(by_juror, Err(Failure::Forbidden));
        let remind = || closing::remind_jurors(&scoring, scoring.organiser, scoring.round, members.clone());
        assert_eq!(remind().await, Ok(1), "only who has not handed in");
        assert_eq!(remind().await, Ok(0), "a second click");
        let letters = scoring.letters(LetterKind::JurorReminder).await;
        assert_eq!(letters.len(), 1);
        assert_eq!((letters[0].facts["complete"].as_str(), letters[0].facts["sheets"].as_str()), ("1", "1"));
        let blocked = scoring.move_round(RoundState::Closed).await;
        assert_eq!(blocked, Err(Failure::Refused(Refusal::Blocked { count: 1 })));
        let before = counted(&scoring).await;
        closing::accept_sheet(&scoring, chair, sheets[0]).await.unwrap();
        assert_eq!(counted(&scoring).await, before + 1);
        let twice = closing::accept_sheet(&scoring, chair, sheets[0]).await;
        assert_eq!(twice, Err(Failure::Refused(Refusal::WrongState)));
        scoring.move_round(RoundState::Closed).await.unwrap();
        assert_eq!(scoring.round().await.closed_at, Some(scoring.clock.now()));
    }

    async fn nobody_decides_about_own_sheets_and_an_organiser_about_a_chairs(backend: Backend) {
        let (scoring, chair, sheets) = with_a_chair_who_did_not_hand_in(backend).await;
        let (organiser, edition) = (scoring.organiser, scoring.edition_id());
        let own = Err(Failure::Refused(Refusal::OwnSheet));
        assert_eq!(closing::accept_sheet(&scoring, chair, sheets[0]).await, own);
        assert_eq!(closing::decline_sheet(&scoring, chair, sheets[0]).await, own);
        let decide = async |actor, sheet, counts| {
            closing::decide_sheet_of_chair(&scoring, actor, edition, sheet, counts).await
        };
        assert_eq!(decide(chair, sheets[0], true).await, Err(Failure::Forbidden));
        assert_eq!(decide(organiser, sheets[0], true).await, Err(Failure::Refused(Refusal::NotReminded)));
        let members = scoring.panels[0].members.clone();
        closing::remind_jurors(&scoring, organiser, scoring.round, members).await.unwrap();
        let blockers = round_blockers(RoundState::Deliberation, &scoring.readiness().await);
        assert_eq!(blockers, [
            Blocker::SheetsUndecided { count: 2 },
            Blocker::ChairSheetsUndecided { count: 2 },
            Blocker::CasesShortOfSheets { count: 2 },
        ]);
        // The president as second organiser is still the chair whose sheet it is.
        let email = "jurylid-0-0@jury.example";
        assert_eq!(crate::support::editions::organiser(&scoring, email).await, chair);
        assert_eq!(decide(chair, sheets[0], true).await, own);
        // What is not a chair's is the chair's to decide.
        let others = waiting(&scoring, chair).await;
        let jurors = others.iter().find(|sheet| !sheets.contains(sheet)).unwrap();
        assert_eq!(decide(organiser, *jurors, true).await, Err(Failure::NotFound));
        let before = counted(&scoring).await;
        decide(organiser, sheets[0], true).await.unwrap();
        decide(organiser, sheets[1], false).await.unwrap();
        assert_eq!(counted(&scoring).await, before + 1);
        assert_eq!(decide(organiser, sheets[1], false).await, Err(Failure::Refused(Refusal::WrongState)));
    }

    async fn a_declined_sheet_neither_counts_nor_blocks(backend: Backend) {
        let (scoring, sheets) = in_deliberation_with_one_left(backend).await;
        let members: Vec<_> = progress_of(&scoring).await.jurors.iter().map(|juror| juror.member).collect();
        closing::remind_jurors(&scoring, scoring.organiser, scoring.round, members).await.unwrap();
        let before = counted(&scoring).await;
        closing::decline_sheet(&scoring, scoring.panels[1].chair(), sheets[0]).await.unwrap();
        assert_eq!(counted(&scoring).await, before);
        assert_eq!(waiting(&scoring, scoring.panels[1].chair()).await, vec![]);
        scoring.move_round(RoundState::Closed).await.unwrap();
    }

    async fn a_no_can_be_turned_into_a_yes_and_a_yes_not_into_a_no(backend: Backend) {
        let (scoring, sheets) = in_deliberation_with_one_left(backend).await;
        let members: Vec<_> = progress_of(&scoring).await.jurors.iter().map(|juror| juror.member).collect();
        closing::remind_jurors(&scoring, scoring.organiser, scoring.round, members).await.unwrap();
        let (before, chair) = (counted(&scoring).await, scoring.panels[1].chair());
        let sector = scoring.panels[1].sector;
        let offered = async || {
            let (round, reader) = (scoring.round, flags::Reader::Chair { person: chair, sector });
            let list = scoring.store.read(move |c| sheet_list(c, round, reader, None)).await.unwrap();
            list.answers.iter().map(|answer| (answer.counts, answer.can_count)).collect::<Vec<_>>()
        };
        closing::decline_sheet(&scoring, chair, sheets[0]).await.unwrap();
        assert_eq!(offered().await, vec![(false, Some(sheets[0]))]);
        closing::accept_sheet(&scoring, chair, sheets[0]).await.unwrap();
        assert_eq!(counted(&scoring).await, before + 1);
        assert_eq!(offered().await, vec![(true, None), (false, None)]);
        let refused = Err(Failure::Refused(Refusal::WrongState));
        assert_eq!(closing::accept_sheet(&scoring, chair, sheets[0]).await, refused);
        assert_eq!(closing::decline_sheet(&scoring, chair, sheets[0]).await, refused);
    }

    async fn nobody_reaches_the_order_before_it_is_revealed(backend: Backend) {
        let scoring = Scoring::on(backend, &[2, 1]).await;
        scoring.everybody_hands_in(|juror, case, element| [3, 2, 4][(juror + 2 * case + element) % 3]).await;
        let (chair, edition) = (scoring.panels[0].chair(), scoring.edition_id());
        let readers = [Reader::Organiser, Reader::Chair(chair)];
        let reveal = || closing::reveal_order(&scoring, scoring.organiser, edition);
        let refused = Failure::Refused(Refusal::NotInThisPhase { phase: Phase::Judging });
        for state in [None, Some(RoundState::Deliberation), Some(RoundState::Closed)] {
            if let Some(state) = state {
                scoring.move_round(state).await.unwrap();
            }
            for reader in readers {
                assert_eq!(order_for(&scoring, reader).await, None);
            }
            assert_eq!(reveal().await, Err(refused.clone()));
        }
        scoring.move_to(Phase::Sealed).await.unwrap();
        assert_eq!(order_for(&scoring, Reader::Organiser).await, None);
        assert_eq!(own_severity_of(&scoring, chair).await, None);
        let by_chair = closing::reveal_order(&scoring, chair, edition).await;
        assert_eq!(by_chair, Err(Failure::Forbidden));
        reveal().await.unwrap();
        let revealed = scoring.round().await.revealed_at;
        scoring.clock.move_by(TimeDelta::hours(1));
        reveal().await.unwrap();
        assert_eq!(scoring.round().await.revealed_at, revealed);
        let all = order_for(&scoring, Reader::Organiser).await.unwrap();
        let cases = all.sectors.iter().map(|sector| sector.components.concat().len());
        assert_eq!(cases.collect::<Vec<_>>(), [2, 1]);
        let own = order_for(&scoring, Reader::Chair(chair)).await.unwrap();
        assert_eq!(own.sectors, vec![all.sectors[0].clone()]);
        let none = order_for(&scoring, Reader::Chair(scoring.panels[0].jurors[1])).await.unwrap();
        assert_eq!((none.sectors, none.severities), (vec![], vec![]));
        assert_eq!(all.elements.iter().map(|of| of.key.as_str()).collect::<Vec<_>>(), ELEMENTS);
        assert_eq!(all.elements[0].figures.scores, 9);
    }

    async fn the_order_follows_the_means_and_a_withdrawn_case_leaves_it(backend: Backend) {
        let scoring = Scoring::on(backend, &[3]).await;
        scoring.everybody_hands_in(|juror, case, _| [2, 4, 3][case] + i64::from(juror == 0 && case > 0)).await;
        scoring.seal_and_reveal().await;
        let panel = &scoring.panels[0];
        let found = places(&scoring).await;
        let rank = |placed: &PlacedCase| placed.ranked.standing.unwrap().rank;
        let order: Vec<_> = found.iter().map(|placed| (placed.ranked.case, rank(placed))).collect();
        assert_eq!(order, [(panel.cases[1], 1), (panel.cases[2], 2), (panel.cases[0], 3)]);
        assert!((found[0].ranked.raw_mean - 13.0 / 3.0).abs() < 1e-12);
        submissions::withdraw(&scoring, panel.candidates[1], panel.cases[1]).await.unwrap();
        assert_eq!(places(&scoring).await.iter().map(rank).collect::<Vec<_>>(), [1, 2]);
    }

    async fn severity_is_for_the_juror_and_the_chair_of_the_panel(backend: Backend) {
        let scoring = Scoring::on(backend, &[5, 5]).await;
        // The second juror of each panel is a level lower, the chair a level higher on the odd elements.
        scoring.everybody_hands_in(|juror, case, element| {
            let level = 2 + (case as i64 + element as i64) % 3;
            level + i64::from(juror == 0 && element % 2 == 1) - i64::from(juror == 1)
        }).await;
        scoring.close().await;
        let [lenient, severe, other] = [0, 1, 2].map(|place| scoring.panels[0].jurors[place]);
        assert_eq!(own_severity_of(&scoring, severe).await, None);
        scoring.move_to(Phase::Sealed).await.unwrap();
        assert_eq!(own_severity_of(&scoring, severe).await, None);
        closing::reveal_order(&scoring, scoring.organiser, scoring.edition_id()).await.unwrap();
        let all = order_for(&scoring, Reader::Organiser).await.unwrap();
        assert!(all.basis.unwrap().severity_corrected && all.severities.is_empty());
        let panel = order_for(&scoring, Reader::Chair(lenient)).await.unwrap().severities;
        let jurors: Vec<_> = panel.iter().map(|of| (of.of.juror, of.of.reviews)).collect();
        assert_eq!(jurors, [(severe, 5), (other, 5), (lenient, 5)], "of this panel alone, the most severe first");
        assert_eq!((panel[0].of.lean(), panel[2].of.lean()), (Lean::Severe, Lean::Lenient));
        let own = own_severity_of(&scoring, severe).await;
        assert_eq!(own, Some(OwnSeverity::Estimated(panel[0].of)));
        assert_eq!(own_severity_of(&scoring, scoring.organiser).await, Some(OwnSeverity::NotCounted));
    }

    async fn a_small_round_says_that_it_corrects_nothing(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        scoring.everybody_hands_in(|juror, case, _| [2, 3, 4][(juror + case) % 3]).await;
        scoring.seal_and_reveal().await;
        let chair = scoring.panels[0].chair();
        assert_eq!(own_severity_of(&scoring, chair).await, Some(OwnSeverity::NotCorrected));
        let order = order_for(&scoring, Reader::Chair(chair)).await.unwrap();
        assert_eq!(order.severities, vec![]);
        let plain = order.sectors[0].components.concat();
        assert!(plain.iter().all(|placed| placed.ranked.fair_score == placed.ranked.raw_mean));
    }

    async fn a_recusal_after_handing_in_takes_the_sheet_out_of_the_count(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        let (late, _) = scoring.seat("laat@jury.example", false).await;
        let case = scoring.panels[0].cases[0];
        scoring.complete(late, case, |_| 5).await;
        scoring::hand_in(&scoring, late, scoring.round).await.unwrap();
        scoring.everybody_hands_in(|_, _, _| 3).await;
        assert_eq!(counted(&scoring).await, 4);
        let tie = interim_challenge::domain::recusal::Tie::Bureau;
        conflicts::recuse(&scoring, late, case, tie, "Te laat gezien.".to_owned()).await.unwrap();
        assert_eq!(counted(&scoring).await, 3);
        scoring.close().await;
    }

    async fn progress_tells_who_is_how_far_and_nothing_of_the_scores(backend: Backend) {
        let mut told = Vec::new();
        for level in [2, 4] {
            let scoring = Scoring::on(backend, &[2]).await;
            let panel = &scoring.panels[0];
            for case in &panel.cases {
                scoring.complete(panel.jurors[0], *case, |_| level).await;
            }
            scoring::hand_in(&scoring, panel.jurors[0], scoring.round).await.unwrap();
            scoring.complete(panel.jurors[1], panel.cases[0], |_| level).await;
            let tie = interim_challenge::domain::recusal::Tie::Other;
            conflicts::recuse(&scoring, panel.jurors[2], panel.cases[1], tie, "Buren.".to_owned()).await.unwrap();
            let progress = progress_of(&scoring).await;
            let jurors: Vec<_> = progress
                .jurors
                .iter()
                .map(|j| (j.assigned, j.untied, j.complete, j.recused, j.handed_in_at, j.last_active_at))
                .collect();
            let cases: Vec<_> = progress
                .cases
                .iter()
                .map(|c| (c.number, c.jurors, c.complete, c.counted, c.recused))
                .collect();
            let answered = |tie: TieAnswer| progress.answers.iter().filter(|a| a.tie == tie).count();
            let answers = [TieAnswer::NotYet, TieAnswer::Untied, TieAnswer::Recused].map(answered);
            assert_eq!(jurors.iter().map(|j| (j.0, j.1, j.2, j.3)).collect::<Vec<_>>(), [
                (2, 2, 2, 0),
                (2, 1, 1, 0),
                (1, 0, 0, 1),
            ]);
            assert_eq!(cases, [(1, 3, 2, 1, 0), (2, 2, 1, 1, 1)]);
            assert_eq!(answers, [2, 3, 1]);
            told.push(format!("{jurors:?} {cases:?} {answers:?}"));
        }
        assert_eq!(told[0], told[1]);
    }

    async fn pages_of_the_round_take_a_fixed_number_of_statements(backend: Backend) {
        let mut counts = BTreeSet::new();
        for cases in [1, 3] {
            let scoring = Scoring::on(backend, &[cases, 1]).await;
            scoring.everybody_hands_in(|_, _, _| 3).await;
            scoring.seal_and_reveal().await;
            progress_of(&scoring).await;
            let before = scoring.store.statements();
            progress_of(&scoring).await;
            let between = scoring.store.statements();
            order_for(&scoring, Reader::Organiser).await;
            counts.insert((between - before, scoring.store.statements() - between));
        }
        assert_eq!(counts.len(), 1, "{counts:?}");
    }
}
