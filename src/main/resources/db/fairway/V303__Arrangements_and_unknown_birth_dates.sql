CREATE TABLE fairway.assessment_arrangement (
    arrangement_id  uuid        NOT NULL,
    case_number     text        NOT NULL,
    self_assessment text        NOT NULL,
    method          text        NOT NULL,
    planned_on      date        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by     text        NOT NULL,
    CONSTRAINT assessment_arrangement_pk PRIMARY KEY (arrangement_id),
    CONSTRAINT assessment_arrangement_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT assessment_arrangement_offers_self_assessment
        CHECK (self_assessment IN ('WANTED', 'NOT_WANTED', 'CANNOT_TAKE_PART')),
    CONSTRAINT assessment_arrangement_has_a_known_method
        CHECK (method IN ('FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'SUPPORTED_SELF_ASSESSMENT'))
);
CREATE INDEX assessment_arrangement_by_case ON fairway.assessment_arrangement (case_number, recorded_at);
COMMENT ON TABLE fairway.assessment_arrangement IS
    'How and when an adult is to be assessed, as agreed with them (SI 2014/2827, regulations 2 and 3).';

ALTER TABLE fairway.considered_child ALTER COLUMN birth_date DROP NOT NULL;
ALTER TABLE fairway.children_considered ALTER COLUMN impact DROP NOT NULL;
