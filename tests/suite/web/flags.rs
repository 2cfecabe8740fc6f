//! What stands out in deliberation: who sees it, when, and that no case's place can be read from it.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::juries::Scoring;
use crate::support::markup::words;
use crate::usecases::deliberation::deliberate;
use interim_challenge::domain::flags::JurorFlag;
use interim_challenge::domain::phase::RoundState;
use interim_challenge::domain::recusal::Tie;
use interim_challenge::store::overview::flags::{DisagreementLine, FlagReport, Reader, SectorFlags, flags};
use interim_challenge::usecases::{conflicts, scoring};

const CHAIR: &str = "/nl/jury/panel/flags";
const ORGANISER: &str = "/nl/organiser/editions/2026/flags";

async fn report(scoring: &Scoring, reader: Reader) -> FlagReport {
    let round = scoring.round().await;
    let found = scoring.store.read(move |c| flags(c, &round, reader)).await;
    found.unwrap()
}

fn chair_of(scoring: &Scoring, place: usize) -> Reader {
    Reader::Chair {
        person: scoring.panels[place].chair(),
        sector: scoring.panels[place].sector,
    }
}

fn disagreements(sector: &SectorFlags) -> &[DisagreementLine] {
    &sector.disagreements
}

/// On trust in the second case of the first panel the chair stands three levels above the others.
fn apart(juror: usize, case: usize, element: usize) -> i64 {
    match (juror, case, element) {
        (0, 1, 2) => 5,
        (_, 1, 2) => 2,
        _ => 3,
    }
}

on_both_databases! {
    async fn flags_are_there_in_deliberation_only_and_for_chairs_and_organisers_only(backend: Backend) {
        let scoring = Scoring::on(backend, &[2, 1]).await;
        scoring.everybody_hands_in(apart).await;
        let app = TestApp::beside(&scoring.tools);
        let panel = &scoring.panels[0];
        let mut chair = app.signed_in(panel.chair()).await;
        let mut organiser = app.signed_in(scoring.organiser).await;
        let mut juror = app.signed_in(panel.jurors[1]).await;
        let mut candidate = app.signed_in(panel.candidates[0]).await;
        for (state, status) in [(None, 409), (Some(RoundState::Deliberation), 200), (Some(RoundState::Closed), 409)] {
            if let Some(state) = state {
                scoring.move_round(state).await.unwrap();
            }
            assert_eq!(chair.get(CHAIR).await.status, status, "{state:?}");
            assert_eq!(organiser.get(ORGANISER).await.status, status, "{state:?}");
            assert_eq!(juror.get(CHAIR).await.status, 404);
            assert_eq!(candidate.get(CHAIR).await.status, 404);
            assert_eq!(juror.get(ORGANISER).await.status, 403);
            assert_eq!(organiser.get(CHAIR).await.status, 404);
        }
    }

    async fn a_chair_sees_the_own_panel_and_an_organiser_all(backend: Backend) {
        let scoring = Scoring::on(backend, &[2, 1]).await;
        scoring.everybody_hands_in(|juror, case, element| {
            if element == 0 { [1, 3, 4][juror] } else { apart(juror, case, element) }
        }).await;
        deliberate(&scoring).await;
        let own = report(&scoring, chair_of(&scoring, 0)).await.sectors;
        assert_eq!(own.len(), 1);
        let lines: Vec<_> = disagreements(&own[0])
            .iter()
            .map(|one| {
                let ends = one.ends.as_ref().map(|ends| ends.each_ref().map(Vec::len));
                (one.case_number, one.element, one.apart, ends)
            })
            .collect();
        assert_eq!(lines, [(1, 0, 3, Some([1, 1])), (2, 0, 3, Some([1, 1])), (2, 2, 3, Some([1, 2]))]);
        let all = report(&scoring, Reader::Organiser).await.sectors;
        assert_eq!(all.iter().map(|one| disagreements(one).len()).collect::<Vec<_>>(), [3, 1]);
        assert_eq!(all.iter().map(|one| one.counted).collect::<Vec<_>>(), [6, 3]);
        let mut of_all = all.iter().flat_map(disagreements);
        assert!(of_all.all(|one| one.ends.is_none()), "names beside unnamed scores would name them");
        let app = TestApp::beside(&scoring.tools);
        let page = app.signed_in(scoring.panels[1].chair()).await.get(CHAIR).await.body();
        assert!(words(&page).contains("3 niveaus"), "{page}");
        assert!(!page.contains("case=01") && page.contains("case=03"), "{page}");
    }

    async fn a_chair_sees_nothing_of_a_case_to_which_the_chair_is_tied(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        let (extra, _) = scoring.seat("vierde@jury.example", false).await;
        for (place, case) in scoring.panels[0].cases.iter().enumerate() {
            scoring.complete(extra, *case, |element| apart(0, place, element)).await;
        }
        scoring::hand_in(&scoring, extra, scoring.round).await.unwrap();
        scoring.everybody_hands_in(|juror, case, element| apart(juror.max(1), case, element)).await;
        let (chair, tied) = (scoring.panels[0].chair(), scoring.panels[0].cases[1]);
        conflicts::recuse(&scoring, chair, tied, Tie::Client, "Oud-opdrachtgever.".to_owned()).await.unwrap();
        deliberate(&scoring).await;
        let own = report(&scoring, chair_of(&scoring, 0)).await.sectors;
        assert_eq!(disagreements(&own[0]), []);
        let all = report(&scoring, Reader::Organiser).await.sectors;
        assert_eq!(disagreements(&all[0]).len(), 1);
    }

    async fn who_gives_one_score_throughout_is_named_with_what_to_do(backend: Backend) {
        let scoring = Scoring::on(backend, &[4]).await;
        scoring.everybody_hands_in(|juror, case, element| match juror {
            1 => 4,
            _ => [2, 3, 4][(case + element * juror + juror) % 3],
        }).await;
        deliberate(&scoring).await;
        let found = report(&scoring, chair_of(&scoring, 0)).await.sectors;
        let flagged: Vec<_> = found[0].jurors.iter().map(|line| (line.flag, line.reviews)).collect();
        assert_eq!(flagged, [(JurorFlag::Constant, 4)]);
        let app = TestApp::beside(&scoring.tools);
        let page = words(&app.signed_in(scoring.organiser).await.get(ORGANISER).await.body());
        assert!(page.contains("gaf in alle 4 beoordelingen dezelfde score. Vraag of de niveaus"), "{page}");
    }

    async fn a_page_on_which_all_is_well_says_so_and_tells_no_cases_quality(backend: Backend) {
        let mut pages = Vec::new();
        // The same jury, about another best case: whoever reads the page learns nothing of it.
        for best in [0, 2] {
            let scoring = Scoring::on(backend, &[3]).await;
            scoring.everybody_hands_in(|juror, case, element| {
                i64::from(case == best) + [2, 3][(juror + element) % 2]
            }).await;
            deliberate(&scoring).await;
            let app = TestApp::beside(&scoring.tools);
            let chair = app.signed_in(scoring.panels[0].chair()).await.get(CHAIR).await;
            let organiser = app.signed_in(scoring.organiser).await.get(ORGANISER).await;
            assert_eq!([chair.status, organiser.status], [200, 200]);
            pages.push((words(&chair.body()), words(&organiser.body())));
        }
        assert!(pages[0].0.contains("Er valt niets op."), "{}", pages[0].0);
        assert_eq!(pages[0], pages[1]);
    }

    async fn while_scoring_organisers_read_who_links_the_cases_and_nothing_of_scores(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        let panel = &scoring.panels[0];
        let app = TestApp::beside(&scoring.tools);
        let mut organiser = app.signed_in(scoring.organiser).await;
        let cockpit = "/nl/organiser/editions/2026";
        let whole = words(&organiser.get(cockpit).await.body());
        assert!(whole.contains("Alle cases zijn met elkaar te vergelijken."), "{whole}");
        let tie = |juror, case| conflicts::recuse(&scoring, juror, case, Tie::Bureau, "Bekend.".to_owned());
        tie(panel.jurors[1], panel.cases[0]).await.unwrap();
        tie(panel.jurors[2], panel.cases[1]).await.unwrap();
        let one = words(&organiser.get(cockpit).await.body());
        assert!(one.contains("hangt aan één jurylid"), "{one}");
        tie(panel.chair(), panel.cases[0]).await.unwrap();
        let apart = words(&organiser.get(cockpit).await.body());
        assert!(apart.contains("vallen uiteen in 2 groepen die geen jurylid gemeen hebben: 01; 02. Nodig een jurylid uit"), "{apart}");
    }
}
