//! Reads: a pool of connections that refuse to write, used off the async threads.

use super::connection::{AnyConnection, Manager};
use super::error::StoreError;
use std::time::Duration;

pub(super) type Pool = diesel::r2d2::Pool<Manager>;

/// How many reads run at once; more wait.
const CONNECTIONS: u32 = 8;
/// How long a read waits for a connection.
const PATIENCE: Duration = Duration::from_secs(3);

pub(super) fn pool(manager: Manager) -> Result<Pool, StoreError> {
    Pool::builder()
        .max_size(CONNECTIONS)
        .min_idle(Some(0))
        .connection_timeout(PATIENCE)
        .test_on_check_out(false)
        .build(manager)
        .map_err(|error| StoreError::Unreachable(error.to_string()))
}

pub(super) async fn run<T, E>(
    pool: &Pool,
    query: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let pool = pool.clone();
    let answer = tokio::task::spawn_blocking(move || {
        let mut connection = pool.get().map_err(|error| {
            tracing::warn!(%error, "no connection for a read");
            StoreError::Busy
        })?;
        query(&mut connection)
    });
    answer.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}
