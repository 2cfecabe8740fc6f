//! The dates of an edition and what "in time" means: instants in UTC, with a silent grace time behind each shown deadline.
//! Dates announce; the organiser moves phases; deadlines alone decide whether something is in time.

use super::refusal::Refusal;
use super::words::words;
use chrono::{NaiveDateTime, TimeDelta};

words! {
    /// The deadlines of an edition that can be put off for everybody.
    pub enum DeadlineKind { Call = "call", Scoring = "scoring" }
}

impl DeadlineKind {
    /// The place of its date in [`Timetable::in_order`].
    const fn place(self) -> usize {
        match self {
            DeadlineKind::Call => 2,
            DeadlineKind::Scoring => 5,
        }
    }
}

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
    /// The moment of publication: as planned, and once it is confirmed as confirmed.
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

    fn of_dates(dates: [NaiveDateTime; 8]) -> Timetable {
        let [
            preparation_at,
            call_opens_at,
            call_closes_at,
            screening_closes_at,
            scoring_opens_at,
            scoring_closes_at,
            sealing_at,
            publication_at,
        ] = dates;
        Timetable {
            preparation_at,
            call_opens_at,
            call_closes_at,
            screening_closes_at,
            scoring_opens_at,
            scoring_closes_at,
            sealing_at,
            publication_at,
        }
    }

    /// The date of a deadline, as shown.
    pub fn closes_at(&self, deadline: DeadlineKind) -> NaiveDateTime {
        self.in_order()[deadline.place()]
    }

    /// The timetable with a deadline put off to `to`. Dates after it that would now lie before it move along, to that
    /// same moment and no further; none comes earlier.
    ///
    /// # Errors
    /// [`Refusal::DateNotAhead`] unless `to` lies ahead of `now` and of the present deadline.
    pub fn extended(
        &self,
        deadline: DeadlineKind,
        to: NaiveDateTime,
        now: NaiveDateTime,
    ) -> Result<Timetable, Refusal> {
        if to <= now || to <= self.closes_at(deadline) {
            return Err(Refusal::DateNotAhead);
        }
        let mut dates = self.in_order();
        for date in &mut dates[deadline.place()..] {
            *date = to.max(*date);
        }
        Ok(Timetable::of_dates(dates))
    }

    /// The timetable with the moment for which publication was confirmed. What was planned later is over by then.
    pub fn with_publication_at(&self, moment: NaiveDateTime) -> Timetable {
        let dates = self.in_order().map(|date| date.min(moment));
        Timetable {
            publication_at: moment,
            ..Timetable::of_dates(dates)
        }
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
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn putting_off_a_deadline_keeps_the_order_and_brings_no_date_forward(
            mut hours in proptest::array::uniform8(0_i64..2_000), later in 1_i64..3_000, scoring in any::<bool>()
        ) {
            hours.sort_unstable();
            let start = at(1, 0, 0);
            let before = Timetable::of_dates(hours.map(|hour| start + TimeDelta::hours(hour)));
            let deadline = if scoring { DeadlineKind::Scoring } else { DeadlineKind::Call };
            let to = before.closes_at(deadline) + TimeDelta::hours(later);
            let after = before.extended(deadline, to, start).unwrap();
            prop_assert_eq!(after.closes_at(deadline), to);
            prop_assert_eq!(after.first_disorder(), None);
            for (old, new) in before.in_order().into_iter().zip(after.in_order()) {
                prop_assert!(new == old || (new > old && new == to));
            }
        }
    }

    #[test]
    fn a_deadline_is_never_put_forward_nor_into_the_past() {
        let table = Timetable::of_dates([1, 2, 3, 4, 5, 6, 7, 8].map(|day| at(day, 9, 0)));
        let refused = Err(Refusal::DateNotAhead);
        assert_eq!(
            table.extended(DeadlineKind::Call, at(3, 9, 0), at(1, 9, 0)),
            refused
        );
        assert_eq!(
            table.extended(DeadlineKind::Call, at(4, 9, 0), at(4, 9, 0)),
            refused
        );
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
