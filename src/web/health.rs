//! Probes for whoever runs the server: alive, and ready to serve. They tell nothing else.

use super::error_pages::Rendered;
use super::state::App;
use crate::store::{StoreError, people};
use actix_web::{HttpResponse, web};

/// `GET /healthz`: the process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ok\n")
}

/// `GET /readyz`: the database answers too.
pub async fn ready(app: web::Data<App>) -> HttpResponse {
    let answer = app.tools.store.read(|c| people::organisers(c).map(|_| ())).await;
    match answer {
        Ok(()) => HttpResponse::Ok()
            .content_type("text/plain; charset=utf-8")
            .body("ready\n"),
        Err(error) => {
            let error: StoreError = error;
            tracing::warn!(%error, "not ready");
            let mut response = HttpResponse::ServiceUnavailable()
                .content_type("text/plain; charset=utf-8")
                .body("not ready\n");
            response.extensions_mut().insert(Rendered);
            response
        }
    }
}
