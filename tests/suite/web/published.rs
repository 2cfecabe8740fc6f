//! Published pages: kept, compressed, known by their ETag, and gone when what they show has changed.

use crate::on_both_databases;
use crate::support::TestTools;
use crate::support::app::TestApp;
use crate::support::editions::{organiser, plan};
use crate::support::juries::{ELEMENTS, Scoring};
use crate::support::markup::words;
use chrono::TimeDelta;
use interim_challenge::domain::edition::BothLanguages;
use interim_challenge::domain::id::{EditionId, PersonId};
use interim_challenge::domain::phase::Phase;
use interim_challenge::domain::rubric::{ElementDraft, ElementText};
use interim_challenge::locale::Language;
use interim_challenge::store::overview::public;
use interim_challenge::store::rubrics;
use interim_challenge::usecases::{Tools, accounts, editions, phases, rubric};

/// The edition of 2027 in preparation, with courage in the place of reflection.
async fn edition_with_courage(tools: &Tools, by: PersonId) -> EditionId {
    let mut plan = plan(2027);
    let year = TimeDelta::days(365);
    let dates = &mut plan.timetable;
    for date in [
        &mut dates.preparation_at,
        &mut dates.call_opens_at,
        &mut dates.call_closes_at,
        &mut dates.screening_closes_at,
        &mut dates.scoring_opens_at,
        &mut dates.scoring_closes_at,
        &mut dates.sealing_at,
        &mut dates.publication_at,
    ] {
        *date += year;
    }
    let edition = editions::create_edition(tools, by, plan).await.unwrap();
    let name = BothLanguages::new("Zorg", "Care");
    editions::add_sector(tools, by, edition, "care".to_owned(), name)
        .await
        .unwrap();
    let found = tools
        .store
        .read(move |c| rubrics::find_of_edition(c, edition))
        .await
        .unwrap()
        .unwrap();
    let old = found.element("reflection").unwrap();
    rubric::remove_element(tools, by, edition, old.id).await.unwrap();
    let named = |text: &ElementText, name: &str| ElementText {
        name: name.to_owned(),
        ..text.clone()
    };
    let draft = ElementDraft {
        weight: old.weight,
        weight_reason: String::new(),
        look_in: old.look_in.clone(),
        nl: named(&old.nl, "Moed"),
        en: named(&old.en, "Courage"),
    };
    rubric::add_element(tools, by, edition, "courage".to_owned(), draft)
        .await
        .unwrap();
    edition
}

on_both_databases! {
    async fn a_kept_page_is_answered_by_its_etag_and_comes_compressed(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let mut visitor = app.visitor();
        let plain = visitor.get("/en/elements").await;
        assert_eq!((plain.status, plain.header("content-encoding")), (200, ""));
        let etag = plain.header("etag").to_owned();
        let again = visitor.get_with("/en/elements", &[("If-None-Match", &etag)]).await;
        assert_eq!((again.status, again.bytes.len()), (304, 0));
        let brotli = visitor.get_with("/en/elements", &[("Accept-Encoding", "gzip, br")]).await;
        assert_eq!(brotli.header("content-encoding"), "br");
        let gzip = visitor.get_with("/en/elements", &[("Accept-Encoding", "gzip, br;q=0")]).await;
        assert_eq!(gzip.header("content-encoding"), "gzip");
        let mut unzipped = String::new();
        let mut decoder = flate2::read::GzDecoder::new(gzip.bytes.as_slice());
        std::io::Read::read_to_string(&mut decoder, &mut unzipped).unwrap();
        assert_eq!(unzipped, plain.body());
    }

    async fn a_publication_is_kept_until_somebody_whom_it_names_is_called_otherwise(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        scoring.everybody_hands_in(|juror, case, _| [2, 3, 4][(juror + case) % 3]).await;
        scoring.publish().await;
        let app = TestApp::beside(&scoring);
        let path = "/nl/editions/2026/publications/1";
        let brotli = app.visitor().get_with(path, &[("Accept-Encoding", "br")]).await;
        assert_eq!((brotli.status, brotli.header("content-encoding")), (200, "br"));
        assert!(words(&app.visitor().get(path).await.body()).contains("Marijke Oldenhuis"));
        let now = scoring.clock.now();
        let state = async || scoring.store.read(move |c| public::state(c, now)).await.unwrap();
        let before = state().await;
        assert_eq!(state().await, before);
        let winner = scoring.panels[0].candidates[0];
        accounts::change_profile(&scoring, winner, "Marijke van Oldenhuis".to_owned(), Language::Nl).await.unwrap();
        assert_ne!(state().await, before, "kept pages are dropped");
    }

    async fn the_elements_of_an_edition_can_be_read_from_its_call_on_whatever_was_published_before(backend: Backend) {
        let scoring = Scoring::on(backend, &[5, 5]).await;
        scoring.everybody_hands_in(|juror, case, _| [2, 3, 4][(juror + case) % 3]).await;
        scoring.publish().await;
        let next = edition_with_courage(&scoring, scoring.organiser).await;
        let app = TestApp::beside(&scoring);
        let mut reader = app.visitor();
        let courage = "/en/elements/courage";
        let of_next = ["/en/elements?edition=2027", "/en/elements/courage?edition=2027", courage];
        for path in of_next {
            assert_eq!(reader.get(path).await.status, 404, "{path}: a draft is nobody's to read");
        }
        phases::move_phase(&scoring, scoring.organiser, next, Phase::Call).await.unwrap();
        for path in of_next {
            let page = reader.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let text = words(&page.body());
            assert!(text.contains("Courage"), "{path}");
            assert!(text.contains("The figures of edition 2027 appear on 12 June 2027, 20:00 (Amsterdam)"), "{path}");
        }
        // Every one of them, also those that have figures of another edition.
        let rules = reader.get("/en/rules?edition=2027").await.body();
        let keys = ELEMENTS.iter().filter(|key| **key != "reflection").chain([&"courage"]);
        for key in keys {
            let page = format!("/en/elements/{key}?edition=2027");
            assert!(rules.contains(&format!("href=\"{page}\"")), "{key}");
            assert_eq!(reader.get(&page).await.status, 200, "{key}");
        }
        // The newest figures are still what is shown first, and what the new edition dropped is still there.
        let newest = reader.get("/en/elements").await.body();
        assert!(!newest.contains("courage") && newest.contains("/en/elements/reflection?edition=2026"));
        assert_eq!(reader.get("/en/elements/reflection?edition=2027").await.status, 404);
        assert_eq!(reader.get("/en/elements/reflection").await.status, 200);
        for nothing in ["/en/elements/none", "/en/elements?edition=2028", "/en/elements?edition=2027&sector=care"] {
            assert_eq!(reader.get(nothing).await.status, 404, "{nothing}");
        }
    }

    async fn while_nothing_is_published_a_draft_of_the_elements_is_nobody_s_to_read_either(backend: Backend) {
        let tools = TestTools::on(backend);
        let by = organiser(&tools, "een@challenge.example").await;
        organiser(&tools, "twee@challenge.example").await;
        let edition = edition_with_courage(&tools, by).await;
        let app = TestApp::beside(&tools);
        let mut reader = app.visitor();
        let draft = words(&reader.get("/en/elements").await.body());
        assert!(draft.contains("The first figures appear on 12 June 2027, 20:00 (Amsterdam)"), "{draft}");
        assert!(draft.contains("Reflection") && !draft.contains("Courage"));
        assert_eq!(reader.get("/en/elements/courage").await.status, 404);
        let now = tools.clock.now();
        let state = async || tools.store.read(move |c| public::state(c, now)).await.unwrap();
        let before = state().await;
        phases::move_phase(&tools, by, edition, Phase::Call).await.unwrap();
        assert_ne!(state().await, before, "kept pages are dropped");
        // That nothing has changed is believed for a second: another process asks afresh.
        let app = TestApp::beside(&tools);
        let mut reader = app.visitor();
        let called = words(&reader.get("/en/elements").await.body());
        assert!(!called.contains("Reflection") && called.contains("Courage"));
        assert_eq!(reader.get("/en/elements/courage").await.status, 200);
    }

    async fn a_new_house_shows_the_elements_with_which_editions_begin(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let mut visitor = app.visitor();
        let list = visitor.get("/en/elements").await.body();
        for key in ELEMENTS {
            let page = format!("/en/elements/{key}");
            assert!(list.contains(&format!("href=\"{page}\"")), "{key}");
            assert_eq!(visitor.get(&page).await.status, 200, "{key}");
        }
        assert!(words(&list).contains("The first figures are yet to come"));
    }
}
