INSERT INTO fairway.ledger_account (account_code, name, kind, legal_basis)
VALUES ('returned-payments', 'Payments that came back, until somebody decides', 'LIABILITY', NULL),
       ('repayments-received', 'Repayments received and not yet seen at the bank', 'ASSET', NULL),
       ('write-offs', 'What people were paid too much and need not repay', 'EXPENDITURE', NULL);

ALTER TABLE fairway.ledger_transfer
    ADD CONSTRAINT ledger_transfer_reverses_with_words CHECK (btrim(reverse_reason) <> '');
CREATE INDEX ledger_transfer_by_what_it_reverses ON fairway.ledger_transfer (reverses) WHERE reverses IS NOT NULL;

CREATE FUNCTION fairway.ledger_is_written_in_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('fairway.ledger_transfer', 0));
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_is_written_in_turn() IS
    'Whoever adds to the ledger waits for whoever came before, so that numbers are given in the order in which transfers count.';

CREATE FUNCTION fairway.ledger_is_recorded_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added WHERE recorded_at NOT BETWEEN transaction_timestamp() AND clock_timestamp()) THEN
        RAISE EXCEPTION 'When a transfer was recorded is said by the database alone' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_is_recorded_now() IS 'effective_on may lie in the past or the future; recorded_at is when it was written.';

CREATE FUNCTION fairway.ledger_reversals_fit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wrong bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM added WHERE reverses IS NOT NULL) THEN
        RETURN NULL;
    END IF;
    SELECT original.transfer_number INTO wrong
    FROM added reversal
    JOIN fairway.ledger_transfer original ON original.transfer_number = reversal.reverses
    WHERE (reversal.credit_account <> original.debit_account AND reversal.debit_account <> original.credit_account)
       OR (reversal.entitlement_id, reversal.kind, reversal.period_first, reversal.funder)
           IS DISTINCT FROM (original.entitlement_id, original.kind, original.period_first, original.funder)
       OR sign(reversal.settles_pence) = sign(original.settles_pence)
       OR original.transfer_number >= reversal.transfer_number
    ORDER BY original.transfer_number LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'Transfer % is not undone by this: a reversal takes back one of its sides, for the same period and funder',
            wrong USING ERRCODE = 'restrict_violation';
    END IF;
    SELECT original.transfer_number INTO wrong
    FROM fairway.ledger_transfer original
    JOIN fairway.ledger_transfer reversal ON reversal.reverses = original.transfer_number
    WHERE original.transfer_number IN (SELECT added.reverses FROM added)
    GROUP BY original.transfer_number, original.amount_pence
    HAVING sum(reversal.amount_pence) > original.amount_pence
    ORDER BY original.transfer_number LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'More than the whole of transfer % would be reversed', wrong USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_reversals_fit() IS 'All reversals of a transfer together never exceed it.';

CREATE TRIGGER ledger_transfer_is_added_in_turn
    BEFORE INSERT ON fairway.ledger_transfer EXECUTE FUNCTION fairway.ledger_is_written_in_turn();
CREATE TRIGGER ledger_transfer_is_recorded_now
    AFTER INSERT ON fairway.ledger_transfer REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.ledger_is_recorded_now();
CREATE TRIGGER ledger_transfer_reverses_what_is_there
    AFTER INSERT ON fairway.ledger_transfer REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.ledger_reversals_fit();
