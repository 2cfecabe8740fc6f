ALTER TABLE title_award DROP COLUMN outside_band_reason;
