//! Sectors as the public reads them: released ones with switch, figures and links, waiting ones with their mark and no page.

use crate::on_both_databases;
use crate::support::juries::{ELEMENTS, Scoring, Served, level};
use crate::support::markup::words;

const FIRST: &str = "/en/elements?edition=2026&sector=care-public";
const SECOND: &str = "/en/elements?edition=2026&sector=sector-1";
const PUBLICATION: &str = "/en/editions/2026/publications/1";

fn csv(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect());
    rows.collect()
}

/// With one decimal, as pages say it.
fn one(number: &str) -> String {
    format!("{:.1}", number.parse::<f64>().expect("a number"))
}

on_both_databases! {
    async fn sectors_that_one_edition_can_show_are_chosen_by_a_switch(backend: Backend) {
        let edition = Scoring::with_panels_of(5, backend, &[11, 10]).await;
        edition.everybody_hands_in(level).await;
        edition.publish().await;
        let Served { app, .. } = edition.served();
        let mut reader = app.visitor();

        let whole = reader.get("/en/elements").await.body();
        for choice in [FIRST, SECOND] {
            assert!(whole.contains(&format!("href=\"{}\"", choice.replace('&', "&amp;"))), "{choice}");
        }
        assert!(words(&whole).contains("21 candidates, 10 jurors"));
        for (choice, basis) in [(FIRST, "11 candidates, 5 jurors"), (SECOND, "10 candidates, 5 jurors")] {
            let shown = reader.get(choice).await;
            assert_eq!(shown.status, 200);
            assert!(words(&shown.body()).contains(basis), "{choice}: {basis}");
        }
        let publication = words(&reader.get(PUBLICATION).await.body());
        assert!(publication.contains("Care and public sector 11 candidates, 5 jurors"), "{publication}");
        assert!(publication.contains("Sector 1 10 candidates, 5 jurors"), "{publication}");

        // The file says what the page says: the edition, the two sectors and the one kind, a row an element.
        let file = reader.get(&format!("{PUBLICATION}/figures")).await;
        assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8"));
        let rows = csv(&file.body());
        let of = |group: &str, key: &str| rows.iter().filter(|row| row[1] == group && row[2] == key).collect::<Vec<_>>();
        for (group, key, candidates) in [("edition", "", "21"), ("sector", "care-public", "11"), ("sector", "sector-1", "10")] {
            let own = of(group, key);
            assert_eq!(own.len(), ELEMENTS.len(), "{group} {key}");
            assert!(own.iter().all(|row| row[4] == "released" && row[5] == candidates), "{own:?}");
        }
        let page = reader.get(PUBLICATION).await.body();
        for row in of("edition", "") {
            let whole = format!("{} to {}", one(&row[13]), one(&row[14]));
            assert!(words(&page).contains(&format!("{} {whole}", one(&row[12]))), "{row:?}");
        }

        // An element's page says in the reader's words what the list says.
        let element = words(&reader.get("/en/elements/trust?edition=2026").await.body());
        assert!(element.contains("10 candidates, 5 jurors") && element.contains("11 candidates, 5 jurors"));
        for nothing in ["sector=no-such", "kind=no-such", "sector=", "sector=care-public&kind=change"] {
            let status = reader.get(&format!("/en/elements?edition=2026&{nothing}")).await.status;
            assert!([400, 404].contains(&status), "{nothing}: {status}");
        }
    }

    async fn a_sector_that_waits_has_its_mark_and_no_page(backend: Backend) {
        // Figures of the edition, of 10 candidates; the second sector is too small, so both sectors wait.
        let edition = Scoring::with_panels_of(5, backend, &[8, 2]).await;
        edition.everybody_hands_in(level).await;
        edition.publish().await;
        let Served { app, .. } = edition.served();
        let mut reader = app.visitor();

        let whole = reader.get("/en/elements").await.body();
        assert!(words(&whole).contains("10 candidates, 10 jurors") && !whole.contains("sector="));
        for waiting in [FIRST, SECOND] {
            assert_eq!(reader.get(waiting).await.status, 404);
        }
        let publication = reader.get(PUBLICATION).await.body();
        assert_eq!(publication.matches("class=\"mark-waits\"").count(), 2, "two sectors; the one kind reaches the minimum");
        let rows = csv(&reader.get(&format!("{PUBLICATION}/figures")).await.body());
        let waiting: Vec<&Vec<String>> = rows.iter().filter(|row| row[1] == "sector").collect();
        assert_eq!(waiting.len(), 2);
        for row in waiting {
            assert_eq!(row[4], "waits");
            assert!(row[5..].iter().all(String::is_empty), "{row:?}");
        }
        assert_eq!(reader.get("/en/editions/2026/publications/2/figures").await.status, 404);
        for number in ["8 candidates", "2 candidates"] {
            assert!(!words(&publication).contains(number), "how many wait is nobody's business yet: {number}");
        }
    }
}
