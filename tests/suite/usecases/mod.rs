//! Use-cases against a real store, on both databases.

mod accounts;
mod screening;
mod submissions;
