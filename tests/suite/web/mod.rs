//! The site over HTTP: the real server, a real store, a client that can misbehave.

mod accounts;
mod manners;
mod published;
mod secrets;
mod statements;
