CREATE TABLE fairway.needs_assessment (
    assessment_id          uuid        NOT NULL,
    case_number            text        NOT NULL,
    assessed_on            date        NOT NULL,
    method                 text        NOT NULL,
    specialist_assessor    boolean     NOT NULL,
    involved               text,
    own_words              text        NOT NULL,
    needs_from_impairment  boolean     NOT NULL,
    impairment             text        NOT NULL,
    significant_impact     boolean     NOT NULL,
    areas_affected         text[]      NOT NULL,
    impact                 text        NOT NULL,
    strengths              text        NOT NULL,
    fluctuation            text,
    children_in_household  boolean     NOT NULL,
    nhs_referral           text,
    share_with_carers      boolean     NOT NULL,
    primary_support_reason text        NOT NULL,
    accommodation          text        NOT NULL,
    employment             text        NOT NULL,
    has_unpaid_carer       boolean     NOT NULL,
    conditions             text[]      NOT NULL,
    recorded_at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by            text        NOT NULL,
    CONSTRAINT needs_assessment_pk PRIMARY KEY (assessment_id),
    CONSTRAINT needs_assessment_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT needs_assessment_has_a_known_method
        CHECK (method IN ('FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'SUPPORTED_SELF_ASSESSMENT'))
);
CREATE INDEX needs_assessment_by_case ON fairway.needs_assessment (case_number, recorded_at);
COMMENT ON TABLE fairway.needs_assessment IS
    'Needs assessments of adults (Care Act 2014, section 9); the latest of a case is current.';

CREATE TABLE fairway.needs_finding (
    assessment_id uuid NOT NULL,
    outcome       text NOT NULL,
    limbs         text[] NOT NULL,
    support_level text NOT NULL,
    hours_a_week  numeric(5, 2),
    informal_help text NOT NULL,
    own_words     text,
    happens_now   text,
    CONSTRAINT needs_finding_pk PRIMARY KEY (assessment_id, outcome),
    CONSTRAINT needs_finding_belongs_to_an_assessment
        FOREIGN KEY (assessment_id) REFERENCES fairway.needs_assessment (assessment_id),
    CONSTRAINT needs_finding_knows_its_limbs
        CHECK (limbs <@ ARRAY ['NEEDS_HELP', 'PAIN_OR_DISTRESS', 'DANGER', 'TAKES_LONGER']),
    CONSTRAINT needs_finding_knows_its_level CHECK (support_level IN ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
    CONSTRAINT needs_finding_supports_a_need CHECK (limbs <> '{}' OR support_level = 'NONE'),
    CONSTRAINT needs_finding_hours_fit_a_week CHECK (hours_a_week > 0 AND hours_a_week <= 168),
    CONSTRAINT needs_finding_knows_its_help
        CHECK (informal_help IN ('NOBODY_HELPS', 'WILLING_AND_ABLE', 'PART_OF_IT', 'CANNOT_GO_ON'))
);
COMMENT ON TABLE fairway.needs_finding IS 'What an assessment found about each of the ten outcomes of SI 2015/313.';

CREATE TABLE fairway.carer_assessment (
    assessment_id            uuid          NOT NULL,
    case_number              text          NOT NULL,
    assessed_on              date          NOT NULL,
    method                   text          NOT NULL,
    own_words                text          NOT NULL,
    necessary_care           boolean       NOT NULL,
    health_at_risk           boolean       NOT NULL,
    health                   text,
    significant_impact       boolean       NOT NULL,
    impact                   text          NOT NULL,
    impact_band              text          NOT NULL,
    wishes                   text          NOT NULL,
    replacement_hours_a_week numeric(5, 2),
    replacement_reason       text,
    sharing                  text          NOT NULL,
    total_hours_a_week       numeric(5, 2) NOT NULL,
    adults_cared_for         integer       NOT NULL,
    employment               text          NOT NULL,
    recorded_at              timestamptz   NOT NULL DEFAULT clock_timestamp(),
    recorded_by              text          NOT NULL,
    CONSTRAINT carer_assessment_pk PRIMARY KEY (assessment_id),
    CONSTRAINT carer_assessment_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT carer_assessment_has_a_known_method
        CHECK (method IN ('FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'SUPPORTED_SELF_ASSESSMENT')),
    CONSTRAINT carer_assessment_knows_its_band CHECK (impact_band IN ('SMALL', 'MODERATE', 'SUBSTANTIAL')),
    CONSTRAINT carer_assessment_knows_what_is_shared
        CHECK (sharing IN ('EVERYTHING', 'REPLACEMENT_CARE_ONLY', 'NOTHING')),
    CONSTRAINT carer_assessment_hours_fit_a_week CHECK (total_hours_a_week >= 0 AND total_hours_a_week <= 168),
    CONSTRAINT carer_assessment_replacement_fits_a_week
        CHECK (replacement_hours_a_week > 0 AND replacement_hours_a_week <= 168),
    CONSTRAINT carer_assessment_replacement_has_a_reason
        CHECK ((replacement_hours_a_week IS NULL) = (replacement_reason IS NULL)),
    CONSTRAINT carer_assessment_cares_for_somebody CHECK (adults_cared_for >= 1)
);
CREATE INDEX carer_assessment_by_case ON fairway.carer_assessment (case_number, recorded_at);
COMMENT ON TABLE fairway.carer_assessment IS
    'Assessments of carers (Care Act 2014, section 10), each in the carer''s own case; the latest of a case is current.';

CREATE TABLE fairway.carer_finding (
    assessment_id uuid   NOT NULL,
    outcome       text   NOT NULL,
    limbs         text[] NOT NULL,
    own_words     text,
    CONSTRAINT carer_finding_pk PRIMARY KEY (assessment_id, outcome),
    CONSTRAINT carer_finding_belongs_to_an_assessment
        FOREIGN KEY (assessment_id) REFERENCES fairway.carer_assessment (assessment_id),
    CONSTRAINT carer_finding_has_the_three_limbs_of_carers
        CHECK (limbs <@ ARRAY ['NEEDS_HELP', 'PAIN_OR_DISTRESS', 'DANGER'])
);
COMMENT ON TABLE fairway.carer_finding IS 'What a carer''s assessment found about each of the eight outcomes of SI 2015/313.';

CREATE TABLE fairway.caring_task (
    assessment_id uuid          NOT NULL,
    task_number   integer       NOT NULL,
    task          text          NOT NULL,
    hours_a_week  numeric(5, 2) NOT NULL,
    able          boolean       NOT NULL,
    willing       boolean       NOT NULL,
    CONSTRAINT caring_task_pk PRIMARY KEY (assessment_id, task_number),
    CONSTRAINT caring_task_belongs_to_an_assessment
        FOREIGN KEY (assessment_id) REFERENCES fairway.carer_assessment (assessment_id),
    CONSTRAINT caring_task_is_counted_from_one CHECK (task_number >= 1),
    CONSTRAINT caring_task_hours_fit_a_week CHECK (hours_a_week > 0 AND hours_a_week <= 168)
);
COMMENT ON TABLE fairway.caring_task IS 'What a carer does, and whether they are able and willing to go on, task by task.';

CREATE TABLE fairway.caring_task_withdrawal (
    assessment_id uuid        NOT NULL,
    task_number   integer     NOT NULL,
    withdrawn_on  date        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by   text        NOT NULL,
    CONSTRAINT caring_task_withdrawal_pk PRIMARY KEY (assessment_id, task_number),
    CONSTRAINT caring_task_withdrawal_is_of_a_task
        FOREIGN KEY (assessment_id, task_number) REFERENCES fairway.caring_task (assessment_id, task_number)
);
COMMENT ON TABLE fairway.caring_task_withdrawal IS 'Tasks that a carer has stopped doing, whatever the reason.';

CREATE TABLE fairway.child_assessment (
    assessment_id            uuid        NOT NULL,
    case_number              text        NOT NULL,
    assessed_on              date        NOT NULL,
    method                   text        NOT NULL,
    childs_words             text        NOT NULL,
    parents_words            text        NOT NULL,
    development              text        NOT NULL,
    family_and_home          text        NOT NULL,
    provide_services         boolean     NOT NULL,
    reasons                  text        NOT NULL,
    short_break_hours_a_week numeric(5, 2),
    other_support            text,
    parent_carer_needs       text,
    recorded_at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by              text        NOT NULL,
    CONSTRAINT child_assessment_pk PRIMARY KEY (assessment_id),
    CONSTRAINT child_assessment_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT child_assessment_has_a_known_method
        CHECK (method IN ('FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'SUPPORTED_SELF_ASSESSMENT')),
    CONSTRAINT child_assessment_hours_fit_a_week
        CHECK (short_break_hours_a_week > 0 AND short_break_hours_a_week <= 168)
);
CREATE INDEX child_assessment_by_case ON fairway.child_assessment (case_number, recorded_at);
COMMENT ON TABLE fairway.child_assessment IS
    'Assessments of disabled children and their parents (Children Act 1989, sections 17 and 17ZD).';
