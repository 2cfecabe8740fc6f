//! Instants in an edition's zone, and the zone's wall-clock times as instants.
//! How a date reads in a language is said by the texts (`Texts::date`, `Texts::moment`).

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone};
use chrono_tz::Tz;

/// The wall-clock time of `instant` (UTC) in `zone`; an unknown zone reads as UTC.
pub fn in_zone(instant: NaiveDateTime, zone: &str) -> NaiveDateTime {
    let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
    zone.from_utc_datetime(&instant).naive_local()
}

/// The instant (UTC) of a wall-clock time in `zone`. A time the clocks skip becomes the first one after the gap, a time
/// that occurs twice its first occurrence. `None` for an unknown zone.
pub fn local_to_utc(local: NaiveDateTime, zone: &str) -> Option<NaiveDateTime> {
    let zone: Tz = zone.parse().ok()?;
    let utc = |at: DateTime<Tz>| at.naive_utc();
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(utc(at)),
        LocalResult::None => {
            let later = local.checked_add_signed(chrono::TimeDelta::hours(1))?;
            zone.from_local_datetime(&later).earliest().map(utc)
        }
    }
}

/// What a wall-clock time is that somebody typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WallClock {
    /// One instant, in UTC.
    Once(NaiveDateTime),
    /// The clocks skip it. The nearest times that exist, on the wall clock.
    Skipped {
        before: NaiveDateTime,
        after: NaiveDateTime,
    },
    /// It occurs twice. The nearest times that occur once, on the wall clock.
    Twice {
        before: NaiveDateTime,
        after: NaiveDateTime,
    },
    UnknownZone,
}

/// What the wall-clock time `local` is in `zone`.
pub fn wall_clock(local: NaiveDateTime, zone: &str) -> WallClock {
    let Ok(zone) = zone.parse::<Tz>() else {
        return WallClock::UnknownZone;
    };
    let nearest = |minutes| nearest(local, zone, chrono::TimeDelta::minutes(minutes));
    let (before, after) = (nearest(-1), nearest(1));
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => WallClock::Once(at.naive_utc()),
        LocalResult::Ambiguous(..) => WallClock::Twice { before, after },
        LocalResult::None => WallClock::Skipped { before, after },
    }
}

/// The most minutes that are looked at: no clock is put by more than a day.
const DAY: i32 = 24 * 60;

/// The first time in steps from `local` that occurs once.
fn nearest(local: NaiveDateTime, zone: Tz, step: chrono::TimeDelta) -> NaiveDateTime {
    let once = |at: &NaiveDateTime| matches!(zone.from_local_datetime(at), LocalResult::Single(_));
    (0..=DAY)
        .filter_map(|steps| local.checked_add_signed(step * steps))
        .find(once)
        .unwrap_or(local)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn at(month: u32, day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, month, day)
            .unwrap()
            .and_hms_opt(hour, 0, 0)
            .unwrap()
    }

    #[test]
    fn summer_and_winter_time_are_kept_apart() {
        assert_eq!(
            local_to_utc(at(6, 12, 14), "Europe/Amsterdam"),
            Some(at(6, 12, 12))
        );
        assert_eq!(
            local_to_utc(at(10, 31, 14), "Europe/Amsterdam"),
            Some(at(10, 31, 13))
        );
        assert_eq!(in_zone(at(10, 31, 13), "Europe/Amsterdam"), at(10, 31, 14));
        assert_eq!(local_to_utc(at(3, 29, 2), "Europe/Amsterdam"), Some(at(3, 29, 1)));
        assert_eq!(local_to_utc(at(6, 12, 14), "Mars/Olympus"), None);
    }

    #[test]
    fn a_time_that_the_clocks_skip_or_repeat_is_told_with_its_neighbours() {
        let minutes = |hour: u32, minute: u32, month: u32, day: u32| {
            at(month, day, hour) + chrono::TimeDelta::minutes(i64::from(minute))
        };
        let zone = "Europe/Amsterdam";
        assert_eq!(
            wall_clock(minutes(2, 30, 3, 29), zone),
            WallClock::Skipped {
                before: minutes(1, 59, 3, 29),
                after: at(3, 29, 3),
            }
        );
        assert_eq!(
            wall_clock(minutes(2, 30, 10, 25), zone),
            WallClock::Twice {
                before: minutes(1, 59, 10, 25),
                after: at(10, 25, 3),
            }
        );
        assert_eq!(wall_clock(at(6, 12, 14), zone), WallClock::Once(at(6, 12, 12)));
        assert_eq!(wall_clock(at(6, 12, 14), "Mars/Olympus"), WallClock::UnknownZone);
    }
}
