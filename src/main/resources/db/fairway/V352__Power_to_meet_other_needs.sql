ALTER TABLE fairway.determination
    ADD COLUMN power_used text,
    ADD CONSTRAINT determination_uses_its_power_for_other_needs CHECK (power_used IS NULL OR NOT eligible);
COMMENT ON COLUMN fairway.determination.power_used IS
    'Why needs that are not eligible are met all the same (Care Act 2014, sections 19(1) and 20(6)); null where they are not.';
