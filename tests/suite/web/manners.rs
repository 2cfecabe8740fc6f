//! What every route keeps, whoever asks: host, origin, encodings, form tokens, headers, statuses, languages.

use crate::support::app::TestApp;
use crate::support::client::{Client, encoded};
use crate::support::editions::organiser;
use crate::support::markup::words;
use crate::support::{Backend, TestTools};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn organiser_of(app: &TestApp) -> Client {
    let person = organiser(&app.tools, "a@challenge.example").await;
    app.signed_in(person).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_host_is_misdirected_and_the_probes_answer_to_any() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    assert_eq!(
        visitor.get_with("/nl/", &[("Host", "evil.example")]).await.status,
        421
    );
    assert_eq!(
        visitor.get_with("/healthz", &[("Host", "10.0.0.7")]).await.status,
        200
    );
    assert_eq!(
        visitor.get_with("/readyz", &[("Host", "10.0.0.7")]).await.status,
        200
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_from_another_site_is_refused_and_from_our_own_page_is_not() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    let own = format!("http://{}", app.address);
    let body = encoded(&[("email", "a@b.example")]);
    for (headers, expected) in [
        (vec![("Sec-Fetch-Site", "cross-site")], 403),
        (vec![("Sec-Fetch-Site", "same-site")], 403),
        (vec![("Origin", "https://evil.example")], 403),
        (vec![("Origin", "null")], 403),
        (vec![], 403),
        (vec![("Sec-Fetch-Site", "same-origin")], 200),
        (vec![("Origin", own.as_str())], 200),
        (
            vec![("Sec-Fetch-Site", "same-origin"), ("Origin", own.as_str())],
            200,
        ),
        (
            vec![
                ("Sec-Fetch-Site", "same-origin"),
                ("Origin", "https://evil.example"),
            ],
            403,
        ),
        (
            vec![("Sec-Fetch-Site", "cross-site"), ("Origin", own.as_str())],
            403,
        ),
    ] {
        let answer = visitor.post_raw("/en/forgot", &body, &headers).await;
        assert_eq!(answer.status, expected, "{headers:?}");
        let said = words(&answer.body()).contains("This request did not come from a page of ours");
        assert_eq!(said, expected == 403, "{headers:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signed_in_form_without_its_token_changes_nothing() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut browser = organiser_of(&app).await;
    let body = encoded(&[("name", "Mallory"), ("language", "en")]);
    let same = [("Sec-Fetch-Site", "same-origin")];
    assert_eq!(browser.post_raw("/en/account", &body, &same).await.status, 403);
    let wrong = format!("{body}&token=0000");
    assert_eq!(browser.post_raw("/en/account", &wrong, &same).await.status, 403);
    assert!(!browser.get("/en/account").await.body().contains("Mallory"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unknown_repeated_and_unreadable_fields_are_bad_requests() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    let same = [("Sec-Fetch-Site", "same-origin")];
    for body in [
        "email=a@b.example&organiser=true",
        "email=a@b.example&email=c@d.example",
        "email=%00",
        "email=%E9%E9n@b.example",
    ] {
        assert_eq!(
            visitor.post_raw("/en/forgot", body, &same).await.status,
            400,
            "{body}"
        );
    }
    let json = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", "application/json"),
    ];
    assert_eq!(visitor.post_raw("/en/forgot", "{}", &json).await.status, 415);
    let zipped = [("Sec-Fetch-Site", "same-origin"), ("Content-Encoding", "gzip")];
    assert_eq!(
        visitor.post_raw("/en/forgot", "email=a", &zipped).await.status,
        415
    );
    let huge = format!("email={}", "a".repeat(1_100_000));
    assert_eq!(visitor.post_raw("/en/forgot", &huge, &same).await.status, 413);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slash_too_many_leads_to_the_page_and_never_elsewhere() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    let moved = visitor.get("/nl/elements/?sector=care").await;
    assert_eq!(
        (moved.status, moved.location()),
        (308, "/nl/elements?sector=care")
    );
    for path in [
        "//evil.example/",
        "/nl//evil.example/",
        "/nl/none/",
        "/nl/elements//",
    ] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let tools = TestTools::on(Backend::Sqlite);
    let app = TestApp::patient(&tools, Duration::from_millis(50));
    let mut stream = TcpStream::connect(app.address).await.unwrap();
    let head = format!(
        "POST /en/forgot HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 50\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=a",
        app.address
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("That took too long"), "{answer}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_carries_the_security_headers_and_private_ones_are_not_stored() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut browser = organiser_of(&app).await;
    for path in [
        "/nl/",
        "/en/nothing-here",
        "/en/account",
        "/nl/elements",
        "/healthz",
    ] {
        let answer = browser.get(path).await;
        let policy = answer.header("content-security-policy").to_owned();
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
    }
    assert_eq!(
        browser.get("/en/account").await.header("cache-control"),
        "no-store"
    );
    let public = app.visitor().get("/nl/").await;
    assert_eq!(public.header("set-cookie"), "", "the public gets no cookie");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn public_pages_are_known_by_their_etag_and_nothing_else_is_stored() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    for path in [
        "/nl/",
        "/en/elements",
        "/nl/editions",
        "/en/rules",
        "/nl/method",
        "/en/privacy",
    ] {
        let page = visitor.get(path).await;
        assert_eq!(page.header("cache-control"), "public, no-cache", "{path}");
        let etag = page.header("etag").to_owned();
        let again = visitor.get_with(path, &[("If-None-Match", &etag)]).await;
        assert_eq!((again.status, again.bytes.len()), (304, 0), "{path}");
        let tagged = visitor.get(&format!("{path}?utm_source=brief")).await;
        assert_eq!(tagged.body(), page.body(), "{path}");
    }
    for path in [
        "/",
        "/nl",
        "/nl/account",
        "/nl/sign-in",
        "/healthz",
        "/nl/nergens",
    ] {
        assert_eq!(
            visitor.get(path).await.header("cache-control"),
            "no-store",
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_outside_both_languages_is_in_that_of_the_browser() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    for (path, accepted, language) in [
        ("/nowhere", "en-GB,nl;q=0.5", "en"),
        ("/nowhere", "nl", "nl"),
        ("/nl/nowhere", "en", "nl"),
        ("/de/", "en", "en"),
    ] {
        let answer = visitor.get_with(path, &[("Accept-Language", accepted)]).await;
        assert_eq!(answer.status, 404, "{path}");
        let written = format!("<html lang=\"{language}\">");
        assert!(answer.body().contains(&written), "{path} for {accepted}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn errors_have_pages_in_the_language_of_their_address() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    for (path, status, language) in [
        ("/nl/bestaat-niet", 404, "nl"),
        ("/en/does-not-exist", 404, "en"),
        ("/en/elements?edition=soon", 400, "en"),
        ("/nl/editions/1999", 404, "nl"),
        ("/en/editions/year", 404, "en"),
    ] {
        let answer = visitor.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert!(
            answer.body().contains(&format!("<html lang=\"{language}\">")),
            "{path}"
        );
    }
    let wrong_method = visitor
        .send("DELETE", "/en/sign-in", &[("Sec-Fetch-Site", "same-origin")], b"")
        .await;
    assert_eq!(
        (wrong_method.status, wrong_method.header("allow")),
        (405, "GET, POST")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_front_door_chooses_the_language_of_the_browser() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    let mut visitor = app.visitor();
    let english = visitor
        .get_with("/", &[("Accept-Language", "en-GB,nl;q=0.5")])
        .await;
    assert_eq!((english.status, english.location()), (302, "/en/"));
    let dutch = visitor.get_with("/", &[("Accept-Language", "de")]).await;
    assert_eq!(dutch.location(), "/nl/");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_next_target_leads_nowhere_but_home() {
    let app = TestApp::over(TestTools::on(Backend::Sqlite));
    for target in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
    ] {
        let next: String = form_urlencoded::byte_serialize(target.as_bytes()).collect();
        let page = app.visitor().get(&format!("/en/sign-in?next={next}")).await;
        assert!(page.body().contains("name=\"next\" value=\"\""), "{target}");
    }
}
