//! Where everything is kept: SQLite or PostgreSQL through one code path. Reads go through a pool, writes through one
//! queued writer. One file per aggregate: rows, queries, and the way between rows and the domain.
//! No rule lives here: who may see or do what is the domain's.

pub mod assignments;
pub mod audits;
pub mod bureaus;
pub mod cases;
mod connection;
pub mod editions;
mod error;
pub mod hand_ins;
pub mod jury_words;
pub mod letters;
pub mod links;
mod migrations;
pub mod overview;
pub mod panels;
pub mod people;
pub mod publications;
mod read;
pub mod recusals;
pub mod rounds;
pub mod rubrics;
mod schema;
pub mod scoresheets;
pub mod sessions;
pub mod sheet_decisions;
pub mod titles;
mod write;

pub use connection::AnyConnection;
pub use error::StoreError;
pub use migrations::{MigrationReport, migrate};
pub use write::Tx;

use crate::config::DatabaseAddress;
use connection::Manager;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The store of one process. Clones share it.
#[derive(Clone)]
pub struct Store {
    reads: read::Pool,
    writer: write::Writer,
    statements: Arc<AtomicU64>,
}

impl Store {
    /// Opens a migrated database.
    ///
    /// # Errors
    /// It cannot be reached.
    pub fn open(address: &DatabaseAddress) -> Result<Store, StoreError> {
        let statements = Arc::new(AtomicU64::new(0));
        let manager = Manager::new(address.clone(), Arc::clone(&statements));
        let writer = write::Writer::start(manager.clone())?;
        let reads = read::pool(manager.reading())?;
        Ok(Store {
            reads,
            writer,
            statements,
        })
    }

    /// Runs a read on a connection of the pool, off the async threads.
    ///
    /// # Errors
    /// The closure's own, or [`StoreError::Busy`] when no connection comes free.
    pub async fn read<T, E>(
        &self,
        query: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        read::run(&self.reads, query).await
    }

    /// Queues a write. It runs alone, in a savepoint of its own; when the answer comes it is on disk, or undone whole.
    ///
    /// # Errors
    /// The closure's own; [`StoreError::Busy`] when the queue stays full, [`StoreError::Closed`] after [`Store::close`],
    /// [`StoreError::Panicked`] when the closure panicked, or what the commit met.
    pub async fn write<T, E>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// Takes no more writes, finishes those that wait, and returns when the last is on disk.
    pub async fn close(&self) {
        self.writer.close().await;
    }

    /// How many statements have been sent so far, for tests and metrics.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }
}
