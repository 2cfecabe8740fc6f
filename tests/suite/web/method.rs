//! The method page: whole, with its worked example, in both languages.

use crate::on_both_databases;
use crate::support::TestTools;
use crate::support::app::TestApp;
use crate::support::markup::words;

on_both_databases! {
    async fn the_method_is_explained_with_a_worked_example_and_every_link_leads_somewhere(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let mut reader = app.visitor();
        // Three jurors, four elements: the levels, the mean of the sheet; then the means and the contrasts.
        for (language, rows) in [
            ("nl", ["1 4 3 4 2 3,25", "2 5 4 4 3 4,00", "3 3 3 3 1 2,50", "+0,75"]),
            ("en", ["1 4 3 4 2 3.25", "2 5 4 4 3 4.00", "3 3 3 3 1 2.50", "+0.75"]),
        ] {
            let page = reader.get(&format!("/{language}/method")).await.body();
            let said = words(&page);
            for row in rows {
                assert!(said.contains(row), "{language}: {row}");
            }
            let targets: Vec<&str> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(targets.len() > 10, "{targets:?}");
            for target in targets {
                assert!(page.contains(&format!("id=\"{target}\"")), "{language}: {target}");
            }
        }
    }
}
