CREATE TABLE fairway.involvement (
    involvement_id       uuid        NOT NULL,
    person_id            uuid        NOT NULL,
    difficulties         text[]      NOT NULL,
    supporter_name       text,
    supporter_relation   text,
    supporter_qualities  text[]      NOT NULL,
    long_nhs_stay_likely boolean     NOT NULL,
    recorded_by          text        NOT NULL,
    recorded_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT involvement_pk PRIMARY KEY (involvement_id),
    CONSTRAINT involvement_of_a_person FOREIGN KEY (person_id) REFERENCES fairway.person (person_id),
    CONSTRAINT involvement_knows_the_difficulties
        CHECK (difficulties <@ ARRAY['UNDERSTAND', 'RETAIN', 'WEIGH', 'COMMUNICATE']),
    CONSTRAINT involvement_names_a_supporter_whole CHECK (num_nonnulls(supporter_name, supporter_relation) IN (0, 2))
);
CREATE INDEX involvement_by_person ON fairway.involvement (person_id, recorded_at);
COMMENT ON TABLE fairway.involvement IS
    'What it takes for someone to take part, seen after a first contact (Care Act 2014, section 67); the latest holds.';

CREATE TABLE fairway.advocacy_decision (
    decision_id              bigint      GENERATED ALWAYS AS IDENTITY,
    case_number              text        NOT NULL,
    substantial_difficulty   boolean     NOT NULL,
    appropriate_person_helps boolean     NOT NULL,
    long_nhs_stay_likely     boolean     NOT NULL,
    lacks_capacity           boolean     NOT NULL,
    role                     text,
    recorded_by              text        NOT NULL,
    recorded_at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT advocacy_decision_pk PRIMARY KEY (decision_id),
    CONSTRAINT advocacy_decision_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT advocacy_decision_has_a_role CHECK (role IN ('CARE_ACT', 'CARE_ACT_AND_MENTAL_CAPACITY'))
);
CREATE INDEX advocacy_decision_by_case ON fairway.advocacy_decision (case_number, decision_id);
COMMENT ON TABLE fairway.advocacy_decision IS
    'Whether someone must have an independent advocate before they are assessed; no role, no need; the latest holds.';
