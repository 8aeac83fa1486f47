CREATE TABLE fairway.capacity_assessment (
    assessment_id          uuid        NOT NULL,
    case_number            text        NOT NULL,
    decision               text        NOT NULL,
    assessed_on            date        NOT NULL,
    help_given             text        NOT NULL,
    unable_to              text[]      NOT NULL,
    impairment             text,
    because_of_impairment  boolean     NOT NULL,
    lacks_capacity         boolean     NOT NULL,
    evidence               text        NOT NULL,
    decision_maker         text,
    authorised_person      text,
    consulted              text,
    conclusion             text,
    review_on              date,
    recorded_by            text        NOT NULL,
    recorded_at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT capacity_assessment_pk PRIMARY KEY (assessment_id),
    CONSTRAINT capacity_assessment_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT capacity_assessment_knows_the_abilities
        CHECK (unable_to <@ ARRAY['UNDERSTAND', 'RETAIN', 'WEIGH', 'COMMUNICATE']),
    CONSTRAINT capacity_assessment_knows_who_decides
        CHECK (decision_maker IN ('ATTORNEY', 'DEPUTY', 'COUNCIL')),
    CONSTRAINT capacity_assessment_leaves_no_one_without_a_decision
        CHECK (lacks_capacity = (conclusion IS NOT NULL AND decision_maker IS NOT NULL)),
    CONSTRAINT capacity_assessment_shows_every_part
        CHECK (lacks_capacity = (cardinality(unable_to) > 0 AND impairment IS NOT NULL AND because_of_impairment))
);
CREATE INDEX capacity_assessment_by_case ON fairway.capacity_assessment (case_number, recorded_at);
COMMENT ON TABLE fairway.capacity_assessment IS
    'Whether someone can make one decision, and what was decided for them if not (Mental Capacity Act 2005).';

CREATE TABLE fairway.advocate (
    appointment_id uuid        NOT NULL,
    case_number    text        NOT NULL,
    role           text        NOT NULL,
    name           text        NOT NULL,
    organisation   text        NOT NULL,
    telephone      text        NOT NULL,
    appointed_on   date        NOT NULL,
    persons_view   text,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT advocate_pk PRIMARY KEY (appointment_id),
    CONSTRAINT advocate_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT advocate_has_a_role CHECK (role IN ('CARE_ACT', 'CARE_ACT_AND_MENTAL_CAPACITY'))
);
CREATE INDEX advocate_by_case ON fairway.advocate (case_number, recorded_at);
COMMENT ON TABLE fairway.advocate IS 'Independent advocates and whom they support; the latest of a case holds.';
