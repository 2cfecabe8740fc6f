//! Letters over SMTP with STARTTLS to a real server: they arrive whole; they wait in the outbox while it is away, the site
//! goes on, and they arrive when it is back; nothing is handed to a server for which nobody vouches.

use super::mail_server::{MailServer, Received};
use super::program::{command, outcome};
use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::editions::organiser;
use crate::support::{Backend, TestTools};
use chrono::TimeDelta;
use interim_challenge::domain::letter::{LINK_FACT, Letter};
use interim_challenge::locale::Texts;
use interim_challenge::mail::{Mailer, Writer};
use interim_challenge::store::letters;
use interim_challenge::usecases::deliver_mail;
use std::process::Output;
use std::sync::Arc;

/// A site, and the way its letters go.
struct Post {
    app: TestApp,
    server: MailServer,
    mailer: Mailer,
    writer: Writer,
}

impl Post {
    fn over(backend: Backend) -> Post {
        let app = TestApp::over(TestTools::on(backend));
        let server = MailServer::prepared();
        let mailer = server.mailer(true);
        let texts = Arc::new(Texts::load().expect("the texts"));
        let writer = Writer::new(texts, format!("http://{}", app.address)).expect("the letters");
        Post {
            app,
            server,
            mailer,
            writer,
        }
    }

    async fn register(&self, email: &str) {
        let fields = [("name", "Zoë Bögel-Ünal"), ("email", email), ("language", "nl")];
        let thanks = self.app.visitor().post("/nl/register", &fields).await;
        assert_eq!(thanks.status, 200);
    }

    /// Tries everything that is due; how many letters left.
    async fn deliver(&self) -> usize {
        let sent = deliver_mail::deliver_due(&self.app.tools, &self.mailer, &self.writer).await;
        sent.expect("a server that is away is no error")
    }

    async fn outbox(&self) -> Vec<Letter> {
        let found = self.app.tools.store.read(|c| letters::newest(c, 100, 0)).await;
        found.expect("the outbox")
    }

    /// How often each letter was tried, and whether it waits.
    async fn tries(&self) -> Vec<(i32, bool)> {
        let letters = self.outbox().await;
        letters
            .iter()
            .map(|letter| (letter.attempts, letter.sent_at.is_none()))
            .collect()
    }
}

fn link_in(letter: &Received) -> String {
    let start = letter.text.find("http://").expect("a link");
    let url: String = letter.text[start..]
        .chars()
        .take_while(|c| !c.is_whitespace())
        .collect();
    assert!(letter.html.contains(&url), "both parts have the link");
    format!("/{}", url.splitn(4, '/').nth(3).expect("a path"))
}

on_both_databases! {
    async fn a_letter_arrives_encrypted_and_its_link_works(backend: Backend) {
        let mut post = Post::over(backend);
        post.server.start();
        post.register("zoe@bogel.example").await;
        assert_eq!(post.deliver().await, 1);
        let received = post.server.received();
        assert_eq!(received.len(), 1);
        let letter = &received[0];
        assert_eq!((letter.to.as_slice(), letter.encrypted), (["zoe@bogel.example".to_owned()].as_slice(), true));
        assert_eq!(letter.subject, "Bevestig uw e-mailadres");
        assert!(!letter.text.contains("Bögel"), "who registers has us write no words of their own: {}", letter.text);
        let kept = &post.outbox().await[0];
        assert_eq!(letter.message_id, format!("<{}@challenge.example>", kept.id));
        let link = link_in(letter);
        let mut browser = post.app.visitor();
        assert_eq!(browser.get(&link).await.status, 200);
        assert_eq!(browser.post(&link, &[("password", "vijf vogels in de mist")]).await.location(), "/nl/candidate");
        assert_eq!(browser.get("/nl/account").await.status, 200);
        post.register("zoe@bogel.example").await;
        assert_eq!(post.deliver().await, 1);
        let received = post.server.received();
        let told = received.iter().find(|letter| letter.subject == "U hebt al een account").unwrap();
        assert!(told.text.starts_with("Beste Zoë Bögel-Ünal,"), "the account's own name: {}", told.text);
    }

    async fn an_address_that_the_server_does_not_know_is_given_up_at_once(backend: Backend) {
        let mut post = Post::over(backend);
        post.server.start();
        post.register("zoe@nergens.example").await;
        assert_eq!(post.deliver().await, 0);
        let letter = post.outbox().await.remove(0);
        assert_eq!((letter.attempts, letter.given_up_at.is_some()), (1, true), "{:?}", letter.last_error);
        post.app.tools.clock.move_by(TimeDelta::days(1));
        assert_eq!(post.deliver().await, 0);
        let id = organiser(&post.app.tools, "organisator@challenge.example").await;
        let mut organiser = post.app.signed_in(id).await;
        let page = organiser.get("/nl/organiser/outbox").await.body();
        assert!(page.contains("is-undeliverable") && page.contains("Niet te bezorgen sinds"), "{page}");
        assert!(page.contains("5.1.1 no such mailbox"), "{page}");
    }

    async fn letters_wait_while_the_server_is_away_and_the_site_goes_on(backend: Backend) {
        let mut post = Post::over(backend);
        let minutes = |n| post.app.tools.clock.move_by(TimeDelta::minutes(n));
        post.register("een@wacht.example").await;
        post.register("twee@wacht.example").await;
        assert_eq!(post.deliver().await, 0);
        assert_eq!(post.tries().await, [(1, true), (1, true)]);
        assert!(post.outbox().await.iter().all(|letter| letter.last_error.is_some()));
        // The site goes on, and takes more letters.
        assert_eq!(post.app.visitor().get("/nl/elements").await.status, 200);
        post.register("drie@wacht.example").await;
        // Nothing is tried before it is due again, two minutes after the first failure and four after the second.
        assert_eq!(post.deliver().await, 0);
        assert_eq!(post.tries().await, [(1, true); 3]);
        minutes(2);
        assert_eq!(post.deliver().await, 0);
        assert_eq!(post.tries().await, [(2, true); 3]);
        post.server.start();
        minutes(3);
        assert_eq!(post.deliver().await, 0, "not due yet");
        minutes(1);
        assert_eq!(post.deliver().await, 3);
        assert_eq!(post.tries().await, [(3, false); 3]);
        let to: Vec<String> = post.server.received().into_iter().flat_map(|letter| letter.to).collect();
        assert_eq!(to, ["drie@wacht.example", "een@wacht.example", "twee@wacht.example"]);
        let wiped = |letter: &Letter| !letter.facts.contains_key(LINK_FACT) && letter.last_error.is_none();
        assert!(post.outbox().await.iter().all(wiped), "the links live on in the letters alone");
        // It goes away once more between two letters: a connection that was kept is of no use.
        post.server.stop();
        post.register("vier@wacht.example").await;
        assert_eq!(post.deliver().await, 0);
        post.server.start();
        minutes(2);
        assert_eq!(post.deliver().await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_for_which_nobody_vouches_gets_no_letter() {
    let mut post = Post::over(Backend::Sqlite);
    post.mailer = post.server.mailer(false);
    post.server.start();
    post.register("zoe@bogel.example").await;
    assert_eq!(post.deliver().await, 0);
    let error = post.outbox().await[0].last_error.clone().unwrap_or_default();
    assert!(error.to_lowercase().contains("certificate"), "{error}");
    assert!(post.server.received().is_empty());
}

#[test]
fn the_program_itself_mails_an_invitation_over_smtp() {
    let mut server = MailServer::prepared();
    server.start();
    let output = invite_the_first(&server);
    let link = link_said(&output);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].to, ["eerste@challenge.example"]);
    assert!(
        received[0].encrypted && received[0].text.contains(&link),
        "{link}"
    );
}

#[test]
fn the_program_says_that_an_invitation_has_not_left() {
    // Nothing listens: the server is not started.
    let server = MailServer::prepared();
    let output = invite_the_first(&server);
    link_said(&output);
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    let lines: Vec<&str> = complaint.lines().collect();
    assert_eq!(lines.len(), 2, "{complaint}");
    assert!(
        lines[0].starts_with("the letter has not left: the mail server did not take it"),
        "{complaint}"
    );
    assert_eq!(lines[1], "`serve` tries again; the link works all the same");
}

fn invite_the_first(server: &MailServer) -> Output {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let database = folder.path().join("a.sqlite");
    let mut invite = command(&[
        "organiser",
        "invite",
        "eerste@challenge.example",
        "--language",
        "en",
    ]);
    invite
        .env("INTERIM_DATABASE", format!("sqlite:{}", database.display()))
        .env("INTERIM_BASE_URL", "https://challenge.example")
        .env("INTERIM_MAIL", server.address())
        .env("INTERIM_MAIL_CA", server.authority())
        .env("INTERIM_FILES", folder.path().join("files"));
    outcome(invite)
}

/// The one-time link that the program printed.
fn link_said(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let link = said.split_whitespace().last().expect("a link").to_owned();
    assert!(link.starts_with("https://challenge.example/en/join/"), "{link}");
    link
}
