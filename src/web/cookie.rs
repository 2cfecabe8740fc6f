//! The session's cookie: the only one the site has.

use super::guard::cookie_name;
use super::state::App;
use crate::usecases::accounts::Opened;
use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

/// Adds the cookie of a session that has just been opened.
pub fn set(app: &App, response: &mut HttpResponse, opened: &Opened) {
    let seconds = (opened.ends_at - app.tools.clock.now()).num_seconds();
    add(
        app,
        response,
        opened.token.secret(),
        Duration::seconds(seconds.max(0)),
    );
}

/// Takes the cookie away.
pub fn clear(app: &App, response: &mut HttpResponse) {
    add(app, response, "", Duration::ZERO);
}

fn add(app: &App, response: &mut HttpResponse, value: &str, lives: Duration) {
    let cookie = Cookie::build(cookie_name(app), value)
        .path("/")
        .http_only(true)
        .secure(app.http.base_url.is_https())
        .same_site(SameSite::Lax)
        .max_age(lives)
        .finish();
    if let Err(error) = response.add_cookie(&cookie) {
        tracing::error!(%error, "cookie");
    }
}
