//! A mailed link that cannot be used any more: what may have become of it, and how to get another. The same page whether
//! or not such a link ever was.

use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// What the link was for.
#[derive(Clone, Copy)]
pub enum SpentLink {
    Confirm,
    Reset,
}

#[derive(Serialize)]
struct SpentLinkPage {
    lead: String,
    fresh: Act,
}

#[derive(Serialize)]
struct Act {
    label: String,
    href: String,
}

impl SpentLink {
    /// The page, 404.
    ///
    /// # Errors
    /// A defect of the template.
    pub fn page(self, visit: &Visit) -> Result<HttpResponse, WebError> {
        let (lead, label, path) = match self {
            SpentLink::Confirm => ("account-spent-confirm", "account-spent-register", "/register"),
            SpentLink::Reset => ("account-spent-reset", "account-spent-forgot", "/forgot"),
        };
        let page = SpentLinkPage {
            lead: visit.word(lead),
            fresh: Act {
                label: visit.word(label),
                href: visit.path(path),
            },
        };
        let title = visit.word("account-spent-title");
        let (status, template) = (StatusCode::NOT_FOUND, "account/spent_link.html");
        visit.page_with(status, template, title, Nav::Public, &page)
    }
}
