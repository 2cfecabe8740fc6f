//! Published pages: kept, compressed, known by their ETag, and gone when what they show has changed.

use crate::on_both_databases;
use crate::support::TestTools;
use crate::support::app::TestApp;

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
}
