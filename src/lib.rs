//! The Interim Challenge: the yearly election of the interim manager of the year across sectors.
//!
//! The house, from the ground up. A floor may look down, never up, and never sideways into another adapter
//! (`tests/suite/architecture.rs` keeps it so):
//!
//! * [`clock`], [`locale`], [`config`], [`seal`]: plain values. [`statistics`]: pure numbers.
//! * [`domain`]: the rules. No input, output, clock or randomness.
//! * [`store`], [`mail`], [`files`], [`credentials`]: technique; each knows the domain only.
//! * [`usecases`]: one verb, one transaction.
//! * [`web`]: HTTP, one apartment per kind of visitor.
//! * [`cli`]: the roof; wires everything and owns the life of the process.

pub mod cli;
pub mod clock;
pub mod config;
pub mod credentials;
pub mod domain;
pub mod files;
pub mod locale;
pub mod mail;
pub mod seal;
pub mod statistics;
pub mod store;
pub mod usecases;
pub mod web;
