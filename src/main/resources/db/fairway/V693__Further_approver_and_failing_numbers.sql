ALTER TABLE fairway.payment_exception
    DROP CONSTRAINT payment_exception_kind_is_known,
    ADD CONSTRAINT payment_exception_kind_is_known CHECK (kind IN ('ACCOUNT_CHANGED', 'ACCOUNT_NOT_CONFIRMED',
        'NAME_NOT_CONFIRMED', 'NUMBER_FAILS', 'ACCOUNT_SHARED', 'DIED', 'SUPPORT_ENDED', 'PAYMENT_OVER_LIMIT',
        'PERSON_OVER_LIMIT', 'RUN_OVER_LIMIT', 'SEVERAL_OF_ONE_PAYEE', 'REVIEW_OVERDUE', 'FINANCE_LATE'));

CREATE TABLE fairway.modulus_failure (
    import_id  bigint NOT NULL,
    account_id uuid   NOT NULL,
    CONSTRAINT modulus_failure_pk PRIMARY KEY (import_id, account_id),
    CONSTRAINT modulus_failure_is_of_an_import FOREIGN KEY (import_id) REFERENCES fairway.modulus_import (import_id),
    CONSTRAINT modulus_failure_is_of_an_account FOREIGN KEY (account_id) REFERENCES fairway.bank_account (account_id)
);
COMMENT ON TABLE fairway.modulus_failure IS
    'The accounts in use whose number cannot exist by imported tables. Numbers are sealed, so this is found when the tables are imported.';
CREATE TRIGGER modulus_failure_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.modulus_failure EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.is_over_a_limit(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT kind IN ('PAYMENT_OVER_LIMIT', 'PERSON_OVER_LIMIT', 'RUN_OVER_LIMIT')
$$;
COMMENT ON FUNCTION fairway.is_over_a_limit(text) IS 'Whether an exception needs a further approver.';

CREATE FUNCTION fairway.further_approver_has_no_other_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN fairway.payment_exception found USING (run_number, exception_number)
               JOIN fairway.payment_run run USING (run_number)
               WHERE fairway.is_over_a_limit(found.kind)
                 AND added.recorded_by IN (run.prepared_by, run.checked_by, run.approved_by, run.released_by)) THEN
        RAISE EXCEPTION 'What is over a limit is accepted by somebody who has no other part in the run'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.further_approver_has_no_other_part() IS 'Above a limit one person more looks at a run.';

CREATE FUNCTION fairway.further_approver_takes_no_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.payment_exception_accepted accepted
               JOIN fairway.payment_exception found USING (run_number, exception_number)
               WHERE accepted.run_number = NEW.run_number AND fairway.is_over_a_limit(found.kind)
                 AND accepted.recorded_by IN (NEW.checked_by, NEW.approved_by, NEW.released_by)) THEN
        RAISE EXCEPTION 'Whoever accepted what is over a limit takes no step of the run' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.further_approver_takes_no_step() IS 'The further approver neither checks nor approves nor releases.';

CREATE TRIGGER payment_exception_over_a_limit_is_anothers
    AFTER INSERT ON fairway.payment_exception_accepted REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.further_approver_has_no_other_part();
CREATE TRIGGER payment_run_has_a_further_approver
    AFTER UPDATE ON fairway.payment_run FOR EACH ROW
    WHEN ((NEW.checked_by, NEW.approved_by, NEW.released_by)
          IS DISTINCT FROM (OLD.checked_by, OLD.approved_by, OLD.released_by))
    EXECUTE FUNCTION fairway.further_approver_takes_no_step();
