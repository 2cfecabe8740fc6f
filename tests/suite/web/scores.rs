//! The scores as files: who may have which, when, and what stands in them.

use crate::on_both_databases;
use crate::support::client::{Answer, Client};
use crate::support::juries::{ELEMENTS, Scoring, Served};
use interim_challenge::domain::audit::Act;
use interim_challenge::store::audits;
use std::collections::BTreeSet;

const CHAIR: &str = "/nl/jury/order/scores";
const ORGANISER: &str = "/nl/organiser/editions/2026/order/scores";

async fn take(browser: &mut Client, address: &str, file: &str) -> Answer {
    browser.get("/nl/account").await;
    browser.post(address, &[("file", file)]).await
}

fn rows(answer: &Answer) -> Vec<Vec<String>> {
    let body = answer.body();
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    body.lines().map(cells).collect()
}

on_both_databases! {
    async fn scores_are_taken_home_once_the_order_is_revealed_and_the_log_says_by_whom(backend: Backend) {
        let scoring = Scoring::on(backend, &[2, 1]).await;
        scoring.everybody_hands_in(|juror, case, element| [3, 2, 4][(juror + case + element) % 3]).await;
        let edition = scoring.edition_id();
        let chair = scoring.panels[0].chair();
        {
            let app = crate::support::app::TestApp::beside(&scoring.tools);
            let mut browser = app.signed_in(chair).await;
            let mut organiser = app.signed_in(scoring.organiser).await;
            assert_eq!(take(&mut browser, CHAIR, "long").await.status, 409);
            assert_eq!(take(&mut organiser, ORGANISER, "long").await.status, 409);
            scoring.close().await;
            scoring.move_to(interim_challenge::domain::phase::Phase::Sealed).await.unwrap();
            assert_eq!(take(&mut browser, CHAIR, "long").await.status, 409, "sealed, not revealed");
            assert_eq!(take(&mut organiser, ORGANISER, "wide").await.status, 409, "sealed, not revealed");
        }
        let reveal = interim_challenge::usecases::closing::reveal_order(&scoring, scoring.organiser, edition);
        reveal.await.unwrap();
        let Served { app, organiser, panels, .. } = scoring.served();
        let mut browser = app.signed_in(chair).await;
        let own = take(&mut browser, CHAIR, "long").await;
        assert_eq!(own.status, 200);
        assert_eq!(own.header("content-disposition"), "attachment; filename=\"challenge-2026-scores-long.csv\"; filename*=UTF-8''challenge-2026-scores-long.csv");
        assert_eq!([own.header("cache-control"), own.header("x-content-type-options")], ["no-store", "nosniff"]);
        assert_eq!(own.header("content-type"), "text/csv; charset=utf-8");
        let found = rows(&own);
        assert_eq!(found.len(), 1 + 2 * 3 * ELEMENTS.len());
        assert_eq!(found[0], ["case", "pool", "bureau", "juror", "element", "score"]);
        let jurors: BTreeSet<&String> = found[1..].iter().map(|row| &row[3]).collect();
        assert_eq!(jurors.len(), 3);
        let mut boss = app.signed_in(organiser).await;
        let wide = take(&mut boss, ORGANISER, "wide").await;
        let found = rows(&wide);
        assert_eq!(found.len(), 1 + 3 * 3);
        assert_eq!(found[0][..4], ["case", "pool", "bureau", "juror"]);
        assert_eq!(found[1..].iter().map(|row| row[3].as_str()).collect::<Vec<_>>(), ["A", "B", "C"].repeat(3));
        assert_eq!(take(&mut boss, ORGANISER, "wide").await.bytes, wide.bytes);
        let workbook = take(&mut boss, ORGANISER, "workbook").await;
        assert!(workbook.bytes.starts_with(b"PK"));
        assert_eq!(take(&mut boss, ORGANISER, "workbook").await.bytes, workbook.bytes);
        let order = take(&mut boss, ORGANISER, "order").await;
        let found = rows(&order);
        assert_eq!(found.len(), 1 + 3, "a row a case");
        let column = |name: &str| found[0].iter().position(|known| known == name).expect("a column");
        let ranks: Vec<&str> = found[1..].iter().map(|row| row[column("rank")].as_str()).collect();
        assert_eq!((ranks.len(), ranks[0], ranks[2]), (3, "1", "1"), "each sector for itself");
        let chances = found[1..3].iter().map(|row| row[column("p_first")].parse::<f64>().unwrap());
        assert!((chances.sum::<f64>() - 1.0).abs() < 1e-9);
        let own = rows(&take(&mut browser, CHAIR, "order").await);
        assert_eq!(own, found[..3], "a chair has the own sector's");
        assert_eq!(take(&mut boss, ORGANISER, "pdf").await.status, 400);
        let mut juror = app.signed_in(panels[0].jurors[1]).await;
        assert_eq!(take(&mut juror, CHAIR, "long").await.status, 404);
        assert_eq!(take(&mut juror, ORGANISER, "long").await.status, 403);
        let log = app.tools.store.read(move |c| audits::newest(c, Some(edition), 9, None)).await.unwrap();
        let taken = log.iter().filter(|(_, line)| line.act == Act::ScoresDownloaded);
        assert_eq!(taken.count(), 7);
    }
}

/// What an organiser's letters must not do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_letter_leads_from_one_case_to_another() {
    let scoring = Scoring::on(crate::support::Backend::Sqlite, &[6]).await;
    // Each juror has a level of their own throughout, so that a letter shows whose it is.
    scoring.everybody_hands_in(|juror, _, _| [2, 3, 4][juror]).await;
    scoring.seal_and_reveal().await;
    let Served { app, organiser, .. } = scoring.served();
    let mut boss = app.signed_in(organiser).await;
    let found = rows(&take(&mut boss, ORGANISER, "wide").await);
    let as_lettered: BTreeSet<Vec<&str>> = found[1..]
        .chunks(3)
        .map(|case| case.iter().map(|row| row[5].as_str()).collect())
        .collect();
    assert!(as_lettered.len() > 1, "the letters are the same in six cases");
}
