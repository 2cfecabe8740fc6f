//! A page asks the database the same number of questions, however many rows it shows.

use crate::support::Backend;
use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::editions::plan;
use crate::support::juries::Scoring;
use crate::usecases::deliberation::{decide, deliberate, sheet_of};
use chrono::TimeDelta;
use interim_challenge::domain::sheet_decision::SheetDecisionKind;
use interim_challenge::usecases::deliberation::Office;
use interim_challenge::usecases::editions;
use std::collections::BTreeMap;

/// How many statements the second view of each page takes; the first may note that somebody was seen.
async fn counted(scoring: &Scoring, browser: &mut Client, pages: &[String]) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for page in pages {
        let first = browser.get(page).await;
        assert_eq!(first.status, 200, "{page}");
        let before = scoring.store.statements();
        browser.get(page).await;
        counts.insert(page.clone(), scoring.store.statements() - before);
    }
    counts
}

/// The counts of the desks, with a sector for each number of cases.
async fn at_the_desks(cases: &[usize], more_editions: i32) -> BTreeMap<String, u64> {
    let scoring = Scoring::on(Backend::Sqlite, cases).await;
    for year in 0..more_editions {
        let mut plan = plan(2027 + year);
        plan.rules = Default::default();
        editions::create_edition(&scoring, scoring.organiser, plan)
            .await
            .unwrap();
    }
    let panel = &scoring.panels[0];
    for case in &panel.cases {
        scoring.complete(panel.jurors[1], *case, |_| 3).await;
    }
    let app = TestApp::beside(&scoring.tools);
    let mut organiser = app.signed_in(scoring.organiser).await;
    let edition = "/nl/organiser/editions/2026";
    let pages = [
        "/nl/organiser".to_owned(),
        "/nl/organiser/organisers".to_owned(),
        "/nl/organiser/bureaus".to_owned(),
        "/nl/organiser/outbox".to_owned(),
        "/nl/organiser/audit".to_owned(),
        edition.to_owned(),
        format!("{edition}/phase"),
        format!("{edition}/jurors"),
        format!("{edition}/cases"),
        format!("{edition}/reminders"),
        format!("{edition}/sectors"),
        format!("{edition}/rubric"),
        format!("{edition}/deadlines"),
        format!("{edition}/titles"),
        format!("{edition}/publication"),
    ];
    let mut counts = counted(&scoring, &mut organiser, &pages).await;
    let mut juror = app.signed_in(panel.jurors[1]).await;
    let case = format!("/nl/jury/cases/{}", panel.cases[0]);
    let pages = ["/nl/jury".to_owned(), "/nl/jury/hand-in".to_owned(), case.clone()];
    let mut of_juror = counted(&scoring, &mut juror, &pages).await;
    let sheet = of_juror.remove(&case).expect("a count");
    counts.insert("a scoresheet".to_owned(), sheet);
    counts.append(&mut of_juror);
    let mut chair = app.signed_in(panel.chair()).await;
    counts.append(&mut counted(&scoring, &mut chair, &["/nl/jury/panel".to_owned()]).await);
    let mut candidate = app.signed_in(panel.candidates[0]).await;
    counts.append(&mut counted(&scoring, &mut candidate, &["/nl/candidate".to_owned()]).await);
    counts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_asks_as_much_for_many_rows_as_for_few() {
    let few = at_the_desks(&[1], 0).await;
    let many = at_the_desks(&[3, 2, 1], 3).await;
    assert_eq!(few, many);
}

/// The counts of the pages of deliberation, where the panels disagree and a sheet is reopened.
async fn in_deliberation(cases: &[usize]) -> BTreeMap<String, u64> {
    let scoring = Scoring::on(Backend::Sqlite, cases).await;
    scoring
        .everybody_hands_in(|juror, case, element| [1, 3, 5][(juror + case + element) % 3])
        .await;
    deliberate(&scoring).await;
    let panel = &scoring.panels[0];
    for place in 0..panel.cases.len() {
        let sheet = sheet_of(&scoring, panel.jurors[1], place).await;
        let kind = SheetDecisionKind::Reopening;
        decide(&scoring, panel.chair(), Office::Chair, sheet, kind)
            .await
            .unwrap();
    }
    let sheet = sheet_of(&scoring, panel.jurors[1], 0).await;
    let app = TestApp::beside(&scoring.tools);
    let mut counts = BTreeMap::new();
    for (person, base) in [
        (panel.chair(), "/nl/jury/panel"),
        (scoring.organiser, "/nl/organiser/editions/2026"),
    ] {
        let mut browser = app.signed_in(person).await;
        let one = format!("{base}/sheets/{sheet}");
        let pages = [
            format!("{base}/flags"),
            format!("{base}/sheets?case=01"),
            one.clone(),
        ];
        let mut found = counted(&scoring, &mut browser, &pages).await;
        let of_sheet = found.remove(&one).expect("a count");
        counts.insert(format!("{base}, a sheet"), of_sheet);
        counts.append(&mut found);
    }
    counts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_of_deliberation_asks_as_much_for_many_rows_as_for_few() {
    assert_eq!(in_deliberation(&[1]).await, in_deliberation(&[4, 2]).await);
}

/// The counts of pages that nobody has opened before, so that they are not kept yet.
async fn in_public(cases: &[usize]) -> BTreeMap<String, u64> {
    let scoring = Scoring::on(Backend::Sqlite, cases).await;
    scoring
        .everybody_hands_in(|juror, case, element| [4, 2, 3][(juror + case + element) % 3])
        .await;
    scoring.seal_and_reveal().await;
    scoring.award_all().await;
    let id = scoring.propose(2).await.unwrap();
    scoring.confirm(id).await.unwrap();
    scoring.clock.move_by(TimeDelta::hours(2));
    let app = TestApp::beside(&scoring.tools);
    let mut reader = app.visitor();
    let mut counts = BTreeMap::new();
    reader.get("/nl/method").await;
    for page in [
        "/nl/",
        "/nl/elements",
        "/nl/elements/trust",
        "/nl/editions",
        "/nl/editions/2026",
        "/nl/editions/2026/publications/1",
        "/nl/rules",
    ] {
        let before = scoring.store.statements();
        assert_eq!(reader.get(page).await.status, 200, "{page}");
        counts.insert(page.to_owned(), scoring.store.statements() - before);
    }
    let chair = app.signed_in(scoring.panels[0].chair()).await;
    let mut chair = chair;
    let pages = ["/nl/jury/order".to_owned(), "/nl/jury/titles".to_owned()];
    counts.append(&mut counted(&scoring, &mut chair, &pages).await);
    let mut juror = app.signed_in(scoring.panels[0].jurors[1]).await;
    counts.append(&mut counted(&scoring, &mut juror, &["/nl/jury/severity".to_owned()]).await);
    let mut organiser = app.signed_in(scoring.organiser).await;
    let pages = ["order", "titles", "publication"].map(|page| format!("/nl/organiser/editions/2026/{page}"));
    counts.append(&mut counted(&scoring, &mut organiser, &pages).await);
    counts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_public_page_asks_as_much_for_many_rows_as_for_few() {
    assert_eq!(in_public(&[1, 1]).await, in_public(&[4, 3, 2]).await);
}
