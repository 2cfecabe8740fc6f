-- The edition with its timetable, sectors, kinds, rubric; and the bureaus of the installation.
CREATE TABLE edition (
    id TEXT PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2999),
    title_nl TEXT NOT NULL,
    title_en TEXT NOT NULL,
    rules_nl TEXT NOT NULL,
    rules_en TEXT NOT NULL,
    zone TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('preparation', 'call', 'screening', 'judging', 'sealed', 'published', 'archived')),
    preparation_at TIMESTAMP NOT NULL,
    call_opens_at TIMESTAMP NOT NULL,
    call_closes_at TIMESTAMP NOT NULL,
    screening_closes_at TIMESTAMP NOT NULL,
    scoring_opens_at TIMESTAMP NOT NULL,
    scoring_closes_at TIMESTAMP NOT NULL,
    sealing_at TIMESTAMP NOT NULL,
    publication_at TIMESTAMP NOT NULL,
    grace_minutes INTEGER NOT NULL CHECK (grace_minutes BETWEEN 0 AND 1440),
    minimum_candidates INTEGER NOT NULL CHECK (minimum_candidates >= 10),
    minimum_jurors INTEGER NOT NULL CHECK (minimum_jurors >= 5),
    minimum_bureaus INTEGER NOT NULL CHECK (minimum_bureaus >= 3),
    jurors_public_early BOOLEAN NOT NULL,
    revision INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE edition_kind (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    kind TEXT NOT NULL CHECK (kind IN ('reinforcement', 'replacement', 'change')),
    PRIMARY KEY (edition_id, kind)
);

CREATE TABLE sector (
    id TEXT PRIMARY KEY NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    key TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    name_nl TEXT NOT NULL,
    name_en TEXT NOT NULL,
    UNIQUE (edition_id, key)
);

CREATE TABLE rubric (
    id TEXT PRIMARY KEY NOT NULL,
    edition_id TEXT NOT NULL UNIQUE REFERENCES edition (id),
    version INTEGER NOT NULL,
    frozen_at TIMESTAMP
);

CREATE TABLE element (
    id TEXT PRIMARY KEY NOT NULL,
    rubric_id TEXT NOT NULL REFERENCES rubric (id),
    key TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 1000000),
    weight_reason TEXT NOT NULL,
    look_in TEXT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (rubric_id, key)
);

CREATE TABLE element_text (
    element_id TEXT NOT NULL REFERENCES element (id),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    is_not TEXT NOT NULL,
    guide TEXT NOT NULL,
    behavioural TEXT NOT NULL,
    situational TEXT NOT NULL,
    probes TEXT NOT NULL,
    red_flags TEXT NOT NULL,
    green_flags TEXT NOT NULL,
    rating_error TEXT NOT NULL,
    PRIMARY KEY (element_id, language)
);

CREATE TABLE level_descriptor (
    element_id TEXT NOT NULL REFERENCES element (id),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    descriptor TEXT NOT NULL,
    PRIMARY KEY (element_id, language, level)
);

CREATE TABLE bureau (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    about_nl TEXT NOT NULL,
    about_en TEXT NOT NULL,
    listed BOOLEAN NOT NULL,
    revision INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL
);
