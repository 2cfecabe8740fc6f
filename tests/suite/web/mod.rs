//! The site over HTTP: the real server, a real store, a client that can misbehave.

mod accounts;
mod busy;
mod cases;
mod charts;
mod cockpit;
mod correction;
mod flags;
mod manners;
mod method;
mod not_taken;
mod order;
mod publication;
mod published;
mod reopening;
mod rules;
mod scores;
mod secrets;
mod sectors;
mod sheets;
mod statements;
