//! What tests stand on: a database of their own on either backend, a clock that stands still.

pub mod app;
pub mod cases;
pub mod client;
pub mod database;
pub mod editions;
pub mod forms;
pub mod juries;
pub mod markup;
pub mod postgres;
pub mod world;

use chrono::{NaiveDate, NaiveDateTime};
use interim_challenge::clock::Clock;
use interim_challenge::credentials::{HashingCost, Passwords};
use interim_challenge::files::Attachments;
use interim_challenge::store::Store;
use interim_challenge::usecases::Tools;

pub use database::{Backend, TestDatabase};

/// The instant at which a test begins unless it says otherwise: 1 March 2026, 9:00 UTC.
pub fn start() -> NaiveDateTime {
    at(2026, 3, 1, 9)
}

/// An instant on the hour, UTC.
pub fn at(year: i32, month: u32, day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day)
        .unwrap()
        .and_hms_opt(hour, 0, 0)
        .unwrap()
}

/// Tools over a database of their own.
pub struct TestTools {
    pub tools: Tools,
    /// Lives as long as the tools do.
    pub database: TestDatabase,
    files: tempfile::TempDir,
}

impl TestTools {
    pub fn on(backend: Backend) -> TestTools {
        let files = tempfile::tempdir().expect("a temporary folder");
        TestTools::over(TestDatabase::fresh(backend), files, start())
    }

    /// The same tools twice: over this database and a copy of it, each with its own files, at the same instant.
    pub fn doubled(self) -> (TestTools, TestTools) {
        let TestTools {
            tools,
            database,
            files,
        } = self;
        let now = tools.clock.now();
        // PostgreSQL copies a database only while nobody is connected to it.
        drop(tools);
        let copy = database.copy();
        let beside = tempfile::tempdir().expect("a temporary folder");
        copy_folder(files.path(), beside.path());
        (
            TestTools::over(database, files, now),
            TestTools::over(copy, beside, now),
        )
    }

    fn over(database: TestDatabase, files: tempfile::TempDir, now: NaiveDateTime) -> TestTools {
        let store = Store::open(database.address()).expect("the store opens");
        let passwords = Passwords::new(HashingCost::TRIAL);
        let attachments = Attachments::in_folder(files.path()).expect("the folder of attachments");
        TestTools {
            tools: Tools {
                store,
                clock: Clock::standing(now),
                passwords,
                attachments,
            },
            database,
            files,
        }
    }
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).expect("the folder of attachments") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).expect("a file is copied");
        }
    }
}

impl std::ops::Deref for TestTools {
    type Target = Tools;
    fn deref(&self) -> &Tools {
        &self.tools
    }
}

/// Makes one test for each database of an async function that takes a [`Backend`].
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($backend:ident: Backend) $body:block)+) => { $(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn run($backend: $crate::support::Backend) $body

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::support::Backend::Sqlite).await;
            }

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                run($crate::support::Backend::Postgres).await;
            }
        }
    )+ };
}
