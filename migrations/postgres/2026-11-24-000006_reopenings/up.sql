-- Reopenings: scoring that an organiser took up again out of deliberation, with the reason and the new deadline.
CREATE TABLE round_reopening (
    id TEXT PRIMARY KEY NOT NULL,
    round_id TEXT NOT NULL REFERENCES round (id),
    reason TEXT NOT NULL,
    until_at TIMESTAMP NOT NULL,
    reopened_by TEXT NOT NULL REFERENCES person (id),
    reopened_at TIMESTAMP NOT NULL
);
CREATE INDEX round_reopening_round ON round_reopening (round_id);
