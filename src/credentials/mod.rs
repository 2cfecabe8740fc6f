//! Secrets: random ids and tokens, and passwords. The only floor that knows randomness and hashing of passwords.

mod password;
pub mod random;

pub use password::{HashingCost, PASSWORD_CHARACTERS, PasswordFault, Passwords};
