ALTER TABLE title_award RENAME COLUMN departure_reason TO outside_band_reason;
