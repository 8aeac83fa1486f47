CREATE TABLE fairway.handover (
    handover_id uuid        NOT NULL,
    case_number text        NOT NULL,
    handed_to   text        NOT NULL,
    handed_on   date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT handover_pk PRIMARY KEY (handover_id),
    CONSTRAINT handover_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX handover_by_case ON fairway.handover (case_number, recorded_at);
COMMENT ON TABLE fairway.handover IS 'Other councils and workers who were told about a person, so that nobody starts again.';
