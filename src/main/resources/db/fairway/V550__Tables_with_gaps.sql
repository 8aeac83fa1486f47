ALTER TABLE fairway.reference_row
    DROP CONSTRAINT reference_row_knows_its_kind,
    ADD CONSTRAINT reference_row_knows_its_kind
        CHECK (kind IN ('VALUE', 'GAP', 'CHOICE', 'TABLE', 'TABLE_GAP', 'CLOCK', 'BANK_HOLIDAY'));
