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
}
