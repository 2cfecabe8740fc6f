-- Also kept where the bureau of the year is not the winner's bureau; still for the organisers, never published.
ALTER TABLE title_award RENAME COLUMN outside_band_reason TO departure_reason;
