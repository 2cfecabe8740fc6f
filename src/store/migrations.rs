//! Migrations: two folders of the same names, embedded. They run on a connection of their own, one instance at a time,
//! after a copy of a SQLite file that holds data, and never on a database that is newer than the program.

use super::connection::{AnyConnection, open};
use super::error::StoreError;
use crate::config::DatabaseAddress;
use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource, MigrationVersion};
use diesel::pg::Pg;
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::path::PathBuf;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// What a migration did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct MigrationReport {
    /// Versions applied now, in order.
    pub applied: Vec<String>,
    /// Where the copy of a SQLite database lies that held data before.
    pub copy: Option<PathBuf>,
}

/// Brings the database to this program's version.
///
/// # Errors
/// It cannot be reached, is newer than the program, or a migration fails (then nothing of that migration remains).
pub fn migrate(address: &DatabaseAddress) -> Result<MigrationReport, StoreError> {
    let mut connection = open(address)?;
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| StoreError::Database(error.to_string());
    match &mut connection {
        AnyConnection::Sqlite(inner) => {
            let known = versions(MigrationSource::<Sqlite>::migrations(&SQLITE).map_err(failed)?);
            let applied = inner.applied_migrations().map_err(failed)?;
            refuse_newer(&applied, &known)?;
            let mut report = MigrationReport::default();
            if !applied.is_empty() && applied.len() < known.len() {
                report.copy = Some(copy_sqlite(inner, address, &applied)?);
            }
            let done = inner.run_pending_migrations(SQLITE).map_err(failed)?;
            report.applied = done.iter().map(ToString::to_string).collect();
            Ok(report)
        }
        AnyConnection::Postgres(inner) => {
            inner.batch_execute("SET lock_timeout = '60s'; SELECT pg_advisory_lock(8);")?;
            let known = versions(MigrationSource::<Pg>::migrations(&POSTGRES).map_err(failed)?);
            refuse_newer(&inner.applied_migrations().map_err(failed)?, &known)?;
            let done = inner.run_pending_migrations(POSTGRES).map_err(failed)?;
            let applied = done.iter().map(ToString::to_string).collect();
            inner.batch_execute("SELECT pg_advisory_unlock(8);")?;
            Ok(MigrationReport { applied, copy: None })
        }
    }
}

fn versions<DB: diesel::backend::Backend>(migrations: Vec<Box<dyn Migration<DB>>>) -> Vec<String> {
    migrations
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect()
}

fn refuse_newer(applied: &[MigrationVersion<'_>], known: &[String]) -> Result<(), StoreError> {
    match applied
        .iter()
        .map(ToString::to_string)
        .find(|version| !known.contains(version))
    {
        Some(unknown) => Err(StoreError::Newer(unknown)),
        None => Ok(()),
    }
}

fn copy_sqlite(
    connection: &mut diesel::SqliteConnection,
    address: &DatabaseAddress,
    applied: &[MigrationVersion<'_>],
) -> Result<PathBuf, StoreError> {
    let DatabaseAddress::Sqlite(path) = address else {
        return Err(StoreError::NotFound);
    };
    let newest = applied.iter().map(ToString::to_string).max().unwrap_or_default();
    let mut copy = path.clone().into_os_string();
    copy.push(format!(".before-{newest}"));
    let copy = PathBuf::from(copy);
    if !copy.exists() {
        let quoted = copy.to_string_lossy().replace('\'', "''");
        connection.batch_execute(&format!("VACUUM INTO '{quoted}'"))?;
    }
    Ok(copy)
}
