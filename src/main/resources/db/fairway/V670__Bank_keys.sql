CREATE TABLE fairway.bank_key (
    key_id        text        NOT NULL,
    master_key_id text        NOT NULL,
    purpose       text        NOT NULL,
    wrapped       bytea       NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT bank_key_pk PRIMARY KEY (key_id, master_key_id),
    CONSTRAINT bank_key_purpose_is_known CHECK (purpose IN ('SEAL', 'INDEX'))
);
COMMENT ON TABLE fairway.bank_key IS
    'The keys that bank accounts are sealed and looked up with, each encrypted under the master key, which is never here. The newest to seal is in use; a new master key adds a row for each key.';
CREATE TRIGGER bank_key_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.bank_key EXECUTE FUNCTION fairway.refuse_change();

ALTER TABLE fairway.bank_account ADD COLUMN fingerprint bytea;
CREATE INDEX bank_account_by_fingerprint ON fairway.bank_account (fingerprint);
COMMENT ON COLUMN fairway.bank_account.fingerprint IS
    'A keyed digest of sort code and number: the same account has the same, and nobody without the key can tell which.';

CREATE FUNCTION fairway.bank_account_is_only_sealed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (to_jsonb(NEW) - '{sealed,key_id,fingerprint}'::text[]) <> (to_jsonb(OLD) - '{sealed,key_id,fingerprint}'::text[])
        OR (OLD.fingerprint IS NOT NULL AND NEW.fingerprint IS DISTINCT FROM OLD.fingerprint) THEN
        RAISE EXCEPTION 'A proposed account is never changed, only sealed under another key'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.bank_account_is_only_sealed_anew() IS 'Other bank details are another account.';
CREATE TRIGGER bank_account_is_never_changed BEFORE UPDATE ON fairway.bank_account
    FOR EACH ROW EXECUTE FUNCTION fairway.bank_account_is_only_sealed_anew();
CREATE TRIGGER bank_account_is_never_deleted
    BEFORE DELETE OR TRUNCATE ON fairway.bank_account EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER bank_account_check_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.bank_account_check EXECUTE FUNCTION fairway.refuse_change();
