CREATE TABLE fairway.reference_row (
    kind        text        NOT NULL,
    key         text        NOT NULL,
    valid_from  date        NOT NULL,
    step        numeric     NOT NULL DEFAULT 0,
    version     integer     NOT NULL,
    number      numeric,
    word        text,
    unit        text,
    standing    text,
    source      text        NOT NULL,
    confidence  text        NOT NULL,
    withdrawn   boolean     NOT NULL DEFAULT false,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT reference_row_pk PRIMARY KEY (kind, key, valid_from, step, version),
    CONSTRAINT reference_row_knows_its_kind
        CHECK (kind IN ('VALUE', 'GAP', 'CHOICE', 'TABLE', 'CLOCK', 'BANK_HOLIDAY')),
    CONSTRAINT reference_row_has_a_number_where_its_kind_does
        CHECK ((kind IN ('VALUE', 'TABLE', 'CLOCK')) = (number IS NOT NULL)),
    CONSTRAINT reference_row_has_a_word_where_its_kind_does
        CHECK ((kind IN ('CHOICE', 'BANK_HOLIDAY')) = (word IS NOT NULL)),
    CONSTRAINT reference_row_of_a_clock_says_who_set_it CHECK ((kind = 'CLOCK') = (standing IS NOT NULL)),
    CONSTRAINT reference_row_standing_is_known CHECK (standing IN ('STATUTE', 'GUIDANCE', 'LOCAL')),
    CONSTRAINT reference_row_confidence_is_known CHECK (confidence IN ('CONFIRMED', 'DERIVED', 'UNCONFIRMED')),
    CONSTRAINT reference_row_number_is_not_negative CHECK (number >= 0),
    CONSTRAINT reference_row_versions_count_from_one CHECK (version >= 1)
);
COMMENT ON TABLE fairway.reference_row IS
    'Rates, limits, tables, settings, clocks and bank holidays by the day they start. A changed row is a new version.';

CREATE FUNCTION fairway.reference_row_is_never_altered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published row is never altered; add a version';
END;
$$;
CREATE TRIGGER reference_row_is_insert_only
    BEFORE UPDATE OR DELETE ON fairway.reference_row
    FOR EACH ROW EXECUTE FUNCTION fairway.reference_row_is_never_altered();
