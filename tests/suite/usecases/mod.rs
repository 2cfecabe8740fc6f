//! Use-cases against a real store, on both databases.

mod accounts;
mod awarding;
mod closing;
mod publishing;
mod scoring;
