-- What a publication rests on, kept for the publications after it, and why figures of it stay hidden.
ALTER TABLE publication ADD COLUMN input TEXT NOT NULL DEFAULT '';
ALTER TABLE publication ADD COLUMN reasons TEXT NOT NULL DEFAULT '';
