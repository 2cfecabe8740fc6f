-- Reversals: a screening decision that an organiser took back before judging, with the reason.
ALTER TABLE screening_decision ADD COLUMN taken_back_by TEXT REFERENCES person (id);
ALTER TABLE screening_decision ADD COLUMN taken_back_at TIMESTAMP;
ALTER TABLE screening_decision ADD COLUMN taken_back_why TEXT;
