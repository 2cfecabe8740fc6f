UPDATE scoresheet SET state = 'accepted' WHERE state IN ('reopened', 'struck') AND accepted_at IS NOT NULL;
UPDATE scoresheet SET state = 'handed-in' WHERE state IN ('reopened', 'struck');
DROP TABLE score_change;
DROP TABLE sheet_decision;
PRAGMA defer_foreign_keys = ON;
CREATE TABLE scoresheet_kept AS SELECT * FROM scoresheet;
DROP TABLE scoresheet;
CREATE TABLE scoresheet (
    id TEXT PRIMARY KEY NOT NULL,
    assignment_id TEXT NOT NULL UNIQUE REFERENCES assignment (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'handed-in', 'accepted')),
    revision INTEGER NOT NULL,
    completed_at TIMESTAMP,
    handed_in_at TIMESTAMP,
    accepted_by TEXT REFERENCES person (id),
    accepted_at TIMESTAMP,
    updated_at TIMESTAMP NOT NULL
);
INSERT INTO scoresheet SELECT * FROM scoresheet_kept;
DROP TABLE scoresheet_kept;
