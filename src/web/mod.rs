//! HTTP: one apartment per kind of visitor, one table of routes, one guard at every door.
//! Handlers turn forms into commands and results into pages; they hold no rule, no SQL and no sums over scores.

mod access_log;
mod account;
mod actor;
mod address;
mod assets;
mod candidate;
mod case_text;
mod cookie;
mod demo;
mod download;
mod error;
mod error_pages;
mod fields;
mod figures;
mod flags;
mod flash;
mod form;
mod guard;
mod headers;
mod health;
mod intake;
mod jury;
mod layout;
mod limits;
mod not_taken;
mod organiser;
mod public;
mod revealed_order;
mod route_tree;
pub mod routes;
mod scores;
mod server;
mod sheet_decisions;
mod sheet_history;
mod state;
mod templates;
mod timeline;
mod titles;
mod upload;
mod visit;

pub use demo::{Demo, Persona};
pub use server::{Running, serve};
pub use state::App;
pub use templates::Templates;
