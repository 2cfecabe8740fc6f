//! Pages of words: the method and privacy.

use super::kept;
use crate::domain::edition::PublicationMinimum;
use crate::domain::worked_example::{LEVELS, worked_example};
use crate::locale::{decimal, signed};
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Serialize)]
struct MethodPage {
    minimum: Minimum,
    example: Option<Example>,
}

/// The worked example in finished figures.
#[derive(Serialize)]
struct Example {
    elements: Vec<String>,
    /// The levels, and the mean of the sheet.
    jurors: Vec<Vec<String>>,
    means: Vec<String>,
    contrasts: Vec<String>,
}

#[derive(Serialize)]
struct Minimum {
    candidates: u32,
    jurors: u32,
    bureaus: u32,
}

#[derive(Serialize)]
struct PrivacyPage {
    contact: Option<String>,
}

/// `GET /{lang}/method`: anyone.
pub async fn method(visit: Visit, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let floor = PublicationMinimum::FLOOR;
    let minimum = Minimum {
        candidates: floor.candidates,
        jurors: floor.jurors,
        bureaus: floor.bureaus,
    };
    let (visit, title) = (visit.seen_from("/method"), visit.word("method-page-title"));
    let page = MethodPage {
        minimum,
        example: example(&visit),
    };
    let text = visit.text("public/method.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}

fn example(visit: &Visit) -> Option<Example> {
    let found = worked_example()?;
    let two = |value: &f64| decimal(visit.language, *value, 2);
    let juror = |(levels, mean): (&[i32; 4], &f64)| {
        let levels = levels.iter().map(i32::to_string);
        levels.chain([two(mean)]).collect()
    };
    Some(Example {
        elements: (1..=found.means.len())
            .map(|place| visit.word(&format!("method-example-element-{place}")))
            .collect(),
        jurors: LEVELS.iter().zip(&found.sheet_means).map(juror).collect(),
        means: found.means.iter().chain([&found.own_mean]).map(two).collect(),
        contrasts: found
            .contrasts
            .iter()
            .map(|contrast| signed(visit.language, *contrast, 2))
            .collect(),
    })
}

/// `GET /{lang}/privacy`: anyone.
pub async fn privacy(visit: Visit, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let page = PrivacyPage { contact: None };
    let (visit, title) = (visit.seen_from("/privacy"), visit.word("privacy-page-title"));
    let text = visit.text("public/privacy.html", title, Nav::Public, &page)?;
    Ok(kept::fresh(&request, text))
}
