CREATE TABLE fairway.person (
    person_id   uuid        NOT NULL,
    given_name  text        NOT NULL,
    family_name text        NOT NULL,
    birth_date  date        NOT NULL,
    nhs_number  text,
    address     text,
    postcode    text,
    telephone   text,
    email       text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT person_pk PRIMARY KEY (person_id),
    CONSTRAINT person_nhs_number_is_one_persons UNIQUE (nhs_number),
    CONSTRAINT person_nhs_number_has_ten_digits CHECK (nhs_number ~ '^[0-9]{10}$')
);
COMMENT ON TABLE fairway.person IS 'Everyone the council knows: adults, carers, children and parents.';

CREATE SEQUENCE fairway.case_sequence;
COMMENT ON SEQUENCE fairway.case_sequence IS 'Numbers cases; gaps are harmless.';

CREATE TABLE fairway.pathway_case (
    case_number   text        NOT NULL,
    person_id     uuid        NOT NULL,
    legal_basis   text        NOT NULL,
    team          text        NOT NULL,
    stage         text        NOT NULL,
    stage_since   date        NOT NULL,
    opened_on     date        NOT NULL,
    adult_case    text,
    closed_on     date,
    closed_reason text,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pathway_case_pk PRIMARY KEY (case_number),
    CONSTRAINT pathway_case_has_a_person FOREIGN KEY (person_id) REFERENCES fairway.person (person_id),
    CONSTRAINT pathway_case_adult_case_exists FOREIGN KEY (adult_case) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT pathway_case_one_per_adult_and_carer UNIQUE (adult_case, person_id),
    CONSTRAINT pathway_case_knows_its_basis
        CHECK (legal_basis IN ('CARE_ACT_ADULT', 'CARE_ACT_CARER', 'CHILDREN_ACT')),
    CONSTRAINT pathway_case_closes_with_a_reason CHECK ((closed_on IS NULL) = (closed_reason IS NULL))
);
CREATE INDEX pathway_case_by_person ON fairway.pathway_case (person_id);
COMMENT ON TABLE fairway.pathway_case IS 'A case: one person, one legal basis, one pathway from referral to its end.';
