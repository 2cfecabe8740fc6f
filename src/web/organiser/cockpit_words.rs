//! Small words that several of the cockpit's pages say: a case's number, a list, how long ago, a day or a time.

use crate::locale::in_zone;
use crate::web::visit::Visit;
use chrono::NaiveDateTime;

/// A case as the jury calls it: `07`.
pub(super) fn case_number(number: i32) -> String {
    format!("{number:02}")
}

/// `vandaag`, `gisteren`, `9 dagen geleden`, by the calendar of the zone.
pub(super) fn days_ago(visit: &Visit, at: NaiveDateTime, zone: &str) -> String {
    let day = |instant| in_zone(instant, zone).date();
    let days = (day(visit.app.tools.clock.now()) - day(at)).num_days();
    match days {
        ..=0 => visit.word("cockpit-today"),
        1 => visit.word("cockpit-yesterday"),
        days => visit.say("cockpit-days-ago", &[("days", days.into())]),
    }
}

/// `14:02` for today, `3 september` for an earlier day.
pub(super) fn time_or_day(visit: &Visit, at: NaiveDateTime, zone: &str) -> String {
    let local = in_zone(at, zone);
    if local.date() == in_zone(visit.app.tools.clock.now(), zone).date() {
        local.format("%H:%M").to_string()
    } else {
        visit.app.texts.day(visit.language, local.date())
    }
}

/// `3 september`.
pub(super) fn day(visit: &Visit, at: NaiveDateTime, zone: &str) -> String {
    visit.app.texts.day(visit.language, in_zone(at, zone).date())
}
