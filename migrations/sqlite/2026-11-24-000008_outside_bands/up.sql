-- Why a sector's title went outside the first band of its order: for the organisers, never published.
ALTER TABLE title_award ADD COLUMN outside_band_reason TEXT;
