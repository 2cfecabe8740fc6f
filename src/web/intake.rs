//! How bodies are taken in: within a time, and files a few at once, since each is held in memory until it is judged.
//! What a body may hold is for `form` and `upload`.

use super::error::WebError;
use super::state::App;
use crate::usecases::Failure;
use actix_web::{HttpRequest, web};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// Files in memory at once.
const FILES: usize = 8;
/// How much longer than a form a file may take: 10 MiB over a train's connection.
const FILE_FACTOR: u32 = 5;
/// How long a file waits for room.
const ROOM_WITHIN: Duration = Duration::from_secs(10);

/// The doors for bodies.
pub struct Intake {
    patience: Duration,
    rooms: Arc<Semaphore>,
}

/// A file's place in memory, free again when it is dropped.
pub struct Room {
    _held: OwnedSemaphorePermit,
}

impl Intake {
    /// `patience`: how long a visitor may take to send a form.
    pub fn new(patience: Duration) -> Intake {
        Intake {
            patience,
            rooms: Arc::new(Semaphore::new(FILES)),
        }
    }

    /// The doors of the server that a request came to.
    ///
    /// # Errors
    /// The request came to no server of ours.
    pub fn of(request: &HttpRequest) -> Result<Arc<Intake>, WebError> {
        let app = request.app_data::<web::Data<App>>();
        app.map(|app| Arc::clone(&app.intake))
            .ok_or(WebError::BadRequest("no server"))
    }

    /// Reads a form.
    ///
    /// # Errors
    /// [`WebError::TooSlow`], or what `read` meets.
    pub async fn form<T>(&self, read: impl Future<Output = Result<T, WebError>>) -> Result<T, WebError> {
        within(self.patience, read).await
    }

    /// Reads a file once there is room for one.
    ///
    /// # Errors
    /// [`Failure::Unavailable`] where no room comes free, [`WebError::TooSlow`], or what `read` meets.
    pub async fn file<T>(
        &self,
        read: impl Future<Output = Result<T, WebError>>,
    ) -> Result<(T, Room), WebError> {
        let room = timeout(ROOM_WITHIN, Arc::clone(&self.rooms).acquire_owned());
        let Ok(Ok(held)) = room.await else {
            return Err(Failure::Unavailable.into());
        };
        let read = within(self.patience * FILE_FACTOR, read).await?;
        Ok((read, Room { _held: held }))
    }
}

async fn within<T>(time: Duration, read: impl Future<Output = Result<T, WebError>>) -> Result<T, WebError> {
    timeout(time, read).await.unwrap_or(Err(WebError::TooSlow))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;

    #[tokio::test]
    async fn a_file_keeps_its_room_until_it_is_dropped_and_one_that_never_ends_gives_it_back() {
        let intake = Intake::new(Duration::from_millis(1));
        let taken = futures_util::future::join_all((0..FILES).map(|_| intake.file(async { Ok(()) }))).await;
        assert!(taken.iter().all(Result::is_ok));
        assert_eq!(intake.rooms.available_permits(), 0);
        drop(taken);
        let endless = intake.file(pending::<Result<(), WebError>>()).await;
        assert!(matches!(endless, Err(WebError::TooSlow)));
        assert_eq!(intake.rooms.available_permits(), FILES);
    }
}
