-- What a run writes refers to rows that are never changed or deleted. So whether they are there is asked once for all that one
-- statement adds, not row by row.
ALTER TABLE fairway.ledger_transfer
    DROP CONSTRAINT ledger_transfer_debits_an_account,
    DROP CONSTRAINT ledger_transfer_credits_an_account,
    DROP CONSTRAINT ledger_transfer_of_a_payment;
ALTER TABLE fairway.payment_item
    DROP CONSTRAINT payment_item_belongs_to_a_payment,
    DROP CONSTRAINT payment_item_belongs_to_an_entitlement,
    DROP CONSTRAINT payment_item_is_borne_by_a_funder;
ALTER TABLE fairway.payment_instruction DROP CONSTRAINT payment_instruction_belongs_to_a_run;
ALTER TABLE fairway.payment_latest DROP CONSTRAINT payment_latest_was_paid_by_a_run;
ALTER TABLE fairway.uplift_price DROP CONSTRAINT uplift_price_is_of_an_uplift;

CREATE FUNCTION fairway.payments_belong_to_their_run() RETURNS trigger LANGUAGE plpgsql SET work_mem TO '64MB' AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT run_number FROM added) AS one
               WHERE NOT EXISTS (SELECT FROM fairway.payment_run run WHERE run.run_number = one.run_number)) THEN
        RAISE EXCEPTION 'A payment belongs to a run that is not there' USING ERRCODE = 'foreign_key_violation',
            CONSTRAINT = 'payment_instruction_belongs_to_a_run', TABLE = 'payment_instruction', SCHEMA = 'fairway';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.payments_belong_to_their_run() IS 'Every payment is of a run. Runs are never deleted or renamed.';

CREATE FUNCTION fairway.items_belong_to_their_payment() RETURNS trigger LANGUAGE plpgsql SET work_mem TO '64MB' AS $$
BEGIN
    IF EXISTS (SELECT FROM added
               WHERE account IS NOT NULL AND NOT EXISTS (
                   SELECT FROM fairway.payment_instruction paid
                   WHERE paid.run_number = added.run_number AND paid.account = added.account))
        OR EXISTS (SELECT FROM added WHERE NOT EXISTS (
                   SELECT FROM fairway.entitlement WHERE entitlement.entitlement_id = added.entitlement_id))
        OR EXISTS (SELECT FROM (SELECT DISTINCT funder FROM added) AS one
                   WHERE NOT EXISTS (SELECT FROM fairway.funder WHERE funder.funder = one.funder))
        OR EXISTS (SELECT FROM (SELECT DISTINCT run_number FROM added) AS one
                   WHERE NOT EXISTS (SELECT FROM fairway.payment_run run WHERE run.run_number = one.run_number)) THEN
        RAISE EXCEPTION 'The working of a payment refers to a payment, an agreement, a funder or a run that is not there'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'payment_item_belongs_to_a_payment',
            TABLE = 'payment_item', SCHEMA = 'fairway';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.items_belong_to_their_payment() IS
    'Every line of the working is of a payment, an agreement and a funder that are there. None of them is ever deleted or renamed.';

CREATE FUNCTION fairway.transfers_refer_to_what_is_there() RETURNS trigger LANGUAGE plpgsql SET work_mem TO '64MB' AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT debit_account FROM added UNION SELECT DISTINCT credit_account FROM added) AS one (code)
               WHERE NOT EXISTS (SELECT FROM fairway.ledger_account WHERE account_code = one.code)) THEN
        RAISE EXCEPTION 'A transfer names an account that is not in the ledger' USING ERRCODE = 'foreign_key_violation',
            CONSTRAINT = 'ledger_transfer_debits_an_account', TABLE = 'ledger_transfer', SCHEMA = 'fairway';
    END IF;
    IF EXISTS (SELECT FROM added
               WHERE run_number IS NOT NULL AND NOT EXISTS (
                   SELECT FROM fairway.payment_item item
                   WHERE item.run_number = added.run_number AND item.entitlement_id = added.entitlement_id
                     AND item.kind = added.kind AND item.period_first = added.period_first AND item.funder = added.funder)) THEN
        RAISE EXCEPTION 'A transfer of a run is of no payment of it' USING ERRCODE = 'foreign_key_violation',
            CONSTRAINT = 'ledger_transfer_of_a_payment', TABLE = 'ledger_transfer', SCHEMA = 'fairway';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.transfers_refer_to_what_is_there() IS
    'Every transfer is between accounts of the ledger, and one of a run is of a line of its working. None of them is ever deleted or renamed.';

CREATE TRIGGER payment_instruction_is_of_a_run
    AFTER INSERT ON fairway.payment_instruction REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.payments_belong_to_their_run();
CREATE TRIGGER payment_item_is_of_a_payment
    AFTER INSERT ON fairway.payment_item REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.items_belong_to_their_payment();
CREATE TRIGGER ledger_transfer_refers_to_what_is_there
    AFTER INSERT ON fairway.ledger_transfer REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.transfers_refer_to_what_is_there();

CREATE OR REPLACE FUNCTION fairway.prices_come_with_an_applied_uplift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT uplift_number FROM added) AS one
               WHERE NOT EXISTS (SELECT FROM fairway.uplift_decision decided
                                 WHERE decided.uplift_number = one.uplift_number AND decided.decision = 'APPLIED')) THEN
        RAISE EXCEPTION 'Prices change only by an uplift that was applied' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;

-- One pass over what stands: each line of the working with whom it is paid to. What a payment comes to follows from its lines.
CREATE OR REPLACE FUNCTION fairway.payment_run_digest(number text) RETURNS bytea LANGUAGE sql STABLE
SET work_mem TO '64MB' SET jit TO off SET datestyle TO 'ISO, YMD' AS $$
    SELECT sha256(convert_to(coalesce(string_agg(
        ROW(item.account, item.entitlement_id, item.case_number, item.kind, item.funder, item.period_first, item.period_last,
            item.gross_pence, item.contribution_pence, item.paid_before_pence, item.left_pence, item.amount_pence, item.reason,
            item.because, paid.account_ending, paid.payee_name, paid.pay_date, paid.amount_pence)::text,
        E'\n' ORDER BY item.entitlement_id, item.kind COLLATE "C", item.period_first, item.funder COLLATE "C"), ''), 'UTF8'))
    FROM fairway.payment_standing_item item
    LEFT JOIN fairway.payment_instruction paid ON paid.run_number = item.run_number AND paid.account = item.account
    WHERE item.run_number = number
$$;
COMMENT ON FUNCTION fairway.payment_run_digest IS 'What is frozen when a run is approved and compared when it is released and when it is sent.';
