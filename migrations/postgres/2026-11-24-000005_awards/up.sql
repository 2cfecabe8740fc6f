-- Titles, the jury's released words, and what was published.
CREATE TABLE title_award (
    id TEXT PRIMARY KEY NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    title TEXT NOT NULL CHECK (title IN ('overall', 'sector', 'bureau')),
    sector_id TEXT REFERENCES sector (id),
    case_id TEXT REFERENCES business_case (id),
    bureau_id TEXT REFERENCES bureau (id),
    awarded BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    proposed_by TEXT NOT NULL REFERENCES person (id),
    proposed_at TIMESTAMP NOT NULL,
    confirmed_by TEXT REFERENCES person (id),
    confirmed_at TIMESTAMP,
    revision INTEGER NOT NULL
);
CREATE UNIQUE INDEX title_award_once ON title_award (edition_id, title, sector_id);

CREATE TABLE jury_words (
    case_id TEXT PRIMARY KEY NOT NULL REFERENCES business_case (id),
    body TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    written_by TEXT NOT NULL REFERENCES person (id),
    released_at TIMESTAMP NOT NULL
);

CREATE TABLE publication (
    id TEXT PRIMARY KEY NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    number INTEGER NOT NULL,
    input_hash TEXT NOT NULL,
    engine TEXT NOT NULL,
    frozen TEXT NOT NULL,
    moment TIMESTAMP NOT NULL,
    proposed_by TEXT NOT NULL REFERENCES person (id),
    proposed_at TIMESTAMP NOT NULL,
    confirmed_by TEXT REFERENCES person (id),
    confirmed_at TIMESTAMP,
    called_off_by TEXT REFERENCES person (id),
    called_off_at TIMESTAMP,
    UNIQUE (edition_id, number)
);
CREATE INDEX publication_moment ON publication (confirmed_at, called_off_at, moment);
