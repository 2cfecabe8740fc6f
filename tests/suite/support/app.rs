//! The real server on a free port, over tools of its own: a clock that stands still, mail in memory.

use super::TestTools;
use super::client::Client;
use interim_challenge::config::{BaseUrl, Http, PATIENCE};
use interim_challenge::domain::id::PersonId;
use interim_challenge::locale::Texts;
use interim_challenge::mail::{Mailer, SentLetter, Writer};
use interim_challenge::usecases::{Tools, accounts, deliver_mail};
use interim_challenge::web::{self, App, Running};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

/// A running server, stopped when the test ends.
pub struct TestApp {
    pub tools: Tools,
    pub address: std::net::SocketAddr,
    mailer: Mailer,
    writer: Writer,
    _running: Running,
    /// What the tools stand on, where the test leaves it to this server.
    _kept: Option<TestTools>,
}

impl TestApp {
    /// Serves the given tools.
    pub fn over(tools: TestTools) -> TestApp {
        let mut app = TestApp::beside(&tools);
        app._kept = Some(tools);
        app
    }

    /// Serves tools that the test goes on using.
    pub fn beside(tools: &Tools) -> TestApp {
        TestApp::patient(tools, PATIENCE)
    }

    /// Serves them to visitors who may take this long to send a form.
    pub fn patient(tools: &Tools, patience: Duration) -> TestApp {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let base_url = BaseUrl::from_setting(Some(&format!("http://{address}"))).expect("a base address");
        let http = Http {
            bind: address,
            base_url: base_url.clone(),
            trusted_proxy: false,
            patience,
        };
        let texts = Arc::new(Texts::load().expect("the texts load"));
        let mailer = Mailer::memory("Challenge <challenge@challenge.example>", "challenge.example");
        let writer = Writer::new(Arc::clone(&texts), base_url.origin()).expect("the letters load");
        let app = App::new(tools.clone(), texts, http, writer.clone(), None).expect("the templates load");
        let running = web::serve(app, listener, 1).expect("the server starts");
        TestApp {
            tools: tools.clone(),
            address,
            mailer: mailer.expect("a mailer"),
            writer,
            _running: running,
            _kept: None,
        }
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> Client {
        Client::new(self.address)
    }

    /// Signed in as a person, by a session made through the use-case that the demo's buttons use.
    pub async fn signed_in(&self, person: PersonId) -> Client {
        let opened = accounts::come_in(&self.tools, person)
            .await
            .expect("the person exists");
        let mut client = self.visitor();
        client.set_cookie(&format!("session={}", opened.token.secret()));
        client
    }

    /// Sends what waits in the outbox and returns all that went out so far.
    pub async fn mailbox(&self) -> Vec<SentLetter> {
        while deliver_mail::deliver_due(&self.tools, &self.mailer, &self.writer)
            .await
            .expect("the outbox")
            > 0
        {}
        self.mailer.taken()
    }
}
