CREATE TABLE fairway.ledger_account (
    account_code text        NOT NULL,
    name         text        NOT NULL,
    kind         text        NOT NULL,
    legal_basis  text,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledger_account_pk PRIMARY KEY (account_code),
    CONSTRAINT ledger_account_kind_is_known CHECK (kind IN ('ASSET', 'LIABILITY', 'EXPENDITURE', 'INCOME')),
    CONSTRAINT ledger_account_one_expenditure_for_a_basis UNIQUE (legal_basis)
);
COMMENT ON TABLE fairway.ledger_account IS
    'Accounts of the ledger. Where a legal basis is given, direct payments of cases on it are charged to the account.';

INSERT INTO fairway.ledger_account (account_code, name, kind, legal_basis)
VALUES ('payments-in-transit', 'Payments released and not yet seen at the bank', 'LIABILITY', NULL),
       ('direct-payments-adults', 'Direct payments to adults', 'EXPENDITURE', 'CARE_ACT_ADULT'),
       ('direct-payments-carers', 'Direct payments to carers', 'EXPENDITURE', 'CARE_ACT_CARER'),
       ('direct-payments-children', 'Direct payments for disabled children', 'EXPENDITURE', 'CHILDREN_ACT');

CREATE TABLE fairway.ledger_transfer (
    transfer_number bigint      GENERATED ALWAYS AS IDENTITY,
    journal         text        NOT NULL,
    idempotency_key text        NOT NULL,
    debit_account   text        NOT NULL,
    credit_account  text        NOT NULL,
    amount_pence    bigint      NOT NULL,
    effective_on    date        NOT NULL,
    run_number      text,
    entitlement_id  uuid,
    kind            text,
    period_first    date,
    reverses        bigint,
    reverse_reason  text,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledger_transfer_pk PRIMARY KEY (transfer_number),
    CONSTRAINT ledger_transfer_is_posted_once UNIQUE (idempotency_key),
    CONSTRAINT ledger_transfer_debits_an_account
        FOREIGN KEY (debit_account) REFERENCES fairway.ledger_account (account_code),
    CONSTRAINT ledger_transfer_credits_an_account
        FOREIGN KEY (credit_account) REFERENCES fairway.ledger_account (account_code),
    CONSTRAINT ledger_transfer_has_two_sides CHECK (debit_account <> credit_account),
    CONSTRAINT ledger_transfer_amount_is_more_than_nil CHECK (amount_pence > 0),
    CONSTRAINT ledger_transfer_of_a_payment FOREIGN KEY (run_number, entitlement_id, kind, period_first)
        REFERENCES fairway.payment_item (run_number, entitlement_id, kind, period_first) MATCH FULL,
    CONSTRAINT ledger_transfer_reverses_another FOREIGN KEY (reverses) REFERENCES fairway.ledger_transfer (transfer_number),
    CONSTRAINT ledger_transfer_reverses_with_a_reason CHECK ((reverses IS NULL) = (reverse_reason IS NULL))
);
CREATE INDEX ledger_transfer_by_payment ON fairway.ledger_transfer (entitlement_id, kind, period_first);
CREATE INDEX ledger_transfer_by_run ON fairway.ledger_transfer (run_number);
COMMENT ON TABLE fairway.ledger_transfer IS
    'The ledger: each row moves an amount from one account to another, so it always balances. effective_on is when it counts, recorded_at when it was posted. A mistake is mended by a row that reverses it.';

CREATE FUNCTION fairway.only_released_runs_are_posted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN fairway.payment_run run USING (run_number) WHERE run.status <> 'RELEASED') THEN
        RAISE EXCEPTION 'Only the payments of a released run are posted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.only_released_runs_are_posted() IS 'Money leaves only through a run that three people have dealt with.';

CREATE TRIGGER ledger_account_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.ledger_account EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER ledger_transfer_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.ledger_transfer EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER ledger_transfer_is_of_a_released_run
    AFTER INSERT ON fairway.ledger_transfer REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.only_released_runs_are_posted();

CREATE VIEW fairway.ledger_balance AS
    SELECT account_code, name, account.kind,
           coalesce(sum(amount_pence) FILTER (WHERE account_code = debit_account), 0)::bigint AS debit_pence,
           coalesce(sum(amount_pence) FILTER (WHERE account_code = credit_account), 0)::bigint AS credit_pence,
           coalesce(sum(CASE account_code WHEN debit_account THEN amount_pence ELSE -amount_pence END), 0)::bigint
               AS balance_pence
    FROM fairway.ledger_account account
    LEFT JOIN fairway.ledger_transfer ON account_code IN (debit_account, credit_account)
    GROUP BY account_code, name, account.kind;
COMMENT ON VIEW fairway.ledger_balance IS 'What each account was debited and credited; the balances of all accounts add up to nil.';

CREATE VIEW fairway.ledger_paid AS
    SELECT item.entitlement_id, item.case_number, item.kind, item.period_first, max(item.period_last) AS period_last,
           sum(CASE transfer.credit_account WHEN 'payments-in-transit' THEN transfer.amount_pence
               ELSE -transfer.amount_pence END)::bigint AS paid_pence
    FROM fairway.ledger_transfer transfer
    JOIN fairway.payment_item item USING (run_number, entitlement_id, kind, period_first)
    GROUP BY item.entitlement_id, item.case_number, item.kind, item.period_first;
COMMENT ON VIEW fairway.ledger_paid IS 'What was paid for each period of each entitlement, all runs taken together.';
