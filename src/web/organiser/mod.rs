//! The apartment of organisers: editions, rubric, bureaus, jury, screening, phases, titles, publication, outbox, audit.
//! Nothing here depends on a score before the order is revealed.
