//! Without a script: a form whose session is over, or was renewed in another tab, does nothing, keeps what was typed, and
//! is sent again by a press on a button.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::cases::OpenCall;
use crate::support::client::{Answer, Client, encoded};
use crate::support::forms::PageForm;
use crate::support::markup::words;
use crate::support::world::World;
use interim_challenge::domain::id::PersonId;
use interim_challenge::domain::phase::RoundState;

const TEXT: &str = "\nWat er net getypt is, \"met aanhaling\" & <haken>.\nEn een tweede regel.";

/// Sends a form as a browser does, which names the page on which it stands.
async fn send_from(client: &mut Client, page: &str, action: &str, form: &PageForm) -> Answer {
    let referer = format!("http://{}{page}", client.address());
    let headers = [("Sec-Fetch-Site", "same-origin"), ("Referer", referer.as_str())];
    client.post_raw(action, &encoded(&form.fields()), &headers).await
}

/// A page's form with something typed into it.
async fn typed(client: &mut Client, page: &str, action: &str, field: &str) -> PageForm {
    let mut form = client.get(page).await.form(action, &[field]);
    form.set(field, TEXT);
    form
}

async fn come_in_again(app: &TestApp, client: &mut Client, person: PersonId) {
    let fresh = app.signed_in(person).await;
    client.take_cookies_of(&fresh);
}

on_both_databases! {
    async fn a_form_from_before_a_new_session_is_sent_again_by_a_button(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let app = TestApp::beside(&call);
        let page = format!("/nl/candidate/cases/{case}");
        let mut client = app.signed_in(person).await;
        let form = typed(&mut client, &page, &page, "section-approach").await;
        come_in_again(&app, &mut client, person).await;
        let refused = send_from(&mut client, &page, &page, &form).await;
        assert_eq!(refused.status, 403);
        assert!(words(&refused.body()).contains("opnieuw ingelogd"), "{}", words(&refused.body()));
        assert!(!client.get(&page).await.body().contains("tweede regel"), "nothing is saved yet");
        let again = refused.form(&page, &["section-approach", "revision-approach", "title"]);
        assert_eq!(again.value("section-approach"), Some(TEXT));
        assert!(refused.body().contains(">Aanpak</label>"), "the text says which it is");
        assert_eq!(client.send_form(&page, &again).await.status, 303);
        assert!(client.get(&page).await.body().contains("tweede regel"));
    }

    async fn a_form_after_the_session_is_kept_until_the_juror_is_back(backend: Backend) {
        let mut world = World::on(backend).await;
        while world.stage().await.round != RoundState::Scoring {
            world.advance().await;
        }
        let app = TestApp::beside(&world);
        let bench = &world.benches[0];
        let page = format!("/nl/jury/cases/{}", bench.cases[0]);
        let action = format!("{page}/sheet");
        let mut client = app.signed_in(bench.jurors[1]).await;
        let form = typed(&mut client, &page, &action, "why-trust").await;
        client.take_cookies_of(&app.visitor());
        let refused = send_from(&mut client, "/nl/jury/cases/nergens?x=//elders.example", &action, &form).await;
        assert_eq!((refused.status, refused.header("cache-control")), (401, "no-store"));
        let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
        assert!(refused.body().contains(&format!("\"/nl/sign-in?next={next}\"")), "{}", refused.body());
        let kept = refused.form(&action, &["why-trust", "level-trust"]);
        assert_eq!(kept.value("why-trust"), Some(TEXT));
        come_in_again(&app, &mut client, bench.jurors[1]).await;
        let asked = client.send_form(&action, &kept).await;
        assert_eq!(asked.status, 403);
        assert!(!client.get(&page).await.body().contains("tweede regel"), "nothing is saved yet");
        let again = asked.form(&action, &["why-trust", "level-trust"]);
        assert_eq!(client.send_form(&action, &again).await.status, 303);
        assert!(client.get(&page).await.body().contains("tweede regel"));
    }

    async fn passwords_and_files_are_not_shown_back(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let app = TestApp::beside(&call);
        let mut client = app.signed_in(person).await;
        client.get("/nl/account/password").await;
        come_in_again(&app, &mut client, person).await;
        let fields = [("present", "geheim zeggen wij"), ("password", "geheim zeggen wij ook")];
        let refused = client.post("/nl/account/password", &fields).await;
        assert_eq!(refused.status, 403);
        assert!(!refused.body().contains("geheim"), "{}", refused.body());
        let page = format!("/nl/candidate/cases/{case}");
        let refused = client.post_file(&format!("{page}/attachments"), "meting.pdf", b"%PDF-1.7\n%%EOF\n").await;
        assert_eq!(refused.status, 403);
        assert!(refused.body().contains(&format!("href=\"{page}\"")), "{}", refused.body());
        let mut visitor = app.visitor();
        let answer = visitor.post("/nl/account/password", &fields).await;
        assert_eq!((answer.status, answer.location()), (303, "/nl/sign-in?next=%2Fnl%2Faccount%2Fpassword"));
    }

    async fn a_link_that_was_used_says_how_to_get_another(backend: Backend) {
        let app = TestApp::over(crate::support::TestTools::on(backend));
        let mut visitor = app.visitor();
        for (path, onward) in [("/nl/confirm/abc", "/nl/register"), ("/nl/reset/abc", "/nl/forgot")] {
            let answer = visitor.post(path, &[("password", "vijf vogels in de mist")]).await;
            assert_eq!(answer.status, 404, "{path}");
            assert!(words(&answer.body()).contains("Deze link werkt niet meer"), "{path}");
            assert!(answer.body().contains(&format!("href=\"{onward}\"")), "{path}");
        }
    }
}
