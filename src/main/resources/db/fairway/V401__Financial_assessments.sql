CREATE TABLE fairway.financial_information (
    information_id uuid        NOT NULL,
    case_number    text        NOT NULL,
    as_of          date        NOT NULL,
    disclosed      boolean     NOT NULL,
    told           jsonb       NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT financial_information_pk PRIMARY KEY (information_id),
    CONSTRAINT financial_information_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX financial_information_by_case ON fairway.financial_information (case_number, recorded_at);
COMMENT ON TABLE fairway.financial_information IS
    'What people told about their money, record after record: income, capital, costs, household and who acts for them.';

CREATE TABLE fairway.financial_assessment (
    assessment_id            uuid        NOT NULL,
    information_id           uuid        NOT NULL,
    case_number              text        NOT NULL,
    as_of                    date        NOT NULL,
    basis                    text        NOT NULL,
    assessed_weekly_pence    bigint      NOT NULL,
    nobody_to_arrange        boolean     NOT NULL,
    asks_council_to_arrange  boolean     NOT NULL,
    working                  jsonb       NOT NULL,
    recorded_at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT financial_assessment_pk PRIMARY KEY (assessment_id),
    CONSTRAINT financial_assessment_comes_from_information
        FOREIGN KEY (information_id) REFERENCES fairway.financial_information (information_id),
    CONSTRAINT financial_assessment_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT financial_assessment_basis_is_known CHECK (basis IN ('ASSESSED', 'ABOVE_UPPER_LIMIT', 'NOT_DISCLOSED')),
    CONSTRAINT financial_assessment_is_never_below_nil CHECK (assessed_weekly_pence >= 0)
);
CREATE INDEX financial_assessment_by_case ON fairway.financial_assessment (case_number, recorded_at);
COMMENT ON TABLE fairway.financial_assessment IS
    'What the rules made of what people told, with every step of the working; never changed.';

CREATE TABLE fairway.financial_assessment_sent_back (
    assessment_id uuid        NOT NULL,
    missing       text        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT financial_assessment_sent_back_pk PRIMARY KEY (assessment_id),
    CONSTRAINT financial_assessment_sent_back_exists
        FOREIGN KEY (assessment_id) REFERENCES fairway.financial_assessment (assessment_id)
);
COMMENT ON TABLE fairway.financial_assessment_sent_back IS 'Assessments that could not be confirmed, and what was missing.';

CREATE TABLE fairway.financial_assessment_check (
    assessment_id uuid        NOT NULL,
    evidence      text        NOT NULL,
    told_on       date        NOT NULL,
    told_how      text        NOT NULL,
    in_force_from date        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT financial_assessment_check_pk PRIMARY KEY (assessment_id),
    CONSTRAINT financial_assessment_check_exists
        FOREIGN KEY (assessment_id) REFERENCES fairway.financial_assessment (assessment_id),
    CONSTRAINT financial_assessment_check_is_told_in_a_known_way
        CHECK (told_how IN ('POST', 'EMAIL', 'BY_HAND', 'IN_PERSON')),
    CONSTRAINT financial_assessment_check_is_not_in_force_before_told CHECK (in_force_from >= told_on)
);
COMMENT ON TABLE fairway.financial_assessment_check IS
    'The finance officer''s check: evidence seen, when and how the person was told, and from when it is owed.';

CREATE TABLE fairway.contribution (
    assessment_id uuid        NOT NULL,
    case_number   text        NOT NULL,
    in_force_from date        NOT NULL,
    told_on       date        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contribution_pk PRIMARY KEY (assessment_id),
    CONSTRAINT contribution_was_checked
        FOREIGN KEY (assessment_id) REFERENCES fairway.financial_assessment_check (assessment_id),
    CONSTRAINT contribution_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT contribution_is_not_in_force_before_told CHECK (in_force_from >= told_on)
);
CREATE INDEX contribution_by_case ON fairway.contribution (case_number, in_force_from);
COMMENT ON TABLE fairway.contribution IS 'Assessments in force: the only ones that anything may be collected by.';
