//! One connection type over both databases, and how a connection is opened and prepared.
//! Apart from here, `write` and `migrations` nothing asks which database it is; `on_backend!` compiles one body for both.

use super::error::StoreError;
use crate::config::DatabaseAddress;
use diesel::connection::{Connection, Instrumentation, InstrumentationEvent, SimpleConnection};
use diesel::r2d2::{ManageConnection, R2D2Connection};
use diesel::{PgConnection, SqliteConnection};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Compiles the same body for the connection of each database: for statements that the enum cannot carry
/// (ON CONFLICT, inserts of several rows).
macro_rules! on_backend {
    ($connection:expr, $inner:ident => $body:expr) => {
        match $connection {
            $crate::store::AnyConnection::Sqlite($inner) => $body,
            $crate::store::AnyConnection::Postgres($inner) => $body,
        }
    };
}
pub(crate) use on_backend;

const SQLITE_PREPARATION: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; \
     PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;";
const POSTGRES_PREPARATION: &str = "SET TIME ZONE 'UTC'; SET lock_timeout = '3s'; \
     SET statement_timeout = '15s'; SET idle_in_transaction_session_timeout = '30s';";

/// Opens connections; counts the statements that go over them.
#[derive(Clone)]
pub(super) struct Manager {
    address: DatabaseAddress,
    statements: Arc<AtomicU64>,
    reads_only: bool,
}

impl Manager {
    pub(super) fn new(address: DatabaseAddress, statements: Arc<AtomicU64>) -> Manager {
        Manager {
            address,
            statements,
            reads_only: false,
        }
    }

    /// The same, for connections on which a write fails.
    pub(super) fn reading(self) -> Manager {
        Manager {
            reads_only: true,
            ..self
        }
    }

    pub(super) fn open(&self) -> Result<AnyConnection, StoreError> {
        let mut connection = open(&self.address)?;
        if self.reads_only {
            let restriction = match &connection {
                // What is read twice comes from the file system's cache; eight page caches would be paid for in memory.
                AnyConnection::Sqlite(_) => "PRAGMA query_only = ON; PRAGMA cache_size = -512;",
                AnyConnection::Postgres(_) => "SET default_transaction_read_only = on;",
            };
            connection.batch_execute(restriction)?;
        }
        connection.set_instrumentation(Counter(Arc::clone(&self.statements)));
        Ok(connection)
    }
}

/// Opens a prepared connection by the scheme of the address. (The derive's own `establish` would try SQLite first, and
/// SQLite takes any address for a file name.)
pub(super) fn open(address: &DatabaseAddress) -> Result<AnyConnection, StoreError> {
    let unreachable = |error: diesel::ConnectionError| StoreError::Unreachable(error.to_string());
    let mut connection = match address {
        DatabaseAddress::Sqlite(path) => {
            AnyConnection::Sqlite(SqliteConnection::establish(&path.to_string_lossy()).map_err(unreachable)?)
        }
        DatabaseAddress::Postgres(url) => {
            AnyConnection::Postgres(PgConnection::establish(url).map_err(unreachable)?)
        }
    };
    let preparation = match &connection {
        AnyConnection::Sqlite(_) => SQLITE_PREPARATION,
        AnyConnection::Postgres(_) => POSTGRES_PREPARATION,
    };
    connection.batch_execute(preparation)?;
    Ok(connection)
}

struct Counter(Arc<AtomicU64>);

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { .. } = event {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = StoreError;

    fn connect(&self) -> Result<AnyConnection, StoreError> {
        self.open()
    }

    fn is_valid(&self, connection: &mut AnyConnection) -> Result<(), StoreError> {
        Ok(on_backend!(connection, inner => inner.ping())?)
    }

    fn has_broken(&self, connection: &mut AnyConnection) -> bool {
        std::thread::panicking() || is_broken(connection)
    }
}

/// Whether a connection is of no more use: closed by the other side, or left inside a transaction.
pub(super) fn is_broken(connection: &mut AnyConnection) -> bool {
    on_backend!(connection, inner => inner.is_broken())
}
