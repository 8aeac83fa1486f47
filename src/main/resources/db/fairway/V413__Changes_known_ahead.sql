ALTER TABLE fairway.financial_assessment ADD COLUMN changes_on date;
COMMENT ON COLUMN fairway.financial_assessment.changes_on IS
    'The first day on which another amount is known to be due though nothing changes for the person: a birthday, the end of '
    'free weeks, the next year of national amounts. Empty where no date changes it.';
CREATE INDEX financial_assessment_by_change ON fairway.financial_assessment (changes_on);

CREATE TABLE fairway.reassessment (
    assessment_id uuid        NOT NULL,
    case_number   text        NOT NULL,
    changes_on    date        NOT NULL,
    begun_on      date        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT reassessment_pk PRIMARY KEY (assessment_id),
    CONSTRAINT reassessment_of_a_contribution
        FOREIGN KEY (assessment_id) REFERENCES fairway.contribution (assessment_id),
    CONSTRAINT reassessment_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX reassessment_by_case ON fairway.reassessment (case_number, begun_on);
COMMENT ON TABLE fairway.reassessment IS
    'Contributions that were brought back to finance because they were known to change: once each, so that a case has one at most.';
