CREATE TABLE fairway.letter (
    letter_id   uuid        NOT NULL,
    case_number text        NOT NULL,
    kind        text        NOT NULL,
    words       text        NOT NULL,
    sent_on     date        NOT NULL,
    sent_by     text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT letter_pk PRIMARY KEY (letter_id),
    CONSTRAINT letter_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT letter_kind_is_a_word CHECK (kind ~ '^[A-Z][A-Z0-9_]*$'),
    CONSTRAINT letter_says_something CHECK (words <> ''),
    CONSTRAINT letter_is_sent_in_a_known_way CHECK (sent_by IN ('POST', 'EMAIL', 'BY_HAND', 'IN_PERSON'))
);
CREATE INDEX letter_by_case ON fairway.letter (case_number, kind);
COMMENT ON TABLE fairway.letter IS 'Letters, statements and copies as they were sent; added to, never changed.';
