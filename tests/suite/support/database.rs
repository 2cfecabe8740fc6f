//! A migrated database for each test: a copied file on SQLite, a database made from a template on PostgreSQL.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use interim_challenge::config::DatabaseAddress;
use interim_challenge::store::migrate;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// A database that lives as long as its test.
pub struct TestDatabase {
    address: DatabaseAddress,
    _folder: tempfile::TempDir,
    postgres: Option<super::postgres::TestPostgres>,
}

impl TestDatabase {
    pub fn fresh(backend: Backend) -> TestDatabase {
        let folder = tempfile::tempdir().expect("a temporary folder");
        match backend {
            Backend::Sqlite => {
                let path = folder.path().join("challenge.sqlite");
                std::fs::copy(migrated_file(), &path).expect("the migrated file is copied");
                TestDatabase {
                    address: DatabaseAddress::Sqlite(path),
                    _folder: folder,
                    postgres: None,
                }
            }
            Backend::Postgres => {
                let postgres = super::postgres::TestPostgres::fresh(|url| {
                    migrate(&DatabaseAddress::Postgres(url.to_owned())).expect("the template migrates");
                });
                let address = DatabaseAddress::Postgres(postgres.url().to_owned());
                TestDatabase {
                    address,
                    _folder: folder,
                    postgres: Some(postgres),
                }
            }
        }
    }

    /// A database with the same rows. On PostgreSQL nobody may be connected to this one.
    pub fn copy(&self) -> TestDatabase {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let postgres = self.postgres.as_ref().map(super::postgres::TestPostgres::copy);
        let address = match (&self.address, &postgres) {
            (DatabaseAddress::Sqlite(path), _) => {
                let target = folder.path().join("challenge.sqlite");
                copy_file(path, &target);
                DatabaseAddress::Sqlite(target)
            }
            (DatabaseAddress::Postgres(_), copied) => {
                let copied = copied.as_ref().expect("a database of the tests");
                DatabaseAddress::Postgres(copied.url().to_owned())
            }
        };
        TestDatabase {
            address,
            _folder: folder,
            postgres,
        }
    }

    pub fn address(&self) -> &DatabaseAddress {
        &self.address
    }
}

fn copy_file(from: &Path, to: &Path) {
    let mut connection = SqliteConnection::establish(&from.to_string_lossy()).expect("the file opens");
    // Whoever had it open may still be closing it.
    connection
        .batch_execute(&format!(
            "PRAGMA busy_timeout = 5000; VACUUM INTO '{}'",
            to.display()
        ))
        .expect("the file is copied");
    // A copy by VACUUM has lost the mode of its journal.
    SqliteConnection::establish(&to.to_string_lossy())
        .and_then(|mut copy| {
            copy.batch_execute("PRAGMA journal_mode = WAL")
                .map_err(not_opened)
        })
        .expect("the copy keeps a log");
}

fn not_opened(error: diesel::result::Error) -> ConnectionError {
    ConnectionError::CouldntSetupConfiguration(error)
}

/// A SQLite file, migrated once for all tests of the process.
fn migrated_file() -> &'static PathBuf {
    static FILE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    &FILE
        .get_or_init(|| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let path = folder.path().join("migrated.sqlite");
            migrate(&DatabaseAddress::Sqlite(path.clone())).expect("the file migrates");
            (folder, path)
        })
        .1
}
