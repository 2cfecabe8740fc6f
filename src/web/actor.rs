//! Who is asking, proved by the guard before the handler runs. An extractor per kind of actor: a handler that takes
//! `Organiser` cannot be reached by anybody else.

use super::error::WebError;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::policy::Subject;
use crate::store::panels::Seat;
use crate::store::sessions::Session;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::{Ready, ready};

/// A person with a live session; the guard puts it into the request.
#[derive(Clone)]
pub struct SignedIn {
    pub session: Session,
    pub person: Person,
    pub subject: Subject,
    /// The panels in which this person sits, over all editions.
    pub seats: Vec<Seat>,
    /// The notice to show on this page, taken out of the session.
    pub flash: Option<String>,
}

impl SignedIn {
    pub fn id(&self) -> PersonId {
        self.person.id
    }

    /// The actor of a request, if somebody is signed in.
    pub fn of(request: &HttpRequest) -> Option<SignedIn> {
        request.extensions().get::<SignedIn>().cloned()
    }
}

macro_rules! actor {
    ($(#[$doc:meta])* $name:ident, $admits:expr) => {
        $(#[$doc])*
        pub struct $name(pub SignedIn);

        impl std::ops::Deref for $name {
            type Target = SignedIn;
            fn deref(&self) -> &SignedIn {
                &self.0
            }
        }

        impl FromRequest for $name {
            type Error = WebError;
            type Future = Ready<Result<$name, WebError>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let admits: fn(&Subject) -> bool = $admits;
                ready(match SignedIn::of(request) {
                    Some(actor) if admits(&actor.subject) => Ok($name(actor)),
                    _ => Err(WebError::Forbidden("actor")),
                })
            }
        }
    };
}

actor!(
    /// Anybody who is signed in.
    Account,
    |_| true
);
actor!(
    /// Sits in a jury panel.
    Juror,
    |subject| subject.juror
);
actor!(
    /// Runs the editions.
    Organiser,
    |subject| subject.organiser
);
actor!(
    /// Chairs a panel, or organises: whoever may see an order once it is revealed.
    ChairOrOrganiser,
    |subject| subject.chair || subject.organiser
);
