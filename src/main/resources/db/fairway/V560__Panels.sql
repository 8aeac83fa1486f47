ALTER TABLE fairway.approval_route
    DROP CONSTRAINT approval_route_pk,
    DROP CONSTRAINT approval_route_approver_is_known,
    ADD COLUMN limits text NOT NULL DEFAULT '',
    ADD CONSTRAINT approval_route_pk PRIMARY KEY (plan_id, rule),
    ADD CONSTRAINT approval_route_approver_is_known CHECK (approver IN ('TEAM_MANAGER', 'HEAD_OF_SERVICE', 'PANEL'));
COMMENT ON TABLE fairway.approval_route IS
    'Who may decide on each version of a plan, and by which rule; a plan that is sent on gets another row, the latest counts.';

CREATE TABLE fairway.panel_sitting (
    plan_id        uuid        NOT NULL,
    case_number    text        NOT NULL,
    sat_on         date        NOT NULL,
    others_who_sat text,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT panel_sitting_pk PRIMARY KEY (plan_id),
    CONSTRAINT panel_sitting_decides_on_a_plan FOREIGN KEY (plan_id) REFERENCES fairway.support_plan (plan_id),
    CONSTRAINT panel_sitting_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
COMMENT ON TABLE fairway.panel_sitting IS 'Panels that decided on a plan; who recorded it is the chair.';

CREATE TABLE fairway.panel_member (
    plan_id uuid NOT NULL,
    member  text NOT NULL,
    CONSTRAINT panel_member_pk PRIMARY KEY (plan_id, member),
    CONSTRAINT panel_member_sat FOREIGN KEY (plan_id) REFERENCES fairway.panel_sitting (plan_id)
);
COMMENT ON TABLE fairway.panel_member IS 'Who sat on a panel besides its chair, by the name they sign in with.';

CREATE FUNCTION fairway.nobody_sits_on_their_own_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.support_plan p WHERE p.plan_id = NEW.plan_id AND p.recorded_by = NEW.member) THEN
        RAISE EXCEPTION 'Nobody sits on a panel for a plan that they wrote' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER panel_member_is_somebody_else BEFORE INSERT ON fairway.panel_member
    FOR EACH ROW EXECUTE FUNCTION fairway.nobody_sits_on_their_own_plan();

CREATE TABLE fairway.panel_condition (
    condition_id uuid        NOT NULL,
    plan_id      uuid        NOT NULL,
    case_number  text        NOT NULL,
    number       integer     NOT NULL,
    words        text        NOT NULL,
    owner        text        NOT NULL,
    due_on       date        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT panel_condition_pk PRIMARY KEY (condition_id),
    CONSTRAINT panel_condition_was_attached FOREIGN KEY (plan_id) REFERENCES fairway.panel_sitting (plan_id),
    CONSTRAINT panel_condition_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT panel_condition_is_numbered UNIQUE (plan_id, number),
    CONSTRAINT panel_condition_is_said CHECK (words <> ''),
    CONSTRAINT panel_condition_owner_is_known CHECK (owner IN (
        'WORKER', 'TEAM_MANAGER', 'COMMISSIONING_OFFICER', 'FINANCE_OFFICER', 'DIRECT_PAYMENTS_OFFICER'))
);
CREATE INDEX panel_condition_by_case ON fairway.panel_condition (case_number);
COMMENT ON TABLE fairway.panel_condition IS
    'What a panel attached to its approval; followed up, and never a bar to the budget or a payment.';

CREATE TABLE fairway.panel_condition_follow_up (
    condition_id uuid        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT panel_condition_follow_up_pk PRIMARY KEY (condition_id),
    CONSTRAINT panel_condition_follow_up_is_of_a_condition
        FOREIGN KEY (condition_id) REFERENCES fairway.panel_condition (condition_id)
);
COMMENT ON TABLE fairway.panel_condition_follow_up IS 'Conditions whose follow-up was started, so that each is started once.';

CREATE TABLE fairway.panel_condition_step (
    condition_id uuid        NOT NULL,
    outcome      text        NOT NULL,
    stepped_on   date        NOT NULL,
    words        text        NOT NULL,
    due_on       date,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT panel_condition_step_pk PRIMARY KEY (condition_id, recorded_at),
    CONSTRAINT panel_condition_step_is_of_a_condition
        FOREIGN KEY (condition_id) REFERENCES fairway.panel_condition (condition_id),
    CONSTRAINT panel_condition_step_outcome_is_known CHECK (outcome IN ('MET', 'NEEDS_LONGER', 'NO_LONGER_NEEDED')),
    CONSTRAINT panel_condition_step_is_explained CHECK (words <> ''),
    CONSTRAINT panel_condition_step_has_a_day_when_longer CHECK ((outcome = 'NEEDS_LONGER') = (due_on IS NOT NULL))
);
COMMENT ON TABLE fairway.panel_condition_step IS 'What became of each condition; the latest row counts.';

ALTER TABLE fairway.sign_off
    ADD COLUMN covering_for text,
    ADD CONSTRAINT sign_off_covers_for_somebody_else CHECK (covering_for <> recorded_by);
COMMENT ON COLUMN fairway.sign_off.covering_for IS 'The absent approver in whose place it was decided.';
