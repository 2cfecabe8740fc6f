//! Passwords: what is accepted as one, and argon2id behind two permits with kept buffers, so that many sign-ins at once
//! cost bounded memory. Whether an account exists does not show in the work done.

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version};
use rust_embed::Embed;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use tokio::sync::Semaphore;

#[derive(Embed)]
#[folder = "assets/passwords"]
struct Files;

/// How long a password may be, in characters.
pub const PASSWORD_CHARACTERS: std::ops::RangeInclusive<usize> = 12..=128;
/// How many hashings run at once.
const PERMITS: usize = 2;
const HASH_BYTES: usize = 32;

/// Why a password is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordFault {
    TooShort,
    TooLong,
    Common,
}

/// The cost of a hash: memory in KiB and passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashingCost {
    pub memory_kib: u32,
    pub passes: u32,
}

impl HashingCost {
    /// The product's cost: 19 MiB, two passes (OWASP's recommendation for argon2id).
    pub const FULL: HashingCost = HashingCost {
        memory_kib: 19 * 1024,
        passes: 2,
    };
    /// For the demo and the tests, where no real password is kept.
    pub const TRIAL: HashingCost = HashingCost {
        memory_kib: 8,
        passes: 1,
    };
}

/// Hashes and checks passwords.
#[derive(Clone)]
pub struct Passwords {
    cost: HashingCost,
    permits: Arc<Semaphore>,
    buffers: Arc<Mutex<Vec<Vec<Block>>>>,
    common: Arc<HashSet<String>>,
    /// Checked when there is no account, so that the work is the same.
    decoy: Arc<str>,
}

impl Passwords {
    pub fn new(cost: HashingCost) -> Passwords {
        let common = Files::get("common.txt").map_or_else(HashSet::new, |file| {
            String::from_utf8_lossy(&file.data)
                .lines()
                .map(str::to_owned)
                .collect()
        });
        let decoy = hash_now(cost, b"no such account", &mut Vec::new()).unwrap_or_default();
        Passwords {
            cost,
            permits: Arc::new(Semaphore::new(PERMITS)),
            buffers: Arc::default(),
            common: Arc::new(common),
            decoy: decoy.into(),
        }
    }

    /// Whether `password` may be chosen.
    ///
    /// # Errors
    /// The [`PasswordFault`].
    pub fn judge(&self, password: &str) -> Result<(), PasswordFault> {
        let length = password.chars().count();
        if length < *PASSWORD_CHARACTERS.start() {
            Err(PasswordFault::TooShort)
        } else if length > *PASSWORD_CHARACTERS.end() {
            Err(PasswordFault::TooLong)
        } else if self.common.contains(&password.to_lowercase()) {
            Err(PasswordFault::Common)
        } else {
            Ok(())
        }
    }

    /// The PHC string of a password; `None` only if hashing itself fails.
    pub async fn hash(&self, password: String) -> Option<String> {
        let cost = self.cost;
        self.with_buffer(move |buffer| hash_now(cost, password.as_bytes(), buffer))
            .await
            .flatten()
    }

    /// Whether `password` is the one of `stored`. Without a stored hash the answer is no, after the same work.
    pub async fn matches(&self, password: String, stored: Option<String>) -> bool {
        let exists = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.decoy.to_string());
        let equal = self
            .with_buffer(move |buffer| matches_now(password.as_bytes(), &stored, buffer))
            .await;
        equal == Some(true) && exists
    }

    /// Whether a stored hash was made at another cost and should be made anew at the next sign-in.
    pub fn is_outdated(&self, stored: &str) -> bool {
        let params = PasswordHash::new(stored)
            .ok()
            .and_then(|hash| Params::try_from(&hash).ok());
        params.is_none_or(|p| p.m_cost() != self.cost.memory_kib || p.t_cost() != self.cost.passes)
    }

    async fn with_buffer<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Option<T> {
        let _permit = self.permits.acquire().await.ok()?;
        let buffers = Arc::clone(&self.buffers);
        tokio::task::spawn_blocking(move || {
            let kept = buffers.lock().ok().and_then(|mut kept| kept.pop());
            let mut buffer = kept.unwrap_or_default();
            let result = work(&mut buffer);
            if let Ok(mut kept) = buffers.lock() {
                kept.push(buffer);
            }
            result
        })
        .await
        .ok()
    }
}

fn argon2_over<'b>(params: &Params, buffer: &'b mut Vec<Block>) -> (Argon2<'static>, &'b mut [Block]) {
    let blocks = params.block_count();
    if buffer.len() < blocks {
        buffer.resize(blocks, Block::default());
    }
    (
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone()),
        &mut buffer[..blocks],
    )
}

fn hash_now(cost: HashingCost, password: &[u8], buffer: &mut Vec<Block>) -> Option<String> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, None).ok()?;
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt).ok()?;
    let (argon2, blocks) = argon2_over(&params, buffer);
    let mut out = [0_u8; HASH_BYTES];
    argon2
        .hash_password_into_with_memory(password, &salt, &mut out, blocks)
        .ok()?;
    let hash = PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).ok()?,
        salt: Some(Salt::new(&salt).ok()?),
        hash: Some(Output::new(&out).ok()?),
    };
    Some(hash.to_string())
}

fn matches_now(password: &[u8], stored: &str, buffer: &mut Vec<Block>) -> bool {
    let mut recompute = || {
        let stored = PasswordHash::new(stored).ok()?;
        let params = Params::try_from(&stored).ok()?;
        let expected = stored.hash?;
        let (argon2, blocks) = argon2_over(&params, buffer);
        let mut out = vec![0_u8; expected.as_ref().len()];
        argon2
            .hash_password_into_with_memory(password, stored.salt?.as_ref(), &mut out, blocks)
            .ok()?;
        // `Output` compares in constant time.
        Some(Output::new(&out).ok()? == expected)
    };
    recompute().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_matches_its_own_hash_only() {
        let passwords = Passwords::new(HashingCost::TRIAL);
        let hash = passwords.hash("vijf vogels in de mist".to_owned()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{hash}");
        assert!(
            passwords
                .matches("vijf vogels in de mist".to_owned(), Some(hash.clone()))
                .await
        );
        assert!(
            !passwords
                .matches("vijf vogels in de zon".to_owned(), Some(hash.clone()))
                .await
        );
        assert!(!passwords.matches("no such account".to_owned(), None).await);
        assert!(!passwords.is_outdated(&hash));
        assert!(Passwords::new(HashingCost::FULL).is_outdated(&hash));
    }

    #[test]
    fn short_long_and_common_passwords_are_refused() {
        let passwords = Passwords::new(HashingCost::TRIAL);
        assert_eq!(passwords.judge("elf tekens!"), Err(PasswordFault::TooShort));
        assert_eq!(passwords.judge(&"é".repeat(129)), Err(PasswordFault::TooLong));
        assert_eq!(passwords.judge("Wachtwoord123"), Err(PasswordFault::Common));
        assert_eq!(passwords.judge("vijf vogels in de mist"), Ok(()));
    }
}
