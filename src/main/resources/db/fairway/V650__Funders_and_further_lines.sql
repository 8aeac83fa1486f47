CREATE TABLE fairway.funder (
    funder       text        NOT NULL,
    name         text        NOT NULL,
    account_code text,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT funder_pk PRIMARY KEY (funder),
    CONSTRAINT funder_code_has_its_shape CHECK (funder ~ '^[A-Z][A-Z_]{1,29}$'),
    CONSTRAINT funder_is_recharged_on_an_account FOREIGN KEY (account_code) REFERENCES fairway.ledger_account (account_code),
    CONSTRAINT funder_council_spends_by_legal_basis CHECK ((funder = 'COUNCIL') = (account_code IS NULL))
);
COMMENT ON TABLE fairway.funder IS
    'Who bears direct payments, and the account on which others owe the council their part. The council spends from the accounts of legal bases.';

INSERT INTO fairway.ledger_account (account_code, name, kind, legal_basis)
VALUES ('recharge-nhs', 'Owed by the NHS for its part of direct payments', 'ASSET', NULL),
       ('recharge-other', 'Owed by other bodies for their part of direct payments', 'ASSET', NULL),
       ('overpayments', 'Owed by people who were paid too much, as decided', 'ASSET', NULL);
INSERT INTO fairway.funder (funder, name, account_code)
VALUES ('COUNCIL', 'The council', NULL),
       ('NHS', 'The NHS', 'recharge-nhs'),
       ('OTHER', 'Another body', 'recharge-other');
CREATE TRIGGER funder_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.funder EXECUTE FUNCTION fairway.refuse_change();

ALTER TABLE fairway.entitlement
    DROP CONSTRAINT entitlement_frequency_is_known,
    ADD CONSTRAINT entitlement_frequency_is_known CHECK (frequency IN ('WEEKLY', 'FOUR_WEEKLY', 'MONTHLY', 'ONE_OFF'));

ALTER TABLE fairway.entitlement_line
    ADD COLUMN a_period_pence bigint,
    ADD COLUMN funding jsonb,
    DROP CONSTRAINT entitlement_line_kind_is_known,
    DROP CONSTRAINT entitlement_line_weekly_has_a_rate,
    DROP CONSTRAINT entitlement_line_one_off_has_an_amount,
    ADD CONSTRAINT entitlement_line_kind_is_known CHECK (kind IN (
        'GROSS', 'CONTRIBUTION', 'SUSPENSION', 'RESTART', 'FUNDED', 'ONE_OFF', 'START_UP', 'RECOVERY', 'END')),
    ADD CONSTRAINT entitlement_line_weekly_has_a_rate
        CHECK ((kind IN ('GROSS', 'CONTRIBUTION', 'SUSPENSION')) = (weekly_rate IS NOT NULL)),
    ADD CONSTRAINT entitlement_line_sum_has_an_amount
        CHECK ((kind IN ('ONE_OFF', 'START_UP', 'RECOVERY')) = (amount_pence IS NOT NULL)),
    ADD CONSTRAINT entitlement_line_recovery_has_an_instalment
        CHECK ((kind = 'RECOVERY') = (a_period_pence IS NOT NULL) AND a_period_pence BETWEEN 1 AND amount_pence),
    ADD CONSTRAINT entitlement_line_funded_has_its_funding CHECK ((kind = 'FUNDED') = (funding IS NOT NULL));

ALTER TABLE fairway.ledger_transfer DROP CONSTRAINT ledger_transfer_of_a_payment;
ALTER TABLE fairway.payment_item
    DROP CONSTRAINT payment_item_pk,
    DROP CONSTRAINT payment_item_kind_is_known,
    DROP CONSTRAINT payment_item_contribution_is_part_of_the_cost,
    DROP CONSTRAINT payment_item_adds_up,
    ALTER COLUMN account DROP NOT NULL,
    ADD COLUMN funder text NOT NULL DEFAULT 'COUNCIL',
    ADD COLUMN left_pence bigint NOT NULL DEFAULT 0,
    ADD COLUMN because text NOT NULL DEFAULT '',
    ADD CONSTRAINT payment_item_pk PRIMARY KEY (run_number, entitlement_id, kind, period_first, funder),
    ADD CONSTRAINT payment_item_is_borne_by_a_funder FOREIGN KEY (funder) REFERENCES fairway.funder (funder),
    ADD CONSTRAINT payment_item_kind_is_known CHECK (kind IN ('PERIOD', 'ONE_OFF', 'RECOVERY')),
    ADD CONSTRAINT payment_item_contribution_is_part_of_the_cost
        CHECK (kind = 'RECOVERY' AND gross_pence <= 0 AND contribution_pence = 0
            OR kind <> 'RECOVERY' AND contribution_pence BETWEEN 0 AND gross_pence),
    ADD CONSTRAINT payment_item_leaves_only_what_was_too_much
        CHECK (left_pence = 0 OR left_pence > 0 AND amount_pence < 0),
    ADD CONSTRAINT payment_item_adds_up
        CHECK (amount_pence <> 0 AND amount_pence = gross_pence - contribution_pence - paid_before_pence + left_pence);
COMMENT ON COLUMN fairway.payment_item.account IS 'Into which account it is paid; null where money only moves between funders.';
COMMENT ON COLUMN fairway.payment_item.left_pence IS 'What was paid too much and is not taken back by this run.';

ALTER TABLE fairway.ledger_transfer
    ADD COLUMN funder text,
    ADD COLUMN settles_pence bigint,
    ADD CONSTRAINT ledger_transfer_of_a_payment FOREIGN KEY (run_number, entitlement_id, kind, period_first, funder)
        REFERENCES fairway.payment_item (run_number, entitlement_id, kind, period_first, funder),
    ADD CONSTRAINT ledger_transfer_names_its_period_whole CHECK (
        num_nulls(entitlement_id, kind, period_first, funder, settles_pence) IN (0, 5)
        AND (run_number IS NULL OR entitlement_id IS NOT NULL)),
    ADD CONSTRAINT ledger_transfer_settles_its_amount CHECK (abs(settles_pence) = amount_pence);
COMMENT ON COLUMN fairway.ledger_transfer.settles_pence IS
    'By how much the transfer raises, or lowers, what was paid for its period and funder.';

DROP VIEW fairway.ledger_paid;
CREATE VIEW fairway.ledger_paid AS
    SELECT transfer.entitlement_id, entitlement.case_number, transfer.kind, transfer.funder, transfer.period_first,
           max(item.period_last) AS period_last, sum(transfer.settles_pence)::bigint AS paid_pence
    FROM fairway.ledger_transfer transfer
    JOIN fairway.entitlement USING (entitlement_id)
    LEFT JOIN fairway.payment_item item USING (run_number, entitlement_id, kind, period_first, funder)
    GROUP BY transfer.entitlement_id, entitlement.case_number, transfer.kind, transfer.funder, transfer.period_first;
COMMENT ON VIEW fairway.ledger_paid IS
    'What each funder paid for each period of each entitlement, all runs and later settlements taken together.';

CREATE OR REPLACE FUNCTION fairway.payment_run_digest(number text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(
        coalesce((SELECT string_agg(jsonb_build_array(account, account_ending, payee_name, amount_pence, period_first,
                      period_last, pay_date)::text, E'\n' ORDER BY account)
                  FROM fairway.payment_instruction WHERE run_number = number), '')
        || E'\n\n' ||
        coalesce((SELECT string_agg(jsonb_build_array(account, entitlement_id, case_number, kind, funder, period_first,
                      period_last, gross_pence, contribution_pence, paid_before_pence, left_pence, amount_pence, reason,
                      because)::text, E'\n' ORDER BY entitlement_id, kind, period_first, funder)
                  FROM fairway.payment_item WHERE run_number = number), ''), 'UTF8'))
$$;

CREATE FUNCTION fairway.funding_names_known_funders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT jsonb_path_query(NEW.funding, '$.shares[*].funder') UNION ALL SELECT NEW.funding -> 'rest') AS named (funder)
        WHERE NOT EXISTS (SELECT FROM fairway.funder WHERE funder.funder = named.funder #>> '{}'))
    THEN
        RAISE EXCEPTION 'A part is borne by a body that has no account in the ledger' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.funding_names_known_funders() IS 'So that no run fails on a funder that cannot be charged.';
CREATE TRIGGER entitlement_line_names_known_funders
    BEFORE INSERT ON fairway.entitlement_line FOR EACH ROW WHEN (NEW.kind = 'FUNDED')
    EXECUTE FUNCTION fairway.funding_names_known_funders();
