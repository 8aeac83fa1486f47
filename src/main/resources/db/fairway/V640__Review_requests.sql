CREATE TABLE fairway.review_request (
    request_id   uuid        NOT NULL,
    case_number  text        NOT NULL,
    reason       text        NOT NULL,
    words        text        NOT NULL,
    asked_on     date        NOT NULL,
    contact_case text,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT review_request_pk PRIMARY KEY (request_id),
    CONSTRAINT review_request_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT review_request_contact_exists
        FOREIGN KEY (contact_case) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT review_request_reason_is_known CHECK (reason IN ('ASKED_FOR_BY_THE_PERSON', 'ASKED_FOR_BY_A_CARER',
        'CHANGE_IN_NEEDS', 'CHANGE_IN_A_CARERS_SITUATION', 'HOSPITAL', 'SAFEGUARDING', 'PROVIDER_FAILURE', 'DEATH',
        'NEW_CONTACT', 'OTHER')),
    CONSTRAINT review_request_says_what CHECK (words <> '')
);
CREATE INDEX review_request_by_case ON fairway.review_request (case_number, recorded_at);
COMMENT ON TABLE fairway.review_request IS
    'What was told about an open case before its review was due, by whom it reached us and on which day: Care Act 2014 section 27. Added to, never changed.';

CREATE TABLE fairway.contact_taken_in (
    request_id  uuid        NOT NULL,
    taken_in_on date        NOT NULL,
    done        text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contact_taken_in_pk PRIMARY KEY (request_id),
    CONSTRAINT contact_taken_in_answers_a_request
        FOREIGN KEY (request_id) REFERENCES fairway.review_request (request_id),
    CONSTRAINT contact_taken_in_says_what CHECK (done <> '')
);
COMMENT ON TABLE fairway.contact_taken_in IS
    'What the worker of an open case did with a new contact about it. Added to, never changed.';

CREATE TRIGGER review_request_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.review_request EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER contact_taken_in_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.contact_taken_in EXECUTE FUNCTION fairway.refuse_change();
