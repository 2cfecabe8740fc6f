//! The apartment of accounts: registering, coming in, going out, passwords, the own details.

pub mod again;
pub mod confirm;

pub mod join;
pub mod password;
pub mod profile;
pub mod register;
pub mod sign_in;
mod spent_link;
