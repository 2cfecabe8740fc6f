//! Published pages: kept, compressed, known by their ETag, and gone when what they show has changed.

use crate::on_both_databases;
use crate::support::TestTools;
use crate::support::app::TestApp;
use crate::support::juries::{ELEMENTS, Scoring};
use crate::support::markup::words;
use interim_challenge::locale::Language;
use interim_challenge::store::overview::public;
use interim_challenge::usecases::accounts;

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
