ALTER TABLE fairway.letter
    ADD COLUMN addressee text NOT NULL DEFAULT 'PERSON',
    ADD COLUMN addressee_name text,
    ADD CONSTRAINT letter_is_for_somebody CHECK (addressee IN ('PERSON', 'PARENTS', 'FAMILY', 'SOMEBODY_ELSE')),
    ADD CONSTRAINT letter_names_somebody_else CHECK ((addressee = 'SOMEBODY_ELSE') = (addressee_name IS NOT NULL));
COMMENT ON COLUMN fairway.letter.addressee IS 'For whom the letter was, as it was decided when it was sent.';
