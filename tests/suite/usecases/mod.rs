//! Use-cases against a real store, on both databases.

mod accounts;
mod bureaus;
mod editions;
mod jury;
mod phases;
mod rubric;
