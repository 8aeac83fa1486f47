ALTER TABLE fairway.contact
    ADD COLUMN moves_on date,
    ADD COLUMN met_there text,
    ADD CONSTRAINT contact_move_says_what_is_met CHECK (num_nonnulls(moves_on, met_there) IN (0, 2));
COMMENT ON COLUMN fairway.contact.moves_on IS
    'The day on which the person moves here from another council''s area (Care Act 2014, sections 37 and 38); null when they do not.';
