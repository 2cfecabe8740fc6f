-- Counts how often the words about a case were written, so that a stale page overwrites nothing.
ALTER TABLE jury_words ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
