//! Published pages are kept in memory: rendered once per language and query, with a digest as ETag and their bytes
//! compressed, and dropped when what they show has changed. Whether it has is asked once a second, not per request.

use super::super::state::App;
use crate::seal;
use crate::store::overview::public;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
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

/// The kept page of the address `here`, or a fresh one. `here` names only what chooses the page.
///
/// # Errors
/// Whatever making the page meets.
pub async fn page<F, Made>(
    visit: Visit,
    request: &HttpRequest,
    here: String,
    make: F,
) -> Result<HttpResponse, WebError>
where
    F: FnOnce(Visit) -> Made,
    Made: Future<Output = Result<String, WebError>>,
{
    let app = visit.app.clone();
    refresh(&app).await?;
    let name = visit.path(&here);
    let asked = app.kept.inner.lock().ok();
    let (known, state) = asked
        .map(|inner| (inner.pages.get(&name).cloned(), Some(inner.state.clone())))
        .unwrap_or_default();
    let page = match known {
        Some(page) => page,
        None => {
            // Addresses differ in keys that are ignored; the page is made without them.
            let visit = visit.seen_from(&here);
            let page = Arc::new(KeptPage::of(make(visit).await?));
            // A page that was made before something was published is not kept for what came after.
            if let Ok(mut inner) = app.kept.inner.lock()
                && Some(&inner.state) == state.as_ref()
            {
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

/// The answer with a public page that is not kept, because it shows today or what changes by another way.
pub fn fresh(request: &HttpRequest, text: String) -> HttpResponse {
    let (unchanged, mut response) = begin(request, &etag_of(&text));
    if unchanged {
        response.finish()
    } else {
        response.content_type("text/html; charset=utf-8").body(text)
    }
}

fn header_of(request: &HttpRequest, name: header::HeaderName) -> &str {
    let value = request.headers().get(name);
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The head of an answer, and whether the browser has the page already.
fn begin(request: &HttpRequest, etag: &str) -> (bool, HttpResponseBuilder) {
    let unchanged = header_of(request, header::IF_NONE_MATCH)
        .split(',')
        .any(|tag| tag.trim() == etag);
    let mut response = if unchanged {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response.insert_header((header::ETAG, etag));
    response.insert_header((header::CACHE_CONTROL, "public, no-cache"));
    (unchanged, response)
}

fn answer(request: &HttpRequest, page: &KeptPage) -> HttpResponse {
    let (unchanged, mut response) = begin(request, &page.etag);
    response.insert_header((header::VARY, "Accept-Encoding"));
    if unchanged {
        return response.finish();
    }
    response.content_type("text/html; charset=utf-8");
    let accepted = header_of(request, header::ACCEPT_ENCODING);
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
        KeptPage {
            etag: etag_of(&text),
            gzip: gzip(&text).into(),
            brotli: brotli(&text).into(),
            plain: text.into(),
        }
    }
}

fn etag_of(text: &str) -> String {
    format!("W/\"{}\"", &seal::digest(text.as_bytes())[..24])
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
