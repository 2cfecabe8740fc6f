-- People, how they come in, what is mailed to them and what was done.
CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    password_hash TEXT,
    organiser BOOLEAN NOT NULL,
    confirmed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX person_organiser ON person (organiser);

CREATE TABLE session (
    id TEXT PRIMARY KEY NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    form_token TEXT NOT NULL,
    flash TEXT,
    created_at TIMESTAMP NOT NULL,
    last_seen_at TIMESTAMP NOT NULL,
    authenticated_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE link (
    id TEXT PRIMARY KEY NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('confirm-address', 'reset-password', 'organiser-invitation', 'juror-invitation')),
    token_hash TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    panel_member_id TEXT,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX link_person ON link (person_id);
CREATE INDEX link_panel_member ON link (panel_member_id);

CREATE TABLE letter (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    facts TEXT NOT NULL,
    edition_id TEXT,
    created_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT,
    sent_at TIMESTAMP,
    given_up_at TIMESTAMP
);
CREATE INDEX letter_due ON letter (sent_at, given_up_at, due_at);
CREATE INDEX letter_created ON letter (created_at);

CREATE TABLE audit (
    id TEXT PRIMARY KEY NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    at TIMESTAMP NOT NULL,
    actor_id TEXT,
    act TEXT NOT NULL,
    edition_id TEXT,
    object_id TEXT,
    facts TEXT NOT NULL
);
CREATE INDEX audit_edition ON audit (edition_id, number);

-- The audit log is append-only: the database itself refuses anything else.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit is append-only';
END $$;
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
