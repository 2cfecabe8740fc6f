//! Read models for screens that join several aggregates. They answer one page each, with a fixed number of statements.

pub mod public;
