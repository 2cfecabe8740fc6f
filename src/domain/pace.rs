//! At the pace so far: how many scoresheets will be complete at the deadline. It counts sheets; no score enters.

use chrono::{NaiveDateTime, TimeDelta};

/// Before this much has passed a pace says nothing.
const FROM: TimeDelta = TimeDelta::days(2);

/// When scoring opened, what time it is, when it closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub opened_at: NaiveDateTime,
    pub now: NaiveDateTime,
    pub closes_at: NaiveDateTime,
}

/// How many of `all` will be done at the end of the span if it goes on as it went. None while it is too early to say, or
/// once it is over.
pub fn expected(done: usize, all: usize, span: Span) -> Option<usize> {
    let passed = span.now - span.opened_at;
    if passed < FROM || span.now >= span.closes_at {
        return None;
    }
    let whole = (span.closes_at - span.opened_at).num_minutes() as f64;
    let projected = done as f64 * whole / passed.num_minutes() as f64;
    Some((projected.floor() as usize).min(all))
}

/// The day of a span that `now` is, counted from 1, and how many days it has. None outside it.
pub fn day(span: Span) -> Option<(i64, i64)> {
    let days = |until: NaiveDateTime| (until.date() - span.opened_at.date()).num_days() + 1;
    let (day, of) = (days(span.now), days(span.closes_at));
    (1..=of).contains(&day).then_some((day, of))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: i64) -> Span {
        let start = chrono::DateTime::UNIX_EPOCH.naive_utc();
        Span {
            opened_at: start,
            now: start + TimeDelta::days(day),
            closes_at: start + TimeDelta::days(40),
        }
    }

    #[test]
    fn a_pace_is_carried_on_to_the_deadline_and_never_beyond_all() {
        assert_eq!(expected(38, 102, on(18)), Some(84));
        assert_eq!(expected(90, 102, on(18)), Some(102));
        assert_eq!(expected(0, 102, on(18)), Some(0));
    }

    #[test]
    fn too_early_or_too_late_a_pace_says_nothing() {
        assert_eq!(expected(3, 102, on(1)), None);
        assert_eq!(expected(3, 102, on(40)), None);
    }

    #[test]
    fn days_are_counted_from_one_and_only_inside_the_span() {
        assert_eq!(day(on(0)), Some((1, 41)));
        assert_eq!(day(on(40)), Some((41, 41)));
        assert_eq!(day(on(41)), None);
        assert_eq!(day(on(-1)), None);
    }
}
