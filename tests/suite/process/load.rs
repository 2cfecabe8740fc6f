//! Load on a serving process: eight windows of one organiser that put bureaus on the list as fast as they are answered,
//! and the comparison of what was answered with what is stored.

use super::program::Serving;
use crate::support::client::Client;
use crate::support::editions::PASSWORD;
use crate::support::{Backend, TestTools, editions};
use interim_challenge::clock::Clock;
use interim_challenge::domain::audit::Act;
use interim_challenge::domain::id::PersonId;
use interim_challenge::store::{Store, audits, bureaus};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

pub const WINDOWS: usize = 8;
const EMAIL: &str = "organisator@challenge.example";

/// An installation with one organiser, closed, for the program to open.
pub struct Installation {
    pub tools: TestTools,
    pub folder: tempfile::TempDir,
    organiser: PersonId,
}

impl Installation {
    pub async fn on(backend: Backend) -> Installation {
        let tools = TestTools::on(backend);
        // The program goes by the system's time, and sessions end.
        tools.clock.move_to(Clock::system().now());
        let organiser = editions::organiser(&tools, EMAIL).await;
        tools.store.close().await;
        Installation {
            tools,
            folder: tempfile::tempdir().expect("a temporary folder"),
            organiser,
        }
    }

    pub async fn serve(&self) -> Serving {
        Serving::over(self.tools.database.address(), self.folder.path()).await
    }

    /// Finds every bureau that was answered as stored, and none that is there by half.
    pub async fn holds(&self, answered: &BTreeSet<String>) {
        let store = Store::open(self.tools.database.address()).expect("the store opens");
        let stored = store.read(bureaus::all).await.expect("the bureaus");
        let names: BTreeSet<String> = stored.iter().map(|bureau| bureau.name.clone()).collect();
        let lost: Vec<&String> = answered.difference(&names).collect();
        assert!(lost.is_empty(), "answered and lost: {lost:?}");
        let lines = store.read(|c| audits::newest(c, None, 1_000_000, None)).await;
        let audited: BTreeSet<String> = lines
            .expect("the audit log")
            .into_iter()
            .filter(|(_, line)| line.act == Act::BureauAdded && line.actor == Some(self.organiser))
            .filter_map(|(_, line)| line.object)
            .collect();
        let ids: BTreeSet<String> = stored.iter().map(|bureau| bureau.id.to_string()).collect();
        assert_eq!(
            ids, audited,
            "a bureau and its line in the audit log are one write"
        );
        store.close().await;
    }
}

/// Signs the organiser in, through the form.
pub async fn sign_in(serving: &Serving) -> Client {
    let mut client = serving.visitor();
    let fields = [("email", EMAIL), ("password", PASSWORD)];
    let answer = client.post("/nl/sign-in", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body());
    // The form token of the session.
    assert_eq!(client.get("/nl/account").await.status, 200);
    client
}

/// Eight windows that write until the server is gone.
pub struct Load {
    windows: Vec<JoinHandle<Vec<String>>>,
    /// How many writes have been answered so far.
    count: Arc<AtomicUsize>,
}

impl Load {
    pub fn begin(client: &Client, round: usize) -> Load {
        let count = Arc::new(AtomicUsize::new(0));
        let window = |window| {
            let (client, count) = (client.clone(), Arc::clone(&count));
            tokio::spawn(async move { write_on(client, &format!("Bureau {round}-{window}"), &count).await })
        };
        Load {
            windows: (0..WINDOWS).map(window).collect(),
            count,
        }
    }

    /// Waits until the load is well under way, however busy the machine is.
    pub async fn under_way(&self) {
        let began = Instant::now();
        while self.count.load(Ordering::Relaxed) < WINDOWS {
            assert!(
                began.elapsed() < Duration::from_secs(30),
                "hardly a write is answered"
            );
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// The names of all bureaus that were answered as stored, once every window has met the end.
    pub async fn answered(self) -> Vec<String> {
        let mut answered = Vec::new();
        for window in self.windows {
            answered.extend(window.await.expect("no window fails"));
        }
        answered
    }
}

async fn write_on(mut client: Client, word: &str, count: &AtomicUsize) -> Vec<String> {
    let mut answered = Vec::new();
    for n in 0.. {
        let name = format!("{word}-{n}");
        let Ok(answer) = client.try_post("/nl/organiser/bureaus", &[("name", &name)]).await else {
            break;
        };
        assert_eq!(answer.status, 303, "{}", answer.body());
        answered.push(name);
        count.fetch_add(1, Ordering::Relaxed);
    }
    answered
}
