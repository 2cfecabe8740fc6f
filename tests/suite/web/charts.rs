//! Charts to take elsewhere: alone on a page that other sites may frame, and as a file with the figures behind them.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::TestTools;
use crate::support::app::TestApp;
use crate::support::juries::{Scoring, Served, level};
use crate::support::markup::words;

const TRUST: &str = "/en/elements/trust?edition=2026";
const ALL: &str = "/en/elements?edition=2026";
const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// Both sectors are released, and the one kind.
async fn published(backend: Backend) -> Served {
    let edition = Scoring::with_panels_of(5, backend, &[11, 10]).await;
    edition.everybody_hands_in(level).await;
    edition.publish().await;
    edition.served()
}

/// The pictures of a page, as they are drawn.
fn drawings(page: &str) -> Vec<&str> {
    let begun = page.split("<svg class=\"chart\"").skip(1);
    begun
        .map(|rest| rest.split("</svg>").next().unwrap_or_default())
        .collect()
}

on_both_databases! {
    async fn a_chart_may_be_framed_by_anybody_and_its_page_by_nobody(backend: Backend) {
        let Served { app, organiser, .. } = published(backend).await;
        let mut reader = app.visitor();
        let mut organiser = app.signed_in(organiser).await;
        for page in [ALL, TRUST] {
            let policy = reader.get(page).await.header("content-security-policy").to_owned();
            assert!(policy.ends_with("frame-ancestors 'none'"), "{page}: {policy}");
        }
        for chart in [format!("{ALL}&embed=contrasts"), format!("{TRUST}&embed=bands"), format!("{TRUST}&embed=sector")] {
            let answer = reader.get(&chart).await;
            assert_eq!(answer.status, 200, "{chart}");
            assert_eq!(answer.header("content-security-policy"), FRAMED);
            assert_eq!(answer.header("x-frame-options"), "");
            assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
            // What is framed elsewhere holds nobody's session, and nothing that could be clicked by mistake.
            assert_eq!(organiser.get(&chart).await.body(), answer.body());
            assert!(!answer.body().contains("<form") && !answer.body().contains("<script"));
            let etag = answer.header("etag").to_owned();
            let again = reader.get_with(&chart, &[("If-None-Match", &etag)]).await;
            assert_eq!((again.status, again.header("content-security-policy")), (304, FRAMED));
        }
    }

    async fn a_chart_alone_shows_what_its_page_shows(backend: Backend) {
        let Served { app, .. } = published(backend).await;
        let mut reader = app.visitor();
        let page = reader.get(TRUST).await.body();
        let chart = reader.get(&format!("{TRUST}&embed=sector")).await.body();
        assert!(words(&chart).contains("Trust by sector, 2026"), "{}", words(&chart));
        let (shown, alone) = (drawings(&page), drawings(&chart));
        assert_eq!(alone.len(), 2, "two sectors");
        assert!(alone.iter().all(|drawing| shown.contains(drawing)), "{alone:?}");
        for basis in ["11 candidates, 5 jurors", "10 candidates, 5 jurors"] {
            assert!(words(&chart).contains(basis), "{basis}");
        }
        // The way back, and the code to copy, name the publication's edition.
        assert!(chart.contains("href=\"/en/elements/trust?edition=2026\""));
        let code = format!("src=\"http://{}/en/elements/trust?edition=2026&amp;embed=sector\"", app.address);
        assert!(page.contains(&code.replace('&', "&amp;").replace('"', "&quot;")), "{code}");
    }

    async fn the_file_of_a_chart_is_the_part_of_the_publications_file_behind_it(backend: Backend) {
        let Served { app, .. } = published(backend).await;
        let mut reader = app.visitor();
        let whole = reader.get("/en/editions/2026/publications/1/figures").await.body();
        let part = |group: &str, key: Option<&str>, element: Option<&str>| -> Vec<&str> {
            let rows = whole.lines().skip(1).filter(|row| {
                let cells: Vec<&str> = row.split(',').collect();
                cells[1] == group && key.is_none_or(|key| cells[2] == key) && element.is_none_or(|key| cells[7] == key)
            });
            whole.lines().take(1).chain(rows).collect()
        };
        for (address, expected, rows) in [
            (format!("{ALL}&download=contrasts"), part("edition", None, None), 8),
            (format!("{ALL}&sector=sector-1&download=contrasts"), part("sector", Some("sector-1"), None), 8),
            (format!("{TRUST}&download=bands"), part("edition", None, Some("trust")), 1),
            (format!("{TRUST}&sector=sector-1&download=bands"), part("sector", Some("sector-1"), Some("trust")), 1),
            (format!("{TRUST}&download=sector"), part("sector", None, Some("trust")), 2),
            (format!("{TRUST}&download=kind"), part("kind", None, Some("trust")), 1),
            (format!("{TRUST}&download=editions"), part("edition", None, Some("trust")), 1),
        ] {
            let answer = reader.get(&address).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, "text/csv; charset=utf-8"), "{address}");
            assert!(answer.header("content-disposition").starts_with("attachment; filename=\"challenge-2026-1-"));
            assert_eq!(answer.body().lines().collect::<Vec<_>>(), expected, "{address}");
            assert_eq!(expected.len(), rows + 1, "{address}");
        }
    }

    async fn what_is_no_chart_of_a_page_is_refused(backend: Backend) {
        let Served { app, .. } = published(backend).await;
        let mut reader = app.visitor();
        for (address, status) in [
            (format!("{ALL}&embed=no-such"), 400),
            (format!("{ALL}&download="), 400),
            (format!("{ALL}&embed=contrasts&download=contrasts"), 400),
            (format!("{ALL}&embed=bands"), 404),
            (format!("{ALL}&download=bands"), 404),
            (format!("{TRUST}&embed=contrasts"), 404),
            (format!("{TRUST}&download=contrasts"), 404),
            // One edition makes no line.
            (format!("{TRUST}&embed=editions"), 404),
            ("/en/elements/no-such?download=bands".to_owned(), 404),
            ("/en/elements?edition=1999&embed=contrasts".to_owned(), 404),
        ] {
            let answer = reader.get(&address).await;
            assert_eq!(answer.status, status, "{address}");
            assert!(answer.header("content-security-policy").ends_with("frame-ancestors 'none'"), "{address}");
        }
    }

    async fn before_the_first_publication_there_is_no_chart(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let mut reader = app.visitor();
        for shape in ["embed", "download"] {
            assert_eq!(reader.get(&format!("/en/elements?{shape}=contrasts")).await.status, 404);
            assert_eq!(reader.get(&format!("/en/elements/trust?{shape}=bands")).await.status, 404);
        }
    }
}
