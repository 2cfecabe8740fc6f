//! The life of a serving process: the server, the worker that delivers mail, and an orderly end on SIGINT or SIGTERM:
//! no new connections, the running requests, the queued writes.

use super::house::House;
use crate::usecases::deliver_mail;
use crate::web::{self, App, Running};
use anyhow::Context;
use std::net::TcpListener;
use std::time::Duration;

/// How often the outbox is looked at.
const MAIL_EVERY: Duration = Duration::from_secs(2);

/// Serves until a signal, then ends in order.
///
/// # Errors
/// The server cannot start, or ends with an error.
pub async fn live(house: House, app: App, listener: TcpListener) -> anyhow::Result<()> {
    let running = web::serve(app.clone(), listener, workers()).context("the server cannot start")?;
    finish(house, &app, running).await
}

async fn finish(house: House, app: &App, running: Running) -> anyhow::Result<()> {
    let House {
        tools,
        mailer,
        writer,
        ..
    } = house;
    let store = tools.store.clone();
    let (stop, mut stopped) = tokio::sync::watch::channel(false);
    let app = app.clone();
    let mail = tokio::spawn(async move {
        loop {
            if let Err(error) = deliver_mail::deliver_due(&tools, &mailer, &writer).await {
                tracing::warn!(%error, "the outbox");
            }
            app.tidy();
            tokio::select! {
                () = tokio::time::sleep(MAIL_EVERY) => {}
                _ = stopped.changed() => break,
            }
        }
    });
    // The server answers the signals itself: on SIGTERM it takes no more connections and lets running requests end.
    running.ended().await.context("the server")?;
    tracing::info!("the server has stopped; finishing the queued writes");
    stop.send(true).ok();
    mail.await.ok();
    store.close().await;
    Ok(())
}

fn workers() -> usize {
    std::thread::available_parallelism()
        .map_or(2, usize::from)
        .clamp(1, 8)
}
