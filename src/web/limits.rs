//! Limits on what can be tried: per client address and per account. In memory, per instance; nobody is locked out for
//! ever, only slowed down.

use super::error::WebError;
use governor::clock::{Clock, DefaultClock};
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;

type Keyed = RateLimiter<String, DashMapStateStore<String>, DefaultClock>;

/// The limiters of the site.
pub struct Limits {
    per_address: Keyed,
    per_account: Keyed,
    mails: Keyed,
    uploads: Keyed,
    downloads: Keyed,
    clock: DefaultClock,
}

fn quota(per_minute: u32, burst: u32) -> Quota {
    let one = NonZeroU32::MIN;
    Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(one))
        .allow_burst(NonZeroU32::new(burst).unwrap_or(one))
}

impl Limits {
    /// `roomy`: in the demo everybody comes from one address.
    pub fn new(roomy: bool) -> Limits {
        let factor = if roomy { 20 } else { 1 };
        Limits {
            per_address: RateLimiter::dashmap(quota(20 * factor, 30 * factor)),
            per_account: RateLimiter::dashmap(quota(5 * factor, 10 * factor)),
            mails: RateLimiter::dashmap(quota(3 * factor, 10 * factor)),
            uploads: RateLimiter::dashmap(quota(20 * factor, 20 * factor)),
            downloads: RateLimiter::dashmap(quota(10 * factor, 20 * factor)),
            clock: DefaultClock::default(),
        }
    }

    /// A try at a password or a link, from this client address.
    ///
    /// # Errors
    /// [`WebError::TooManyRequests`]
    pub fn attempt(&self, client: &str) -> Result<(), WebError> {
        self.check(&self.per_address, client)
    }

    /// A try at this account, from wherever.
    ///
    /// # Errors
    /// [`WebError::TooManyRequests`]
    pub fn account(&self, account: &str) -> Result<(), WebError> {
        self.check(&self.per_account, account)
    }

    /// A letter that a visitor causes.
    ///
    /// # Errors
    /// [`WebError::TooManyRequests`]
    pub fn mail(&self, client: &str) -> Result<(), WebError> {
        self.check(&self.mails, client)
    }

    /// A file that is sent in.
    ///
    /// # Errors
    /// [`WebError::TooManyRequests`]
    pub fn upload(&self, account: &str) -> Result<(), WebError> {
        self.check(&self.uploads, account)
    }

    /// A file that is made for somebody.
    ///
    /// # Errors
    /// [`WebError::TooManyRequests`]
    pub fn download(&self, account: &str) -> Result<(), WebError> {
        self.check(&self.downloads, account)
    }

    /// Forgets who has been quiet; called now and then.
    pub fn forget_quiet(&self) {
        for limiter in [
            &self.per_address,
            &self.per_account,
            &self.mails,
            &self.uploads,
            &self.downloads,
        ] {
            limiter.retain_recent();
        }
    }

    fn check(&self, limiter: &Keyed, key: &str) -> Result<(), WebError> {
        limiter
            .check_key(&key.to_owned())
            .map_err(|not_until| WebError::TooManyRequests {
                retry_after: not_until.wait_time_from(self.clock.now()).as_secs() + 1,
            })
    }
}
