CREATE TABLE fairway.eligibility_test (
    assessment_id uuid        NOT NULL,
    case_number   text        NOT NULL,
    legal_basis   text        NOT NULL,
    eligible      boolean     NOT NULL,
    rule_id       text        NOT NULL,
    rule_reason   text        NOT NULL,
    outcomes      text[]      NOT NULL,
    reasons       text[]      NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT eligibility_test_pk PRIMARY KEY (assessment_id),
    CONSTRAINT eligibility_test_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX eligibility_test_by_case ON fairway.eligibility_test (case_number, recorded_at);
COMMENT ON TABLE fairway.eligibility_test IS
    'What the rules said of an assessment, worked out once; a decision that departs from it never changes it.';

CREATE TABLE fairway.determination (
    determination_id    uuid        NOT NULL,
    assessment_id       uuid        NOT NULL,
    case_number         text        NOT NULL,
    eligible            boolean     NOT NULL,
    departure           text,
    reasons             text        NOT NULL,
    ordinarily_resident boolean,
    wants_needs_met     boolean,
    decided_on          date        NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by         text        NOT NULL,
    CONSTRAINT determination_pk PRIMARY KEY (determination_id),
    CONSTRAINT determination_follows_a_test
        FOREIGN KEY (assessment_id) REFERENCES fairway.eligibility_test (assessment_id),
    CONSTRAINT determination_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX determination_by_case ON fairway.determination (case_number, recorded_at);
COMMENT ON TABLE fairway.determination IS
    'Decisions on eligibility (Care Act 2014, section 13) with their reasons; the latest of a case is current.';

CREATE TABLE fairway.assessment_refusal (
    refusal_id     uuid        NOT NULL,
    case_number    text        NOT NULL,
    refused_on     date        NOT NULL,
    own_words      text        NOT NULL,
    lacks_capacity boolean     NOT NULL,
    best_interests boolean     NOT NULL,
    abuse_risk     boolean     NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    CONSTRAINT assessment_refusal_pk PRIMARY KEY (refusal_id),
    CONSTRAINT assessment_refusal_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX assessment_refusal_by_case ON fairway.assessment_refusal (case_number, recorded_at);
COMMENT ON TABLE fairway.assessment_refusal IS
    'Assessments that people refused (Care Act 2014, section 11), with what decides whether the refusal stands.';
