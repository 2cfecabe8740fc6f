-- Rounds, panels, who reads which case and what each juror scored.
CREATE TABLE round (
    id TEXT PRIMARY KEY NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sector', 'final')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'scoring', 'deliberation', 'closed')),
    rubric_id TEXT NOT NULL REFERENCES rubric (id),
    scoring_closes_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    revealed_at TIMESTAMP,
    revision INTEGER NOT NULL,
    UNIQUE (edition_id, ordinal)
);

CREATE TABLE panel (
    id TEXT PRIMARY KEY NOT NULL,
    round_id TEXT NOT NULL REFERENCES round (id),
    sector_id TEXT REFERENCES sector (id),
    UNIQUE (round_id, sector_id)
);

CREATE TABLE panel_member (
    id TEXT PRIMARY KEY NOT NULL,
    panel_id TEXT NOT NULL REFERENCES panel (id),
    person_id TEXT REFERENCES person (id),
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    role TEXT NOT NULL CHECK (role IN ('chair', 'juror', 'trainee')),
    president BOOLEAN NOT NULL,
    invited_at TIMESTAMP NOT NULL,
    accepted_at TIMESTAMP,
    left_at TIMESTAMP,
    UNIQUE (panel_id, email_folded)
);
CREATE INDEX panel_member_person ON panel_member (person_id);

CREATE TABLE recusal (
    id TEXT PRIMARY KEY NOT NULL,
    round_id TEXT NOT NULL REFERENCES round (id),
    case_id TEXT NOT NULL REFERENCES business_case (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    tie TEXT NOT NULL CHECK (tie IN ('candidate', 'bureau', 'client', 'other')),
    reason TEXT NOT NULL,
    declared_at TIMESTAMP NOT NULL,
    UNIQUE (round_id, case_id, person_id)
);

CREATE TABLE assignment (
    id TEXT PRIMARY KEY NOT NULL,
    round_id TEXT NOT NULL REFERENCES round (id),
    case_id TEXT NOT NULL REFERENCES business_case (id),
    panel_member_id TEXT NOT NULL REFERENCES panel_member (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    offer_order INTEGER NOT NULL,
    untied_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (round_id, case_id, person_id)
);
CREATE INDEX assignment_person ON assignment (person_id, round_id);
CREATE INDEX assignment_case ON assignment (case_id);

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

CREATE TABLE element_score (
    scoresheet_id TEXT NOT NULL REFERENCES scoresheet (id),
    element_id TEXT NOT NULL REFERENCES element (id),
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    abstained BOOLEAN NOT NULL,
    justification TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    PRIMARY KEY (scoresheet_id, element_id),
    CHECK (NOT (abstained AND level IS NOT NULL))
);

CREATE TABLE hand_in (
    id TEXT PRIMARY KEY NOT NULL,
    round_id TEXT NOT NULL REFERENCES round (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    sheets INTEGER NOT NULL,
    at TIMESTAMP NOT NULL,
    UNIQUE (round_id, person_id)
);
