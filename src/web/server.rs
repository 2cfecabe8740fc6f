//! The server: layers in order, listening, and a graceful stop.

use super::state::App;
use super::{access_log, error_pages, headers, routes};
use actix_web::dev::ServerHandle;
use actix_web::middleware::from_fn;
use actix_web::{HttpServer, web};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

/// A server that runs.
pub struct Running {
    pub address: SocketAddr,
    handle: ServerHandle,
    end: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Running {
    /// Takes no more connections, lets the running requests end.
    pub async fn stop(self) -> std::io::Result<()> {
        self.handle.stop(true).await;
        self.ended().await
    }

    /// Waits until it has ended, by [`Running::stop`] or a signal.
    pub async fn ended(self) -> std::io::Result<()> {
        self.end.await.unwrap_or(Ok(()))
    }
}

/// Starts serving on a listener that is bound already.
///
/// # Errors
/// The listener cannot be used.
pub fn serve(app: App, listener: TcpListener, workers: usize) -> std::io::Result<Running> {
    let address = listener.local_addr()?;
    let https = app.http.base_url.is_https();
    let data = web::Data::new(app);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(data.clone())
            .configure(routes::configure)
            .default_service(web::to(routes::fallback))
            .wrap(from_fn(headers::check_origin))
            .wrap(error_pages::handlers())
            .wrap(headers::defaults(https))
            .wrap(from_fn(access_log::log))
            .wrap(from_fn(headers::catch_panics))
    })
    .workers(workers)
    .client_request_timeout(Duration::from_secs(10))
    .client_disconnect_timeout(Duration::from_secs(5))
    .keep_alive(Duration::from_secs(30))
    .max_connections(4096)
    .shutdown_timeout(15)
    .listen(listener)?
    .run();
    let handle = server.handle();
    Ok(Running {
        address,
        handle,
        end: tokio::spawn(server),
    })
}
