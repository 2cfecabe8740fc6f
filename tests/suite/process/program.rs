//! The program as an installation runs it: `serve` over a database, on a free port of its own, and its two ways to end.
//! Only what was started here is ever ended, by its own number.

use crate::support::client::Client;
use interim_challenge::config::DatabaseAddress;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

/// How long the program may take to be ready or to end: far more than it needs, for machines that are busy.
const PATIENCE: Duration = Duration::from_secs(60);
/// Every variable that is a setting.
const SETTINGS: [&str; 9] = [
    "INTERIM_DATABASE",
    "INTERIM_BIND",
    "INTERIM_BASE_URL",
    "INTERIM_MAIL",
    "INTERIM_MAIL_FROM",
    "INTERIM_MAIL_CA",
    "INTERIM_FILES",
    "INTERIM_TRUSTED_PROXY",
    "INTERIM_LOG_JSON",
];

/// The program, with none of the settings of whoever runs the tests.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_interim-challenge"));
    for setting in SETTINGS {
        command.env_remove(setting);
    }
    command
        .env_remove("RUST_LOG")
        .args(arguments)
        .stdin(Stdio::null());
    command
}

/// What the program says when it is run to its end. One that does not end by itself fails the test.
pub fn outcome(mut command: Command) -> Output {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let began = Instant::now();
    while child.try_wait().expect("its state").is_none() {
        if began.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("the program did not end by itself");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.wait_with_output().expect("its output")
}

/// The database as its setting has it.
pub fn setting(database: &DatabaseAddress) -> String {
    match database {
        DatabaseAddress::Sqlite(path) => format!("sqlite:{}", path.display()),
        DatabaseAddress::Postgres(url) => url.clone(),
    }
}

/// An address that nothing listens on at the moment.
pub fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address")
}

/// A serving process, ended when the test ends.
pub struct Serving {
    child: Child,
    address: SocketAddr,
}

impl Serving {
    /// Starts `serve` and waits until it is ready. Letters and attachments go into `folder`.
    pub async fn over(database: &DatabaseAddress, folder: &Path) -> Serving {
        // Somebody else may take the port between looking for a free one and listening: then another is tried.
        for _ in 0..5 {
            if let Some(serving) = Serving::start(database, folder).await {
                return serving;
            }
        }
        panic!("the program ends as soon as it is started");
    }

    async fn start(database: &DatabaseAddress, folder: &Path) -> Option<Serving> {
        let address = free_address();
        let child = command(&["serve"])
            .env("INTERIM_DATABASE", setting(database))
            .env("INTERIM_BIND", address.to_string())
            .env("INTERIM_BASE_URL", format!("http://{address}"))
            .env(
                "INTERIM_MAIL",
                format!("folder:{}", folder.join("letters").display()),
            )
            .env("INTERIM_FILES", folder.join("files"))
            .env("RUST_LOG", "error")
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut serving = Serving { child, address };
        let began = Instant::now();
        loop {
            if serving.ended().is_some() {
                return None;
            }
            let probe = serving.visitor().try_get("/readyz").await;
            if probe.is_ok_and(|answer| answer.status == 200) {
                return Some(serving);
            }
            assert!(began.elapsed() < PATIENCE, "the program is not ready");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    pub fn visitor(&self) -> Client {
        Client::new(self.address)
    }

    /// Ends it at once, whatever it is doing: SIGKILL.
    pub fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it has ended");
    }

    /// Asks it to end, as whoever runs it does: SIGTERM.
    pub fn ask_to_end(&self) {
        let id = self.child.id();
        let asked = Command::new("sh")
            .args(["-c", &format!("kill -TERM {id}")])
            .status();
        assert!(asked.expect("a shell").success(), "it is asked to end");
    }

    /// How it ended, once it has.
    pub async fn end(mut self) -> ExitStatus {
        let began = Instant::now();
        loop {
            if let Some(status) = self.ended() {
                return status;
            }
            assert!(began.elapsed() < PATIENCE, "the program does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("its state")
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It has ended already unless the test fails.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
