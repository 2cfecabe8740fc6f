ALTER TABLE screening_decision DROP COLUMN taken_back_why;
ALTER TABLE screening_decision DROP COLUMN taken_back_at;
ALTER TABLE screening_decision DROP COLUMN taken_back_by;
