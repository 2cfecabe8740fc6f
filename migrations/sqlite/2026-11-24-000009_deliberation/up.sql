-- Deliberation: sheets that are reopened, struck or restored, by whom and why; and what a juror changed on a reopened one.
CREATE TABLE sheet_decision (
    id TEXT PRIMARY KEY NOT NULL,
    scoresheet_id TEXT NOT NULL REFERENCES scoresheet (id),
    kind TEXT NOT NULL CHECK (kind IN ('reopening', 'striking', 'restoration')),
    reason TEXT NOT NULL,
    taken_by TEXT NOT NULL REFERENCES person (id),
    taken_at TIMESTAMP NOT NULL,
    outcome TEXT CHECK (outcome IN ('done', 'taken-back')),
    settled_by TEXT REFERENCES person (id),
    settled_at TIMESTAMP
);
CREATE INDEX sheet_decision_scoresheet ON sheet_decision (scoresheet_id);
CREATE UNIQUE INDEX sheet_decision_live ON sheet_decision (scoresheet_id) WHERE settled_at IS NULL;

CREATE TABLE score_change (
    decision_id TEXT NOT NULL REFERENCES sheet_decision (id),
    element_id TEXT NOT NULL REFERENCES element (id),
    old_level INTEGER CHECK (old_level BETWEEN 1 AND 5),
    old_abstained BOOLEAN NOT NULL,
    old_justification TEXT NOT NULL,
    new_level INTEGER CHECK (new_level BETWEEN 1 AND 5),
    new_abstained BOOLEAN NOT NULL,
    new_justification TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (decision_id, element_id)
);

-- SQLite changes no CHECK: the table is made anew, and what points at it is checked at the end of the transaction.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE scoresheet_kept AS SELECT * FROM scoresheet;
DROP TABLE scoresheet;
CREATE TABLE scoresheet (
    id TEXT PRIMARY KEY NOT NULL,
    assignment_id TEXT NOT NULL UNIQUE REFERENCES assignment (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'handed-in', 'accepted', 'reopened', 'struck')),
    revision INTEGER NOT NULL,
    completed_at TIMESTAMP,
    handed_in_at TIMESTAMP,
    accepted_by TEXT REFERENCES person (id),
    accepted_at TIMESTAMP,
    updated_at TIMESTAMP NOT NULL
);
INSERT INTO scoresheet SELECT * FROM scoresheet_kept;
DROP TABLE scoresheet_kept;
