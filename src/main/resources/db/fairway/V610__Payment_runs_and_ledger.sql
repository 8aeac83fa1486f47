CREATE SEQUENCE fairway.payment_run_sequence;
COMMENT ON SEQUENCE fairway.payment_run_sequence IS 'Numbers payment runs; gaps are harmless.';

CREATE TABLE fairway.payment_run (
    run_number        text        NOT NULL,
    pay_date          date        NOT NULL,
    status            text        NOT NULL DEFAULT 'PREPARED',
    prepared_by       text        NOT NULL,
    prepared_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    approved_by       text,
    approved_at       timestamptz,
    digest            bytea,
    instruction_count bigint,
    total_pence       bigint,
    released_by       text,
    released_at       timestamptz,
    cancelled_by      text,
    cancelled_at      timestamptz,
    cancel_reason     text,
    CONSTRAINT payment_run_pk PRIMARY KEY (run_number),
    CONSTRAINT payment_run_number_has_its_shape CHECK (run_number ~ '^PR-[0-9]{4}-[0-9]{4,9}$'),
    CONSTRAINT payment_run_status_is_known CHECK (status IN ('PREPARED', 'APPROVED', 'RELEASED', 'CANCELLED')),
    CONSTRAINT payment_run_approver_did_not_prepare CHECK (approved_by <> prepared_by),
    CONSTRAINT payment_run_releaser_did_not_prepare CHECK (released_by <> prepared_by),
    CONSTRAINT payment_run_releaser_did_not_approve CHECK (released_by <> approved_by),
    CONSTRAINT payment_run_is_frozen_when_approved CHECK (
        (approved_by IS NULL) = (approved_at IS NULL)
        AND (approved_by IS NULL) = (digest IS NULL)
        AND (approved_by IS NULL) = (instruction_count IS NULL)
        AND (approved_by IS NULL) = (total_pence IS NULL)),
    CONSTRAINT payment_run_is_approved_by_somebody CHECK (status NOT IN ('APPROVED', 'RELEASED') OR approved_by IS NOT NULL),
    CONSTRAINT payment_run_is_released_by_somebody CHECK (
        (status = 'RELEASED') = (released_by IS NOT NULL) AND (released_by IS NULL) = (released_at IS NULL)),
    CONSTRAINT payment_run_is_cancelled_with_a_reason CHECK (
        (status = 'CANCELLED') = (cancelled_by IS NOT NULL)
        AND (cancelled_by IS NULL) = (cancelled_at IS NULL)
        AND (cancelled_by IS NULL) = (cancel_reason IS NULL)
        AND cancel_reason <> ''),
    CONSTRAINT payment_run_pays_something CHECK (instruction_count > 0 AND total_pence > 0)
);
CREATE UNIQUE INDEX payment_run_one_under_way ON fairway.payment_run ((true)) WHERE status IN ('PREPARED', 'APPROVED');
CREATE INDEX payment_run_released ON fairway.payment_run (released_at) WHERE status = 'RELEASED';
COMMENT ON TABLE fairway.payment_run IS
    'A run of payments: prepared, approved and released by three different people. Its payments are frozen by a digest at approval.';

CREATE TABLE fairway.payment_instruction (
    run_number     text        NOT NULL,
    account        uuid        NOT NULL,
    account_ending text        NOT NULL,
    payee_name     text        NOT NULL,
    amount_pence   bigint      NOT NULL,
    period_first   date        NOT NULL,
    period_last    date        NOT NULL,
    pay_date       date        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_instruction_pk PRIMARY KEY (run_number, account),
    CONSTRAINT payment_instruction_belongs_to_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number),
    CONSTRAINT payment_instruction_amount_is_more_than_nil CHECK (amount_pence > 0),
    CONSTRAINT payment_instruction_shows_four_digits CHECK (account_ending ~ '^[0-9]{4}$'),
    CONSTRAINT payment_instruction_period_is_in_order CHECK (period_last >= period_first)
);
CREATE INDEX payment_instruction_by_account ON fairway.payment_instruction (account, run_number);
COMMENT ON TABLE fairway.payment_instruction IS
    'One payment to one payee in a run. The account is a reference, never its number. Stands only while its run is not cancelled.';

CREATE TABLE fairway.payment_item (
    run_number         text        NOT NULL,
    account            uuid        NOT NULL,
    entitlement_id     uuid        NOT NULL,
    case_number        text        NOT NULL,
    kind               text        NOT NULL,
    period_first       date        NOT NULL,
    period_last        date        NOT NULL,
    gross_pence        bigint      NOT NULL,
    contribution_pence bigint      NOT NULL,
    paid_before_pence  bigint      NOT NULL,
    amount_pence       bigint      NOT NULL,
    reason             text        NOT NULL,
    recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_item_pk PRIMARY KEY (run_number, entitlement_id, kind, period_first),
    CONSTRAINT payment_item_belongs_to_a_payment
        FOREIGN KEY (run_number, account) REFERENCES fairway.payment_instruction (run_number, account),
    CONSTRAINT payment_item_belongs_to_an_entitlement
        FOREIGN KEY (entitlement_id) REFERENCES fairway.entitlement (entitlement_id),
    CONSTRAINT payment_item_kind_is_known CHECK (kind IN ('PERIOD', 'ONE_OFF')),
    CONSTRAINT payment_item_reason_is_known CHECK (reason IN ('IN_TURN', 'ARREARS', 'CHANGED')),
    CONSTRAINT payment_item_period_is_in_order CHECK (period_last >= period_first),
    CONSTRAINT payment_item_contribution_is_part_of_the_cost
        CHECK (contribution_pence >= 0 AND contribution_pence <= gross_pence),
    CONSTRAINT payment_item_adds_up
        CHECK (amount_pence <> 0 AND amount_pence = gross_pence - contribution_pence - paid_before_pence)
);
CREATE INDEX payment_item_by_case ON fairway.payment_item (case_number, run_number);
COMMENT ON TABLE fairway.payment_item IS
    'What a payment is made of, period by period: what is due now less what was paid before. Less than nil takes back what was paid too much.';

CREATE FUNCTION fairway.payment_run_digest(number text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(
        coalesce((SELECT string_agg(jsonb_build_array(account, account_ending, payee_name, amount_pence, period_first,
                      period_last, pay_date)::text, E'\n' ORDER BY account)
                  FROM fairway.payment_instruction WHERE run_number = number), '')
        || E'\n\n' ||
        coalesce((SELECT string_agg(jsonb_build_array(account, entitlement_id, case_number, kind, period_first, period_last,
                      gross_pence, contribution_pence, paid_before_pence, amount_pence, reason)::text, E'\n'
                      ORDER BY entitlement_id, kind, period_first)
                  FROM fairway.payment_item WHERE run_number = number), ''), 'UTF8'))
$$;
COMMENT ON FUNCTION fairway.payment_run_digest IS 'What is frozen when a run is approved and compared when it is released.';

CREATE FUNCTION fairway.payment_run_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.status, NEW.status) NOT IN (('PREPARED', 'APPROVED'), ('PREPARED', 'CANCELLED'), ('APPROVED', 'RELEASED'),
                                        ('APPROVED', 'CANCELLED'))
        OR (NEW.run_number, NEW.pay_date, NEW.prepared_by, NEW.prepared_at)
            IS DISTINCT FROM (OLD.run_number, OLD.pay_date, OLD.prepared_by, OLD.prepared_at)
        OR (OLD.status = 'APPROVED'
            AND (NEW.approved_by, NEW.approved_at, NEW.digest, NEW.instruction_count, NEW.total_pence)
                IS DISTINCT FROM (OLD.approved_by, OLD.approved_at, OLD.digest, OLD.instruction_count, OLD.total_pence))
    THEN
        RAISE EXCEPTION 'Payment run % cannot go from % to %, and who took a step stays', OLD.run_number, OLD.status, NEW.status
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.payment_run_moves_forward() IS 'A run is prepared, approved and released, or cancelled on the way; never back.';

CREATE FUNCTION fairway.payments_are_added_while_preparing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.payment_run run WHERE run.run_number IN (SELECT added.run_number FROM added) FOR SHARE;
    IF EXISTS (SELECT FROM added JOIN fairway.payment_run run USING (run_number) WHERE run.status <> 'PREPARED') THEN
        RAISE EXCEPTION 'Payments are added only while a run is being prepared' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.payments_are_added_while_preparing() IS 'Nothing slips into a run after it was approved.';

CREATE TRIGGER payment_run_moves_forward
    BEFORE UPDATE ON fairway.payment_run FOR EACH ROW EXECUTE FUNCTION fairway.payment_run_moves_forward();
CREATE TRIGGER payment_run_stays
    BEFORE DELETE OR TRUNCATE ON fairway.payment_run EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_instruction_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_instruction EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_instruction_is_added_while_preparing
    AFTER INSERT ON fairway.payment_instruction REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.payments_are_added_while_preparing();
CREATE TRIGGER payment_item_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_item EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_item_is_added_while_preparing
    AFTER INSERT ON fairway.payment_item REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.payments_are_added_while_preparing();
