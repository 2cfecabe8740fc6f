//! Registering, confirming, coming in and going out, over HTTP and by real letters.

use crate::on_both_databases;
use crate::support::TestTools;
use crate::support::app::TestApp;

fn link_in(text: &str) -> String {
    let start = text.find("http://").expect("a link");
    let url: String = text[start..].chars().take_while(|c| !c.is_whitespace()).collect();
    url.splitn(4, '/')
        .nth(3)
        .map(|path| format!("/{path}"))
        .expect("a path")
}

on_both_databases! {
    async fn a_person_registers_confirms_goes_out_and_comes_in_again(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let mut browser = app.visitor();
        let fields = [
            ("name", "Marijke Oldenhuis"),
            ("email", "marijke@oldenhuis.example"),
            ("language", "nl"),
        ];
        let thanks = browser.post("/nl/register", &fields).await;
        assert_eq!(thanks.status, 200);
        let letters = app.mailbox().await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].subject, "Bevestig uw e-mailadres");
        let link = link_in(&letters[0].text);
        let page = browser.get(&link).await;
        assert_eq!((page.status, browser.has_cookies()), (200, false), "looking at the link does nothing");
        let short = browser.post(&link, &[("password", "kort")]).await;
        assert_eq!(short.status, 422);
        assert_eq!(short.body().matches("Neem ten minste 12 tekens.").count(), 2, "in the summary and at the field");
        assert!(!short.body().contains("kort\""), "a password is never sent back");
        let confirmed = browser.post(&link, &[("password", "vijf vogels in de mist")]).await;
        assert_eq!((confirmed.status, confirmed.location()), (303, "/nl/candidate"));
        let account = browser.get("/nl/account").await;
        assert_eq!(account.status, 200);
        let left = browser.post("/nl/sign-out", &[]).await;
        assert_eq!((left.status, browser.has_cookies()), (303, false));
        assert_eq!(browser.get("/nl/account").await.location(), "/nl/sign-in?next=%2Fnl%2Faccount");
        let credentials = [
            ("email", "marijke@oldenhuis.example"),
            ("password", "vijf vogels in de mist"),
            ("next", "/nl/account/password"),
        ];
        let mut again = app.visitor();
        let back = again.post("/nl/sign-in", &credentials).await;
        assert_eq!((back.status, back.location()), (303, "/nl/account/password"));
    }

    async fn a_new_password_by_a_mailed_link_is_said_on_the_page_where_it_is_used(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let mut browser = app.visitor();
        browser.post("/en/register", &[("name", "A B"), ("email", "a@b.example")]).await;
        let confirm = link_in(&app.mailbox().await[0].text);
        browser.post(&confirm, &[("password", "five birds in the mist")]).await;
        let mut later = app.visitor();
        later.post("/en/forgot", &[("email", "a@b.example")]).await;
        let reset = link_in(&app.mailbox().await.last().expect("a letter").text);
        let new = "six birds in the mist";
        let changed = later.post(&reset, &[("password", new)]).await;
        assert_eq!((changed.status, changed.location()), (303, "/en/sign-in?done=password"));
        let said = "Your password has been changed. Sign in with it.";
        assert!(later.get(changed.location()).await.body().contains(said));
        assert!(!later.get("/en/sign-in?done=whatever").await.body().contains(said));
        let back = later.post("/en/sign-in", &[("email", "a@b.example"), ("password", new)]).await;
        assert_eq!((back.status, back.location()), (303, "/en/account"));
    }

    async fn a_known_and_an_unknown_address_get_the_same_answers(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let fields = |email| [("name", "A B"), ("email", email)];
        let mut browser = app.visitor();
        browser.post("/en/register", &fields("known@a.example")).await;
        let link = link_in(&app.mailbox().await[0].text);
        browser.get(&link).await;
        browser.post(&link, &[("password", "vijf vogels in de mist")]).await;
        let mut stranger = app.visitor();
        let known = stranger.post("/en/register", &fields("known@a.example")).await;
        let other = stranger.post("/en/register", &fields("other@a.example")).await;
        assert_eq!(known.status, other.status);
        assert_eq!(known.body().replace("known@", "other@"), other.body());
        let wrong = |email| [("email", email), ("password", "not the password at all")];
        let known = stranger.post("/en/sign-in", &wrong("known@a.example")).await;
        let other = stranger.post("/en/sign-in", &wrong("stray@a.example")).await;
        assert_eq!((known.status, other.status), (422, 422));
        assert_eq!(known.body().replace("known@", "stray@"), other.body());
        let known = stranger.post("/en/forgot", &[("email", "known@a.example")]).await;
        let other = stranger.post("/en/forgot", &[("email", "stray@a.example")]).await;
        assert_eq!(known.body().replace("known@", "stray@"), other.body());
    }

    async fn mistakes_are_named_at_their_fields_and_what_was_typed_is_kept(backend: Backend) {
        let app = TestApp::over(TestTools::on(backend));
        let fields = [("name", " "), ("email", "marijke@oldenhuis")];
        let page = app.visitor().post("/nl/register", &fields).await;
        assert_eq!(page.status, 422);
        for sentence in ["Vul een naam in.", "Het deel na de @ is niet volledig."] {
            assert_eq!(page.body().matches(sentence).count(), 2, "{sentence}: in the summary and at the field");
        }
        assert!(page.body().contains("value=\"marijke@oldenhuis\""));
    }
}
