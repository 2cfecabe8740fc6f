//! The one writer: a thread that takes queued writes, runs each in a savepoint of its own, and commits those that wait
//! together. The same on both databases; only BEGIN differs (on PostgreSQL every instance takes one advisory lock, so
//! writers never run side by side). A refused or panicked write is undone alone; a batch that fails, fails whole.

use super::connection::{AnyConnection, Manager, is_broken, on_backend};
use super::error::StoreError;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How many writes may wait, how long a caller waits for a place, and how many are committed together.
const PLACES: usize = 256;
const PATIENCE: Duration = Duration::from_secs(2);
const BATCH: usize = 64;

/// A connection inside a write's transaction. Only the writer makes one; store functions that write take it.
pub struct Tx<'c>(&'c mut AnyConnection);

impl Deref for Tx<'_> {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        self.0
    }
}

impl DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        self.0
    }
}

/// The way in; without it the writer is closed.
type Queue = mpsc::Sender<Box<dyn Job>>;

#[derive(Clone)]
pub(super) struct Writer {
    queue: Arc<Mutex<Option<Queue>>>,
    thread: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Writer {
    pub(super) fn start(manager: Manager) -> Result<Writer, StoreError> {
        let (queue, waiting) = mpsc::channel(PLACES);
        let connection = manager.open()?;
        let thread = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || work_through(waiting, connection, &manager))
            .map_err(|error| StoreError::Unreachable(error.to_string()))?;
        Ok(Writer {
            queue: Arc::new(Mutex::new(Some(queue))),
            thread: Arc::new(Mutex::new(Some(thread))),
        })
    }

    pub(super) async fn write<T, E>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let queue = self
            .queue
            .lock()
            .ok()
            .and_then(|queue| queue.clone())
            .ok_or(StoreError::Closed)?;
        let (reply, answer) = oneshot::channel();
        match tokio::time::timeout(PATIENCE, queue.reserve_owned()).await {
            Ok(Ok(place)) => {
                drop(place.send(Box::new(Typed {
                    work: Some(work),
                    outcome: None,
                    reply: Some(reply),
                })));
            }
            Ok(Err(_)) => return Err(StoreError::Closed.into()),
            Err(_) => return Err(StoreError::Busy.into()),
        }
        answer.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    pub(super) async fn close(&self) {
        if let Ok(mut queue) = self.queue.lock() {
            queue.take();
        }
        let thread = self.thread.lock().ok().and_then(|mut thread| thread.take());
        if let Some(thread) = thread {
            // The thread ends by itself once the queue is empty; a panic in it has been logged by then.
            let _ = tokio::task::spawn_blocking(move || thread.join()).await;
        }
    }
}

/// A write whose types the queue need not know.
trait Job: Send {
    /// Runs it; whether its work may stay.
    fn run(&mut self, connection: &mut AnyConnection) -> bool;
    /// Replaces its outcome by an error.
    fn fail(&mut self, error: StoreError);
    /// Tells the caller; `batch` is what became of the commit.
    fn answer(self: Box<Self>, batch: &Result<(), StoreError>);
}

struct Typed<F, T, E> {
    work: Option<F>,
    outcome: Option<Result<T, E>>,
    reply: Option<oneshot::Sender<Result<T, E>>>,
}

impl<F, T, E> Job for Typed<F, T, E>
where
    F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn run(&mut self, connection: &mut AnyConnection) -> bool {
        let Some(work) = self.work.take() else {
            return false;
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut Tx(connection))))
            .unwrap_or_else(|_| Err(StoreError::Panicked.into()));
        let stays = outcome.is_ok();
        self.outcome = Some(outcome);
        stays
    }

    fn fail(&mut self, error: StoreError) {
        self.outcome = Some(Err(error.into()));
    }

    fn answer(mut self: Box<Self>, batch: &Result<(), StoreError>) {
        let outcome = match (batch, self.outcome.take()) {
            (Ok(()), Some(outcome)) => outcome,
            // A refusal stands whatever became of the others.
            (Err(_), Some(Err(own))) => Err(own),
            (Err(error), _) => Err(error.clone().into()),
            (Ok(()), None) => Err(StoreError::TransactionLost.into()),
        };
        if let Some(reply) = self.reply.take() {
            // The caller may have gone; the write stands all the same.
            let _ = reply.send(outcome);
        }
    }
}

fn work_through(mut waiting: mpsc::Receiver<Box<dyn Job>>, mut connection: AnyConnection, manager: &Manager) {
    while let Some(first) = waiting.blocking_recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH {
            match waiting.try_recv() {
                Ok(job) => batch.push(job),
                Err(_) => break,
            }
        }
        let outcome = begin_renewed(&mut connection, manager)
            .and_then(|()| one_batch(&mut connection, &mut batch))
            .inspect_err(|error| tracing::error!(%error, writes = batch.len(), "a batch of writes failed"));
        if outcome.is_err() {
            recover(&mut connection, manager);
        }
        for job in batch {
            job.answer(&outcome);
        }
    }
}

/// BEGIN; where that fails nothing has run yet, so a new connection gets one more try.
fn begin_renewed(connection: &mut AnyConnection, manager: &Manager) -> Result<(), StoreError> {
    begin(connection).or_else(|error| {
        tracing::warn!(%error, "begin failed; a new connection is opened");
        *connection = manager.open()?;
        begin(connection)
    })
}

/// The key of the advisory lock behind which all instances write, one at a time.
const GATE: &str = "BEGIN; SELECT pg_advisory_xact_lock(7)";

fn begin(connection: &mut AnyConnection) -> Result<(), StoreError> {
    match connection {
        AnyConnection::Sqlite(inner) => {
            AnsiTransactionManager::begin_transaction_sql(inner, "BEGIN IMMEDIATE")?;
        }
        AnyConnection::Postgres(inner) => AnsiTransactionManager::begin_transaction_sql(inner, GATE)?,
    }
    Ok(())
}

/// Runs every job in a savepoint and commits. The checks of depth are not optional: a statement can end the whole
/// transaction under a job, and what ran before it would be answered as stored and be gone.
fn one_batch(connection: &mut AnyConnection, batch: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    for job in batch {
        AnyConnection::begin_transaction(connection)?;
        match (job.run(connection), depth(connection)) {
            (true, 2) => {
                if let Err(error) = AnyConnection::commit_transaction(connection) {
                    job.fail(error.into());
                    undo_to(connection, 1)?;
                }
            }
            (false, 2..) => undo_to(connection, 1)?,
            _ => return Err(StoreError::TransactionLost),
        }
        if depth(connection) != 1 {
            return Err(StoreError::TransactionLost);
        }
    }
    Ok(AnyConnection::commit_transaction(connection)?)
}

fn depth(connection: &mut AnyConnection) -> u32 {
    AnyConnection::transaction_manager_status_mut(connection)
        .transaction_depth()
        .ok()
        .flatten()
        .map_or(0, std::num::NonZeroU32::get)
}

/// Rolls back until `levels` levels are open: a panic in a nested transaction leaves more than one.
fn undo_to(connection: &mut AnyConnection, levels: u32) -> Result<(), StoreError> {
    while depth(connection) > levels {
        AnyConnection::rollback_transaction(connection)?;
    }
    Ok(())
}

fn recover(connection: &mut AnyConnection, manager: &Manager) {
    let undone = undo_to(connection, 0);
    if undone.is_ok() && !is_broken(connection) && on_backend!(connection, inner => alive(inner)) {
        return;
    }
    match manager.open() {
        Ok(fresh) => *connection = fresh,
        Err(error) => tracing::error!(%error, "no new connection for the writer yet"),
    }
}

fn alive<C: diesel::r2d2::R2D2Connection>(connection: &mut C) -> bool {
    connection.ping().is_ok()
}
