CREATE TABLE fairway.approval_route (
    plan_id     uuid        NOT NULL,
    approver    text        NOT NULL,
    rule        text        NOT NULL,
    reason      text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT approval_route_pk PRIMARY KEY (plan_id),
    CONSTRAINT approval_route_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT approval_route_approver_is_known CHECK (approver IN ('TEAM_MANAGER', 'HEAD_OF_SERVICE'))
);
COMMENT ON TABLE fairway.approval_route IS 'Who may decide on each version of a plan, and by which rule.';

CREATE TABLE fairway.sign_off (
    plan_id       uuid        NOT NULL,
    case_number   text        NOT NULL,
    approved      boolean     NOT NULL,
    return_reason text,
    explanation   text        NOT NULL,
    decided_on    date        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT sign_off_pk PRIMARY KEY (plan_id),
    CONSTRAINT sign_off_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT sign_off_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT sign_off_returns_with_a_reason CHECK (approved = (return_reason IS NULL)),
    CONSTRAINT sign_off_reason_is_lawful CHECK (return_reason IN (
        'NEED_NOT_MET', 'INFORMAL_HELP_NOT_CONFIRMED', 'PERSON_NOT_INVOLVED', 'RISK_NOT_ADDRESSED',
        'REASONABLE_COST_NOT_SHOWN', 'OUTSIDE_POWERS', 'FIGURES_WRONG')),
    CONSTRAINT sign_off_is_explained CHECK (explanation <> '')
);
CREATE INDEX sign_off_by_case ON fairway.sign_off (case_number);
COMMENT ON TABLE fairway.sign_off IS 'What an approver decided about each version of a plan that was put forward: once for each.';

CREATE FUNCTION fairway.nobody_signs_off_their_own_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.support_plan p WHERE p.plan_id = NEW.plan_id AND p.recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Nobody decides on a plan that they wrote' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sign_off_is_by_somebody_else BEFORE INSERT ON fairway.sign_off
    FOR EACH ROW EXECUTE FUNCTION fairway.nobody_signs_off_their_own_plan();

CREATE TABLE fairway.personal_budget (
    budget_id             uuid        NOT NULL,
    case_number           text        NOT NULL,
    version               integer     NOT NULL,
    plan_id               uuid        NOT NULL,
    weekly_cost_pence     bigint      NOT NULL,
    contribution_pence    bigint      NOT NULL,
    council_share_pence   bigint      NOT NULL,
    one_off_pence         bigint      NOT NULL,
    contribution_assessed boolean     NOT NULL,
    holds_from            date        NOT NULL,
    recorded_by           text        NOT NULL,
    recorded_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT personal_budget_pk PRIMARY KEY (budget_id),
    CONSTRAINT personal_budget_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT personal_budget_pays_for_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT personal_budget_versions_count_up UNIQUE (case_number, version),
    CONSTRAINT personal_budget_shares_make_the_cost
        CHECK (weekly_cost_pence = contribution_pence + council_share_pence),
    CONSTRAINT personal_budget_is_never_negative
        CHECK (contribution_pence >= 0 AND council_share_pence >= 0 AND one_off_pence >= 0)
);
COMMENT ON TABLE fairway.personal_budget IS
    'Personal budgets in the three figures of section 26, a row for each version; the highest version of a case counts.';
