-- What candidates write, attach and hear back.
CREATE TABLE business_case (
    id TEXT PRIMARY KEY NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'admitted', 'returned', 'rejected', 'withdrawn')),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    title TEXT NOT NULL,
    sector_id TEXT REFERENCES sector (id),
    kind TEXT CHECK (kind IN ('reinforcement', 'replacement', 'change')),
    client_branch TEXT,
    bureau_id TEXT REFERENCES bureau (id),
    personal_deadline_at TIMESTAMP,
    declared_at TIMESTAMP,
    submitted_at TIMESTAMP,
    withdrawn_at TIMESTAMP,
    revision INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    UNIQUE (edition_id, person_id),
    UNIQUE (edition_id, number)
);
CREATE INDEX business_case_person ON business_case (person_id);
CREATE INDEX business_case_sector ON business_case (sector_id);

CREATE TABLE section (
    case_id TEXT NOT NULL REFERENCES business_case (id),
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    PRIMARY KEY (case_id, key)
);

CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES business_case (id),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    storage_key TEXT NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX attachment_case ON attachment (case_id);

CREATE TABLE screening_decision (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES business_case (id),
    decision TEXT NOT NULL CHECK (decision IN ('admitted', 'returned', 'rejected')),
    reason TEXT NOT NULL,
    due_at TIMESTAMP,
    decided_by TEXT NOT NULL REFERENCES person (id),
    decided_at TIMESTAMP NOT NULL
);
CREATE INDEX screening_decision_case ON screening_decision (case_id);
