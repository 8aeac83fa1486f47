CREATE TABLE fairway.spending_answer (
    answer_id       uuid        NOT NULL,
    case_number     text        NOT NULL,
    plan_id         uuid        NOT NULL,
    plan_version    integer     NOT NULL,
    line            integer,
    kind            text        NOT NULL,
    what            text        NOT NULL,
    cost_pence      bigint      NOT NULL,
    cover           text        NOT NULL,
    meets_need      boolean     NOT NULL,
    bought_before   integer     NOT NULL,
    stays           jsonb       NOT NULL,
    relative_barred boolean     NOT NULL,
    asked_by        text        NOT NULL,
    asked_on        date        NOT NULL,
    reply           text        NOT NULL,
    ground          text        NOT NULL,
    law             text        NOT NULL,
    words           text        NOT NULL,
    instead         text        NOT NULL,
    rule            text        NOT NULL,
    reason          text        NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT spending_answer_pk PRIMARY KEY (answer_id),
    CONSTRAINT spending_answer_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT spending_answer_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT spending_answer_names_a_line
        FOREIGN KEY (plan_id, line) REFERENCES fairway.support_plan_line (plan_id, line),
    CONSTRAINT spending_answer_costs_something CHECK (cost_pence >= 0 AND bought_before >= 0),
    CONSTRAINT spending_answer_kind_is_known CHECK (kind IN ('CARE_OR_SUPPORT', 'DISABILITY_COST', 'ASSISTANCE_DOG',
        'HEALTH_TASK', 'COUNCIL_SERVICE', 'CARE_HOME_STAY', 'HOUSEHOLD_BILL', 'DEBT', 'GAMBLING', 'UNLAWFUL')),
    CONSTRAINT spending_answer_cover_is_known CHECK (cover IN ('DIRECT_PAYMENT', 'MANAGED', 'NHS', 'NONE')),
    CONSTRAINT spending_answer_reply_is_known CHECK (reply IN ('YES', 'NO', 'ASK_YOUR_WORKER')),
    CONSTRAINT spending_answer_says_what CHECK (what <> '')
);
CREATE INDEX spending_answer_by_case ON fairway.spending_answer (case_number, recorded_at);
COMMENT ON TABLE fairway.spending_answer IS
    'What was asked about spending a direct payment and what was answered, on which version of the plan. Who spent as they were told is safe at a later check (Care Act 2014 section 33). Added to, never changed.';

CREATE TRIGGER spending_answer_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.spending_answer EXECUTE FUNCTION fairway.refuse_change();
