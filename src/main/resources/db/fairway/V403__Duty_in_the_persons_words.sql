ALTER TABLE fairway.duty_to_meet ADD COLUMN words text NOT NULL;
COMMENT ON COLUMN fairway.duty_to_meet.words IS 'What the person reads of the decision.';
