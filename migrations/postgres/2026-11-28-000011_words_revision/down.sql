ALTER TABLE jury_words DROP COLUMN revision;
