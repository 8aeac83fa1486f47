CREATE TABLE fairway.person_profile (
    profile_id          bigint      GENERATED ALWAYS AS IDENTITY,
    person_id           uuid        NOT NULL,
    known_as            text,
    gender              text        NOT NULL,
    ethnicity           text        NOT NULL,
    accommodation       text        NOT NULL,
    contact_method      text        NOT NULL,
    preferred_format    text        NOT NULL,
    language            text        NOT NULL,
    interpreter         text        NOT NULL,
    communication_needs text,
    practice            text,
    recorded_by         text        NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT person_profile_pk PRIMARY KEY (profile_id),
    CONSTRAINT person_profile_is_of_a_person FOREIGN KEY (person_id) REFERENCES fairway.person (person_id)
);
CREATE INDEX person_profile_by_person ON fairway.person_profile (person_id, profile_id);
COMMENT ON TABLE fairway.person_profile IS
    'What helps to treat someone as an individual and what the statutory return asks of everyone; the latest holds.';

CREATE TABLE fairway.carer (
    carer_id          uuid        NOT NULL,
    case_number       text        NOT NULL,
    given_name        text        NOT NULL,
    family_name       text        NOT NULL,
    birth_date        date,
    relationship      text        NOT NULL,
    telephone         text,
    address           text,
    lives_with_person boolean     NOT NULL,
    wants_contact     text        NOT NULL,
    recorded_by       text        NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT carer_pk PRIMARY KEY (carer_id),
    CONSTRAINT carer_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT carer_contact_is_wanted_or_not CHECK (wants_contact IN ('YES', 'NO', 'NOT_KNOWN'))
);
CREATE INDEX carer_by_case ON fairway.carer (case_number, recorded_at);
COMMENT ON TABLE fairway.carer IS 'Adults who look after the person of a case without pay, as they were named.';

CREATE TABLE fairway.household_child (
    child_id        uuid        NOT NULL,
    case_number     text        NOT NULL,
    name            text        NOT NULL,
    birth_date      date,
    relationship    text        NOT NULL,
    helps_with_care text        NOT NULL,
    disabled        text        NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT household_child_pk PRIMARY KEY (child_id),
    CONSTRAINT household_child_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT household_child_helps_or_not CHECK (helps_with_care IN ('YES', 'NO', 'NOT_KNOWN')),
    CONSTRAINT household_child_is_disabled_or_not CHECK (disabled IN ('YES', 'NO', 'NOT_KNOWN'))
);
CREATE INDEX household_child_by_case ON fairway.household_child (case_number, recorded_at);
COMMENT ON TABLE fairway.household_child IS 'Children in the household of the person of a case.';
