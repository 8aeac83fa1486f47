CREATE TABLE fairway.family_offer (
    family_offer_id uuid        NOT NULL,
    adult_case      text        NOT NULL,
    kind            text        NOT NULL,
    person_id       uuid,
    name            text        NOT NULL,
    birth_date      date,
    telephone       text,
    made_on         date        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT family_offer_pk PRIMARY KEY (family_offer_id),
    CONSTRAINT family_offer_follows_an_adult
        FOREIGN KEY (adult_case) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT family_offer_is_to_a_person FOREIGN KEY (person_id) REFERENCES fairway.person (person_id),
    CONSTRAINT family_offer_knows_its_kind CHECK (kind IN ('CARER', 'CHILDREN'))
);
CREATE UNIQUE INDEX family_offer_is_made_once
    ON fairway.family_offer (adult_case, kind, lower(name), coalesce(birth_date, '0001-01-01'));
COMMENT ON TABLE fairway.family_offer IS
    'Offers of an assessment to each carer, and for the children of the household, from the day they are known of.';

CREATE TABLE fairway.family_offer_start (
    family_offer_id uuid        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT family_offer_start_pk PRIMARY KEY (family_offer_id),
    CONSTRAINT family_offer_start_is_of_an_offer
        FOREIGN KEY (family_offer_id) REFERENCES fairway.family_offer (family_offer_id)
);
COMMENT ON TABLE fairway.family_offer_start IS 'Offers whose process was started: one row, one process, however often it is tried.';

CREATE TABLE fairway.family_answer (
    answer_id       uuid        NOT NULL,
    family_offer_id uuid        NOT NULL,
    answer          text        NOT NULL,
    own_words       text,
    ask_again_on    date,
    person_id       uuid,
    answered_on     date        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by     text        NOT NULL,
    CONSTRAINT family_answer_pk PRIMARY KEY (answer_id),
    CONSTRAINT family_answer_is_to_an_offer
        FOREIGN KEY (family_offer_id) REFERENCES fairway.family_offer (family_offer_id),
    CONSTRAINT family_answer_is_a_persons FOREIGN KEY (person_id) REFERENCES fairway.person (person_id),
    CONSTRAINT family_answer_is_known
        CHECK (answer IN ('ACCEPTED', 'DECLINED', 'ASK_LATER', 'YOUNG_CARER', 'NOT_A_CARER')),
    CONSTRAINT family_answer_accepted_by_a_person CHECK (answer <> 'ACCEPTED' OR person_id IS NOT NULL),
    CONSTRAINT family_answer_keeps_the_door_open
        CHECK (answer NOT IN ('DECLINED', 'ASK_LATER') OR ask_again_on IS NOT NULL)
);
CREATE INDEX family_answer_by_offer ON fairway.family_answer (family_offer_id, recorded_at);
COMMENT ON TABLE fairway.family_answer IS 'What carers said to an offer; the latest of an offer is current.';

CREATE TABLE fairway.carer_pathway (
    family_offer_id uuid        NOT NULL,
    carer_case      text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT carer_pathway_pk PRIMARY KEY (family_offer_id),
    CONSTRAINT carer_pathway_is_of_an_offer
        FOREIGN KEY (family_offer_id) REFERENCES fairway.family_offer (family_offer_id),
    CONSTRAINT carer_pathway_runs_once UNIQUE (carer_case),
    CONSTRAINT carer_pathway_is_a_case FOREIGN KEY (carer_case) REFERENCES fairway.pathway_case (case_number)
);
COMMENT ON TABLE fairway.carer_pathway IS 'The carer''s own case that an accepted offer led to: one for each offer.';

CREATE TABLE fairway.children_considered (
    consideration_id   uuid        NOT NULL,
    family_offer_id    uuid        NOT NULL,
    impact             text        NOT NULL,
    inappropriate_care boolean     NOT NULL,
    in_need            boolean     NOT NULL,
    referred_on        date,
    conclusion         text        NOT NULL,
    considered_on      date        NOT NULL,
    recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by        text        NOT NULL,
    CONSTRAINT children_considered_pk PRIMARY KEY (consideration_id),
    CONSTRAINT children_considered_follows_an_offer
        FOREIGN KEY (family_offer_id) REFERENCES fairway.family_offer (family_offer_id),
    CONSTRAINT children_considered_refers_those_at_risk
        CHECK (referred_on IS NOT NULL OR (NOT inappropriate_care AND NOT in_need))
);
CREATE INDEX children_considered_by_offer ON fairway.children_considered (family_offer_id, recorded_at);
COMMENT ON TABLE fairway.children_considered IS
    'What the adult''s needs mean for the children of the household (SI 2014/2827, regulation 4).';

CREATE TABLE fairway.considered_child (
    consideration_id uuid    NOT NULL,
    child_number     integer NOT NULL,
    name             text    NOT NULL,
    birth_date       date    NOT NULL,
    caring           text,
    CONSTRAINT considered_child_pk PRIMARY KEY (consideration_id, child_number),
    CONSTRAINT considered_child_was_considered
        FOREIGN KEY (consideration_id) REFERENCES fairway.children_considered (consideration_id)
);
COMMENT ON TABLE fairway.considered_child IS 'The children of the household, and what caring each of them does.';

CREATE TABLE fairway.care_notice (
    notice_id   uuid        NOT NULL,
    adult_case  text        NOT NULL,
    carer_case  text        NOT NULL,
    words       text        NOT NULL,
    from_day    date        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT care_notice_pk PRIMARY KEY (notice_id),
    CONSTRAINT care_notice_is_for_a_case
        FOREIGN KEY (adult_case) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT care_notice_is_from_a_case
        FOREIGN KEY (carer_case) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX care_notice_by_case ON fairway.care_notice (adult_case, recorded_at);
COMMENT ON TABLE fairway.care_notice IS
    'Tells an adult''s worker that care by family or friends ends: what and from when, never why.';
