//! The dates of an edition and what "in time" means: instants in UTC, with a silent grace time behind each shown deadline.
//! Dates announce; the organiser moves phases; deadlines alone decide whether something is in time.

use chrono::{NaiveDateTime, TimeDelta};

/// When each phase is announced to begin, and the deadlines in between. All UTC, whole seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    pub preparation_at: NaiveDateTime,
    pub call_opens_at: NaiveDateTime,
    /// The deadline of the call.
    pub call_closes_at: NaiveDateTime,
    pub screening_closes_at: NaiveDateTime,
    pub scoring_opens_at: NaiveDateTime,
    /// The deadline of scoring.
    pub scoring_closes_at: NaiveDateTime,
    pub sealing_at: NaiveDateTime,
    /// The announced moment of publication.
    pub publication_at: NaiveDateTime,
}

impl Timetable {
    /// The dates in the order in which they must come.
    pub fn in_order(&self) -> [NaiveDateTime; 8] {
        [
            self.preparation_at,
            self.call_opens_at,
            self.call_closes_at,
            self.screening_closes_at,
            self.scoring_opens_at,
            self.scoring_closes_at,
            self.sealing_at,
            self.publication_at,
        ]
    }

    /// The place of the first date that lies before its predecessor, if any (1 to 7).
    pub fn first_disorder(&self) -> Option<usize> {
        self.in_order()
            .windows(2)
            .position(|pair| pair[1] < pair[0])
            .map(|place| place + 1)
    }
}

/// A shown deadline with the grace behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub shown_at: NaiveDateTime,
    pub grace: TimeDelta,
}

impl Deadline {
    pub fn new(shown_at: NaiveDateTime, grace_minutes: i32) -> Deadline {
        Deadline {
            shown_at,
            grace: TimeDelta::minutes(i64::from(grace_minutes)),
        }
    }

    /// The later of this deadline and a personal one.
    pub fn or_later(self, personal: Option<NaiveDateTime>) -> Deadline {
        Deadline {
            shown_at: personal.map_or(self.shown_at, |at| at.max(self.shown_at)),
            ..self
        }
    }

    /// Whether something done at `now` is in time: up to and including the last second of the grace.
    pub fn allows(&self, now: NaiveDateTime) -> bool {
        now <= self.shown_at + self.grace
    }
}

/// The time left until `at`, in the largest unit that is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLeft {
    Days(i64),
    Hours(i64),
    Minutes(i64),
    None,
}

impl TimeLeft {
    pub fn until(at: NaiveDateTime, now: NaiveDateTime) -> TimeLeft {
        let left = at - now;
        if left <= TimeDelta::zero() {
            TimeLeft::None
        } else if left.num_days() >= 1 {
            TimeLeft::Days(left.num_days())
        } else if left.num_hours() >= 1 {
            TimeLeft::Hours(left.num_hours())
        } else {
            TimeLeft::Minutes((left.num_seconds() + 59) / 60)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        chrono::NaiveDate::from_ymd_opt(2026, 6, day)
            .unwrap()
            .and_hms_opt(hour, minute, 0)
            .unwrap()
    }

    #[test]
    fn the_grace_time_counts_and_its_last_second_is_in_time() {
        let deadline = Deadline::new(at(12, 22, 0), 15);
        assert!(deadline.allows(at(12, 22, 0)));
        assert!(deadline.allows(at(12, 22, 15)));
        assert!(!deadline.allows(at(12, 22, 15) + TimeDelta::seconds(1)));
    }

    #[test]
    fn a_personal_deadline_can_only_be_later() {
        let deadline = Deadline::new(at(12, 22, 0), 0);
        assert_eq!(deadline.or_later(Some(at(14, 9, 0))).shown_at, at(14, 9, 0));
        assert_eq!(deadline.or_later(Some(at(2, 9, 0))).shown_at, at(12, 22, 0));
        assert_eq!(deadline.or_later(None), deadline);
    }

    #[test]
    fn time_left_is_said_in_one_unit() {
        assert_eq!(TimeLeft::until(at(14, 10, 0), at(12, 9, 0)), TimeLeft::Days(2));
        assert_eq!(TimeLeft::until(at(12, 14, 30), at(12, 12, 0)), TimeLeft::Hours(2));
        assert_eq!(
            TimeLeft::until(at(12, 12, 1), at(12, 12, 0)),
            TimeLeft::Minutes(1)
        );
        assert_eq!(TimeLeft::until(at(12, 12, 0), at(12, 12, 0)), TimeLeft::None);
    }
}
