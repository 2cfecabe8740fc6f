ALTER TABLE publication DROP COLUMN reasons;
ALTER TABLE publication DROP COLUMN input;
