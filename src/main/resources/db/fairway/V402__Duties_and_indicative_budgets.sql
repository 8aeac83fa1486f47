CREATE TABLE fairway.duty_to_meet (
    decision_id     uuid        NOT NULL,
    case_number     text        NOT NULL,
    will_meet_needs boolean     NOT NULL,
    provision       text        NOT NULL,
    rule            text        NOT NULL,
    reason          text        NOT NULL,
    decided_on      date        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT duty_to_meet_pk PRIMARY KEY (decision_id),
    CONSTRAINT duty_to_meet_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
CREATE INDEX duty_to_meet_by_case ON fairway.duty_to_meet (case_number, recorded_at);
COMMENT ON TABLE fairway.duty_to_meet IS 'Whether needs are met, by which provision and why, decision after decision.';

CREATE TABLE fairway.indicative_budget (
    budget_id        uuid        NOT NULL,
    case_number      text        NOT NULL,
    legal_basis      text        NOT NULL,
    worked_out_on    date        NOT NULL,
    method           text        NOT NULL,
    how_reached      text        NOT NULL,
    pattern          text        NOT NULL,
    computed_pence   bigint      NOT NULL,
    lines            jsonb       NOT NULL,
    departure_pence  bigint,
    departure_reason text,
    departure_words  text,
    departure_by     text,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT indicative_budget_pk PRIMARY KEY (budget_id),
    CONSTRAINT indicative_budget_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT indicative_budget_knows_its_basis
        CHECK (legal_basis IN ('CARE_ACT_ADULT', 'CARE_ACT_CARER', 'CHILDREN_ACT')),
    CONSTRAINT indicative_budget_knows_its_pattern CHECK (pattern IN ('WEEKLY', 'ONE_OFF_FOR_A_YEAR')),
    CONSTRAINT indicative_budget_is_not_negative CHECK (computed_pence >= 0 AND departure_pence >= 0),
    CONSTRAINT indicative_budget_departs_with_a_reason
        CHECK (num_nonnulls(departure_pence, departure_reason, departure_words, departure_by) IN (0, 4))
);
CREATE INDEX indicative_budget_by_case ON fairway.indicative_budget (case_number, recorded_at);
COMMENT ON TABLE fairway.indicative_budget IS
    'First figures before planning, version after version, with the lines that make them up.';

CREATE TABLE fairway.indicative_budget_shared (
    budget_id   uuid        NOT NULL,
    shared_on   date        NOT NULL,
    shared_with text        NOT NULL,
    shared_how  text        NOT NULL,
    reaction    text        NOT NULL,
    own_words   text,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT indicative_budget_shared_pk PRIMARY KEY (budget_id),
    CONSTRAINT indicative_budget_shared_exists
        FOREIGN KEY (budget_id) REFERENCES fairway.indicative_budget (budget_id)
);
COMMENT ON TABLE fairway.indicative_budget_shared IS 'How people were told their first figure and what they made of it.';
