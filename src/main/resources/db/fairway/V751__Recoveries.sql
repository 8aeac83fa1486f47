CREATE TABLE fairway.recovery (
    recovery_id uuid        NOT NULL,
    case_number text        NOT NULL,
    lines       jsonb       NOT NULL,
    kept        jsonb       NOT NULL,
    total_pence bigint      NOT NULL,
    reasons     text        NOT NULL,
    claimed_on  date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT recovery_pk PRIMARY KEY (recovery_id),
    CONSTRAINT recovery_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT recovery_claims_something CHECK (jsonb_array_length(lines) > 0 AND total_pence > 0 AND reasons <> '')
);
CREATE INDEX recovery_by_case ON fairway.recovery (case_number);
COMMENT ON TABLE fairway.recovery IS
    'Claims of what was paid too much or not used for the plan, line by line, less what the person may keep.';

CREATE TABLE fairway.recovery_told (
    recovery_id uuid        NOT NULL,
    number      integer     NOT NULL,
    letter_id   uuid        NOT NULL,
    told_on     date        NOT NULL,
    until_on    date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT recovery_told_pk PRIMARY KEY (recovery_id, number),
    CONSTRAINT recovery_told_is_of_a_recovery FOREIGN KEY (recovery_id) REFERENCES fairway.recovery (recovery_id),
    CONSTRAINT recovery_told_by_a_letter FOREIGN KEY (letter_id) REFERENCES fairway.letter (letter_id)
);
COMMENT ON TABLE fairway.recovery_told IS
    'Letters of a recovery: 0 the claim, with the last day to object; then each decision, with the day by which to repay.';

CREATE TABLE fairway.recovery_answer (
    recovery_id    uuid        NOT NULL,
    stance         text        NOT NULL,
    words          text        NOT NULL,
    left_pence     bigint      NOT NULL,
    balance_pence  bigint      NOT NULL,
    offered_pence  bigint      NOT NULL,
    answered_on    date        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT recovery_answer_pk PRIMARY KEY (recovery_id),
    CONSTRAINT recovery_answer_is_to_a_claim FOREIGN KEY (recovery_id) REFERENCES fairway.recovery (recovery_id),
    CONSTRAINT recovery_answer_stance_is_known CHECK (stance IN ('AGREES', 'OBJECTS', 'NO_ANSWER')),
    CONSTRAINT recovery_answer_objects_with_words CHECK (stance <> 'OBJECTS' OR words <> ''),
    CONSTRAINT recovery_answer_sums_are_not_negative CHECK (left_pence >= 0 AND balance_pence >= 0 AND offered_pence >= 0)
);
COMMENT ON TABLE fairway.recovery_answer IS 'What people said to a claim and what they can afford.';

CREATE TABLE fairway.recovery_decision (
    recovery_id    uuid        NOT NULL,
    number         integer     NOT NULL,
    repay_pence    bigint      NOT NULL,
    a_week_pence   bigint      NOT NULL,
    offset_pence   bigint      NOT NULL,
    a_period_pence bigint      NOT NULL,
    let_off_pence  bigint      NOT NULL,
    reasons        text        NOT NULL,
    role           text        NOT NULL,
    decided_on     date        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT recovery_decision_pk PRIMARY KEY (recovery_id, number),
    CONSTRAINT recovery_decision_is_of_a_recovery FOREIGN KEY (recovery_id) REFERENCES fairway.recovery (recovery_id),
    CONSTRAINT recovery_decision_sums_are_not_negative CHECK (
        repay_pence >= 0 AND a_week_pence >= 0 AND offset_pence >= 0 AND a_period_pence >= 0 AND let_off_pence >= 0),
    CONSTRAINT recovery_decision_gives_reasons CHECK (reasons <> ''),
    CONSTRAINT recovery_decision_role_is_known CHECK (role IN ('TEAM_MANAGER', 'HEAD_OF_SERVICE', 'PANEL_CHAIR'))
);
COMMENT ON TABLE fairway.recovery_decision IS
    'How what is owed comes back: repaid, by instalments of later payments, or let off by somebody with authority. Each decision is about what is open then.';

CREATE TABLE fairway.recovery_repayment (
    repayment_id  uuid        NOT NULL,
    recovery_id   uuid        NOT NULL,
    number        integer     NOT NULL,
    amount_pence  bigint      NOT NULL,
    received_on   date        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT recovery_repayment_pk PRIMARY KEY (repayment_id),
    CONSTRAINT recovery_repayment_is_of_a_decision
        FOREIGN KEY (recovery_id, number) REFERENCES fairway.recovery_decision (recovery_id, number),
    CONSTRAINT recovery_repayment_is_more_than_nil CHECK (amount_pence > 0)
);
CREATE INDEX recovery_repayment_by_decision ON fairway.recovery_repayment (recovery_id, number);
COMMENT ON TABLE fairway.recovery_repayment IS 'What came in for a decision.';

CREATE TABLE fairway.recovery_settled (
    recovery_id uuid        NOT NULL,
    settled_on  date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT recovery_settled_pk PRIMARY KEY (recovery_id),
    CONSTRAINT recovery_settled_settles_one FOREIGN KEY (recovery_id) REFERENCES fairway.recovery (recovery_id)
);
COMMENT ON TABLE fairway.recovery_settled IS 'Recoveries of which nothing is left to do: repaid, let off, or taken by instalments that run.';

CREATE TRIGGER recovery_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.recovery EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER recovery_told_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.recovery_told EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER recovery_answer_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.recovery_answer EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER recovery_decision_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.recovery_decision EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER recovery_repayment_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.recovery_repayment EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER recovery_settled_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.recovery_settled EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.one_recovery_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.pathway_case WHERE case_number = NEW.case_number FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM fairway.recovery other
               WHERE other.case_number = NEW.case_number AND other.recovery_id <> NEW.recovery_id
                 AND NOT EXISTS (SELECT FROM fairway.recovery_settled settled WHERE settled.recovery_id = other.recovery_id)) THEN
        RAISE EXCEPTION 'A recovery of this case is under way' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.one_recovery_at_a_time() IS 'Nobody is asked twice for the same money.';
CREATE TRIGGER recovery_is_one_at_a_time BEFORE INSERT ON fairway.recovery
    FOR EACH ROW EXECUTE FUNCTION fairway.one_recovery_at_a_time();

CREATE FUNCTION fairway.recovery_is_decided_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    open_pence bigint;
BEGIN
    IF EXISTS (SELECT FROM fairway.recovery WHERE recovery_id = NEW.recovery_id AND recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Nobody decides a claim that they made' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM fairway.recovery_answer WHERE recovery_id = NEW.recovery_id) THEN
        RAISE EXCEPTION 'A claim is decided after the person could answer it' USING ERRCODE = 'check_violation';
    END IF;
    SELECT coalesce(
        (SELECT last.repay_pence - coalesce((SELECT sum(amount_pence) FROM fairway.recovery_repayment came
                                            WHERE came.recovery_id = last.recovery_id AND came.number = last.number), 0)
         FROM fairway.recovery_decision last
         WHERE last.recovery_id = NEW.recovery_id AND last.number = NEW.number - 1),
        (SELECT total_pence FROM fairway.recovery WHERE recovery_id = NEW.recovery_id)) INTO open_pence;
    IF NEW.repay_pence + NEW.offset_pence + NEW.let_off_pence <> open_pence THEN
        RAISE EXCEPTION 'A decision is about all that is open' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.recovery_is_decided_by_another() IS
    'Another person decides, after the answer, and about all that is open.';
CREATE TRIGGER recovery_decision_is_anothers BEFORE INSERT ON fairway.recovery_decision
    FOR EACH ROW EXECUTE FUNCTION fairway.recovery_is_decided_by_another();
