//! The one integration-test binary: real stores, a real server, a real browser where a browser matters.
//! Tests of one floor or apartment lie in the module of its name.

mod architecture;
mod languages;
mod migrations;
mod process;
mod repository;
mod store;
mod support;
mod usecases;
mod web;
