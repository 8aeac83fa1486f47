CREATE TABLE fairway.referral_request (
    case_number    text        NOT NULL,
    received_on    date        NOT NULL,
    earlier_case   text,
    given_name     text,
    family_name    text,
    birth_date     date,
    nhs_number     text,
    telephone      text,
    requester_name text,
    words          text        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT referral_request_pk PRIMARY KEY (case_number),
    CONSTRAINT referral_request_follows_a_case
        FOREIGN KEY (earlier_case) REFERENCES fairway.pathway_case (case_number)
);
COMMENT ON TABLE fairway.referral_request IS
    'What was known when a referral began, by the number drawn for its case: it fills the form of the first contact.';

CREATE TABLE fairway.contact (
    case_number            text        NOT NULL,
    received_on            date        NOT NULL,
    contact_for            text        NOT NULL,
    route_of_access        text        NOT NULL,
    requester_kind         text        NOT NULL,
    requester_name         text,
    requester_relation     text,
    requester_telephone    text,
    sharing_consent        text        NOT NULL,
    own_words              text        NOT NULL,
    understood             text        NOT NULL,
    appearance_of_need     boolean     NOT NULL,
    residence              text        NOT NULL,
    urgent_need            text,
    abuse_concern          text,
    decision_in_doubt      text,
    difficulties           text[]      NOT NULL,
    supporter_name         text,
    supporter_relation     text,
    supporter_qualities    text[]      NOT NULL,
    long_nhs_stay_likely   boolean     NOT NULL,
    has_unpaid_carer       text        NOT NULL,
    cared_for_name         text,
    cared_for_relationship text,
    caring_hours           integer,
    recorded_by            text        NOT NULL,
    recorded_at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contact_pk PRIMARY KEY (case_number),
    CONSTRAINT contact_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT contact_is_for_someone CHECK (contact_for IN ('ADULT', 'CARER', 'CHILD')),
    CONSTRAINT contact_asks_consent
        CHECK (sharing_consent IN ('GIVEN', 'REFUSED', 'CANNOT_DECIDE', 'NOT_ASKED')),
    CONSTRAINT contact_says_where
        CHECK (residence IN ('IN_OUR_AREA', 'NOWHERE_SETTLED', 'VISITING', 'ELSEWHERE', 'NOT_CERTAIN')),
    CONSTRAINT contact_knows_the_difficulties
        CHECK (difficulties <@ ARRAY['UNDERSTAND', 'RETAIN', 'WEIGH', 'COMMUNICATE']),
    CONSTRAINT contact_has_unpaid_carer_or_not CHECK (has_unpaid_carer IN ('YES', 'NO', 'NOT_KNOWN')),
    CONSTRAINT contact_by_a_carer_says_for_whom CHECK ((contact_for = 'CARER') = (cared_for_name IS NOT NULL)),
    CONSTRAINT contact_caring_hours_fit_a_week CHECK (caring_hours BETWEEN 0 AND 168)
);
CREATE INDEX contact_by_day ON fairway.contact (received_on);
COMMENT ON TABLE fairway.contact IS 'First contacts: who asked, what was said and what the worker understood.';

CREATE TABLE fairway.urgent_decision (
    decision_id       uuid        NOT NULL,
    case_number       text        NOT NULL,
    decided_on        date        NOT NULL,
    reasons           text        NOT NULL,
    support           text,
    provider          text,
    weekly_cost_pence bigint,
    starts_on         date,
    ends_on           date,
    cost_explained    text,
    recorded_by       text        NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT urgent_decision_pk PRIMARY KEY (decision_id),
    CONSTRAINT urgent_decision_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT urgent_decision_cost_is_not_negative CHECK (weekly_cost_pence >= 0),
    CONSTRAINT urgent_decision_ends_after_it_starts CHECK (ends_on >= starts_on),
    CONSTRAINT urgent_decision_support_is_whole
        CHECK (num_nonnulls(support, provider, weekly_cost_pence, starts_on, ends_on, cost_explained) IN (0, 6))
);
CREATE INDEX urgent_decision_by_case ON fairway.urgent_decision (case_number, recorded_at);
COMMENT ON TABLE fairway.urgent_decision IS
    'Whether urgent needs are met before an assessment, and how (Care Act 2014, section 19(3)).';

CREATE TABLE fairway.safeguarding_decision (
    decision_id               uuid        NOT NULL,
    case_number               text        NOT NULL,
    decided_on                date        NOT NULL,
    has_needs                 boolean     NOT NULL,
    at_risk                   boolean     NOT NULL,
    cannot_protect_themselves boolean     NOT NULL,
    made_safe                 text        NOT NULL,
    persons_wishes            text        NOT NULL,
    reasons                   text        NOT NULL,
    enquiry_lead              text,
    recorded_by               text        NOT NULL,
    recorded_at               timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT safeguarding_decision_pk PRIMARY KEY (decision_id),
    CONSTRAINT safeguarding_decision_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT safeguarding_decision_enquires_where_it_must
        CHECK (enquiry_lead IS NOT NULL OR NOT (has_needs AND at_risk AND cannot_protect_themselves))
);
CREATE INDEX safeguarding_decision_by_case ON fairway.safeguarding_decision (case_number, recorded_at);
COMMENT ON TABLE fairway.safeguarding_decision IS
    'What is done about concerns that an adult is abused or neglected (Care Act 2014, section 42).';
