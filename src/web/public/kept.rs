//! Published pages are kept in memory: rendered once per language and query, with a digest as ETag and their bytes
//! compressed, and dropped when what they show has changed. Whether it has is asked once a second, not per request.

use super::super::state::App;
use crate::seal;
use crate::store::overview::public;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::HashMap;
use std::future::Future;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How many pages are kept at most; when they are more, all are dropped.
const PAGES: usize = 256;
/// How long the answer "nothing has changed" is believed.
const BELIEVED: Duration = Duration::from_secs(1);

/// The pages kept by this process.
#[derive(Default)]
pub struct KeptPages {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    pages: HashMap<String, Arc<KeptPage>>,
    state: String,
    asked: Option<Instant>,
}

impl KeptPages {
    /// Drops them all.
    pub fn forget(&self) {
        if let Ok(mut inner) = self.inner.lock() {
            inner.pages.clear();
        }
    }
}

/// A page as it goes out.
struct KeptPage {
    etag: String,
    plain: web::Bytes,
    gzip: web::Bytes,
    brotli: web::Bytes,
}

/// The kept page of this name and language, or a fresh one.
///
/// # Errors
/// Whatever making the page meets.
pub async fn page<F, Made>(
    visit: Visit,
    request: &HttpRequest,
    name: String,
    make: F,
) -> Result<HttpResponse, WebError>
where
    F: FnOnce(Visit) -> Made,
    Made: Future<Output = Result<String, WebError>>,
{
    let app = visit.app.clone();
    refresh(&app).await?;
    let name = format!("{} {name}", visit.language.code());
    let known = app
        .kept
        .inner
        .lock()
        .ok()
        .and_then(|inner| inner.pages.get(&name).cloned());
    let page = match known {
        Some(page) => page,
        None => {
            // Addresses differ in keys that are ignored; the page is made without them.
            let visit = Visit { actor: None, ..visit };
            let page = Arc::new(KeptPage::of(make(visit).await?));
            if let Ok(mut inner) = app.kept.inner.lock() {
                if inner.pages.len() >= PAGES {
                    inner.pages.clear();
                }
                inner.pages.insert(name, Arc::clone(&page));
            }
            page
        }
    };
    Ok(answer(request, &page))
}

/// Drops everything when what is public has changed since it was last asked.
async fn refresh(app: &App) -> Result<(), WebError> {
    let fresh = app.kept.inner.lock().ok().and_then(|inner| inner.asked);
    if fresh.is_some_and(|asked| asked.elapsed() < BELIEVED) && app.demo.is_none() {
        return Ok(());
    }
    let now = app.tools.clock.now();
    let state = app.tools.store.read(move |c| public::state(c, now)).await?;
    if let Ok(mut inner) = app.kept.inner.lock() {
        if inner.state != state {
            inner.pages.clear();
            inner.state = state;
        }
        inner.asked = Some(Instant::now());
    }
    Ok(())
}

fn answer(request: &HttpRequest, page: &KeptPage) -> HttpResponse {
    let text = |name| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let unchanged = text(header::IF_NONE_MATCH)
        .split(',')
        .any(|tag| tag.trim() == page.etag);
    let mut response = if unchanged {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response.insert_header((header::ETAG, page.etag.clone()));
    response.insert_header((header::CACHE_CONTROL, "public, no-cache"));
    response.insert_header((header::VARY, "Accept-Encoding"));
    if unchanged {
        return response.finish();
    }
    response.content_type("text/html; charset=utf-8");
    let accepted = text(header::ACCEPT_ENCODING);
    let takes = |encoding: &str| {
        accepted.split(',').any(|each| {
            let mut parts = each.trim().split(';');
            parts.next() == Some(encoding) && !parts.any(|part| matches!(part.trim(), "q=0" | "q=0.0"))
        })
    };
    if takes("br") {
        response
            .insert_header((header::CONTENT_ENCODING, "br"))
            .body(page.brotli.clone())
    } else if takes("gzip") {
        response
            .insert_header((header::CONTENT_ENCODING, "gzip"))
            .body(page.gzip.clone())
    } else {
        response.body(page.plain.clone())
    }
}

impl KeptPage {
    fn of(text: String) -> KeptPage {
        let etag = format!("W/\"{}\"", &seal::digest(text.as_bytes())[..24]);
        KeptPage {
            etag,
            gzip: gzip(&text).into(),
            brotli: brotli(&text).into(),
            plain: text.into(),
        }
    }
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    // Writing into memory cannot fail.
    let _ = encoder.write_all(text.as_bytes());
    encoder.finish().unwrap_or_default()
}

fn brotli(text: &str) -> Vec<u8> {
    let mut compressed = Vec::new();
    // A window of 64 KiB holds a whole page; a larger one takes megabytes of memory for each.
    let mut encoder = brotli::CompressorWriter::new(&mut compressed, 4096, 7, 16);
    let _ = encoder.write_all(text.as_bytes());
    let _ = encoder.flush();
    drop(encoder);
    compressed
}
