//! The time of day, injected. A clock is system time plus an offset, or stands still.
//! The product reads it once per use-case; only the demo and the tests move it.

use chrono::{NaiveDateTime, TimeDelta, Timelike, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A source of instants: UTC, whole seconds. Clones share one hand.
#[derive(Clone, Debug)]
pub struct Clock {
    offset_seconds: Arc<AtomicI64>,
    standing: bool,
}

impl Clock {
    /// Follows the system's time.
    pub fn system() -> Clock {
        Clock {
            offset_seconds: Arc::new(AtomicI64::new(0)),
            standing: false,
        }
    }

    /// Stands still at `at` until it is moved.
    pub fn standing(at: NaiveDateTime) -> Clock {
        Clock {
            offset_seconds: Arc::new(AtomicI64::new(at.and_utc().timestamp())),
            standing: true,
        }
    }

    /// The present instant: UTC, whole seconds.
    pub fn now(&self) -> NaiveDateTime {
        let offset = TimeDelta::seconds(self.offset_seconds.load(Ordering::SeqCst));
        let base = if self.standing {
            chrono::DateTime::UNIX_EPOCH
        } else {
            Utc::now()
        };
        let instant = (base + offset).naive_utc();
        instant.with_nanosecond(0).unwrap_or(instant)
    }

    /// Moves the hand, forwards or back.
    pub fn move_by(&self, by: TimeDelta) {
        self.offset_seconds.fetch_add(by.num_seconds(), Ordering::SeqCst);
    }

    /// Puts the hand at `at`.
    pub fn move_to(&self, at: NaiveDateTime) {
        self.move_by(at - self.now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_clock_moves_only_when_told() {
        let noon = chrono::NaiveDate::from_ymd_opt(2026, 6, 12)
            .unwrap()
            .and_hms_opt(12, 0, 0)
            .unwrap();
        let clock = Clock::standing(noon);
        assert_eq!(clock.now(), noon);
        clock.clone().move_by(TimeDelta::minutes(5));
        assert_eq!(clock.now(), noon + TimeDelta::minutes(5));
        clock.move_to(noon);
        assert_eq!(clock.now(), noon);
    }
}
