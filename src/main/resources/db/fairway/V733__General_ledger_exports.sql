CREATE TABLE fairway.ledger_code (
    code_number     bigint GENERATED ALWAYS AS IDENTITY,
    account_code    text        NOT NULL,
    funder          text,
    legal_basis     text,
    cost_centre     text        NOT NULL,
    subjective_code text        NOT NULL,
    valid_from      date        NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledger_code_pk PRIMARY KEY (code_number),
    CONSTRAINT ledger_code_is_of_an_account FOREIGN KEY (account_code) REFERENCES fairway.ledger_account (account_code),
    CONSTRAINT ledger_code_is_for_a_funder FOREIGN KEY (funder) REFERENCES fairway.funder (funder),
    CONSTRAINT ledger_code_has_its_shape CHECK (
        cost_centre ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,29}$' AND subjective_code ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,29}$')
);
COMMENT ON TABLE fairway.ledger_code IS
    'Under which cost centre and subjective code the finance system knows an account, from a day on; narrower for a funder or a legal basis. The narrowest row holds, of those the latest, of those the last one recorded.';

CREATE TABLE fairway.ledger_export_batch (
    batch_number   bigint      NOT NULL,
    after_transfer bigint      NOT NULL,
    up_to_transfer bigint      NOT NULL,
    transfers      bigint      NOT NULL,
    debit_pence    bigint      NOT NULL,
    credit_pence   bigint      NOT NULL,
    sha256         text        NOT NULL,
    made_by        text        NOT NULL,
    made_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledger_export_batch_pk PRIMARY KEY (batch_number),
    CONSTRAINT ledger_export_batch_follows_one UNIQUE (after_transfer),
    CONSTRAINT ledger_export_batch_balances CHECK (transfers > 0 AND debit_pence = credit_pence AND up_to_transfer > after_transfer),
    CONSTRAINT ledger_export_batch_has_a_digest CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE fairway.ledger_export_batch IS
    'What was given to the finance system: numbered without a gap, with its control totals and the digest of its file.';

CREATE TABLE fairway.ledger_export_transfer (
    transfer_number bigint NOT NULL,
    batch_number    bigint NOT NULL,
    legal_basis     text,
    debit_code      bigint NOT NULL,
    credit_code     bigint NOT NULL,
    CONSTRAINT ledger_export_transfer_once PRIMARY KEY (transfer_number),
    CONSTRAINT ledger_export_transfer_is_there FOREIGN KEY (transfer_number) REFERENCES fairway.ledger_transfer (transfer_number),
    CONSTRAINT ledger_export_transfer_in_a_batch FOREIGN KEY (batch_number)
        REFERENCES fairway.ledger_export_batch (batch_number) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_export_transfer_debits_a_code FOREIGN KEY (debit_code) REFERENCES fairway.ledger_code (code_number),
    CONSTRAINT ledger_export_transfer_credits_a_code FOREIGN KEY (credit_code) REFERENCES fairway.ledger_code (code_number)
);
CREATE INDEX ledger_export_transfer_by_batch ON fairway.ledger_export_transfer (batch_number, transfer_number);
COMMENT ON TABLE fairway.ledger_export_transfer IS 'In which batch a transfer was given away, once, and under which codes.';

CREATE FUNCTION fairway.ledger_export_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.batch_number <> (SELECT coalesce(max(batch_number), 0) + 1 FROM fairway.ledger_export_batch)
        OR NEW.after_transfer <> (SELECT coalesce(max(up_to_transfer), 0) FROM fairway.ledger_export_batch)
        OR NOT EXISTS (
            SELECT FROM fairway.ledger_transfer
            WHERE transfer_number > NEW.after_transfer AND transfer_number <= NEW.up_to_transfer
            HAVING (count(*), sum(amount_pence), max(transfer_number)) = (NEW.transfers, NEW.debit_pence, NEW.up_to_transfer))
        OR NEW.transfers <> (SELECT count(*) FROM fairway.ledger_export_transfer exported WHERE exported.batch_number = NEW.batch_number)
    THEN
        RAISE EXCEPTION 'Batch % is not the next one, or not whole', NEW.batch_number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_export_is_whole() IS 'A batch follows the one before and has every transfer since.';

CREATE TRIGGER ledger_export_batch_is_whole
    BEFORE INSERT ON fairway.ledger_export_batch FOR EACH ROW EXECUTE FUNCTION fairway.ledger_export_is_whole();
CREATE TRIGGER ledger_code_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.ledger_code EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER ledger_export_batch_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.ledger_export_batch EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER ledger_export_transfer_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.ledger_export_transfer EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.ledger_code_for(account text, for_funder text, basis text, on_day date)
RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT code_number FROM fairway.ledger_code
    WHERE account_code = account AND (funder IS NULL OR funder = for_funder) AND (legal_basis IS NULL OR legal_basis = basis)
      AND valid_from <= on_day
    ORDER BY num_nonnulls(funder, legal_basis) DESC, valid_from DESC, code_number DESC LIMIT 1
$$;
COMMENT ON FUNCTION fairway.ledger_code_for IS 'The row of codes that holds for an account, a funder and a legal basis on a day.';

CREATE VIEW fairway.ledger_export_line AS
    SELECT exported.batch_number, transfer.transfer_number, side.place, transfer.journal, transfer.effective_on,
           (transfer.recorded_at AT TIME ZONE 'Europe/London')::date AS recorded_on, code.cost_centre, code.subjective_code,
           side.account_code, transfer.funder, exported.legal_basis, side.debit_pence, side.credit_pence, transfer.reverses,
           transfer.reverse_reason
    FROM fairway.ledger_export_transfer exported
    JOIN fairway.ledger_transfer transfer USING (transfer_number)
    CROSS JOIN LATERAL (VALUES (1, debit_account, debit_code, amount_pence, 0::bigint),
                               (2, credit_account, credit_code, 0::bigint, amount_pence))
        AS side (place, account_code, code_number, debit_pence, credit_pence)
    JOIN fairway.ledger_code code ON code.code_number = side.code_number;
COMMENT ON VIEW fairway.ledger_export_line IS 'The lines of the file of a batch: two for each transfer, from rows that are never changed.';
