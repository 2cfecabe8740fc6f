//! The rules of each edition at an address of their own, the links of an edition's own pages to them, and the editions
//! that home shows while more than one is under way.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::client::Answer;
use crate::support::editions::plan;
use crate::support::markup::words;
use crate::support::world::World;
use interim_challenge::domain::phase::Phase;
use interim_challenge::usecases::editions;

/// Whether a page leads to the rules of an edition of its own accord.
fn leads_to_rules_of(page: &Answer, year: i32) -> bool {
    page.body().contains(&format!("\"/nl/rules?edition={year}\""))
}

async fn prepare_next(world: &World) {
    editions::create_edition(world, world.organiser, plan(2027))
        .await
        .unwrap();
}

on_both_databases! {
    async fn an_edition_has_rules_from_its_call_on(backend: Backend) {
        let mut world = World::on(backend).await;
        let app = TestApp::beside(&world);
        let mut reader = app.visitor();
        let draft = reader.get("/nl/rules").await;
        assert_eq!(draft.status, 200);
        assert!(!words(&draft.body()).contains("Het reglement."));
        assert_eq!(reader.get("/nl/rules?edition=2026").await.status, 404);
        assert!(!leads_to_rules_of(&reader.get("/nl/editions/2026").await, 2026));
        world.advance().await;
        prepare_next(&world).await;
        for (path, canonical) in [
            ("/nl/rules", "/nl/rules"),
            ("/nl/rules?edition=2026", "/nl/rules?edition=2026"),
            ("/nl/rules?utm_source=brief&edition=2026", "/nl/rules?edition=2026"),
        ] {
            let page = reader.get(path).await;
            let shown = words(&page.body());
            assert!(shown.contains("De regels van 2026") && shown.contains("Het reglement."), "{path}");
            let canonical = format!("<link rel=\"canonical\" href=\"http://{}{canonical}\">", app.address);
            assert!(page.body().contains(&canonical), "{path}");
        }
        for (path, status) in [("2027", 404), ("1999", 404), ("soon", 400)] {
            assert_eq!(reader.get(&format!("/nl/rules?edition={path}")).await.status, status, "{path}");
        }
    }

    async fn the_pages_of_an_edition_lead_to_its_own_rules(backend: Backend) {
        let mut world = World::on(backend).await;
        world.advance().await;
        prepare_next(&world).await;
        let app = TestApp::beside(&world);
        let bench = &world.benches[0];
        let case = format!("/nl/candidate/cases/{}", bench.cases[0]);
        let mut reader = app.visitor();
        assert!(leads_to_rules_of(&reader.get("/nl/editions/2026").await, 2026));
        let mut candidate = app.signed_in(bench.candidates[0]).await;
        for page in ["/nl/candidate", &case] {
            assert!(leads_to_rules_of(&candidate.get(page).await, 2026), "{page}");
        }
        let mut juror = app.signed_in(bench.jurors[1]).await;
        assert!(leads_to_rules_of(&juror.get("/nl/jury").await, 2026));
    }

    async fn home_shows_every_edition_under_way(backend: Backend) {
        let mut world = World::on(backend).await;
        while world.stage().await.phase < Phase::Sealed {
            world.advance().await;
        }
        prepare_next(&world).await;
        let app = TestApp::beside(&world);
        let mut reader = app.visitor();
        let shown = words(&reader.get("/nl/").await.body());
        let (old, new) = (shown.find("Editie 2026"), shown.find("Editie 2027"));
        assert!(old.is_some() && old < new, "{shown}");
        assert!(shown.contains("De scores liggen vast"), "{shown}");
        world.advance().await;
        let shown = words(&reader.get("/nl/").await.body());
        assert!(!shown.contains("Editie 2026") && shown.contains("Editie 2027"), "{shown}");
    }

    async fn a_deadline_that_has_passed_is_not_said_as_if_it_were_ahead(backend: Backend) {
        let mut world = World::on(backend).await;
        world.advance().await;
        let app = TestApp::beside(&world);
        let mut reader = app.visitor();
        assert!(words(&reader.get("/nl/").await.body()).contains("dienen in tot en met"));
        world.clock.move_to(crate::support::editions::call_closes() + chrono::TimeDelta::seconds(1));
        let shown = words(&reader.get("/nl/").await.body());
        assert!(shown.contains("De inzending sloot op") && !shown.contains("tot en met 1 april"), "{shown}");
    }
}
