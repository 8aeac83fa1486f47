ALTER TABLE fairway.letter ADD COLUMN statement jsonb;
COMMENT ON COLUMN fairway.letter.statement IS
    'What the letter tells from the record of the decision, as it was sent; null when its words are all of it.';
