//! A migrated database for each test: a copied file on SQLite, a database made from a template on PostgreSQL.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use interim_challenge::config::DatabaseAddress;
use interim_challenge::store::migrate;
use std::path::PathBuf;
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
    _postgres: Option<super::postgres::TestPostgres>,
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
                    _postgres: None,
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
                    _postgres: Some(postgres),
                }
            }
        }
    }

    /// A SQLite database with the same rows.
    pub fn copy(&self) -> TestDatabase {
        let DatabaseAddress::Sqlite(path) = &self.address else {
            panic!("only a file is copied");
        };
        let folder = tempfile::tempdir().expect("a temporary folder");
        let target = folder.path().join("challenge.sqlite");
        let mut connection = SqliteConnection::establish(&path.to_string_lossy()).expect("the file opens");
        diesel::sql_query(format!("VACUUM INTO '{}'", target.display()))
            .execute(&mut connection)
            .expect("the file is copied");
        // A copy by VACUUM has lost the mode of its journal.
        SqliteConnection::establish(&target.to_string_lossy())
            .and_then(|mut copy| {
                copy.batch_execute("PRAGMA journal_mode = WAL")
                    .map_err(not_opened)
            })
            .expect("the copy keeps a log");
        TestDatabase {
            address: DatabaseAddress::Sqlite(target),
            _folder: folder,
            _postgres: None,
        }
    }

    pub fn address(&self) -> &DatabaseAddress {
        &self.address
    }
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
