ALTER TABLE fairway.payment_run
    ADD COLUMN checked_by text,
    ADD COLUMN checked_at timestamptz,
    ADD COLUMN sent_by text,
    ADD COLUMN sent_at timestamptz,
    DROP CONSTRAINT payment_run_status_is_known,
    DROP CONSTRAINT payment_run_is_approved_by_somebody,
    DROP CONSTRAINT payment_run_is_released_by_somebody,
    ADD CONSTRAINT payment_run_status_is_known CHECK (status IN ('PREPARED', 'APPROVED', 'RELEASED', 'SENT', 'CANCELLED')),
    ADD CONSTRAINT payment_run_is_checked_before_it_is_approved CHECK (
        (checked_by IS NULL) = (checked_at IS NULL) AND (approved_by IS NULL OR checked_by IS NOT NULL)),
    ADD CONSTRAINT payment_run_approver_did_not_check CHECK (approved_by <> checked_by),
    ADD CONSTRAINT payment_run_releaser_did_not_check CHECK (released_by <> checked_by),
    ADD CONSTRAINT payment_run_is_approved_by_somebody
        CHECK (status NOT IN ('APPROVED', 'RELEASED', 'SENT') OR approved_by IS NOT NULL),
    ADD CONSTRAINT payment_run_is_released_by_somebody CHECK (
        (status NOT IN ('RELEASED', 'SENT') OR released_by IS NOT NULL)
        AND (released_by IS NULL OR status IN ('RELEASED', 'SENT', 'CANCELLED') AND approved_by IS NOT NULL)
        AND (released_by IS NULL) = (released_at IS NULL)),
    ADD CONSTRAINT payment_run_is_sent_by_somebody CHECK (
        (status = 'SENT') = (sent_by IS NOT NULL) AND (sent_by IS NULL) = (sent_at IS NULL));
COMMENT ON TABLE fairway.payment_run IS
    'A run of payments: prepared and checked, approved, and released by three different people, and sent once. Its payments are frozen by a digest at approval. Money is posted when it is sent; until then it can be cancelled.';
DROP INDEX fairway.payment_run_one_under_way;
CREATE UNIQUE INDEX payment_run_one_under_way ON fairway.payment_run ((true)) WHERE status IN ('PREPARED', 'APPROVED', 'RELEASED');
DROP INDEX fairway.payment_run_released;
CREATE INDEX payment_run_sent ON fairway.payment_run (sent_at) WHERE status = 'SENT';

CREATE TABLE fairway.payment_hold (
    hold_id        uuid        NOT NULL,
    entitlement_id uuid        NOT NULL,
    case_number    text        NOT NULL,
    cause          text        NOT NULL,
    reference      text        NOT NULL,
    reason         text        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_hold_pk PRIMARY KEY (hold_id),
    CONSTRAINT payment_hold_is_of_an_entitlement FOREIGN KEY (entitlement_id) REFERENCES fairway.entitlement (entitlement_id),
    CONSTRAINT payment_hold_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT payment_hold_cause_is_known CHECK (cause IN ('CHECK', 'RETURNED_PAYMENT', 'ACCOUNT', 'CONCERN')),
    CONSTRAINT payment_hold_gives_a_reason CHECK (reason <> '' AND reference <> '')
);
CREATE INDEX payment_hold_by_case ON fairway.payment_hold (case_number);
COMMENT ON TABLE fairway.payment_hold IS
    'That nothing is paid for an entitlement until the hold is lifted. What is due meanwhile is paid as arrears afterwards.';

CREATE TABLE fairway.payment_hold_lifted (
    hold_id     uuid        NOT NULL,
    reason      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_hold_lifted_pk PRIMARY KEY (hold_id),
    CONSTRAINT payment_hold_lifted_lifts_a_hold FOREIGN KEY (hold_id) REFERENCES fairway.payment_hold (hold_id),
    CONSTRAINT payment_hold_lifted_gives_a_reason CHECK (reason <> '')
);
COMMENT ON TABLE fairway.payment_hold_lifted IS 'That a hold was lifted, why and by whom.';

CREATE VIEW fairway.payment_hold_standing AS
    SELECT hold.* FROM fairway.payment_hold hold
    WHERE NOT EXISTS (SELECT FROM fairway.payment_hold_lifted lifted WHERE lifted.hold_id = hold.hold_id);
COMMENT ON VIEW fairway.payment_hold_standing IS 'The holds that are not lifted.';

CREATE TABLE fairway.payment_held (
    run_number  text        NOT NULL,
    case_number text        NOT NULL,
    hold_id     uuid        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_held_pk PRIMARY KEY (run_number, case_number, hold_id),
    CONSTRAINT payment_held_in_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number),
    CONSTRAINT payment_held_by_a_hold FOREIGN KEY (hold_id) REFERENCES fairway.payment_hold (hold_id)
);
COMMENT ON TABLE fairway.payment_held IS
    'What a run leaves out because it was held when the run was approved. A hold that is placed or lifted later changes no run.';

CREATE VIEW fairway.payment_standing_item AS
    SELECT item.* FROM fairway.payment_item item JOIN fairway.payment_run run USING (run_number)
    WHERE NOT EXISTS (SELECT FROM fairway.payment_held held
                      WHERE held.run_number = item.run_number AND held.case_number = item.case_number)
      AND NOT EXISTS (SELECT FROM fairway.payment_hold_standing hold
                      WHERE hold.case_number = item.case_number AND run.status = 'PREPARED');
COMMENT ON VIEW fairway.payment_standing_item IS
    'The working of the payments of a run that are not held, and what only moves between funders.';

CREATE VIEW fairway.payment_standing AS
    SELECT paid.run_number, paid.account, paid.account_ending, paid.payee_name, sum(item.amount_pence)::bigint AS amount_pence,
           min(item.period_first) AS period_first, max(item.period_last) AS period_last, paid.pay_date,
           paid.amount_pence AS calculated_pence
    FROM fairway.payment_instruction paid
    JOIN fairway.payment_standing_item item USING (run_number, account)
    GROUP BY paid.run_number, paid.account;
COMMENT ON VIEW fairway.payment_standing IS
    'The payments of a run that are not held: what is frozen, sent and posted. Of a payee of several people, what is held of one lessens the payment by it.';

CREATE OR REPLACE FUNCTION fairway.payment_run_digest(number text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(
        coalesce((SELECT string_agg(jsonb_build_array(account, account_ending, payee_name, amount_pence, period_first,
                      period_last, pay_date, calculated_pence)::text, E'\n' ORDER BY account)
                  FROM fairway.payment_standing WHERE run_number = number), '')
        || E'\n\n' ||
        coalesce((SELECT string_agg(jsonb_build_array(account, entitlement_id, case_number, kind, funder, period_first,
                      period_last, gross_pence, contribution_pence, paid_before_pence, left_pence, amount_pence, reason,
                      because)::text, E'\n' ORDER BY entitlement_id, kind, period_first, funder)
                  FROM fairway.payment_standing_item WHERE run_number = number), ''), 'UTF8'))
$$;

CREATE OR REPLACE FUNCTION fairway.payment_run_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.status, NEW.status) NOT IN (('PREPARED', 'PREPARED'), ('PREPARED', 'APPROVED'), ('APPROVED', 'RELEASED'),
                                        ('RELEASED', 'SENT'), ('PREPARED', 'CANCELLED'), ('APPROVED', 'CANCELLED'),
                                        ('RELEASED', 'CANCELLED'))
        OR (NEW.run_number, NEW.pay_date, NEW.prepared_by, NEW.prepared_at)
            IS DISTINCT FROM (OLD.run_number, OLD.pay_date, OLD.prepared_by, OLD.prepared_at)
        OR ((OLD.checked_by IS NOT NULL OR NEW.status <> 'PREPARED')
            AND (NEW.checked_by, NEW.checked_at) IS DISTINCT FROM (OLD.checked_by, OLD.checked_at))
        OR ((OLD.status, NEW.status) <> ('PREPARED', 'APPROVED')
            AND (NEW.approved_by, NEW.approved_at, NEW.digest, NEW.instruction_count, NEW.total_pence)
                IS DISTINCT FROM (OLD.approved_by, OLD.approved_at, OLD.digest, OLD.instruction_count, OLD.total_pence))
        OR ((OLD.status, NEW.status) <> ('APPROVED', 'RELEASED')
            AND (NEW.released_by, NEW.released_at) IS DISTINCT FROM (OLD.released_by, OLD.released_at))
    THEN
        RAISE EXCEPTION 'Payment run % cannot go from % to %, and who took a step stays', OLD.run_number, OLD.status, NEW.status
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF (OLD.status, NEW.status) = ('PREPARED', 'APPROVED') THEN
        INSERT INTO fairway.payment_held (run_number, case_number, hold_id)
        SELECT OLD.run_number, case_number, hold_id FROM fairway.payment_hold_standing
        WHERE case_number IN (SELECT case_number FROM fairway.payment_item WHERE run_number = OLD.run_number);
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.payment_run_moves_forward() IS
    'A run is prepared, checked, approved, released and sent, or cancelled on the way; never back. What is held when it is approved is left out for good.';

CREATE OR REPLACE FUNCTION fairway.payments_are_added_while_preparing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.payment_run run WHERE run.run_number IN (SELECT added.run_number FROM added) FOR SHARE;
    IF EXISTS (SELECT FROM added JOIN fairway.payment_run run USING (run_number)
               WHERE run.status <> 'PREPARED' OR run.checked_by IS NOT NULL) THEN
        RAISE EXCEPTION 'Payments are added only until a run is checked' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.payments_are_added_while_preparing() IS 'Nothing slips into a run after it was checked.';

CREATE FUNCTION fairway.held_when_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.payment_run run WHERE run.run_number IN (SELECT added.run_number FROM added) FOR SHARE;
    IF EXISTS (SELECT FROM added JOIN fairway.payment_run run USING (run_number) WHERE run.status <> 'PREPARED') THEN
        RAISE EXCEPTION 'What a run leaves out is settled when it is approved' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.held_when_approved() IS 'Nothing falls out of a run after it was approved.';

CREATE FUNCTION fairway.holds_wait_for_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.payment_run WHERE status = 'PREPARED' FOR SHARE;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.holds_wait_for_steps() IS
    'A hold is placed or lifted before a run is approved or after it, never in between.';

CREATE TRIGGER payment_hold_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_hold EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_hold_lifted_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_hold_lifted EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_held_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_held EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_held_is_settled_when_approved
    AFTER INSERT ON fairway.payment_held REFERENCING NEW TABLE AS added EXECUTE FUNCTION fairway.held_when_approved();
CREATE TRIGGER payment_hold_waits_for_steps
    BEFORE INSERT ON fairway.payment_hold EXECUTE FUNCTION fairway.holds_wait_for_steps();
CREATE TRIGGER payment_hold_lifted_waits_for_steps
    BEFORE INSERT ON fairway.payment_hold_lifted EXECUTE FUNCTION fairway.holds_wait_for_steps();

DROP TRIGGER ledger_transfer_is_of_a_released_run ON fairway.ledger_transfer;
DROP FUNCTION fairway.only_released_runs_are_posted();
CREATE FUNCTION fairway.only_sent_payments_are_posted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN fairway.payment_run run USING (run_number) WHERE run.status <> 'SENT')
        OR EXISTS (SELECT FROM added JOIN fairway.entitlement paid USING (entitlement_id)
                   JOIN fairway.payment_held held ON held.run_number = added.run_number AND held.case_number = paid.case_number)
    THEN
        RAISE EXCEPTION 'Only the payments that a run has sent are posted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.only_sent_payments_are_posted() IS 'Money leaves only through a run that three people have dealt with and that was sent.';
CREATE TRIGGER ledger_transfer_is_of_a_sent_run
    AFTER INSERT ON fairway.ledger_transfer REFERENCING NEW TABLE AS added EXECUTE FUNCTION fairway.only_sent_payments_are_posted();
