UPDATE scoresheet SET state = 'accepted' WHERE state IN ('reopened', 'struck') AND accepted_at IS NOT NULL;
UPDATE scoresheet SET state = 'handed-in' WHERE state IN ('reopened', 'struck');
DROP TABLE score_change;
DROP TABLE sheet_decision;
ALTER TABLE scoresheet DROP CONSTRAINT scoresheet_state_check;
ALTER TABLE scoresheet ADD CONSTRAINT scoresheet_state_check
    CHECK (state IN ('open', 'complete', 'handed-in', 'accepted'));
