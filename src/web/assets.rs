//! Style sheet, script and icons: joined, hashed and kept in memory. Addresses carry the hash, so browsers keep them
//! for ever.

use crate::seal;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use rust_embed::Embed;
use std::collections::BTreeMap;

use super::state::App;

#[derive(Embed)]
#[folder = "assets/css"]
struct Styles;

#[derive(Embed)]
#[folder = "assets/js"]
struct Scripts;

#[derive(Embed)]
#[folder = "assets/icons"]
#[prefix = "icons/"]
struct Icons;

/// A served file.
struct Asset {
    body: web::Bytes,
    media_type: &'static str,
}

/// All assets by their hashed name, and the hashed address of each plain one.
pub struct Assets {
    by_hashed: BTreeMap<String, Asset>,
    addresses: BTreeMap<String, String>,
}

impl Assets {
    /// Joins and hashes what is embedded.
    pub fn load() -> Assets {
        let mut assets = Assets {
            by_hashed: BTreeMap::new(),
            addresses: BTreeMap::new(),
        };
        assets.add("css/site.css", joined::<Styles>());
        assets.add("js/site.js", joined::<Scripts>());
        for name in Icons::iter() {
            if let Some(file) = Icons::get(&name) {
                assets.add(&name, file.data.into_owned());
            }
        }
        assets
    }

    fn add(&mut self, name: &str, body: Vec<u8>) {
        let hash = &seal::digest(&body)[..16];
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = format!("{stem}-{hash}.{ending}");
        let media_type = match ending {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            _ => "application/octet-stream",
        };
        self.addresses
            .insert(name.to_owned(), format!("/assets/{hashed}"));
        self.by_hashed.insert(
            hashed,
            Asset {
                body: body.into(),
                media_type,
            },
        );
    }

    /// The hashed address of a plain name such as `css/site.css`.
    pub fn address(&self, name: &str) -> Option<&str> {
        self.addresses.get(name).map(String::as_str)
    }
}

/// The files of a folder in the order that its `order.txt` gives.
fn joined<Folder: Embed>() -> Vec<u8> {
    let order = Folder::get("order.txt").map(|file| file.data.into_owned());
    let order = String::from_utf8(order.unwrap_or_default()).unwrap_or_default();
    let mut all = Vec::new();
    for name in order
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(file) = Folder::get(name) {
            all.extend_from_slice(&file.data);
            all.push(b'\n');
        }
    }
    all
}

/// `GET /assets/{name}`: anyone; a file that never changes under its name.
pub async fn show(app: web::Data<App>, request: HttpRequest, name: web::Path<String>) -> HttpResponse {
    let Some(asset) = app.assets.by_hashed.get(name.as_str()) else {
        return HttpResponse::NotFound().finish();
    };
    let etag = format!("\"{}\"", name.as_str());
    let presented = request.headers().get(header::IF_NONE_MATCH);
    let unchanged = presented.is_some_and(|tag| tag.as_bytes() == etag.as_bytes());
    let mut response = if unchanged {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response.insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"));
    response.insert_header((header::ETAG, etag));
    if unchanged {
        return response.finish();
    }
    response.content_type(asset.media_type).body(asset.body.clone())
}
