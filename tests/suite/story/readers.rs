//! What the public and a candidate read, before the moment of the publication and from it on.

use super::candidates::Case;
use super::jury::level;
use super::publication::{REASON, WORDS};
use super::{FIRST_ORGANISER, PANELS, Story};
use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::at;
use crate::support::juries::{ELEMENTS, Scoring};
use crate::support::markup::words;
use chrono::TimeDelta;

const PAGES: [&str; 6] = [
    "/nl/",
    "/en/elements",
    "/nl/elements/trust",
    "/nl/editions",
    "/nl/editions/2026",
    "/en/rules",
];

/// Whether a kept page still holds is asked once a second.
async fn a_second_passes() {
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
}

pub async fn nothing_shows_before_its_moment(story: &Story, admitted: &[Case]) {
    story.now_is(at(2026, 6, 12, 17));
    let mut reader = story.app.visitor();
    for page in PAGES {
        let answer = reader.get(page).await;
        assert_eq!(answer.status, 200, "{page}");
        for case in admitted {
            assert!(
                !answer.body().contains(case.who.name),
                "{page} names {}",
                case.who.name
            );
        }
        assert!(!answer.body().contains(PANELS[0][0].name), "{page} names a juror");
    }
    let early = reader.get("/nl/editions/2026/publications/1").await;
    assert_eq!(early.status, 404);
    let mut candidate = story.sign_in(admitted[0].who).await;
    let report = candidate.get(&format!("{}/feedback", admitted[0].path())).await;
    assert_eq!(report.status, 200);
    assert!(!report.body().contains("level-fill-") && !report.body().contains(WORDS));
}

pub async fn everything_shows_at_its_moment(story: &Story, admitted: &[Case]) {
    story.now_is(at(2026, 6, 12, 18));
    a_second_passes().await;
    let mut reader = story.app.visitor();
    let edition = reader.get("/nl/editions/2026").await;
    let shown = words(&edition.body());
    for part in [
        "Marijke Oldenhuis",
        "De poort die dicht bleef",
        "De Schakel",
        REASON,
        "Financiën Niet toegekend",
        PANELS[1][2].name,
        "Publicatie 2026-1",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    for case in &admitted[1..] {
        assert!(!shown.contains(case.who.name), "who has no title stays unnamed");
    }
    let publication = reader.get("/en/editions/2026/publications/1").await;
    assert_eq!(publication.status, 200);
    assert!(words(&publication.body()).contains("Marijke Oldenhuis"));
    let elements = reader.get("/nl/elements").await;
    assert!(!elements.body().contains("figures-basis") && elements.status == 200);
    the_report_shows_the_own_levels(story, &admitted[0]).await;
    let mut other = story.sign_in(admitted[1].who).await;
    let foreign = other.get(&format!("{}/feedback", admitted[0].path())).await;
    assert_eq!(foreign.status, 404);
    let mut organiser = story.sign_in(FIRST_ORGANISER).await;
    story.move_on(&mut organiser, "phase").await;
    a_second_passes().await;
    let published = words(&reader.get("/nl/editions/2026").await.body());
    assert!(published.contains("Marijke Oldenhuis"), "{published}");
}

async fn the_report_shows_the_own_levels(story: &Story, case: &Case) {
    let mut candidate = story.sign_in(case.who).await;
    let report = candidate.get(&format!("{}/feedback", case.path())).await.body();
    assert!(words(&report).contains(WORDS));
    for juror in PANELS[0] {
        assert!(!report.contains(juror.name));
    }
    let shown: Vec<usize> = report
        .split("level-fill-")
        .skip(1)
        .filter_map(|rest| rest[..1].parse().ok())
        .collect();
    let mut expected = Vec::new();
    for element in 0..ELEMENTS.len() {
        let mut levels = [0, 1, 2].map(|juror| level(juror, 0, element));
        levels.sort_unstable();
        expected.extend(levels);
    }
    assert_eq!(shown, expected);
}

on_both_databases! {
    async fn an_edition_above_the_minimum_shows_its_figures(backend: Backend) {
        let scoring = Scoring::on(backend, &[5, 5]).await;
        scoring.everybody_hands_in(|juror, case, element| [4, 2, 3, 3, 5][(juror + 2 * case + element) % 5]).await;
        scoring.seal_and_reveal().await;
        scoring.award_all().await;
        let id = scoring.propose(1).await.unwrap();
        scoring.confirm(id).await.unwrap();
        let app = TestApp::beside(&scoring.tools);
        let mut reader = app.visitor();
        let before = words(&reader.get("/en/elements").await.body());
        assert!(!before.contains("10 candidates"), "{before}");
        scoring.clock.move_by(TimeDelta::hours(1));
        a_second_passes().await;
        let after = words(&reader.get("/en/elements").await.body());
        assert!(after.contains("10 candidates") && after.contains("6 jurors"), "{after}");
        for element in ELEMENTS {
            let page = reader.get(&format!("/nl/elements/{element}?edition=2026")).await;
            assert_eq!(page.status, 200);
            assert!(words(&page.body()).contains("Cijfers van editie 2026"), "{element}");
        }
        let publication = words(&reader.get("/en/editions/2026/publications/1").await.body());
        assert!(publication.contains("10 candidates"), "{publication}");
    }
}
