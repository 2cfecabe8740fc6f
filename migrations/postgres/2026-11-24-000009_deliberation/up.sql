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

ALTER TABLE scoresheet DROP CONSTRAINT scoresheet_state_check;
ALTER TABLE scoresheet ADD CONSTRAINT scoresheet_state_check
    CHECK (state IN ('open', 'complete', 'handed-in', 'accepted', 'reopened', 'struck'));
