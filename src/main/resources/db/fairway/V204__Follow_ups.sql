CREATE TABLE fairway.follow_up (
    follow_up_id uuid        NOT NULL,
    case_number  text        NOT NULL,
    contacted_on date        NOT NULL,
    outcome      text        NOT NULL,
    found        text        NOT NULL,
    new_case     text,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT follow_up_pk PRIMARY KEY (follow_up_id),
    CONSTRAINT follow_up_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT follow_up_has_an_outcome
        CHECK (outcome IN ('NOTHING_MORE_NEEDED', 'NEEDS_CHANGED', 'COULD_NOT_BE_REACHED')),
    CONSTRAINT follow_up_begins_a_case_when_needs_changed CHECK ((outcome = 'NEEDS_CHANGED') = (new_case IS NOT NULL))
);
CREATE INDEX follow_up_by_case ON fairway.follow_up (case_number, recorded_at);
COMMENT ON TABLE fairway.follow_up IS 'What the council found when it got in touch again after a no.';

CREATE TABLE fairway.payment_chase (
    chase_id    uuid        NOT NULL,
    case_number text        NOT NULL,
    chased_on   date        NOT NULL,
    outcome     text        NOT NULL,
    found       text        NOT NULL,
    expected_on date,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_chase_pk PRIMARY KEY (chase_id),
    CONSTRAINT payment_chase_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT payment_chase_has_an_outcome CHECK (outcome IN ('STILL_EXPECTED', 'PAID', 'NOTHING_DUE')),
    CONSTRAINT payment_chase_expects_a_day CHECK ((outcome = 'STILL_EXPECTED') = (expected_on IS NOT NULL))
);
CREATE INDEX payment_chase_by_case ON fairway.payment_chase (case_number, recorded_at);
COMMENT ON TABLE fairway.payment_chase IS 'Why an agreed first payment had not been made, and what was done.';
