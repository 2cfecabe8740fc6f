//! Use-cases against a real store, on both databases.

mod accounts;
mod awarding;
mod bureaus;
pub mod closing;
pub mod deliberation;
mod editions;
mod jury;
mod phases;
mod publishing;
pub mod reopening;
mod rubric;
mod scoring;
mod screening;
mod submissions;
