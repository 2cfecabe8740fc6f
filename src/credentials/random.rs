//! Random ids and tokens from the operating system's generator.

use crate::seal;
use uuid::Uuid;

/// A fresh id: a random UUID, which tells nothing of the time.
pub fn id<Id: From<Uuid>>() -> Id {
    Id::from(Uuid::new_v4())
}

/// A secret that only its holder knows; the store keeps the hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// 256 random bits.
    ///
    /// # Panics
    /// The operating system has no randomness to give; nothing can go on safely then.
    pub fn fresh() -> Token {
        let mut bytes = [0_u8; 32];
        if let Err(error) = getrandom::fill(&mut bytes) {
            panic!("no randomness: {error}");
        }
        Token(hex::encode(bytes))
    }

    /// A token as it came in an address or a cookie.
    pub fn presented(text: &str) -> Token {
        Token(text.to_owned())
    }

    /// The secret itself, for the letter or the cookie.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// SHA-256, in hex: enough for 256 random bits, unlike for a password.
    pub fn hash(&self) -> String {
        seal::digest(self.0.as_bytes())
    }
}

/// A random number for shuffling; not a secret.
pub fn seed() -> u64 {
    Uuid::new_v4().as_u64_pair().0
}
