CREATE TABLE fairway.support_plan (
    plan_id                 uuid        NOT NULL,
    case_number             text        NOT NULL,
    version                 integer     NOT NULL,
    deployment              text        NOT NULL,
    choice_held_on          date        NOT NULL,
    direct_payment_asked_for boolean    NOT NULL,
    choice_own_words        text        NOT NULL,
    outcomes                text        NOT NULL,
    involved                text        NOT NULL,
    risk                    text        NOT NULL,
    risks                   text        NOT NULL,
    contingency             text        NOT NULL,
    advice                  text        NOT NULL,
    review_wishes           text        NOT NULL,
    starts_on               date        NOT NULL,
    written_on              date        NOT NULL,
    recorded_by             text        NOT NULL,
    recorded_at             timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT support_plan_pk PRIMARY KEY (plan_id),
    CONSTRAINT support_plan_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT support_plan_versions_count_up UNIQUE (case_number, version),
    CONSTRAINT support_plan_version_starts_at_one CHECK (version >= 1),
    CONSTRAINT support_plan_is_taken_in_a_known_way
        CHECK (deployment IN ('DIRECT_PAYMENT', 'MANAGED', 'MIXED', 'THIRD_PARTY')),
    CONSTRAINT support_plan_pays_directly_only_when_asked
        CHECK (deployment = 'MANAGED' OR direct_payment_asked_for),
    CONSTRAINT support_plan_risk_is_known CHECK (risk IN ('LOW', 'MEDIUM', 'HIGH'))
);
COMMENT ON TABLE fairway.support_plan IS
    'Care and support plans, a row for each version; the highest version of a case is the one that counts.';

CREATE TABLE fairway.support_plan_line (
    plan_id          uuid           NOT NULL,
    line             integer        NOT NULL,
    need             text           NOT NULL,
    need_text        text           NOT NULL,
    support          text           NOT NULL,
    how_met          text           NOT NULL,
    given_by         text,
    component        text,
    units            numeric(7, 2),
    unit             text,
    unit_price_pence bigint,
    paid_as          text,
    recurrence       text,
    CONSTRAINT support_plan_line_pk PRIMARY KEY (plan_id, line),
    CONSTRAINT support_plan_line_belongs_to_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT support_plan_line_meets_its_need_in_a_known_way CHECK (how_met IN ('FUNDED', 'INFORMAL', 'UNIVERSAL')),
    CONSTRAINT support_plan_line_is_priced_when_funded CHECK (
        CASE
            WHEN how_met = 'FUNDED'
                THEN num_nulls(component, units, unit, unit_price_pence, paid_as, recurrence) = 0
            ELSE num_nonnulls(component, units, unit, unit_price_pence, paid_as, recurrence) = 0
        END),
    CONSTRAINT support_plan_line_costs_more_than_nothing CHECK (units > 0 AND unit_price_pence > 0),
    CONSTRAINT support_plan_line_is_paid_in_a_known_way CHECK (paid_as IN ('DIRECT_PAYMENT', 'MANAGED')),
    CONSTRAINT support_plan_line_recurs_in_a_known_way CHECK (recurrence IN ('WEEKLY', 'ONE_OFF'))
);
COMMENT ON TABLE fairway.support_plan_line IS
    'The lines of each plan: a need, what meets it and what that costs. Unit, units and price are fields of the statutory return.';

CREATE TABLE fairway.support_plan_cost (
    plan_id                 uuid        NOT NULL,
    direct_weekly_pence     bigint      NOT NULL,
    managed_weekly_pence    bigint      NOT NULL,
    direct_one_off_pence    bigint      NOT NULL,
    managed_one_off_pence   bigint      NOT NULL,
    indicative_pence        bigint,
    indicative_recurrence   text,
    costed_on               date        NOT NULL,
    recorded_at             timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT support_plan_cost_pk PRIMARY KEY (plan_id),
    CONSTRAINT support_plan_cost_belongs_to_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT support_plan_cost_is_never_negative CHECK (
        direct_weekly_pence >= 0 AND managed_weekly_pence >= 0
        AND direct_one_off_pence >= 0 AND managed_one_off_pence >= 0 AND indicative_pence >= 0),
    CONSTRAINT support_plan_cost_indicative_is_whole
        CHECK ((indicative_pence IS NULL) = (indicative_recurrence IS NULL)),
    CONSTRAINT support_plan_cost_indicative_recurs_in_a_known_way CHECK (indicative_recurrence IN ('WEEKLY', 'ONE_OFF'))
);
COMMENT ON TABLE fairway.support_plan_cost IS
    'What each version of a plan costs, beside the indicative budget of that day.';

CREATE TABLE fairway.support_plan_view (
    plan_id        uuid        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    given_on       date        NOT NULL,
    stance         text        NOT NULL,
    speaker        text        NOT NULL,
    own_words      text        NOT NULL,
    wanted_changes text,
    assessment_copy_on    date,
    determination_copy_on date,
    plan_copy_on          date,
    CONSTRAINT support_plan_view_pk PRIMARY KEY (plan_id, recorded_at),
    CONSTRAINT support_plan_view_belongs_to_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT support_plan_view_has_words CHECK (own_words <> ''),
    CONSTRAINT support_plan_view_takes_a_stand CHECK (stance IN ('AGREES', 'DISAGREES', 'WANTS_CHANGES')),
    CONSTRAINT support_plan_view_says_what_to_change CHECK (stance <> 'WANTS_CHANGES' OR wanted_changes IS NOT NULL),
    CONSTRAINT support_plan_view_speaker_is_known
        CHECK (speaker IN ('PERSON', 'ADVOCATE', 'FAMILY_OR_FRIEND', 'AUTHORISED_PERSON'))
);
COMMENT ON TABLE fairway.support_plan_view IS 'What the person says about a version of their plan; the latest row counts.';
