ALTER TABLE fairway.support_plan_line
    ADD COLUMN days text,
    ADD CONSTRAINT support_plan_line_is_on_known_days
        CHECK (days IN ('WEEKDAY', 'SATURDAY', 'SUNDAY', 'BANK_HOLIDAY', 'NIGHT'));

ALTER TABLE fairway.support_plan
    ADD COLUMN helpers text[] NOT NULL DEFAULT '{}',
    ADD COLUMN turn_to text,
    ADD COLUMN reached_by text,
    ADD COLUMN sufficiency jsonb,
    ADD COLUMN shortfall_weekly_pence bigint,
    ADD COLUMN shortfall_once_pence bigint,
    ADD COLUMN hours_assessed numeric(7, 2),
    ADD COLUMN hours_bought numeric(7, 2),
    ADD COLUMN shortfall_reason text,
    ADD COLUMN shortfall_words text,
    ADD CONSTRAINT support_plan_helpers_are_known
        CHECK (helpers <@ ARRAY ['FAMILY', 'FRIENDS', 'CARER', 'ADVOCATE', 'PEERS', 'WANTED_NOBODY']),
    ADD CONSTRAINT support_plan_shortfall_is_not_negative
        CHECK (shortfall_weekly_pence >= 0 AND shortfall_once_pence >= 0),
    ADD CONSTRAINT support_plan_shortfall_has_a_reason CHECK (
        num_nonnulls(shortfall_reason, shortfall_words) IN (0, 2)
        AND (coalesce(shortfall_weekly_pence, 0) + coalesce(shortfall_once_pence, 0) = 0
            OR shortfall_reason IS NOT NULL)),
    ADD CONSTRAINT support_plan_shortfall_reason_is_known CHECK (shortfall_reason IN (
        'AGREED_PRICE', 'MET_ANOTHER_WAY', 'PERSON_WANTS_LESS', 'NOBODY_FOUND_YET', 'BEGINS_LATER'));
COMMENT ON COLUMN fairway.support_plan.sufficiency IS
    'The plan at the local prices of the day it was written, need by need and line by line.';
COMMENT ON COLUMN fairway.support_plan.hours_bought IS
    'The hours a week that the money buys at local prices, beside the hours that were assessed.';

CREATE TABLE fairway.unmet_need (
    plan_id      uuid          NOT NULL,
    need         text          NOT NULL,
    need_text    text          NOT NULL,
    weekly_pence bigint        NOT NULL,
    once_pence   bigint        NOT NULL,
    hours_a_week numeric(7, 2) NOT NULL,
    reason       text          NOT NULL,
    recorded_at  timestamptz   NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT unmet_need_pk PRIMARY KEY (plan_id, need),
    CONSTRAINT unmet_need_belongs_to_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT unmet_need_is_something
        CHECK (weekly_pence >= 0 AND once_pence >= 0 AND hours_a_week >= 0
            AND weekly_pence + once_pence + hours_a_week > 0),
    CONSTRAINT unmet_need_reason_is_known CHECK (reason IN ('PERSON_WANTS_LESS', 'NOBODY_FOUND_YET', 'BEGINS_LATER'))
);
COMMENT ON TABLE fairway.unmet_need IS
    'Assessed need that the money of a plan does not meet, by amount, hours and reason. That of a case is that of its latest plan.';
